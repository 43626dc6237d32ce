"""A session's header from what the file states, and from what it is where it states nothing."""

from __future__ import annotations

import re

from interviewer.domain.events import Header
from interviewer.domain.problem import spoken
from interviewer.domain.words import Engine, Level, Round
from interviewer.library import content, titles
from interviewer.library.outside.head import Stated
from interviewer.library.outside.source import Source

UNKNOWN, OUTSIDE = "unknown", "outside"
UNTOLD = frozenset({OUTSIDE, "own"})
"""What a printed header has for a problem that it does not tell."""
SAFE_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}(?<!\.grades)")
"""A name that a session's file may have, and that no file of grades has."""
_TITLE = 120


def made(head: Stated, source: Source, level: Level, round_: Round, length: float, opening: str) -> Header:
    """`length` in minutes; `opening` is what the interviewer said first."""
    title, brief = _problem(head.problem, opening, source)
    return Header(
        id=_id(head, source),
        started_at=source.modified,
        round=round_,
        level=level,
        problem=head.problem or OUTSIDE,
        problem_hash="",
        title=title,
        brief=brief,
        persona=head.persona or UNKNOWN,
        persona_hash="",
        minutes=length,
        engine=Engine.BUILTIN,
        seed=0,
        imported=True,  # kept as a header's further keys are
        source=source.digest[:12],
    )


def _problem(name: str | None, opening: str, source: Source) -> tuple[str, str]:
    """Title and brief: those of our problem, or the problem as stated, or what the interviewer opened with."""
    if name in {id_ for id_, _, _ in titles.problem_titles()}:
        ours = content.problem(str(name))
        return ours.title, spoken(ours.brief)
    text = opening if name is None or name in UNTOLD else name
    return _clipped(text or source.stem), text


def _clipped(text: str) -> str:
    line = " ".join(text.split())
    if len(line) <= _TITLE:
        return line
    cut = line[:_TITLE]
    return (cut.rpartition(" ")[0] or cut).rstrip(" ,;:") + " …"


def _id(head: Stated, source: Source) -> str:
    if head.id and SAFE_ID.fullmatch(head.id):
        return head.id
    name = re.sub(r"[^A-Za-z0-9]+", "-", source.stem).strip("-")[:60].strip("-").lower()
    return f"{name or 'transcript'}-{source.digest[:6]}"
