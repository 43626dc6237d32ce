"""Asked once: end it, leave it for another day, or stay."""

from __future__ import annotations

from typing import ClassVar, Literal

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from interviewer.tui.widgets.keyline import KeyLine

Ending = Literal["end", "leave", "stay"]


class EndingScreen(ModalScreen[Ending]):
    CSS_PATH = "paper.tcss"
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
            yield OptionList(
                Option(Content("Stay: go on where you were"), id="stay"),
                Option(Content("End it: the interviewer closes, and it never changes again"), id="end"),
                Option(Content("Leave it for later: the clock stops; `interviewer resume` goes on"), id="leave"),
                markup=False,
            )
            yield KeyLine()

    def on_mount(self) -> None:
        self.query_one(KeyLine).lead = "Enter chooses"

    @on(OptionList.OptionSelected)
    def _selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        chosen: Ending = "end" if event.option_id == "end" else "leave" if event.option_id == "leave" else "stay"
        self.dismiss(chosen)
