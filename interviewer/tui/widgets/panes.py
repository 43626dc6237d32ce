"""Where there is room for one pane only: which of them is open. A click opens one."""

from __future__ import annotations

from textual import events
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

PANES = (("", "Conversation"), ("board", "Whiteboard"), ("notes", "Notes"))
GAP = 3


class Panes(Widget):
    ALLOW_SELECT = False
    DEFAULT_CSS = "Panes { height: 1; padding: 0 1; }"

    pane: reactive[str] = reactive("")

    class Chosen(Message):
        def __init__(self, pane: str) -> None:
            super().__init__()
            self.pane = pane

    def render(self) -> Content:
        return Content(" " * GAP).join(
            Content.styled(f"▸ {name}", "bold") if pane == self.pane else Content.styled(f"  {name}", "$quiet")
            for pane, name in PANES
        )

    def on_click(self, event: events.Click) -> None:
        at = event.get_content_offset(self)
        right = 0
        for pane, name in PANES:
            right += len(name) + 2 + GAP
            if at is not None and at.x < right:
                self.post_message(self.Chosen(pane))
                return
