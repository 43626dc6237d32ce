"""The timeline of a replay: how far it is, and the marks above it. A click goes there."""

from __future__ import annotations

from collections.abc import Iterable

from textual import events
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from interviewer.debrief.moments import Kind
from interviewer.tui.marks import LANES, Mark, cell

NAME = 8
"""Cells in front of the lanes and the axis."""
HERE, GONE, AHEAD, TICK = "┃", "━", "─", "┴"
TICKS_MIN = (5, 10, 15, 30, 60)
"""Distances of the axis's ticks, in minutes; the first that leaves room between them is taken."""


class Timeline(Widget):
    ALLOW_SELECT = False
    DEFAULT_CSS = f"Timeline {{ height: {len(LANES) + 1}; padding: 0 1; }}"

    at_ms: reactive[int] = reactive(0)
    state: reactive[str] = reactive("")
    """Whether it plays, and how fast: in front of the axis."""
    kind: reactive[Kind | None] = reactive(None)
    """The kind one jumps by; the others are dimmed."""

    class Pointed(Message):
        """That time was pointed at."""

        def __init__(self, ms: int) -> None:
            super().__init__()
            self.ms = ms

    def __init__(self) -> None:
        super().__init__(id="timeline")
        self._length_ms = 0
        self._marks: list[Mark] = []
        self._lanes: list[Content] = []
        """As drawn last, for `_drawn`: they change seldom, and the place on the axis often."""
        self._drawn: object = None

    def take(self, length_ms: int, marks: Iterable[Mark] = ()) -> None:
        self._length_ms, self._marks, self._drawn = length_ms, list(marks), None
        self.refresh()

    def column(self, ms: int, width: int) -> int:
        """Which of `width` cells that time falls into."""
        return round(min(max(0, ms), self._length_ms) / max(1, self._length_ms) * (width - 1))

    def render(self) -> Content:
        width = max(1, self.size.width - NAME)
        if self._drawn != (width, self.kind):
            self._lanes = [self._lane(name, kinds, width) for name, kinds in LANES]
            self._drawn = (width, self.kind)
        return Content("\n").join([*self._lanes, self._axis(width)])

    def _lane(self, name: str, kinds: tuple[Kind, ...], width: int) -> Content:
        cells: dict[int, list[Kind]] = {}
        for mark in self._marks:
            if mark.moment.kind in kinds:
                cells.setdefault(self.column(mark.at_ms, width), []).append(mark.moment.kind)
        shown = "".join(cell(cells.get(column, ()), kinds) for column in range(width))
        line = Content.styled(f"{name:<{NAME}}", "$quiet") + Content(shown)
        for column, found in cells.items():
            if self.kind is not None and self.kind not in found:
                line = line.stylize("$quiet dim", NAME + column, NAME + column + 1)
        return line

    def _axis(self, width: int) -> Content:
        here = self.column(self.at_ms, width)
        cells = [GONE if n < here else AHEAD for n in range(width)]
        for ms in self._ticks(width):
            cells[self.column(ms, width)] = TICK
        before, after = "".join(cells[:here]), "".join(cells[here + 1 :])
        return Content.assemble(
            (f"{self.state:<{NAME}}", "bold"), (before, "$primary"), (HERE, "bold"), (after, "$quiet")
        )

    def _ticks(self, width: int) -> Iterable[int]:
        minutes = self._length_ms / 60_000
        every = next((t for t in TICKS_MIN if width * t >= 6 * minutes), TICKS_MIN[-1])
        return range(every * 60_000, self._length_ms, every * 60_000)

    def on_click(self, event: events.Click) -> None:
        width = max(1, self.size.width - NAME)
        column = event.get_content_offset(self)
        if column is not None and column.x >= NAME:
            self.post_message(self.Pointed(round((column.x - NAME) / max(1, width - 1) * self._length_ms)))
