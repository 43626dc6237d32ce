"""Wires a drill: what to practise next, on a problem that has not been held yet where there is one."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from interviewer.debrief.drill import Drill, drill
from interviewer.domain.events import Header
from interviewer.domain.rubric import Rubric
from interviewer.domain.scorecard import Scorecard
from interviewer.library import titles
from interviewer.library.listing import sessions


def next_drill(card: Scorecard, header: Header, rubrics: Mapping[str, Rubric], data: Path) -> Drill | None:
    """None where nothing was scored, or no problem fits the round. The same session gives the same drill."""
    held = {header.problem, *(s.problem for s in sessions(data / "sessions", lambda _: None))}
    try:
        return drill(card, rubrics, titles.problem_titles(), held, seed=header.seed)
    except KeyError:  # a grade of other dimensions than these
        return None
