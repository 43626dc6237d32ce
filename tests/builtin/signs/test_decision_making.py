"""What shows each item of decision-making, and what comes near and does not."""

from __future__ import annotations

import pytest

from interviewer.builtin.grading.signs.decision_making import SIGNS
from interviewer.domain.words import Move
from interviewer.library import content
from tests.builtin.signs.talk import turn

MOVES = {
    "moves-or-holds": Move.CHALLENGE,
    "folds": Move.CHALLENGE,
    "will-not-reconsider": Move.CHALLENGE,
    "takes-the-change": Move.TWIST,
}
NTH = {"own-agenda": 0}
SHOWS = {
    "own-agenda": (
        "I'll take it in three parts, the intake, the sorting and the night.",
        "Here's how I'd use the time.",
        "First the ledger, then who may write in it, then what breaks.",
        "What we promise, how we keep it, what it costs.",
    ),
    "assumes-and-goes-on": (
        "I'm assuming two vans per village.",
        "I take it that they mean households and not people.",
        "I'd guess forty a day, so one clerk will do.",
        "Assumption: every shop has a scale.",
    ),
    "chooses-with-reason": (
        "I choose the paper list because the network is gone in half the valleys.",
        "I'd go with one queue, since two people watch it.",
        "I keep the signature. Otherwise the night shift sells to itself.",
        "My rule is first come, first served, because anybody can check it with a watch.",
    ),
    "names-the-price": (
        "The price is that a van waits ten minutes.",
        "I give up a tenth of the range.",
        "It costs us a clerk at each gate.",
        "What we lose is the second delivery on Fridays.",
    ),
    "weighs-a-real-alternative": (
        "The other way is a fixed timetable, which is cheaper, but it strands the last bus.",
        "I could do it by weight instead. It's more exact, but nobody can check it, so I take the count.",
        "I looked at buying it, but it would save a week and bind us for ten years.",
        "I prefer this to hiring, because hired vans come without cold boxes.",
    ),
    "says-what-would-change-it": (
        "If more than a tenth come back, I'd switch to the second carrier.",
        "Under forty a day I'd go with a clerk and no machine.",
        "What would change my mind is a winter with two floods.",
        "If they can't deliver by June, I drop the sensor and keep the rods.",
    ),
    "moves-or-holds": (
        (
            "That's fair, the porters would wait longer. What I wanted was one list, because two lists drift. "
            "So I'd keep the list and let them strike ten names a day without asking."
        ),
        (
            "You're right about Sundays, and it's real money, about 400 a week. I was wrong to count them as weekdays. "
            "The rest of the plan stands as it was, since the other six days do not change."
        ),
        (
            "Let me work it. Twenty wagons at three minutes is an hour, so the yard is full by nine. But the gate is not "
            "the problem, the scale is. I still want the gate closed, because an open one loses a wagon a week."
        ),
        (
            "True, and I'd rather hear it now. I wanted the second signature because of the night shift. By day nobody "
            "needs it, so I drop it by day, and at night it stays."
        ),
    ),
    "takes-the-change": (
        (
            "Then the weekly list falls and the key stays. I'd keep the morning run as it is and take the second van for "
            "the new clinics, which costs us a driver, and by Friday we tell the depots."
        ),
        (
            "So consent can go stale. The roster stands, the swap screen falls. I choose to ask at the start of the shift, "
            "because asking at seven at night is not asking, and whoever says no is out for the day."
        ),
        (
            "That breaks the single price. I drop the shared table and keep one per country, which is eleven rows, and I'd "
            "put the conversion with finance, who sign it each quarter and answer for it."
        ),
        (
            "What stays is the counter, what goes is the badge. I'd use the phone number as the key from now on and let "
            "people without one come to the desk, perhaps thirty a day, which one clerk can carry."
        ),
    ),
    "orders-what-is-next": (
        "First week, I ride along with two drivers.",
        "Next week: the meter data, then the talk with the council.",
        "Day one, count what lies in the yard.",
        "First thing I'd do is weigh forty sacks twice.",
    ),
    "picks-the-depth": (
        "The hard part is two people naming one thing differently.",
        "What makes it hard is that nobody sees the second bill.",
        "This isn't a scale problem.",
        "Everything hangs on the first scan.",
    ),
    "lists-without-choosing": (
        "There are a few ways to do it.",
        "Either works.",
        "You could do it with a queue, or a table, or a file.",
        "Both are fine really.",
    ),
    "asks-for-direction": (
        "Which would you prefer?",
        "Should I go on to the storage now?",
        "What do you usually see people pick?",
        "Is there anything else you'd like me to cover?",
    ),
    "folds": (
        "Okay, so then we don't do that.",
        "True. So take the limit off.",
        "Right. Let's do that instead.",
        "You're right, then no.",
    ),
    "will-not-reconsider": (
        "That's just how these things run.",
        "I'd stick with the plan.",
        "It has to be like that.",
        "They've got to, sort of.",
    ),
    "leaves-it-open": (
        "It depends on the team.",
        "I'd leave that open for now.",
        "I'm easy.",
        "Whatever the team prefers.",
    ),
}
MISSES = {
    "own-agenda": (
        "There are two things that lose money.",
        "Nice to meet you.",
        "How many farms, and who weighs?",
        "Then a lorry brings it to the mill.",
    ),
    "assumes-and-goes-on": (
        "I'll be clear about explicit assumptions.",
        "I take it seriously.",
        "I'd assume there's an operations team at night.",
        "They guessed, and it went badly.",
    ),
    "chooses-with-reason": (
        "I'd choose a balanced approach because it's the right trade-off.",
        "The lorry waits because the gate is shut.",
        "I was late because the bridge was up.",
        "Maybe I'd pick a queue because it's nice.",
    ),
    "names-the-price": (
        "The price of milk went up.",
        "It costs nothing.",
        "What would I lose by trying?",
        "Is it worth building?",
    ),
    "weighs-a-real-alternative": (
        "The other driver called at noon.",
        "I could go over the tables again.",
        "There are three trucks.",
        "You could have an app for farmers.",
    ),
    "says-what-would-change-it": (
        "If a van is late, the clerk rings the shop.",
        "When the gate opens, the lorry goes in.",
        "He said, if it's over ten I'd drop it.",
        "If you like, I draw it.",
    ),
    "moves-or-holds": (
        "Yes. You're right.",
        "I see. Okay.",
        "It's standard, any vendor does that, and the documentation explains how the retries are configured there.",
        "What did they say when you asked them about the second list, and who was in the room for it?",
    ),
    "takes-the-change": (
        "Okay, that's a flag.",
        "Interesting. What would the hospital prefer?",
        "It's just another tenant.",
        (
            "That validates the architecture, because the architecture is open for exactly that sort of new demand, and "
            "it's great to see how naturally this one fits the picture we have."
        ),
    ),
    "orders-what-is-next": (
        "The first week of June is always wet.",
        "Everything should be configurable from day one.",
        "After that the lorry goes home.",
        "I was there on the Monday.",
    ),
    "picks-the-depth": (
        "It was hard to find parking.",
        "A hard drive fails now and then.",
        "Okay, interesting.",
        "Data is at the core of what we do.",
    ),
    "lists-without-choosing": (
        "You could do it with a queue or a table. I'd take the table.",
        "Each lift has its own key.",
        "Both drivers stay in town.",
        "There are four depots.",
    ),
    "asks-for-direction": (
        "Is that clear, or shall I run one case through it?",
        "How many farms are there?",
        "What would break first?",
        "Who signs today?",
    ),
    "folds": (
        "True. But the second list is what keeps the night honest, so it stays.",
        "Let me test that against forty trucks a day.",
        "I hear you.",
        "Then the clerk has two lists, and I'd cap the second at ten.",
    ),
    "will-not-reconsider": (
        "You're right about the nights.",
        "If they show me ten cases, I change it.",
        "The clerk has to scan twice.",
        "It is fair that they ask.",
    ),
    "leaves-it-open": (
        "How a pen is treated depends on its weight.",
        "The gate is open till ten.",
        "I don't know the driver, so I ask him.",
        "I choose the second.",
    ),
}
TABLE = [(i, t, True) for i, ts in SHOWS.items() for t in ts] + [(i, t, False) for i, ts in MISSES.items() for t in ts]


