"""What a sentence brings in that is not on the table: new words, concerns, numbers, ways of going wrong."""

from __future__ import annotations

import re
from dataclasses import dataclass

from interviewer.dialogue.guard.ground import Ground, Surveyor
from interviewer.domain.senses import number_runs
from interviewer.domain.text import plain_words, stem, word_spans

SMALL = frozenset({0.0, 1.0, 2.0, 3.0})
"""Numbers that count what was said ("you gave two reasons") rather than size anything."""

EXAMPLE = re.compile(r"^(?:[a-z]\d?|\d+[a-z])$")
"""`x`, `A1`, `14F`: a name for the sake of the example."""
ASKS = frozenset(
    """how what when where which who whom whose why whether is are was were do does did can could will would has
    have had am so""".split()
)
"""Words one of which makes a question of its words; without any, a question names a subject ("Pauses?")."""
CLOCK = frozenset(map(stem, ("minutes", "seconds")))
"""How long the room has been at it; what a system takes is on the table or it is new."""
MODAL = frozenset("should would could might may must shall".split())
"""Advice is told by its turn of phrase (`signs`), not by these."""
ORDINAL = frozenset("first last next other".split())
"""In a question they point at what was said; in a statement they order the work."""
FUNCTION = frozenset(
    """a an the this that these those it its they them their he him his she her we us our you your i me my one ones there
    here and or but nor so yet if as than because though although while of to in on at by for from with without into onto
    over under about between through during before after up down out off again is are was were be been being am do does
    did done have has had can could will would may must shall not no all any each every some both either neither most more
    less much many few very too just only even still then now when where which who whom whose what why how thing things
    something anything nothing way seem seems say says said got get gets yours mine far so somebody someone anybody anyone nobody
    everybody everyone ever once twice please know knows knew known ask asks asked want wants wanted come comes came go goes
    going gone put puts take takes took taken give gives gave call calls called point points top bottom middle quick quickly
    back near wait waits waiting left right morning evening night day monday tuesday wednesday thursday friday same instant
    moment exact exactly amount look looks looking show shows stand stands stood sit sits mean means meant thing word words
    sentence line table board map list picture story end ends start starts happen happens happened let lets people person
    man woman else instead together apart away around own itself himself herself themselves""".split()
)
"""Words that make sentences and claim nothing."""

TELLING = 3
"""Words that a concern said in neutral words must have: shorter ones are said by accident."""

SERIOUS = frozenset({"failure", "consistency", "security", "operations", "messaging"})
"""Areas of concern that are said in neutral words: "who wakes up", "the box goes away", "two of them at once"."""
GRAVEST = frozenset({"failure", "consistency", "messaging", "security"})
"""Of these, two words tell."""
NOT = re.compile(
    r"\b(?:can't|cannot|won't|wouldn't|couldn't|never|isn't|aren't|don't|doesn't|didn't|hasn't|haven't|hadn't|wasn't|weren't|no\s+longer|none|nobody|nothing|not)\b",
    re.I,
)

WORD, CONCERN, ADVERSE, NUMBER = 1, 2, 2, 2
"""How much each kind of novelty weighs."""


@dataclass(frozen=True, slots=True)
class Novelty:
    """The new words of a sentence and their weight; 0 is nothing new."""

    weight: int
    words: tuple[str, ...]
    adverse: bool = False


def novelty(
    sentence: str,
    ground: Ground,
    surveyor: Surveyor,
    *,
    free: frozenset[str] = frozenset(),
    of_the_room: bool = False,
    strict: bool = False,
) -> Novelty:
    """Weighs what `sentence` adds to `ground`. `free` are notions let through (see the gate's exemption)."""
    spans = word_spans(sentence)
    spoken = plain_words(sentence)
    stemmed = [stem(w) for w in spoken]
    senses = surveyor.senses
    known = ground.senses | free
    question = sentence.rstrip("\"') ").endswith("?")
    settled: set[int] = set()
    for start, end, groups in senses.phrases(stemmed):
        if groups & known:
            settled.update(range(start, end))
    weight, adverse = 0, False
    new: list[str] = []
    raised: set[int] = set()
    for hit in surveyor.vocabulary.find(sentence):
        inside = {i for i, (_, a, b) in enumerate(spans) if a >= hit.start and b <= hit.end}
        if hit.concept in ground.concepts:
            if not hit.named:  # a technique's name is new even where what it is for was said
                settled |= inside
        elif all(stemmed[i] in senses.neutral for i in inside) and _serious(surveyor, hit.concept):
            # "The box goes away": a concern said in words that say nothing one by one.
            if len(inside) >= _telling(surveyor, hit.concept) and not inside <= raised:
                weight, new = weight + CONCERN, [*new, sentence[hit.start : hit.end]]
            raised |= inside
        else:
            raised |= inside
    bare = question and len(spoken) <= 3 and not set(spoken) & ASKS
    for start, end, value in number_runs(spoken):
        timed = of_the_room and end < len(spoken) and stemmed[end] in CLOCK
        if not (value in SMALL or value in ground.numbers or timed):
            weight, new = weight + NUMBER, [*new, " ".join(spoken[start:end])]
        settled.update(range(start, end))
    for i, word in enumerate(spoken):
        s = stemmed[i]
        if i in settled or ground.has_word(s) or EXAMPLE.match(word) or word in MODAL or (question and word in ORDINAL):
            continue
        groups = senses.of(s)
        named = s in surveyor.technical
        if groups & known and (not named or groups & known & senses.adverse):
            continue
        bad = bool(groups & senses.adverse)
        if (word in FUNCTION if strict else s in senses.neutral and not bare) and not bad:
            continue
        adverse = adverse or bad
        weight += ADVERSE if bad else CONCERN if named or i in raised else WORD
        new.append(word)
    return Novelty(weight, tuple(new), adverse)


COLLIDES = re.compile(
    r"\b(?:two|both|several|another)\b.*\b(?:same|at once|together|differently|each other|both)\b", re.I
)
COLLISION = frozenset(
    {"race-condition", "locking", "conflict-resolution", "idempotency", "concurrency-count", "deduplication"}
)


def collides(sentence: str, ground: Ground, surveyor: Surveyor) -> bool:
    """Two of a thing at the same time or place, where nobody has spoken of such a meeting."""
    return bool(COLLIDES.search(sentence)) and not (
        ground.concepts & COLLISION
        or ground.senses & {"concurrent", "conflict_write", "disagree", "mismatch", "duplicate"}
    )


def _telling(surveyor: Surveyor, concept: str) -> int:
    return TELLING - (surveyor.vocabulary.concepts[concept].area in GRAVEST)


def _serious(surveyor: Surveyor, concept: str) -> bool:
    known = surveyor.vocabulary.concepts.get(concept)
    return known is not None and known.area in SERIOUS


def negates(sentence: str, heard: str, ground: Ground, surveyor: Surveyor) -> bool:
    """Takes something away ("while it can't hear you", "it never sees the others") where all was said to go well."""
    return bool(NOT.search(sentence)) and not NOT.search(heard) and not ground.senses & surveyor.senses.adverse
