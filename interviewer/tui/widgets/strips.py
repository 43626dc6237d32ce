"""Time across, drawn as text: who raised what when, lane by lane; and bars for where the minutes went."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget

from interviewer.debrief.minutes import Spent
from interviewer.report.html.lanes import Lane
from interviewer.tui.marks import SIGNS

NAME = 24
"""Cells of a lane's or a part's name."""
MINUTE_MS = 60_000
GLYPHS = {"candidate": "●", "interviewer": "○", "given": "□"} | {str(kind): sign.glyph for kind, sign in SIGNS.items()}
BEHIND = ("given", "interviewer", "candidate")
"""Where several fall into one cell the last of these shows; both sides' together are a half."""
LEAST_TICK = 7
"""Cells between two minutes of the axis."""


class Drawn(Widget):
    """Lines that depend on the width."""

    DEFAULT_CSS = "Drawn { height: auto; width: 1fr; }"

    def lines(self, width: int) -> list[Content]:
        raise NotImplementedError

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        return len(self.lines(width))

    def render(self) -> Content:
        return Content("\n").join(self.lines(self.size.width))


class Timeline(Drawn):
    """A lane a line. `length_ms` is how long it all took."""

    def __init__(self, lanes: Sequence[Lane], length_ms: int) -> None:
        super().__init__()
        self._lanes, self._length = lanes, max(1, length_ms)

    def lines(self, width: int) -> list[Content]:
        room = max(10, width - NAME)
        shown = [
            Content.styled(f"{lane.name[: NAME - 1]:<{NAME}}", "" if lane.signs else "$quiet") + self._strip(lane, room)
            for lane in self._lanes
        ]
        return [*shown, Content.styled(" " * NAME + self._axis(room), "$quiet")]

    def _strip(self, lane: Lane, room: int) -> Content:
        kinds: dict[int, set[str]] = {}
        for sign in lane.signs:
            kinds.setdefault(self._cell(sign.at_ms, room), set()).add(sign.kind)
        cells = [_glyph(kinds[n]) if n in kinds else "·" for n in range(room)]
        return Content("").join(Content.styled(c, "$rule" if c == "·" else "bold") for c in cells)

    def _cell(self, at_ms: int, room: int) -> int:
        return min(room - 1, max(0, at_ms) * room // self._length)

    def _axis(self, room: int) -> str:
        """Minutes, as many as there is room for."""
        all_ = self._length / MINUTE_MS
        step = next((n for n in (1, 2, 5, 10, 15, 30, 60, 120) if n / all_ * room >= LEAST_TICK), 240)
        axis = ""
        for minute in range(0, int(all_) + 1, step):
            at = self._cell(minute * MINUTE_MS, room)
            axis += " " * (at - len(axis)) + f"{minute}"
        return f"{axis} min" if len(axis) + 4 <= room else axis[:room]


class Minutes(Drawn):
    """Longest first. `sketch` are the minutes of the first sketch, None where there was none; `may` what it may take."""

    def __init__(self, spent: Sequence[Spent], sketch: float | None, may: float) -> None:
        super().__init__()
        self._spent, self._sketch, self._may = spent, sketch, may

    def lines(self, width: int) -> list[Content]:
        room = max(10, width - NAME - 6)
        longest = max([s.minutes for s in self._spent] + [self._may if self._sketch is not None else 0.0, 0.1])
        longest = max(longest, self._sketch or 0.0)
        shown = []
        if self._sketch is not None:
            cap = min(room - 1, round(self._may / longest * room))
            bar = f"{'█' * round(self._sketch / longest * room):<{room}}"
            over = bar[:cap], "┃", bar[cap + 1 :]
            shown.append(
                _named("The first sketch", self._sketch)
                + Content.assemble((over[0], "$secondary"), (over[1], "bold"), (over[2], "$warning"))
            )
        for s in self._spent:
            bar = "█" * max(1, round(s.minutes / longest * room)) if s.minutes else ""
            shown.append(_named(s.part, s.minutes) + Content.styled(bar, "$secondary"))
        return shown


def _named(name: str, minutes: float) -> Content:
    return Content(f"{name[: NAME - 1]:<{NAME}}") + Content.styled(f"{minutes:>4.1f}  ", "bold")


def _glyph(kinds: set[str]) -> str:
    if {"candidate", "interviewer"} <= kinds:
        return "◐"
    return GLYPHS[max(kinds, key=lambda kind: BEHIND.index(kind) if kind in BEHIND else -1)]