@pytest.mark.parametrize(("item", "text", "shown"), TABLE)
def test_a_sentence_shows_the_item_or_not(item: str, text: str, shown: bool) -> None:
    said = turn(text, MOVES.get(item, Move.PROBE), nth=NTH.get(item, 3))
    assert bool(SIGNS[item].find([said])) is shown


def test_every_item_has_a_sign_and_a_row() -> None:
    items = {i.id for r in content.rubrics() if r.id == "decision_making" for i in r.items}
    assert set(SIGNS) == items == set(SHOWS) == set(MISSES)


@pytest.mark.parametrize("item", ["folds", "will-not-reconsider", "moves-or-holds", "takes-the-change"])
def test_what_answers_pushback_or_a_change_is_seen_nowhere_else(item: str) -> None:
    assert not any(SIGNS[item].find([turn(t, Move.PROBE)]) for t in SHOWS[item])


def test_steps_that_follow_a_first_one_are_steps() -> None:
    said = turn("First week, I count the yard. Then the gate. Then one lane live.")
    assert len(SIGNS["orders-what-is-next"].find([said])) == 3


def test_a_change_asked_about_first_is_taken_in_the_next_turn() -> None:
    asked = turn("Does it hold for sold seats too?", Move.TWIST, nth=3)
    taken = turn(SHOWS["takes-the-change"][0], Move.ANSWER, nth=4)
    assert SIGNS["takes-the-change"].find([asked, taken])
    assert not SIGNS["takes-the-change"].find([taken])
