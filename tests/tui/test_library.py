from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.widgets import Static

from interviewer.domain import events as e
from interviewer.domain.errors import StoreFailed
from interviewer.library import grades, index, store
from interviewer.tui import rows
from interviewer.tui.app import InterviewerApp
from interviewer.tui.messages import Comparing
from interviewer.tui.remembered import Settings
from interviewer.tui.screens.again import AgainScreen
from interviewer.tui.screens.end import EndScreen
from interviewer.tui.screens.library import LibraryScreen
from interviewer.tui.screens.rating import RatingScreen
from interviewer.tui.screens.scorecard import ScorecardScreen
from interviewer.tui.screens.session import SessionScreen
from interviewer.tui.widgets.filter_line import FilterLine
from interviewer.tui.widgets.keyline import KeyLine
from interviewer.tui.widgets.session_table import SessionTable
from interviewer.tui.widgets.topline import TopLine
from interviewer.tui.widgets.trouble import Trouble
from tests.library.shelves import grade, graded_row, put, row
from tests.stage import DESIGN

from .conftest import settled
from .debriefs import Judge, grading_by, session

HOSTILE = "\x1b]0;owned\x07[@click=app.quit]Night[/] \u202eshift\nof all"


def files(folder: Path) -> dict[str, bytes]:
    return {p.name: p.read_bytes() for p in folder.rglob("*.jsonl")}


class Shelf:
    """The library, with what tests ask of it."""

    def __init__(self, app: InterviewerApp, pilot: Pilot[Any]) -> None:
        self.app, self.pilot = app, pilot

    @property
    def screen(self) -> LibraryScreen:
        assert isinstance(self.app.screen, LibraryScreen)
        return self.app.screen

    @property
    def table(self) -> SessionTable:
        return self.screen.table

    @property
    def ids(self) -> list[str]:
        return [s.id for s in self.table.sessions]

    async def press(self, *keys: str) -> None:
        await self.pilot.press(*keys)
        await settled(self.pilot)

    async def type(self, text: str) -> None:
        await self.press(*("space" if c == " " else c for c in text))

    def said(self, id_: str) -> str:
        return str(self.screen.query_one(id_, Static).render())

    @property
    def keys(self) -> str:
        return str(self.screen.query_one(KeyLine).render())

    @property
    def count(self) -> str:
        return self.screen.query_one(TopLine).left

    def painted(self) -> str:
        """The rows of the table that are in view."""
        region = self.table.region
        strips = self.screen._compositor.render_strips()[region.y : region.bottom]
        return "\n".join(strip.text for strip in strips)

    async def reaches(self, screen: type[Any]) -> Any:
        while not isinstance(self.app.screen, screen):
            assert self.app.is_running
            await self.pilot.pause()
        await settled(self.pilot)
        return self.app.screen


Open = Callable[..., AbstractAsyncContextManager[Shelf]]


@pytest.fixture
def shelf(tmp_path: Path) -> Open:
    @asynccontextmanager
    async def opened(*, size: tuple[int, int] = (100, 30)) -> AsyncIterator[Shelf]:
        app = InterviewerApp(tmp_path)
        async with app.run_test(size=size) as pilot:
            await settled(pilot)
            await pilot.press("l")
            found = Shelf(app, pilot)
            await found.reaches(LibraryScreen)
            yield found

    return opened


@pytest.fixture
def three(tmp_path: Path) -> Path:
    """Of three months: graded, unfinished, not graded; the newest first."""
    folder = tmp_path / "sessions"
    put(folder, "old", title="Count night", started_at="2026-01-05T09:00:00+00:00", level="senior")
    put(folder, "left", title="Alert routing", started_at="2026-02-05T09:00:00+00:00", persona="socratic", ended=False)
    grade(put(folder, "new", title="Rain cover", started_at="2026-03-05T09:00:00+00:00", minutes=20), 3, 2, 4, 1, None)
    return folder


async def test_the_table_shows_each_session_newest_first(shelf: Open, three: Path) -> None:
    async with shelf(size=(160, 45)) as lib:
        assert lib.ids == ["new", "left", "old"]
        assert lib.count == "3 in all"
        new, left, old = lib.painted().splitlines()[:3]
        assert "2026-03-05 09:00" in new
        assert [
            word for word in ("Rain cover", "design", "staff", "hands-off", "20", "finished") if word not in new
        ] == []
        assert "▅3  ▃2  ▇4  ▁1  –" in new
        assert "unfinished" in left
        assert "not graded" in old
        assert "Ownership 3  Decision-making 2  Strategic thinking 4  Influence 1  Teaching –" in lib.said("#about")


