"""How far scores agree with labels: quadratic weighted kappa, order, spikes, halo. Pure arithmetic."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from statistics import StatisticsError, correlation, fmean

from interviewer.domain.rubric import Dimension

LEAST, MOST = 1, 4
RESAMPLES = 1000
SPIKE = 1
"""By how much a transcript's strongest label must stand above its others to be a spike."""


@dataclass(frozen=True)
class Row:
    """One labelled transcript as graded. `words` are the candidate's."""

    id: str
    group: tuple[str, str]
    """Level and round: only transcripts of one group are put in order."""
    labels: Mapping[str, float | None]
    scores: Mapping[str, float | None]
    words: int

    def pairs(self) -> list[tuple[int, int]]:
        """Label and score of each labelled dimension; a null counts as the score farthest from its label."""
        return [
            (int(label), _given(self.scores.get(d), label)) for d, label in self.labels.items() if label is not None
        ]


def _given(score: float | None, label: float) -> int:
    if score is None:
        return LEAST if label - LEAST >= MOST - label else MOST
    return max(LEAST, min(MOST, int(score + 0.5)))


def qwk(pairs: Sequence[tuple[int, int]]) -> float:
    """Cohen's kappa with quadratic weights over scores of 1 to 4; 1.0 where both sides never vary and agree."""
    n = len(pairs)
    if not n:
        return 0.0
    observed = sum((a - b) ** 2 for a, b in pairs) / n
    left, right = ([p[i] for p in pairs] for i in (0, 1))
    expected = sum((a - b) ** 2 for a in left for b in right) / n**2
    return 1 - observed / expected if expected else float(observed == 0)


def interval(rows: Sequence[Row], of: Callable[[Sequence[Row]], float], seed: int = 0) -> tuple[float, float]:
    """The middle 95 % over bootstrap samples of whole transcripts: their five scores are not independent."""
    chance = random.Random(seed)
    found = sorted(of(chance.choices(rows, k=len(rows))) for _ in range(RESAMPLES))
    return found[int(0.025 * RESAMPLES)], found[int(0.975 * RESAMPLES) - 1]


def rows_qwk(rows: Sequence[Row]) -> float:
    return qwk([p for r in rows for p in r.pairs()])


def pairwise(rows: Sequence[Row]) -> float | None:
    """Share of pairs of one group with unequal label sums that the mean score puts in the labelled order; ties half."""
    right: list[float] = []
    for a, b in combinations(rows, 2):
        labelled = _mean(a.labels) - _mean(b.labels)
        if a.group == b.group and labelled:
            given = _mean(a.scores) - _mean(b.scores)
            right.append(0.5 if not given else float((given > 0) == (labelled > 0)))
    return fmean(right) if right else None


def spikes(rows: Sequence[Row]) -> float | None:
    """Share of transcripts strong in one dimension that show it highest; a tie at the top counts its share."""
    right: list[float] = []
    for row in rows:
        labels = {d: s for d, s in row.labels.items() if s is not None}
        best = max(labels, key=lambda d: labels[d], default=None)
        if best is None or any(labels[best] - s < SPIKE for d, s in labels.items() if d != best) or labels[best] < MOST:
            continue
        top = max((s for s in row.scores.values() if s is not None), default=0)
        highest = [d for d, s in row.scores.items() if s == top]
        right.append(1 / len(highest) if best in highest else 0.0)
    return fmean(right) if right else None


def halo(rows: Sequence[Row]) -> float | None:
    """Mean correlation between the scores of two dimensions over the transcripts."""
    found = []
    for a, b in combinations(Dimension, 2):
        both = [(r.scores[a], r.scores[b]) for r in rows if r.scores.get(a) and r.scores.get(b)]
        try:
            found.append(correlation(*zip(*both, strict=True)))
        except (StatisticsError, TypeError):
            continue
    return fmean(found) if found else None


def mae(rows: Sequence[Row]) -> float:
    return fmean(abs(a - b) for r in rows for a, b in r.pairs())


def coverage(rows: Sequence[Row]) -> float:
    """Share of labelled dimensions that got a score."""
    return fmean(r.scores.get(d) is not None for r in rows for d, s in r.labels.items() if s is not None)


def by_word_count(rows: Sequence[Row]) -> list[Row]:
    """Every dimension scored from the number of words alone: a line fitted to the other transcripts."""
    made = []
    for row in rows:
        others = [r for r in rows if r is not row] or [row]
        xs, ys = [r.words for r in others], [_mean(r.labels) for r in others]
        mean_x, mean_y = fmean(xs), fmean(ys)
        spread = sum((x - mean_x) ** 2 for x in xs)
        slope = sum((x - mean_x) * (y - mean_y) for x, y in zip(xs, ys, strict=True)) / spread if spread else 0.0
        made.append(_flat(row, mean_y + slope * (row.words - mean_x)))
    return made


def by_one_number(rows: Sequence[Row]) -> list[Row]:
    """Every dimension scored with the transcript's own mean label: what knowing that and nothing more is worth."""
    return [_flat(row, _mean(row.labels)) for row in rows]


def _flat(row: Row, value: float) -> Row:
    return Row(row.id, row.group, row.labels, dict.fromkeys(row.labels, value), row.words)


def _mean(scores: Mapping[str, float | None]) -> float:
    numbers = [s for s in scores.values() if s is not None]
    return fmean(numbers) if numbers else 0.0
