"""Pressure: a position merely repeated is pressed harder, an argued one is yielded to, and a twist waits for firm ground."""

import asyncio

import pytest

from interviewer.dialogue import conduct, timing
from interviewer.domain.events import Part
from interviewer.domain.ports import Draft
from interviewer.domain.words import Level, Move
from tests.stage import session

POSITION = "I decided on polling. Every consumer polls the table every ten seconds."
ARGUED = "Because four queries a second on an index are nothing, and a lost message can't be queried by anybody."


def doubted(persona: str, **more: object):
    """A session in which the position has just been doubted."""
    live = session(persona, **more)  # type: ignore[arg-type]
    live.say(POSITION)
    live.speak(Draft((Part(move=Move.CHALLENGE, text="I have my doubts."),), authored=True))
    return live


def after(live, text: str):
    live.say(text)
    asyncio.run(conduct.reply(live))
    last = live.transcript.turns[-1]
    return last if last.speaker == "interviewer" else None


@pytest.mark.parametrize("persona", ["socratic", "deep-diver"])
def test_a_repeated_position_is_pressed_harder_and_not_for_ever(persona: str) -> None:
    live = doubted(persona)
    kinds = []
    for _ in range(2):
        said = after(live, "Polling is fine.")
        assert said.moves == (Move.CHALLENGE,)
        kinds.append(said.parts[0].line.split("/")[1])
    assert kinds == ["press", "press_again"]
    said = after(live, "Polling is fine.")
    assert said is None or Move.CHALLENGE not in said.moves


@pytest.mark.parametrize(
    ("persona", "move"),
    [
        ("socratic", Move.ACKNOWLEDGE),
        ("deep-diver", Move.ACKNOWLEDGE),
        ("directive", Move.MOVE_ON),
        ("hands-off", Move.ACKNOWLEDGE),
    ],
)
@pytest.mark.parametrize("level", [Level.STAFF, Level.PRINCIPAL])
def test_an_argued_position_is_yielded_to(persona: str, move: Move, level: Level) -> None:
    assert after(doubted(persona, level=level), ARGUED).moves == (move,)


@pytest.mark.parametrize("persona", ["hands-off", "directive"])
def test_who_doubts_rarely_does_not_doubt_twice(persona: str) -> None:
    said = after(doubted(persona), "Polling is fine.")
    assert said is None or Move.CHALLENGE not in said.moves


def test_a_question_for_a_fact_is_answered_though_a_doubt_stands() -> None:
    assert after(doubted("socratic"), "How many alerts a day come out of the products?").moves == (Move.ANSWER,)


def test_a_twist_waits_for_firm_ground_and_comes_at_the_end_of_its_window_all_the_same() -> None:
    live = session("hands-off")
    at = live.problem.twists[0].at
    live.clock.pass_ms(round(at * live.total_ms))
    live.say("Hm.")
    assert not timing.twist(live)
    live.clock.pass_ms(round((timing.WINDOW + 0.01) * live.total_ms))
    assert timing.twist(live)


def test_a_twist_comes_when_the_talk_is_easy_and_not_upon_a_doubt_that_stands() -> None:
    for text, comes in ((ARGUED, True), ("Polling is fine, and every consumer polls the table.", False)):
        live = doubted("socratic")
        live.clock.pass_ms(round(live.problem.twists[0].at * live.total_ms))
        live.say(text)
        assert timing.twist(live) is comes
