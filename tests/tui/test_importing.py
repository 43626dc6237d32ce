from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.widgets import Static

from interviewer.library import store
from interviewer.tui.app import InterviewerApp
from interviewer.tui.screens.importing import ImportScreen
from interviewer.tui.screens.library import LibraryScreen
from interviewer.tui.widgets.path_line import PathInput
from interviewer.tui.widgets.question import Question
from interviewer.tui.widgets.trouble import Trouble

from .conftest import settled

TWO = "Ann: Decide which ferries sail.\nBob: For whom?\nAnn: Go on.\nBob: The tide goes wrong first.\n"
SAYING = "---\nlevel: senior\nround: coding\n---\n[00:00] INTERVIEWER: Go.\n[00:09] CANDIDATE: So [/] be it.\n"


class Bringing:
    def __init__(self, app: InterviewerApp, pilot: Pilot[Any]) -> None:
        self.app, self.pilot = app, pilot

    async def press(self, *keys: str) -> None:
        await self.pilot.press(*keys)
        await settled(self.pilot)

    async def name(self, path: Path | str) -> None:
        line = self.app.screen.query_one(PathInput)
        line.value = str(path)
        line.cursor_position = len(line.value)
        await self.press("enter")

    @property
    def asked(self) -> list[str | None]:
        return [q.name for q in self.app.screen.query(Question)]

    @property
    def trouble(self) -> str:
        return str(self.app.screen.query_one(Trouble).render())

    def brought(self) -> store.Loaded:
        assert isinstance(self.app.screen, LibraryScreen)
        (session,) = self.app.screen.table.sessions
        return store.read_session(Path(session.path))


Open = Callable[..., AbstractAsyncContextManager[Bringing]]


@pytest.fixture
def opened(tmp_path: Path) -> Open:
    @asynccontextmanager
    async def bringing() -> AsyncIterator[Bringing]:
        app = InterviewerApp(tmp_path / "data")
        async with app.run_test(size=(80, 24)) as pilot:
            await settled(pilot)
            await pilot.press("l")
            await settled(pilot)
            await pilot.press("down", "i")
            await settled(pilot)
            assert isinstance(app.screen, ImportScreen)
            yield Bringing(app, pilot)

    return bringing


def file(folder: Path, text: str, name: str = "talk.txt") -> Path:
    (folder / name).write_text(text)
    return folder / name


async def test_a_file_that_says_everything_is_brought_in_at_once(opened: Open, tmp_path: Path) -> None:
    path = file(tmp_path, SAYING)
    async with opened() as bring:
        await bring.name(path)
        read = bring.brought()
        assert (read.header.level, read.header.round) == ("senior", "coding")
        assert bring.app.screen.session.imported  # type: ignore[attr-defined]
    assert path.read_text() == SAYING


async def test_what_it_does_not_say_is_asked(opened: Open, tmp_path: Path) -> None:
    async with opened() as bring:
        await bring.name(file(tmp_path, TWO))
        assert bring.asked == ["candidate", "level", "round"]
        assert [o.label for o in bring.app.screen.query(Question).first().options] == ["Ann", "Bob"]
        await bring.press("down", "enter", "up", "enter", "enter")
        read = bring.brought()
        assert [t.text for t in read.transcript().candidate_turns()] == ["For whom?", "The tide goes wrong first."]
        assert (read.header.level, read.header.round) == ("senior", "design")


async def test_only_that_is_asked(opened: Open, tmp_path: Path) -> None:
    async with opened() as bring:
        await bring.name(file(tmp_path, SAYING.replace("level: senior\n", "")))
        assert bring.asked == ["level"]
        await bring.press("escape")  # to the file again
        assert bring.app.screen.query_one(PathInput).has_focus
        await bring.name(file(tmp_path, SAYING.replace("CANDIDATE", "Eve").replace("INTERVIEWER", "Bob"), "b.txt"))
        assert bring.asked == ["candidate"]


async def test_what_is_wrong_with_a_file_is_told_and_nothing_is_kept(opened: Open, tmp_path: Path) -> None:
    async with opened() as bring:
        for path, says in (
            (tmp_path / "nowhere.txt", "cannot be read"),
            (file(tmp_path, "x", "a.pdf"), "no format that is read"),
            (file(tmp_path, "no turns\n"), "No turns were found"),
            (tmp_path, "no format that is read"),
        ):
            await bring.name(path)
            assert says in bring.trouble
        await bring.press("x")
        assert not bring.app.screen.query_one(Trouble).shown
        await bring.press("escape")
        assert isinstance(bring.app.screen, LibraryScreen)
        assert bring.app.screen.table.sessions == []
    assert not (tmp_path / "data" / "sessions").exists()


async def test_twice_is_told(opened: Open, tmp_path: Path) -> None:
    path = file(tmp_path, SAYING)
    async with opened() as bring:
        await bring.name(path)
        await bring.press("i")
        await bring.name(path)
        assert len(bring.app.screen.table.sessions) == 1  # type: ignore[attr-defined]


async def test_tab_completes_and_shows_what_there_is(opened: Open, tmp_path: Path) -> None:
    file(tmp_path, SAYING, "alpha one.txt")
    file(tmp_path, SAYING, "alpha two.txt")
    async with opened() as bring:
        line = bring.app.screen.query_one(PathInput)
        line.value = f"{tmp_path}/al"
        line.cursor_position = len(line.value)
        await bring.press("tab")
        assert line.value == f"{tmp_path}/alpha "
        assert "alpha one.txt  alpha two.txt" in str(bring.app.screen.query_one("#names", Static).render())
        await bring.press("t", "tab", "enter")
        assert bring.brought().header.level == "senior"


async def test_speakers_are_never_markup(opened: Open, tmp_path: Path) -> None:
    hostile = TWO.replace("Ann", "[@click=app.quit]Ann[/]").replace("Bob", "Bob \x1b[31m")
    async with opened() as bring:
        await bring.name(file(tmp_path, hostile))
        if isinstance(bring.app.screen, ImportScreen) and bring.asked:
            shown = "\n".join(strip.text for strip in bring.app.screen._compositor.render_strips())
            assert "\x1b" not in shown
