"""Asked in a replay: which minute to go to."""

from __future__ import annotations

import re
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from interviewer.tui.stamps import stamp
from interviewer.tui.widgets.keyline import KeyLine
from interviewer.tui.widgets.trouble import Trouble


def minute(text: str) -> int | None:
    """Milliseconds of `12` (minutes), `12:40` or `1:02:10`; None for anything else."""
    parts = text.strip().split(":")
    if not 1 <= len(parts) <= 3 or not all(re.fullmatch(r"\d{1,4}", part, re.ASCII) for part in parts):
        return None
    numbers = [int(part) for part in parts]
    if any(n > 59 for n in numbers[1:]):
        return None
    seconds = numbers[0] * 60 if len(numbers) == 1 else 0
    for n in numbers if len(numbers) > 1 else ():
        seconds = seconds * 60 + n
    return seconds * 1000


class GoingScreen(ModalScreen[int | None]):
    """Gives milliseconds of session time, or None where it was left."""

    CSS_PATH = "replay.tcss"
    AUTO_FOCUS = "Input"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss(None)", "back", id="going.back", tooltip="Back to the replay."),
    ]

    def __init__(self, length_ms: int) -> None:
        super().__init__()
        self._length_ms = length_ms

    def compose(self) -> ComposeResult:
        with Vertical(classes="paper"):
            yield Static("Go to a minute", classes="title", markup=False)
            yield Static(f"12, 12:40 or 1:02:10. The session ends at {stamp(self._length_ms)}.", markup=False)
            yield Input(compact=True, max_length=8, id="minute")
            yield Trouble()
            line = KeyLine()
            line.lead = "Enter go"
            yield line

    @on(Input.Submitted)
    def _submitted(self, event: Input.Submitted) -> None:
        event.stop()
        ms = minute(event.value)
        if ms is None:
            self.query_one(Trouble).tell("That is no time", "Type minutes, or minutes and seconds as in 12:40.", "")
        else:
            self.dismiss(min(ms, self._length_ms))
