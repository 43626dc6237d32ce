"""Which fact a question asks for: naive Bayes over the ways people ask for each, or none where that is not clear.

A wrong fact is worse than none. So the likeliest has to be nearly certain, with the next well behind, and the
question has to share something of substance with a way of asking for it. Built at the first question, since a
session that asks nothing needs none of it.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import cached_property

from interviewer.domain.concepts import Vocabulary
from interviewer.domain.problem import Fact
from interviewer.domain.senses import Senses
from interviewer.domain.text import plain_words, stem

MOST = 3
"""Facts in one answer."""
CERTAIN = 0.85
"""How likely the best must be, less half of how likely the next is."""
CERTAIN_AGAIN = 0.97
NEAR = 0.22
"""Cosine of the question to the nearest way of asking for that fact, at least."""
_SMOOTHING = 0.03

_STOP = frozenset(
    """a an the of to in on at for by from with and or but so do does did is are was were be been it its this that these
    those there i we you me my your our us they them their as if then than any some one just also please tell know give
    would like could can want need let about have has had get got will should may might what which ok okay right well now
    here say said mean thing sort kind bit really actually roughly approximately around per s t ll d re ve m""".split()
)
_KINDS = {
    ("how", "many"): "q:count",
    ("how", "much"): "q:much",
    ("how", "often"): "q:often",
    ("how", "long"): "q:long",
    ("how", "big"): "q:size",
    ("how", "larg"): "q:size",
    ("how", "fast"): "q:fast",
    ("how", "quick"): "q:fast",
    ("how", "soon"): "q:fast",
    ("how", "old"): "q:old",
    ("who",): "q:who",
    ("whose",): "q:who",
    ("when",): "q:when",
    ("where",): "q:where",
    ("whi",): "q:why",
}
Weights = dict[str, float]


@dataclass(frozen=True, slots=True)
class Match:
    """A fact, how likely it is what was asked for (0 to 1), and how near the question is to a way of asking."""

    fact: Fact
    likely: float
    near: float


class FactSheet:
    """The facts of one problem, searchable by question."""

    def __init__(
        self, facts: Iterable[Fact], vocabulary: Vocabulary, senses: Senses, elsewhere: Iterable[str] = ()
    ) -> None:
        self.facts = tuple(facts)
        self._vocabulary, self._senses, self._elsewhere = vocabulary, senses, tuple(elsewhere)

    def ranked(self, question: str) -> list[Match]:
        """Every fact, likeliest first. What is left of 1 is how likely none of them was asked for."""
        asked = self._weighed(self._features(question))
        logs = [sum(w * known.get(t, floor) for t, w in asked.items()) for known, floor in self._likelihoods]
        top = max(logs, default=0.0)
        odds = [math.exp(x - top) for x in logs]
        total = sum(odds) or 1.0
        nears = (max((_cosine(asked, s) for s in samples), default=0.0) for samples in self._samples)
        found = [Match(f, o / total, n) for f, o, n in zip(self.facts, odds, nears, strict=False)]
        return sorted(found, key=lambda m: -m.likely)

    def match(self, question: str, told: Collection[str] = ()) -> Fact | None:
        """The fact that `question` asks for, or None where that is not clear.

        One that was `told` already is told again only to somebody who plainly asks for it again.
        """
        if not self.facts:
            return None
        best, *rest = self.ranked(question)
        behind = rest[0].likely if rest else 0.0
        enough = CERTAIN_AGAIN if best.fact.id in told else CERTAIN
        clear = best.likely - behind / 2 >= enough and best.near >= NEAR
        return best.fact if clear else None

    def answer(self, questions: Iterable[str], told: Collection[str] = ()) -> list[Fact]:
        """The facts asked for, in order, each once, `MOST` at most."""
        found: list[Fact] = []
        for question in questions:
            fact = self.match(question, told)
            if fact and fact not in found:
                found.append(fact)
        return found[:MOST]

    @cached_property
    def _counted(self) -> list[list[Weights]]:
        """The features of every way of asking, by fact, its own words among them; last what asks for none."""
        asked = [[self._features(a) for a in (*f.asks, *f.keys, f.says)] for f in self.facts]
        return [*asked, [self._features(a) for a in self._elsewhere]] if self._elsewhere else asked

    @cached_property
    def _rarity(self) -> Weights:
        """Inverse document frequency of each feature over all ways of asking."""
        samples = [s for fact in self._counted for s in fact]
        seen: Counter[str] = Counter(t for s in samples for t in s)
        return {t: math.log((1 + len(samples)) / (1 + n)) + 1 for t, n in seen.items()}

    @cached_property
    def _samples(self) -> list[list[Weights]]:
        return [[self._weighed(s) for s in fact] for fact in self._counted]

    @cached_property
    def _likelihoods(self) -> list[tuple[Weights, float]]:
        """For each fact the log likelihood of every feature seen with it, and of any other."""
        found = []
        for samples in self._samples:
            sums: Weights = {}
            for sample in samples:
                for t, w in sample.items():
                    sums[t] = sums.get(t, 0.0) + w
            total = math.log(sum(sums.values()) + _SMOOTHING * len(self._rarity))
            found.append(({t: math.log(w + _SMOOTHING) - total for t, w in sums.items()}, math.log(_SMOOTHING) - total))
        return found

    def _features(self, text: str) -> Weights:
        """Stems, their four-letter pieces (so that near words meet), concerns, notions, and the kind of question."""
        stemmed = [stem(w) for w in plain_words(text)]
        weights: Weights = {}
        for s in stemmed:
            if s in _STOP:
                continue
            weights[s] = weights.get(s, 0) + 1
            edged = f"^{s}$"
            for i in range(len(edged) - 3):
                piece = "g:" + edged[i : i + 4]
                weights[piece] = weights.get(piece, 0) + 0.25
            groups = self._senses.of(s)
            for group in groups:
                weights["s:" + group] = max(weights.get("s:" + group, 0), 0.6 / math.sqrt(len(groups)))
        for hit in self._vocabulary.find(text):
            weights["c:" + hit.concept] = weights.get("c:" + hit.concept, 0) + 0.7
        for kind, name in _KINDS.items():
            if any(tuple(stemmed[i : i + len(kind)]) == kind for i in range(len(stemmed))):
                weights[name] = 1
        return weights

    def _weighed(self, features: Weights) -> Weights:
        """Weighed by rarity, of length one; features that no way of asking has are left out."""
        weights = {t: n * self._rarity[t] for t, n in features.items() if t in self._rarity}
        norm = math.sqrt(sum(w * w for w in weights.values())) or 1.0
        return {t: w / norm for t, w in weights.items()}


def _cosine(a: Weights, b: Weights) -> float:
    if len(a) > len(b):
        a, b = b, a
    return sum(w * b[t] for t, w in a.items() if t in b)
