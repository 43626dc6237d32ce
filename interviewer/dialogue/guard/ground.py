"""What is on the table: the words, notions, concerns and numbers that the interviewer may speak of."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from interviewer.domain.concepts import Vocabulary
from interviewer.domain.senses import Senses, numbers
from interviewer.domain.text import plain_words, stem

RECENT = 3
"""Candidate turns whose words may be used; of older ones only the concerns stay on the table."""
ROOT = 4
"""Letters that two words must share to count as one: `pars(ing)` and `parser`."""
_ENDING = re.compile(
    r"^(?:e|er|or|i|y|ion|ison|at|ation|abl|al|ment|ness|iv|iti|ist|ism|ant|ent|anc|enc|ur|ier|ic|less|ful|t)?$"
)


@dataclass(frozen=True, slots=True)
class Ground:
    """The union of some texts, as the guard reads them."""

    stems: frozenset[str] = frozenset()
    roots: frozenset[str] = frozenset()
    """Each stem, and what is left of it without an ending."""
    senses: frozenset[str] = frozenset()
    concepts: frozenset[str] = frozenset()
    numbers: frozenset[float] = frozenset()

    def __or__(self, other: Ground) -> Ground:
        return Ground(
            self.stems | other.stems,
            self.roots | other.roots,
            self.senses | other.senses,
            self.concepts | other.concepts,
            self.numbers | other.numbers,
        )

    def has_word(self, stemmed: str) -> bool:
        if stemmed in self.stems:
            return True
        roots = [(stemmed[:n], stemmed[n:]) for n in range(ROOT, len(stemmed) + 1)]
        return any(root in self.roots for root, ending in roots if _ENDING.match(ending))


class Surveyor:
    """Reads texts into ground, each once: a long session costs no more a turn than a short one."""

    def __init__(self, vocabulary: Vocabulary, senses: Senses) -> None:
        self.vocabulary, self.senses = vocabulary, senses
        self.read = lru_cache(maxsize=512)(self._read)
        self.technical = frozenset(vocabulary.technical) - senses.neutral
        self._heard: tuple[str, ...] = ()
        self._concepts: frozenset[str] = frozenset()

    def of(self, texts: Iterable[str]) -> Ground:
        ground = Ground()
        for text in texts:
            ground |= self.read(text)
        return ground

    def concepts_of(self, texts: tuple[str, ...]) -> frozenset[str]:
        """Concerns in all of `texts`; where they continue the last ones, only what is new is read."""
        if texts[: len(self._heard)] != self._heard:
            self._heard, self._concepts = (), frozenset()
        for text in texts[len(self._heard) :]:
            self._concepts |= self.read(text).concepts
        self._heard = texts
        return self._concepts

    def _read(self, text: str) -> Ground:
        spoken = plain_words(text)
        stemmed = [stem(w) for w in spoken]
        return Ground(
            frozenset(stemmed),
            frozenset(s[:n] for s in stemmed for n in range(ROOT, len(s) + 1) if _ENDING.match(s[n:])),
            self.senses.all_of(stemmed),
            self.vocabulary.ids(text),
            frozenset(numbers(spoken)),
        )
