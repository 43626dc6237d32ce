"""The table of *Prompted*: small transcripts, an item, a quote, and whether the interviewer had it out of the candidate.

A concept is prompted where an interviewer turn named it first that neither stated the problem, nor changed it, nor
answered. A behaviour is prompted in a turn that directly follows a question that asked for it.
"""

from __future__ import annotations

from typing import NamedTuple

import pytest

from interviewer.domain.rubric import Ask, Item
from interviewer.domain.words import Level
from interviewer.grading import evidence
from tests.hearings import hearing

OPENING = "I: Design how a town library lends bicycles."
LEDGER = "C: I'd put every bike into a ledger, with the one who has it."


def concept(*ids: str) -> Item:
    return _item(about="concept", concepts=ids)


def behaviour(*asked_by: Ask) -> Item:
    return _item(about="behaviour", asked_by=asked_by)


def _item(**what: object) -> Item:
    return Item.model_validate(
        {
            "id": "an-item", "says": "Does it.", "sign": "+", "weight": 1, "anchors": dict.fromkeys(Level, "Does it."),
            "missing": "You did not.", "practise": "Do it.", "source": "It is done.", **what,
        }
    )  # fmt: skip


class Case(NamedTuple):
    what: str
    lines: tuple[str, ...]
    item: Item
    quote: tuple[int, str]
    prompted: bool


def asked(what: str, question: str, ask: Ask, prompted: bool = True, reply: str = "The ledger, I think.") -> Case:
    """A behaviour right after `question`, in turn 4."""
    return Case(what, (OPENING, LEDGER, f"I: {question}", f"C: {reply}"), behaviour(ask), (4, reply), prompted)


def named(what: str, says: str, id_: str, reply: str, prompted: bool = True) -> Case:
    """A concern in the reply to `says`, in turn 4."""
    return Case(what, (OPENING, LEDGER, f"I: {says}", f"C: {reply}"), concept(id_), (4, reply), prompted)


ROLLBACK, CACHE, RETRY = "Rollback is one command.", "A cache at the desk, then.", "Two retries, then we give up."
ON_CALL, BACKUP, PRIVACY = (
    "My team is on call for it.",
    "The backup goes to the town hall.",
    "Privacy first, so no names.",
)