async def test_each_key_filters_and_taking_it_back_unfilters(shelf: Open, three: Path) -> None:
    async with shelf() as lib:
        assert lib.screen.query_one(FilterLine).has_focus
        await lib.type("ro s")
        assert lib.ids == ["new", "left", "old"]
        await lib.type("ocr")
        assert lib.ids == ["left"]
        assert lib.count == "1 of 3"
        await lib.type("x")
        assert lib.ids == []
        assert "No session matches." in lib.said("#none")
        await lib.press(*["backspace"] * 5)
        assert lib.ids == ["new", "left", "old"]
        await lib.type("old")
        await lib.press("escape")
        assert lib.count == "3 in all"
        assert isinstance(lib.app.screen, LibraryScreen)
        await lib.press("escape")
        assert not isinstance(lib.app.screen, LibraryScreen)


async def test_a_letter_typed_into_the_filter_does_nothing_else(shelf: Open, three: Path) -> None:
    async with shelf() as lib:
        await lib.type("drgxu")
        assert isinstance(lib.app.screen, LibraryScreen)
        assert set(files(three)) == {"left.jsonl", "new.jsonl", "new.grades.jsonl", "old.jsonl"}


async def test_the_row_one_stands_on_stays_while_others_come_and_go(shelf: Open, three: Path) -> None:
    async with shelf() as lib:
        await lib.press("down", "down")
        assert lib.screen.session is not None
        assert lib.screen.session.id == "left"
        await lib.press("up", "up")  # from the first row to the filter
        assert lib.screen.query_one(FilterLine).has_focus
        lib.table.at = 2
        await lib.type("n")  # count night, rain
        assert lib.screen.session.id == "old"


