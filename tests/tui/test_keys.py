from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from textual.binding import Binding, BindingsMap
from textual.widgets import TextArea

from interviewer.tui.app import InterviewerApp
from interviewer.tui.remembered import Settings
from interviewer.tui.screens.again import AgainScreen
from interviewer.tui.screens.choosing import ChoosingScreen
from interviewer.tui.screens.compare import CompareScreen
from interviewer.tui.screens.debrief import DebriefScreen
from interviewer.tui.screens.end import EndScreen
from interviewer.tui.screens.exporting import ExportScreen
from interviewer.tui.screens.going import GoingScreen
from interviewer.tui.screens.grading import GradingScreen
from interviewer.tui.screens.importing import ImportScreen
from interviewer.tui.screens.library import LibraryScreen
from interviewer.tui.screens.other import OtherScreen
from interviewer.tui.screens.rating import GoOn, RatingScreen
from interviewer.tui.screens.reading import HelpScreen
from interviewer.tui.screens.replay import ReplayScreen
from interviewer.tui.screens.scorecard import ScorecardScreen
from interviewer.tui.screens.session import SessionScreen
from interviewer.tui.screens.trends import TrendsScreen
from interviewer.tui.widgets.drill_line import DrillLine
from interviewer.tui.widgets.filter_line import FilterLine
from interviewer.tui.widgets.fold import Head
from interviewer.tui.widgets.keyline import KeyLine
from interviewer.tui.widgets.lines import Line
from interviewer.tui.widgets.margin import Margin
from interviewer.tui.widgets.path_line import PathInput
from interviewer.tui.widgets.quote import Quote
from interviewer.tui.widgets.rate import Rate
from interviewer.tui.widgets.replayed import Replayed
from interviewer.tui.widgets.session_table import SessionTable

from .conftest import Hold, settled

BROWSER = {"ctrl+s", "ctrl+w", "ctrl+n", "ctrl+t", "ctrl+r", "ctrl+l", "f5", "f11", "f12"}
"""Keys a browser keeps for itself. Ctrl+P it keeps as well: there F10 opens the palette."""


AFTERWARDS = [
    EndScreen, DebriefScreen, RatingScreen, Rate, GoOn, GradingScreen, ScorecardScreen, Line, Head, Quote, AgainScreen,
    ReplayScreen, Replayed, Margin, GoingScreen, CompareScreen, OtherScreen,
]  # fmt: skip
"""The screens and lines of a debrief, in which no text is edited."""

LIBRARY = [
    ChoosingScreen, LibraryScreen, SessionTable, FilterLine, PathInput, ImportScreen, ExportScreen, TrendsScreen, DrillLine,
]  # fmt: skip


def keys_of(owner: type) -> set[str]:
    return {key for key, _ in BindingsMap(owner.BINDINGS)}  # type: ignore[attr-defined]


@pytest.mark.parametrize("owner", [InterviewerApp, SessionScreen])
def test_no_key_shadows_one_that_edits_text_or_a_browser_keeps(owner: type) -> None:
    editing = keys_of(TextArea) | {"enter", "tab", "shift+tab"}
    own = keys_of(owner) - {"ctrl+c"}  # the app's is Textual's own word on how to quit; the text area's comes first
    assert own & editing == set()
    assert own & BROWSER == set()
    assert "f10" in keys_of(InterviewerApp)


@pytest.mark.parametrize("owner", [*AFTERWARDS, *LIBRARY])
def test_no_key_of_a_debrief_is_one_a_browser_keeps(owner: type) -> None:
    assert keys_of(owner) & BROWSER == set()


@pytest.mark.parametrize("owner", [InterviewerApp, SessionScreen, *AFTERWARDS, *LIBRARY])
def test_every_key_has_an_id_and_says_what_it_does(owner: type) -> None:
    bindings = [b for b in owner.BINDINGS if isinstance(b, Binding) and not b.system]  # type: ignore[attr-defined]
    assert all(b.id and b.tooltip for b in bindings)
    assert len({b.id for b in bindings}) == len(bindings)


async def test_a_keymap_in_the_settings_moves_a_key(hold: Hold, tmp_path: Path) -> None:
    Settings(keymap={"session.say": "ctrl+b"}).write(tmp_path)
    async with hold() as held:
        assert "Ctrl+B say it" in str(held.screen.query_one(KeyLine).render())
        held.screen.board.focus()
        held.screen.turn.put("Moved.")
        held.screen.conversation.focus()
        await held.pilot.press("ctrl+b")
        await settled(held.pilot)
        assert held.session.transcript.candidate_turns()[0].text == "Moved."


async def test_help_knows_where_one_is(hold: Hold) -> None:
    async with hold() as held:
        for widget, word in ((held.screen.board, "whiteboard is plain text"), (held.screen.turn, "is your turn")):
            widget.focus()
            await held.pilot.press("f1")
            assert isinstance(held.app.screen, HelpScreen)
            assert word in str(held.app.screen._text)
            await held.pilot.press("f1")
        assert held.screen.turn.has_focus


def test_the_first_frame_waits_for_nothing_heavy() -> None:
    heavy = ("pydantic", "snowballstemmer", "openai", "langchain", "langchain_core", "tiktoken")
    code = f"import sys, interviewer.tui.app; print([m for m in {heavy!r} if m in sys.modules])"
    assert _said(code) == "[]"


def test_no_session_loads_what_only_a_grading_needs() -> None:
    later = ("interviewer.marking", "interviewer.grading", "interviewer.builtin.grading", "interviewer.llm")
    room = "interviewer.tui.app, interviewer.bootstrap, interviewer.tui.screens.session, interviewer.tui.screens.end"
    assert _said(f"import sys, {room}; print([m for m in sys.modules if m.startswith({later!r})])") == "[]"


def _said(code: str) -> str:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip()
