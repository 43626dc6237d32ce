"""The transcript in the order it came, as a reader of a report meets it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from interviewer.debrief.whole import Debrief
from interviewer.domain import events as e

Kind = Literal["candidate", "interviewer", "board", "silence", "persona", "failed"]


@dataclass(frozen=True, slots=True)
class Entry:
    """`turn` is the number of the turn, or of the last one before what is no turn."""

    kind: Kind
    at_ms: int
    turn: int
    text: str = ""
    overtime: bool = False


def flow(debrief: Debrief) -> Iterator[Entry]:
    turn = 0
    hidden = debrief.header.persona_hidden and not debrief.hearing.transcript.ended
    for event in debrief.events:
        match event:
            case e.CandidateSaid():
                turn += 1
                yield Entry("candidate", event.at_ms, turn, event.text, event.overtime)
            case e.InterviewerSaid():
                turn += 1
                yield Entry("interviewer", event.at_ms, turn, event.text)
            case e.BoardChanged():
                yield Entry("board", event.at_ms, turn, event.text)
            case e.StayedSilent():
                yield Entry("silence", event.at_ms, turn)
            case e.PersonaChanged():
                yield Entry("persona", event.at_ms, turn, "not told" if hidden else event.persona)
            case e.Failed():
                yield Entry("failed", event.at_ms, turn, event.sentence)
