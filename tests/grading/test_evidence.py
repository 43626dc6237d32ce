"""A quote that is not there is no evidence."""

from __future__ import annotations

import pytest

from interviewer.grading import evidence
from interviewer.grading.flags import Span
from tests.hearings import hearing

TALK = hearing(
    "I: Design it.",
    "C: We don’t  page anyone\nfor that. It's “quiet” until six.",
    "I: Who gets paged at six?",
    "C: My team does, until June. We don't page anyone for that.",
    "B: ingest -> dedup -> router",
)


@pytest.mark.parametrize(
    ("quote", "turn"),
    [
        ((2, "We don't page anyone for that."), 2),
        ((4, "We don't page anyone for that."), 4),
        ((2, "page anyone for that"), 2),
        ((2, 'It\'s "quiet" until six'), 2),
        ((9, "My team does, until June"), 4),
        ((4, "ingest -> dedup -> router"), 4),
        ((2, '"It\'s “quiet” until six."'), 2),
    ],
)
def test_found_letter_for_letter_after_folding(quote: tuple[int, str], turn: int) -> None:
    found = evidence.find(TALK, quote)
    assert found and found.turn == turn


@pytest.mark.parametrize(
    "quote",
    [
        (2, "We do not page anyone for that."),
        (2, "we don't page anyone for that."),
        (3, "Who gets paged at six?"),
        (2, "until six"),
        (2, ""),
        (2, "We don't page ... for that."),
        (1, "Design it."),
        (7, "We don't page anyone for that."),
    ],
)
def test_not_found_is_nothing(quote: tuple[int, str]) -> None:
    """Changed, the interviewer's, too short, elided, or in two turns with neither named."""
    assert evidence.find(TALK, quote) is None


def test_what_addresses_a_grader_is_barred_with_all_that_holds_it() -> None:
    barred = (Span(4, "My team does, until June."),)
    assert evidence.find(TALK, (4, "My team does, until June."), barred) is None
    assert evidence.find(TALK, (4, "team does, until June"), barred) is None
    assert evidence.find(TALK, (4, "My team does, until June. We don't page anyone for that."), barred) is None
    assert evidence.find(TALK, (4, "We don't page anyone for that."), barred)
