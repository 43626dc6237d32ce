"""A transcript that is longer than the window, cut on turn borders; nothing of it is ever left out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from interviewer.llm.reading import Piece

OVERLAP = 2
"""Turns before a part that are shown with it again, so that its first answer has its question."""

Count = Callable[[str], int]
"""Tokens of a text."""


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of the transcript; `number` of `of` parts, counted from 1."""

    pieces: tuple[Piece, ...]
    number: int = 1
    of: int = 1

    @property
    def text(self) -> str:
        return "\n".join(p.fenced for p in self.pieces)

    @property
    def turns(self) -> frozenset[int]:
        return frozenset(p.turn for p in self.pieces)


def cut(pieces: Sequence[Piece], room: int, count: Count) -> list[Part]:
    """Parts of at most `room` tokens, about equally long. One that holds everything, where everything fits."""
    small = [s for p in pieces for s in _small(p, room, count)]
    sizes = [count(p.fenced) for p in small]
    total = sum(sizes)
    if total <= room:
        return [Part(tuple(pieces))]
    even = min(room, -(-total // -(-total // room)) + max(sizes))
    spans: list[tuple[int, int]] = []
    start = end = 0
    while end < len(small):
        held = sum(sizes[start:end]) + sizes[end]
        end += 1
        while end < len(small) and held + sizes[end] <= even:
            held += sizes[end]
            end += 1
        spans.append((start, end))
        start = _back(small, sizes, end, even) if end < len(small) else end
    return [Part(tuple(small[a:b]), n, len(spans)) for n, (a, b) in enumerate(spans, 1)]


def _back(small: Sequence[Piece], sizes: Sequence[int], end: int, room: int) -> int:
    """Where the part that goes on at `end` begins: two turns before, as far as a third of the room holds them."""
    start, turns, left = end, 0, min(room - sizes[end], room // 3)
    while start > 0 and turns < OVERLAP and sizes[start - 1] <= left:
        start -= 1
        left -= sizes[start]
        turns += small[start].spoken
    return start


def _small(piece: Piece, room: int, count: Count) -> list[Piece]:
    """The piece, halved until each half fits: one turn alone may be longer than the window."""
    if count(piece.fenced) <= room or len(piece.text) < 2:
        return [piece]
    return [s for half in piece.halves() for s in _small(half, room, count)]