async def test_enter_on_a_graded_session_opens_its_scorecard_and_back(
    shelf: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = session(tmp_path, id="done")
    grading_by(monkeypatch, Judge((2, DESIGN[0])))
    async with shelf() as lib:
        await lib.press("enter")
        await lib.reaches(RatingScreen)  # it has no grade yet
        await lib.press("f2")
        await lib.reaches(ScorecardScreen)
        await lib.press("escape")
        await lib.reaches(LibraryScreen)
        assert lib.screen.session is not None
        assert lib.screen.session.scores  # and the list has it
        await lib.press("enter")
        await lib.reaches(ScorecardScreen)
    assert path.is_file()


async def test_g_asks_how_a_graded_session_is_to_be_graded_again(
    shelf: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session(tmp_path, id="done")
    grading_by(monkeypatch, Judge((2, DESIGN[0])))
    async with shelf() as lib:
        await lib.press("down", "g")
        await lib.reaches(RatingScreen)
        await lib.press("f2")
        await lib.reaches(ScorecardScreen)
        await lib.press("escape")
        await lib.reaches(LibraryScreen)
        await lib.press("g")
        await lib.reaches(AgainScreen)
        await lib.press("escape")
        await lib.reaches(ScorecardScreen)


async def test_r_goes_on_with_what_was_left_and_only_with_that(shelf: Open, three: Path, tmp_path: Path) -> None:
    async with shelf() as lib:
        await lib.press("down")
        assert "R resume" not in lib.keys
        await lib.press("r")
        assert isinstance(lib.app.screen, LibraryScreen)
        await lib.press("down")
        assert "R resume" in lib.keys
        await lib.press("r")
        held = await lib.reaches(SessionScreen)
        assert held.sitting.session.transcript.candidate_turns()[0].text == "I am left."
        await lib.press("ctrl+q", "down", "enter")
        await lib.reaches(EndScreen)
        await lib.press("l")
        await lib.reaches(LibraryScreen)
        assert {s.id: s.finished for s in lib.table.sessions}["left"] is True


async def test_a_session_left_for_later_leads_back_to_the_library(shelf: Open, three: Path) -> None:
    async with shelf() as lib:
        await lib.press("down", "down", "enter")
        await lib.reaches(SessionScreen)
        await lib.press("ctrl+q", "up", "enter")
        await lib.reaches(LibraryScreen)
        assert any("interviewer resume left" in line for line in lib.app.saved)


async def test_one_that_is_open_elsewhere_is_told_and_stays(shelf: Open, three: Path) -> None:
    file, _ = store.SessionFile.reopen(three / "left.jsonl", pytest.fail)
    async with shelf() as lib:
        await lib.press("down", "down", "r")
        await lib.reaches(LibraryScreen)
        assert "open in another window" in str(lib.screen.query_one(Trouble).render())
        await lib.press("d")
        assert "was not deleted" in str(lib.screen.query_one(Trouble).render())
        assert "left" in lib.ids
    file.close()


async def test_deleting_is_undone_whole(shelf: Open, three: Path, tmp_path: Path) -> None:
    before = files(three)
    async with shelf() as lib:
        await lib.press("down")
        assert "put back" not in lib.keys
        await lib.press("d", "d")
        assert lib.ids == ["old"]
        assert list(files(three)) == ["old.jsonl"]
        await lib.press("u")
        assert lib.ids == ["left", "old"]
        assert lib.screen.session is not None
        assert lib.screen.session.id == "left"
        await lib.press("u")
        assert lib.ids == ["new", "left", "old"]
        assert lib.screen.session.scores["ownership"] == 3
        assert files(three) == before
        await lib.press("u")
        assert lib.ids == ["new", "left", "old"]


async def test_what_was_deleted_stays_in_the_trash(shelf: Open, three: Path, tmp_path: Path) -> None:
    async with shelf() as lib:
        await lib.press("down", "delete")
    assert set(files(tmp_path / "trash")) == {"new.jsonl", "new.grades.jsonl"}


async def test_two_marked_ones_are_compared(shelf: Open, three: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[Comparing] = []
    monkeypatch.setattr(
        LibraryScreen, "post_message", lambda self, m: told.append(m) if isinstance(m, Comparing) else _post(self, m)
    )
    async with shelf() as lib:
        await lib.press("down", "space", "c")
        assert told == []
        assert "mark another" in lib.screen.query_one(TopLine).kind
        await lib.press("down", "space", "down", "space", "c")  # the last two
        assert [(m.one.name, m.other.name) for m in told] == [("left.jsonl", "old.jsonl")]
        assert lib.painted().count("●") == 2
        await lib.press("space")
        assert lib.table.marked == ["left"]


_post = LibraryScreen.post_message


async def test_no_sessions_is_said_in_a_sentence(shelf: Open) -> None:
    async with shelf() as lib:
        assert "There are no sessions yet." in lib.said("#none")
        await lib.press("down", "enter", "d", "r", "g", "x", "space", "end", "pagedown")
        assert isinstance(lib.app.screen, LibraryScreen)


async def test_a_file_that_cannot_be_read_is_told(shelf: Open, three: Path) -> None:
    (three / "bad.jsonl").write_text("no\n")
    async with shelf() as lib:
        assert lib.count == "3 in all"
        assert "1 file could not be read" in str(lib.screen.query_one(Trouble).render())
        assert "bad.jsonl" in str(lib.screen.query_one(Trouble).render())


async def test_a_library_that_cannot_be_read_is_not_called_empty(
    shelf: Open, three: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(folder: Path) -> None:
        raise StoreFailed("It may not be read.", "Look at its rights.")

    async with shelf() as lib:
        with monkeypatch.context() as patch:
            patch.setattr(index, "stamps", refused)
            lib.screen._read()
            await settled(lib.pilot)
        assert "It may not be read. Look at its rights." in str(lib.screen.query_one(Trouble).render())
        assert len(lib.ids) == 3


async def test_coming_back_shows_what_is_new(shelf: Open, three: Path) -> None:
    async with shelf() as lib:
        await lib.press("down", "down", "f1")
        put(three, "newest", started_at="2026-04-05T09:00:00+00:00")
        await lib.press("escape")
        await lib.reaches(LibraryScreen)
        assert lib.ids[0] == "newest"
        assert lib.screen.session is not None
        assert lib.screen.session.id == "left"


async def test_a_hidden_persona_stays_hidden_until_it_has_been_guessed(shelf: Open, tmp_path: Path) -> None:
    path = put(tmp_path / "sessions", "a", persona="deep-diver", persona_hidden=True, ended=False)
    async with shelf(size=(160, 45)) as lib:
        assert "not told" in lib.painted()
        assert "deep" not in lib.painted() + lib.said("#about")
        await lib.type("deep")
        assert lib.ids == []
    file, _ = store.SessionFile.reopen(path, pytest.fail)
    file.append(e.Ended(at_ms=9))
    file.close()
    async with shelf(size=(160, 45)) as lib:
        assert "not told" in lib.painted()
    grades.append(grades.beside(path), "guess", {"stretches": []})
    async with shelf(size=(160, 45)) as lib:
        assert "deep-diver" in lib.painted()


async def test_what_stands_in_a_file_is_never_obeyed(shelf: Open, tmp_path: Path) -> None:
    put(tmp_path / "sessions", "a", title=HOSTILE, persona="[b]x[/b]\x9b31m")
    async with shelf(size=(160, 45)) as lib:
        shown = lib.painted() + lib.said("#about")
        assert "[@click=app.quit]Night[/] shift of all" in shown
        assert "[b]x[/b]" in shown
        assert not set("\x1b\x07\x9b\u202e") & set(shown)
        assert len(lib.painted().splitlines()) == lib.table.region.height


@pytest.mark.parametrize("size", [(80, 24), (100, 30), (160, 45)])
async def test_every_column_has_its_place(shelf: Open, three: Path, size: tuple[int, int]) -> None:
    async with shelf(size=size) as lib:
        line = lib.painted().splitlines()[0]
        assert all(
            word in line for word in ("2026-03-05", "Rain", "design", "staff", "hands-off", "20", "3", "2", "4", "1")
        )
        assert "F1 help" in lib.keys
        await lib.press("down")
        assert "F1 help" in lib.keys
        assert "Enter open" in lib.keys


def test_columns_fill_a_width_and_give_up_what_there_is_no_room_for() -> None:
    long = row("x", title="A very long problem " * 9, persona="broad-sweeper", level="principal", round="behavioral")
    for width in range(16, 200):
        columns = rows.columns(width)
        for one in (long, graded_row("y", 1, 2.5, 3, None, 4, title="短い題名"), row("z", title="")):
            assert rows.line(one, columns).cell_length == sum(c.width for c in columns) + len(columns) - 1
        assert sum(c.width + 1 for c in columns) <= max(width, 40)
        assert any(c.name == "problem" for c in columns)
    assert {c.name for c in rows.columns(76)} >= {
        "date",
        "problem",
        "round",
        "level",
        "persona",
        "minutes",
        "scores",
        "state",
    }


@pytest.mark.parametrize("size", [(80, 24), (100, 30)])
async def test_columns_stand_under_each_other_however_many_rows_there_are(shelf: Open, size: tuple[int, int]) -> None:
    async with shelf(size=size) as lib:
        many = [row(f"r{n}", title=f"Number {n}", minutes=30 + n % 9) for n in range(200)]
        for shown in (many, many[::4], many[::50], many, many[:3], many[100:]):
            lib.table.show(shown)
            await settled(lib.pilot)
            await lib.press("down", "down")  # rows that are drawn anew stand among those that were kept
            lines = [line for line in lib.painted().splitlines() if "Number" in line]
            assert len(lines) == min(len(shown), lib.table.size.height)
            for word in ("Number", "design", "staff", "hands-off", "not graded"):
                assert len({line.index(word) for line in lines}) == 1, word
            head = lib.said("#head")
            assert head.index("Level") == lines[0].index("staff") - lib.table.content_region.x + lib.table.region.x


async def test_ten_thousand_rows_are_drawn_as_they_come_into_view(shelf: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[str] = []
    line = rows.line
    monkeypatch.setattr(rows, "line", lambda s, columns: drawn.append(s.id) or line(s, columns))
    async with shelf() as lib:
        lib.table.show([row(f"r{n}") for n in range(10_000)])
        await settled(lib.pilot)
        assert len(set(drawn)) < 40
        await lib.press("down", "end")
        assert lib.table.session is not None
        assert lib.table.session.id == "r9999"
        assert "▸" in lib.painted()
        assert len(set(drawn)) < 80
        await lib.press("home", "pagedown", "pageup")
        assert lib.table.at == 0


async def test_a_key_can_be_moved(shelf: Open, three: Path, tmp_path: Path) -> None:
    Settings(keymap={"library.delete": "f6"}).write(tmp_path)
    async with shelf() as lib:
        await lib.press("down", "d")
        assert len(lib.ids) == 3
        await lib.press("f6")
        assert len(lib.ids) == 2


async def test_the_commands_have_every_key_of_the_table(shelf: Open, three: Path) -> None:
    async with shelf() as lib:
        await lib.press("down")
        titles = {c.title for c in lib.screen.commands()}
        assert titles == {"Open", "Grade", "Replay", "Export", "Delete", "Mark or unmark", "Import", "Trends", "Filter"}
        await lib.press("d", "space", "down", "space")
        titles = {c.title for c in lib.screen.commands()}
        assert {"Put back", "Compare"} <= titles
        assert "Library" in {c.title for c in lib.app.commands()}


async def test_while_a_session_is_held_the_library_is_not_offered(shelf: Open, three: Path) -> None:
    async with shelf() as lib:
        await lib.press("down", "down", "r")
        await lib.reaches(SessionScreen)
        assert "Library" not in {c.title for c in lib.app.commands()}


async def test_a_reading_that_is_left_stops(shelf: Open, three: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from interviewer.library import listing

    monkeypatch.setattr(listing, "STEP", 1)
    async with shelf() as lib:
        (three / index.FILE).unlink()
        read = listing.listed
        seen: list[str] = []

        def listed(path: str, size: int, **more: Any) -> Any:
            seen.append(path)
            lib.app.workers.cancel_node(lib.screen)
            return read(path, size, **more)

        monkeypatch.setattr(listing, "listed", listed)
        lib.screen._read()
        await lib.pilot.pause()
        while any(not w.is_finished for w in lib.app.workers):
            await lib.pilot.pause()
        assert len(seen) < 3
