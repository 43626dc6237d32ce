"""What the built-in grader finds in one stretch, item by item, and how far it reaches."""

from __future__ import annotations

from interviewer.builtin.grading.adapting import broad_sweeper, deep_diver, directive, hands_off, shared, socratic
from interviewer.builtin.grading.adapting.met import Met, Shown, Signs
from interviewer.domain.ports import Finding
from interviewer.domain.rubric import Item, Rubric
from interviewer.domain.stretches import View
from interviewer.domain.words import Level

SIGNS: Signs = {
    **hands_off.SIGNS, **socratic.SIGNS, **directive.SIGNS, **deep_diver.SIGNS, **broad_sweeper.SIGNS, **shared.SIGNS,
}  # fmt: skip
SHARES = ((1.4, Level.PRINCIPAL), (1.0, Level.STAFF), (0.5, Level.SENIOR), (0.0, Level.MID))
"""In how many turns, over how many are due, an item reaches which level."""
QUOTES = 3
LEAST_WORDS = 3


def findings(view: View, rubric: Rubric) -> list[Finding]:
    """A finding for each item that something in the stretch could have shown; the others were not observed."""
    met = Met.of(view)
    return [
        _finding(item, shown, len(met.turns))
        for item in rubric.items
        if (sign := SIGNS.get(item.id)) and (shown := sign(met))
    ]


def _finding(item: Item, shown: Shown, turns: int) -> Finding:
    quotes: dict[int, str] = {}
    for saying in shown.sayings:
        if len(saying.text.split()) >= LEAST_WORDS:
            quotes.setdefault(saying.turn, saying.text)
    reach = (shown.reach if quotes else None) or _reach(item, len(quotes), shown.due)
    of = f"In {len(quotes)} of {turns} turns."
    return Finding(item.id, reach, tuple(quotes.items())[:QUOTES] if reach else (), shown.reason or of)


def _reach(item: Item, count: int, due: float) -> Level | None:
    if item.sign == "-":
        return Level.MID if count >= due else None
    return next(level for least, level in SHARES if count / due >= least) if count else None
