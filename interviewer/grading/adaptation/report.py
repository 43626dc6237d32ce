"""The report on a session in which the interviewer changed: one entry a stretch, in order."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from interviewer.domain.adaptation import Adapting
from interviewer.domain.hearing import Hearing
from interviewer.domain.rubric import Rubric
from interviewer.domain.scorecard import Quote, Scored, Stretch
from interviewer.domain.stretches import View, views
from interviewer.domain.text import count_words
from interviewer.grading.adaptation.measures import measures
from interviewer.grading.adaptation.signals import signals

LEAST_TURNS, LEAST_WORDS = 3, 90
"""Under one interviewer, with fewer turns or fewer words than this there is too little to score."""

Scoring = Callable[[View, View, Rubric], Awaitable[Scored]]
"""Scores a stretch: as it was said, as a grader is given it, and against what."""


async def report(hearing: Hearing, given: Hearing, adapting: Adapting, score: Scoring) -> tuple[Stretch, ...]:
    """None where the interviewer never changed. `given` is what a grader may read of `hearing`."""
    said, read = views(hearing), views(given)
    scored = await asyncio.gather(
        *(_scored(own, shown, adapting.of(own.stretch.persona), score) for own, shown in zip(said, read, strict=True))
    )
    return tuple(_entry(own, s) for own, s in zip(said, scored, strict=True))


def too_little(stretch: View) -> str:
    """Why it cannot be scored; empty where it can."""
    turns, words = len(stretch.candidate), sum(count_words(t.text) for t in stretch.candidate)
    if turns >= LEAST_TURNS and words >= LEAST_WORDS:
        return ""
    return f"Too little to score: {turns} turn{'' if turns == 1 else 's'} and {words} words under this interviewer."


async def _scored(own: View, shown: View, rubric: Rubric, score: Scoring) -> Scored:
    why = too_little(own)
    return Scored(score=None, reason=why) if why else await score(own, shown, rubric)


def _entry(own: View, scored: Scored) -> Stretch:
    return Stretch(
        persona=own.stretch.persona,
        turns=(own.stretch.first, own.stretch.last),
        score=scored.score,
        reason=scored.reason,
        evidence=tuple(Quote(turn=e.turn, quote=e.quote, sign=e.sign) for e in scored.evidence),
        minutes=round(own.stretch.minutes, 1),
        spread=scored.spread,
        items=scored.items,
        signals=signals(own),
        measures=measures(own),
        next=scored.next,
    )