CONCEPTS = [
    # the interviewer named it first, in whatever move
    named("a question", "And how would you roll it back?", "rollback", ROLLBACK),
    named("a hint", "Have you thought about retries?", "retry", RETRY),
    named("a hint without a verb", "What about caching?", "cache", CACHE),
    named("a question of who", "Who is on call at night?", "on-call", ON_CALL),
    named("a wondering", "I was wondering about privacy, to be honest.", "privacy", PRIVACY),
    named("a challenge", "I don't see how that works without a backup.", "backup", BACKUP),
    named("an order of work", "Start with privacy.", "privacy", PRIVACY),
    named("a change of subject", "Enough of that. Let's do backups.", "backup", BACKUP),
    named("a suggestion", "You might want to consider a cache.", "cache", CACHE),
    named("after a nod", "Okay. And rollback?", "rollback", ROLLBACK),
    named("after an answer of another sentence", "There are two desks. Where's your cache?", "cache", CACHE),
    Case("named four turns before", (OPENING, LEDGER, "I: What about retries?", "C: Later.", "I: Okay.", f"C: {RETRY}"),
         concept("retry"), (6, RETRY), True),
    Case("in words that are in no list, right after it was named",
         (OPENING, LEDGER, "I: What about caching?", "C: I'd hold the last answers at the desk."),
         concept("cache"), (4, "hold the last answers at the desk"), True),
    Case("handed over in the same words", (OPENING, LEDGER, "I: Have you thought about a bell that rings when a chain is cut?",
         "C: Then a bell would ring at the desk."), concept("alerting"), (4, "a bell would ring at the desk"), True),
    Case("two concerns, and both were named", (OPENING, LEDGER, "I: What about caching and retries?", "C: A cache and two retries."),
         concept("cache", "retry"), (4, "A cache and two retries."), True),
    Case("drawn on the board after it was named", (OPENING, LEDGER, "I: Where's your cache?", "B: desk -> cache -> ledger"),
         concept("cache"), (3, "desk -> cache -> ledger"), True),
    # the candidate did
    Case("unasked", (OPENING, f"C: {ROLLBACK}"), concept("rollback"), (2, ROLLBACK), False),
    named("asked for something else", "Why a ledger?", "rollback", ROLLBACK, prompted=False),
    Case("said before it was asked about", (OPENING, f"C: {CACHE}", "I: How big is the cache?", "C: The cache holds a day."),
         concept("cache"), (4, "The cache holds a day."), False),
    Case("asked about only afterwards", (OPENING, f"C: {CACHE}", "I: What about caching?", "C: As I said."),
         concept("cache"), (2, CACHE), False),
    Case("on the board before it was asked about", (OPENING, LEDGER, "B: desk -> cache -> ledger", "I: How big is the cache?",
         "C: The cache holds a day."), concept("cache"), (4, "The cache holds a day."), False),
    Case("on the board before any word", ("B: cache", OPENING, LEDGER, "I: And caching?", f"C: {CACHE}"),
         concept("cache"), (4, CACHE), False),
    Case("two concerns, and one is the candidate's", (OPENING, f"C: {RETRY}", "I: And a cache?", "C: A cache and two retries."),
         concept("cache", "retry"), (4, "A cache and two retries."), False),
    Case("another concern was named", (OPENING, LEDGER, "I: What about caching?", f"C: No cache. {ROLLBACK}"),
         concept("rollback"), (4, ROLLBACK), False),
    Case("in words that are in no list, unasked", (OPENING, LEDGER, "I: Why a ledger?", "C: I'd hold the last answers at the desk."),
         concept("cache"), (4, "hold the last answers at the desk"), False),
    # it was given
    Case("stated with the problem", ("I: Design how a library lends bicycles. It has to keep a backup.", f"C: {BACKUP}"),
         concept("backup"), (2, BACKUP), False),
    Case("stated with the problem, and asked about later", ("I: Design how a library lends bicycles. It has to keep a backup.",
         LEDGER, "I: And the backup?", f"C: {BACKUP}"), concept("backup"), (4, BACKUP), False),
    named("came with a twist", "A change. From next month a backup is required by law.", "backup", BACKUP, prompted=False),
    named("came with a twist that asks", "New rule: a backup, every night. What do you do?", "backup", BACKUP, prompted=False),
    Case("came with an answer", (OPENING, "C: What do the desks have today?", "I: A small cache, for the members.", f"C: {CACHE}"),
         concept("cache"), (4, CACHE), False),
    Case("came with an answer, in its second sentence", (OPENING, "C: What do the desks have today?",
         "I: Two old machines. There's a cache on each.", f"C: {CACHE}"), concept("cache"), (4, CACHE), False),
    # nobody's
    Case("named where the question was handed back", (OPENING, "C: What should I do next?",
         "I: Privacy, retries, whatever you like.", f"C: {PRIVACY}"), concept("privacy"), (4, PRIVACY), False),
    named("a nod", "Mm-hm.", "cache", CACHE, prompted=False),
    named("go on", "Okay, go on.", "rollback", ROLLBACK, prompted=False),
    Case("a silence", (OPENING, LEDGER, "-", f"C: {CACHE}"), concept("cache"), (3, CACHE), False),
    named("the time", "Ten minutes left.", "rollback", ROLLBACK, prompted=False),
]  # fmt: skip

