"""The marks on a session's timeline: evidence, swaps, twists, first mentions, drafts kept back, silences, stalls."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from interviewer.debrief.helps import kept_back, stalls
from interviewer.debrief.raised import raised
from interviewer.domain.events import Event, PersonaChanged, TwistCame
from interviewer.domain.hearing import Hearing
from interviewer.domain.ledger import Side
from interviewer.domain.problem import Problem
from interviewer.domain.scorecard import Scorecard

Kind = Literal["evidence", "against", "swap", "twist", "raised", "prompted", "withheld", "stall"]


@dataclass(frozen=True, slots=True)
class Moment:
    """A place one can jump to. `turn` is the turn it stands at or after."""

    at_ms: int
    turn: int
    kind: Kind
    says: str


def moments(
    hearing: Hearing, events: Sequence[Event], card: Scorecard | None = None, problem: Problem | None = None
) -> list[Moment]:
    """In the order of the session."""
    found = [*_said(hearing), *_changes(hearing, events), *_kept(hearing, problem), *_graded(hearing, card)]
    return sorted(found, key=lambda m: (m.turn, m.at_ms))


def _said(hearing: Hearing) -> Iterator[Moment]:
    for first in raised(hearing):
        if first.side is Side.CANDIDATE:
            yield Moment(first.at_ms, first.turn, "raised", first.name)
        elif first.side is Side.INTERVIEWER:
            yield Moment(first.at_ms, first.turn, "prompted", first.name)


def _changes(hearing: Hearing, events: Sequence[Event]) -> Iterator[Moment]:
    turns = hearing.transcript.turns
    for event in events:
        after = sum(t.at_ms <= event.at_ms for t in turns)
        if isinstance(event, PersonaChanged):
            yield Moment(event.at_ms, after, "swap", event.persona)
        elif isinstance(event, TwistCame):
            yield Moment(event.at_ms, after, "twist", event.twist)


def _kept(hearing: Hearing, problem: Problem | None) -> Iterator[Moment]:
    for kept in kept_back(hearing, problem):
        yield Moment(kept.at_ms, kept.turn, "withheld", kept.words)
    for stall in stalls(hearing):
        yield Moment(stall.at_ms, stall.turn - 1, "stall", f"{round(stall.length_ms / 1000)} s")


def _graded(hearing: Hearing, card: Scorecard | None) -> Iterator[Moment]:
    for name, scored in card.dimensions.items() if card else ():
        for e in scored.evidence:
            turn = hearing.turn(e.turn)
            kind: Kind = "evidence" if e.sign == "+" else "against"
            yield Moment(turn.at_ms if turn else 0, e.turn, kind, f"{name}: {e.quote}")
