"""What the scorecard's screen knows beyond the scores: who raised what, what was in it, the minutes, help kept back, a drill."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from interviewer.debrief.minutes import Spent
from interviewer.domain import events as e
from interviewer.domain.words import Move
from interviewer.library import content, store
from interviewer.report.html.lanes import Lane, Sign
from interviewer.tui.messages import Replaying
from interviewer.tui.screens.rating import RatingScreen
from interviewer.tui.screens.scorecard import ScorecardScreen
from interviewer.tui.screens.session import SessionScreen
from interviewer.tui.widgets.drill_line import DrillLine
from interviewer.tui.widgets.fold import Fold
from interviewer.tui.widgets.lines import Lines
from interviewer.tui.widgets.strips import NAME, Minutes, Timeline
from interviewer.tui.widgets.told import Told
from tests.stage import DESIGN, header

from .conftest import Debriefed, Debriefs, settled
from .debriefs import DRAWN, Judge, grading_by, session

EVIDENCE = ((4, DESIGN[1]),)
WITHHELD = "Have you thought of the [/] store?"


def words(of: Widget) -> str:
    return "\n".join(str(one.render()) for one in of.walk_children(Static))


async def graded(debrief: Debriefed) -> ScorecardScreen:
    await debrief.reaches(RatingScreen)
    await debrief.pilot.press("f2")
    screen = await debrief.reaches(ScorecardScreen)
    await settled(debrief.pilot)
    return screen


def fold(screen: ScorecardScreen, title: str) -> Fold:
    return next(f for f in screen.query_one(Lines).query_children(Fold) if title in words(f.head))


async def opened(debrief: Debriefed, title: str) -> Fold:
    screen = debrief.app.screen
    assert isinstance(screen, ScorecardScreen)
    found = fold(screen, title)
    await found.open()
    await debrief.pilot.pause()
    return found


def stalling(folder: Path) -> Path:
    """Two minutes of silence before the third turn, and a draft that was withheld after it."""
    file = store.SessionFile.create(folder / "sessions", header())
    at = 0
    for n, text in enumerate(DESIGN):
        at += 200_000 if n == 2 else 60_000
        file.append(e.CandidateSaid(at_ms=at, end_ms=at + 20_000, text=text))
        if n == 2:
            part = e.Part(move=Move.HINT, text=WITHHELD)
            file.append(
                e.Withheld(
                    at_ms=at + 21_000,
                    parts=(part,),
                    persona="hands-off",
                    leaks=(Move.HINT,),
                    why="a hint is scaffolding",
                )
            )
    file.append(e.Ended(at_ms=at + 30_000))
    file.close()
    return file.path


async def test_the_sections_stand_between_the_scores_and_what_to_practise(
    debriefing: Debriefs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    grading_by(monkeypatch, Judge(*EVIDENCE))
    async with debriefing(stalling(tmp_path)) as debrief:
        screen = await graded(debrief)
        order = [
            str(f.head.query_one(".left", Static).render())[2:].strip()
            for f in screen.query_one(Lines).query_children(Fold)
        ]
        assert order[-4:] == ["Who raised what", "What it held", "The minutes", "Help kept back"]
        children = list(screen.query_one(Lines).children)
        assert children.index(fold(screen, "Help kept back")) < children.index(screen.query_one("#next"))
        assert children.index(screen.query_one("#practise")) < children.index(screen.query_one(DrillLine))
        assert "at Staff" in words(fold(screen, "What it held").head)


async def test_a_concern_leads_to_its_moment(
    debriefing: Debriefs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    grading_by(monkeypatch, Judge(*EVIDENCE))
    jumps: list[Replaying] = []
    post = ScorecardScreen.post_message
    monkeypatch.setattr(
        ScorecardScreen, "post_message", lambda self, m: jumps.append(m) if isinstance(m, Replaying) else post(self, m)
    )
    async with debriefing(session(tmp_path)) as debrief:
        await graded(debrief)
        section = await opened(debrief, "Who raised what")
        assert section.query_one(Timeline)
        inner = section.query(Fold).first()
        await inner.open()
        await debrief.pilot.pause()
        told = inner.query(Told).first()
        assert told.words in " ".join(DESIGN) or told.words in DRAWN
        told.focus()
        await debrief.pilot.press("enter")
        await debrief.pilot.pause()
        assert [(j.turn, j.quote) for j in jumps] == [(told.turn, told.words)]


async def test_what_the_problem_holds_says_why_and_what_never_came(
    debriefing: Debriefs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    grading_by(monkeypatch, Judge(*EVIDENCE))
    async with debriefing(session(tmp_path)) as debrief:
        screen = await graded(debrief)
        section = await opened(debrief, "What it held")
        shown = words(section) + "\n".join(str(b.render()) for b in section.query("Bullets"))
        problem = content.problem("alert-routing")
        states = [t for t in ("Never raised", "Raised by you") if t in shown]
        assert states == ["Never raised", "Raised by you"]
        at_staff = [s for s in problem.strong if s.level.rank <= screen.card.level.rank]
        folded = " ".join(shown.split())
        assert all(" ".join(s.why.split())[:40] in folded for s in at_staff)


async def test_help_kept_back_says_what_was_withheld_and_what_is_written_afterwards(
    debriefing: Debriefs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    grading_by(monkeypatch, Judge(*EVIDENCE))
    async with debriefing(stalling(tmp_path)) as debrief:
        await graded(debrief)
        section = await opened(debrief, "Help kept back")
        assert "1 in the session, " in words(section.head)
        told = list(section.query(Told))
        withheld = next(t for t in told if t.words == WITHHELD)
        assert "Hint, withheld" in words(withheld)
        afterwards = [t for t in told if "written afterwards" in words(t)]
        assert len(afterwards) == len(told) - 1 >= 1
        assert any("180 seconds passed" in words(t) for t in afterwards)


async def test_the_drill_begins_a_session_set_up_for_it(
    debriefing: Debriefs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    grading_by(monkeypatch, Judge(*EVIDENCE))
    async with debriefing(session(tmp_path)) as debrief:
        screen = await graded(debrief)
        line = screen.query_one(DrillLine)
        assert f"{line.drill.minutes} minutes of “{line.drill.title}” at Staff" in words(line)
        assert line.drill.problem != "alert-routing"
        line.focus()
        await debrief.pilot.press("enter")
        held = await debrief.reaches(SessionScreen)
        await settled(debrief.pilot)
        of = held.sitting.session.transcript.header  # type: ignore[union-attr]
        assert (of.problem, of.persona, of.minutes, of.level) == (line.drill.problem, line.drill.persona, 20, "staff")


async def test_a_brief_of_ones_own_has_no_list_to_hold_against(
    debriefing: Debriefs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    grading_by(monkeypatch, Judge(*EVIDENCE))
    async with debriefing(session(tmp_path, problem="own")) as debrief:
        screen = await graded(debrief)
        titles = "\n".join(words(f.head) for f in screen.query_one(Lines).query_children(Fold))
        assert "What it held" not in titles
        assert "Who raised what" in titles


def shown(widget: Timeline | Minutes, width: int) -> list[str]:
    return [line.plain for line in widget.lines(width)]


def test_time_runs_across_and_each_side_has_its_sign() -> None:
    signs = [Sign("candidate", 0, ""), Sign("interviewer", 30 * 60_000, ""), Sign("given", 60 * 60_000, "")]
    both = [Sign("interviewer", 61_000, ""), Sign("candidate", 62_000, "")]
    rows = shown(
        Timeline([Lane("One", signs), Lane("A very long name of a lane indeed", both), Lane("None", [])], 60 * 60_000),
        NAME + 61,
    )
    strip = rows[0][NAME:]
    assert [strip.index(c) for c in "●○□"] == [0, 30, 60]
    assert rows[1][NAME:].index("◐") == 1
    assert set(rows[2][NAME:]) == {"·"}
    assert all(len(row) <= NAME + 61 for row in rows)
    axis = rows[3][NAME:]
    assert axis.startswith("0")
    assert axis.index("30") == 30


@pytest.mark.parametrize("length", [0, 1, 59_000, 20 * 60_000, 45 * 60_000, 11 * 3_600_000])
@pytest.mark.parametrize("width", [30, 57, 104])
def test_any_session_fits_any_width(length: int, width: int) -> None:
    rows = shown(Timeline([Lane("x", [Sign("stall", length + 999, "")])], length), width)
    assert all(len(row) <= max(width, NAME + 10) for row in rows)


def test_the_cap_stands_where_the_sketch_may_end() -> None:
    spent = [Spent("Sketch", 10.0, (1,)), Spent("Cost", 0.0, (2,)), Spent("Failure", 20.0, (3,))]
    sketch, *rest = Minutes(spent, 18.0, 15.0).lines(NAME + 6 + 40)
    bar = sketch.plain[NAME + 6 :]
    assert bar.index("┃") == 30
    assert bar.rstrip().endswith("█████")
    assert [line.plain[NAME + 6 :].count("█") for line in rest] == [20, 0, 40]
    assert isinstance(sketch, Content)
    assert len(Minutes(spent, None, 15.0).lines(80)) == 3
