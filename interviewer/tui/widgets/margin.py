"""The margin of a replay: notes and ledger, each line hanging from its sign. Plain text, which can be selected."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget
from textual.widgets import Static

from interviewer.tui.marginalia import Line


class Hanging(Widget):
    """Lines that go on under their own text where they are too long, and not under their sign."""

    DEFAULT_CSS = "Hanging { height: auto; width: 1fr; }"

    def __init__(self, id: str) -> None:
        super().__init__(id=id)
        self.lines: Sequence[Line] = ()

    def take(self, lines: Sequence[Line]) -> None:
        self.lines = lines
        self.refresh(layout=True)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        return len(self._wrapped(width))

    def render(self) -> Content:
        return Content("\n").join(self._wrapped(self.size.width))

    def _wrapped(self, width: int) -> list[Content]:
        wrapped: list[Content] = []
        for sign, text in self.lines:
            first, *rest = text.wrap(max(1, width - sign.cell_length)) or [Content("")]
            wrapped += [sign + first, *(Content(" " * sign.cell_length) + line for line in rest)]
        return wrapped


class Margin(VerticalScroll, can_focus=True, inherit_bindings=False):
    BINDINGS: ClassVar[list[BindingType]] = [
        # Left and right are the replay's own.
        Binding("up", "scroll_up", "up", id="margin.up", show=False, tooltip="Scroll up."),
        Binding("down", "scroll_down", "down", id="margin.down", show=False, tooltip="Scroll down."),
        Binding("pageup", "page_up", "page up", id="margin.page_up", show=False, tooltip="A page up."),
        Binding("pagedown", "page_down", "page down", id="margin.page_down", show=False, tooltip="A page down."),
    ]
    about = "The notes on the turn in view, and who had raised what by then. Up, Down, PgUp and PgDn scroll."
    DEFAULT_CSS = """
    Margin {
        padding: 0 1; scrollbar-size-vertical: 1;
        & > .title { color: $quiet; height: 1; }
        & > #ledger-title { margin-top: 1; }
        &:focus > .title { color: $foreground; text-style: bold; }
    }
    """

    def __init__(self) -> None:
        super().__init__(id="margin")

    def compose(self) -> ComposeResult:
        yield Static("", id="notes-title", classes="title", markup=False)
        yield Hanging("notes")
        yield Static("Who raised what first, by now", id="ledger-title", classes="title", markup=False)
        yield Hanging("ledger")

    def take(self, title: str, notes: Sequence[Line], ledger: Sequence[Line]) -> None:
        self.query_one("#notes-title", Static).update(title)
        self.query_one("#notes", Hanging).take(notes)
        self.query_one("#ledger", Hanging).take(ledger)
        self.scroll_home(animate=False)
