from __future__ import annotations

from pathlib import Path

import pytest

from interviewer.domain.errors import StoreFailed
from interviewer.library import grades
from interviewer.tui.screens.choosing import ChoosingScreen
from interviewer.tui.screens.end import EndScreen
from interviewer.tui.screens.rating import GoOn, RatingScreen
from interviewer.tui.screens.scorecard import ScorecardScreen
from interviewer.tui.widgets.keyline import KeyLine
from interviewer.tui.widgets.rate import CELL, MEANS, NAME, Rate
from interviewer.tui.widgets.trouble import Trouble

from .conftest import Debriefs, Hold, settled
from .debriefs import Judge, grading_by, session


@pytest.fixture(autouse=True)
def _graded_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    grading_by(monkeypatch, Judge())


async def test_the_end_of_a_session_leads_to_the_rating(hold: Hold) -> None:
    async with hold() as held:
        await held.say("I'd start with who needs the hours.")
        await held.pilot.press("ctrl+q", "down", "enter")
        await settled(held.pilot)
        assert isinstance(held.app.screen, EndScreen)
        assert "Enter debrief" in str(held.app.screen.query_one(KeyLine).render())
        await held.pilot.press("enter")
        await settled(held.pilot)
        assert isinstance(held.app.screen, RatingScreen)
        await held.pilot.press("escape")
        assert isinstance(held.app.screen, EndScreen)


async def test_nothing_is_chosen_for_the_candidate(debriefing: Debriefs, tmp_path: Path) -> None:
    async with debriefing(session(tmp_path)) as debrief:
        screen = await debrief.reaches(RatingScreen)
        rows = list(screen.query(Rate))
        assert [row.title for row in rows] == [
            "Ownership", "Decision-making", "Strategic thinking", "Influence", "Teaching",
        ]  # fmt: skip
        assert [row.score for row in rows] == [None] * 5
        assert all("●" not in str(row.render()) for row in rows)
        scale = str(screen.query_one("#scale").render())
        assert all(f"{n} {means}" in scale for n, means in MEANS.items())
        assert "Staff" in str(screen.query_one(".title").render())


async def test_digits_rate_and_go_on(debriefing: Debriefs, tmp_path: Path) -> None:
    async with debriefing(session(tmp_path)) as debrief:
        screen = await debrief.reaches(RatingScreen)
        await debrief.pilot.press("3", "2", "4", "1", "3")
        assert screen.query_one(GoOn).has_focus
        await debrief.pilot.press("enter")
        await debrief.reaches(ScorecardScreen)
        assert [r["scores"] for r in debrief.records("self_rating")] == [
            {"ownership": 3, "decision_making": 2, "strategic_thinking": 4, "influence": 1, "teaching": 3}
        ]


async def test_each_can_be_left_out_by_itself(debriefing: Debriefs, tmp_path: Path) -> None:
    async with debriefing(session(tmp_path)) as debrief:
        screen = await debrief.reaches(RatingScreen)
        await debrief.pilot.press("enter", "right", "right", "enter")  # none, then 2
        await debrief.pilot.press("left", "left", "down", "4", "up", "backspace", "f2")  # 3, then 4 taken back
        assert screen.given == {"decision_making": 2, "strategic_thinking": 3}
        await debrief.reaches(ScorecardScreen)
        assert debrief.records("self_rating")[0]["scores"] == screen.given


async def test_a_number_can_be_clicked(debriefing: Debriefs, tmp_path: Path) -> None:
    async with debriefing(session(tmp_path)) as debrief:
        screen = await debrief.reaches(RatingScreen)
        for offset, score in (((NAME + 2 * CELL, 0), 3), ((NAME, 0), 1), ((NAME, 0), None), ((NAME - 3, 0), None)):
            await debrief.pilot.click("#teaching", offset=offset)
            assert screen.query_one("#teaching", Rate).score == score


async def test_all_of_it_can_be_left_out(debriefing: Debriefs, tmp_path: Path) -> None:
    async with debriefing(session(tmp_path)) as debrief:
        await debrief.reaches(RatingScreen)
        await debrief.pilot.press("f2")
        card = await debrief.reaches(ScorecardScreen)
        assert debrief.records("self_rating") == []
        assert "you said" not in str(card.query_one("#legend").render())


async def test_what_was_rated_is_there_when_one_comes_back(debriefing: Debriefs, tmp_path: Path) -> None:
    path = session(tmp_path)
    async with debriefing(path) as debrief:
        await debrief.reaches(RatingScreen)
        await debrief.pilot.press("2", "escape")
        await debrief.reaches(ChoosingScreen)
    async with debriefing(path) as debrief:
        screen = await debrief.reaches(RatingScreen)
        assert screen.query_one("#ownership", Rate).score == 2
        await debrief.pilot.press("escape")
        await debrief.reaches(ChoosingScreen)
        assert len(debrief.records("self_rating")) == 1


async def test_leaving_the_app_keeps_what_was_rated(debriefing: Debriefs, tmp_path: Path) -> None:
    path = session(tmp_path)
    async with debriefing(path) as debrief:
        await debrief.reaches(RatingScreen)
        await debrief.pilot.press("down", "4", "ctrl+q")
    assert grades.self_rating(path.with_suffix(".grades.jsonl")) == {"decision_making": 4}


async def test_a_rating_that_cannot_be_kept_is_told_and_the_key_again_goes_on(
    debriefing: Debriefs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise StoreFailed("The disk [/] is full.", "Free some space.")

    async with debriefing(session(tmp_path)) as debrief:
        screen = await debrief.reaches(RatingScreen)
        monkeypatch.setattr(grades, "append", full)
        await debrief.pilot.press("4", "f2")
        assert "The disk [/] is full." in str(screen.query_one(Trouble).render())
        await debrief.pilot.press("f2")
        card = await debrief.reaches(ScorecardScreen)
        assert "you said" in str(card.query_one("#legend").render())


async def test_a_session_in_which_nothing_was_said_is_not_rated(debriefing: Debriefs, tmp_path: Path) -> None:
    async with debriefing(session(tmp_path, [])) as debrief:
        await settled(debrief.pilot)
        assert "nothing to grade" in str(debrief.app.screen.query_one(Trouble).render())
        await debrief.pilot.press("escape")
        await debrief.reaches(ChoosingScreen)


async def test_a_file_that_cannot_be_read_is_a_sentence(debriefing: Debriefs, tmp_path: Path) -> None:
    path = session(tmp_path)
    path.write_text("no header\n")
    async with debriefing(path) as debrief:
        await settled(debrief.pilot)
        assert "no session file" in str(debrief.app.screen.query_one(Trouble).render())
