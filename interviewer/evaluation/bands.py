"""How far replies stay inside a persona's bands, and whether they drift."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from statistics import fmean, median
from typing import Any

from interviewer.domain.persona import Bands
from interviewer.evaluation.rehearsal import Reply

HALF = 20
"""Drift is the last so many turns against the first."""
FEWEST = 8
"""A session with fewer turns of the persona's own than this says nothing about its bands."""


def speaks(replies: Sequence[Reply]) -> float | None:
    own = [r.spoke for r in replies if r.own]
    return sum(own) / len(own) if own else None


def questions(replies: Sequence[Reply]) -> float | None:
    """Questions a spoken turn."""
    own = [r.questions for r in replies if r.own and r.spoke]
    return fmean(own) if own else None


def words(replies: Sequence[Reply]) -> float | None:
    """The median of the spoken turns."""
    own = [r.words for r in replies if r.own and r.spoke]
    return median(own) if own else None


MEASURES = {"speaks": speaks, "questions": questions, "words": words}


def inside(replies: Sequence[Reply], bands: Bands) -> dict[str, bool]:
    """By band, whether one session stayed inside; empty where it is too short to say."""
    own = [r for r in replies if r.own]
    if len(own) < FEWEST:
        return {}
    found: dict[str, bool] = {}
    for name, measure in MEASURES.items():
        value, (low, high) = measure(replies), getattr(bands, name)
        if value is not None:
            found[name] = low - 1e-9 <= value <= high + 1e-9
    return found


def drift(sessions: Sequence[Sequence[Reply]], bands: Bands) -> dict[str, float]:
    """By band, the last turns of each session against its first, in points.

    A point of `speaks` and `questions` is a hundredth; one of `words` is a hundredth of the most words the band allows,
    over the mean and not the median, which moves in leaps.
    """
    first = [r for s in sessions for r in s[:HALF]]
    last = [r for s in sessions for r in s[-HALF:]]
    found = {}
    for name, measure in {**MEASURES, "words": _mean_words}.items():
        one, other = measure(first), measure(last)
        if one is not None and other is not None:
            found[name] = round((other - one) * 100 / (bands.words[1] if name == "words" else 1), 1)
    return found


def _mean_words(replies: Sequence[Reply]) -> float | None:
    own = [r.words for r in replies if r.own and r.spoke]
    return fmean(own) if own else None


def measured(sessions: Sequence[Sequence[Reply]], bands: Bands) -> dict[str, Any]:
    """The figures of one persona, or of a part of its sessions. A share of nothing is null."""
    replies = [r for s in sessions for r in s]
    spoken = [r for r in replies if r.spoke]
    moved = drift(sessions, bands)
    held = [ok for s in sessions for ok in inside(s, bands).values()]
    return {
        "speaks": _round(speaks(replies)),
        "questions": _round(questions(replies)),
        "words": words(replies),
        "in_band": _share(held),
        "drift": max((abs(d) for d in moved.values()), default=None),
        "leaks": _share([r.leaked for r in spoken]),
        "stalls": _share([r.stalled for r in replies]),
        "repeats": _share([r.repeated for r in spoken]),
        "drift_by_band": moved,
        "turns": len(replies),
        "own_turns": sum(r.own for r in replies),
    }


def outside(figures: dict[str, Any], bands: Bands) -> list[str]:
    """The bands that the figures as a whole lie outside of."""
    return [
        name
        for name in MEASURES
        if figures[name] is not None and not getattr(bands, name)[0] <= figures[name] <= getattr(bands, name)[1]
    ]


def _share(flags: Iterable[bool]) -> float | None:
    counted = list(flags)
    return round(sum(counted) / len(counted), 4) if counted else None


def _round(value: float | None) -> float | None:
    return None if value is None else round(value, 3)
