"""How firm and how specific the talk is. A sign in talk that stays hypothetical is worth less than one that is meant.

Six measures of the candidate's words, each taken against what is usual, in the direction that panels reward: plain
statements with a number in them, and speaking of what goes wrong; against hypotheticals about others, hedges, and the
trade's own nouns and acronyms in place of the problem's. None of them grows with length.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

from interviewer.builtin.grading.sayings import Said, has_number


@dataclass(frozen=True)
class Measure:
    """Per hundred words (`usual`, `spread`: over labelled transcripts), and its weight in the exponent."""

    pattern: re.Pattern[str]
    usual: float
    spread: float
    weight: float

    def of(self, text: str, words: int) -> float:
        return _bounded(100 * len(self.pattern.findall(text)) / words, self.usual, self.spread) * self.weight


_HEDGE = re.compile(
    r"\b(?:maybe|perhaps|probably|i guess|i think|i suppose|sort of|kind of|um|not sure|i don't know|depends|usually|"
    r"normally|basically|you know|i'd (?:think|imagine|assume))\b",
    re.I,
)
_WOULD = re.compile(r"\b(?:would|could|might)\b|'d\b", re.I)
_OF_OTHERS = re.compile(
    r"\b(?:they|it|that|you|there|somebody|someone|he|she|which|this)(?:'d| would| could| might| should)\b|"
    r"\byou(?:'ve| can| have)\b|\b(?:would|could) (?:be|have|get|go)\b",
    re.I,
)
_TRADE = re.compile(
    r"\b(?:api|database|service|queue|kafka|redis|server|dashboard|cloud|app|microservices?|endpoint|sql|schema|cache|"
    r"broker|model|ml|ai|json|postgres|kubernetes|frontend|backend|algorithm|module|component|layer|platform|pipeline|"
    r"stream|engine|framework)s?\b",
    re.I,
)
_ACRONYM = re.compile(r"\b[A-Z]{2,6}s?\b")
_TROUBLE = re.compile(
    r"\b(?:wrong|fails?|breaks?|broken|dies?|dead|lost|lose|stale|late|down|missing|silent|stuck|dark|rots?|bad|false|"
    r"mistake|fault|worst|danger\w*|trouble|hurts?|punish\w*|blame\w*|wreck\w*|ruin\w*|spoil\w*|unfair|lies)\b",
    re.I,
)
MEASURES = (
    Measure(_OF_OTHERS, 0.9, 0.7, -0.3),
    Measure(_HEDGE, 0.56, 0.5, -0.2),
    Measure(_TRADE, 0.54, 0.58, -0.2),
    Measure(_ACRONYM, 0.46, 0.72, -0.2),
    Measure(_TROUBLE, 0.8, 0.39, 0.3),
)
PLAIN_USUAL, PLAIN_SPREAD, PLAIN_WEIGHT = 0.21, 0.1, 0.4
STRENGTH = 0.4
MOST = 2.0
"""Spreads from the usual beyond which a measure counts no more."""


def firmness(turns: Sequence[Said]) -> float:
    """A factor around 1 for what the candidate's signs are worth: about 0.4 to 2.2."""
    sayings = [s.text for t in turns for s in t.sayings]
    words = sum(t.words for t in turns)
    if not sayings or not words:
        return 1.0
    text = " ".join(sayings)
    plain = sum(_plain(s) for s in sayings) / len(sayings)
    total = sum(m.of(text, words) for m in MEASURES) + PLAIN_WEIGHT * _bounded(plain, PLAIN_USUAL, PLAIN_SPREAD)
    return math.exp(STRENGTH * total)


def _plain(sentence: str) -> bool:
    return has_number(sentence) and "?" not in sentence and not _HEDGE.search(sentence) and not _WOULD.search(sentence)


def _bounded(value: float, usual: float, spread: float) -> float:
    return max(-MOST, min(MOST, (value - usual) / spread))
