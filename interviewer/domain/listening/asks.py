"""Words that ask the candidate to do something, by what they ask."""

from __future__ import annotations

import re

from interviewer.domain.listening.asks_deciding import DECIDING
from interviewer.domain.listening.asks_knowing import KNOWING
from interviewer.domain.listening.asks_lasting import LASTING
from interviewer.domain.listening.patterns import any_of
from interviewer.domain.rubric import Ask

_PATTERNS = {**DECIDING, **KNOWING, **LASTING}

FIRST_WORDS: dict[Ask, re.Pattern[str]] = {
    Ask.EXAMPLE: any_of(r"\b(?:time|occasion|situation|moment|decision|story|project|conflict|person|mistake|failure)\b.{0,16}\b(?:when|where|that|in which|you)\b"),
    Ask.EXPLAIN: any_of(r"\b(?:explain|walk (?:me|us) through|talk (?:me|us) through|difference between|how does)\b"),
    Ask.ESTIMATE: any_of(r"\bhow (?:many|much|big|long)\b.{0,40}\?"),
    Ask.PLAN: any_of(r"\bfirst (?:week|month|day)\b|\bspend the\b|\bhow would you (?:begin|start)\b"),
}  # fmt: skip
"""What the statement of a question asks, beside to answer it."""

CHOICE = any_of(
    # what cannot both be: a challenge that asks for a choice
    r"\b(?:can'?t|cannot|can not|couldn'?t) (?:\w+ ){0,2}both\b|\bboth (?:can'?t|cannot|are not|aren'?t)\b",
    r"\bone of (?:them|those|the two) (?:has to|must|goes)\b|\bwhich it is\b",
    r"\b(?:sit on the fence|paid to choose|have to choose|has to give|pros and cons)\b",
)
TOLD_TO_EXPLAIN = any_of(
    r"\b(?:explain|walk (?:me|us)|take (?:me|us) through|talk (?:me|us) through|describe)\b",
    r"\b(?:what (?:do|did|does) (?:you|that|it) mean|didn'?t (?:follow|understand|get))\b",
    r"\b(?:how (?:does|do) (?:it|that|this|they) work|say it again|mechanism)\b",
    r"\b(?:in (?:plain|simple|other) (?:words|english|terms)|what did (?:the other|they|he|she|you))\b",
)
"""What asks for an explanation also in the middle of pushback."""

OPEN_QUESTION = any_of(r"\b(?:what|how)\b")
"""What asks to explain where it asks for nothing else."""


def asked_of(text: str) -> frozenset[Ask]:
    """What these words could ask the candidate to do."""
    return frozenset(ask for ask, pattern in _PATTERNS.items() if pattern.search(text))
