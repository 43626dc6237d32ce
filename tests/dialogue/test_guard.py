"""The guard: who said it first decides, and a label decides nothing."""

import json
from pathlib import Path

import pytest

from interviewer.bootstrap import rules_judge
from interviewer.domain.events import Part
from interviewer.domain.ports import Draft, Judgement, Scene
from interviewer.domain.words import Level, Move, Round
from interviewer.evaluation.guard import SEEN, measure, rows, verdict
from tests.eager import Tally, run
from tests.server import ModelServer

DATA = Path(__file__).parent.parent / "data" / "guard"
JUDGE = rules_judge()
CACHE = "I'd put a cache in front of the table, and it's filled on the first read."
TABLE = "I'd put one table behind the service, keyed by order."


def judged(
    text: str,
    heard: str,
    move: Move = Move.PROBE,
    persona: str = "socratic",
    level: Level = Level.STAFF,
    **more: object,
) -> Judgement:
    scene = Scene(level, Round.DESIGN, persona, "Design order tracking for a shop.", [heard], **more)  # type: ignore[arg-type]
    return JUDGE.rule(Draft((Part(move=move, text=text),), authored=False), scene)


@pytest.mark.parametrize(
    ("question", "theirs", "not_theirs"),
    [
        ("Why a cache?", CACHE, TABLE),
        ("What fills the cache?", CACHE, TABLE),
        (
            "How much had you spent by then?",
            "We'd poured a silly amount of money into it.",
            "We stopped it on a Friday.",
        ),
        ("How stale may it get?", "It may lag a bit behind the belts.", "Every scan is an event."),
        ("Who gets paged?", "If it stops, somebody gets paged.", "It reads the stream and writes to a table."),
        ("What happens when one comes in twice?", "I expect repeats, so each has an id.", "Each has a row."),
        ("And the ones who wouldn't?", "Two groups flat out refused.", "Over the year the teams moved over."),
    ],
)
def test_the_same_words_are_a_probe_or_a_lead(question: str, theirs: str, not_theirs: str) -> None:
    assert judged(question, theirs).allowed
    verdict = judged(question, not_theirs)
    assert not verdict.allowed
    assert verdict.why


@pytest.mark.parametrize(
    "text",
    [
        "Exactly.", "Great choice. Why a table?", "That makes sense.", "Not quite.", "Nice.", "Yes.", "You're on the right track.",
        "Have you considered a queue?", "What about failure?", "Think about what happens on a retry.", "Let's say ten million users.",
        "You'd shard by tenant here.", "Maybe start with requirements.", "Shall we talk about the table now?",
        "You can ignore the table.", "Isn't the table too slow for that?", "Most teams put a log there.", "Suppose it's 4,000 orders a second.",
        "Could you do the table first and then the service?", "I'd use the service for that.",
    ],
)  # fmt: skip
def test_what_scaffolds_is_never_said(text: str) -> None:
    assert not judged(text, TABLE).allowed


@pytest.mark.parametrize(
    ("text", "move", "persona"),
    [
        ("Mm-hm.", Move.ACKNOWLEDGE, "hands-off"), ("Go on.", Move.ACKNOWLEDGE, "broad-sweeper"), ("Okay.", Move.ACKNOWLEDGE, "hands-off"),
        ("Your call. State what you assume.", Move.DEFER, "directive"), ("Ten minutes left.", Move.TIME, "hands-off"),
        ("Why keyed by order?", Move.PROBE, "deep-diver"), ("When you say 'order', which order?", Move.CLARIFY, "broad-sweeper"),
        ("I don't buy the one table. Convince me.", Move.CHALLENGE, "socratic"), ("That's enough on the table.", Move.MOVE_ON, "directive"),
        ("Back to the service.", Move.REDIRECT, "directive"), ("What happens if the service goes down?", Move.CHALLENGE, "deep-diver"),
        ("You said one table. One?", Move.CLARIFY, "socratic"), ("Whose decision was that?", Move.PROBE, "socratic"),
    ],
)  # fmt: skip
def test_what_withholds_may_be_said(text: str, move: Move, persona: str) -> None:
    assert judged(text, TABLE, move, persona).allowed, judged(text, TABLE, move, persona).why


