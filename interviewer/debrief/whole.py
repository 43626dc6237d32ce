"""Everything a debrief shows of one session, in one place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from interviewer.debrief.helps import KeptBack, Stall, kept_back, stalls
from interviewer.debrief.minutes import Spent, spent
from interviewer.debrief.moments import Moment, moments
from interviewer.debrief.raised import Held, Raised, holds, raised
from interviewer.domain.events import Event, Header
from interviewer.domain.hearing import Hearing
from interviewer.domain.problem import Problem
from interviewer.domain.rubric import Rubric
from interviewer.domain.scorecard import Scorecard
from interviewer.domain.words import Level


@dataclass(frozen=True)
class Debrief:
    """`card` is the newest grade, or None; `rated` what the candidate gave themselves, by dimension."""

    header: Header
    hearing: Hearing
    events: tuple[Event, ...]
    problem: Problem | None
    card: Scorecard | None
    rubrics: Mapping[str, Rubric]
    """The five dimensions' and the round's, by id."""
    rated: Mapping[str, int]
    level: Level
    raised: tuple[Raised, ...]
    holds: tuple[Held, ...]
    spent: tuple[Spent, ...]
    stalls: tuple[Stall, ...]
    kept_back: tuple[KeptBack, ...]
    moments: tuple[Moment, ...] = field(repr=False)


def debrief(
    hearing: Hearing,
    events: Sequence[Event],
    *,
    problem: Problem | None = None,
    card: Scorecard | None = None,
    rubrics: Mapping[str, Rubric],
    rated: Mapping[str, int],
) -> Debrief:
    header = hearing.transcript.header
    level = card.level if card else header.level
    return Debrief(
        header=header,
        hearing=hearing,
        events=tuple(events),
        problem=problem,
        card=card,
        rubrics=rubrics,
        rated=rated,
        level=level,
        raised=tuple(raised(hearing)),
        holds=tuple(holds(hearing, problem, level)) if problem else (),
        spent=tuple(spent(hearing)),
        stalls=tuple(stalls(hearing)),
        kept_back=tuple(kept_back(hearing, problem)),
        moments=tuple(moments(hearing, events, card, problem)),
    )
