"""The way into a debrief: the session is read in a thread, then rated, or its last grade shown."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.widgets import Static

from interviewer.domain.errors import Problematic
from interviewer.domain.text import clean
from interviewer.tui.screens.stage import Stage
from interviewer.tui.widgets.keyline import KeyLine
from interviewer.tui.widgets.trouble import Trouble

if TYPE_CHECKING:
    from interviewer.tui.debrief import Debrief


class DebriefScreen(Stage):
    """Paints at once; another screen takes its place as soon as the session is read."""

    CSS_PATH = "debrief.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "back", "back", id="debrief.back", tooltip="Back to where you came from."),
    ]

    class Read(Message):
        def __init__(self, found: Debrief | Exception) -> None:
            super().__init__()
            self.found = found

    def __init__(self, path: Path, data: Path, *, again: bool = False) -> None:
        """`again` asks how it is to be graded once more, where it has been graded."""
        super().__init__()
        self._path, self._data, self._again = path, data, again

    def compose(self) -> ComposeResult:
        yield Static("· reading the session ·", id="reading", markup=False)
        yield Trouble()
        yield KeyLine()

    def on_mount(self) -> None:
        self._read()

    @work(thread=True, exit_on_error=False)
    def _read(self) -> None:
        from interviewer.tui.debrief import Debrief

        try:
            found: Debrief | Exception = Debrief.read(self._path, self._data)
            import interviewer.tui.screens.guessing
            import interviewer.tui.screens.rating
            import interviewer.tui.screens.scorecard  # noqa: F401  (here, off the screen's thread)
        except Exception as error:
            found = error
        self.post_message(self.Read(found))

    @on(Read)
    def _go_on(self, event: Read) -> None:
        from interviewer.tui.screens.guessing import GuessingScreen
        from interviewer.tui.screens.rating import RatingScreen
        from interviewer.tui.screens.scorecard import ScorecardScreen

        match event.found:
            case Problematic() as error:
                self._trouble(error.title, f"{error.sentence} {error.next_step}")
            case Exception() as error:
                self._trouble("Something unforeseen happened", f"{type(error).__name__}: {error}.")
            case found if found.cards:
                self.give_way(ScorecardScreen(found, found.cards[-1], again=self._again))
            case found if found.untold and found.guessed is None:
                self.give_way(GuessingScreen(found))
            case found:
                self.give_way(RatingScreen(found))

    def _trouble(self, title: str, sentence: str) -> None:
        self.query_one("#reading", Static).update("")
        self.query_one(Trouble).tell(clean(title), clean(sentence), "")
