"""A scorecard's own words: short, and made of what was counted."""

from __future__ import annotations

import re
from collections.abc import Sequence

from interviewer.domain.rubric import Rubric
from interviewer.domain.words import Level
from interviewer.grading.scoring import Checked, worth

_END = re.compile(r"[.:;]\s|, (?:and|with|so|that|apart|or|what|while|rather|before|from|in)\b")
"""Where the first thing an item says ends, and its conditions begin."""


def at(ms: int) -> str:
    """A stamp as a transcript prints it, without brackets."""
    minutes, seconds = divmod(ms // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes:02}:{seconds:02}"


def reason(rubric: Rubric, checked: Sequence[Checked], score: float | None, level: Level) -> str:
    """What carried the score and what held it down."""
    if score is None:
        return "Nothing in the session could have shown it."
    ranked = sorted((c for c in checked if c.shown), key=lambda c: -abs(worth(c, level)))
    for_, against = ([c for c in ranked if c.item.sign == sign and worth(c, level)] for sign in "+-")
    carried = "; ".join(_short(c) for c in for_[:3]) or "nothing that could be quoted"
    held = "; ".join(_short(c) for c in against[:2])
    return f"Shown: {carried}." + (f" Against it: {held}." if held else "")


def _short(checked: Checked) -> str:
    says = _END.split(checked.item.says, maxsplit=1)[0].rstrip(".")
    where = ", ".join(str(t) for t in checked.turns[:3])
    return f"{says[:1].lower()}{says[1:]} (turn {where}{', prompted' if checked.prompted else ''})"


def what_next(checked: Sequence[Checked]) -> str:
    """One thing to practise: what cost most, else the heaviest that was not shown."""
    against = [c for c in checked if c.shown and c.item.sign == "-"]
    absent = [c for c in checked if c.observed and not c.shown and c.item.sign == "+"]
    if against:
        return max(against, key=lambda c: c.item.weight * len(c.turns)).item.practise
    return max(absent, key=lambda c: c.item.weight).item.practise if absent else ""