BEHAVIOURS = [
    # asked for, each in more than one wording
    asked("decide: which", "Which of the two do you take?", Ask.DECIDE),
    asked("decide: one or the other", "Lock or ledger?", Ask.DECIDE),
    asked("decide: an order", "Choose one and stick with it.", Ask.DECIDE),
    asked("justify: why", "Why a ledger?", Ask.JUSTIFY),
    asked("justify: what made you", "What made you choose a ledger?", Ask.JUSTIFY),
    asked("justify: where from", "Where does the ten come from?", Ask.JUSTIFY),
    asked("explain: how", "How does the ledger pick a bike?", Ask.EXPLAIN),
    asked("explain: walk me through", "Walk me through a loan.", Ask.EXPLAIN),
    asked("explain: what was meant", "When you say ledger, what do you mean?", Ask.EXPLAIN),
    asked("example: for instance", "Can you give me an example?", Ask.EXAMPLE),
    asked("example: run one", "Take one bike and run it.", Ask.EXAMPLE),
    asked("plan: monday", "What do you do first on Monday?", Ask.PLAN),
    asked("plan: rollout", "How would you roll it out?", Ask.PLAN),
    asked("failure: what happens when", "What happens when the gate loses its power?", Ask.FAILURE),
    asked("failure: and if", "And if the payment fails?", Ask.FAILURE),
    asked("persuade: convince me", "I'm not sold. Convince me.", Ask.PERSUADE),
    asked("persuade: on somebody's behalf", "The librarians will never sign that.", Ask.PERSUADE),
    asked("persuade: what would you say", "What would you say to the librarian?", Ask.PERSUADE),
    asked("estimate: how many", "How many bikes is that?", Ask.ESTIMATE),
    asked("estimate: a number", "Could you put a number on it?", Ask.ESTIMATE),
    asked("operate: who", "Who gets paged for it?", Ask.OPERATE),
    asked("operate: how would you know", "How would you know that it has stopped?", Ask.OPERATE),
    asked("future: years", "Where is this in three years?", Ask.FUTURE),
    asked("future: growth", "What changes when there are forty branches?", Ask.FUTURE),
    asked("after a nod", "Okay. Why a ledger?", Ask.JUSTIFY),
    asked("after the time", "Ten minutes left. What do you do next?", Ask.PLAN),
    asked("with a twist", "A change. Two bikes in three are electric. Which half do you keep?", Ask.DECIDE),
    Case("with the statement of a question", ("I: Explain to me how a lease works, as you would to a new starter.", "C: Like a key."),
         behaviour(Ask.EXPLAIN), (2, "Like a key"), True),
    Case("drawn on the board right after it was asked", (OPENING, LEDGER, "I: How does the ledger pick a bike?",
         "B: desk -> ledger -> oldest bike"), behaviour(Ask.EXPLAIN), (3, "desk -> ledger -> oldest bike"), True),
    # near misses
    asked("asked for something else", "Why a ledger?", Ask.EXAMPLE, prompted=False),
    asked("handed back", "Your call.", Ask.DECIDE, prompted=False),
    Case("handed back by a question", (OPENING, "C: Would you take the lock or the ledger?", "I: What would you do?", "C: The ledger."),
         behaviour(Ask.DECIDE, Ask.JUSTIFY), (4, "The ledger."), False),
    Case("handed back by an order", (OPENING, "C: How many bikes are there?", "I: Assume a number you can defend.", "C: Say sixty bikes."),
         behaviour(Ask.ESTIMATE, Ask.DECIDE), (4, "Say sixty bikes."), False),
    asked("a nod", "Okay.", Ask.PLAN, prompted=False),
    asked("go on", "I see. Go on.", Ask.EXPLAIN, prompted=False),
    asked("the time", "Ten minutes left.", Ask.PLAN, prompted=False),
    asked("a twist that asks nothing", "A change. Two bikes in three are electric.", Ask.DECIDE, prompted=False),
    asked("praise", "That's a good answer.", Ask.JUSTIFY, prompted=False),
    Case("a fact that was asked for", (OPENING, "C: How many bikes are there?", "I: About sixty.", "C: Then one desk will do."),
         behaviour(Ask.DECIDE, Ask.ESTIMATE), (4, "Then one desk will do."), False),
    Case("a silence", (OPENING, LEDGER, "-", "C: I choose the ledger."), behaviour(Ask.DECIDE), (3, "I choose the ledger."), False),
    Case("two turns after the question", (OPENING, LEDGER, "I: Why a ledger?", "C: Hm.", "I: Okay.", "C: Because a lock is lost."),
         behaviour(Ask.JUSTIFY), (6, "Because a lock is lost."), False),
    Case("two turns of the candidate after the question", (OPENING, LEDGER, "I: Why a ledger?", "C: Hm.", "C: Because a lock is lost."),
         behaviour(Ask.JUSTIFY), (5, "Because a lock is lost."), False),
    Case("before the question", (OPENING, "C: A ledger, because a lock is lost.", "I: Why?", "C: As I said."),
         behaviour(Ask.JUSTIFY), (2, "A ledger, because a lock is lost."), False),
    Case("after the statement of the problem", (OPENING, "C: I'd start with who owns it."), behaviour(Ask.PLAN, Ask.EXPLAIN),
         (2, "start with who owns it"), False),
    Case("drawn on the board after the reply", (OPENING, LEDGER, "I: Why a ledger?", "C: Hm.", "I: Okay.", "B: ledger, since locks get lost"),
         behaviour(Ask.JUSTIFY), (5, "ledger, since locks get lost"), False),
]  # fmt: skip


@pytest.mark.parametrize("case", [*CONCEPTS, *BEHAVIOURS], ids=lambda c: c.what)
def test_prompted(case: Case) -> None:
    heard = hearing(*case.lines)
    quoted = evidence.find(heard, case.quote) or evidence.Quoted(case.quote[0], case.quote[1], 0)
    assert quoted.turn == case.quote[0]
    assert evidence.prompted(heard, case.item, quoted) is case.prompted, [h.parts for h in heard.heard.values()]


def test_the_table_is_long_enough() -> None:
    assert len(CONCEPTS) + len(BEHAVIOURS) >= 60
