"""A page to write or paste a brief of one's own on."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Static

from interviewer.tui.widgets.editors import Editor
from interviewer.tui.widgets.keyline import KeyLine


class OwnBrief(ModalScreen[str | None]):
    """Gives the brief, or None where it was left."""

    CSS_PATH = "paper.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f2", "take", "use this brief", id="brief.take", tooltip="Use this text as the problem."),
        Binding("escape", "dismiss(None)", "back", id="brief.back", tooltip="Back, leaving the brief as it was."),
    ]

    def __init__(self, brief: str) -> None:
        super().__init__()
        self._brief = brief

    def compose(self) -> ComposeResult:
        with Vertical(classes="paper tall"):
            yield Static("A brief of your own", classes="title", markup=False)
            yield Static(
                "Paste or write the problem as an interviewer would state it: a sentence or a page.", markup=False
            )
            yield Editor(self._brief, id="own-brief")
            yield KeyLine()

    def action_take(self) -> None:
        text = self.query_one(Editor).text.strip()
        if text:
            self.dismiss(text)
        else:
            self.notify("There is nothing written yet.", markup=False)
