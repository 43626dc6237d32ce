"""The conversation of a session that is over, opened at one message."""

from __future__ import annotations

from collections.abc import Sequence

from interviewer.tui.render import Entry
from interviewer.tui.widgets.conversation import WINDOW, Conversation
from interviewer.tui.widgets.message import Message


class Passage(Conversation):
    """Pages in like a conversation; as nothing comes after it, its end is not held to."""

    about = "Arrows, PgUp and PgDn scroll. Drag with the mouse to select, Ctrl+C copies."

    def __init__(self, entries: Sequence[Entry], at: int) -> None:
        """`at` is which of the entries it opens at."""
        super().__init__()
        self.entries, self._at = list(entries), at

    def on_mount(self) -> None:
        self._first = max(0, min(self._at - WINDOW // 2, len(self.entries) - WINDOW))
        self._last = min(len(self.entries), self._first + WINDOW)
        self.mount_all(Message(entry) for entry in self.entries[self._first : self._last])
        self.call_after_refresh(self._to_moment)

    def _to_moment(self) -> None:
        there = list(self.query_children(Message))[self._at - self._first]
        above = max(0, (self.size.height - there.region.height) // 3)
        self.scroll_to(y=there.virtual_region.y - above, animate=False, immediate=True)

    def _settle(self) -> None:
        pass

    async def action_latest(self) -> None:
        self.scroll_end(animate=False)
