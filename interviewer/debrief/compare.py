"""Two sessions side by side: scores, who drove, what each raised first and when, and where the minutes went."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from statistics import fmean

from interviewer.debrief.minutes import REST
from interviewer.debrief.raised import Raised
from interviewer.debrief.whole import Debrief
from interviewer.domain.ledger import Side
from interviewer.domain.scorecard import Drive, Scored
from interviewer.domain.words import Level


@dataclass(frozen=True, slots=True)
class Pair:
    """One figure of each session. `name` is what it is of: a rubric's id, a field of `Drive`, a part of the minutes."""

    name: str
    first: float | None
    second: float | None

    @property
    def difference(self) -> float | None:
        """The second less the first; None where one of them is not known."""
        return None if self.first is None or self.second is None else round(self.second - self.first, 2)


@dataclass(frozen=True, slots=True)
class Concern:
    """A concern that the candidate was the first to raise in at least one of the two.

    `first` and `second` are how it came in either, None where it never did.
    """

    concept: str
    name: str
    first: Raised | None
    second: Raised | None


@dataclass(frozen=True)
class Comparison:
    """`level` is what both are scored against, None where one is not graded: then there are no scores."""

    level: Level | None
    scores: tuple[Pair, ...]
    overall: Pair
    drive: tuple[Pair, ...]
    both: tuple[Concern, ...]
    """Raised by the candidate in both, as they came in the first."""
    only_first: tuple[Concern, ...]
    only_second: tuple[Concern, ...]
    minutes: tuple[Pair, ...]


def compare(first: Debrief, second: Debrief, drives: tuple[Drive, Drive]) -> Comparison:
    """`drives` are the two sessions' own; they are known without a grade."""
    level = second.card.level if first.card and second.card else None
    scores = tuple(_scores(first, second, level)) if level else ()
    concerns = sorted(_concerns(first, second), key=_came)
    return Comparison(
        level=level,
        scores=scores,
        overall=Pair("overall", _mean(p.first for p in scores), _mean(p.second for p in scores)),
        drive=tuple(Pair(name, *(getattr(d, name) for d in drives)) for name in Drive.model_fields),
        both=tuple(c for c in concerns if _own(c.first) and _own(c.second)),
        only_first=tuple(c for c in concerns if not _own(c.second)),
        only_second=tuple(c for c in concerns if not _own(c.first)),
        minutes=tuple(_minutes(first, second)),
    )


def at_level(scored: Scored, graded_at: Level, level: Level) -> float | None:
    """What a dimension comes to against `level`; a card holds what its verdicts come to against every level."""
    if level is graded_at or scored.score is None:
        return scored.score
    return scored.by_level.get(level)


def _scores(first: Debrief, second: Debrief, level: Level) -> Iterator[Pair]:
    of_first, of_second = (
        {name: at_level(s, d.card.level, level) for name, s in d.card.dimensions.items()} if d.card else {}
        for d in (first, second)
    )
    for name in dict.fromkeys([*of_second, *of_first]):
        yield Pair(name, of_first.get(name), of_second.get(name))


def _mean(scores: Iterator[float | None]) -> float | None:
    """To one decimal, over what was scored."""
    known = [s for s in scores if s is not None]
    return round(fmean(known), 1) if known else None


def _concerns(first: Debrief, second: Debrief) -> Iterator[Concern]:
    of_first, of_second = ({r.concept: r for r in d.raised} for d in (first, second))
    for concept, either in {**of_second, **of_first}.items():
        one, other = of_first.get(concept), of_second.get(concept)
        if _own(one) or _own(other):
            yield Concern(concept, either.name, one, other)


def _own(raised: Raised | None) -> bool:
    return raised is not None and raised.side is Side.CANDIDATE


def _came(concern: Concern) -> int:
    """When it was raised in the first session, else in the second."""
    own = concern.first if _own(concern.first) else concern.second
    return own.at_ms if own else 0


def _minutes(first: Debrief, second: Debrief) -> Iterator[Pair]:
    """The part that took most of either session first; what has no name last. A part that was left out took none."""
    of_first, of_second = ({s.part: s.minutes for s in d.spent} for d in (first, second))
    pairs = [Pair(p, of_first.get(p, 0.0), of_second.get(p, 0.0)) for p in dict.fromkeys([*of_first, *of_second])]
    yield from sorted(pairs, key=lambda p: (p.name == REST, -max(p.first or 0.0, p.second or 0.0)))
