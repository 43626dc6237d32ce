"""Which fact a question asks for: nearest of the ways people ask, or none when that is not clear.

A wrong fact is worse than none, so the best has to be good in itself and clearly better than the next.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from interviewer.domain.concepts import Vocabulary
from interviewer.domain.problem import Fact
from interviewer.domain.text import stems

MOST = 3
"""Facts in one answer."""

_STOP = frozenset(
    [
        "a",
        "an",
        "the",
        "of",
        "to",
        "in",
        "on",
        "at",
        "for",
        "by",
        "from",
        "with",
        "and",
        "or",
        "but",
        "so",
        "do",
        "does",
        "did",
        "is",
        "are",
        "was",
        "were",
        "be",
        "been",
        "it",
        "its",
        "this",
        "that",
        "these",
        "those",
        "there",
        "we",
        "i",
        "you",
        "me",
        "my",
        "your",
        "our",
        "us",
        "they",
        "them",
        "their",
        "as",
        "if",
        "then",
        "than",
        "any",
        "some",
        "one",
        "just",
        "also",
        "please",
        "tell",
        "know",
        "give",
        "would",
        "like",
        "could",
        "can",
        "want",
        "need",
        "let",
        "about",
        "have",
        "has",
        "had",
        "get",
        "got",
        "will",
        "should",
        "may",
        "might",
        "what",
        "which",
        "ok",
        "okay",
        "right",
        "well",
        "now",
        "here",
        "say",
        "said",
        "mean",
        "thing",
        "sort",
        "kind",
        "bit",
        "really",
        "actually",
        "roughly",
        "approximately",
        "around",
        "per",
        "s",
        "t",
        "ll",
        "d",
        "re",
        "ve",
        "m",
    ]
)
_KINDS = {
    ("how", "many"): "q:count", ("how", "much"): "q:much", ("how", "often"): "q:often", ("how", "long"): "q:long",
    ("how", "big"): "q:size", ("how", "large"): "q:size", ("how", "fast"): "q:fast", ("how", "quickly"): "q:fast",
    ("how", "soon"): "q:fast", ("how", "old"): "q:old", ("who",): "q:who", ("when",): "q:when", ("where",): "q:where",
    ("why",): "q:why", ("whose",): "q:who",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Match:
    fact: Fact
    score: float
    """0 to 1, how near the question is to one of the ways this fact is asked for."""


class FactSheet:
    """The facts of one problem, searchable by question."""

    def __init__(
        self, facts: Iterable[Fact], vocabulary: Vocabulary, *, enough: float = 0.34, margin: float = 1.22
    ) -> None:
        self.facts = tuple(facts)
        self._vocabulary, self._enough, self._margin = vocabulary, enough, margin
        samples = [[self._features(a) for a in (*f.asks, *f.keys, f.says)] for f in self.facts]
        seen: Counter[str] = Counter(t for fact in samples for t in {t for s in fact for t in s})
        n = max(1, len(self.facts))
        self._idf = {t: math.log(1 + n / c) for t, c in seen.items()}
        self._unknown = math.log(1 + n)
        self._samples = [[self._weigh(s) for s in fact] for fact in samples]
        self._centroids = [self._weigh(Counter(t for s in fact for t in s)) for fact in samples]

    def ranked(self, question: str) -> list[Match]:
        """Every fact with its score, best first."""
        asked = self._weigh(self._features(question))
        scored = [
            Match(fact, 0.6 * max((_cosine(asked, s) for s in samples), default=0.0) + 0.4 * _cosine(asked, centroid))
            for fact, samples, centroid in zip(self.facts, self._samples, self._centroids, strict=True)
        ]
        return sorted(scored, key=lambda m: -m.score)

    def match(self, question: str) -> Fact | None:
        """The fact that `question` asks for, or None where that is not clear."""
        ranked = self.ranked(question)
        if not ranked or ranked[0].score < self._enough:
            return None
        if len(ranked) > 1 and ranked[0].score < self._margin * ranked[1].score:
            return None
        return ranked[0].fact

    def answer(self, questions: Iterable[str]) -> list[Fact]:
        """The facts asked for, in order, each once, `MOST` at most."""
        found: list[Fact] = []
        for question in questions:
            fact = self.match(question)
            if fact and fact not in found:
                found.append(fact)
        return found[:MOST]

    def _features(self, text: str) -> Counter[str]:
        stemmed = stems(text)
        content = [s for s in stemmed if s not in _STOP]
        features = Counter(content)
        features.update(f"{a} {b}" for a, b in zip(content, content[1:], strict=False))
        features.update(f"c:{c}" for c in self._vocabulary.ids(text))
        for kind, name in _KINDS.items():
            if any(tuple(stemmed[i : i + len(kind)]) == kind for i in range(len(stemmed))):
                features[name] += 1
        return features

    def _weigh(self, features: Counter[str]) -> dict[str, float]:
        weights = {
            t: math.sqrt(n) * self._idf.get(t, self._unknown if " " not in t else 0.0) for t, n in features.items()
        }
        norm = math.sqrt(sum(w * w for w in weights.values())) or 1.0
        return {t: w / norm for t, w in weights.items()}


def _cosine(a: dict[str, float], b: dict[str, float]) -> float:
    if len(a) > len(b):
        a, b = b, a
    return sum(w * b[t] for t, w in a.items() if t in b)
