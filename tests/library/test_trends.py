"""What the trends are drawn from."""

from __future__ import annotations

from interviewer.domain.words import Level
from interviewer.library.trends import trends

from .shelves import graded_row, row


def test_by_the_level_that_was_graded_against_oldest_first() -> None:
    found = trends(
        [
            graded_row("new", 3, started_at="2026-03-01T00:30:00+02:00", graded_at="staff"),
            graded_row("old", 2, started_at="2026-02-28T22:00:00+00:00", graded_at="staff", rated={"teaching": 4}),
            graded_row("easy", 4, graded_at="mid", level="staff"),
            graded_row("of a grade without a level", 1, level="senior"),
            row("ungraded"),
            graded_row("nothing scored"),
            graded_row("no time", 3, started_at="yesterday"),
            graded_row("no zone", 3, started_at="2026-02-28T23:00:00", graded_at="staff"),
        ]
    )
    assert list(found) == [Level.MID, Level.SENIOR, Level.STAFF]
    assert [g.session.id for g in found[Level.STAFF]] == ["old", "new", "no zone"]
    assert found[Level.STAFF][0].rated == {"teaching": 4}
    assert found[Level.STAFF][0].scores["ownership"] == 2
    assert "overall" not in found[Level.STAFF][0].scores
    assert found[Level.STAFF][0].scores["teaching"] is None