def test_the_exemption_is_for_two_personas_and_for_stopping_only() -> None:
    assert judged("What if the service dies?", TABLE, Move.CHALLENGE, "deep-diver").allowed
    assert not judged("What if the service dies?", TABLE, Move.PROBE, "directive").allowed
    assert not judged("What if the service gets the same order twice?", TABLE, Move.CHALLENGE, "deep-diver").allowed


def test_a_fact_is_an_answer_when_asked_and_a_fill_when_not() -> None:
    facts = ["About 40,000 orders a day.", "The table runs on one machine."]
    asked = judged(
        "About forty thousand orders a day.", "How many orders are there a day?", Move.ANSWER, "hands-off", facts=facts
    )
    assert asked.allowed
    assert not judged("About forty thousand orders a day.", TABLE, Move.ANSWER, "hands-off", facts=facts).allowed
    both = "About forty thousand orders a day. And it runs on one machine."
    assert not judged(both, "How many orders are there a day?", Move.ANSWER, "hands-off", facts=facts).allowed


def test_a_number_nobody_gave_is_new_however_it_is_written() -> None:
    assert judged("Why 4,000?", "I keep four thousand of them.").allowed
    assert not judged("Why not five thousand?", "I keep four thousand of them.").allowed


def test_an_anchor_that_is_nowhere_is_refused() -> None:
    scene = Scene(Level.STAFF, Round.DESIGN, "socratic", "Design it.", [TABLE])
    part = Part(move=Move.PROBE, text="Why one table?", anchor="a second region")
    assert not JUDGE.rule(Draft((part,), authored=False), scene).allowed


def test_the_board_and_what_was_given_are_on_the_table() -> None:
    assert judged("Why the outbox?", TABLE, board="svc -> outbox -> queue").allowed
    assert judged("Why one region?", TABLE, given=["It may not leave the region."]).allowed


def test_levels_let_scaffolding_through_as_the_table_says() -> None:
    lead = Draft((Part(move=Move.LEAD, text="Have you considered a queue?"),), authored=True)
    tell = Draft((Part(move=Move.TELL, text="You'd shard it."),), authored=True)
    for level, led in ((Level.MID, True), (Level.SENIOR, True), (Level.STAFF, False), (Level.PRINCIPAL, False)):
        scene = Scene(level, Round.DESIGN, "socratic", "Design it.", [TABLE])
        assert JUDGE.rule(lead, scene).allowed is led
        assert not JUDGE.rule(tell, scene).allowed


def test_labels_change_no_verdict() -> None:
    for row in rows(DATA / "dev.jsonl"):
        assert verdict(JUDGE, row) == verdict(JUDGE, {k: row[k] for k in SEEN})


@pytest.mark.parametrize(
    ("name", "recall", "block"),
    [("dev.jsonl", 0.92, 0.35), ("fresh_a.jsonl", 0.84, 0.5), ("fresh_b.jsonl", 0.86, 0.42)],
)
def test_drafts_by_authors_who_had_not_seen_the_rules(name: str, recall: float, block: float) -> None:
    """The development rows, and two sets written afterwards; the figures are what the rules reach, not a goal met."""
    result = measure([(row, verdict(JUDGE, row)) for row in rows(DATA / name)])
    assert result["leak_recall"] >= recall
    assert result["false_block"] <= block


def test_rows_without_labels_are_judged_all_the_same(tmp_path: Path) -> None:
    bare = [{k: row[k] for k in SEEN} for row in rows(DATA / "dev.jsonl")[:20]]
    path = tmp_path / "bare.jsonl"
    path.write_text("\n".join(map(json.dumps, bare)))
    result = measure([(row, verdict(JUDGE, row)) for row in rows(path)])
    assert result["n"] == 20
    assert result["leak_recall"] is None
    assert result["pairs"] is None


@pytest.mark.parametrize("pressed", [False, True])
async def test_an_over_helpful_model_is_held_back_through_the_whole_loop(pressed: bool) -> None:
    total = Tally()
    with ModelServer() as server:
        for which in range(2):
            total += await run(server, "rain-cover", "socratic", which, pressed=pressed)
    assert total.offered
    assert len(total.delivered) <= 0.15 * total.offered
    assert total.silent_though_due == 0, "the candidate is always answered when an answer was due"
