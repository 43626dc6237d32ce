"""Asked once: end it, leave it for another day, or stay."""

from __future__ import annotations

from typing import ClassVar, Literal

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Static

from interviewer.tui.answers import Option
from interviewer.tui.widgets.keyline import KeyLine
from interviewer.tui.widgets.question import Question

Ending = Literal["end", "leave", "stay"]
OPTIONS = (
    Option("stay", "Stay", "go on where you were"),
    Option("end", "End it", "the session never changes again"),
    Option("leave", "Leave it for later", "the clock stops; `interviewer resume` goes on with it"),
)


class EndingScreen(ModalScreen[Ending]):
    CSS_PATH = "paper.tcss"
    AUTO_FOCUS = "Question"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss('stay')", "stay", id="ending.stay", tooltip="Go on with the session."),
    ]

    def __init__(self, kept: str, unsaid: bool) -> None:
        """`kept` says what is kept and where; `unsaid` is whether something stands in the input."""
        super().__init__()
        self._kept, self._unsaid = kept, unsaid

    def compose(self) -> ComposeResult:
        unsaid = " What stands unsent is kept as a draft; it does not count as said." if self._unsaid else ""
        with Vertical(classes="paper"):
            yield Static("End this session?", classes="title", markup=False)
            yield Static(self._kept + unsaid, markup=False)
            yield Question("ending", "", OPTIONS, "stay", margin=2)
            yield KeyLine()

    @on(Question.Answered)
    def _answered(self, event: Question.Answered) -> None:
        event.stop()
        value = event.question.value
        self.dismiss("end" if value == "end" else "leave" if value == "leave" else "stay")
