"""What stands between conversation and input: a cut-in, trouble, and the quiet line of how things are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Static

from interviewer.tui import keys
from interviewer.tui.widgets.trouble import Trouble

if TYPE_CHECKING:
    from interviewer.domain.events import Event

CHOICES = (
    ("session.retry", "try again"),
    ("session.builtin", "built-in interviewer"),
    ("app.leave", "stop, keep everything"),
)
"""What can be done where a model failed: ids of bindings, and what they do then."""


class Notices(Vertical):
    """None of them takes the focus, and none touches what is being typed."""

    DEFAULT_CSS = "Notices { height: auto; }"

    def compose(self) -> ComposeResult:
        yield Static(id="cut-in", markup=False)
        yield Trouble()
        yield Static("· opening the session ·", id="status", markup=False)

    @property
    def trouble(self) -> Trouble:
        return self.query_one(Trouble)

    def stand(self, status: str) -> None:
        self.query_one("#status", Static).update(status)

    def heard(self, event: Event) -> None:
        """What of a live event is said above the input."""
        from interviewer.domain import events as e
        from interviewer.domain.text import clean

        match event:
            case e.InterviewerSaid():
                self._cut_in(f"INTERVIEWER  {clean(event.text)}" if event.unasked else "")
                self.trouble.clear()
            case e.CandidateSaid():
                self._cut_in("")
                self.trouble.clear()
            case e.StayedSilent() | e.EngineChanged():
                self.trouble.clear()
            case e.Failed():
                self.trouble.tell(clean(event.title), clean(event.sentence), clean(event.next_step), self._choices())

    def _choices(self) -> str:
        bound = {binding.id: key for binding, key in keys.in_force(self.screen)}
        return " · ".join(f"{bound[id_]} {does}" for id_, does in CHOICES if id_ in bound)

    def _cut_in(self, text: str) -> None:
        line = self.query_one("#cut-in", Static)
        line.update(text)
        line.set_class(bool(text), "shown")
