"""Scripted candidates before every persona: what is counted, and that it is the same each time."""

import asyncio
import json
import subprocess
import sys

import pytest

from interviewer.config import Config
from interviewer.domain.persona import Bands
from interviewer.domain.words import PERSONAS, Engine, Level, Move
from interviewer.evaluation import bands, persona
from interviewer.evaluation.candidates import candidates
from interviewer.evaluation.rehearsal import Case, Reply, play
from interviewer.library import content

BY_NAME = {c.name: c for c in candidates()}
HELD = Bands(speaks=(0.5, 0.9), questions=(0.0, 0.5), words=(2, 10))


def replies(name: str, who: str = "socratic", level: Level = Level.STAFF, seed: int = 3) -> list[Reply]:
    case = Case(who, level, BY_NAME[name], "alert-routing", seed)
    return list(asyncio.run(play(case, Engine.BUILTIN, Config.read())).replies())


def said(words: int, questions: int = 0, **more: bool) -> Reply:
    return Reply(own=True, spoke=True, words=words, questions=questions, **more)  # type: ignore[arg-type]


def test_the_six_are_there_with_something_to_say() -> None:
    assert set(BY_NAME) == {"strong", "lost", "begging", "arguing", "silent", "rambling"}
    assert all(len(c.turns) >= 40 and len(set(c.turns)) == len(c.turns) for c in candidates())


def test_the_same_case_plays_the_same() -> None:
    assert replies("arguing") == replies("arguing")


def test_a_plea_is_no_turn_of_the_personas_own() -> None:
    begged = replies("begging")
    asked = [r for r in begged if Move.DEFER in r.moves]
    assert len(asked) > 15
    assert not any(r.own for r in asked)
    assert sum(r.own for r in replies("lost")) > 30


def test_a_figure_outside_its_band_is_seen() -> None:
    quiet, talks = [Reply(own=True, spoke=False)] * 10, [said(12)] * 10
    figures = bands.measured([quiet + talks], HELD)
    assert bands.outside(figures, HELD) == ["words"]
    assert figures["in_band"] == pytest.approx(2 / 3, abs=1e-3)


def test_drift_is_the_last_twenty_against_the_first() -> None:
    session = [said(4)] * 20 + [said(4, 1)] * 4 + [said(5, 1)] * 5 + [said(5)] * 15
    assert bands.drift([session], HELD) == {"speaks": 0.0, "questions": 25.0, "words": 10.0}


def test_leaks_stalls_and_repeats_are_counted() -> None:
    figures = bands.measured([[said(3, leaked=True), said(3, repeated=True), said(3, stalled=True), said(3)]], HELD)
    assert (figures["leaks"], figures["repeats"], figures["stalls"]) == (0.25, 0.25, 0.25)


def test_a_help_spoken_at_senior_is_no_leak_and_no_turn_of_the_personas_own() -> None:
    found = [r for r in replies("begging", level=Level.SENIOR) if {Move.HINT, Move.LEAD, Move.STRUCTURE} & set(r.moves)]
    assert found
    assert not any(r.own or r.leaked for r in found)


@pytest.mark.parametrize("who", PERSONAS)
def test_a_persona_holds_before_each_candidate(who: str) -> None:
    sessions = [replies(name, who, seed=n) for n, name in enumerate(BY_NAME)]
    figures = bands.measured(sessions, content.personas()[who].bands)
    assert not bands.outside(figures, content.personas()[who].bands)
    assert (figures["leaks"], figures["repeats"]) == (0, 0)
    assert figures["stalls"] <= 0.05


def test_the_report_has_the_keys_of_the_contract() -> None:
    case = Case("directive", Level.STAFF, BY_NAME["silent"], "alert-routing", 1)
    rehearsed = asyncio.run(persona.rehearse([case], Engine.BUILTIN, Config.read()))
    report = json.loads(json.dumps(persona.measure(rehearsed, content.personas())))
    assert {"speaks", "questions", "words", "in_band", "drift", "leaks", "stalls"} <= set(
        report["personas"]["directive"]
    )
    assert any(line.startswith("directive") for line in persona.table(report, content.personas()))


def test_a_model_that_is_not_configured_is_said_in_a_sentence() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "interviewer", "eval", "persona", "--engine", "model"], capture_output=True, text=True
    )
    assert done.returncode == 2
    assert done.stderr.startswith("No model is configured.")
