"""The filter of the list: every word has to be in some column."""

from __future__ import annotations

import pytest

from interviewer.library.filtering import Filter

from .shelves import graded_row, row

ROWS = [
    row("one", title="Alert routing", persona="hands-off", level="staff", started_at="2026-01-02T03:04:05+00:00"),
    graded_row("two", 3, 4, title="Ünsere Stadt", problem="own", persona="socratic", level="senior", minutes=20),
    row("three", title="Count night", persona="broad-sweeper", finished=False, imported=True, round="behavioral"),
]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", "one two three"),
        ("   ", "one two three"),
        ("alert", "one three"),  # of the third the problem's id
        ("routing hands", "one"),
        ("hands routing", "one"),
        ("routing socratic", ""),
        ("ALERT Staff", "one three"),
        ("ünsere", "two"),
        ("sweep", "three"),
        ("2026-01-02 20", "one two three"),
        ("2026-01-02 03:04 own", "two"),
        ("20min", "two"),
        ("45 min", "one three"),
        ("finished", "one two"),
        ("unfinished", "three"),
        ("graded", "two"),
        ("ungr", "one three"),
        ("imported", "three"),
        ("offstaff", ""),
        ("behavioral count", "three"),
        ("[/]", ""),
    ],
)
def test_every_word_is_in_some_column(typed: str, found: str) -> None:
    assert [s.id for s in Filter(ROWS).matching(typed)] == found.split()


def test_a_word_does_not_cross_columns() -> None:
    (only,) = Filter([row("x", title="night", problem="shift", round="design")]).matching("night shift design")
    assert only.id == "x"
    assert Filter([row("x", title="night", problem="shift")]).matching("nightshift") == []
