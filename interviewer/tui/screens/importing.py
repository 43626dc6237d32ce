"""A transcript from outside into the library: its file, then what the file does not say."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.message import Message
from textual.screen import ModalScreen
from textual.widgets import Static

from interviewer.domain.errors import Problematic
from interviewer.domain.words import Level, Round
from interviewer.tui import answers, completion, rows
from interviewer.tui.answers import Option
from interviewer.tui.widgets.keyline import KeyLine
from interviewer.tui.widgets.path_line import PathInput, PathLine
from interviewer.tui.widgets.question import Question
from interviewer.tui.widgets.trouble import Trouble

if TYPE_CHECKING:
    from interviewer.library.outside import Kept, Look

FORMATS = (".txt", ".md", ".vtt", ".srt")


class ImportScreen(ModalScreen[str | None]):
    """Gives the id of the session, or None where it was left."""

    CSS_PATH = "paper.tcss"
    AUTO_FOCUS = "PathInput"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "back", "back", id="import.back", tooltip="Back, with nothing brought in."),
    ]

    class Came(Message):
        """From the thread: what the file says of itself, that it is kept, or what is wrong."""

        def __init__(self, path: Path, what: Look | Kept | Exception) -> None:
            super().__init__()
            self.path, self.what = path, what

    def __init__(self, data: Path) -> None:
        super().__init__()
        self._data = data
        self._path = Path()
        """The file that is being asked about."""

    def compose(self) -> ComposeResult:
        about = "A conversation with speaker labels; stamps and a header may be in it. The file stays as it is."
        with Vertical(classes="paper"):
            yield Static("Import a transcript", classes="title", markup=False)
            yield Static(f"{about} {' '.join(FORMATS)}", markup=False)
            yield PathLine("", FORMATS)
            yield Vertical(id="questions")
            yield Trouble()
            yield KeyLine()

    @on(PathInput.Changed)
    async def _typed(self) -> None:
        """Another file: what was asked about the one before no longer counts."""
        self.query_one(Trouble).clear()
        await self.query_one("#questions").remove_children()

    @on(PathInput.Submitted)
    def _named(self, event: PathInput.Submitted) -> None:
        if event.value.strip():
            self._look(completion.named(event.value))

    @work(thread=True, exclusive=True, exit_on_error=False)
    def _look(self, path: Path) -> None:
        from interviewer.library import outside

        try:
            self.post_message(self.Came(path, outside.look(path)))
        except Exception as error:
            self.post_message(self.Came(path, error))

    @work(thread=True, exclusive=True, exit_on_error=False)
    def _keep(self, path: Path, candidate: str | None, level: Level | None, round_: Round | None) -> None:
        from interviewer.library import outside

        try:
            read = outside.read(path, candidate=candidate, level=level, round_=round_)
            self.post_message(self.Came(path, outside.keep(read, self._data / "sessions")))
        except Exception as error:
            self.post_message(self.Came(path, error))

    @on(Came)
    async def _came(self, event: Came) -> None:
        from interviewer.library.outside import Kept, Look

        match event.what:
            case Look() as look:
                await self._ask(event.path, look)
            case Kept() as kept:
                self.notify(
                    f"{kept.id} is {'now in the library.' if kept.new else 'in the library already.'}", markup=False
                )
                self.dismiss(kept.id)
            case Problematic() as error:
                self._tell("It cannot be read", f"{error.sentence} {error.next_step}")
            case Exception() as error:
                self._tell("Something unforeseen happened", f"{type(error).__name__}: {error}.")

    async def _ask(self, path: Path, look: Look) -> None:
        """Only what the file does not say."""
        self._path = path
        asked = []
        if not look.told:
            speakers = [Option(name, rows.one_line(name)) for name in look.speakers]
            asked.append(Question("candidate", "Candidate", speakers, look.speakers[0]))
        if look.level is None:
            asked.append(Question("level", "Level", [Option(str(x), x.capitalize()) for x in Level], str(Level.STAFF)))
        if look.round is None and asked:
            asked.append(Question("round", "Round", answers.rounds(), str(Round.DESIGN)))
        if not asked:
            self._keep(path, None, None, None)
            return
        box = self.query_one("#questions")
        await box.remove_children()
        await box.mount_all(asked)
        asked[0].focus()

    @on(Question.Answered)
    def _answered(self, event: Question.Answered) -> None:
        event.stop()
        asked = list(self.query(Question))
        if event.question is not asked[-1]:
            asked[asked.index(event.question) + 1].focus()
            return
        given = {question.name: str(question.value) for question in asked}
        level, round_ = given.get("level"), given.get("round")
        self._keep(
            self._path, given.get("candidate"), Level(level) if level else None, Round(round_) if round_ else None
        )

    def _tell(self, title: str, sentence: str) -> None:
        self.query_one(Trouble).tell(title, rows.one_line(sentence), "")

    def action_back(self) -> None:
        """To the file from what is asked about it; from there out."""
        line = self.query_one(PathInput)
        if line.has_focus:
            self.dismiss(None)
        else:
            line.focus()
