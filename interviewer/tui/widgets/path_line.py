"""Where one types the name of a file, completed by Tab."""

from __future__ import annotations

from collections.abc import Collection
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from interviewer.tui.completion import completed
from interviewer.tui.widgets.filter_line import PlainInput

SHOWN = 6
"""Names shown at a time; the rest is counted."""


class PathInput(PlainInput):
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("tab", "complete", "complete", id="path.complete", tooltip="Complete it as far as is certain."),
        Binding("enter", "submit", "take it", id="path.take", tooltip="Take the file as it stands."),
    ]
    about = "Type the name of a file, or paste it. Tab completes it, `~` is your home folder. Enter takes it."

    def __init__(self, text: str, endings: Collection[str]) -> None:
        super().__init__(text, id="path")
        self._endings = endings

    def action_complete(self) -> None:
        self.value = completed(self.value, self._endings).text
        self.cursor_position = len(self.value)


class PathLine(Vertical):
    """The name, and under it what it may go on with."""

    DEFAULT_CSS = """
    PathLine {
        height: auto; margin-top: 1;
        & > #names { height: auto; min-height: 1; color: $quiet; }
    }
    """

    def __init__(self, text: str, endings: Collection[str]) -> None:
        super().__init__()
        self._text, self._endings = text, endings

    def compose(self) -> ComposeResult:
        yield PathInput(self._text, self._endings)
        yield Static(id="names", markup=False)

    @on(PathInput.Changed)
    def _typed(self, event: PathInput.Changed) -> None:
        names = completed(event.value, self._endings).names if event.value else []
        more = [f"and {len(names) - SHOWN} more"] if len(names) > SHOWN else []
        self.query_one("#names", Static).update(Content("  ".join([*names[:SHOWN], *more])))
