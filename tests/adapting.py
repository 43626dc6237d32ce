"""Sessions in which the interviewer changes, for tests of adaptation."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from interviewer.domain import events as e
from interviewer.domain.hearing import Hearing
from interviewer.domain.stretches import View, views
from interviewer.domain.transcript import Transcript
from interviewer.domain.words import Move
from interviewer.library import content
from tests.stage import header

By = Literal["candidate", "surprise"]


def swapped(*parts: Sequence[str], by: Sequence[By] = (), **changes: object) -> Transcript:
    """Each part is a persona and what is said under it, a minute a line: `C: …`, `I: …`, `B: …`, `-` a silence."""
    events: list[e.Event] = []
    at = 0
    for n, (persona, *lines) in enumerate(parts):
        if n:
            events.append(e.PersonaChanged(at_ms=at, persona=persona, by=by[n - 1] if by else "candidate"))
        for line in lines:
            kind, _, text = line.partition(": ")
            match kind:
                case "C":
                    events.append(e.CandidateSaid(at_ms=at, end_ms=at + 20_000, text=text))
                case "I":
                    said = e.Part(move=Move.PROBE, text=text)
                    events.append(e.InterviewerSaid(at_ms=at, end_ms=at + 1000, persona=persona, parts=(said,)))
                case "B":
                    events.append(e.BoardChanged(at_ms=at, text=text))
                case _:
                    events.append(e.StayedSilent(at_ms=at, persona=persona))
            at += 60_000
    outside = {"problem": "outside", "problem_hash": "", "persona": parts[0][0]}
    return Transcript.of(header(**{**outside, **changes}), events)


def hearing(*parts: Sequence[str], **changes: object) -> Hearing:
    return Hearing.of(swapped(*parts, **changes), content.vocabulary())  # type: ignore[arg-type]


def cut(*parts: Sequence[str]) -> tuple[View, ...]:
    return views(hearing(*parts))
