"""A line drawn with braille dots, two across and four down in a cell. Knows no widget and no style."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from statistics import fmean

LOWEST, HIGHEST = 1, 4
"""The scores at the foot and at the head of a plot."""
POINT, OTHER, BOTH = "●", "○", "◉"
_DOTS = ((0x01, 0x08), (0x02, 0x10), (0x04, 0x20), (0x40, 0x80))
"""The bit of each dot of a cell, by row and column."""
_EMPTY = 0x2800

Place = tuple[float, float]
"""Where along the plot, from 0 to 1, and which score."""


def places(moments: Sequence[datetime]) -> list[float]:
    """Where moments lie between the first and the last of them; all in the middle where they are one."""
    if not moments:
        return []
    first, last = min(moments), max(moments)
    span = (last - first).total_seconds()
    return [(at - first).total_seconds() / span if span else 0.5 for at in moments]


def thinned(places: Sequence[Place], width: int) -> tuple[list[Place], bool]:
    """The same, or the mean of each column where there are too many to tell apart in `width` cells; whether it is."""
    if len(places) <= max(2, width // 2):
        return list(places), False
    columns: dict[int, list[float]] = {}
    for x, score in places:
        columns.setdefault(round(x * (width - 1)), []).append(score)
    return [(column / max(1, width - 1), fmean(scores)) for column, scores in sorted(columns.items())], True


def fitting(height: int) -> int:
    """The most rows up to `height` in which the middle of a row is a score: 4, 7, 10 …; fewer are taken as they are."""
    step = HIGHEST - LOWEST
    return height if height <= step else (height - 1) // step * step + 1


def row_of(score: float, height: int) -> int:
    """The row of cells, from the top, in which a score lies."""
    return _dot_row(score, height) // 4


def drawn(line: Sequence[Place], width: int, height: int, *, points: bool, others: Sequence[Place] = ()) -> list[str]:
    """`height` rows of `width` cells, a space where nothing is. `others` are marked and joined by no line."""
    dots = [[0] * width for _ in range(height)]
    at = [(round(x * (2 * width - 1)), _dot_row(score, height)) for x, score in line]
    for (x, y), (to_x, to_y) in zip(at, at[1:] or at, strict=False):
        steps = max(abs(to_x - x), abs(to_y - y), 1)
        for n in range(steps + 1):
            _set(dots, round(x + (to_x - x) * n / steps), round(y + (to_y - y) * n / steps))
    rows = [[chr(_EMPTY + cell) if cell else " " for cell in row] for row in dots]
    marks = {(_cell(x, width), row_of(score, height)): POINT for x, score in line} if points else {}
    for along, score in others:
        cell = _cell(along, width), row_of(score, height)
        marks[cell] = BOTH if marks.get(cell) in (POINT, BOTH) else OTHER
    for (column, row), mark in marks.items():
        rows[row][column] = mark
    return ["".join(row) for row in rows]


def _cell(x: float, width: int) -> int:
    return round(x * (2 * width - 1)) // 2


def _dot_row(score: float, height: int) -> int:
    """The middle of a row for the highest and the lowest, so that a line runs through its marks."""
    share = (HIGHEST - min(max(score, LOWEST), HIGHEST)) / (HIGHEST - LOWEST)
    return round(share * 4 * (height - 1) + 1)


def _set(dots: list[list[int]], x: int, y: int) -> None:
    dots[y // 4][x // 2] |= _DOTS[y % 4][x % 2]
