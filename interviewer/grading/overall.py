"""The whole of it, mechanically from the dimensions: the level shown, the recommendation, what is missing, what next."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from statistics import fmean

from interviewer.domain.rubric import Rubric
from interviewer.domain.scorecard import Overall, Recommendation, Scored
from interviewer.domain.words import Level

SHOWN_AT = 2.75
MOST_MISSING = 5


def recommendation(scores: Sequence[float]) -> Recommendation | None:
    if not scores:
        return None
    mean = fmean(scores)
    if mean >= 3.5 and min(scores) >= 3:
        return "strong_yes"
    if mean >= SHOWN_AT and min(scores) >= 2:
        return "yes"
    return "strong_no" if mean < 1.75 else "no"


def level_shown(dimensions: Mapping[str, Scored]) -> Level | None:
    """The highest level at which the same transcript reaches the bar; None where it reaches none."""
    for level in reversed(Level):
        scores = [d.by_level[level] for d in dimensions.values() if d.score is not None and level in d.by_level]
        if scores and fmean(scores) >= SHOWN_AT:
            return level
    return None


def overall(dimensions: Mapping[str, Scored], rubrics: Sequence[Rubric]) -> Overall:
    scored = {name: d.score for name, d in dimensions.items() if d.score is not None}
    if not scored:
        return Overall(score=None, level_shown=None, recommendation=None)
    weakest = min(scored, key=lambda name: scored[name])
    return Overall(
        score=round(fmean(scored.values()), 1),
        level_shown=level_shown(dimensions),
        recommendation=recommendation(list(scored.values())),
        missing=_missing(dimensions, rubrics),
        next=dimensions[weakest].next,
    )


def _missing(dimensions: Mapping[str, Scored], rubrics: Sequence[Rubric]) -> tuple[str, ...]:
    """What was observable, speaks for the candidate and was not shown: from the weakest dimension on, heaviest first."""
    order = {r.id: r for r in rubrics}
    found = []
    for name, scored in dimensions.items():
        if scored.score is None or scored.score >= 3:
            continue
        absent = {v.id for v in scored.items if v.verdict == "no"}
        found += [(scored.score, -i.weight, i.missing) for i in order[name].items if i.sign == "+" and i.id in absent]
    return tuple(text for _, _, text in sorted(found)[:MOST_MISSING])
