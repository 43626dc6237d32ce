"""Evidence is checked here: a quote that is not there, letter for letter, is no evidence."""

from __future__ import annotations

from dataclasses import dataclass

from interviewer.domain.hearing import Hearing
from interviewer.domain.ports import Finding
from interviewer.domain.rubric import Item
from interviewer.domain.text import count_words, fold, stem, words
from interviewer.domain.words import SCAFFOLDS
from interviewer.grading.flags import Span

LEAST_WORDS = 3
"""A shorter quote is in every transcript and shows nothing."""
BOARD_WORDS = 1


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
    a turn that directly follows a question that asked for it.
    """
    if item.about == "behaviour":
        return bool(hearing.asked(quoted.turn) & set(item.asked_by))
    concerns = set(hearing.ledger.vocabulary.ids(quoted.words)) & set(item.concepts)
    if not concerns:
        # Said in words the vocabulary does not know: it is the turn's own if nobody had just handed it over.
        heard = hearing.before(quoted.turn)
        return bool(heard and heard.moves & SCAFFOLDS and _shares(hearing, quoted))
    firsts = [hearing.ledger.first(c) for c in concerns]
    return all(m is not None and m.side == "interviewer" for m in firsts)


def _shares(hearing: Hearing, quoted: Quoted) -> bool:
    """Whether the quote takes up a word of weight of the turn before it."""
    before = hearing.turn(quoted.turn - 1)
    said = {stem(w) for w in words(before.text) if len(w) > 4} if before else set()
    return any(stem(w) in said for w in words(quoted.words))
