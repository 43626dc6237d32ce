"""Where quotes stand in a text, and where in a transcript."""

from __future__ import annotations

import re
from collections.abc import Iterable

from interviewer.debrief.whole import Debrief
from interviewer.domain.text import clean, fold


def pieces(text: str, quotes: Iterable[str]) -> list[tuple[str, bool]]:
    """`text` cut up, each piece with whether it is quoted. Put together again it is the same text."""
    quoted = sorted(found for quote in set(quotes) for found in spans(text, quote))
    out: list[tuple[str, bool]] = []
    at = 0
    for start, end in quoted:
        if end <= at:
            continue
        out += [(text[at:start], False)] if start > at else []
        out.append((text[max(start, at) : end], True))
        at = end
    return [*out, (text[at:], False)] if at < len(text) else out


def spans(text: str, quote: str) -> list[tuple[int, int]]:
    """Where `quote` stands in `text`, whatever its white space and quotation marks."""
    words = fold(quote).split()
    if not words:
        return []
    pattern = r"\s+".join(map(re.escape, words)).replace("'", "['‘’‚‛′`]").replace('"', '["“”„‟″]')
    return [m.span() for m in re.finditer(pattern, text)]


def place(debrief: Debrief, turn: int, quote: str) -> tuple[str, int] | None:
    """`turn` or `board` and its number, from 1: where a quote of that turn stands. None where there is no such turn."""
    said = debrief.hearing.turn(turn)
    if said is None:
        return None
    needle = fold(clean(quote))
    if needle in fold(clean(said.text)):
        return "turn", turn
    boards = debrief.hearing.transcript.boards
    there = [n for n, b in enumerate(boards, 1) if needle in fold(clean(b.text))]
    # Evidence on the board names the last turn before it; what was drawn before any turn belongs to the first.
    own = [n for n in there if max(boards[n - 1].turn, 1) == turn]
    return ("board", (own or there)[0]) if own or there else ("turn", turn)
