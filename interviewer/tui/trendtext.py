"""The trends in words and as a table of text: what a plot shows, for who reads."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import fmean

from rich.cells import cell_len, set_cell_size

from interviewer.domain.words import Level
from interviewer.library.trends import Graded
from interviewer.scoretext import number
from interviewer.tui import rows

NONE = "No session has been graded yet. A graded session is a point here, and two of one level are a line."
TABLE = 500
"""Rows of the table; older ones are only counted."""
DATE, CELL = 12, 10
"""Cells of a date and of a score in it; a problem's title has the rest."""


def said(level: Level, of: Sequence[Graded], view: str = "grades") -> str:
    """What is shown, in a sentence; all of it where that is little."""
    if not of:
        return NONE
    name, first, last = level.capitalize(), of[0], of[-1]
    if len(of) == 1:
        scores = ", ".join(f"{title} {number(first.scores.get(d))}" for d, title in rows.NAMES.items())
        return f"One session is graded at {name}, of {first.at:%Y-%m-%d}: {scores}. A second one makes a line."
    match view:
        case "rated":
            return f"● graded, ○ you. {_balance(of)}"
        case "table":
            return f"{count(of)} at {name}, newest first. In brackets what you gave yourself."
    return f"{count(of)} at {name}, {first.at:%Y-%m-%d} to {last.at:%Y-%m-%d}. ┈ is the bar."


def lines(of: Sequence[Graded], width: int) -> list[str]:
    """The table: newest first, a grade and in brackets what the candidate gave themselves."""
    room = max(10, width - DATE - CELL * len(rows.NAMES))
    heads = "".join(f"{title.split()[0].split('-')[0]:<{CELL}}" for title in rows.NAMES.values())
    shown = [f"{'Date':<{DATE}}{'Problem':<{room}}{heads}".rstrip()]
    for g in list(reversed(of))[:TABLE]:
        cells = "".join(f"{_cell(g, dimension):<{CELL}}" for dimension in rows.NAMES)
        title = set_cell_size(_cut(rows.title(g.session), room - 2), room)
        shown.append(f"{g.at:%Y-%m-%d}  {title}{cells}".rstrip())
    more = len(of) - TABLE
    return [*shown, *([f"and {more} earlier"] if more > 0 else [])]


def _cut(title: str, width: int) -> str:
    return title if cell_len(title) <= width else set_cell_size(title, width - 1) + "…"


def _cell(graded: Graded, dimension: str) -> str:
    own = graded.rated.get(dimension)
    return number(graded.scores.get(dimension)) + (f" ({own})" if own else "")


def _balance(of: Sequence[Graded]) -> str:
    """Where the own ratings stand to the grades."""
    off = [own - s for g in of for d, own in g.rated.items() if (s := g.scores.get(d)) is not None]
    if not off:
        return "You rated none of them."
    mean = fmean(off)
    if abs(mean) < 0.25:
        return "On the whole you rate yourself as it is graded."
    return f"On the whole you rate yourself {abs(mean):.1f} {'above' if mean > 0 else 'below'} the grade."


def count(of: Sequence[Graded]) -> str:
    return f"{len(of)} session{'' if len(of) == 1 else 's'}"
