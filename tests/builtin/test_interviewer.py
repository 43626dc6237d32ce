"""The engine that needs no model: facts, ladders, manner."""

import re
import statistics
from itertools import pairwise

import pytest

from interviewer.domain.asking import read_turn
from interviewer.domain.words import PERSONAS, Move, Round
from interviewer.library import content, titles
from tests.stage import DESIGN, play, session, spoken

PROBLEMS = [id_ for id_, _, round_ in titles.problem_titles() if round_ == Round.DESIGN]
DENIALS = re.compile(
    r"\b(?:no such|not (?:specified|known|given|available)|unknown|don't (?:know|have)|there (?:is|are) no(?:ne|t)?)\b",
    re.I,
)


@pytest.mark.parametrize("id_", PROBLEMS)
def test_every_fact_answers_to_its_own_questions(id_: str) -> None:
    sheet = session(problem=id_).sheet
    asked = [(fact, question) for fact in sheet.facts for question in fact.asks[::9]]
    told = [(fact, sheet.answer(read_turn(question).questions or (question,))) for fact, question in asked]
    assert sum([f] == got for f, got in told) >= 0.85 * len(told)
    assert sum(bool(got) and f not in got for f, got in told) <= 0.02 * len(told)


@pytest.mark.parametrize("id_", PROBLEMS)
def test_a_question_left_out_of_the_sheet_is_mostly_left_alone(id_: str) -> None:
    sheet = session(problem=id_).sheet
    left = content.problem(id_).elsewhere
    assert sum(bool(sheet.match(q)) for q in left) <= 0.15 * len(left)


def test_two_facts_asked_at_once_are_both_told_and_nothing_beside() -> None:
    live = play(session(), ["How many alerts a day come out of the products, and who sets the severity?"])
    last = live.transcript.turns[-1]
    told = [f for p in last.parts for f in p.facts]
    assert len(told) == 2
    says = {f.id: f.says for f in live.problem.facts}
    assert last.text == " ".join(says[f] for f in told)


def test_a_fact_is_told_again_to_who_asks_again_and_to_nobody_else() -> None:
    live = play(session(), ["How many alerts a day come out of the products?"] * 2)
    assert [t.moves for t in live.transcript.turns if t.speaker == "interviewer"][1:] == [(Move.ANSWER,)] * 2
    assert live.transcript.told


@pytest.mark.parametrize("persona", PERSONAS)
def test_no_line_ever_denies_a_fact(persona: str) -> None:
    for line in content.personas()[persona].lines["handback"]:
        assert not DENIALS.search(line), line


LONG = [
    *DESIGN,
    "For the outbox I chose a table in the same database, since then the write and the event succeed or fail together.",
    "Each adapter turns a product's format into our event, and it's the only place that knows the product.",
    "I'd keep the rules as data, versioned, with the author's name, so that a bad one can be taken back in a minute.",
    "The heartbeat is an alert we send ourselves; if it hasn't rung the test phone in two minutes something's broken.",
    "I'd let a team lower its own severity whenever it likes, and raise it only with a reason that goes on record.",
    "Grouping happens on service and symptom in a ten minute window, and the window is per rotation.",
] * 2


@pytest.mark.parametrize("persona", PERSONAS)
def test_a_session_stays_inside_the_personas_bands(persona: str) -> None:
    """Over several sessions of thirty-six turns, turns that asked something and what the clock brought left out."""
    bands = content.personas()[persona].bands
    heard = answered = questions = 0
    words: list[int] = []
    for seed in range(4):
        live = play(session(persona, minutes=120, seed=seed), LONG)
        heard += len(LONG)
        for turn, after in pairwise(live.transcript.turns):
            mine = {Move.TWIST, Move.TIME, Move.CLOSE, Move.ANSWER, Move.PRESENT}
            if turn.speaker != "candidate" or after.speaker != "interviewer" or mine & set(after.moves):
                continue
            answered += 1
            questions += after.text.count("?")
            words.append(len(after.text.split()))
    assert bands.speaks[0] - 0.05 <= answered / heard <= bands.speaks[1] + 0.05
    assert bands.questions[0] - 0.1 <= questions / answered <= bands.questions[1] + 0.1
    assert bands.words[0] <= statistics.median(words) <= bands.words[1]


def rungs(persona: str, turns: list[str]) -> list[str]:
    live = play(session(persona, minutes=120), turns)
    return [p.line for t in live.transcript.turns for p in t.parts if p.line and p.line.startswith("ladder/")]


DEDUP = [
    "I'd deduplicate alerts: two with the same service and symptom are one, by fingerprint, in a dedup table.",
    "The fingerprint is a hash of service, symptom and region, so a repeat lands on the same entry and adds to its count.",
    "Dedup keeps an entry open for ten minutes after the last repeat, grouping storms into one alert, then it closes.",
    "When the dedup table disagrees between two zones, the duplicate is merged by fingerprint and the older one wins.",
] * 4


def test_the_deep_diver_keeps_to_a_ladder_and_goes_down_it_in_order() -> None:
    said = rungs("deep-diver", DEDUP)
    assert len(said) >= 3
    assert len({s.split("/")[1] for s in said[:3]}) == 1
    steps = [int(s.split("/")[2]) for s in said if s.split("/")[1] == said[0].split("/")[1]]
    assert steps == sorted(steps)


def test_the_broad_sweeper_leaves_a_subject_within_a_few_turns() -> None:
    live = play(session("broad-sweeper", minutes=120), DEDUP)
    moves = [m for t in live.transcript.turns for m in t.moves]
    assert moves.count(Move.MOVE_ON) >= len(DEDUP) // 4
    assert not rungs("broad-sweeper", DEDUP[:8]) or len(rungs("broad-sweeper", DEDUP[:8])) <= 1


def test_the_directive_redirects_to_what_is_on_the_table() -> None:
    live = play(session("directive", minutes=120), LONG)
    heard = " ".join(t.text.lower() for t in live.transcript.candidate_turns())
    parts = [p for t in live.transcript.turns for p in t.parts if p.move is Move.REDIRECT]
    assert len(parts) >= 3 * len(LONG) // 14
    assert all(p.anchor and p.anchor.lower() in heard for p in parts)


def test_hands_off_challenges_once_and_asks_nothing() -> None:
    live = play(session("hands-off", minutes=8), LONG)
    moves = [m for t in live.transcript.turns for m in t.moves]
    assert moves.count(Move.CHALLENGE) == 1
    assert not any("?" in s for s in spoken(live))
