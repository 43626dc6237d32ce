"""How the five dimensions went over time, level by level: as lines, against one's own rating, and as a table."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from interviewer.domain.words import Level
from interviewer.library.trends import Graded, trends
from interviewer.tui import trendtext
from interviewer.tui.commands import Command
from interviewer.tui.screens.stage import Stage
from interviewer.tui.widgets.keyline import KeyLine
from interviewer.tui.widgets.lanes import Lanes
from interviewer.tui.widgets.topline import TopLine

VIEWS = {
    "grades": ("Grades", "The five scores over time"),
    "rated": ("You and the grade", "What you gave yourself beside what was graded"),
    "table": ("As a table", "The same in numbers, session by session"),
}


class TrendsScreen(Stage):
    CSS_PATH = "trends.tcss"
    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left", "level(-1)", "level", id="trends.lower", show=False, tooltip="The level below."),
        Binding("right", "level(1)", "level", id="trends.higher", show=False, tooltip="The level above."),
        Binding("v", "view", "view", id="trends.view", tooltip="Lines, lines beside your own rating, or a table."),
        Binding("escape", "back", "back", id="trends.back", tooltip="Back to where you came from."),
    ]

    class Read(Message):
        def __init__(self, found: dict[Level, list[Graded]]) -> None:
            super().__init__()
            self.found = found

    def __init__(self, data: Path) -> None:
        super().__init__()
        self._data = data
        self.found: dict[Level, list[Graded]] = {}
        self.level = Level.STAFF
        self.shown = "grades"

    def compose(self) -> ComposeResult:
        top = TopLine()
        top.title = "Trends"
        yield top
        yield Static("· reading the library ·", id="said", markup=False)
        yield Lanes()
        with VerticalScroll(id="table"):
            yield Static(id="numbers", markup=False)
        yield KeyLine()

    def on_mount(self) -> None:
        self._read()

    @work(thread=True, exclusive=True, exit_on_error=False)
    def _read(self) -> None:
        from interviewer.library.listing import sessions

        self.post_message(self.Read(trends(sessions(self._data / "sessions", lambda _: None))))

    @on(Read)
    def _have_read(self, event: Read) -> None:
        self.found = event.found
        newest = max((of[-1] for of in self.found.values()), key=lambda g: g.at, default=None)
        self.level = next((level for level, of in self.found.items() if newest in of), self.level)
        self._stand()

    def on_resize(self) -> None:
        if self.found:
            self._stand()

    def _stand(self) -> None:
        of = self.found.get(self.level, [])
        top = self.query_one(TopLine)
        top.kind = " · ".join(
            f"{'▸ ' if x == self.level else ''}{x.capitalize()} {len(g)}" for x, g in self.found.items()
        )
        top.left = VIEWS[self.shown][0] if of else ""
        self.query_one("#said", Static).update(Content(trendtext.said(self.level, of, self.shown)))
        self.query_one(KeyLine).lead = "←→ level" if len(self.found) > 1 else ""
        lanes, table = self.query_one(Lanes), self.query_one("#table")
        lanes.display, table.display = self.shown != "table", self.shown == "table" and bool(of)
        lanes.show(of, rated=self.shown == "rated")
        if table.display:
            self.query_one("#numbers", Static).update(Content("\n".join(trendtext.lines(of, self.size.width - 7))))
            table.focus()
        self.refresh_bindings()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        return {"level": len(self.found) > 1, "view": bool(self.found)}.get(action, True)

    def action_level(self, by: int) -> None:
        levels = list(self.found)
        if self.level in levels:
            self.action_show_level(levels[(levels.index(self.level) + by) % len(levels)])

    def action_show_level(self, level: Level) -> None:
        self.level = level
        self._stand()

    def action_view(self) -> None:
        views = list(VIEWS)
        self.action_show(views[(views.index(self.shown) + 1) % len(views)])

    def action_show(self, view: str) -> None:
        self.shown = view
        self._stand()

    def commands(self) -> Iterable[Command]:
        for view, (title, about) in VIEWS.items() if self.found else ():
            yield Command(title, about, partial(self.action_show, view))
        for level, of in self.found.items():
            yield Command(
                f"Trends at {level.capitalize()}", f"{trendtext.count(of)}", partial(self.action_show_level, level)
            )
        yield Command("Back", "To where you came from", self.action_back)
