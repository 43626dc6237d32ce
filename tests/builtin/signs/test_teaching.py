"""What shows each item of teaching, and what only sounds like it."""

from __future__ import annotations

import pytest

from interviewer.builtin.grading.signs.teaching import SIGNS
from interviewer.domain.rubric import Ask
from tests.builtin.signs.spoken import shown

SHOWS = {
    "defines-the-term": (
        "The minutes a plane stands at the gate are what people call turnaround.",
        "By slot I mean the ten minutes in which you may take off.",
        "When I say dock, think of the door the lorry backs up to.",
        "A manifest is the list of who is on board.",
    ),
    "picture-that-carries": (
        "It's like a cloakroom: you get a number and the coat doesn't move.",
        "Think of it as a ladder with one rung missing.",
        "Imagine a door that only opens from the inside.",
        "The register's a diary, you only ever write on the last page.",
    ),
    "works-a-case": (
        "Say flight 212 lands at 9:40 with ninety bags. The belt is taken until ten.",
        "Suppose bus 14 breaks down at quarter past eight with forty children. Bus 9 is four stops away.",
        "Take hall seven, three hundred people, two doors. At 21:05 one door jams.",
        "Let's say pupil A is ill on Monday and pupil B on Tuesday. Monday's lunch goes out at 11:30.",
    ),
    "says-why-it-matters": (
        "The oven comes first because a cold oven holds up every loaf behind it.",
        "If the driver sees the list too early, then he leaves before the last child is in.",
        "Two doors beat one wide door, since a crowd always stops in the middle of a wide one.",
        "The bell rings twice, otherwise the back rows think it's the lesson's end.",
    ),
    "core-first": (
        "The core of it is that a seat belongs to a person and not to a ticket.",
        "In one sentence: nobody boards before the bags are counted.",
        "What makes it hard is that the two lists are never right at the same time.",
        "All it means is, the last one out turns the key.",
    ),
    "recaps": (
        "To recap: one list, two doors, and the guard has the key.",
        "So far, in summary, the bus waits, the school calls, the parent decides.",
        "Let me pull it together. One bell, two doors, three lists, and a person at the end.",
        "So to sum up: count first, board second, close third.",
    ),
    "checks-understanding": (
        "Does that make sense before I open the second door?",
        "Can you say which seat the late child gets?",
        "Is the bit with the two bells clear?",
        "Shall I run a case through it?",
    ),
    "names-the-few-things": (
        "Hold on to those two, the rest is detail.",
        "If you remember one thing, let it be the bell.",
        "Keep that one, we'll need it when the bus is late.",
        "The rest is bookkeeping.",
    ),
    "another-way": (
        (
            "It's like a cloakroom: you get a number, the coat stays where it hangs, and whoever brings the number back gets "
            "that coat and no other, however many people are waiting in the line behind him."
        ),
        (
            "Say child 12 is ill at 7:40. The driver has left at 7:30 and has no phone in his hand, so the stop sees an empty "
            "kerb, waits for two minutes and goes, and nobody is blamed for it."
        ),
        (
            "By held I mean that the seat is kept for ten minutes and for nobody else, and after that it goes back to the pile "
            "from which the next person in the line at the desk is served."
        ),
        (
            "Imagine a theatre in which every chair has a lamp. Green means nobody sits there, and when you choose a chair it "
            "turns red for everyone else in the house in that same second."
        ),
    ),
    "contrasts-two": (
        "With one door people push. With two doors they walk.",
        "A full bus stops at every corner, whereas an empty one drives through.",
        "In winter the yard is dark at four. In summer nobody needs the lamp.",
        "A closed door isn't the same as a locked one.",
    ),
    "undefined-shorthand": (
        "It goes through the DCS and then to the BRS.",
        "We reconcile that with SITA by way of the AODB.",
        "The PNR hits the GDS.",
        "That's a plain CQRS thing.",
    ),
    "standard-stuff": (
        "That part is pretty standard.",
        "Behind that, the usual.",
        "It's a classic thing, anyone in airports will know it.",
        "Take that as read.",
    ),
    "field-lists": (
        "Seat has an id, a row, a name, a price, a status.",
        "Tables: name, email, phone, address, status, created.",
        "User service, seat service, mail service, price service, login service.",
        "The bag has a type, a colour, a description, a photo, a location.",
    ),
    "dodges-the-how": (
        "It depends.",
        "No idea, honestly.",
        "There would be some mapping.",
        "I'd say the system decides that.",
    ),
    "image-without-content": (
        "Think of it like an orchestra.",
        "Let me zoom out for a moment.",
        "I see five pillars.",
        "Does that resonate?",
    ),
}
MISSES = {
    "defines-the-term": (
        "Then the guard is called.",
        "That's an awkward thing to say to a parent.",
        "So there should be an alarm to the depot.",
        "He called the school at eight.",
    ),
    "picture-that-carries": (
        "It looks like rain.",
        "I'd like a list of the doors.",
        "Add something like a column with the name.",
        "It takes like a hundred minutes.",
    ),
    "works-a-case": (
        "Say no to that.",
        "In that case the guard is called.",
        "I'd suppose there are forty seats and two doors and nine guards.",
        "For example a door.",
    ),
    "says-why-it-matters": (
        "I pick the oven because I know ovens.",
        "Why would that be?",
        "Since last year we have two doors and a bell.",
        "The guard opens the door and the people go in.",
    ),
    "core-first": (
        "That's it.",
        "It's only another door.",
        "The rule is on the wall.",
        "The whole thing fell down last week.",
    ),
    "recaps": (
        "I closed the door at the year's end.",
        "Let me begin with the doors.",
        "It's the same again.",
        "He summarised.",
    ),
    "checks-understanding": (
        "How many doors are there?",
        "The sky is clear.",
        "Do you have the list?",
        "Should I start with the bell?",
    ),
    "names-the-few-things": (
        "Three numbers, please.",
        "There are two doors and one bell.",
        "Remember last winter?",
        "The guard keeps the keys.",
    ),
    "another-way": (
        (
            "The hall is managed by the hall manager, and the manager manages it in line with the plan that was agreed, which "
            "the planning people plan together with everybody else who is involved in the planning of it."
        ),
        "No.",
        (
            "It's all pretty standard, like a queue at the post office, anyone who has worked with queues will know the thing, "
            "so the requests come in and they are handled one after another in the order they came."
        ),
        (
            "I said that already when we spoke about the doors, so let me go on with the bell, and then with the guard and the "
            "list of the rooms, in that order, if there's enough time left for all of it today."
        ),
    ),
    "contrasts-two": (
        "It's one or another.",
        "In the morning the guard comes. He has a key.",
        "What's the difference between them?",
        "They sat on the same bench.",
    ),
    "undefined-shorthand": (
        "The API returns JSON over HTTP.",
        "The DCS is the desk's list of who has checked in.",
        "She writes BAG on it, and the bag goes on the belt.",
        "It's OK on the TV.",
    ),
    "standard-stuff": (
        "There's no standard for that.",
        "It's busier than usual.",
        "He drives a car with a standard deviation of two hours.",
        "Is that the usual?",
    ),
    "field-lists": (
        "The guard, the cook, the driver, the nurse, and the clerk all have a key.",
        "Name and phone.",
        "It has a status, a price, a row, a name, an id, because the desk needs to find the seat by any of them.",
        "Monday, Tuesday, Wednesday, Thursday, Friday.",
    ),
    "dodges-the-how": (
        "It counts the bags twice, and when the counts differ by one the door stays shut.",
        "Forty seats.",
        "Because the lamp draws its power from the bus.",
        "Do you mean the front door?",
    ),
    "image-without-content": (
        "The adapter layer turns their words into ours.",
        "Think of it like a cloakroom, because the coat stays where it is and only the number moves.",
        "There's a lens in the camera.",
        "The pillar in hall two hides the door.",
    ),
}
ASKED = {"another-way": (Ask.EXPLAIN,), "dodges-the-how": (Ask.EXPLAIN,)}


@pytest.mark.parametrize(("item", "text"), [(i, s) for i, own in SHOWS.items() for s in own])
def test_shows_it(item: str, text: str) -> None:
    assert shown(SIGNS[item], text, asks=ASKED.get(item, ()))


@pytest.mark.parametrize(("item", "text"), [(i, s) for i, own in MISSES.items() for s in own])
def test_only_sounds_like_it(item: str, text: str) -> None:
    assert not shown(SIGNS[item], text, asks=ASKED.get(item, ()))


def test_every_item_has_a_sign() -> None:
    assert set(SIGNS) == set(SHOWS) == set(MISSES)
