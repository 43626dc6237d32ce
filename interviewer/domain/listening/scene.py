"""What stands before an interviewer's turn."""

from __future__ import annotations

from dataclasses import dataclass

from interviewer.domain.asking import read_turn
from interviewer.domain.listening.forms import small_talk
from interviewer.domain.listening.patterns import any_of
from interviewer.domain.listening.table import Table
from interviewer.domain.text import sentences, stems
from interviewer.domain.transcript import Turn

_WANTS = any_of(
    # a wish for facts without a question mark: "What I'd like is the time from sale to gate."
    r"\b(?:what i'?d like|i'?d (?:like|need|want) to (?:know|see|hear)|i(?:'d)? need|numbers or|for each .{2,40} what)\b",
    r"\b(?:how (?:many|much|long|often)|(?:any|some|two|three|your) (?:facts|numbers|figures))\b",
)
TAIL, SHORT = 2, 4
"""So many sentences at its end hold what a turn asks, unless it is short; a question further back was the candidate's own."""
_SUPPOSITION = any_of(
    # a fact put up to be set right: "I take it the keys are unique."
    r"\b(?:i (?:take it|assume|presume|gather|imagine|guess|suppose)|i'?m assuming|presumably|correct me)\b",
    r"\b(?:i don'?t know (?:if|whether|how|what|who|when|where)|not sure (?:if|whether|how many|what))\b",
    r"\b(?:(?:is that|am i) right)\b",
)


@dataclass(frozen=True, slots=True)
class Scene:
    """`asked` is whether the candidate's last words want something of the interviewer, `fact` whether a fact.

    `supposed` is whether they put up a fact to be set right, `checked` whether they proposed a course.
    """

    said: str
    said_stems: frozenset[str]
    asked: bool
    fact: bool
    supposed: bool
    checked: bool
    opening: bool
    table: Table
    twists: tuple[str, ...]

    @classmethod
    def of(cls, said: str, table: Table, before: Turn | None, twists: tuple[str, ...]) -> Scene:
        answering = bool(said) and before is not None and before.speaker == "candidate"
        parts = sentences(said) if answering else []
        tail = " ".join(parts if len(parts) <= SHORT else parts[-TAIL:])
        reading = read_turn(tail)
        fact = bool(reading.questions) or bool(_WANTS.search(tail))
        supposed = not fact and bool(_SUPPOSITION.search(" ".join(parts[-TAIL:])))
        checked = (reading.check_in or reading.understood) and not fact and not reading.help
        opening = not said or (not table.opened and small_talk(said))
        return cls(said, frozenset(stems(said)), fact or reading.help, fact, supposed, checked, opening, table, twists)
