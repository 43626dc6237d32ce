"""What an interviewer that helps would have said, and when: drafts kept back, and one for each long stall."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from interviewer.domain.hearing import Hearing
from interviewer.domain.ledger import Ledger
from interviewer.domain.problem import Help, Problem
from interviewer.domain.transcript import Turn

STALLS = 3
LEAST_STALL_MS = 20_000
"""A shorter pause is thinking, not a stall."""


@dataclass(frozen=True, slots=True)
class Stall:
    """A pause before candidate turn `turn`, from `at_ms` on."""

    turn: int
    at_ms: int
    length_ms: int


@dataclass(frozen=True, slots=True)
class KeptBack:
    """Words that were not said. `afterwards`: written for the debrief at a stall, never a draft in the session."""

    at_ms: int
    turn: int
    move: str
    words: str
    why: str
    afterwards: bool = False


def stalls(hearing: Hearing) -> list[Stall]:
    """The three longest pauses of the candidate's, in the order they came."""
    found: list[Stall] = []
    before: Turn | None = None
    for turn in hearing.transcript.turns:
        if turn.speaker == "candidate" and before is not None:
            length = turn.at_ms - before.end_ms
            if length >= LEAST_STALL_MS:
                found.append(Stall(turn.number, before.end_ms, length))
        before = turn
    longest = sorted(found, key=lambda s: -s.length_ms)[:STALLS]
    return sorted(longest, key=lambda s: s.at_ms)


def kept_back(hearing: Hearing, problem: Problem | None) -> list[KeptBack]:
    """In the order of the session."""
    turns = hearing.transcript.turns
    found = [
        KeptBack(w.at_ms, sum(t.at_ms <= w.at_ms for t in turns), str(w.leaks[0]) if w.leaks else "", w.text, w.why)
        for w in hearing.transcript.withheld
    ]
    if problem:
        found += _afterwards(hearing, problem, {w.text for w in hearing.transcript.withheld})
    return sorted(found, key=lambda k: k.at_ms)


def _afterwards(hearing: Hearing, problem: Problem, said: set[str]) -> Iterable[KeptBack]:
    open_ = [h for h in problem.helps if h.says not in said]
    for stall in stalls(hearing):
        standing = _ledger_before(hearing, stall.turn)
        help_ = next((h for h in _nearest(hearing, open_, stall.turn) if standing.first(h.concept) is None), None)
        if help_:
            open_.remove(help_)
            why = f"{round(stall.length_ms / 1000)} seconds passed before you went on"
            yield KeptBack(stall.at_ms, stall.turn - 1, help_.move, help_.says, why, afterwards=True)


def _ledger_before(hearing: Hearing, turn: int) -> Ledger:
    ledger = Ledger(hearing.ledger.vocabulary)
    for t in hearing.transcript.turns[: turn - 1]:
        ledger.add(t)
    return ledger


def _nearest(hearing: Hearing, helps: list[Help], turn: int) -> list[Help]:
    """Helps on the subject that was being spoken of first."""
    known = hearing.ledger.vocabulary.concepts
    last = [t.number for t in hearing.candidate if t.number < turn][-2:]
    areas = {known[c].area for n in last for c in hearing.ledger.candidate_in(n) if c in known}
    return sorted(helps, key=lambda h: h.concept not in known or known[h.concept].area not in areas)
