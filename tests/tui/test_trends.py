from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

import pytest
from textual.widgets import Static

from interviewer.domain.rubric import Dimension
from interviewer.library import grades
from interviewer.tui.app import InterviewerApp
from interviewer.tui.rows import NAMES
from interviewer.tui.screens.trends import TrendsScreen
from interviewer.tui.widgets.topline import TopLine
from tests.library.shelves import grade, put

from .conftest import settled

Open = Callable[..., AbstractAsyncContextManager[TrendsScreen]]


@pytest.fixture
def opened(tmp_path: Path) -> Open:
    @asynccontextmanager
    async def trends(*keys: str, size: tuple[int, int] = (100, 30)) -> AsyncIterator[TrendsScreen]:
        app = InterviewerApp(tmp_path)
        async with app.run_test(size=size) as pilot:
            await settled(pilot)
            screen = TrendsScreen(tmp_path)
            await app.push_screen(screen)
            await settled(pilot)
            await pilot.press(*keys)
            await settled(pilot)
            yield screen

    return trends


def held(folder: Path, day: int, *values: float | None, level: str = "staff", rated: int | None = None) -> None:
    path = put(
        folder / "sessions",
        f"{level}-{day}",
        title=f"Problem [/] {day}",
        started_at=f"2026-03-{day:02}T09:00:00+00:00",
        level=level,
    )
    if rated is not None:
        grades.append(grades.beside(path), "self_rating", {"scores": {str(d): rated for d in Dimension}})
    grade(path, *values, level=level)


def painted(screen: TrendsScreen) -> list[str]:
    return [strip.text for strip in screen._compositor.render_strips()]


def said(screen: TrendsScreen) -> str:
    return str(screen.query_one("#said", Static).render())


async def test_no_graded_session_is_a_sentence(opened: Open, tmp_path: Path) -> None:
    put(tmp_path / "sessions", "a")
    async with opened("v", "left", "right") as screen:
        assert said(screen).startswith("No session has been graded yet.")
        assert not any("┤" in line for line in painted(screen))


async def test_one_is_its_numbers_in_a_sentence(opened: Open, tmp_path: Path) -> None:
    held(tmp_path, 5, 3, 2, None, 1, 4)
    async with opened() as screen:
        assert said(screen) == (
            "One session is graded at Staff, of 2026-03-05: Ownership 3, Decision-making 2, Strategic thinking –, "
            "Influence 1, Teaching 4. A second one makes a line."
        )
        assert not any("┤" in line for line in painted(screen))


@pytest.mark.parametrize("size", [(80, 24), (100, 30), (160, 45)])
async def test_five_lanes_each_with_its_own_line(opened: Open, tmp_path: Path, size: tuple[int, int]) -> None:
    held(tmp_path, 1, 1, 4, 2, 3, 3)
    held(tmp_path, 9, 4, 1, 2, 3, None)
    async with opened(size=size) as screen:
        lines = painted(screen)
        at = [next(n for n, line in enumerate(lines) if line.strip().startswith(name)) for name in NAMES.values()]
        height = at[1] - at[0]
        assert at == [at[0] + n * height for n in range(5)]
        first, last = lines[at[0]], lines[at[0] + (height - 1) // 3 * 3]
        assert first.rstrip()[-1] == "●"  # ownership rises to 4
        assert last.partition("┤")[2].lstrip(" ")[0] == "●"  # from 1
        assert "1 at first, now 4" in lines[at[0] + 1]
        assert "2026-03-01" in lines[at[-1] + height]
        assert "2026-03-09" in lines[at[-1] + height]
        assert lines[-1].strip().endswith("F1 help")


async def test_levels_are_apart_and_the_newest_is_shown_first(opened: Open, tmp_path: Path) -> None:
    held(tmp_path, 1, 1, level="senior")
    held(tmp_path, 2, 2, level="senior")
    held(tmp_path, 3, 3, level="staff")
    async with opened() as screen:
        assert screen.query_one(TopLine).kind == "Senior 2 · ▸ Staff 1"
        screen.action_level(-1)
        assert screen.query_one(TopLine).kind == "▸ Senior 2 · Staff 1"
        assert said(screen).startswith("2 sessions at Senior, 2026-03-01 to 2026-03-02.")


async def test_the_own_rating_stands_beside_the_grade(opened: Open, tmp_path: Path) -> None:
    held(tmp_path, 1, 2, 2, 2, 2, 2, rated=4)
    held(tmp_path, 9, 3, 3, 3, 3, 3, rated=3)
    async with opened("v") as screen:
        assert said(screen) == "● graded, ○ you. On the whole you rate yourself 1.0 above the grade."
        shown = "\n".join(painted(screen))
        assert shown.count("○") == 5 + 1
        assert shown.count("◉") == 5
        assert shown.count("you +1.0 on average") == 5


async def test_as_a_table_for_who_cannot_see_a_plot(opened: Open, tmp_path: Path) -> None:
    held(tmp_path, 1, 2, 2.5, None, 2, 2)
    held(tmp_path, 9, 3, 3, 3, 3, 3, rated=4)
    async with opened("v", "v") as screen:
        head, newest, oldest = str(screen.query_one("#numbers", Static).render()).splitlines()
        assert head.split() == ["Date", "Problem", "Ownership", "Decision", "Strategic", "Influence", "Teaching"]
        assert newest.split()[0] == "2026-03-09"
        assert "Problem [/] 9" in newest
        assert newest.count("3 (4)") == 5
        assert oldest.split()[-5:] == ["2", "2.5", "–", "2", "2"]
        assert not any("┤" in line for line in painted(screen))


async def test_ten_years_of_sessions_fit(opened: Open, tmp_path: Path) -> None:
    from interviewer.domain.words import Level
    from interviewer.library.trends import trends
    from tests.library.shelves import graded_row

    many = [
        graded_row(f"s{n}", 1 + n % 4, 2, 3, 4, 1, started_at=f"20{16 + n // 365}-03-{1 + n % 28:02}T09:00:00+00:00", graded_at="staff")
        for n in range(3650)
    ]  # fmt: skip
    async with opened() as screen:
        screen.post_message(TrendsScreen.Read(trends(many)))
        await settled_screen(screen)
        assert len(screen.found[Level.STAFF]) == 3650
        assert "3650 sessions at Staff" in said(screen)
        assert not any("●" in line for line in painted(screen)[3:])  # means, and no single ones
        assert any("⠒" in line or "⠤" in line for line in painted(screen))
        screen.action_show("table")
        await settled_screen(screen)
        assert "and 3150 earlier" in str(screen.query_one("#numbers", Static).render())


async def settled_screen(screen: TrendsScreen) -> None:
    from textual.pilot import Pilot

    await settled(Pilot(screen.app))
