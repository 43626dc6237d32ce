"""The conversation: a window of messages over all there are, which holds its place while one reads back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.message import Message as Event
from textual.reactive import var

from interviewer.tui.render import Entry
from interviewer.tui.widgets.message import Message

WINDOW = 40
"""Messages mounted at the latest; more come in a page at a time where one scrolls."""
PAGE = 20
MOST = WINDOW + 2 * PAGE


class Conversation(VerticalScroll, can_focus=True):
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("end", "latest", "Latest", id="conversation.end", show=False, tooltip="Go to the latest."),
    ]
    about = (
        "Arrows, PgUp and PgDn scroll, End goes to the latest; it holds its place while you read back. "
        "Drag with the mouse to select, Ctrl+C copies. What you type goes to your turn."
    )

    below: var[bool] = var(False)
    """Something new stands below what is in view."""

    class Typed(Event):
        """A character typed while reading: it belongs to the candidate's turn."""

        def __init__(self, character: str) -> None:
            super().__init__()
            self.character = character

    class Moved(Event):
        """`below` changed."""

    def __init__(self) -> None:
        super().__init__(id="conversation")
        self.entries: list[Entry] = []
        self._first = self._last = 0
        self._paging = False

    def watch_virtual_size(self) -> None:
        self._settle()

    def on_resize(self) -> None:
        self._settle()

    def _settle(self) -> None:
        """The end is held to once there is more than fits; what is less starts at the top."""
        room = self.container_size.height
        overflows = 0 < room < self.virtual_size.height
        if overflows and not self.is_anchored:
            self.anchor()
        elif not overflows and self.is_anchored:
            self.anchor(False)
            self.scroll_to(y=0, animate=False, immediate=True)

    @property
    def following(self) -> bool:
        """Whether the latest is in view, so that what comes next is followed."""
        # Until the next layout an anchored end is not yet where it will be, so the position alone does not tell.
        held = not self.is_anchored or not self._anchor_released or self.scroll_y >= self.max_scroll_y
        return self._last == len(self.entries) and held

    def load(self, entries: Sequence[Entry]) -> None:
        """Everything that was said before, at its end."""
        self.entries = list(entries)
        self._last = len(self.entries)
        self._first = max(0, self._last - WINDOW)
        self.mount_all(Message(entry) for entry in self.entries[self._first :])
        self._to_end()

    def append(self, entry: Entry) -> None:
        """The newest message: followed where the latest is in view, else only marked."""
        following = self.following
        self.entries.append(entry)
        if self._last == len(self.entries) - 1:
            self.mount(Message(entry))
            self._last += 1
        if not following or not self.display:
            self.below = True
        if not following:
            return
        self._to_end()
        if self._last - self._first > WINDOW + PAGE:
            self._drop_first(PAGE)

    def seen(self) -> None:
        """It is in view again."""
        self.below = self.below and not (self.following and self.display)

    async def action_latest(self) -> None:
        """Back to the latest, with no more mounted than it takes."""
        if self._last < len(self.entries):
            await self.remove_children()
            self.load(self.entries)
        else:
            self._drop_first(self._last - self._first - WINDOW)
            self._to_end()
        self.below = False

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        super().watch_scroll_y(old_value, new_value)
        if self.below and self.following:
            self.below = False
        if new_value < old_value and new_value <= self.size.height and self._first > 0:
            self.call_later(self._page_up)
        elif new_value > old_value and new_value >= self.max_scroll_y and self._last < len(self.entries):
            self.call_later(self._page_down)

    def watch_below(self) -> None:
        self.post_message(self.Moved())

    async def _page_up(self) -> None:
        """Older messages above; what is in view stays where it is."""
        if self._paging or self._first == 0:
            return
        self._paging = True
        first = max(0, self._first - PAGE)
        older = [Message(entry) for entry in self.entries[first : self._first]]
        held = next(iter(self.query_children(Message)))
        offset = held.virtual_region.y - self.scroll_y
        with self.app.batch_update():
            await self.mount_all(older, before=held)
            for message in list(self.query_children(Message))[MOST:]:
                message.remove()  # far below what is in view
            # Scrolled in the same layout that brings them in, what is in view does not jump for a frame.
            room = held.content_size.width
            moved = self.scroll_y + sum(message.lines(room) + held.styles.margin.bottom for message in older)
            self.set_reactive(Conversation.scroll_y, moved)
            self.set_reactive(Conversation.scroll_target_y, moved)
        self._first = first
        self._last = min(self._last, first + MOST)
        self.call_after_refresh(self._hold, held, offset)

    async def _page_down(self) -> None:
        if self._paging:
            return
        self.release_anchor()  # the end of what is mounted is not the latest
        newer = self.entries[self._last : self._last + PAGE]
        self._last += len(newer)
        await self.mount_all(Message(entry) for entry in newer)

    def _hold(self, held: Message, offset: float) -> None:
        """Settles what was estimated: `held` stands `offset` lines below the top."""
        self._paging = False
        self.scroll_to(y=held.virtual_region.y - offset, animate=False, immediate=True)

    def _to_end(self) -> None:
        if self.is_anchored:
            self.anchor()

    def _drop_first(self, count: int) -> None:
        for message in list(self.query_children(Message))[: max(0, count)]:
            message.remove()
        self._first += max(0, count)

    def on_key(self, event: events.Key) -> None:
        if event.is_printable and event.character is not None:
            event.stop()
            self.post_message(self.Typed(event.character))
