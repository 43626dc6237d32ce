"""Where the candidate types: the turn, and the whiteboard."""

from __future__ import annotations

from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.reactive import var
from textual.widgets import TextArea

NEWLINE_KEYS = {"ctrl+j", "shift+enter", "alt+enter"}


class Editor(TextArea):
    """A calm text area. What is pasted is cleaned: a text area shows escape sequences raw."""

    about = ""

    def __init__(self, text: str = "", *, id: str, tab_indents: bool = False) -> None:
        super().__init__(
            text, id=id, highlight_cursor_line=False, compact=True, tab_behavior="indent" if tab_indents else "focus"
        )
        self.cursor_blink = False

    async def _on_paste(self, event: events.Paste) -> None:
        from interviewer.domain.text import clean

        event.text = clean(event.text)  # the text area's own handler inserts it next

    def put(self, text: str) -> None:
        """Replaces the text, the cursor behind it."""
        self.load_text(text)
        self.move_cursor(self.document.end)


class TurnInput(Editor):
    """What the candidate is about to say. Enter is a new line, unless the setting lets it send."""

    about = (
        "What you type here is your turn. Enter starts a new line and a paste of many lines stays one turn: "
        "nothing is said until you say it."
    )

    enter_sends: var[bool] = var(False)

    async def _on_key(self, event: events.Key) -> None:
        """Says at once, in the order of the keys: a key that went up to the screen would be overtaken by the next."""
        bound = None if event.is_printable else self.screen.active_bindings.get(event.key)
        sends = event.key == "enter" and self.enter_sends
        if sends or (bound is not None and bound.binding.id == "session.say"):
            event.stop()
            event.prevent_default()
            await self.run_action("screen.say")
        elif event.key in NEWLINE_KEYS:
            event.stop()
            event.prevent_default()
            self.replace("\n", *self.selection)


class Board(Editor):
    """The whiteboard: plain text, wrapped by nobody."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "screen.board", "Back", id="board.leave", show=False, tooltip="Back to the conversation."),
    ]
    about = (
        "The whiteboard is plain text: boxes, lists, a schema, whatever helps. "
        "The interviewer sees it as it stands when you speak."
    )

    def __init__(self) -> None:
        super().__init__(id="board", tab_indents=True)
        self.soft_wrap = False

    async def _on_key(self, event: events.Key) -> None:
        if event.key == "escape":  # the text area would move the focus on; here it goes back to where it came from
            event.stop()
            event.prevent_default()
            await self.run_action("screen.board")
