from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, OptionList, Static

from interviewer import marking
from interviewer.config import Config
from interviewer.domain.words import Engine, Level
from interviewer.tui.app import InterviewerApp
from interviewer.tui.messages import Comparing
from interviewer.tui.screens.compare import CompareScreen
from interviewer.tui.screens.other import OtherScreen
from interviewer.tui.screens.replay import ReplayScreen
from interviewer.tui.screens.scorecard import ScorecardScreen
from tests.stage import DESIGN

from .conftest import Debriefs, settled
from .debriefs import HOSTILE, session


def graded(path: Path, data: Path, level: Level = Level.STAFF) -> Path:
    card = asyncio.run(marking.mark(marking.read(path), marking.marker(Engine.BUILTIN, Config()), level=level))
    marking.keep(path, data, card)
    return path


@pytest.fixture
def two(tmp_path: Path) -> tuple[Path, Path]:
    """A session of May and one of January, in that order; the later one is graded against Senior."""
    later = session(tmp_path, DESIGN[:10], id="later", started_at="2026-05-02T03:04:05+00:00", persona="socratic")
    return graded(later, tmp_path, Level.SENIOR), graded(session(tmp_path, title=HOSTILE), tmp_path)


async def shown(app: InterviewerApp, pilot: Pilot[Any]) -> str:
    """What the comparison says, once it is there."""
    while not (isinstance(app.screen, CompareScreen) and app.screen.read):
        await pilot.pause()
    await settled(pilot)
    return "\n".join(str(s.render()) for s in app.screen.query_one("#page").query(Static))


@pytest.mark.parametrize("size", [(80, 24), (160, 45)])
async def test_side_by_side_the_earlier_one_first(
    tmp_path: Path, two: tuple[Path, Path], size: tuple[int, int]
) -> None:
    app = InterviewerApp(tmp_path)
    async with app.run_test(size=size) as pilot:
        await settled(pilot)
        app.post_message(Comparing(*two))
        text = await shown(app, pilot)
        lines = text.splitlines()
        assert next(x for x in lines if x.startswith("first ")).startswith(f"first   {HOSTILE}")
        assert "hands-off" in text
        assert next(x for x in lines if x.startswith("second ")).endswith("2026-05-02 03:04")
        assert "Scores at Senior" in text
        assert "The first was graded against Staff; here both stand against Senior." in text
        assert "Raised by you in both" in text
        assert max(map(len, (x for x in lines if x.endswith(("earlier", "later", "the same"))))) <= 76
        await pilot.press("2")
        while not isinstance(app.screen, ReplayScreen):
            await pilot.pause()
        await settled(pilot)


async def test_without_a_grade_it_says_so(tmp_path: Path) -> None:
    app = InterviewerApp(tmp_path)
    async with app.run_test() as pilot:
        await settled(pilot)
        app.post_message(Comparing(session(tmp_path), session(tmp_path, id="other", problem="shift-handover")))
        text = await shown(app, pilot)
        assert "Neither has been graded" in text
        assert "different problems" in text
        assert "Scores at" not in text


async def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "broken.jsonl").write_text("[/] no session\n")
    app = InterviewerApp(tmp_path)
    async with app.run_test() as pilot:
        await settled(pilot)
        app.post_message(Comparing(session(tmp_path), tmp_path / "broken.jsonl"))
        assert "broken.jsonl" in await shown(app, pilot)
        await pilot.press("1", "escape")
        await pilot.pause()
        assert not isinstance(app.screen, CompareScreen | ReplayScreen)


async def test_from_the_scorecard_with_another(debriefing: Debriefs, tmp_path: Path, two: tuple[Path, Path]) -> None:
    session(
        tmp_path, id="third", problem="shift-handover", title="Shift handover", started_at="2026-09-01T00:00:00+00:00"
    )
    async with debriefing(two[0]) as debrief:
        await debrief.reaches(ScorecardScreen)
        await debrief.pilot.press("c")
        there = await debrief.reaches(OtherScreen)
        options = there.query_one(OptionList)
        while not options.option_count:
            await debrief.pilot.pause()
        prompts = [str(options.get_option_at_index(n).prompt) for n in range(options.option_count)]
        assert len(prompts) == 2  # not the session itself
        assert "Shift handover" in prompts[1]  # newer, and on another problem
        there.query_one(Input).value = "shift"
        await debrief.pilot.pause()
        assert options.option_count == 1
        there.query_one(Input).value = "nothing of the kind"
        await debrief.pilot.press("enter")
        assert debrief.app.screen is there
        there.query_one(Input).value = ""
        await debrief.pilot.press("down", "up", "enter")
        text = await shown(debrief.app, debrief.pilot)
        assert HOSTILE in text
        await debrief.pilot.press("escape")
        await debrief.reaches(ScorecardScreen)
