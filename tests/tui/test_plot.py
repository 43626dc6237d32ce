"""Lines drawn with braille dots."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interviewer.tui import plot
from interviewer.tui.plot import BOTH, OTHER, POINT

shares = st.floats(0, 1)
scores = st.floats(1, 4)
NOW = datetime(2026, 1, 1, tzinfo=UTC)


@given(st.lists(st.tuples(shares, scores)), st.integers(1, 60), st.integers(1, 12), st.booleans())
def test_whatever_is_drawn_fills_its_box(line: list[plot.Place], width: int, height: int, points: bool) -> None:
    rows = plot.drawn(line, width, height, points=points, others=line[:2])
    assert [len(row) for row in rows] == [width] * height
    assert all(c in f" {POINT}{OTHER}{BOTH}" or 0x2800 < ord(c) <= 0x28FF for row in rows for c in row)
    assert bool(line) is bool("".join(rows).strip())


@pytest.mark.parametrize("height", [4, 7, 10])
def test_every_score_has_a_row_of_its_own_and_the_line_runs_through_its_mark(height: int) -> None:
    step = (height - 1) // 3
    assert [plot.row_of(score, height) for score in (4, 3, 2, 1)] == [0, step, 2 * step, 3 * step]
    for score in (1, 2, 3, 4):
        flat = plot.drawn([(0, score), (1, score)], 20, height, points=True)
        assert [n for n, row in enumerate(flat) if row.strip()] == [plot.row_of(score, height)]
        assert flat[plot.row_of(score, height)] == POINT + "⠒" * 18 + POINT


def test_a_line_rises_without_a_gap() -> None:
    rows = plot.drawn([(0, 1), (1, 4)], 12, 4, points=False)
    assert all(any(row[n] != " " for row in rows) for n in range(12))
    assert rows[3][0] != " "
    assert rows[0][-1] != " "


def test_the_own_rating_is_marked_beside_the_grade_and_on_it() -> None:
    rows = plot.drawn([(0, 2), (1, 3)], 10, 4, points=True, others=[(0, 4), (1, 3)])
    assert rows[0][0] == OTHER
    assert rows[2][0] == POINT
    assert rows[1][-1] == BOTH


def test_heights_in_which_a_row_is_a_score() -> None:
    assert [plot.fitting(n) for n in range(1, 12)] == [1, 2, 3, 4, 4, 4, 7, 7, 7, 10, 10]


def test_moments_lie_by_their_time() -> None:
    assert plot.places([]) == []
    assert plot.places([NOW]) == plot.places([NOW, NOW])[:1] == [0.5]
    assert plot.places([NOW, NOW + timedelta(days=1), NOW + timedelta(days=4)]) == [0, 0.25, 1]


def test_too_many_to_tell_apart_become_the_mean_of_their_column() -> None:
    line = [(n / 999, 1 + n % 4) for n in range(1000)]
    thin, is_thin = plot.thinned(line, 40)
    assert is_thin
    assert len(thin) == 40
    assert all(2 < score < 3 for _, score in thin)
    assert plot.thinned(line[:20], 40) == (line[:20], False)
