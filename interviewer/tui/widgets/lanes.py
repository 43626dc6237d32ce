"""Five lines over time, each in a lane of its own, so that none hides another and no colour is needed."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import fmean

from textual.content import Content
from textual.widget import Widget

from interviewer.library.trends import Graded
from interviewer.scoretext import number
from interviewer.tui import plot
from interviewer.tui.rows import NAMES

NAME, SCALE = 20, 4
"""Cells of the names, and of the numbers between them and the plots."""
LEAST, TELLING = 2, 4
"""Rows of a lane at least, and those from which on every score has a row of its own."""
BAR = 3


class Lanes(Widget):
    """`rated` shows what the candidate gave themselves beside the grades."""

    DEFAULT_CSS = "Lanes { height: 1fr; }"

    def __init__(self) -> None:
        super().__init__(id="lanes")
        self._graded: Sequence[Graded] = ()
        self._rated = False

    def show(self, graded: Sequence[Graded], *, rated: bool) -> None:
        """Oldest first."""
        self._graded, self._rated = graded, rated
        self.refresh()

    def render(self) -> Content:
        if len(self._graded) < 2:
            return Content("")
        width = max(10, self.size.width - NAME - SCALE - 1)
        height = plot.fitting(max(LEAST, (self.size.height - 1) // len(NAMES)))
        gap = 1 if self.size.height > len(NAMES) * (height + 1) else 0
        lines: list[Content] = []
        for dimension, name in NAMES.items():
            lines += [*self._lane(dimension, name, width, height), *[Content("")] * gap]
        return Content("\n").join([*lines, self._dates(width)])

    def _lane(self, dimension: str, name: str, width: int, height: int) -> list[Content]:
        xs = plot.places([g.at for g in self._graded])
        scored = [(x, s) for x, g in zip(xs, self._graded, strict=True) if (s := g.scores.get(dimension)) is not None]
        given = [(x, float(r)) for x, g in zip(xs, self._graded, strict=True) if (r := g.rated.get(dimension))]
        line, thin = plot.thinned(scored, width)
        others = plot.thinned(given, width)[0] if self._rated else []
        rows = plot.drawn(line, width, height, points=not thin and height >= TELLING, others=others)
        about = [name, self._about(dimension, [s for _, s in scored]), *[""] * height]
        scale = {plot.row_of(score, height): str(score) for score in (2, BAR, plot.LOWEST, plot.HIGHEST)}
        bar = plot.row_of(BAR, height)
        return [
            Content.styled(f"{about[n]:<{NAME}}"[:NAME], "bold" if n == 0 else "$quiet")
            + Content.styled(f"{scale.get(n, ''):>{SCALE - 2}} ┤", "$quiet")
            + _over_bar(row, on_bar=n == bar)
            for n, row in enumerate(rows)
        ]

    def _about(self, dimension: str, scores: Sequence[float]) -> str:
        """In the second row of a lane's name: from where to where, or how the own rating stands to the grade."""
        if not self._rated:
            return f"{number(scores[0])} at first, now {number(scores[-1])}" if scores else "never scored"
        off = [
            g.rated[dimension] - s for g in self._graded if g.rated.get(dimension) and (s := g.scores.get(dimension))
        ]
        if not off:
            return "not rated"
        mean = fmean(off)
        return "you as it was graded" if abs(mean) < 0.05 else f"you {mean:+.1f} on average"

    def _dates(self, width: int) -> Content:
        first, last = (self._graded[n].at.strftime("%Y-%m-%d") for n in (0, -1))
        return Content.styled(f"{'':{NAME + SCALE}}{first}{last:>{max(0, width - len(first))}}", "$quiet")


def _over_bar(row: str, *, on_bar: bool) -> Content:
    """A row of the plot; at the bar a dotted line runs behind it."""
    if not on_bar:
        return Content.styled(row, "$primary")
    spans = [Content.styled("┈" if cell == " " else cell, "$rule" if cell == " " else "$primary") for cell in row]
    return Content("").join(spans)
