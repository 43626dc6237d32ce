"""What shows each item of strategic thinking, and what only sounds like it."""

from __future__ import annotations

import pytest

from interviewer.builtin.grading.signs.strategic_thinking import SIGNS
from interviewer.domain.rubric import Ask
from tests.builtin.signs.spoken import shown

SHOWS = {
    "what-will-change": (
        "In three years half of the buses are electric, so the depot plan has to know about charging.",
        "Over the next two winters the museum will get a second building, and the guards are shared.",
        "Within five years the airline wants its own kiosks, which takes the printing away from us.",
        "By 2031 paper tickets are gone, and then the gate must read phones only.",
    ),
    "contract-with-a-team": (
        "The payroll team owns the calendar, we own the shifts, and a change is announced a month ahead.",
        "They send the roster by six, and we promise the seating plan by seven.",
        "I'd agree the file format with the caterer's company and both test against it before a menu changes.",
        "The museum department tells us two weeks before it closes a hall, that's in the contract with them.",
    ),
    "seam-for-change": (
        "If a printer is replaced we only change one adapter.",
        "There's an interface in front of the payment provider, so another one can be plugged in later.",
        "The scheduler doesn't care which sensor sent the reading.",
        "The pricing is kept apart from the booking, so we can change the tariff without touching the seats.",
    ),
    "keeps-it-stiff": (
        "I'd not build a plugin system for two kinds of ticket.",
        "No rule language, since nobody would look after the rules.",
        "What I'd leave out is loyalty points, they belong to the shop.",
        "The sign-off of a flight plan stays rigid on purpose.",
    ),
    "cost-as-it-grows": (
        "At ten times the parcels the machines are cheap, it's the people at the desk, four hundred thousand a year in euros.",
        "Each new school costs about three person-months, so twenty of them are five years of work for one engineer.",
        "When the route count doubles the map licence goes from ten thousand euros to ninety thousand.",
        "For all forty museums the sensors come to two million pounds, and that never pays.",
    ),
    "way-there": (
        "Month one, a single kitchen, and nobody throws the paper away.",
        "Four weeks in parallel with the card index, and we compare every evening.",
        "Then the second depot, and the rest follow when the first has had a month without a wrong bus.",
        "From year three we retire the old booking desk, new contracts only until then.",
    ),
    "who-decides-later": (
        "The rule is signed by the head teachers, and they own later changes to it.",
        "I'd leave the definition of late to the operations council, because they're the ones judged by it.",
        "The tariff is decided by the city council and not by us.",
        "It sets a precedent, and I'd want that the board owns the rule once we have gone.",
    ),
    "weakest-assumption": (
        "All this rests on paper tickets, and that breaks first.",
        "In four years the classroom is the wrong unit.",
        "If the airline merges, half of this is rework.",
        "The weakest assumption is that drivers log in at all.",
    ),
    "fits-the-whole": (
        "I'd buy the route planner rather than write one, because it is a solved problem.",
        "Today we sell seats, and the money is in the bags.",
        "The parcel team already has its own tool for that, so I'd leave it there.",
        "We shouldn't run the card payments ourselves, the bank does it for a tenth.",
    ),
    "today-only": (
        "I haven't thought that far ahead, to be honest.",
        "If it changes, somebody changes a constant.",
        "We take it as it comes.",
        "A second airport would be a new project.",
    ),
    "fashion-as-future": (
        "In the future we could do machine learning on the luggage.",
        "Once we have data, AI would be a natural next step.",
        "Long-term I'd put an LLM on top of the booking desk.",
        "Down the road it could use blockchain for the tickets.",
    ),
    "flexible-everywhere": (
        "I'd make it configurable per school.",
        "That could be a setting.",
        "Everything in settings, you never know.",
        "A new tariff is just another policy.",
    ),
    "owner-left-for-later": (
        "Who runs the feed, we'd sort that out when it comes up.",
        "The mapping would be probably us, or them.",
        "It depends how their teams are organised.",
        "Somebody would have to own the shared calendar, I suppose.",
    ),
}
MISSES = {
    "what-will-change": (
        "The pass costs forty euros in a year.",
        "Three years ago we moved the depot and it took a quarter.",
        "I check the brakes every season.",
        "Then how it goes wrong, then where this stands in four years.",
    ),
    "contract-with-a-team": (
        "The contract was signed long ago and I never read it.",
        "They like the new screens and they tell everybody.",
        "Would they own that, do you know?",
        "I agree that a queue is better.",
    ),
    "seam-for-change": (
        "Passengers don't care about our seating plan.",
        "The interface is slow in the evening.",
        "The two halls are in separate streets.",
        "He swapped his shift with a colleague.",
    ),
    "keeps-it-stiff": (
        "I wouldn't want to say that to a parent.",
        "We never had a fire in the depot.",
        "I'd not put a date on the opening.",
        "There's no time left for the kitchen.",
    ),
    "cost-as-it-grows": (
        "A ticket is four euros.",
        "The hall seats nine hundred people.",
        "It grows on you after some weeks.",
        "Maybe each new site costs a million pounds, I don't know.",
    ),
    "way-there": (
        "First I'd like to go through the requirements.",
        "He walked beside the bus all the way.",
        "Would you start with one kitchen?",
        "We had two years of trouble with the spreadsheet.",
    ),
    "who-decides-later": (
        "Who decides when the door opens?",
        "The umbrella is owned by the man in the second row, and the clerk picks it up.",
        "We decided to leave at noon.",
        "One item has one owner.",
    ),
    "weakest-assumption": (
        "I assume that there are forty buses; please stop me if that's off.",
        "The weak light in the hall bothers people.",
        "If it rains, the bus is late.",
        "I bet you a coffee.",
    ),
    "fits-the-whole": (
        "I bought a ticket at the desk.",
        "The shop is open until six.",
        "It's worth a look at the door.",
        "Could we buy that?",
    ),
    "today-only": (
        "In two years the second airport opens, so the bags need an origin field.",
        "I don't design it around the nice day, I design it around the bad one.",
        "They change it before the shift ends.",
        "The door would be fine with one guard.",
    ),
    "fashion-as-future": (
        "I'd not use machine learning here, a table of forty rows does it.",
        "The travel agents call us in the morning.",
        "The cloud hung over the airfield.",
        "A neural net reads the plates today, at two in a hundred wrong.",
    ),
    "flexible-everywhere": (
        "I'd not make it configurable.",
        "The limit is a setting with a default of ten, and only the duty manager may change it.",
        "The nurse is flexible about lunch.",
        "Nothing there is generic, and I refuse to make it so.",
    ),
    "owner-left-for-later": (
        "The bus company owns the feed and we own the map.",
        "Whoever comes last turns off the light.",
        "It depends on the weather.",
        "Could it be theirs?",
    ),
}
ASKED = {"today-only": (Ask.FUTURE,), "what-will-change": (Ask.FUTURE,)}


@pytest.mark.parametrize(("item", "text"), [(i, s) for i, own in SHOWS.items() for s in own])
def test_shows_it(item: str, text: str) -> None:
    assert shown(SIGNS[item], text, asks=ASKED.get(item, ()))


@pytest.mark.parametrize(("item", "text"), [(i, s) for i, own in MISSES.items() for s in own])
def test_only_sounds_like_it(item: str, text: str) -> None:
    assert not shown(SIGNS[item], text)


def test_every_item_has_a_sign() -> None:
    assert set(SIGNS) == set(SHOWS) == set(MISSES)
