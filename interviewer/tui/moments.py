"""A moment of a session: the turn, the words in it, and whether they stood on the whiteboard."""

from __future__ import annotations

import re
from dataclasses import dataclass

from interviewer.domain.text import clean, fold
from interviewer.domain.transcript import Board, Transcript


@dataclass(frozen=True, slots=True)
class Moment:
    """`board` is the whiteboard as it stood; `on_board` is whether the quote is from it."""

    turn: int
    at_ms: int
    quote: str
    board: str
    on_board: bool


def moment(transcript: Transcript, turn: int, quote: str = "") -> Moment:
    """`turn` counts from 1; one that is not there gives the nearest."""
    turns = transcript.turns
    number = min(max(turn, 1), len(turns))
    at_ms = turns[number - 1].at_ms if turns else 0
    if quote and not (turns and fold(quote) in fold(turns[number - 1].text)):
        drawn = [b for b in transcript.boards if fold(quote) in fold(b.text)]
        # A version is told by the last turn before it; one drawn before any turn belongs to the first.
        for version in [b for b in drawn if max(b.turn, 1) == number] or drawn:
            return Moment(number, version.at_ms, quote, clean(version.text), on_board=True)
    return Moment(number, at_ms, quote, clean(_board(transcript.boards, number)), on_board=False)


def spans(text: str, quote: str) -> list[tuple[int, int]]:
    """Where `quote` stands in `text`, whatever its white space and quotation marks."""
    if not quote.strip():
        return []
    words = (re.escape(w) for w in fold(quote).split())
    pattern = r"\s+".join(words).replace("'", "['‘’‚‛′`]").replace('"', '["“”„‟″]')
    return [m.span() for m in re.finditer(pattern, text)]


def _board(boards: list[Board], turn: int) -> str:
    shown = [b.text for b in boards if b.turn < turn]
    return shown[-1] if shown else ""
