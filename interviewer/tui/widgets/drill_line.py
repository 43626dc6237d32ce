"""The last line of a scorecard: a session that practises what was weakest. Enter begins it."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Static

from interviewer.debrief.drill import Drill
from interviewer.domain.text import clean
from interviewer.report import wording
from interviewer.tui import rows
from interviewer.tui.answers import Answers
from interviewer.tui.messages import Practising
from interviewer.tui.widgets.lines import Line


class DrillLine(Line):
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "begin", "begin the drill", id="card.drill", tooltip="Begin this session, now."),
    ]
    about = "A session on another problem, set up to practise the weakest dimension. Enter begins it."
    DEFAULT_CSS = """
    DrillLine {
        margin-top: 1;
        & > .left { width: 22; }
        & > .right { width: 1fr; }
    }
    """

    def __init__(self, drill: Drill, answers: Answers) -> None:
        super().__init__()
        self.drill, self.answers = drill, answers

    def compose(self) -> ComposeResult:
        trains = f" It trains {rows.NAMES[self.drill.dimension].lower()}. "
        yield Static(Content.styled("▸ A drill", "bold"), classes="left")
        yield Static(
            Content.assemble(clean(wording.drill(self.drill)), trains, ("Enter begins it.", "$quiet")), classes="right"
        )

    def action_begin(self) -> None:
        self.post_message(Practising(self.answers))

    def on_click(self) -> None:
        self.focus()
