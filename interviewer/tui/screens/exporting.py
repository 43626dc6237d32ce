"""A report on a session as a file: its form, then where it goes."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.message import Message
from textual.screen import ModalScreen
from textual.widgets import Static

from interviewer.domain.errors import Problematic
from interviewer.library.heads import Listed
from interviewer.tui import completion, exporting, rows
from interviewer.tui.answers import Option
from interviewer.tui.exporting import ABOUT, FORMATS
from interviewer.tui.widgets.keyline import KeyLine
from interviewer.tui.widgets.path_line import PathInput, PathLine
from interviewer.tui.widgets.question import Question
from interviewer.tui.widgets.trouble import Trouble


class ExportScreen(ModalScreen[None]):
    CSS_PATH = "paper.tcss"
    AUTO_FOCUS = "Question"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "back", "back", id="export.back", tooltip="Back, with nothing written."),
    ]

    class Done(Message):
        """From the thread: it is written there, or why not."""

        def __init__(self, path: Path, error: Exception | None) -> None:
            super().__init__()
            self.path, self.error = path, error

    def __init__(self, session: Listed, data: Path) -> None:
        super().__init__()
        self._session, self._data = session, data
        self._replacing: Path | None = None
        """A file that is there already, as the candidate has been told."""

    def compose(self) -> ComposeResult:
        formats = [Option(name, label, ABOUT[name]) for name, label in FORMATS.items()]
        with Vertical(classes="paper"):
            yield Static("Export a report", classes="title", markup=False)
            yield Static(f"{rows.when(self._session)}  {rows.title(self._session)}", markup=False)
            yield Question("format", "As", formats, "md")
            yield PathLine(str(self._proposed("md")), [f".{name}" for name in FORMATS])
            yield Trouble()
            yield KeyLine()

    @property
    def _line(self) -> PathInput:
        return self.query_one(PathInput)

    def _proposed(self, format_: str) -> Path:
        return exporting.proposed(Path(self._session.path), format_, Path.cwd())

    @on(Question.Answered)
    def _formed(self, event: Question.Answered) -> None:
        event.stop()
        self._line.value = str(self._proposed(str(event.question.value)))
        self._line.focus()
        self._line.cursor_position = len(self._line.value)

    @on(PathInput.Changed)
    def _typed(self) -> None:
        self.query_one(Trouble).clear()
        self._replacing = None

    @on(PathInput.Submitted)
    def _named(self, event: PathInput.Submitted) -> None:
        if not event.value.strip():
            return
        path = completion.named(event.value)
        if path.is_dir():
            self._line.value = str(exporting.proposed(Path(self._session.path), self._format, path))
        elif path.exists() and path != self._replacing:
            self._replacing = path
            self._tell("There is a file of that name", "The same key again replaces it.")
        else:
            self._tell_working()
            self._write(path, self._format)

    @property
    def _format(self) -> str:
        return str(self.query_one(Question).value)

    @work(thread=True, exclusive=True, exit_on_error=False)
    def _write(self, path: Path, format_: str) -> None:
        try:
            exporting.write(exporting.report(Path(self._session.path), self._data, format_), path.absolute())
        except Exception as error:
            self.post_message(self.Done(path, error))
        else:
            self.post_message(self.Done(path.absolute(), None))

    @on(Done)
    def _done(self, event: Done) -> None:
        match event.error:
            case None:
                self.notify(f"Saved: {rows.one_line(str(event.path))}", markup=False, timeout=10)
                self.dismiss(None)
            case Problematic() as error:
                self._tell("It was not written", f"{error.sentence} {error.next_step}")
            case error:
                self._tell("Something unforeseen happened", f"{type(error).__name__}: {error}.")

    def _tell_working(self) -> None:
        self.query_one(Trouble).clear()
        self.query_one("#names", Static).update("· making the report ·")

    def _tell(self, title: str, sentence: str) -> None:
        self.query_one(Trouble).tell(title, rows.one_line(sentence), "")

    def action_back(self) -> None:
        """To the form of it from where it goes; from there out."""
        if self._line.has_focus:
            self.query_one(Question).focus()
        else:
            self.dismiss(None)
