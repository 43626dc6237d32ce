"""Don't tell me: the guess is asked first, kept, and only then told right or wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from interviewer.domain import events as e
from interviewer.domain.words import Move
from interviewer.library import store
from interviewer.tui.screens.guessing import GuessingScreen
from interviewer.tui.screens.rating import RatingScreen
from interviewer.tui.widgets.question import Question
from tests.stage import DESIGN, header

from .conftest import Debriefs
from .debriefs import Judge, grading_by


@pytest.fixture(autouse=True)
def _graded_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    grading_by(monkeypatch, Judge())


def swapped(folder: Path, *, hidden: bool = True, by: str = "surprise") -> Path:
    """A session under socratic and from its middle on under directive."""
    file = store.SessionFile.create(folder / "sessions", header(persona="socratic", persona_hidden=hidden))
    persona = "socratic"
    for n, text in enumerate(DESIGN[:8], 1):
        at = n * 60_000
        if n == 5:
            persona = "directive"
            file.append(e.PersonaChanged(at_ms=at - 1000, persona=persona, by=by))  # type: ignore[arg-type]
        file.append(e.CandidateSaid(at_ms=at, end_ms=at + 20_000, text=text))
        part = e.Part(move=Move.ACKNOWLEDGE, text="Okay.")
        file.append(e.InterviewerSaid(at_ms=at + 30_000, end_ms=at + 31_000, persona=persona, parts=(part,)))
    file.append(e.Ended(at_ms=600_000))
    file.close()
    return file.path


async def test_nothing_is_told_before_the_guess_and_right_and_wrong_after_it(
    debriefing: Debriefs, tmp_path: Path
) -> None:
    async with debriefing(swapped(tmp_path)) as debrief:
        screen = await debrief.reaches(GuessingScreen)
        assert [q.value for q in screen.query(Question)] == ["", ""]
        assert debrief.records("guess") == []
        first, second = screen.query(Question)
        first.choose("socratic")
        second.choose("deep-diver")
        await debrief.pilot.press("enter", "enter")
        told = str(screen.query_one("#revealed").render())
        assert "It was Socratic. You said Socratic: right." in told
        assert "It was Directive. You said Deep-diver: wrong." in told
        assert [r["stretches"] for r in debrief.records("guess")] == [
            [
                {"turns": [1, 8], "guess": "socratic", "persona": "socratic"},
                {"turns": [9, 16], "guess": "deep-diver", "persona": "directive"},
            ]
        ]
        await debrief.pilot.press("enter")
        await debrief.reaches(RatingScreen)


async def test_it_can_be_left_out_and_is_asked_once(debriefing: Debriefs, tmp_path: Path) -> None:
    path = swapped(tmp_path)
    async with debriefing(path) as debrief:
        screen = await debrief.reaches(GuessingScreen)
        await debrief.pilot.press("f2")
        assert "It was Directive. You left it out." in str(screen.query_one("#revealed").render())
        assert [s["guess"] for s in debrief.records("guess")[0]["stretches"]] == [None, None]
    async with debriefing(path) as debrief:
        await debrief.reaches(RatingScreen)


async def test_leaving_before_it_was_told_keeps_nothing(debriefing: Debriefs, tmp_path: Path) -> None:
    path = swapped(tmp_path)
    async with debriefing(path) as debrief:
        await debrief.reaches(GuessingScreen)
        await debrief.pilot.press("escape")
        assert debrief.records("guess") == []


@pytest.mark.parametrize(
    ("hidden", "by", "asked"), [(False, "candidate", 0), (False, "surprise", 1), (True, "candidate", 1)]
)
async def test_only_who_was_not_told_is_asked_about(
    debriefing: Debriefs, tmp_path: Path, hidden: bool, by: str, asked: int
) -> None:
    async with debriefing(swapped(tmp_path, hidden=hidden, by=by)) as debrief:
        screen = await debrief.reaches(GuessingScreen if asked else RatingScreen)
        assert len(screen.query(Question)) == asked
