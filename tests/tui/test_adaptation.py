"""The scorecard's section for each interviewer: the style, its marks, how it was met, before against here, how to adapt."""

from __future__ import annotations

from pathlib import Path

from interviewer import scoretext
from interviewer.domain import events as e
from interviewer.domain.words import Move
from interviewer.library import store
from interviewer.tui.screens.rating import RatingScreen
from interviewer.tui.screens.scorecard import ScorecardScreen
from interviewer.tui.widgets.fold import Fold
from interviewer.tui.widgets.quote import Quote
from tests.grading.test_adaptation import QUIET, SENT
from tests.stage import header

from .conftest import Debriefs

HOSTILE = "I: Leave that [bold]now[/bold] [@click=app.quit]. Back to the dedup table."


def session(folder: Path) -> Path:
    file = store.SessionFile.create(folder / "sessions", header())
    at = 0
    for n, (persona, *lines) in enumerate((QUIET, ("directive", HOSTILE, *SENT[2:]))):
        if n:
            file.append(e.PersonaChanged(at_ms=at, persona=persona))
        for line in lines:
            kind, _, text = line.partition(": ")
            if kind == "C":
                file.append(e.CandidateSaid(at_ms=at, end_ms=at + 20_000, text=text))
            elif kind == "I":
                part = e.Part(move=Move.REDIRECT, text=text)
                file.append(e.InterviewerSaid(at_ms=at, end_ms=at + 1000, persona=persona, parts=(part,)))
            else:
                file.append(e.StayedSilent(at_ms=at, persona=persona))
            at += 60_000
    file.append(e.Ended(at_ms=at))
    file.close()
    return file.path


async def test_a_section_for_each_interviewer_opens_to_what_it_rests_on(debriefing: Debriefs, tmp_path: Path) -> None:
    async with debriefing(session(tmp_path), size=(120, 60)) as debrief:
        await debrief.reaches(RatingScreen)
        await debrief.pilot.press("f2")
        screen = await debrief.reaches(ScorecardScreen)
        stretches = screen.card.adaptation
        assert [s.persona for s in stretches] == ["hands-off", "directive"]
        folds = [f for f in screen.query(Fold) if "Under " in str(f.head._left)]
        assert [str(f.head._left).strip() for f in folds] == ["Under Hands-off", "Under Directive"]
        assert "3 of 4" in str(folds[1].head._right) or "4 of 4" in str(folds[1].head._right)
        await folds[1].open()
        await debrief.pilot.pause()
        shown = "\n".join(str(w.render()) for w in folds[1].query("Static, Bullets"))
        assert "Leave that [bold]now[/bold] [@click=app.quit]." in shown
        assert "Words a turn, median" in shown
        assert "as this style asks" in shown
        assert screen.debrief.personas["directive"].debrief.adapt[0][:30] in shown
        quotes = list(folds[1].query(Quote))
        assert {q.turn for q in quotes} <= set(range(4, 12))
        assert any(q.words == "Enough. Move on." and q.turn == 8 for q in quotes)


async def test_the_text_has_the_same_in_short(debriefing: Debriefs, tmp_path: Path) -> None:
    async with debriefing(session(tmp_path)) as debrief:
        await debrief.reaches(RatingScreen)
        await debrief.pilot.press("f2")
        screen = await debrief.reaches(ScorecardScreen)
        text = scoretext.text(screen.card, screen.debrief.rubrics)
        assert "Adapting to each interviewer, beside the scores and in none of them:" in text
        assert "directive: " in text
        assert "You could tell by: 3 of 3 replies sent you to something you had named. “Leave that" in text
        assert "Before and here: words a turn, median 36 → 24 (as it asks)" in text
