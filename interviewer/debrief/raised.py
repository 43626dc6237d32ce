"""What was raised, by whom and when; and what this problem holds at a level: raised, touched, or never raised."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from interviewer.domain.hearing import Hearing
from interviewer.domain.ledger import Mention, Side
from interviewer.domain.problem import Problem
from interviewer.domain.words import Level

State = Literal["raised", "touched", "never"]


@dataclass(frozen=True, slots=True)
class Raised:
    """The first mention of a concern. `area` is the id of its area, `again` the candidate's later turns on it."""

    concept: str
    name: str
    area: str
    side: Side
    turn: int
    at_ms: int
    quote: str
    again: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Held:
    """A concern that a strong answer to this problem raises from `level` on, and what became of it here.

    *Raised* is the candidate's own doing; *touched* is spoken of by them only after the interviewer had it.
    """

    concept: str
    name: str
    level: Level
    why: str
    state: State
    turn: int | None = None
    at_ms: int | None = None
    quote: str = ""


def raised(hearing: Hearing) -> list[Raised]:
    """Every concern of the session in the order in which it first came."""
    vocabulary = hearing.ledger.vocabulary
    found = []
    for concept, mentions in hearing.ledger.mentions.items():
        first = mentions[0]
        again = tuple(m.turn for m in mentions[1:] if m.side is Side.CANDIDATE)
        known = vocabulary.concepts.get(concept)
        area = known.area if known else ""
        found.append(
            Raised(concept, vocabulary.name(concept), area, first.side, first.turn, first.at_ms, first.quote, again)
        )
    return sorted(found, key=lambda r: (r.at_ms, r.turn))


def holds(hearing: Hearing, problem: Problem, level: Level) -> list[Held]:
    """What the problem holds up to `level`: never raised first, then touched, then raised; in the file's order."""
    order: tuple[State, ...] = ("never", "touched", "raised")
    found = [_held(hearing, s.concept, s.level, s.why) for s in problem.strong if s.level.rank <= level.rank]
    return sorted(found, key=lambda h: order.index(h.state))


def _held(hearing: Hearing, concept: str, level: Level, why: str) -> Held:
    mentions = hearing.ledger.mentions.get(concept, [])
    own = next((m for m in mentions if m.side is Side.CANDIDATE), None)
    name = hearing.ledger.vocabulary.name(concept)
    if own is None:
        return Held(concept, name, level, why, "never")
    return Held(concept, name, level, why, _state(mentions), own.turn, own.at_ms, own.quote)


def _state(mentions: list[Mention]) -> State:
    return "touched" if mentions[0].side is Side.INTERVIEWER else "raised"
