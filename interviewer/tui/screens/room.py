"""The room of a session: clock, conversation, whiteboard, brief. Live or from before, it shows events alone."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.screen import Screen
from textual.types import CSSPathType
from textual.widget import Widget
from textual.widgets import Static

from interviewer.tui import keys
from interviewer.tui.remembered import Settings
from interviewer.tui.stamps import stamp
from interviewer.tui.widgets.editors import Board, Editor, TurnInput
from interviewer.tui.widgets.keyline import KeyLine
from interviewer.tui.widgets.notices import Notices
from interviewer.tui.widgets.topline import TopLine

if TYPE_CHECKING:
    from interviewer.dialogue.session import Session
    from interviewer.domain.events import Event
    from interviewer.domain.transcript import Transcript
    from interviewer.tui.widgets.conversation import Conversation


class Room(Screen[None]):
    """Paints empty; `enter` brings the session in."""

    CSS_PATH: ClassVar[CSSPathType | None] = "session.tcss"
    AUTO_FOCUS = "#turn"
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-wide")]  # noqa: RUF012  (as Textual declares it)
    VERTICAL_BREAKPOINTS = [(0, "-low"), (30, "-high")]  # noqa: RUF012

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self._transcript: Transcript | None = None
        """What is shown; a live session goes on adding to it."""
        self._session: Session | None = None
        """The live one; a session from before has none."""
        self._untold = False
        self._thinking = False
        self._attempt = ""

    def compose(self) -> ComposeResult:
        yield TopLine()
        yield Static(id="phase", markup=False)
        with Horizontal(id="room"), Vertical(id="board-side"):
            yield Static("Whiteboard", id="board-title", markup=False)
            yield Board()
        yield Notices()
        yield from self.below()
        yield KeyLine()

    def below(self) -> Iterable[Widget]:
        """What stands under the conversation."""
        yield TurnInput(id="turn")

    @property
    def turn(self) -> TurnInput:
        return self.query_one(TurnInput)

    @property
    def board(self) -> Board:
        return self.query_one(Board)

    @property
    def notices(self) -> Notices:
        return self.query_one(Notices)

    @property
    def conversation(self) -> Conversation:
        from interviewer.tui.widgets.conversation import Conversation

        return self.query_one(Conversation)

    # --- what happens -----------------------------------------------------------------------------------------

    async def enter(self, transcript: Transcript, past: Iterable[Event], conversation: Conversation) -> None:
        """Brings it in with what happened before, shown as when it was live; `conversation` is not mounted yet."""
        # Only here: what a message is made of needs the domain's models, which the first frame does not wait for.
        from interviewer.tui.render import entry

        self._transcript = transcript
        self._untold = transcript.header.persona_hidden
        await self.query_one("#room").mount(conversation, before=0)
        shown = []
        for event in past:
            self._follow(event)
            shown.append(entry(event))
        conversation.load([one for one in shown if one is not None])
        self.stand()

    def heard(self, event: Event) -> None:
        """An event as it happens, on disk already."""
        from interviewer.tui.render import entry

        if (shown := entry(event)) is not None:
            self.conversation.append(shown)
        self._follow(event)
        self.notices.heard(event)
        self.stand()

    def _follow(self, event: Event) -> None:
        """What the top line remembers of an event: whoever came as a surprise is not told."""
        from interviewer.domain import events as e

        if isinstance(event, e.PersonaChanged):
            self._untold = event.by == "surprise"

    # --- moving about -----------------------------------------------------------------------------------------

    def action_board(self) -> None:
        """To the board and back; where there is room for one of the two, they take each other's place."""
        to_board = not self.board.has_focus
        self.set_class(to_board, "board-open")
        # What is not shown yet cannot take the focus.
        self.call_after_refresh(self._go_to, self.board if to_board else self.turn)

    def _go_to(self, editor: Editor) -> None:
        editor.focus()
        if self._transcript is not None:
            self.conversation.seen()

    async def action_latest(self) -> None:
        if self._transcript is None:
            return
        if self.has_class("board-open"):
            self.remove_class("board-open")
            self.turn.focus()
        await self.conversation.action_latest()

    def action_scroll(self, lines: int) -> None:
        if self._transcript is not None:
            self.conversation.scroll_relative(y=lines, animate=False)

    def action_brief(self) -> None:
        from interviewer.domain.text import clean
        from interviewer.domain.words import Move
        from interviewer.tui.screens.reading import BriefScreen

        if self._transcript is not None:
            t = self._transcript
            changes = [(stamp(turn.at_ms), clean(turn.text)) for turn in t.turns if Move.TWIST in turn.moves]
            self.app.push_screen(BriefScreen(clean(t.header.title), clean(t.header.brief), changes))

    def action_copy_all(self) -> None:
        said = [f"[{stamp(x.at_ms)}] {x.kind.upper()}: {x.text}" for x in self.conversation.entries]
        self.app.copy_to_clipboard("\n".join(said))
        self.notify("Copied.", markup=False)

    def action_phase(self) -> None:
        self.settings.phase_line = not self.settings.phase_line
        self.stand()

    # --- how things stand -------------------------------------------------------------------------------------

    def take_settings(self) -> None:
        self.turn.enter_sends = self.settings.enter_sends
        self.query_one(KeyLine).lead = "Enter says it" if self.settings.enter_sends else "Enter newline"
        self.stand()

    def on_conversation_moved(self) -> None:
        self.stand()

    def on_conversation_typed(self, event: Conversation.Typed) -> None:
        self.turn.focus()
        self.turn.insert(event.character)

    def stand(self) -> None:
        """Top line, phase line and status, as things stand."""
        session = self._session
        if session is None or not self.is_mounted:
            return
        from interviewer.tui import standing

        top = self.query_one(TopLine)
        top.title, top.kind, top.left = standing.top(session, untold=self._untold)
        phase = standing.phase(session) if self.settings.phase_line else None
        line = self.query_one("#phase", Static)
        line.update(phase or "")
        line.set_class(phase is not None, "shown")
        below = self._key("session.latest") if self.conversation.below else ""
        self.notices.stand(standing.status(session, thinking=self._thinking, attempt=self._attempt, below=below))

    def _key(self, id_: str) -> str:
        return next((bound for binding, bound in keys.in_force(self) if binding.id == id_), "")
