"""What stands beside a turn: the grader's notes, who raised what first, what was kept back, pauses, twists, flags."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Literal

from interviewer.debrief.helps import KeptBack
from interviewer.debrief.whole import Debrief
from interviewer.domain.events import CandidateSaid, InterviewerSaid, TwistCame
from interviewer.domain.scorecard import Evidence, Scored
from interviewer.domain.words import Move
from interviewer.report import wording

Kind = Literal["evidence", "against", "raised", "prompted", "given", "helped", "twist", "flag", "withheld", "stall"]


@dataclass(frozen=True, slots=True)
class Note:
    """`name` is what it is in a word or two, `says` the rest; `quote` is what it is about, as it was worded, or empty."""

    kind: Kind
    name: str
    says: str = ""
    quote: str = ""

    @property
    def told(self) -> str:
        """Name and rest, without the quote."""
        return f"{self.name}: {self.says}" if self.says else self.name


def notes(debrief: Debrief) -> dict[int, list[Note]]:
    """By number of the turn; 0 is before the first. In each turn: its own, then what followed it."""
    found: dict[int, list[Note]] = {}
    for turn, note in (*_turned(debrief), *_graded(debrief), *_flagged(debrief), *_firsts(debrief), *_after(debrief)):
        found.setdefault(turn, []).append(note)
    return found


def items(scored: Scored) -> dict[int, list[str]]:
    """For each piece of evidence, by its place, the ids of the items that it shows."""
    shown: dict[int, list[str]] = {}
    for verdict in scored.items:
        for n in verdict.evidence:
            shown.setdefault(n, []).append(verdict.id)
    return shown


def says(debrief: Debrief, ids: list[str]) -> str:
    """Those items in words; one that the rubric no longer has is named by its id."""
    found = (wording.item(debrief, id_) for id_ in ids)
    return "; ".join(i.says.rstrip(".") if i else id_ for id_, i in zip(ids, found, strict=True))


def helped(kept: KeptBack) -> str:
    """What kind of help it would have been, and why it was not given."""
    move = kept.move.replace("_", " ") or "help"
    if kept.afterwards:
        return f"{move}, written afterwards: {kept.why}"
    told = kept.why and not kept.why.endswith("is scaffolding")  # as the move has said already
    return f"{move}, withheld: {kept.why}" if told else f"{move}, withheld"


def _turned(debrief: Debrief) -> Iterator[tuple[int, Note]]:
    heard = debrief.hearing.heard
    twists = {n for n, h in heard.items() if Move.TWIST in h.moves} | set(_announced(debrief))
    for turn in sorted(twists):
        yield turn, Note("twist", "Twist", "the problem changed here")
    for turn in debrief.hearing.scaffolds():
        moves = ", ".join(sorted(m.replace("_", " ") for m in heard[turn].moves))
        yield turn, Note("helped", "Did part of your driving", moves)


def _announced(debrief: Debrief) -> Iterator[int]:
    """The interviewer turns that follow a twist of the session file."""
    number, came = 0, False
    for event in debrief.events:
        number += isinstance(event, CandidateSaid | InterviewerSaid)
        if came and isinstance(event, InterviewerSaid):
            yield number
        came = isinstance(event, TwistCame) or (came and not isinstance(event, InterviewerSaid))


def _graded(debrief: Debrief) -> Iterator[tuple[int, Note]]:
    for name, scored, _ in wording.rows(debrief, debrief.card) if debrief.card else ():
        shown = items(scored)
        for n, evidence in enumerate(scored.evidence):
            yield evidence.turn, _evidence(debrief, name, evidence, shown.get(n, []))


def _evidence(debrief: Debrief, name: str, evidence: Evidence, ids: list[str]) -> Note:
    kind: Kind = "evidence" if evidence.sign == "+" else "against"
    return Note(kind, f"{name}, prompted" if evidence.prompted else name, says(debrief, ids), evidence.quote)


def _flagged(debrief: Debrief) -> Iterator[tuple[int, Note]]:
    for flag in debrief.card.flags if debrief.card else ():
        yield flag.turn, Note("flag", wording.FLAGS[flag.kind], quote=flag.quote)


def _firsts(debrief: Debrief) -> Iterator[tuple[int, Note]]:
    kinds: dict[str, tuple[Kind, str]] = {
        "candidate": ("raised", "First raised by you"),
        "interviewer": ("prompted", "First raised by the interviewer"),
        "given": ("given", "Given"),
    }
    ordered = sorted(debrief.raised, key=lambda r: (r.turn, list(kinds).index(r.side)))
    for (turn, side), group in groupby(ordered, key=lambda r: (r.turn, r.side)):
        kind, label = kinds[side]
        yield turn, Note(kind, label, "; ".join(r.name for r in group))


def _after(debrief: Debrief) -> Iterator[tuple[int, Note]]:
    for stall in debrief.stalls:
        long = f"{round(stall.length_ms / 1000)} seconds, before turn {stall.turn}"
        yield stall.turn - 1, Note("stall", "One of the longest pauses", long)
    for kept in debrief.kept_back:
        yield kept.turn, Note("withheld", "Kept back", helped(kept), kept.words)
