"""A moment with what there is to say about it: Enter shows it in the conversation."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Static

from interviewer.domain.text import clean
from interviewer.tui.messages import JumpTo
from interviewer.tui.stamps import stamp
from interviewer.tui.widgets.quote import Quote


class Told(Quote):
    """`words` stand in quotation marks; `said` is whether they were, so that the jump can go to them."""

    def __init__(
        self, turn: int, at_ms: int, words: str, *, sign: str = " ", title: str = "", about: str = "", said: bool = True
    ) -> None:
        """`turn` 0 is the board before any turn. The texts may be as they came: they are cleaned here."""
        super().__init__(max(1, turn), f"{sign} {stamp(at_ms)}  turn {max(1, turn)}", clean(words))
        self._title, self._about, self._said = clean(title), clean(about), said

    def compose(self) -> ComposeResult:
        parts = [Content.styled(self._title, "bold")] if self._title else []
        parts += [Content(self._about)] if self._about else []
        parts.append(Content.styled(f"“{self.words}”", "$quiet" if parts else ""))
        yield Static(self._where, classes="where")
        yield Static(Content("\n").join(parts), classes="words")

    def action_show(self) -> None:
        self.post_message(JumpTo(self.turn, self.words if self._said else ""))
