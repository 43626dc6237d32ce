"""A live session: what the candidate does in the room, and when the interviewer acts."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.binding import BindingType
from textual.message import Message
from textual.worker import Worker

from interviewer.domain.errors import Problematic
from interviewer.tui.commands import Command
from interviewer.tui.messages import Over, Unopened
from interviewer.tui.opening import Opened, Opening
from interviewer.tui.remembered import Settings
from interviewer.tui.screens.room import Room
from interviewer.tui.screens.session_commands import session_commands
from interviewer.tui.screens.session_keys import BINDINGS
from interviewer.tui.widgets.editors import Board, TurnInput

if TYPE_CHECKING:
    from interviewer.tui.sitting import Sitting

INTERVIEWER = "interviewer"
"""The group of workers in which the interviewer acts: one at a time, the newest."""


class SessionScreen(Room):
    """Paints empty at once; the session is opened in a thread and moves in when it is there."""

    BINDINGS: ClassVar[list[BindingType]] = BINDINGS

    class Ready(Message):
        """The session is open."""

        def __init__(self, opened: Opened) -> None:
            super().__init__()
            self.opened = opened

    class Attempt(Message):
        """How the model's answer is coming along, in a sentence."""

        def __init__(self, sentence: str) -> None:
            super().__init__()
            self.sentence = sentence

    def __init__(self, opening: Opening, settings: Settings) -> None:
        super().__init__(settings)
        self._opening = opening
        self.sitting: Sitting | None = None
        self._standing = ("", "")
        """Input and board as they stand, for when their widgets are gone already."""
        self._acting: Worker[None] | None = None

    # --- opening and leaving ----------------------------------------------------------------------------------

    def on_mount(self) -> None:
        self.take_settings()
        self.call_after_refresh(self._open)

    @work(thread=True, exit_on_error=False)
    def _open(self) -> None:
        try:
            opened = self._opening()
            import interviewer.tui.sitting
            import interviewer.tui.widgets.conversation  # noqa: F401  (here, off the screen's thread)
        except Exception as error:
            self.post_message(Unopened(error))
        else:
            self.post_message(self.Ready(opened))

    @on(Ready)
    async def _move_in(self, event: Ready) -> None:
        from interviewer.tui.sitting import Sitting
        from interviewer.tui.widgets.conversation import Conversation

        opened = event.opened
        session, transcript = opened.session, opened.session.transcript
        self._session = session
        await self.enter(transcript, opened.past, Conversation())
        if transcript.draft:
            self.turn.put(transcript.draft + self.turn.text)  # what was typed meanwhile stays
        if transcript.board:
            self.board.put(transcript.board)
        for note in opened.notes:
            self.notify(note, markup=False, timeout=8)
        self.sitting = Sitting(opened, thinking=self._set_thinking, attempt=self._attempting)
        session.listeners.append(self.heard)
        self._standing = (self.turn.text, self.board.text)
        if self.turn.text:
            self.sitting.typed(self.turn.text)
        with self._guarded():
            session.open()
        self.set_interval(1, self._second)
        self.stand()

    def action_end(self) -> None:
        from interviewer.tui.screens.ending import EndingScreen

        if self.sitting is None:
            self.app.exit()
            return
        kept = f"Everything said, the whiteboard and its versions are kept in {self.sitting.path}."
        self.app.push_screen(EndingScreen(kept, bool(self.turn.text.strip())), self._ending)

    def _ending(self, ending: str | None) -> None:
        if self.sitting is None or ending not in ("end", "leave"):
            return
        self.workers.cancel_group(self, INTERVIEWER)
        with self._guarded():
            if ending == "end":
                self.sitting.keep(self.turn.text, self.board.text)
                self.sitting.session.end("candidate")
            else:
                self.sitting.leave(self.turn.text, self.board.text)
            self.post_message(Over(self.sitting, left=ending == "leave"))
            self.sitting = None

    def on_unmount(self) -> None:
        """However the app is left, what was typed is kept."""
        if self.sitting is not None:
            # What there is to tell has no screen left to be told on, and must not stop what is to be kept.
            self.sitting.session.listeners.clear()
            with suppress(Exception):
                self.sitting.leave(*self._standing)

    # --- what the candidate does ------------------------------------------------------------------------------

    @on(TurnInput.Changed, "#turn")
    def _typed(self) -> None:
        self._standing = (self.turn.text, self._standing[1])
        if self.sitting is not None:
            self.sitting.typed(self.turn.text)

    @on(Board.Changed, "#board")
    def _drew(self) -> None:
        self._standing = (self._standing[0], self.board.text)
        if self.sitting is not None:
            self.sitting.drew()

    def action_say(self) -> None:
        if self.sitting is None or not self.turn.text.strip():
            return
        with self._guarded():
            self.sitting.say(self.turn.text, self.board.text)
            self.turn.put("")  # only now that it is on disk
            self.action_retry()

    def action_retry(self) -> None:
        """Has the interviewer answer what was said last."""
        if self.sitting is not None:
            self.notices.trouble.clear()
            self._act(self.sitting.reply)

    def action_builtin(self) -> None:
        from interviewer.domain.words import Engine

        if self.sitting is None or self.sitting.session.transcript.engine is Engine.BUILTIN:
            return
        with self._guarded():
            self.sitting.go_builtin()
            turns = self.sitting.session.transcript.turns
            if turns and turns[-1].speaker == "candidate":
                self.action_retry()

    def action_pause(self) -> None:
        if self.sitting is not None:
            session = self.sitting.session
            with self._guarded():
                session.resume() if session.transcript.paused else session.pause()

    def action_swap(self, persona: str) -> None:
        if self.sitting is not None:
            with self._guarded():
                self.sitting.session.swap(persona)

    def action_ask_time(self) -> None:
        if self.sitting is not None:
            with self._guarded():
                self.sitting.session.tell_time()

    def commands(self) -> Iterable[Command]:
        return () if self.sitting is None else session_commands(self, self.sitting.session, self.settings)

    # --- what the interviewer does ----------------------------------------------------------------------------

    def _act(self, act: Callable[[], Awaitable[None]]) -> None:
        """Has the interviewer act; whatever it was still at is dropped, and nothing of it recorded."""
        self._acting = self.run_worker(self._acted(act), group=INTERVIEWER, exclusive=True, exit_on_error=False)

    async def _acted(self, act: Callable[[], Awaitable[None]]) -> None:
        with self._guarded():
            await act()

    def _second(self) -> None:
        """A second has passed: the interviewer may act on it, and what was typed is kept."""
        if self.sitting is None:
            return
        free = self._acting is None or self._acting.is_finished
        if free and not self.notices.trouble.shown:
            self._act(partial(self.sitting.tick, len(self.turn.text.split())))
        with self._guarded():
            self.sitting.keep_rested(self.turn.text, self.board.text)
        self.stand()

    def _set_thinking(self, thinking: bool) -> None:
        self._thinking, self._attempt = thinking, ""
        self.stand()

    def _attempting(self, sentence: str) -> None:
        # By way of a message: who knows in which thread the model's attempts are made.
        self.post_message(self.Attempt(sentence))

    @on(Attempt)
    def _attempted(self, event: Attempt) -> None:
        from interviewer.domain.text import clean

        self._attempt = clean(event.sentence) if self._thinking else ""
        self.stand()

    @contextmanager
    def _guarded(self) -> Iterator[None]:
        """Whatever goes wrong within is told above the input. Nothing typed is lost by it."""
        from interviewer.domain.text import clean

        trouble = self.notices.trouble
        try:
            yield
        except Problematic as error:
            trouble.tell(clean(error.title), clean(error.sentence), clean(error.next_step))
        except Exception as error:
            kept = "What you said before is saved, and what you typed is still here."
            trouble.tell("Something unforeseen happened", clean(f"{type(error).__name__}: {error}."), kept)
