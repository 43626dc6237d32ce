"""The sessions there are, in a table that follows the filter. What can be done with them is the library's."""

from __future__ import annotations

import gc
from pathlib import Path

from textual import on, work
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.message import Message
from textual.widgets import Static
from textual.worker import get_current_worker

from interviewer.domain.errors import Problematic
from interviewer.library.filtering import Filter
from interviewer.library.heads import Listed
from interviewer.library.listing import sessions
from interviewer.tui import keys, rows
from interviewer.tui.screens.stage import Stage
from interviewer.tui.widgets.filter_line import FilterLine
from interviewer.tui.widgets.keyline import KeyLine
from interviewer.tui.widgets.session_table import SessionTable
from interviewer.tui.widgets.topline import TopLine
from interviewer.tui.widgets.trouble import Trouble

EMPTY = "There are no sessions yet. Esc goes back, to hold one; I brings in a transcript from outside."
MANY = 1000
"""Files that take a moment to read, so that it is said how far that is."""


class Stopped(Exception):
    """The library was left while it was being read."""


class Shelf(Stage):
    """Paints at once; the sessions come in from a thread, and again whenever one comes back to it."""

    CSS_PATH = "library.tcss"
    AUTO_FOCUS = "FilterLine"
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-wide")]  # noqa: RUF012  (as Textual declares it)

    class Reading(Message):
        """How many of the files that have changed are read."""

        def __init__(self, done: int, of: int) -> None:
            super().__init__()
            self.done, self.of = done, of

    class Read(Message):
        """Every session, and why some files are left out; or why nothing could be read."""

        def __init__(self, filter: Filter, wrong: list[str], failure: Exception | None = None) -> None:
            super().__init__()
            self.filter, self.wrong, self.failure = filter, wrong, failure

    def __init__(self, data: Path) -> None:
        super().__init__(classes="library")
        self._data = data
        self._filter: Filter | None = None
        self._wrong: list[str] = []
        self._wanted = ""
        """Id of the session to stand on once it has been read."""

    def compose(self) -> ComposeResult:
        top = TopLine()
        top.title = "Library"
        yield top
        with Horizontal(id="filter-line"):
            yield Static("Filter ", id="filter-name", markup=False)
            yield FilterLine()
        yield Static(id="head")
        yield Static("· reading the library ·", id="none", markup=False)
        yield SessionTable()
        yield Trouble()
        yield Static(id="about")
        yield KeyLine()

    @property
    def table(self) -> SessionTable:
        return self.query_one(SessionTable)

    @property
    def session(self) -> Listed | None:
        """The one that stands highlighted."""
        return self.table.session

    # --- what there is ----------------------------------------------------------------------------------------

    def on_screen_resume(self) -> None:
        self._read()

    @work(thread=True, exclusive=True, exit_on_error=False)
    def _read(self) -> None:
        worker, wrong = get_current_worker(), list[str]()

        def progress(done: int, of: int) -> None:
            if worker.is_cancelled:
                raise Stopped
            self.post_message(self.Reading(done, of))

        try:
            found = Filter(sessions(self._data / "sessions", wrong.append, progress))
        except Stopped:
            return
        except Exception as error:
            self.post_message(self.Read(Filter(()), wrong, error))
        else:
            if len(found.sessions) > MANY:
                gc.collect()  # of so many rows it takes as long as two keys: now, and not while somebody types
            self.post_message(self.Read(found, wrong))

    @on(Reading)
    def _reading(self, event: Reading) -> None:
        if self._filter is None and event.of > MANY:
            self.query_one("#none", Static).update(f"· reading the library · {event.done:,} of {event.of:,} ·")

    @on(Read)
    def _have_read(self, event: Read) -> None:
        match event.failure:
            case Problematic() as error:
                self._unread(error.sentence, error.next_step)
                return
            case Exception() as error:
                self._unread(f"{type(error).__name__}: {error}.", "")
                return
        self._filter = event.filter
        if event.wrong and event.wrong != self._wrong:
            n = len(event.wrong)
            self.tell(f"{n} file{'' if n == 1 else 's'} could not be read", event.wrong[0], "")
        self._wrong = event.wrong
        self._show(self._wanted)
        self._wanted = ""

    def _unread(self, sentence: str, next_step: str) -> None:
        """What was there before, if anything, stays."""
        self.tell("The library could not be read", sentence, next_step)
        if self._filter is None:
            self.query_one("#none", Static).update("")

    def _show(self, here: str = "") -> None:
        """What matches the filter as it stands."""
        if self._filter is None:
            return
        of, typed = len(self._filter.sessions), self.query_one(FilterLine).value
        found = self._filter.matching(typed)
        self.table.show(found, here)
        self.query_one(TopLine).left = f"{len(found):,} of {of:,}" if typed.strip() else f"{of:,} in all"
        none = self.query_one("#none", Static)
        if none.display or not found:  # what does not change is not laid out again with every key
            none.update("" if found else "No session matches." if of else EMPTY)
            none.display = not found
        if not of:
            self.set_focus(self.table)  # where letters act: there is nothing to filter

    @on(FilterLine.Changed)
    def _typed(self) -> None:
        self._show()

    @on(SessionTable.Moved)
    def _moved(self) -> None:
        table, session = self.table, self.session
        self.query_one("#head", Static).update(table.head() if session else "", layout=False)
        about = rows.described(session) if session else []
        self.query_one("#about", Static).update(Content.styled("\n".join(about), "$quiet"), layout=False)
        self.refresh_bindings()
        self.query_one(TopLine).kind = self._marked(len(table.marked))

    def _marked(self, n: int) -> str:
        if n < 2:
            return "1 marked, mark another" if n else ""
        key = next((key for binding, key in keys.in_force(self) if binding.id == "library.compare"), "")
        return f"2 marked, {key} compares" if key else "2 marked"

    def tell(self, title: str, sentence: str, next_step: str) -> None:
        """What did not work. The session that could not be opened is where it was."""
        self.query_one(Trouble).tell(*(rows.one_line(text) for text in (title, sentence, next_step)))
