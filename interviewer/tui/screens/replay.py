"""The replay: the session's room once more, with a timeline where the input was."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import ClassVar

from textual import on, work
from textual.binding import BindingType
from textual.message import Message
from textual.timer import Timer
from textual.types import CSSPathType
from textual.widget import Widget
from textual.widgets import Static
from textual.widgets.text_area import Selection

from interviewer.debrief.moments import Kind
from interviewer.domain.errors import Problematic
from interviewer.domain.text import clean
from interviewer.domain.transcript import Transcript
from interviewer.tui import marginalia
from interviewer.tui.commands import Command
from interviewer.tui.messages import Unopened
from interviewer.tui.moments import Moment, spans
from interviewer.tui.remembered import Settings
from interviewer.tui.replay import Replay
from interviewer.tui.screens.replay_commands import replay_commands
from interviewer.tui.screens.replay_keys import BINDINGS
from interviewer.tui.screens.room import Room
from interviewer.tui.stamps import stamp
from interviewer.tui.tape import Annotations, Tape
from interviewer.tui.widgets.margin import Margin
from interviewer.tui.widgets.panes import Panes
from interviewer.tui.widgets.replayed import Replayed
from interviewer.tui.widgets.timeline import Timeline
from interviewer.tui.widgets.topline import TopLine

TICK_S = 0.1
"""How often the screen looks at the clock while it plays."""


class ReplayScreen(Room):
    """Shows the session as soon as it is read; the notes and the marks come in after it."""

    CSS_PATH: ClassVar[CSSPathType | None] = ["session.tcss", "replay.tcss"]
    AUTO_FOCUS = ""
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-wide"), (140, "-broad")]  # noqa: RUF012
    BINDINGS: ClassVar[list[BindingType]] = BINDINGS

    class Ready(Message):
        """The session is read, or why it is not."""

        def __init__(self, found: Tape | Exception) -> None:
            super().__init__()
            self.found = found

    class Annotated(Message):
        """What stands beside the turns is known, or why it is not."""

        def __init__(self, found: Annotations | Exception) -> None:
            super().__init__()
            self.found = found

    def __init__(
        self,
        load: Callable[[], Tape],
        data: Path,
        settings: Settings,
        *,
        at: tuple[int, str] | None = None,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        """`at` is the turn to open at, with the words of it that matter; `now` gives the seconds it plays by."""
        super().__init__(settings)
        self._load, self._data, self._at, self._now = load, data, at, now
        self.replay: Replay | None = None
        """None until the session is read."""
        self._board = ""
        self._timer: Timer | None = None

    def below(self) -> Iterable[Widget]:
        yield Timeline()

    def on_mount(self) -> None:
        self.board.read_only = True
        self.board.show_cursor = False
        self._timer = self.set_interval(TICK_S, self.tick, pause=True)
        self.mount(Panes(), before="#room")
        self.query_one("#room").mount(Margin())
        self.call_after_refresh(self._read)

    # --- opening and leaving ------------------------------------------------------------------------------------

    @work(thread=True, exit_on_error=False)
    def _read(self) -> None:
        try:
            found: Tape | Exception = self._load()
        except Exception as error:
            found = error
        self.post_message(self.Ready(found))

    @on(Ready)
    async def _open(self, event: Ready) -> None:
        if isinstance(event.found, Exception):
            self._fail(event.found)
            return
        replay = Replay(event.found, self._now, self._at)
        await self.enter(Transcript(replay.tape.header), (), Replayed())
        self.replay = replay
        self.query_one(Timeline).take(replay.playback.length_ms)
        self.conversation.focus()
        await self.show()
        if replay.there is not None and replay.there.on_board:
            self._point(replay.there)
        self.call_after_refresh(self._annotate, replay.tape)

    def _point(self, there: Moment) -> None:
        """To words on the whiteboard."""
        for begin, end in spans(self.board.text, there.quote)[:1]:
            self.board.selection = Selection(_location(self.board.text, begin), _location(self.board.text, end))
        if self.has_class("-narrow"):
            self.action_board()

    def _fail(self, error: Exception) -> None:
        if self._alone:
            self.post_message(Unopened(error))
        elif isinstance(error, Problematic):
            self.notices.trouble.tell(clean(error.title), clean(error.sentence), clean(error.next_step))
        else:
            self.notices.trouble.tell("Something unforeseen happened", clean(f"{type(error).__name__}: {error}."), "")
        self.notices.stand("")

    @work(thread=True, exit_on_error=False)
    def _annotate(self, tape: Tape) -> None:
        try:
            found: Annotations | Exception = Annotations.of(tape, self._data)
        except Exception as error:
            found = error
        self.post_message(self.Annotated(found))

    @on(Annotated)
    def _beside(self, event: Annotated) -> None:
        if self.replay is None:
            return
        if isinstance(event.found, Exception):
            said = event.found.sentence if isinstance(event.found, Problematic) else f"{event.found}"
            self.notify(clean(said), title="There are no notes", timeout=12, markup=False)
            self.replay.annotate(Annotations(notes={}))
        else:
            self.replay.annotate(event.found)
        self.query_one(Timeline).take(self.replay.playback.length_ms, self.replay.marks)
        self._note()
        self.stand()

    @property
    def _alone(self) -> bool:
        """Whether nothing lies under this screen but the empty one that Textual begins with."""
        return len(self.app.screen_stack) <= 2

    def action_back(self) -> None:
        if self.has_class("board-open") or self.has_class("notes-open"):
            self._pane("")
        elif self.app.screen is self:  # a key pressed twice goes back once
            if self._alone:
                self.app.exit()
            else:
                self.app.pop_screen()

    # --- the time -----------------------------------------------------------------------------------------------

    async def tick(self) -> None:
        """Looks at the clock: what has happened meanwhile is shown."""
        if self.replay is None:
            return
        playback = self.replay.playback
        shown = playback.shown
        playback.tick()
        if playback.shown != shown:
            await self.show()
        else:
            self.stand()
        if self._timer is not None and not playback.playing:
            self._timer.pause()

    async def action_play(self) -> None:
        if self.replay is None:
            return
        if self.replay.playback.playing:
            self.replay.playback.pause()
        else:
            self.replay.playback.play()
            if self._timer is not None:
                self._timer.resume()
        await self.show()

    def action_hasten(self, by: int) -> None:
        if self.replay is not None:
            self.replay.playback.hasten(by)
            self.stand()

    async def action_step(self, by: int) -> None:
        if self.replay is not None:
            self.replay.playback.step(by)
            await self.show()

    async def action_end(self, by: int) -> None:
        if self.replay is not None:
            await self.go(self.replay.playback.length_ms if by > 0 else 0)

    async def action_jump(self, by: int) -> None:
        if self.replay is not None:
            self.replay.jump(by)
            await self.show()

    def action_kind(self) -> None:
        if self.replay is not None:
            self.action_only(self.replay.next_kind())

    def action_only(self, kind: Kind | None) -> None:
        if self.replay is not None:
            self.replay.kind = self.query_one(Timeline).kind = kind
            self.stand()

    def action_go(self) -> None:
        from interviewer.tui.screens.going import GoingScreen

        if self.replay is not None:
            self.app.push_screen(GoingScreen(self.replay.playback.length_ms), self.go)

    async def go(self, ms: int | None) -> None:
        if self.replay is not None and ms is not None:
            self.replay.playback.seek(ms)
            await self.show()

    @on(Timeline.Pointed)
    async def _pointed(self, event: Timeline.Pointed) -> None:
        await self.go(event.ms)

    # --- the panes ----------------------------------------------------------------------------------------------

    def action_board(self) -> None:
        self._pane("" if self.board.has_focus else "board")

    def action_notes(self) -> None:
        self._pane("" if self.query_one(Margin).has_focus else "notes")

    @on(Panes.Chosen)
    def _chosen(self, event: Panes.Chosen) -> None:
        self._pane(event.pane)

    def _pane(self, pane: str) -> None:
        """To that one, or the conversation; where there is room for one, they take each other's place."""
        if self.replay is None:
            return
        for one in ("board", "notes"):
            self.set_class(one == pane, f"{one}-open")
        self.query_one(Panes).pane = pane
        to: dict[str, Widget] = {"board": self.board, "notes": self.query_one(Margin)}
        self.call_after_refresh(to.get(pane, self.conversation).focus)

    # --- how things stand ---------------------------------------------------------------------------------------

    async def show(self) -> None:
        """Conversation, board and margin as they stood."""
        if self.replay is None:
            return
        self._transcript = self.replay.transcript()
        await self.query_one(Replayed).stand(self.replay.entries())
        if self._transcript.board != self._board:
            self._board = self._transcript.board
            self.board.load_text(clean(self._board))
        boards = self._transcript.boards
        title = f"Whiteboard as of {stamp(boards[-1].at_ms)}" if boards else "Whiteboard, still empty"
        self.query_one("#board-title", Static).update(title)
        self._note()
        self.stand()

    def _note(self) -> None:
        if self.replay is not None:
            found, turn = self.replay.annotations, self.replay.playback.turn
            notes = marginalia.notes(found, turn)
            ledger = marginalia.ledger(found, turn, self.replay.playback.at_ms)
            self.query_one(Margin).take(f"Notes on turn {turn}" if turn else "Notes", notes, ledger)

    def stand(self) -> None:
        if self.replay is None or self._transcript is None or not self.is_mounted:
            return
        top, line = self.query_one(TopLine), self.query_one(Timeline)
        top.title, top.kind, top.left = self.replay.top(self._transcript.persona)
        line.at_ms, line.state = self.replay.playback.at_ms, self.replay.state
        self.notices.stand(self.replay.status())

    def take_settings(self) -> None:
        """Nothing here is set."""

    def commands(self) -> Iterable[Command]:
        return () if self.replay is None else replay_commands(self, self.replay)


def _location(text: str, index: int) -> tuple[int, int]:
    """Row and column of that character."""
    before = text[:index]
    return before.count("\n"), index - (before.rfind("\n") + 1)
