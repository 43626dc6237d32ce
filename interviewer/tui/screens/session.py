"""The session: clock, conversation, whiteboard, and what the candidate is about to say."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.message import Message
from textual.screen import Screen
from textual.widgets import Static
from textual.worker import Worker

from interviewer.domain.errors import Problematic
from interviewer.tui import keys
from interviewer.tui.commands import Command, acting
from interviewer.tui.opening import Opened, Opening
from interviewer.tui.remembered import Settings
from interviewer.tui.stamps import stamp
from interviewer.tui.widgets.editors import Board, TurnInput
from interviewer.tui.widgets.keyline import KeyLine
from interviewer.tui.widgets.topline import TopLine
from interviewer.tui.widgets.trouble import Trouble

if TYPE_CHECKING:
    from interviewer.domain.events import Event
    from interviewer.tui.sitting import Sitting
    from interviewer.tui.widgets.conversation import Conversation

INTERVIEWER = "interviewer"
"""The group of workers in which the interviewer acts: one at a time, the newest."""


class SessionScreen(Screen[None]):
    """Paints empty at once; the session is opened in a thread and moves in when it is there."""

    CSS_PATH = "session.tcss"
    AUTO_FOCUS = "#turn"
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-wide")]  # noqa: RUF012  (as Textual declares it)
    VERTICAL_BREAKPOINTS = [(0, "-low"), (30, "-high")]  # noqa: RUF012
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f2", "say", "say it", id="session.say", tooltip="Say what stands in the input."),
        Binding("f3", "board", "board", id="session.board", tooltip="To the whiteboard and back."),
        Binding("f4", "pause", "pause", id="session.pause", tooltip="Stop the clock, or let it go on."),
        Binding("f8", "brief", "brief", id="session.brief", tooltip="The problem as it was stated."),
        Binding("f9", "latest", "latest", id="session.latest", show=False, tooltip="Go to the latest in the conversation."),
        Binding("alt+up", "scroll(-3)", "Scroll up", id="session.up", show=False, tooltip="Scroll the conversation up."),
        Binding("alt+down", "scroll(3)", "Scroll down", id="session.down", show=False, tooltip="Scroll the conversation down."),
        Binding("ctrl+g", "retry", "try again", id="session.retry", show=False, tooltip="Ask the interviewer again."),
        Binding("ctrl+o", "builtin", "built-in", id="session.builtin", show=False, tooltip="Go on with the built-in interviewer."),
    ]

    class Unopened(Message):
        """The session could not be opened."""

        def __init__(self, error: Exception) -> None:
            super().__init__()
            self.error = error

    class Over(Message):
        """The session has ended, or was left for later."""

        def __init__(self, sitting: Sitting, *, left: bool) -> None:
            super().__init__()
            self.sitting, self.left = sitting, left

    class Attempt(Message):
        """How the model's answer is coming along, in a sentence."""

        def __init__(self, sentence: str) -> None:
            super().__init__()
            self.sentence = sentence

    def __init__(self, opening: Opening, settings: Settings) -> None:
        super().__init__()
        self._opening, self._settings = opening, settings
        self.sitting: Sitting | None = None
        self._untold = False
        self._thinking = False
        self._attempt = ""
        self._standing = ("", "")
        """Input and board as they stand, for when their widgets are gone already."""
        self._acting: Worker[None] | None = None

    def compose(self) -> ComposeResult:
        yield TopLine()
        yield Static(id="phase", markup=False)
        with Horizontal(id="room"), Vertical(id="board-side"):
            yield Static("Whiteboard", id="board-title", markup=False)
            yield Board()
        yield Static(id="cut-in", markup=False)
        yield Trouble()
        yield Static("opening the session …", id="status", markup=False)
        yield TurnInput(id="turn")
        yield KeyLine()

    # --- opening ---------------------------------------------------------------------------------------------

    def on_mount(self) -> None:
        self.take_settings()
        self.call_after_refresh(self._open)

    @work(thread=True, exit_on_error=False)
    def _open(self) -> None:
        try:
            opened = self._opening()
            import interviewer.tui.sitting
            import interviewer.tui.widgets.conversation  # noqa: F401  (imported here, off the screen's thread)
        except Exception as error:
            self.post_message(self.Unopened(error))
        else:
            self.app.call_from_thread(self._move_in, opened)

    async def _move_in(self, opened: Opened) -> None:
        """The session is there: what was said before is shown as it was when it was live, then it goes on."""
        from interviewer.tui.render import entry
        from interviewer.tui.sitting import Sitting
        from interviewer.tui.widgets.conversation import Conversation

        session, transcript = opened.session, opened.session.transcript
        conversation = Conversation()
        await self.query_one("#room").mount(conversation, before=0)
        past = [entry(event) for event in opened.past]
        conversation.load([shown for shown in past if shown is not None])
        for event in opened.past:
            self._follow(event)
        self._untold = self._untold or transcript.header.persona_hidden
        # Typed while it was opening, it stays; and a draft kept from before comes first.
        turn = self.query_one(TurnInput)
        if transcript.draft:
            turn.put(transcript.draft + turn.text)
        if transcript.board:
            self.query_one(Board).put(transcript.board)
        for note in opened.notes:
            self.notify(note, markup=False, timeout=8)
        self.sitting = Sitting(opened, thinking=self._set_thinking, attempt=lambda said: void(self.post_message(self.Attempt(said))))
        session.listeners.append(self._heard)
        if turn.text:
            self.sitting.typed(turn.text)
        with self._guarded():
            session.open()
        self.set_interval(1, self._second)
        self._show_state()

    # --- what happens, live or from before -------------------------------------------------------------------

    def _heard(self, event: Event) -> None:
        """An event of the live session, on disk already."""
        from interviewer.tui.render import entry

        if (shown := entry(event)) is not None:
            self.conversation.append(shown)
        self._follow(event)
        self._live(event)
        self._show_state()

    def _follow(self, event: Event) -> None:
        """What is remembered of an event, whether it happened now or before."""
        from interviewer.domain import events as e

        if isinstance(event, e.PersonaChanged):
            self._untold = event.by == "surprise"

    def _live(self, event: Event) -> None:
        from interviewer.domain import events as e
        from interviewer.domain.text import clean

        match event:
            case e.InterviewerSaid():
                self._cut_in(f"INTERVIEWER: {clean(event.text)}" if event.unasked else "")
                self.query_one(Trouble).clear()
            case e.CandidateSaid():
                self._cut_in("")
                self.query_one(Trouble).clear()
            case e.StayedSilent() | e.EngineChanged():
                self.query_one(Trouble).clear()
            case e.Failed():
                keys = "Ctrl+G tries again · Ctrl+O goes on with the built-in interviewer · Ctrl+Q stops and keeps everything"
                self.query_one(Trouble).tell(clean(event.title), clean(event.sentence), clean(event.next_step), keys)

    def _cut_in(self, text: str) -> None:
        line = self.query_one("#cut-in", Static)
        line.update(text)
        line.set_class(bool(text), "shown")

    def _set_thinking(self, thinking: bool) -> None:
        self._thinking, self._attempt = thinking, ""
        self._show_state()

    @on(Attempt)
    def _attempted(self, event: Attempt) -> None:
        from interviewer.domain.text import clean

        self._attempt = clean(event.sentence)
        self._show_state()

    # --- what the candidate does -------------------------------------------------------------------------------

    @on(TurnInput.Changed, "#turn")
    def _typed(self) -> None:
        if self.sitting is not None:
            self._standing = (self.query_one(TurnInput).text, self._standing[1])
            self.sitting.typed(self._standing[0])

    @on(Board.Changed, "#board")
    def _drew(self) -> None:
        if self.sitting is not None:
            self._standing = (self._standing[0], self.query_one(Board).text)
            self.sitting.drew()

    @on(TurnInput.Said)
    def action_say(self) -> None:
        turn = self.query_one(TurnInput)
        if self.sitting is None or not turn.text.strip():
            return
        with self._guarded():
            self.sitting.say(turn.text, self.query_one(Board).text)
            turn.put("")  # only now that it is on disk
            self.action_retry()

    def action_retry(self) -> None:
        if self.sitting is not None:
            self.query_one(Trouble).clear()
            self._act(self.sitting.reply)

    def action_board(self) -> None:
        """To the board and back; where there is room for one of the two only, they take each other's place."""
        board = self.query_one(Board)
        to_board = not board.has_focus
        self.set_class(to_board, "board-open")
        (board if to_board else self.query_one(TurnInput)).focus()
        if self.sitting is not None and not to_board:
            self.conversation.seen()
        self._show_state()

    def action_pause(self) -> None:
        with self._guarded():
            if self.sitting is not None:
                session = self.sitting.session
                session.resume() if session.transcript.paused else session.pause()

    def action_builtin(self) -> None:
        from interviewer.domain.words import Engine

        with self._guarded():
            if self.sitting is None or self.sitting.session.transcript.engine is Engine.BUILTIN:
                return
            self.sitting.go_builtin()
            turns = self.sitting.session.transcript.turns
            if turns and turns[-1].speaker == "candidate":
                self.action_retry()

    def action_swap(self, persona: str) -> None:
        with self._guarded():
            if self.sitting is not None:
                self.sitting.session.swap(persona)

    def action_ask_time(self) -> None:
        with self._guarded():
            if self.sitting is not None:
                self.sitting.session.tell_time()

    def action_brief(self) -> None:
        from interviewer.domain.text import clean
        from interviewer.domain.words import Move
        from interviewer.tui.screens.reading import BriefScreen

        if self.sitting is not None:
            t = self.sitting.session.transcript
            changes = [(stamp(turn.at_ms), clean(turn.text)) for turn in t.turns if Move.TWIST in turn.moves]
            self.app.push_screen(BriefScreen(clean(t.header.title), clean(t.header.brief), changes))

    async def action_latest(self) -> None:
        if self.sitting is None:
            return
        if self.has_class("board-open"):
            self.remove_class("board-open")
            self.query_one(TurnInput).focus()
        await self.conversation.action_latest()

    def action_scroll(self, lines: int) -> None:
        if self.sitting is not None:
            self.conversation.scroll_relative(y=lines, animate=False)

    def action_end(self) -> None:
        from interviewer.tui.screens.ending import EndingScreen

        if self.sitting is None:
            self.app.exit()
            return
        kept = f"Everything said, the whiteboard and its versions are kept in {self.sitting.path}."
        self.app.push_screen(EndingScreen(kept, bool(self.query_one(TurnInput).text.strip())), self._ending)

    def _ending(self, ending: str | None) -> None:
        if self.sitting is None or ending not in ("end", "leave"):
            return
        self.workers.cancel_group(self, INTERVIEWER)
        text, board = self.query_one(TurnInput).text, self.query_one(Board).text
        with self._guarded():
            if ending == "end":
                self.sitting.keep(text, board)
                self.sitting.session.end("candidate")
            else:
                self.sitting.leave(text, board)
            self.post_message(self.Over(self.sitting, left=ending == "leave"))
            self.sitting = None

    def on_unmount(self) -> None:
        """However the app is left, what was typed is kept."""
        if self.sitting is not None:
            with suppress(Exception):  # there is nowhere left to tell it
                self.sitting.leave(*self._standing)

    # --- what the interviewer does -----------------------------------------------------------------------------

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
        turn = self.query_one(TurnInput)
        if self._acting is None or self._acting.is_finished:
            if not self.query_one(Trouble).shown:
                self._act(partial(self.sitting.tick, len(turn.text.split())))
        with self._guarded():
            self.sitting.keep_rested(turn.text, self.query_one(Board).text)
        self._show_state()

    @contextmanager
    def _guarded(self) -> Iterator[None]:
        """Whatever goes wrong within is told above the input. Nothing typed is lost by it."""
        from interviewer.domain.text import clean

        trouble = self.query_one(Trouble)
        try:
            yield
        except Problematic as error:
            trouble.tell(clean(error.title), clean(error.sentence), clean(error.next_step))
        except Exception as error:
            said = clean(f"{type(error).__name__}: {error}")
            self.log.error(said)
            trouble.tell("Something unforeseen happened", f"{said}.", "What you said before is saved, and what you typed is still here.")

    def commands(self) -> Iterable[Command]:
        """What the palette offers here. Nothing in it knows more than the candidate does."""
        if self.sitting is None:
            return
        session = self.sitting.session
        for persona in session.personas.values():
            yield Command(f"Swap to {persona.name}", persona.feels, acting(self.action_swap, persona.id))
        yield Command("Brief", "The problem as it was stated", self.action_brief)
        yield Command("Whiteboard", "To the board and back", self.action_board)
        paused = session.transcript.paused
        yield Command("Go on" if paused else "Pause", "The clock goes on" if paused else "The clock stands still", self.action_pause)
        yield Command("Ask for the time", "The interviewer says how much is left", self.action_ask_time)
        yield Command("Go to the latest", "The end of the conversation", self.action_latest)
        yield Command("Copy the conversation", "All of it, as text, to the clipboard", self.action_copy_all)
        if session.transcript.engine == "model":
            yield Command("Switch to the built-in interviewer", "No model from here on", self.action_builtin)
            yield Command("Try again", "Ask the model again for an answer", self.action_retry)
        if not session.level.withholds:
            shown = self._settings.phase_line
            yield Command("Hide the phase line" if shown else "Show the phase line", "Where a session usually stands by now", self.action_phase)
        yield Command("End the session", "Or leave it for later; asked once", self.action_end)

    def action_phase(self) -> None:
        self._settings.phase_line = not self._settings.phase_line
        self._show_state()

    def action_copy_all(self) -> None:
        said = [f"[{stamp(x.at_ms)}] {x.kind.upper()}: {x.text}" for x in self.conversation.entries]
        self.app.copy_to_clipboard("\n".join(said))
        self.notify("Copied.", markup=False)

    # --- how it looks ------------------------------------------------------------------------------------------

    @property
    def conversation(self) -> Conversation:
        from interviewer.tui.widgets.conversation import Conversation

        return self.query_one(Conversation)

    def take_settings(self) -> None:
        self.query_one(TurnInput).enter_sends = self._settings.enter_sends
        self.query_one(KeyLine).lead = "" if self._settings.enter_sends else "Enter newline"
        self._show_state()

    def on_conversation_moved(self) -> None:
        self._show_state()

    def on_conversation_typed(self, event: Conversation.Typed) -> None:
        turn = self.query_one(TurnInput)
        turn.focus()
        turn.insert(event.character)

    def _show_state(self) -> None:
        """Top line, phase line and status, as things stand."""
        if self.sitting is None or not self.is_mounted:
            return
        from interviewer.tui import standing

        session = self.sitting.session
        top = self.query_one(TopLine)
        top.title, top.kind, top.left = standing.top(session, untold=self._untold)
        phase = standing.phase(session) if self._settings.phase_line else None
        line = self.query_one("#phase", Static)
        line.update(phase or "")
        line.set_class(phase is not None, "shown")
        said = standing.status(
            session, thinking=self._thinking, attempt=self._attempt, below=self.conversation.below, latest=self._key("session.latest")
        )
        self.query_one("#status", Static).update(said)

    def _key(self, id_: str) -> str:
        return next((bound for binding, bound in keys.in_force(self) if binding.id == id_), "")


def void(_: object) -> None:
    """For a callback that gives nothing."""
