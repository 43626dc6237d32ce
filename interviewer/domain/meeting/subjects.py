"""What turns are about: the ledger's concerns, how often they change, how long one is stayed with."""

from __future__ import annotations

from collections.abc import Sequence

from interviewer.domain.hearing import Hearing


def concerns(hearing: Hearing, turn: int) -> frozenset[str]:
    """The concerns the candidate spoke of in that turn."""
    return frozenset(hearing.ledger.candidate_in(turn))


def areas(hearing: Hearing, turn: int) -> frozenset[str]:
    known = hearing.ledger.vocabulary.concepts
    return frozenset(known[c].area for c in concerns(hearing, turn) if c in known and known[c].area)


def taken_up(hearing: Hearing) -> int:
    """How often a concern was taken up that the candidate's turn before was not about."""
    told = [concerns(hearing, t.number) for t in hearing.candidate]
    return sum(len(now - before) for before, now in zip([frozenset[str](), *told], told, strict=False))


def longest_stay(hearing: Hearing) -> tuple[int, ...]:
    """The longest row of candidate turns that all speak of one same concern; the first of several."""
    turns = [(t.number, concerns(hearing, t.number)) for t in hearing.candidate]
    best: Sequence[tuple[int, frozenset[str]]] = ()
    for start in range(len(turns)):
        shared = turns[start][1]
        for end in range(start, len(turns)):
            shared &= turns[end][1]
            if not shared:
                break
            if end + 1 - start > len(best):
                best = turns[start : end + 1]
    return tuple(n for n, _ in best)
