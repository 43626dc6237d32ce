"""What a grader is given to read: the transcript without the sentences that address a grader.

A model that would obey them never sees them. The flag on the card shows them to the reader of the card.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from interviewer.domain.hearing import Hearing
from interviewer.domain.ledger import Ledger
from interviewer.domain.transcript import Board, Turn
from interviewer.grading.flags import Span

REMOVED = "[…]"


def redacted(hearing: Hearing, barred: Sequence[Span]) -> Hearing:
    """`hearing` with each barred span cut out; turns keep their numbers, and a turn of nothing else is `REMOVED`."""
    if not barred:
        return hearing
    turns = [
        replace(t, text=_cut(t.text, t.number, barred)) if t.speaker == "candidate" else t
        for t in hearing.transcript.turns
    ]
    boards = [replace(b, text=_cut(b.text, max(b.turn, 1), barred)) for b in hearing.transcript.boards]
    # A copy of the record as it stands: what it had folded in from events must not be set back.
    transcript = replace(hearing.transcript, turns=turns, boards=boards)
    transcript.persona, transcript.engine = hearing.transcript.persona, hearing.transcript.engine
    transcript.model = hearing.transcript.model
    return Hearing(transcript, _ledger(hearing, turns, boards), hearing.heard, hearing.recorded)


def _cut(text: str, turn: int, barred: Sequence[Span]) -> str:
    for span in barred:
        if span.turn == turn:
            text = text.replace(span.quote, REMOVED)
    return text


def _ledger(hearing: Hearing, turns: list[Turn], boards: list[Board]) -> Ledger:
    ledger = Ledger(hearing.ledger.vocabulary)
    entries: list[Turn | Board] = [*turns, *boards]
    for entry in sorted(entries, key=lambda e: (e.turn, 1) if isinstance(e, Board) else (e.number, 0)):
        ledger.add(entry)
    return ledger
