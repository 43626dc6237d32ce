from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from textual.binding import Binding, BindingsMap
from textual.widgets import TextArea

from interviewer.tui.app import InterviewerApp
from interviewer.tui.remembered import Settings
from interviewer.tui.screens.reading import HelpScreen
from interviewer.tui.screens.session import SessionScreen
from interviewer.tui.widgets.keyline import KeyLine

from .conftest import Hold, settled

BROWSER = {"ctrl+s", "ctrl+w", "ctrl+n", "ctrl+t", "ctrl+r", "ctrl+l", "f5", "f11", "f12"}
"""Keys a browser keeps for itself. Ctrl+P it keeps as well: there F10 opens the palette."""


def keys_of(owner: type) -> set[str]:
    return {key for key, _ in BindingsMap(owner.BINDINGS)}  # type: ignore[attr-defined]


@pytest.mark.parametrize("owner", [InterviewerApp, SessionScreen])
def test_no_key_shadows_one_that_edits_text_or_a_browser_keeps(owner: type) -> None:
    editing = keys_of(TextArea) | {"enter", "tab", "shift+tab"}
    own = keys_of(owner) - {"ctrl+c"}  # the app's is Textual's own word on how to quit; the text area's comes first
    assert own & editing == set()
    assert own & BROWSER == set()
    assert "f10" in keys_of(InterviewerApp)


@pytest.mark.parametrize("owner", [InterviewerApp, SessionScreen])
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
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert out.strip() == "[]"
