"""The conversation of a replay: as it was at any moment, the same messages as live."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType

from interviewer.tui.marks import BOTH, SIGNS
from interviewer.tui.render import Entry
from interviewer.tui.widgets.conversation import PAGE, Conversation
from interviewer.tui.widgets.message import Message

MORE = 6
"""Messages mounted above those that fill the window."""


class Replayed(Conversation, inherit_bindings=False):
    BINDINGS: ClassVar[list[BindingType]] = [
        # Left and right are the replay's own: no message is wider than the window.
        Binding("up", "scroll_up", "up", id="conversation.up", show=False, tooltip="Scroll up."),
        Binding("down", "scroll_down", "down", id="conversation.down", show=False, tooltip="Scroll down."),
        Binding("pageup", "page_up", "page up", id="conversation.page_up", show=False, tooltip="A page up."),
        Binding("pagedown", "page_down", "page down", id="conversation.page_down", show=False, tooltip="A page down."),
        Binding(
            "home", "scroll_home", "home", id="conversation.home", show=False, tooltip="Scroll towards the beginning."
        ),
        Binding("end", "latest", "latest", id="conversation.end", show=False, tooltip="To the turn in view."),
    ]
    about = (
        "Up, Down, PgUp and PgDn scroll the conversation. Drag with the mouse to select, Ctrl+C copies. The timeline: "
        + ", ".join(f"{sign.glyph} {sign.name}" for sign in SIGNS.values())
        + f"; two of a lane in one cell: {' '.join(BOTH.values())}."
    )

    def on_key(self, event: events.Key) -> None:
        event.prevent_default()  # there is no turn to type into: a letter is a key of the screen

    async def stand(self, entries: Sequence[Entry]) -> None:
        """Shows exactly those, at their end: what is there already stays."""
        same = _same(self.entries, entries)
        near = len(entries) - same <= PAGE and same > self._first
        self._to_end()  # whatever was being read: what comes now is followed
        with self.app.batch_update():
            if near and self._last == len(self.entries):
                await self._back(same)
                for entry in entries[same:]:
                    self.append(entry)
            else:
                await self._anew(entries)
        self.below = False
        self.call_after_refresh(self._begin)

    async def _anew(self, entries: Sequence[Entry]) -> None:
        """No more of them than fill the window: the rest comes in where one scrolls."""
        await self.remove_children()
        self.entries = list(entries)
        self._last = len(entries)
        # A message takes two lines at least.
        self._first = max(0, self._last - self.size.height // 2 - MORE)
        await self.mount_all(Message(entry) for entry in self.entries[self._first :])
        self._to_end()

    async def _back(self, count: int) -> None:
        """Takes away what comes after the first `count`, and brings in as many at the top."""
        gone = list(self.query_children(Message))[count - self._first :]
        del self.entries[count:]
        self._last = count
        if gone:
            first = max(0, self._first - len(gone))
            older, self._first = self.entries[first : self._first], first
            await self.remove_children(gone)
            await self.mount_all([Message(entry) for entry in older], before=0)

    def _begin(self) -> None:
        """A turn that is longer than the window is read from its beginning."""
        if self._first < self._last == len(self.entries) and (messages := list(self.query_children(Message))):
            last = messages[-1]
            if last.virtual_region.height > self.size.height:
                self.release_anchor()
                self.scroll_to(y=last.virtual_region.y, animate=False, immediate=True)


def _same(before: Sequence[Entry], after: Sequence[Entry]) -> int:
    """How many of the first entries are the same in both."""
    most = min(len(before), len(after))
    # Almost always one is the other's beginning.
    if before[:most] == after[:most]:
        return most
    return next(n for n in range(most) if before[n] != after[n])
