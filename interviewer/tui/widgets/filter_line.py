"""Where one types what the library is to show."""

from __future__ import annotations

from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.widgets import Input


class PlainInput(Input):
    """One line, calm. What is pasted is cleaned: an input shows escape sequences raw."""

    def __init__(self, text: str = "", *, id: str, placeholder: str = "") -> None:
        super().__init__(text, placeholder, id=id, compact=True, select_on_focus=False)
        self.cursor_blink = False

    def _on_paste(self, event: events.Paste) -> None:
        from interviewer.domain.text import clean

        event.text = " ".join(clean(event.text).split())  # the input's own handler inserts it next


class FilterLine(PlainInput):
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "screen.open", "open", id="filter.open", tooltip="Open the session that stands highlighted."),
        Binding("down,tab", "screen.rows", "sessions", id="filter.down", tooltip="Down to the sessions."),
    ]
    about = (
        "Type words, in any order: each has to be in some column, as in `staff socratic`, `unfinished` or `2026-11`. "
        "The list follows as you type. Down goes to the sessions, where single letters act."
    )

    def __init__(self) -> None:
        super().__init__(id="filter", placeholder="type to filter")
