"""A whole transcript as it is heard: what stands before a turn decides what it is."""

from __future__ import annotations

from interviewer.domain.ledger import Side
from interviewer.domain.rubric import Ask, Need
from interviewer.domain.words import Move
from tests.hearings import hearing

TALK = hearing(
    "I: Good morning. Can you hear me?",
    "C: Hi, yes, I can hear you fine.",
    "I: Good. Design how a town library lends bicycles. There are sixty of them.",
    "C: How many desks are there?",
    "I: Three desks, and each keeps a cache of the members.",
    "C: Then I'd put every bike into a ledger at the town hall.",
    "I: I don't see how a desk would work when the line is down.",
    "C: It lends on paper for that hour.",
    "I: Okay. Have you thought about retries?",
    "C: Two retries, then paper. Is that enough?",
    "I: Your call.",
    "B: desk -> ledger -> backup",
    "C: Then it is. The backup runs at night.",
    "I: A change. From next month the ledger has to be public.",
    "C: Then names have to go.",
    "I: Ten minutes left. What do you do first on Monday?",
    "C: I count the bikes.",
    "I: That's our time. Thank you.",
)


def test_each_turn_is_heard_where_it_stands() -> None:
    assert {n: set(h.moves) for n, h in TALK.heard.items()} == {
        1: {Move.PRESENT},
        3: {Move.PRESENT},
        5: {Move.ANSWER},
        7: {Move.CHALLENGE},
        9: {Move.ACKNOWLEDGE, Move.HINT},
        11: {Move.DEFER},
        13: {Move.TWIST},
        15: {Move.TIME, Move.PROBE},
        17: {Move.CLOSE},
    }


def test_the_ledger_knows_what_was_given_and_what_was_not() -> None:
    sides = {c: TALK.ledger.first(c) for c in ("cache", "retry", "backup")}
    assert {c: m.side for c, m in sides.items() if m} == {
        "cache": Side.GIVEN,
        "retry": Side.INTERVIEWER,
        "backup": Side.CANDIDATE,
    }


def test_opportunities_and_scaffolds() -> None:
    assert TALK.answering(Need.PUSHBACK) == [8]
    assert TALK.answering(Need.TWIST) == [14]
    assert TALK.scaffolds() == [9]
    assert Ask.PLAN in TALK.asked(16)


def test_a_decision_handed_back_is_asked_for_but_not_prompted() -> None:
    heard = TALK.before(12)
    assert heard
    assert heard.asks
    assert not heard.prompts


def test_what_was_recorded_changes_nothing_that_is_heard() -> None:
    """A session file records its moves and a printed transcript does not."""
    lines = ("I: Design a queue.", "C: I'd use a log.", "I: I don't buy that.")
    assert hearing(*lines).heard == hearing(*lines, persona="directive").heard


def test_a_transcript_without_an_interviewer_is_heard() -> None:
    alone = hearing("C: I'd use a log.", "C: And a queue.")
    assert alone.heard == {}
    assert alone.before(2) is None
    assert alone.asked(1) == frozenset()
