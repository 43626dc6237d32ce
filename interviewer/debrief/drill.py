"""One thing to practise next, and a session that practises it on another problem."""

from __future__ import annotations

import random
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from interviewer.domain.rubric import Dimension, Rubric
from interviewer.domain.scorecard import Scorecard
from interviewer.domain.words import Level, Round

MINUTES = 20
TRAINS = {
    Dimension.OWNERSHIP: "hands-off",
    Dimension.DECISION_MAKING: "directive",
    Dimension.STRATEGIC_THINKING: "broad-sweeper",
    Dimension.INFLUENCE: "socratic",
    Dimension.TEACHING: "deep-diver",
}
"""Whose manner calls most for the dimension: nobody asks, nobody waits, all of it, every reason, to the bottom."""


@dataclass(frozen=True, slots=True)
class Drill:
    """A session to hold next. `practise` is the one instruction for it."""

    dimension: Dimension
    persona: str
    problem: str
    title: str
    level: Level
    round: Round
    minutes: int
    practise: str


def drill(
    card: Scorecard,
    rubrics: Mapping[str, Rubric],
    problems: Sequence[tuple[str, str, str]],
    done: Collection[str],
    *,
    seed: int,
) -> Drill | None:
    """For the weakest dimension, on a problem that is not in `done` if there is one. `problems`: id, title, round."""
    scored = {d: card.dimensions[d].score for d in Dimension if card.dimensions[d].score is not None}
    fitting = [(id_, title) for id_, title, round_ in problems if round_ == card.round]
    if not scored or not fitting:
        return None
    weakest = min(scored, key=lambda d: scored[d] or 0)
    new = [p for p in fitting if p[0] not in done] or fitting
    problem, title = random.Random(f"{card.session}:{seed}").choice(new)
    return Drill(
        weakest, _persona(card, rubrics[weakest], weakest), problem, title, card.level, card.round, MINUTES,
        card.dimensions[weakest].next,
    )  # fmt: skip


def _persona(card: Scorecard, rubric: Rubric, weakest: Dimension) -> str:
    """Who would give the opportunity that was missing most; else whose manner calls for the dimension."""
    unseen = {v.id for v in card.dimensions[weakest].items if v.verdict == "not_observed"}
    missing = [i for i in rubric.items if i.id in unseen and i.tests]
    if sum(i.weight for i in missing) >= 3:
        return max(missing, key=lambda i: i.weight).tests
    return TRAINS[weakest]
