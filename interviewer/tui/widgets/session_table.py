"""The library's table: thousands of rows, of which only those in view are ever drawn."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.geometry import Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.style import Style
from textual.visual import Visual

from interviewer.library.heads import Listed
from interviewer.tui import rows

KEPT = 500
"""Rows that are kept as they were drawn."""
MARK = 3
"""Cells in front of a row: where one stands, whether it is marked, a space."""


class SessionTable(ScrollView, can_focus=True):
    """`sessions` are those shown; `at` is the one that stands highlighted. Marked ones keep their mark by id."""

    ALLOW_SELECT = False
    COMPONENT_CLASSES: ClassVar[set[str]] = {"session-table--here", "session-table--head"}
    DEFAULT_CSS = """
    SessionTable {
        scrollbar-size: 1 1; scrollbar-gutter: stable; overflow-x: hidden;
        & > .session-table--here { text-style: bold; }
        &:focus > .session-table--here {
            background: $block-cursor-background; color: $block-cursor-foreground; text-style: bold;
        }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "screen.open", "open", id="library.open", tooltip="Its scorecard; or go on where it was left."),
        Binding("r", "screen.resume", "resume", id="library.resume", tooltip="Go on with a session that was left."),
        Binding("g", "screen.grade", "grade", id="library.grade", tooltip="Grade it, or grade it again."),
        Binding("d,delete", "screen.delete", "delete", id="library.delete", tooltip="To the trash, with its grades."),
        Binding("u", "screen.undo", "put back", id="library.undo", tooltip="Put back what was deleted last."),
        Binding("x", "screen.export", "export", id="library.export", tooltip="A report as a file, to keep or send."),
        Binding("p", "screen.replay", "replay", id="library.replay", tooltip="Replay it from its start."),
        Binding("t", "screen.trends", "trends", id="library.trends", tooltip="The five scores over time."),
        Binding("space", "mark", "mark", id="library.mark", tooltip="Mark it; two that are marked can be compared."),
        Binding("c", "screen.compare", "compare", id="library.compare", tooltip="The two marked ones side by side."),
        Binding("i", "screen.bring", "import", id="library.import", tooltip="A transcript from outside, from its file."),
        Binding("slash", "screen.filter", "filter", id="library.filter", show=False, tooltip="To the filter."),
        Binding("up", "go(-1)", "up", id="library.up", show=False, tooltip="The row above; from the first, the filter."),
        Binding("down", "go(1)", "down", id="library.down", show=False, tooltip="The row below."),
        Binding("pageup", "page(-1)", "page up", id="library.pageup", show=False, tooltip="A page up."),
        Binding("pagedown", "page(1)", "page down", id="library.pagedown", show=False, tooltip="A page down."),
        Binding("home", "to(0)", "first", id="library.first", show=False, tooltip="The newest session."),
        Binding("end", "to(-1)", "last", id="library.last", show=False, tooltip="The oldest session."),
    ]  # fmt: skip
    about = (
        "Up and down choose a session. O, D, S, I and T are Ownership, Decision-making, Strategic thinking, Influence "
        "and Teaching; ✓ is finished, … is not, ↓ was imported, ● is marked. Below the table the row stands in words."
    )

    at: reactive[int] = reactive(0)

    class Moved(Message):
        """Another row stands highlighted, or other rows are shown."""

    class Left(Message):
        """Upwards, from the first row."""

    def __init__(self) -> None:
        super().__init__(id="sessions")
        self.sessions: Sequence[Listed] = ()
        self.marked: list[str] = []
        """Ids, the last marked last; two at most."""
        self._columns: list[rows.Column] = []
        self._drawn: dict[tuple[str, str, Style, int], tuple[Listed, Strip]] = {}

    @property
    def session(self) -> Listed | None:
        return self.sessions[self.at] if self.at < len(self.sessions) else None

    def show(self, sessions: Sequence[Listed], here: str = "") -> None:
        """These rows, the one with the id `here` highlighted where it is among them, else the one that was."""
        wanted = here or (self.session.id if self.session else "")
        self.sessions = sessions
        self._measure()
        self.set_reactive(SessionTable.at, next((n for n, s in enumerate(sessions) if s.id == wanted), 0))
        self._follow()
        self.refresh()
        self.post_message(self.Moved())

    def head(self) -> Content:
        """The columns' names, for a line above."""
        return Content(" " * MARK) + rows.head(self._columns)

    def watch_at(self) -> None:
        self._follow()
        self.refresh()
        self.post_message(self.Moved())

    def validate_at(self, at: int) -> int:
        return max(0, min(at, len(self.sessions) - 1))

    def action_go(self, by: int) -> None:
        if by < 0 and self.at == 0:
            self.post_message(self.Left())
        self.at += by

    def action_page(self, by: int) -> None:
        self.at += by * max(1, self.size.height - 1)

    def action_to(self, at: int) -> None:
        self.at = at if at >= 0 else len(self.sessions) - 1

    def action_mark(self) -> None:
        if self.session is not None:
            id_ = self.session.id
            kept = [one for one in self.marked if one != id_]
            self.marked = kept if id_ in self.marked else [*kept, id_][-2:]
            self.refresh()
            self.post_message(self.Moved())
            self.refresh_bindings()

    async def on_click(self, event: events.Click) -> None:
        row = round(self.scroll_y) + event.y
        if row < len(self.sessions):
            again = row == self.at and event.chain > 1
            self.at = row
            if again:
                await self.run_action("screen.open")

    def on_resize(self) -> None:
        self._measure()
        self._follow()
        self.post_message(self.Moved())

    def render_line(self, y: int) -> Strip:
        width, row = self.scrollable_content_region.width, y + round(self.scroll_y)
        if row >= len(self.sessions):
            return Strip.blank(width, self.rich_style)
        session, here = self.sessions[row], row == self.at
        mark = f"{'▸' if here else ' '}{'●' if session.id in self.marked else ' '} "
        style = self.get_visual_style("session-table--here") if here else self.visual_style
        # While one types most rows are only moved, and drawing one costs more than finding it.
        drawn, strip = self._drawn.get(key := (session.id, mark, style, width), (None, None))
        if drawn is not session or strip is None:
            if len(self._drawn) > KEPT:
                self._drawn.clear()
            content = Content(mark) + rows.line(session, self._columns)
            strip = Visual.to_strips(self, content, width, 1, style, pad=True)[0]
            self._drawn[key] = session, strip
        return strip

    def _measure(self) -> None:
        width = self.scrollable_content_region.width
        if width != self.virtual_size.width or not self._columns:
            self._columns = rows.columns(max(1, width - MARK))
            self._drawn.clear()
        self.virtual_size = Size(width, len(self.sessions))

    def _follow(self) -> None:
        """Scrolls as little as it takes for the highlighted row to be in view."""
        height, top = self.size.height, round(self.scroll_y)
        if height:
            to = min(max(top, self.at - height + 1), self.at)
            if to != top:
                self.scroll_to(y=to, animate=False, immediate=True)
