"""The ledger's vocabulary: design concerns and the many ways people say them.

It serves the ledger, the timelines and the authored lines. Permission to speak never comes from it alone:
domains are open and no list of concerns is complete, so the guard reads the anchor.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from interviewer.domain.persona import Strict
from interviewer.domain.text import stem, word_spans, words

ANY = "*"
ALONE = ""
Pattern = tuple[tuple[str, ...], str, bool]
"""Stems, the concern they name, and whether they are a term of it."""


class Concept(Strict):
    """One concern. `terms` are names and aliases, `phrases` everyday paraphrases; `*` is any one word."""

    id: str
    name: str
    area: str = "problem"
    terms: tuple[str, ...]
    phrases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Hit:
    """A concern found in a text, from character `start` up to `end`; `named` by a term, not by a paraphrase."""

    concept: str
    start: int
    end: int
    named: bool = True


class Vocabulary:
    """Finds concerns in text: stemmed word sequences, longest first, in one pass."""

    def __init__(self, concepts: Iterable[Concept]) -> None:
        self.concepts: dict[str, Concept] = {}
        self.technical: set[str] = set()
        """Stems of one-word terms: a technique's or a component's own name."""
        self._patterns: dict[tuple[str, str], list[Pattern]] = {}
        """By first and second stem; many phrases begin with `what` or `how`, few go on alike."""
        self._learn(concepts)

    def extended(self, more: Iterable[Concept]) -> Vocabulary:
        """This vocabulary and a problem's own concerns. What they share is not built again."""
        made = Vocabulary(())
        made.concepts, made.technical = dict(self.concepts), set(self.technical)
        made._patterns = dict(self._patterns)
        made._learn(more)
        return made

    def _learn(self, concepts: Iterable[Concept]) -> None:
        touched: dict[tuple[str, str], list[Pattern]] = {}
        for concept in concepts:
            self.concepts[concept.id] = concept
            for named, phrases in ((True, concept.terms), (False, concept.phrases)):
                for phrase in phrases:
                    pattern = tuple(ANY if w == ANY else stem(w) for part in phrase.split() for w in _parts(part))
                    if not pattern:
                        continue
                    key = (pattern[0], pattern[1] if len(pattern) > 1 else ALONE)
                    if key not in touched:
                        touched[key] = list(self._patterns.get(key, ()))
                    touched[key].append((pattern, concept.id, named))
                    if named and len(pattern) == 1:
                        self.technical.add(pattern[0])
        self._patterns.update(touched)

    def find(self, text: str) -> list[Hit]:
        """Every concern mentioned, in order of mention; of two that start at one word the longer wins.

        A concern said with the same words as another (an alias of both) counts for both.
        """
        spans = word_spans(text)
        stemmed = [stem(w) for w, _, _ in spans]
        hits: list[Hit] = []
        covered = 0  # words before this index belong to a longer hit already
        for i, first in enumerate(stemmed):
            second = stemmed[i + 1] if i + 1 < len(stemmed) else ALONE
            matched = [
                (len(pattern), concept, named)
                for key in dict.fromkeys((ALONE, ANY, second))
                for pattern, concept, named in self._patterns.get((first, key), ())
                if i + len(pattern) > covered and _fits(pattern, stemmed, i)
            ]
            if matched:
                longest = max(n for n, _, _ in matched)
                end = spans[i + longest - 1][2]
                hits += [Hit(concept, spans[i][1], end, named) for n, concept, named in matched if n == longest]
                covered = max(covered, i + longest)
        return hits

    def ids(self, text: str) -> frozenset[str]:
        return frozenset(hit.concept for hit in self.find(text))

    def name(self, concept: str) -> str:
        return self.concepts[concept].name if concept in self.concepts else concept.replace("-", " ")


def _fits(pattern: tuple[str, ...], stemmed: list[str], i: int) -> bool:
    return i + len(pattern) <= len(stemmed) and all(
        p in (ANY, s) for p, s in zip(pattern, stemmed[i : i + len(pattern)], strict=True)
    )


def _parts(phrase: str) -> list[str]:
    return [ANY] if phrase == ANY else words(phrase)
