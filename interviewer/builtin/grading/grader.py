"""The built-in grader: a rubric's items found by signs, and how far each reaches by how often it was done."""

from __future__ import annotations

from collections.abc import Sequence

from interviewer.builtin.grading import reach
from interviewer.builtin.grading.adapting.findings import findings
from interviewer.builtin.grading.firmness import firmness
from interviewer.builtin.grading.rounds import rounds
from interviewer.builtin.grading.sayings import Said, Saying, said
from interviewer.builtin.grading.signs import decision_making, influence, ownership, strategic_thinking, teaching
from interviewer.builtin.grading.signs.sign import Sign
from interviewer.domain.hearing import Hearing
from interviewer.domain.ports import Finding
from interviewer.domain.rubric import Dimension, Rubric
from interviewer.domain.stretches import View

SIGNS: dict[str, dict[str, Sign]] = {
    Dimension.OWNERSHIP: ownership.SIGNS,
    Dimension.DECISION_MAKING: decision_making.SIGNS,
    Dimension.STRATEGIC_THINKING: strategic_thinking.SIGNS,
    Dimension.INFLUENCE: influence.SIGNS,
    Dimension.TEACHING: teaching.SIGNS,
}
Shown = dict[str, dict[str, list[Saying]]]
"""The sentences that show each item, by rubric and item."""
QUOTES = 3
LEAST = 3
"""A shorter quote is no evidence, wherever it stands; nor is a sentence with a hole in it."""
SHORTEST, LONGEST = 5, 60
"""Words of a sentence that makes a quote; one is taken outside of that only where there is no other."""


class BuiltinGrader:
    """Implements `DimensionGrader`. Deterministic, and no model is involved."""

    def __init__(self) -> None:
        self._read: tuple[Hearing, tuple[Said, ...], Shown] | None = None
        """The last transcript, gone through once for all its rubrics."""

    def _through(self, hearing: Hearing) -> tuple[tuple[Said, ...], Shown]:
        if self._read is None or self._read[0] is not hearing:
            turns = said(hearing)
            self._read = hearing, turns, {d: {i: s.find(turns) for i, s in own.items()} for d, own in SIGNS.items()}
        return self._read[1], self._read[2]

    async def find(self, hearing: Hearing, rubric: Rubric) -> Sequence[Finding]:
        if isinstance(hearing, View):
            return findings(hearing, rubric)
        turns, signs = self._through(hearing)
        if rubric.id not in SIGNS:
            return rounds(hearing, turns, rubric, signs)
        words, firm = sum(t.words for t in turns), firmness(turns)
        found = []
        for item in rubric.items:
            shown = signs[rubric.id].get(item.id, [])
            count = reach.scaled(len(shown), words)
            level = reach.against(item.id, count) if item.sign == "-" else reach.of(item.id, count * firm)
            found.append(Finding(item.id, level, quotes(shown) if level else (), reason(shown, turns)))
        return found

    async def again(self, hearing: Hearing, rubric: Rubric, wrong: Sequence[Finding]) -> Sequence[Finding]:
        return ()


def quotes(sayings: Sequence[Saying]) -> tuple[tuple[int, str], ...]:
    """The sentences to show: fit to be read alone, from different turns."""
    whole = [s for s in sayings if len(s.text.split()) >= LEAST and "[…]" not in s.text]
    fit = sorted(whole, key=lambda s: not SHORTEST <= len(s.text.split()) <= LONGEST)
    by_turn: dict[int, Saying] = {}
    for s in fit:
        by_turn.setdefault(s.turn, s)
    return tuple((s.turn, s.text) for s in list(by_turn.values())[:QUOTES])


def reason(sayings: Sequence[Saying], turns: Sequence[Said]) -> str:
    """What was counted, in words."""
    if not sayings:
        return "No sentence that does this was found."
    where = len({s.turn for s in sayings})
    return f"{len(sayings)} {'sentence' if len(sayings) == 1 else 'sentences'} in {where} of {len(turns)} turns."
