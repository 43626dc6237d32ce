"""From item verdicts to a score: one function, for a model's verdicts and the built-in grader's alike.

Against a target level an item for the candidate earns its weight, or a share of it where the conduct reached a
lower level's anchor, and a share again where it was prompted; an item against the candidate costs its weight, or
`ONCE` of it where there is a single quote. What was earned less what it cost, over `ENOUGH` of what could have been
earned with the opportunities there were, is the ratio that `CUTS` turn into 1 to 4. docs/grading.md has an example.

A higher target never earns more and never costs less, so the same verdicts never score higher against it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from interviewer.domain.rubric import Item, Rubric
from interviewer.domain.words import Level

SHARE = {0: 1.0, 1: 0.6, 2: 0.35, 3: 0.2}
"""What conduct is worth whose anchor is so many levels below the target."""
ABOVE = 1.25
"""What conduct is worth that reached a level above the target."""
ONCE = 0.6
ENOUGH = 0.5
CUTS = ((1.3, 4), (0.8, 3), (0.15, 2))
QUOTES_FOR_TOP = 2


@dataclass(frozen=True, slots=True)
class Checked:
    """A finding whose quotes were verified. `turns` are the turns of its quotes, each once."""

    item: Item
    observed: bool
    reach: Level | None
    prompted: bool
    turns: tuple[int, ...]

    @property
    def shown(self) -> bool:
        return self.observed and self.reach is not None


def worth(checked: Checked, level: Level) -> float:
    """What one item adds or, below zero, takes away against `level`."""
    item = checked.item
    if not checked.shown or checked.reach is None:
        return 0.0
    if item.sign == "-":
        return -item.weight * (1.0 if len(checked.turns) > 1 else ONCE) if level.rank >= item.counts_from.rank else 0.0
    below = level.rank - checked.reach.rank
    return item.weight * (SHARE[below] if below >= 0 else ABOVE) * (item.prompted if checked.prompted else 1.0)


def ratio(verdicts: Iterable[Checked], level: Level) -> float | None:
    """What was earned less what it cost, over enough; None where nothing could have been observed."""
    verdicts = list(verdicts)
    possible = sum(c.item.weight for c in verdicts if c.observed and c.item.sign == "+")
    if not possible:
        return None
    return sum(worth(c, level) for c in verdicts) / (ENOUGH * possible)


def score(verdicts: Iterable[Checked], level: Level) -> int | None:
    """1 to 4 against `level`; None where there was no opportunity for any item."""
    verdicts = list(verdicts)
    found = ratio(verdicts, level)
    if found is None:
        return None
    reached = next((s for cut, s in CUTS if found >= cut), 1)
    quoted = {t for c in verdicts if c.shown and c.item.sign == "+" for t in c.turns}
    return min(reached, 3) if len(quoted) < QUOTES_FOR_TOP else reached


def by_level(verdicts: Iterable[Checked]) -> dict[Level, float]:
    verdicts = list(verdicts)
    return {level: s for level in Level if (s := score(verdicts, level)) is not None}


def observable(rubric: Rubric, needs_met: Iterable[object]) -> frozenset[str]:
    """Items whose opportunity came."""
    met = set(needs_met)
    return frozenset(i.id for i in rubric.items if i.needs in met)
