"""Asked before a session is graded again: against which level, and by whom."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Static

from interviewer.domain.scorecard import Scorecard
from interviewer.domain.words import Engine, Level
from interviewer.tui import graders
from interviewer.tui.widgets.keyline import KeyLine
from interviewer.tui.widgets.question import Question
from interviewer.tui.widgets.trouble import Trouble


class AgainScreen(ModalScreen[tuple[Level, Engine] | None]):
    """Gives level and engine, or None where it was left."""

    CSS_PATH = "paper.tcss"
    AUTO_FOCUS = "Question"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss(None)", "back", id="again.back", tooltip="Back to the scorecard."),
    ]

    def __init__(self, card: Scorecard, own: Level) -> None:
        """`own` is the level of the session."""
        super().__init__()
        self._card, self._own = card, own

    def compose(self) -> ComposeResult:
        with Vertical(classes="paper"):
            yield Static("Grade it again", classes="title", markup=False)
            yield Static("Earlier grades stay. Against another level the session is read anew.", markup=False)
            yield Question("again-level", "Against", graders.levels(self._own), str(self._card.level))
            yield Question("again-engine", "By", graders.graders(), str(self._card.graded_by.engine))
            yield Trouble()
            yield KeyLine()

    @on(Question.Answered)
    def _answered(self, event: Question.Answered) -> None:
        event.stop()
        level, engine = self.query_one("#again-level", Question), self.query_one("#again-engine", Question)
        if event.question is level:
            engine.focus()
        else:
            self.dismiss((Level(str(level.value)), Engine(str(engine.value))))

    @on(Question.Refused)
    def _refused(self, event: Question.Refused) -> None:
        event.stop()
        self.query_one(Trouble).tell("That cannot be chosen", f"{event.note[:1].upper()}{event.note[1:]}.", "")
