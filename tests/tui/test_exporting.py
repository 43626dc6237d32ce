from __future__ import annotations

import json
from pathlib import Path

import pytest

from interviewer.domain.errors import StoreFailed
from interviewer.tui import exporting
from interviewer.tui.app import InterviewerApp
from interviewer.tui.screens.exporting import ExportScreen
from interviewer.tui.screens.library import LibraryScreen
from interviewer.tui.widgets.path_line import PathInput
from interviewer.tui.widgets.trouble import Trouble
from tests.library.shelves import put

from .conftest import settled
from .debriefs import session


@pytest.mark.parametrize(("form", "begins"), [("md", "# Debrief"), ("html", "<!DOCTYPE html"), ("json", "{")])
def test_each_form_holds_the_session(tmp_path: Path, form: str, begins: str) -> None:
    path = session(tmp_path)
    text = exporting.report(path, tmp_path, form)
    assert text.casefold().startswith(begins.casefold())
    assert "dedup table" in text
    if form == "json":
        assert json.loads(text)["header"]["id"] == "test"


def test_a_name_that_is_not_taken_is_proposed(tmp_path: Path) -> None:
    names = []
    for _ in range(3):
        path = exporting.proposed(Path("x.jsonl"), "md", tmp_path)
        exporting.write("", path)
        names.append(path.name)
    assert names == ["x.md", "x-2.md", "x-3.md"]


def test_what_cannot_be_written_leaves_nothing(tmp_path: Path) -> None:
    for path in (tmp_path / "nowhere" / "x.md", tmp_path, tmp_path / "a\0b.md"):
        with pytest.raises(StoreFailed, match="could not be written"):
            exporting.write("text", path)
    assert list(tmp_path.iterdir()) == []


async def test_from_the_library_to_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path / "sessions", "one")
    monkeypatch.chdir(tmp_path)
    app = InterviewerApp(tmp_path)
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await pilot.press("l")
        await settled(pilot)
        for replacing in (False, True):
            await pilot.press("down", "x")
            await settled(pilot)
            assert isinstance(app.screen, ExportScreen)
            await pilot.press("down", "down", "enter")  # JSON
            line = app.screen.query_one(PathInput)
            assert line.value == str(tmp_path / ("one-2.json" if replacing else "one.json"))
            if replacing:
                line.value = "one.json"
                await pilot.press("enter")
                await settled(pilot)
                assert "There is a file of that name" in str(app.screen.query_one(Trouble).render())
            await pilot.press("enter")
            await settled(pilot)
            assert isinstance(app.screen, LibraryScreen)
            assert json.loads((tmp_path / "one.json").read_text())["header"]["id"] == "one"
        await pilot.press("x", "enter")
        app.screen.query_one(PathInput).value = str(tmp_path / "nowhere" / "x.md")
        await pilot.press("enter")
        await settled(pilot)
        assert "could not be written" in str(app.screen.query_one(Trouble).render())
        await pilot.press("escape", "escape")
        assert isinstance(app.screen, LibraryScreen)
