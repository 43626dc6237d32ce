"""One moment of a session that is over: the conversation opened there, and the whiteboard as it stood."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, ScrollableContainer, Vertical
from textual.content import Content
from textual.widgets import Static

from interviewer.domain import events as e
from interviewer.domain.text import clean
from interviewer.tui.debrief import Debrief
from interviewer.tui.moments import moment, spans
from interviewer.tui.render import Entry, entry
from interviewer.tui.screens.stage import Stage
from interviewer.tui.stamps import stamp
from interviewer.tui.widgets.keyline import KeyLine
from interviewer.tui.widgets.passage import Passage
from interviewer.tui.widgets.topline import TopLine


class MomentScreen(Stage):
    """Read only."""

    CSS_PATH = "moment.tcss"
    AUTO_FOCUS = "Passage"
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-wide")]  # noqa: RUF012  (as Textual declares it)
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,enter", "back", "back", id="moment.back", tooltip="Back to the scorecard."),
    ]

    def __init__(self, debrief: Debrief, turn: int, quote: str) -> None:
        super().__init__()
        self.debrief = debrief
        self.moment = moment(debrief.transcript, turn, quote)

    def compose(self) -> ComposeResult:
        there = self.moment
        top = TopLine()
        top.title, top.kind = clean(self.debrief.transcript.header.title), f"turn {there.turn}"
        top.left = stamp(there.at_ms)
        yield top
        entries, at = _opened(self.debrief.events, there.turn, "" if there.on_board else there.quote)
        with Horizontal(id="moment", classes="on-board" if there.on_board else ""):
            yield Passage(entries, at)
            if there.board.strip():
                with Vertical(id="board-side"):
                    yield Static(f"Whiteboard as it stood at {stamp(there.at_ms)}", id="board-title", markup=False)
                    with ScrollableContainer(id="board", can_focus=False):
                        yield Static(self._board())
        line = KeyLine()
        line.lead = "↑↓ scroll"
        yield line

    def _board(self) -> Content:
        text = Content(self.moment.board.expandtabs(4))
        for begin, end in spans(text.plain, self.moment.quote) if self.moment.on_board else ():
            text = text.stylize("bold", begin, end)
        return text


def _opened(events: tuple[e.Event, ...], turn: int, quote: str) -> tuple[list[Entry], int]:
    """The conversation, the turn of that number marked, and where in it that turn is."""
    shown: list[Entry] = []
    number = at = 0
    for event in events:
        one = entry(event)
        if isinstance(event, (e.CandidateSaid, e.InterviewerSaid)):
            number += 1
            if number == turn and one is not None:
                at, one = len(shown), replace(one, here=True, quote=quote)
        if one is not None:
            shown.append(one)
    return shown, at
