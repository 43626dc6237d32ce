"""Asked before a session is compared: which other one it is to stand beside."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.screen import ModalScreen
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from interviewer.domain.text import clean
from interviewer.library.filtering import Filter
from interviewer.library.heads import Listed
from interviewer.tui.widgets.keyline import KeyLine

SHOWN = 100
"""Sessions that are listed; the rest is found by typing."""


class OtherScreen(ModalScreen[Path | None]):
    """Gives the file of the session chosen, or None where it was left."""

    CSS_PATH = "compare.tcss"
    AUTO_FOCUS = "Input"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "move(-1)", "up", id="other.up", show=False, tooltip="The session above."),
        Binding("down", "move(1)", "down", id="other.down", show=False, tooltip="The session below."),
        Binding("escape", "dismiss(None)", "back", id="other.back", tooltip="Back to where you were."),
    ]

    class Found(Message):
        def __init__(self, sessions: list[Listed]) -> None:
            super().__init__()
            self.sessions = sessions

    def __init__(self, own: str, problem: str, folder: Path) -> None:
        """`own` is the id of the session that is to be compared; others on its problem come first."""
        super().__init__()
        self._own, self._problem, self._folder = own, problem, folder
        self._filter = Filter(())
        self._shown: list[Listed] = []

    def compose(self) -> ComposeResult:
        with Vertical(classes="paper"):
            yield Static("Compare with", classes="title", markup=False)
            yield Input(compact=True, placeholder="type to filter")
            yield OptionList(id="others", compact=True, markup=False)
            yield Static("· reading the library ·", id="state", markup=False)
            line = KeyLine()
            line.lead = "↑↓ choose · Enter compare"
            yield line

    def on_mount(self) -> None:
        self.query_one(OptionList).can_focus = False  # what is typed goes on filtering
        self._read()

    @work(thread=True, exit_on_error=False)
    def _read(self) -> None:
        from interviewer.library.listing import sessions

        try:
            found = sessions(self._folder, lambda wrong: None)
        except Exception:
            found = []
        self.post_message(self.Found(found))

    @on(Found)
    def _found(self, event: Found) -> None:
        others = [s for s in event.sessions if s.id != self._own]
        self._filter = Filter(sorted(others, key=lambda s: s.problem != self._problem))
        self._list()

    @on(Input.Changed)
    def _list(self) -> None:
        found = self._filter.matching(self.query_one(Input).value)
        self._shown = found[:SHOWN]
        options = self.query_one(OptionList)
        options.set_options([Option(_line(session)) for session in self._shown])
        options.highlighted = 0 if self._shown else None
        self.query_one("#state", Static).update(_state(len(found)))

    def action_move(self, by: int) -> None:
        options = self.query_one(OptionList)
        if by > 0:
            options.action_cursor_down()
        else:
            options.action_cursor_up()

    @on(Input.Submitted)
    def _submitted(self, event: Input.Submitted) -> None:
        event.stop()
        self._choose(self.query_one(OptionList).highlighted)

    @on(OptionList.OptionSelected)
    def _selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self._choose(event.option_index)

    def _choose(self, at: int | None) -> None:
        if at is not None and at < len(self._shown):
            self.dismiss(Path(self._shown[at].path))


def _line(session: Listed) -> Content:
    when = session.started_at[:16].replace("T", " ")
    overall = session.scores.get("overall")
    score = "–" if overall is None else f"{overall:g}"
    return Content(
        clean(
            f"{when}  {(session.title or session.problem)[:22]:22}  {session.level:9}  {session.persona[:13]:13}  {score}"
        )
    )


def _state(count: int) -> str:
    if count == 0:
        return "There is no other session here."
    return f"{count} session{'' if count == 1 else 's'}" + (f", {SHOWN} shown" if count > SHOWN else "")
