"""A quote as evidence: its sign, its stamp, its turn, and the words letter for letter. Enter shows the moment."""

from __future__ import annotations

from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Static

from interviewer.tui.messages import JumpTo
from interviewer.tui.widgets.fold import Fold
from interviewer.tui.widgets.lines import Line


class Quote(Line):
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,space", "show", "show", id="card.show", tooltip="Show the conversation there."),
        Binding("left", "leave", "close", id="card.leave", show=False, tooltip="Back to its line."),
    ]
    about = "Enter shows this moment in the conversation. Left goes back to the line it stands under."
    DEFAULT_CSS = """
    Quote > .where { width: 18; }
    Quote > .words { width: 1fr; }
    """

    def __init__(self, turn: int, where: str, words: str, *, note: str = "") -> None:
        """`where` is its sign, stamp and turn, `note` a word under that. The texts are cleaned already."""
        super().__init__()
        self.turn, self.words = turn, words
        self._where = Content(where) + Content.styled(f"\n  {note}" if note else "", "$quiet")

    def compose(self) -> ComposeResult:
        yield Static(self._where, classes="where")
        yield Static(Content(f"“{self.words}”"), classes="words")

    def action_show(self) -> None:
        self.post_message(JumpTo(self.turn, self.words))

    def action_leave(self) -> None:
        fold = next((a for a in self.ancestors if isinstance(a, Fold)), None)
        if fold is not None:
            fold.head.focus()

    def on_click(self, event: events.Click) -> None:
        if event.widget is not None and event.widget.has_class("where"):
            self.action_show()
