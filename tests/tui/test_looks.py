from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from rich.style import Style

from interviewer.domain.words import Level, Round
from interviewer.tui import opening, themes
from interviewer.tui.app import InterviewerApp
from interviewer.tui.phases import phase_line
from interviewer.tui.widgets.keyline import KeyLine
from interviewer.tui.widgets.topline import TopLine

from .conftest import Hold, settled


async def test_small_the_board_takes_the_conversations_place(hold: Hold) -> None:
    async with hold(size=(80, 24)) as held:
        screen = held.screen
        assert screen.conversation.region.width == 80
        assert not screen.board.region
        await held.pilot.press("f3")
        await held.pilot.pause()
        assert screen.board.has_focus
        assert screen.board.region.width == 80
        assert not screen.conversation.region
        await held.pilot.press("x", "f3")
        await held.pilot.pause()
        assert screen.turn.has_focus
        assert screen.conversation.region.width == 80
        assert screen.board.text == "x"
        assert "F1 help" in str(screen.query_one(KeyLine).render())


async def test_wide_both_stand_beside_each_other(hold: Hold) -> None:
    async with hold(size=(160, 45)) as held:
        screen = held.screen
        assert screen.conversation.region.width + screen.board.region.width >= 158
        await held.pilot.press("f3")
        await held.pilot.pause()
        assert screen.board.has_focus
        assert screen.conversation.region.width > 70
        top = str(screen.query_one(TopLine).render())
        assert top.startswith("Your own problem")
        assert top.endswith("left")


async def test_a_resize_keeps_what_was_typed(hold: Hold) -> None:
    async with hold(size=(160, 45)) as held:
        held.screen.turn.put("half a")
        await held.pilot.resize_terminal(80, 24)
        await held.pilot.press("x")
        assert held.screen.turn.text == "half ax"


@pytest.mark.parametrize(("level", "offered"), [("mid", True), ("staff", False)])
async def test_a_phase_line_is_offered_only_where_the_room_may_help(hold: Hold, level: str, offered: bool) -> None:
    async with hold(level=level) as held:
        line = held.screen.query_one("#phase")
        assert line.has_class("shown") is offered
        assert any("phase" in c.title for c in held.screen.commands()) is offered
        assert held.screen.turn.placeholder == ""


def test_no_phase_at_the_levels_where_driving_is_measured() -> None:
    lines = {level: phase_line(level, Round.DESIGN, 0.5) for level in Level}
    assert lines[Level.STAFF] is lines[Level.PRINCIPAL] is None
    assert lines[Level.SENIOR] == lines[Level.MID]
    assert "▸ Main design" in str(lines[Level.MID])


async def test_without_colour_there_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    app = InterviewerApp(tmp_path)
    async with app.run_test() as pilot:
        await settled(pilot)
        assert app.theme == themes.PLAIN.name
        colours = {s.style.bgcolor for strip in app.screen._compositor.render_strips() for s in strip if s.style}
        assert {c.name for c in colours if c} <= {"default"}


@pytest.mark.parametrize("theme", ["night", "day", "plain"])
async def test_the_cursor_can_be_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, theme: str) -> None:
    if theme == "plain":
        monkeypatch.setenv("NO_COLOR", "1")
    app = InterviewerApp(tmp_path, partial(opening.given, {"brief": "Design it.", "engine": "builtin"}, tmp_path))
    async with app.run_test() as pilot:
        await settled(pilot)
        app.theme = theme
        await pilot.press("a", "b")
        await pilot.pause()
        at = app.screen.query_one("#turn").content_region
        line = app.screen._compositor.render_strips()[at.y].crop(at.x, at.right)
        letters = line.crop(0, 1)._segments[0].style
        cursor = line.crop(2, 3)._segments[0].style
        assert letters is not None
        assert cursor is not None
        assert _ground(cursor) != _ground(letters)


def _ground(style: Style) -> object:
    """The colour behind a cell, or whether it is turned round where there are no colours."""
    drawn = style.color if style.reverse else style.bgcolor
    return drawn if drawn is not None and not drawn.is_default else style.reverse


def test_the_theme_follows_the_setting_and_then_the_terminal() -> None:
    assert themes.chosen("light", {}) == "day"
    assert themes.chosen("", {"COLORFGBG": "0;15"}) == "day"
    assert themes.chosen("", {"COLORFGBG": "15;0"}) == "night"
    assert themes.chosen("", {}) == "night"
