from __future__ import annotations

import json
from pathlib import Path

import pytest
from textual.events import Paste

from interviewer.tui import opening, remembered
from interviewer.tui.answers import UNTOLD, Answers
from interviewer.tui.app import InterviewerApp
from interviewer.tui.screens.choosing import ChoosingScreen
from interviewer.tui.screens.own_brief import OwnBrief
from interviewer.tui.screens.session import SessionScreen
from interviewer.tui.widgets.question import Question
from interviewer.tui.widgets.trouble import Trouble

from .conftest import settled


async def test_enter_from_top_to_bottom_begins_a_session(tmp_path: Path) -> None:
    app = InterviewerApp(tmp_path)
    async with app.run_test() as pilot:
        assert isinstance(app.screen, ChoosingScreen)
        await pilot.press("enter", "down", "enter")  # the level after Staff
        await pilot.press(*["enter"] * 6)
        await settled(pilot)
        assert isinstance(app.screen, SessionScreen)
        assert app.screen.sitting is not None
        header = app.screen.sitting.session.transcript.header
        assert (header.round, header.level, header.persona, header.minutes) == ("design", "principal", "hands-off", 45)


async def test_the_last_choice_is_remembered(tmp_path: Path) -> None:
    app = InterviewerApp(tmp_path)
    async with app.run_test() as pilot:
        app.screen.query_one("#level", Question).choose("mid")
        app.screen.query_one("#persona", Question).choose(UNTOLD)
        app.screen.query_one("#minutes", Question).focus()
        await pilot.press("2", "5", "f2")
        await settled(pilot)
        assert isinstance(app.screen, SessionScreen)
        assert app.screen.sitting is not None
        assert app.screen.sitting.session.transcript.header.persona_hidden
    again = InterviewerApp(tmp_path)
    async with again.run_test() as pilot:
        values = {q.name: q.value for q in again.screen.query(Question)}
        await settled(pilot)
    assert (values["level"], values["persona"], values["minutes"]) == ("mid", UNTOLD, 25)


async def test_a_broken_memory_is_ignored(tmp_path: Path) -> None:
    remembered.last_choice_file(tmp_path).write_text('{"level": 7, "round": "design", "persona"')
    remembered.settings_file(tmp_path).write_text("[]")
    app = InterviewerApp(tmp_path)
    async with app.run_test() as pilot:
        await settled(pilot)
        assert app.screen.query_one("#level", Question).value == "staff"


def test_answers_take_only_what_fits() -> None:
    answers = Answers.of({"minutes": True, "level": "mid", "surprise_swap": 1, "brief": 3, "unheard_of": "x"})
    assert answers == Answers(level="mid")


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    settings = remembered.Settings(theme="light", enter_sends=True, keymap={"session.say": "f5"})
    remembered.settings_file(tmp_path).write_text(json.dumps({"of_a_newer_version": 1}))
    assert settings.write(tmp_path)
    assert remembered.Settings.read(tmp_path) == settings
    assert remembered.read(remembered.settings_file(tmp_path))["of_a_newer_version"] == 1
    assert not [p for p in tmp_path.iterdir() if p.name.startswith(".")]


async def test_a_brief_of_ones_own_is_pasted_on_a_page(tmp_path: Path) -> None:
    app = InterviewerApp(tmp_path)
    async with app.run_test() as pilot:
        problem = app.screen.query_one("#problem", Question)
        problem.focus()
        await pilot.press("up", "enter")  # the last option
        assert isinstance(app.screen, OwnBrief)
        app.post_message(Paste("Design a library\nfor [b]maps[/b].\x1b]0;x\x07"))
        await pilot.pause()
        await pilot.press("f2")
        assert app.screen.query_one("#persona", Question).has_focus
        await pilot.press("f2")
        await settled(pilot)
        assert isinstance(app.screen, SessionScreen)
        assert app.screen.sitting is not None
        assert app.screen.sitting.session.problem.brief == "Design a library\nfor [b]maps[/b]."


async def test_a_model_that_is_not_configured_cannot_be_chosen(tmp_path: Path) -> None:
    app = InterviewerApp(tmp_path)
    async with app.run_test() as pilot:
        engine = app.screen.query_one("#engine", Question)
        engine.focus()
        await pilot.press("down", "enter")
        assert app.screen.query_one(Trouble).shown
        assert engine.has_focus
        await pilot.press("tab")
        assert engine.value == "builtin"
        await settled(pilot)


async def test_what_cannot_be_begun_is_told_and_one_can_choose_again(tmp_path: Path) -> None:
    (tmp_path / "sessions").write_text("a file where the folder should be")
    app = InterviewerApp(tmp_path)
    async with app.run_test() as pilot:
        await pilot.press("f2")
        await settled(pilot)
        assert isinstance(app.screen, ChoosingScreen)
        assert "Choose another folder" in str(app.screen.query_one(Trouble).render())


async def test_a_configured_model_is_offered_first_and_its_address_shows_no_password(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "warm", lambda: None)
    monkeypatch.setenv("INTERVIEWER_MODEL", "openai:small")
    monkeypatch.setenv("OPENAI_BASE_URL", "http://me:secret@localhost:8080/v1")
    app = InterviewerApp(tmp_path)
    async with app.run_test():
        option = app.screen.query_one("#engine", Question).option
        assert (option.value, option.label, option.note) == ("model", "small", "at localhost:8080")
