"""What a candidate does with a doubt that was put to them: argue the position, merely say it again, or neither."""

from __future__ import annotations

import re
from enum import StrEnum

from interviewer.domain.text import count_words, fold, stem, words

_REASON = re.compile(
    r"\b(?:because|since(?! (?:then|last|yesterday|the (?:start|beginning)))|so that|otherwise|which means|that'?s why|the reason|reasons? (?:is|are)"
    r"|in order to|the alternative|instead of|rather than|compared (?:to|with)|i (?:considered|measured|tried|saw|have seen|'ve seen)|we (?:measured|tried|had)"
    r"|for example|for instance|if (?:it|we|i|they|you|that|the)\b.{3,60}\b(?:then|would|'d|will|'ll|can|can'?t|is|are|has)|given that|what i give up|the price|it costs|at the cost)\b",
    re.I,
)
_INSISTS = re.compile(
    r"\b(?:(?:as|like) i said|i(?:'ve| have)? (?:already )?said (?:why|that|so|it|one|this)|i said\b|i stand by|\bit is\.$|i(?:'m| am) (?:sticking|staying|keeping|right|sure|certain)"
    r"|it stays|i(?:'ll| will) (?:stay|stick|stand) |full stop|end of story|period|no discussion|same as (?:before|my first)|again[,:]|is (?:right|fine|correct)|i know i'?m"
    r"|i mean (?:it|one|that|what)|it just (?:is|works|does)|trust me|that'?s (?:it|how it is|my answer|final))\b",
    re.I,
)
_GIVES_WAY = re.compile(
    r"\b(?:you'?re right|fair (?:point|enough)|good point|i take (?:that|it) back|i hadn'?t|i didn'?t think|i was wrong|on (?:second|reflection)|let me (?:change|revise|rethink|think)"
    r"|i'?d change|i(?:'ll| will) change|i don'?t know|i'?m not sure|not sure|that'?s a hole|i see (?:the|your) (?:point|problem))\b",
    re.I,
)
LONGEST_INSISTENCE = 30
"""Words. Who says more than this has said something else besides."""
NEW_TO_ARGUE = 4
"""Words of substance that were not in the position: a reason brings something with it."""
_SMALL = frozenset(
    stem(w)
    for w in """the this that these those and but for with from into onto over under not are was were been being have has had does did
    will would can could should may might must its their your our you they who what which when where why how all any some each
    just also still only even very really there here then than now yes well okay said say saying mean means right fine wrong
    good keep keeping stay stays don't won't can't didn't i'm i'll i'd i've it's that's""".split()
)


class Holding(StrEnum):
    ARGUED = "argued"
    REPEATED = "repeated"
    NEITHER = "neither"


def holding(answer: str, position: str) -> Holding:
    """What `answer` does with a doubt about `position`, both in the candidate's words.

    A reason counts whether it is a good one or not: to judge it is nobody's business here. A question back, a change of
    mind and a new subject are neither.
    """
    text = fold(answer)
    if _GIVES_WAY.search(text) or text.rstrip("\"') ").endswith("?"):
        return Holding.NEITHER
    said, before = _substance(text), _substance(position)
    if _REASON.search(text) and len(said - before) >= NEW_TO_ARGUE:
        return Holding.ARGUED
    if count_words(text) > LONGEST_INSISTENCE or _REASON.search(text):
        return Holding.NEITHER
    again = bool(said) and len(said & before) >= 0.5 * len(said)
    return Holding.REPEATED if again or _INSISTS.search(text) else Holding.NEITHER


def _substance(text: str) -> set[str]:
    return {s for w in words(text) if (s := stem(w)) not in _SMALL and len(w) > 2}
