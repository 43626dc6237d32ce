from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from textual.events import Key

from interviewer import marking
from interviewer.domain.errors import StoreFailed
from interviewer.domain.scorecard import Scorecard
from interviewer.domain.words import Level
from interviewer.tui.debrief import Debrief
from interviewer.tui.screens.choosing import ChoosingScreen
from interviewer.tui.screens.grading import GradingScreen
from interviewer.tui.screens.rating import RatingScreen
from interviewer.tui.screens.reading import HelpScreen
from interviewer.tui.screens.scorecard import ScorecardScreen
from interviewer.tui.underway import Attempt, Begun, Graded, Stopped, Underway
from interviewer.tui.widgets.question import Question
from interviewer.tui.widgets.steps import Steps
from interviewer.tui.widgets.trouble import Trouble
from tests.server import ModelServer, Status

from .conftest import Debriefed, Debriefs, settled
from .debriefs import ALL, Judge, grading_by, session


async def unrated(debrief: Debriefed) -> None:
    await debrief.reaches(RatingScreen)
    await debrief.pilot.press("f2")


async def begun(debrief: Debriefed) -> GradingScreen:
    """For a grading that does not come to its end by itself."""
    await unrated(debrief)
    return await debrief.reaches(GradingScreen)


async def held(debrief: Debriefed, judge: Judge) -> GradingScreen:
    """Until the grading is where it is held, and the screen has heard of it."""
    screen = await begun(debrief)
    await asyncio.to_thread(judge.held.wait, 30)
    for _ in range(3):
        await debrief.pilot.pause()
    return screen


async def over(debrief: Debriefed, screen: GradingScreen) -> str:
    """What is told once nothing came of it."""
    while not screen.has_class("over"):
        await debrief.pilot.pause()
    await debrief.pilot.pause()
    return str(screen.query_one(Trouble).render())


def options(screen: GradingScreen) -> list[object]:
    return [o.value for o in screen.query_one(Question).options]


