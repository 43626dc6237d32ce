"""The arithmetic of agreement, against values worked by hand."""

from __future__ import annotations

import pytest

from interviewer.evaluation import agreement
from interviewer.evaluation.agreement import Row

FIVE = ("ownership", "decision_making", "strategic_thinking", "influence", "teaching")


def row(
    labels: tuple[int | None, ...], scores: tuple[float | None, ...], words: int = 100, group: str = "staff"
) -> Row:
    return Row(
        "x", (group, "design"), dict(zip(FIVE, labels, strict=True)), dict(zip(FIVE, scores, strict=True)), words
    )


@pytest.mark.parametrize(
    ("pairs", "kappa"),
    [
        ([(1, 1), (4, 4), (2, 2)], 1.0),
        ([(1, 4), (4, 1)], -1.0),
        ([(1, 1), (1, 2), (2, 1), (2, 2)], 0.0),
        ([(2, 2), (2, 2)], 1.0),
        ([(1, 1), (2, 2), (3, 4), (4, 4)], 1 - 0.25 / 3),
    ],
)
def test_kappa(pairs: list[tuple[int, int]], kappa: float) -> None:
    assert agreement.qwk(pairs) == pytest.approx(kappa)


def test_a_null_counts_as_the_score_farthest_from_its_label() -> None:
    assert row((1, 2, 3, 4, None), (None, None, None, None, 3)).pairs() == [(1, 4), (2, 4), (3, 1), (4, 1)]


def test_pairs_of_one_group_are_put_in_order_and_ties_count_half() -> None:
    low, high = row((1,) * 5, (2,) * 5), row((3,) * 5, (2,) * 5)
    assert agreement.pairwise([low, high]) == 0.5
    assert agreement.pairwise([low, row((3,) * 5, (3,) * 5)]) == 1.0
    assert agreement.pairwise([low, row((3,) * 5, (1,) * 5)]) == 0.0
    assert agreement.pairwise([low, row((3,) * 5, (3,) * 5, group="mid")]) is None


def test_a_spike_is_found_where_its_dimension_is_highest_alone() -> None:
    assert agreement.spikes([row((4, 2, 2, 1, 1), (3, 2, 2, 2, 1))]) == 1.0
    assert agreement.spikes([row((4, 2, 2, 1, 1), (3, 3, 2, 2, 1))]) == 0.5
    assert agreement.spikes([row((4, 2, 2, 1, 1), (1, 3, 2, 2, 1))]) == 0.0
    assert agreement.spikes([row((3, 3, 3, 3, 3), (3, 3, 3, 3, 4))]) is None


def test_the_baselines_know_only_what_they_say() -> None:
    rows = [
        row((1,) * 5, (4,) * 5, 100),
        row((2,) * 5, (4,) * 5, 200),
        row((3,) * 5, (1,) * 5, 300),
        row((4,) * 5, (1,) * 5, 400),
    ]
    assert agreement.rows_qwk(agreement.by_one_number(rows)) == 1.0
    assert agreement.rows_qwk(agreement.by_word_count(rows)) == pytest.approx(1.0)


def test_the_interval_holds_the_figure_and_repeats() -> None:
    rows = [row((n % 4 + 1,) * 5, ((n + n // 5) % 4 + 1,) * 5) for n in range(12)]
    low, high = agreement.interval(rows, agreement.rows_qwk)
    assert low <= agreement.rows_qwk(rows) <= high
    assert (low, high) == agreement.interval(rows, agreement.rows_qwk)
