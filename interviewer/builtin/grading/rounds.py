"""The round's own rubric without a model: concerns from the ledger, conduct from a few signs."""

from __future__ import annotations

from collections.abc import Sequence

from interviewer.builtin.grading.sayings import Said
from interviewer.domain.hearing import Hearing
from interviewer.domain.ledger import Side
from interviewer.domain.ports import Finding
from interviewer.domain.rubric import Rubric
from interviewer.domain.words import Level

BY_TURNS = ((4, Level.PRINCIPAL), (3, Level.STAFF), (2, Level.SENIOR), (1, Level.MID))
"""In how many turns the candidate came to a concern, and how far that reaches."""


def rounds(hearing: Hearing, turns: Sequence[Said], rubric: Rubric) -> list[Finding]:
    found = []
    for item in rubric.items:
        own = [
            m for c in item.concepts for m in hearing.ledger.mentions.get(c, ()) if m.side is Side.CANDIDATE and m.turn
        ]
        by_turn = {m.turn: m.quote for m in sorted(own, key=lambda m: m.turn)}
        level = next((lv for n, lv in BY_TURNS if len(by_turn) >= n), None) if item.sign == "+" else None
        said = f"Spoken of in {len(by_turn)} turns." if by_turn else "No sentence that does this was found."
        found.append(Finding(item.id, level, tuple(list(by_turn.items())[:3]) if level else (), said))
    return found
