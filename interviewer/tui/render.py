"""From events to what the conversation shows: one function, so that live and replayed look the same."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from interviewer.domain import events as e
from interviewer.domain.text import clean

Kind = Literal["candidate", "interviewer", "quiet"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One message: who, when (milliseconds of session time), and cleaned text. A quiet one is a single line.

    `here` is whether it is the moment being looked at, and `quote` the words of it that matter.
    """

    kind: Kind
    at_ms: int
    text: str
    mark: str = ""
    here: bool = False
    quote: str = ""


def entry(event: e.Event) -> Entry | None:
    """How an event is shown in the conversation, or None for what is not shown there."""
    match event:
        case e.CandidateSaid():
            return _entry("candidate", event, event.text, "after time" if event.overtime else "")
        case e.InterviewerSaid():
            return _entry("interviewer", event, event.text)
        case e.StayedSilent():
            return _entry("quiet", event, "the interviewer waits")
        case e.PersonaChanged():
            return _entry("quiet", event, "A new interviewer joins.")
        case e.EngineChanged():
            now = f"the model {event.model} interviews" if event.model else "the built-in interviewer goes on"
            return _entry("quiet", event, now)
        case e.Failed():
            return _entry("quiet", event, "no answer came")
        case e.Paused():
            return _entry("quiet", event, "paused")
        case e.Resumed():
            return _entry("quiet", event, "going on")
        case e.Ended():
            return _entry("quiet", event, "the session has ended")
    return None


def _entry(kind: Kind, event: e.Event, text: str, mark: str = "") -> Entry:
    # The choke point: nothing reaches the screen's conversation but through here.
    return Entry(kind, event.at_ms, clean(text).expandtabs(4).strip("\n"), mark)
