"""After the session: where it is, what it held, and who it was, unless that is to be guessed first."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Static

from interviewer.domain.stretches import hidden
from interviewer.tui.commands import Command
from interviewer.tui.messages import Debriefing
from interviewer.tui.widgets.keyline import KeyLine

if TYPE_CHECKING:
    from pathlib import Path

    from interviewer.dialogue.session import Session


class EndScreen(Screen[None]):
    CSS_PATH = "end.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "debrief", "debrief", id="end.debrief", tooltip="Rate yourself, then see it graded."),
        Binding("n", "app.choose", "new session", id="end.new", tooltip="Choose another session."),
        Binding("l", "app.library", "library", id="end.library", tooltip="This session among the others."),
        Binding("q", "app.quit", "quit", id="end.quit", tooltip="Leave the app."),
    ]

    def __init__(self, session: Session, path: Path) -> None:
        super().__init__()
        self._session, self._path = session, path

    def compose(self) -> ComposeResult:
        with Vertical(id="end"):
            yield Static("That was the session.", classes="title", markup=False)
            yield Static(self.summary())
        yield KeyLine()

    def action_debrief(self) -> None:
        self.post_message(Debriefing(self._path))

    def commands(self) -> Iterable[Command]:
        yield Command("Debrief", "Rate yourself, then see the session graded", self.action_debrief)

    def summary(self) -> Content:
        rows = list(self._rows())
        return Content("\n").join(Content.assemble((f"{name:<14}", "$quiet"), said) for name, said in rows)

    def _rows(self) -> list[tuple[str, str]]:
        from interviewer.bootstrap import opinions_told

        session, t = self._session, self._session.transcript
        turns = len(t.candidate_turns())
        words = sum(len(turn.text.split()) for turn in t.candidate_turns())
        held = len(t.withheld)
        rows = [
            ("Problem", t.header.title),
            ("Interviewer", self._who()),
            ("Time", f"{t.minutes:.0f} of {t.header.minutes:g} minutes"),
            ("You said", f"{turns} turn{'' if turns == 1 else 's'}, {words} word{'' if words == 1 else 's'}"),
            (
                "Withheld",
                f"{held} draft{'' if held == 1 else 's'} that would have helped you",
            ),
            ("Saved", str(self._path)),
        ]
        if not session.level.withholds and not held:
            del rows[4]
        if told := opinions_told(session):
            rows.insert(-1, ("The guard", told))
        return rows

    def _who(self) -> str:
        """Every interviewer there was, in order; those the candidate was not told, once they have had their guess."""
        personas, transcript = self._session.personas, self._session.transcript
        if untold := hidden(transcript):
            one = len(untold) == 1 and transcript.header.persona_hidden and not transcript.swaps
            return "You are asked first who it was." if one else "You are asked first who they were."
        ids = [transcript.header.persona]
        for turn in transcript.turns:
            if turn.persona and turn.persona != ids[-1]:
                ids.append(turn.persona)
        return ", then ".join(personas[i].name if i in personas else i for i in ids)
