"""Who drove the session, and what the interviewer gave away: counted, with no model."""

from __future__ import annotations

from itertools import pairwise

from interviewer.domain.asking import read_turn
from interviewer.domain.hearing import Hearing
from interviewer.domain.ledger import Mention, Side
from interviewer.domain.scorecard import Conformance, Drive
from interviewer.domain.text import count_words, sentences
from interviewer.domain.transcript import Turn
from interviewer.domain.words import Move
from interviewer.grading.subjects import SPEAKS_OF

SCOPE = frozenset({"scope", "requirements"})
FAILURE = frozenset({"failure"})
COST = frozenset({"cost"})
OPERATIONS = frozenset({"operations", "deployment"})
DEPTH = FAILURE | COST | OPERATIONS
DEEP_SENTENCES = 2
LONG_ENOUGH = 3
"""Candidate turns after which a component named before counts as taken up again."""


def drive(hearing: Hearing) -> Drive:
    turns = hearing.transcript.turns
    said = sum(count_words(t.text) for t in hearing.candidate)
    heard = sum(count_words(t.text) for t in turns if t.speaker == "interviewer" and not _states(hearing, t.number))
    ledger = hearing.ledger
    return Drive(
        candidate_words=round(said / (said + heard), 2) if said + heard else 0.0,
        raised_by_candidate=len(ledger.raised_by(Side.CANDIDATE)),
        raised_by_interviewer=len(ledger.raised_by(Side.INTERVIEWER)),
        first_scope_s=_first(hearing, SCOPE, "scope"),
        first_failure_s=_first(hearing, FAILURE, "failure"),
        first_cost_s=_first(hearing, COST, "cost"),
        first_operations_s=_first(hearing, OPERATIONS, "operations"),
        architecture_minutes=_architecture(hearing),
        help_requests=sum(read_turn(t.text).help for t in hearing.candidate),
    )


def conformance(hearing: Hearing) -> Conformance:
    scaffolds = hearing.scaffolds()
    return Conformance(scaffolds=len(scaffolds), withheld=len(hearing.transcript.withheld), turns=tuple(scaffolds))


def _states(hearing: Hearing, number: int) -> bool:
    """What was handed over with the problem is nobody's share of the talking."""
    return hearing.heard[number].moves <= {Move.PRESENT}


def _own(hearing: Hearing, areas: frozenset[str]) -> list[Mention]:
    """The candidate's mentions of those areas' concerns, in order."""
    concepts = hearing.ledger.vocabulary.concepts
    found = [
        m
        for c, mentions in hearing.ledger.mentions.items()
        if c in concepts and concepts[c].area in areas
        for m in mentions
        if m.side is Side.CANDIDATE
    ]
    return sorted(found, key=lambda m: (m.turn, m.at_ms))


def _first(hearing: Hearing, areas: frozenset[str], subject: str) -> int | None:
    """Seconds to the first of it, by the ledger's terms or in other words."""
    times = [m.at_ms for m in _own(hearing, areas)[:1]] + [t.at_ms for t in _speaking(hearing, subject)[:1]]
    return min(times) // 1000 if times else None


def _speaking(hearing: Hearing, subject: str) -> list[Turn]:
    return [t for t in hearing.candidate if any(SPEAKS_OF[subject].search(s) for s in sentences(t.text))]


def _architecture(hearing: Hearing) -> float | None:
    """Minutes from the first to the last turn or board change before the first depth item; None without a turn.

    A depth item is failure, cost, operations, or a component taken up again after turns that were not about it.
    """
    turns = hearing.candidate
    if not turns:
        return None
    deep = [t.number for t in turns[1:] if _is_deep(hearing, t)] + _taken_up_again(hearing)
    until = min(deep, default=len(hearing.transcript.turns) + 1)
    times = [t.at_ms for t in turns if t.number < until]
    times += [b.at_ms for b in hearing.transcript.boards if b.turn < until]
    return round((max(times) - min(times)) / 60_000, 1) if times else 0.0


def _is_deep(hearing: Hearing, turn: Turn) -> bool:
    """Whether a turn goes into failure, cost or operations: a word of it on the way, or in a plan, is no depth."""
    vocabulary = hearing.ledger.vocabulary
    on_it = 0
    for sentence in sentences(turn.text):
        areas = {
            vocabulary.concepts[h.concept].area for h in vocabulary.find(sentence) if h.concept in vocabulary.concepts
        }
        on_it += bool(areas & DEPTH) or any(SPEAKS_OF[s].search(sentence) for s in ("failure", "cost", "operations"))
    return on_it >= DEEP_SENTENCES


def _taken_up_again(hearing: Hearing) -> list[int]:
    """Turns in which the candidate comes back to a component after `LONG_ENOUGH` turns of theirs on other things."""
    numbers = [t.number for t in hearing.candidate]
    order = {n: i for i, n in enumerate(numbers)}
    again = []
    for concept, mentions in hearing.ledger.mentions.items():
        area = hearing.ledger.vocabulary.concepts[concept].area
        if area not in {"storage", "caching", "messaging", "compute", "interfaces", "data", "consistency"}:
            continue
        own = [order[m.turn] for m in mentions if m.side is Side.CANDIDATE and m.turn in order]
        again += [numbers[b] for a, b in pairwise(own) if b - a >= LONG_ENOUGH]
    return again
