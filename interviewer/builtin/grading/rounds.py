"""The round's own rubric without a model: concerns from the ledger, and conduct that a dimension's sign stands for.

What neither tells is passed over: it is not observed, rather than held against anyone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from interviewer.builtin.grading.sayings import Said, Saying
from interviewer.domain.hearing import Hearing
from interviewer.domain.ledger import Side
from interviewer.domain.ports import Finding
from interviewer.domain.rubric import Dimension, Item, Rubric
from interviewer.domain.words import Level

BY_TURNS = ((4, Level.PRINCIPAL), (3, Level.STAFF), (2, Level.SENIOR), (1, Level.MID))
"""In how many turns the candidate came to a concern, and how far that reaches."""
D = Dimension
SAME_AS: Mapping[str, tuple[Dimension, str]] = {
    "to-the-bottom": (D.TEACHING, "works-a-case"),
    "the-fork": (D.DECISION_MAKING, "weighs-a-real-alternative"),
    "price-since": (D.DECISION_MAKING, "names-the-price"),
    "got-wrong": (D.OWNERSHIP, "own-weak-spot"),
    "detail-holds": (D.TEACHING, "another-way"),
    "visible-fork": (D.DECISION_MAKING, "weighs-a-real-alternative"),
    "moved-without-rank": (D.INFLUENCE, "builds-agreement"),
    "broke-and-changed": (D.OWNERSHIP, "own-weak-spot"),
    "cases-as-tests": (D.TEACHING, "works-a-case"),
    "fits-the-twist": (D.DECISION_MAKING, "takes-the-change"),
    "contract-first": (D.DECISION_MAKING, "assumes-and-goes-on"),
}
"""Items of a round whose conduct is that of a dimension's item, seen in this round."""
QUOTES = 3


def rounds(
    hearing: Hearing, turns: Sequence[Said], rubric: Rubric, signs: Mapping[str, Mapping[str, Sequence[Saying]]]
) -> list[Finding]:
    """`signs` are the sayings already found, by dimension and item."""
    found = []
    for item in rubric.items:
        if item.about == "concept" and item.sign == "+":
            found.append(_spoken_of(hearing, item))
        elif item.id in SAME_AS:
            dimension, same = SAME_AS[item.id]
            found.append(_finding(item, {s.turn: s.text for s in reversed(signs[dimension].get(same, ()))}))
    return found


def _spoken_of(hearing: Hearing, item: Item) -> Finding:
    own = [m for c in item.concepts for m in hearing.ledger.mentions.get(c, ()) if m.side is Side.CANDIDATE and m.turn]
    return _finding(item, {m.turn: m.quote for m in own})


def _finding(item: Item, by_turn: dict[int, str]) -> Finding:
    level = next((lv for n, lv in BY_TURNS if len(by_turn) >= n), None)
    said = f"In {len(by_turn)} turns." if by_turn else "No sentence that does this was found."
    return Finding(item.id, level, tuple(sorted(by_turn.items())[:QUOTES]), said)
