"""Pushback: whether a sentence doubts, disagrees, objects on somebody's behalf or takes the other side."""

from __future__ import annotations

from functools import lru_cache

from interviewer.domain.listening.doubting import DEMAND, DISBELIEF, KNOWN
from interviewer.domain.listening.faulting import ABSOLUTE, EVALUATES, IDIOM
from interviewer.domain.listening.forms import bare
from interviewer.domain.listening.objecting import OBJECTS, PERSON, PREDICTS, REFUSES, STANDS, THEM
from interviewer.domain.listening.opposing import AGAINST, CLASH, PUSHING, THROWN_BACK, WITHOUT


@lru_cache(maxsize=4096)
def weigh(sentence: str, *, question: bool, order: bool = False) -> float:
    """How much of pushback is in the sentence: from 1 on it is one."""
    weight = sum(1.0 for p in (DISBELIEF, DEMAND, KNOWN, REFUSES) if p.search(sentence))
    if question:
        return weight + 1.0 * bool(PUSHING.search(sentence)) + 0.5 * bool(EVALUATES.search(sentence))
    if order:
        return weight
    weight += sum(1.0 for p in (OBJECTS, STANDS, EVALUATES, CLASH, THROWN_BACK) if p.search(sentence))
    weight += sum(1.0 for p in (AGAINST, PREDICTS) if p.match(sentence) or p.match(bare(sentence)))
    weight += 1.0 * bool(IDIOM.search(sentence))
    return weight + 0.5 * bool(ABSOLUTE.search(sentence))


def opposes(sentence: str) -> bool:
    """Whether the pushback is somebody else's, so that there is somebody to persuade."""
    if REFUSES.search(sentence) or THEM.search(sentence):
        return True
    return bool(PERSON.search(sentence)) and any(p.search(sentence) for p in (OBJECTS, STANDS))


def predicts(sentence: str) -> bool:
    """Whether it foretells what somebody or something would do."""
    return bool(PREDICTS.match(sentence) or PREDICTS.match(bare(sentence)))


def refuses(sentence: str) -> bool:
    """Whether it puts the case that somebody will not go along."""
    return bool(REFUSES.search(sentence))


def contradicts(sentence: str) -> bool:
    """Whether the candidate's words are held against each other."""
    return bool(THROWN_BACK.search(sentence))


def disbelieves(sentence: str) -> bool:
    """Doubt in the interviewer's own name, which is doubt also after a question."""
    return bool(DISBELIEF.search(sentence) or DEMAND.search(sentence))


def removes(sentence: str) -> bool:
    """Whether it takes away what the candidate stood on: "Suppose there isn't a policy." """
    return bool(WITHOUT.search(sentence))


def wants_reason(sentence: str) -> bool:
    """Doubt about the thing itself: what it is too much of, or is not."""
    return bool(DISBELIEF.search(sentence) or EVALUATES.search(sentence))
