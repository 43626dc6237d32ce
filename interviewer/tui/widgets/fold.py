"""A line that opens in place. What is under it is made when it is first opened."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Static

from interviewer.tui.widgets.lines import Line, Lines

Body = Callable[[], Iterable[Widget]]
SHUT, OPEN = "▸ ", "▾ "


class Head(Line):
    """The line of a fold: Enter opens and closes it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,space", "fold('toggle')", "open", id="card.toggle", tooltip="Open this line, or close it."),
        Binding("right", "fold('open')", "open", id="card.open", show=False, tooltip="Open this line."),
        Binding("left", "fold('close')", "close", id="card.close", show=False, tooltip="Close this line."),
    ]
    about = "Up and down go from line to line. Enter or Space opens a line and closes it; so do right and left."
    DEFAULT_CSS = """
    Head:focus { text-style: bold; }
    Head > .left { width: auto; }
    Head > .right { width: 1fr; }
    """

    class Asked(Message):
        def __init__(self, how: str) -> None:
            super().__init__()
            self.how = how

    def __init__(self, left: Content, right: Content) -> None:
        super().__init__()
        self._left, self._right = left, right

    def compose(self) -> ComposeResult:
        yield Static(SHUT + self._left, classes="left")
        yield Static(self._right, classes="right")

    def mark(self, *, opened: bool) -> None:
        self.query_one(".left", Static).update((OPEN if opened else SHUT) + self._left)

    def action_fold(self, how: str) -> None:
        self.post_message(self.Asked(how))

    def on_click(self, event: events.Click) -> None:
        if not self.screen.get_selected_text():  # else a text was being selected
            self.action_fold("toggle")


class Fold(Vertical):
    """`left` and `right` are its line, `body` what opens under it."""

    DEFAULT_CSS = """
    Fold {
        height: auto;
        & > .body { height: auto; padding: 0 1 0 3; }
    }
    """

    def __init__(self, left: str | Content, right: str | Content, body: Body) -> None:
        super().__init__()
        self.head = Head(*(Content(side) if isinstance(side, str) else side for side in (left, right)))
        self._make, self._body = body, Vertical(classes="body")

    def compose(self) -> ComposeResult:
        yield self.head

    @property
    def opened(self) -> bool:
        return self._body.is_attached and self._body.display

    async def open(self) -> None:
        if not self._body.is_attached:
            await self.mount(self._body)
            await self._body.mount_all(self._make())
        self._body.display = True
        self.head.mark(opened=True)

    def close(self) -> None:
        if self.opened:
            if self._body.has_focus_within:
                self.head.focus()
            self._body.display = False
            self.head.mark(opened=False)

    async def on_head_asked(self, event: Head.Asked) -> None:
        event.stop()
        if self.opened and event.how != "open":
            self.close()
        elif not self.opened and event.how != "close":
            await self.open()
            window = next((a for a in self.ancestors if isinstance(a, Lines)), None)
            if window is not None:
                self.call_after_refresh(window.show, self)