async def test_every_step_is_in_view(debriefing: Debriefs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    judge = Judge(fails=["influence"], holds=["teaching"])
    grading_by(monkeypatch, judge)
    async with debriefing(session(tmp_path)) as debrief:
        screen = await held(debrief, judge)
        steps = screen.query_one(Steps)
        while steps.over < len(ALL) - 1:
            await debrief.pilot.pause()
        assert {rubric: state for rubric, (state, _) in steps.states.items()} == {
            **dict.fromkeys(ALL, "done"), "influence": "failed", "teaching": "running",
        }  # fmt: skip
        shown = str(steps.render()).splitlines()
        assert [line.split()[0] for line in shown if not line.startswith("  ")] == ["✓", "✓", "✓", "!", "▸", "✓"]
        assert "  The server [/] refused. Check it." in shown
        assert "5 of 6" in str(screen.query_one("#standing").render())
        assert "built-in grader" in str(screen.query_one("#by").render())
        await debrief.pilot.press("escape")


def test_a_rubric_waits_until_it_is_its_turn_and_a_reason_is_given_once() -> None:
    steps = Steps({"a": "First", "b": "Second", "c": "Third"})
    steps.take("a", "failed", "No server.")
    steps.take("b", "failed", "No server.")
    assert [str(line).split() for line in steps.lines(40)] == [
        ["!", "First", "not", "scored"], ["No", "server."], ["!", "Second", "not", "scored"], ["·", "Third", "waiting"],
    ]  # fmt: skip


async def test_one_that_fails_leaves_the_others_and_says_why(
    debriefing: Debriefs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    grading_by(monkeypatch, Judge(fails=["influence"]))
    async with debriefing(session(tmp_path)) as debrief:
        await unrated(debrief)
        screen = await debrief.reaches(ScorecardScreen)
        scores = {name: scored.score for name, scored in screen.card.dimensions.items()}
        assert scores["influence"] is None
        assert None not in [score for name, score in scores.items() if name != "influence"]
        assert len(debrief.records("grade")) == 1


async def test_a_wait_for_a_server_is_told(
    debriefing: Debriefs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    judge = Judge(holds=ALL)
    listeners = grading_by(monkeypatch, judge, model="scripted")
    async with debriefing(session(tmp_path)) as debrief:
        screen = await held(debrief, judge)
        assert "By scripted" in str(screen.query_one("#by").render())
        await asyncio.to_thread(listeners[0], "The model did not answer (429). Attempt 2 of 4, in 3 s. [/]")
        await debrief.pilot.pause()
        assert "Attempt 2 of 4, in 3 s. [/]" in str(screen.query_one("#standing").render())
        await debrief.pilot.press("escape")


async def test_escape_stops_it_and_no_grade_is_kept(
    debriefing: Debriefs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    judge = Judge(holds=["teaching"])
    grading_by(monkeypatch, judge)
    async with debriefing(session(tmp_path)) as debrief:
        screen = await held(debrief, judge)
        await debrief.pilot.press("escape")
        assert "No grade was kept." in await over(debrief, screen)
        await debrief.app.workers.wait_for_complete()
        assert debrief.records("grade") == []
        assert screen.query_one(Question).has_focus
        judge.holds.clear()
        await debrief.pilot.press("enter")  # grade it after all
        await debrief.reaches(ScorecardScreen)
        assert len(debrief.records("grade")) == 1


async def test_once_stopped_escape_leads_back(
    debriefing: Debriefs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    judge = Judge(holds=ALL)
    grading_by(monkeypatch, judge)
    async with debriefing(session(tmp_path)) as debrief:
        screen = await held(debrief, judge)
        await debrief.pilot.press("escape")
        await over(debrief, screen)
        await debrief.pilot.press("escape")
        await debrief.reaches(ChoosingScreen)


async def test_what_covers_the_screen_is_put_away_before_the_card_is_shown(
    debriefing: Debriefs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    judge = Judge(holds=["teaching"])
    grading_by(monkeypatch, judge)
    async with debriefing(session(tmp_path)) as debrief:
        await held(debrief, judge)
        await debrief.pilot.press("f1")
        await debrief.reaches(HelpScreen)
        judge.release()
        await settled(debrief.pilot)
        assert isinstance(debrief.app.screen, HelpScreen)
        await debrief.pilot.press("escape")
        await debrief.reaches(ScorecardScreen)
        debrief.app.post_message(Key("escape", None))
        debrief.app.post_message(Key("escape", None))
        await debrief.reaches(ChoosingScreen)


async def test_leaving_the_app_does_not_wait_for_a_grader(
    debriefing: Debriefs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    judge = Judge(holds=ALL)
    grading_by(monkeypatch, judge)
    path = session(tmp_path)
    async with debriefing(path) as debrief:
        await held(debrief, judge)
        await debrief.pilot.press("ctrl+q")
    assert debrief.records("grade") == []


async def test_where_all_fail_there_is_a_sentence_and_a_choice(
    debriefing: Debriefs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    grading_by(monkeypatch, Judge(fails=ALL), model="scripted")
    async with debriefing(session(tmp_path)) as debrief:
        screen = await begun(debrief)
        told = await over(debrief, screen)
        assert "The server [/] refused." in told
        assert "No grade was kept." in told
        assert options(screen) == ["builtin", "again", "leave"]
        await debrief.pilot.press("enter")
        card = (await debrief.reaches(ScorecardScreen)).card
        assert card.graded_by.engine == "builtin"


async def test_a_server_that_refuses_is_told_and_the_key_is_not(
    debriefing: Debriefs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, server: ModelServer
) -> None:
    monkeypatch.setenv("INTERVIEWER_GRADER_MODEL", "scripted")
    monkeypatch.setenv("OPENAI_BASE_URL", server.url)
    monkeypatch.setenv("OPENAI_API_KEY", "sk-recognisable-grader")
    server.otherwise = lambda body: Status(401, "no such key")
    async with debriefing(session(tmp_path)) as debrief:
        screen = await begun(debrief)
        told = await over(debrief, screen)
        assert "No grade was kept." in told
        assert "sk-recognisable" not in told
        await debrief.pilot.press("down", "down", "enter")
        await debrief.reaches(ChoosingScreen)


async def test_a_setting_that_is_wrong_is_told_with_what_to_do(
    debriefing: Debriefs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with debriefing(session(tmp_path)) as debrief:
        monkeypatch.setenv("INTERVIEWER_TIMEOUT", "soon")
        screen = await begun(debrief)
        told = await over(debrief, screen)
        assert "INTERVIEWER_TIMEOUT is 'soon'" in told
        assert "Unset it" in told


async def test_what_nobody_foresaw_is_a_sentence_too(
    debriefing: Debriefs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def breaks(*_: object, **__: object) -> Scorecard:
        raise RuntimeError("[boom")

    monkeypatch.setattr(marking, "mark", breaks)
    async with debriefing(session(tmp_path)) as debrief:
        screen = await begun(debrief)
        assert "RuntimeError: [boom. No grade was kept." in await over(debrief, screen)
        assert options(screen) == ["again", "leave"]


async def test_a_grade_that_cannot_be_kept_is_shown_all_the_same(
    debriefing: Debriefs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> Path:
        raise StoreFailed("The disk is full.", "Free some space.")

    grading_by(monkeypatch, Judge())
    monkeypatch.setattr(marking, "keep", full)
    async with debriefing(session(tmp_path)) as debrief:
        await unrated(debrief)
        await debrief.reaches(ScorecardScreen)
        assert [n.message for n in debrief.app._notifications] == ["The disk is full. Free some space."]


def test_what_was_stopped_keeps_nothing_and_what_is_kept_cannot_be_stopped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    grading_by(monkeypatch, Judge())
    debrief = Debrief.read(session(tmp_path), tmp_path)
    stopped = Underway(debrief, Level.STAFF, None)
    assert stopped.stop()
    with pytest.raises(Stopped):
        stopped.run(lambda news: None)
    assert not debrief.kept_in.exists()
    told: list[object] = []
    graded = Underway(debrief, Level.STAFF, None)
    assert isinstance(graded.run(told.append), Graded)
    assert not graded.stop()
    assert isinstance(told[0], Begun)
    assert not any(isinstance(news, Attempt) for news in told)
    assert debrief.kept_in.exists()
