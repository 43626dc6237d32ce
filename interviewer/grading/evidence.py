"""Evidence is checked here: a quote that is not there, letter for letter, is no evidence."""

from __future__ import annotations

from dataclasses import dataclass

from interviewer.domain.hearing import Hearing
from interviewer.domain.ledger import Mention, Side
from interviewer.domain.ports import Finding
from interviewer.domain.rubric import Item
from interviewer.domain.text import count_words, fold, stem, words
from interviewer.domain.words import SCAFFOLDS, Move
from interviewer.grading.flags import Span

LEAST_WORDS = 3
"""A shorter quote is in every transcript and shows nothing."""
BOARD_WORDS = 1
NEVER_PROMPTS = frozenset({Move.DEFER, Move.ACKNOWLEDGE, Move.SILENCE})
"""A question handed back, or a nod, has nobody's concern in it but the candidate's."""


@dataclass(frozen=True, slots=True)
class Quoted:
    """A quote that was found. `turn` is the candidate turn it stands in, or the last turn before the board version."""

    turn: int
    words: str
    at_ms: int


def find(hearing: Hearing, quote: tuple[int, str], barred: tuple[Span, ...] = ()) -> Quoted | None:
    """Where the quote stands: in the turn it names, else in the one candidate turn or board that has it.

    Compared after folding white space and quotation marks. What addresses a grader (`barred`) is no evidence.
    """
    number, said = quote
    needle = fold(said).strip(" \"'")
    if count_words(needle) < LEAST_WORDS:
        return None
    if any(needle in fold(b.quote) or fold(b.quote) in needle for b in barred):
        return None
    places = [(t.number, t.at_ms, t.text) for t in hearing.candidate]
    places += [(max(b.turn, 1), b.at_ms, b.text) for b in hearing.transcript.boards]
    has = [(n, ms) for n, ms, text in places if needle in fold(text)]
    right = [p for p in has if p[0] == number]
    if right or len({n for n, _ in has}) == 1:
        turn, at_ms = (right or has)[0]
        return Quoted(turn, needle, at_ms)
    return None


def verified(hearing: Hearing, finding: Finding, barred: tuple[Span, ...] = ()) -> tuple[Quoted, ...]:
    """The finding's quotes that are there, each turn's first."""
    kept: dict[int, Quoted] = {}
    for quote in finding.quotes:
        found = find(hearing, quote, barred)
        if found:
            kept.setdefault(found.turn, found)
    return tuple(kept.values())


def prompted(hearing: Hearing, item: Item, quoted: Quoted) -> bool:
    """Whether the interviewer had it out of the candidate (contract: *Prompted*).

    A concept is prompted where the interviewer spoke of it first, outside what was given. A behaviour is prompted in
    a turn that directly follows a question that asked for it. What hands a question back or only takes note prompts
    neither.
    """
    before = _before(hearing, quoted.turn)
    if item.about == "behaviour":
        heard = hearing.heard.get(before)
        return bool(heard and heard.prompts & set(item.asked_by))
    named = set(hearing.ledger.vocabulary.ids(quoted.words)) & set(item.concepts)
    if named:
        return all(_raised_by_interviewer(hearing, concept) for concept in named)
    # Said in words the vocabulary does not know: it is the turn's own if nobody had just named it or handed it over.
    heard = hearing.heard.get(before)
    put = any(_raised_by_interviewer(hearing, concept) == before for concept in item.concepts)
    return put or bool(heard and heard.moves & SCAFFOLDS and _shares(hearing, before, quoted))


def _before(hearing: Hearing, number: int) -> int:
    """The turn that turn `number` follows; itself where it is the interviewer's, as with a board drawn after it."""
    turn = hearing.turn(number)
    return number if turn and turn.speaker == "interviewer" else number - 1


def _raised_by_interviewer(hearing: Hearing, concept: str) -> int:
    """The turn in which the interviewer brought the concern up before anybody else had it on the table, else 0."""
    for mention in hearing.ledger.mentions.get(concept, ()):
        if mention.side is not Side.INTERVIEWER:
            return 0
        if _move_of(hearing, mention) not in NEVER_PROMPTS:
            return mention.turn
    return 0


def _move_of(hearing: Hearing, mention: Mention) -> Move | None:
    heard = hearing.heard.get(mention.turn)
    return next((p.move for p in heard.parts if mention.quote in p.text), None) if heard else None


def _shares(hearing: Hearing, before: int, quoted: Quoted) -> bool:
    """Whether the quote takes up a word of weight of the interviewer turn before it."""
    turn = hearing.turn(before)
    said = {stem(w) for w in words(turn.text) if len(w) > 4} if turn else set()
    return any(stem(w) in said for w in words(quoted.words))
