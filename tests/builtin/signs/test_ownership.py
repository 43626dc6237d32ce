"""What shows each item of ownership, and what comes near and does not."""

from __future__ import annotations

import pytest

from interviewer.builtin.grading.signs.ownership import SIGNS
from interviewer.domain.words import Move
from interviewer.library import content
from tests.builtin.signs.talk import turn

SHOWS = {
    "fails-and-then": (
        "If the meter feed goes quiet, the map keeps last hour's colours and says so.",
        "Gateway down: the shops sell from the price list of this morning.",
        "No reading counts as a broken boiler, so somebody drives out.",
        "The nightly import stops at three, the screen looks fine, and the bakers bake for yesterday.",
        "When the printer dies, the ward writes the labels and we enter them later.",
    ),
    "carries-the-pager": (
        "If the two sums differ by ten, it rings my team, day or night.",
        "We hold the pager from six to midnight for the first half year.",
        "My phone rings when a boiler has been silent for an hour.",
        "I take the first rota, all of January.",
    ),
    "would-notice": (
        "Each Friday we pull ten closed claims at random and see whether the customer really got the money.",
        "The till and the ledger are compared each night, and it alarms if they differ by more than two euros.",
        "I'd slip in known bad samples every shift, so that a pass there tells us the reader is blind.",
        "We count the missing, because a clinic that sends nothing is not a clinic without patients.",
        "Every figure carries the age of its source, and turns grey when it's older than twenty minutes.",
    ),
    "way-back": (
        "The shift lead can switch suggestions off without asking us.",
        "The refund is held until a second clerk has signed it.",
        "If it goes wrong the stores fall back to the printed list from this morning.",
        "Every change of price can be rolled back in a minute, so we revert first and talk afterwards.",
    ),
    "proves-it-first": (
        "It runs in shadow for six weeks and nobody sees its answers.",
        "We replay last winter's storms before anybody trusts a forecast.",
        "One depot for two months, with the old board beside it.",
        "We rehearse the cut-over with the fire service in September.",
    ),
    "who-is-hurt": (
        "A missed alarm means that a patient dies at home.",
        "A false match costs a family their flat.",
        "The night driver is the one who gets blamed for our rounding.",
        "People on home oxygen can't wait for the next van.",
    ),
    "beyond-the-brief": (
        "Nobody asked about the cleaners, but they hold the only keys, so I'd go and talk to them.",
        "One that isn't in your brief: the school run. We agree a number for it with the council.",
        "The loading ramp isn't ours, but I'd fix it first.",
        "You didn't ask for the returns. I'd count them from the first day.",
    ),
    "own-weak-spot": (
        "The weakest part is my guess of the return rate, so we measure it first.",
        "I was wrong to lump both shifts together.",
        "What I'm least sure of is the tide table, and I'd check it against last year.",
        "Biggest risk is that drivers skip the scan, so week one is riding along.",
    ),
    "follows-through": (
        "If more than one in twenty comes back after a quarter, we take it out.",
        "I looked again in May, and in the next year, at the same forty names.",
        "I'd publish the false alarms every month, next to the hits.",
        "After each storm somebody goes to one street and asks what arrived.",
    ),
    "hands-it-off": (
        "The platform team would handle that.",
        "They'd raise a ticket.",
        "If it breaks, someone can look at it.",
        "Support would pick that up, normally.",
    ),
    "not-mine": (
        "That's a vendor problem.",
        "What they do with the list is up to them.",
        "It's their job.",
        "That'd be for the dealers to sort out.",
    ),
    "claims-it": (
        "I own this end to end.",
        "You build it, you run it.",
        "We'd have blameless reviews and error budgets for everything.",
        "I take full accountability for outcomes.",
    ),
    "only-when-pointed-at": (
        "I hadn't thought about the second shift.",
        "Yes, I missed that.",
        "You're right to ask, there should be a check.",
        "Oh, that's a bug, then.",
    ),
}
MISSES = {
    "fails-and-then": (
        "All the classic failures, node, network and disk.",
        "If I'm wrong about that, stop me.",
        "Costs go down as we grow.",
        "The last stop is the harbour, then it turns.",
    ),
    "carries-the-pager": (
        "They'd phone us before any dashboard notices.",
        "We'd have a support desk at head office on weekdays.",
        "I sat on the desk for two nights to learn what they do.",
        "On call is with the vendor at night.",
    ),
    "would-notice": (
        "We'd have monitoring, logs and dashboards.",
        "Prometheus and Grafana give us observability.",
        "I'd test each one.",
        "A customer calls each day about his bill.",
    ),
    "way-back": (
        "Once it's poured nobody can undo it.",
        "The drivers were turning the phone off by noon.",
        "It looks lovely on paper.",
        "Can I go back to the second question?",
    ),
    "proves-it-first": (
        "The pilot boards the ship at the outer buoy.",
        "Both queues run in parallel.",
        "We deploy on a Monday.",
        "Two sites share one database.",
    ),
    "who-is-hurt": (
        "The battery dies in the cold.",
        "Users click through to the second page.",
        "It works like a dead man's handle on a tram.",
        "They lost my luggage once.",
    ),
    "beyond-the-brief": (
        "What you asked for has two parts.",
        "Nobody asked me that before?",
        "The data isn't ours.",
        "They put that in the contract.",
    ),
    "own-weak-spot": (
        "The weather doesn't worry me much.",
        "If I'm wrong, we lose a day.",
        "Their biggest fear is the audit.",
        "Was there anything you felt I missed?",
    ),
    "follows-through": (
        "After the meeting we go for lunch.",
        "If there are two, the older one goes first.",
        "We'd review things regularly.",
        "He said, if it's under ten I'd drop it.",
    ),
    "hands-it-off": (
        "My team and the vendor answer together, the vendor first.",
        "I'd sit with support for the first month.",
        "Finance wants the number by Friday.",
        "I have a question about it.",
    ),
    "not-mine": (
        "I'd talk to the porters first, because it's their job we're changing.",
        "The dam isn't ours, so we sign a paper with whoever runs it.",
        "The board signs the rule.",
        "It's a data set of two thousand rows.",
    ),
    "claims-it": (
        "A central team owns the list.",
        "The parcel is tracked end to end.",
        "The field office owns the words, forty of them, and two people maintain them.",
        "An owner signs each row.",
    ),
    "only-when-pointed-at": (
        "What else haven't I thought of?",
        "They hadn't put the ramp in the plan.",
        "I'd not put a date on it.",
        "I missed my train this morning.",
    ),
}
TABLE = [(i, t, True) for i, ts in SHOWS.items() for t in ts] + [(i, t, False) for i, ts in MISSES.items() for t in ts]


@pytest.mark.parametrize(("item", "text", "shown"), TABLE)
def test_a_sentence_shows_the_item_or_not(item: str, text: str, shown: bool) -> None:
    assert bool(SIGNS[item].find([turn(text, Move.PROBE)])) is shown


def test_every_item_has_a_sign_and_a_row() -> None:
    items = {i.id for r in content.rubrics() if r.id == "ownership" for i in r.items}
    assert set(SIGNS) == items == set(SHOWS) == set(MISSES)


def test_a_vow_with_figures_beside_it_is_no_empty_vow() -> None:
    said = turn("I own this end to end. I take the phone from 6 to 22, and two of us drive out within 40 minutes.")
    assert not SIGNS["claims-it"].find([said])


def test_a_gap_owned_unasked_is_not_held_against_anyone() -> None:
    assert not SIGNS["only-when-pointed-at"].find([turn("I hadn't thought about the second shift.")])


def test_the_pager_needs_its_hours_or_its_signal() -> None:
    assert not SIGNS["carries-the-pager"].find([turn("We carry the pager.")])
    assert SIGNS["carries-the-pager"].find([turn("We carry the pager. From six to ten, all winter.")])
