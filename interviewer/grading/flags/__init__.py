"""What a transcript holds that is no evidence: words addressed to a grader, and leadership talk out of proportion."""

from __future__ import annotations

from typing import Literal

from interviewer.domain.hearing import Hearing
from interviewer.domain.scorecard import Flag
from interviewer.domain.text import fold
from interviewer.domain.words import Level
from interviewer.grading.flags.addressed import Span, addressed
from interviewer.grading.flags.leading import LEADS_MOST, leadership
from interviewer.grading.flags.seeing import seen

__all__ = ["Kind", "Span", "flags", "instructions", "overreach", "seen"]

Kind = Literal["instruction_to_grader", "overreach"]


def instructions(hearing: Hearing) -> tuple[Span, ...]:
    """Stretches of candidate turns and of the board that address a grader or forge a speaker, a rubric or a grade."""
    turns = [(t.number, t.text) for t in hearing.candidate]
    boards = [(max(b.turn, 1), b.text) for b in hearing.transcript.boards]
    return tuple(dict.fromkeys([*addressed(turns), *(s for board in boards for s in addressed([board]))]))


def overreach(hearing: Hearing, level: Level) -> tuple[Span, ...]:
    """Leadership talk out of proportion to the level (the source calls it presumptuous)."""
    most = LEADS_MOST.get(level)
    if most is None:
        return ()
    talk = leadership(hearing)
    return (Span(*talk[0]),) if len(talk) >= most else ()


def flags(to_grader: tuple[Span, ...], over: tuple[Span, ...]) -> tuple[Flag, ...]:
    return tuple(
        Flag(kind=kind, turn=span.turn, quote=fold(span.quote))
        for kind, spans in (("instruction_to_grader", to_grader), ("overreach", over))
        for span in spans
    )
