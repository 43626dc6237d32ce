"""What an interviewer's turn does: in many wordings, in labelled rows, and in our own personas' lines."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interviewer.domain.ledger import Ledger
from interviewer.domain.listening import Heard, Table, listen
from interviewer.domain.rubric import Ask
from interviewer.domain.transcript import Turn
from interviewer.domain.words import Move
from interviewer.library import content

ROWS = Path(__file__).parent.parent / "data" / "hearing.jsonl"
VOCABULARY = content.vocabulary()
SAID = "I'd put every reading into a ledger, and a reconciler goes over it once a night."
ASKED = "How many readings are there a day?"
HELP = "Should I go for the ledger or the queue?"


def hear(says: str, said: str = SAID, *, opened: bool = True, twists: tuple[str, ...] = ()) -> Heard:
    """One interviewer turn after one candidate turn; the opening where nothing was said."""
    ledger = Ledger(VOCABULARY)
    table = Table(ledger, opened=opened)
    before = None
    if said:
        before = Turn(2, "candidate", said, 0, 0)
        ledger.add(before)
        table.lay(said)
    return listen(says, said, table, before, twists)


M = Move
IN_MANY_WORDS: dict[Move, list[str]] = {
    M.CHALLENGE: [
        "I don't buy that.", "I'm not convinced.", "Hm. I have seen that end badly.", "My ops lead would never sign that.",
        "They'll switch it off by Thursday.", "That sounds a bit tidy.", "Says who?", "You can't have both.",
        "But you said it was hourly.", "A ledger. In this day and age.", "Good luck with that.", "Never is strong.",
        "The auditors hate ledgers.", "Once a night is an age for a ward.", "I'd rather not, that's how we got our current mess.",
        "Convince me.", "Isn't that just a log?", "Which is a queue, only slower.", "And if they refuse?",
    ],
    M.TWIST: [
        "A change. The readings come once a week.", "As of this morning, legal says they may not be kept.",
        "The council has voted: two districts, not one.", "Your budget's just been halved.", "Scrap the nights. They want it live.",
        "Imagine it's a year later, and there are four plants.", "Same problem, but the clocks disagree.",
        "From next month half the meters are gone.", "We've bought a company in Brazil while you were talking.",
        "It turns out that a third of them have no clock.", "New rule: nothing may leave the country.",
    ],
    M.TIME: [
        "Ten minutes left.", "Mind the clock: about twelve minutes.", "We're about two thirds of the way through.",
        "That leaves eight minutes.", "We have only seven minutes.", "Halfway.", "We're a little behind schedule.",
    ],
    M.CLOSE: [
        "That's our time. Thank you.", "We'll stop there.", "I've everything I need, cheers.", "That concludes the interview.",
        "The recruiter will be in touch.", "We're finished here, thank you.", "Thanks for coming in, enjoy the rest of your day.",
    ],
    M.MOVE_ON: [
        "Next.", "Moving on.", "Enough on the ledger.", "Let's leave that there.", "Let's change the subject.", "Let's get on to cost.",
        "That'll do.", "Onwards.", "Leave the ledger.", "No need. Next topic.",
    ],
    M.REDIRECT: [
        "Back to the ledger.", "You said nightly.", "Stay on the reconciler.", "You promised me a rollout.", "Let's return to the ledger.",
        "You still owe me an answer on the ledger.", "Can we go back to the ledger?",
    ],
    M.STRUCTURE: [
        "Start with the requirements.", "First the users, then the numbers.", "Before you draw, list who uses it.",
        "I'd suggest drawing the boxes first.", "Why don't we take users, then data, then cost.", "Talk while you type.",
        "Then do the tests first.", "Make sure you cover security.",
    ],
    M.HINT: [
        "Have you thought about retries?", "What about a power cut?", "Could it be the network?", "And when the clock is wrong?",
        "You might want to consider a cache.", "Was there anybody outside your team who ought to have known?",
        "Suppose that the satellite bill isn't paid one month.", "Two clerks in two towns enter the same meter.",
        "Privacy hasn't come up yet.",
    ],
    M.CLARIFY: [
        "When you say ledger, what do you mean?", "Nightly how?", "Reconciled by what?", "I didn't follow that.",
        "Could you say that again in other words?", "By reading, you mean one meter or one house?", "Ledger as in what?",
    ],
    M.PROBE: [
        "Why a ledger?", "How does the reconciler decide?", "What's in the ledger?", "Take me through one reading.",
        "How long does it run?", "Who owns the ledger?", "Which of the two?",
    ],
    M.CONFIRM: ["Great.", "That's a lovely touch.", "I agree completely.", "Exactly what I'd have done.", "Spot on.", "Well put."],
    M.ACKNOWLEDGE: ["Okay.", "Mm-hm.", "Go on.", "Right, right.", "I see.", "Take your time.", "Got it.", "I'm listening."],
}  # fmt: skip


@pytest.mark.parametrize(("move", "says"), [(m, s) for m, many in IN_MANY_WORDS.items() for s in many])
def test_a_move_in_many_words(move: Move, says: str) -> None:
    assert move in hear(says).moves, hear(says).parts


@pytest.mark.parametrize(
    "says",
    ["About forty.", "Not very many, maybe ten.", "Nobody knows. We guess three hundred.", "It varies a lot.",
     "Ten million at the outside.", "None at night.", "They don't count them.", "Two per house, and they drift."],
)  # fmt: skip
def test_a_fact_after_a_question_is_an_answer(says: str) -> None:
    assert hear(says, ASKED).moves == {Move.ANSWER}


@pytest.mark.parametrize(
    "says",
    ["Your call.", "Whichever you like.", "You decide.", "I don't mind.", "What would you do?", "I'd like to see what you pick.",
     "Makes no odds to me.", "It's your design.", "I'm not going to say.", "Whatever you reckon matters most.", "You're driving."],
)  # fmt: skip
def test_a_question_handed_back_is_a_deferral(says: str) -> None:
    heard = hear(says, HELP)
    assert heard.moves == {Move.DEFER}
    assert heard.asks
    assert not heard.prompts


def test_an_answer_may_go_on_to_something_else() -> None:
    assert hear("About forty. From March it's four thousand.", ASKED).moves == {Move.ANSWER, Move.TWIST}
    assert hear("About forty. And I don't buy the ledger.", ASKED).moves == {Move.ANSWER, Move.CHALLENGE}
    assert hear("About forty. Why do you ask?", ASKED).moves == {Move.ANSWER, Move.PROBE}


def test_a_question_far_back_was_the_candidates_own() -> None:
    said = "What is a reading? A number and a time. I keep both. The number is signed. The time is the meter's."
    assert hear("The meters have no clock.", said).moves == {Move.CHALLENGE}


def test_the_opening_presents_also_after_small_talk() -> None:
    states = "Good, good. So: design how a town reads its water meters."
    assert hear(states, "").moves == {Move.PRESENT}
    assert hear(states, "Hi, good morning. I can hear you fine.", opened=False).moves == {Move.PRESENT}
    assert Move.PRESENT not in hear("Design the ledger's API.", "Hi, and sorry, I had muted you.", opened=True).moves


def test_a_new_question_presents_in_the_middle() -> None:
    assert hear("Another one: tell me about a time when you were wrong.").moves == {Move.PRESENT}
    assert hear("Thanks for that. Question four. A million ids, how many bytes?").moves >= {Move.MOVE_ON, Move.PRESENT}
    assert Move.PRESENT not in hear("Tell me about a time when one of those was late.").moves


def test_the_problems_own_twist_is_known_by_its_words() -> None:
    assert hear("Popping this in. The north is flooded.", twists=("The north is flooded.",)).moves == {Move.TWIST}


def test_a_doubt_that_asks_is_one_move_with_its_question() -> None:
    assert hear("The librarians won't have it. What do you tell them?").moves == {Move.CHALLENGE}
    assert hear("A change. Half of them are gone. What do you do?").moves == {Move.TWIST}


def test_typographic_quotation_marks_are_as_good_as_straight_ones() -> None:
    heard = hear("I don’t buy that. When you say “nightly”, what’s meant?")
    assert heard.moves >= {Move.CHALLENGE}
    assert [p.text for p in heard.parts] == ["I don’t buy that.", "When you say “nightly”, what’s meant?"]


ASKS = {
    Ask.DECIDE: ["Which of the two do you take?", "Lock or ledger?", "Choose one.", "So what's it to be?"],
    Ask.JUSTIFY: ["Why?", "What made you stop at two hours?", "Any particular reason?", "What does that buy you?"],
    Ask.EXPLAIN: ["How does it work?", "Walk me through it.", "Nightly how?", "What was broken?"],
    Ask.EXAMPLE: ["Such as?", "Give me one case.", "Take one meter and run it.", "When did it last happen?"],
    Ask.PLAN: ["What do you do on Monday?", "How would you roll it out?", "What's still on your list?"],
    Ask.FAILURE: ["What happens when it's down?", "And if the file comes twice?", "What goes wrong first?"],
    Ask.PERSUADE: ["Convince me.", "What would you say to the union?", "The nurses will never do that."],
    Ask.ESTIMATE: ["How many is some?", "Could you put a number on it?", "Ballpark?", "How big does it get?"],
    Ask.OPERATE: [
        "Who's woken?",
        "How would you know that it stopped?",
        "And who'd be sitting in front of it on a Sunday?",
    ],
    Ask.FUTURE: ["And in five years?", "What changes with ten times the meters?", "Where does this go next year?"],
}


@pytest.mark.parametrize(("ask", "says"), [(a, s) for a, many in ASKS.items() for s in many])
def test_what_is_asked_in_many_words(ask: Ask, says: str) -> None:
    heard = hear(says)
    assert ask in heard.asks
    assert ask in heard.prompts


@pytest.mark.parametrize("says", ["Okay.", "Ten minutes left.", "That's our time. Thank you.", "Great.", "Go on."])
def test_what_asks_nothing(says: str) -> None:
    assert not hear(says).asks


# --- labelled rows, and our own personas -----------------------------------------------------------------------------


def f1(hits: Counter[str], name: str) -> float:
    return 2 * hits[f"{name} tp"] / (2 * hits[f"{name} tp"] + hits[f"{name} fp"] + hits[f"{name} fn"])


def count(hits: Counter[str], want: set[str], got: set[str]) -> None:
    for name in want | got:
        hits[f"{name} {'tp' if name in want & got else 'fn' if name in want else 'fp'}"] += 1


def test_labelled_rows_hold_their_floor() -> None:
    """The rules were written with these rows in view: the floor holds what was reached, and says nothing of other rows."""
    moves, asks = Counter[str](), Counter[str]()
    for row in map(json.loads, ROWS.read_text("utf-8").splitlines()):
        heard = hear(row["interviewer"], row["candidate"], opened=False)
        count(moves, set(row["kinds"]), {str(m) for m in heard.moves})
        count(asks, set(row["asks"]), {str(a) for a in heard.asks})
    for name, least in {
        "challenge": 0.9,
        "twist": 0.9,
        "hint": 0.75,
        "answer": 0.85,
        "structure": 0.8,
        "defer": 0.8,
    }.items():
        assert f1(moves, name) >= least, name
    assert all(f1(moves, name) >= 0.85 for name in ("time", "close", "move_on", "present", "confirm"))
    assert all(f1(asks, ask) >= 0.65 for ask in Ask), {str(a): round(f1(asks, a), 2) for a in Ask}


HEARD_AS = {
    "twist": {M.TWIST}, "time": {M.TIME}, "close": {M.CLOSE}, "acknowledge": {M.ACKNOWLEDGE}, "challenge": {M.CHALLENGE},
    "move_on": {M.MOVE_ON}, "redirect": {M.REDIRECT, M.MOVE_ON}, "confirm": {M.CONFIRM}, "defer": {M.DEFER, M.ACKNOWLEDGE},
    "defer_choice": {M.DEFER, M.ACKNOWLEDGE}, "handback_number": {M.DEFER, M.ACKNOWLEDGE}, "probe": {M.PROBE, M.CLARIFY},
    "clarify": {M.PROBE, M.CLARIFY},
}  # fmt: skip
AFTER = {"defer": "What should I do next?", "defer_choice": HELP, "handback_number": ASKED}
FILLED = {"{span}": "the reconciler", "{minutes}": "ten minutes", "{twist}": "From next month they come once an hour."}


@pytest.mark.parametrize("kind", HEARD_AS)
def test_our_own_personas_are_heard_as_they_speak(kind: str) -> None:
    right = total = 0
    for persona in content.personas().values():
        for line in persona.lines.get(kind, ()):
            for place, words in FILLED.items():
                line = line.replace(place, words)
            right += bool(hear(line, AFTER.get(kind, SAID)).moves & HEARD_AS[kind])
            total += 1
    assert total
    assert right / total >= 0.75, (right, total)


WORDS = st.sampled_from(
    "I don't buy that , . ? ! : ; you we it and so but now why how what ten minutes left okay no yes – “a” it's ’s \n next".split(
        " "
    )
)


@given(st.lists(WORDS, max_size=30).map(" ".join), st.sampled_from(["", SAID, ASKED, HELP]))
@settings(max_examples=150, deadline=None)
def test_the_parts_are_the_turn_in_order(says: str, said: str) -> None:
    parts = hear(says, said).parts
    assert "".join("".join(p.text for p in parts).split()) == "".join(says.split())
