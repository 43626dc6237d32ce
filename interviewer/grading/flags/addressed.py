"""Where a candidate's words are addressed to a grader: the stretches, letter for letter."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from interviewer.domain.text import sentences
from interviewer.grading.flags.forged import CLAIMED, FORGED, regions
from interviewer.grading.flags.languages import OTHER_LANGUAGES
from interviewer.grading.flags.seeing import readings, turned
from interviewer.grading.flags.words import ENOUGH, aims, reported, weigh

_GOES_ON = re.compile(
    r"^(?:and |so |then )?(?:(?:please )?(?:count|treat|take|carry|record|keep|accept|note|apply|do not|don't) (?:it|that|this|them|mention))\b"
    r"|^(?:and |so |then )?(?:it should be (?:treated|counted|taken|recorded))\b"
    r"|^(?:and |so |then )?(?:(?:those|these|that|this) (?:were|was|are|is) (?:in|from) the (?:part|section|bit))\b"
    r"|^(?:and |so |then )?(?:this (?:overrides|supersedes|message|note|applies)|end of (?:sentence|message|note))\b",
    re.I,
)
"""What carries an order on into the next sentence."""
_LABEL = re.compile(r"^(?:[A-Z]{3,}(?: [A-Z]+)?|User|Assistant|System|Me|Them): ")
"""A speaker's name, of its own no sign; beside what is forged it is one."""
_ENDS = re.compile(r"(?<=[।。！？])\s*")
"""Where a sentence ends in scripts with stops of their own."""
_BROKEN = re.compile(
    r"^(?:which is that|and to|for (?:every|each|all)|to (?:every|each|all)|then |and (?:then )?|that |[a-z])"
)
_PIECES = re.compile(
    r"\blet (?-i:[A-Z])\b be\b|\b(?:remember|keep in mind) (?:this|the) (?:word|phrase|sentence|first half)\b"
    r"|\b(?:first|second|third|other) (?:half|part|piece) (?:to|of) (?:this|the|my) sentence\b|\bphrase from my\b"
    r"|\bend of sentence\b|\bwhen you (?:come to )?(?:write|grade|score|mark|assess|evaluate)\b",
    re.I,
)
"""What says that an order comes in pieces."""
PART = 1.5
"""What a sentence weighs at least to be a piece of an order begun in the turn before."""
LEAST, APART = 0.75, 4.5
"""What a part of an order weighs at least, and the parts together."""


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a candidate turn, letter for letter."""

    turn: int
    quote: str


def addressed(turns: Sequence[tuple[int, str]]) -> list[Span]:
    """In the candidate turns, given with their numbers in order."""
    found: list[Span] = []
    parts: list[tuple[int, str]] = []
    for number, text in turns:
        cut = regions(text)
        found += [Span(number, text[start:end].strip()) for start, end in cut]
        edges = [0, *(at for pair in cut for at in pair), len(text)]
        own = [text[start:end] for start, end in zip(edges[::2], edges[1::2], strict=True)]
        parts += [
            (number, s)
            for stretch in own
            for sentence in sentences(stretch)
            for s in _ENDS.split(sentence)
            if s.strip()
        ]
    hit = [_hit(s) for _, s in parts]
    _across(parts, hit)
    _apart(parts, hit)
    _carried_on(parts, hit)
    spans = [*found, *(Span(n, s) for (n, s), is_hit in zip(parts, hit, strict=True) if is_hit)]
    order = {n: i for i, (n, _) in enumerate(turns)}
    return sorted(spans, key=lambda s: order[s.turn])


def _hit(sentence: str) -> bool:
    plain, *_ = both = readings(sentence)
    if turned(plain) or any(FORGED.search(r) or weigh(r) >= ENOUGH for r in both):
        return True
    return bool(OTHER_LANGUAGES.search(plain) or (CLAIMED.search(plain) and not reported(plain)))


def _across(parts: list[tuple[int, str]], hit: list[bool]) -> None:
    """What is an order only when two sentences are read as one: a label cut off from its words, an order in pieces."""
    for i in range(len(parts) - 1):
        (turn, first), (next_turn, second) = parts[i], parts[i + 1]
        if hit[i] or hit[i + 1]:
            continue
        if turn != next_turn and not (
            _BROKEN.match(second) or _PIECES.search(f"{first} {second}") or not first.endswith((".", "!", "?"))
        ):
            continue
        joined = f"{first.rstrip('. ')} {second}" if turn != next_turn else f"{first} {second}"
        together = readings(joined)[0]
        if FORGED.search(together) or (turn != next_turn and weigh(together) >= ENOUGH):
            hit[i] = hit[i + 1] = True
    if any(_PIECES.search(s) for _, s in parts) and (any(hit) or _in_pieces(parts)):
        _other_pieces(parts, hit)


def _other_pieces(parts: list[tuple[int, str]], hit: list[bool]) -> None:
    """Where an order comes in pieces: what says so, and in turns that follow on one another what goes on or weighs something."""
    turns = list(dict.fromkeys(turn for turn, _ in parts))
    after = dict(zip(turns[1:], turns, strict=False))
    held: set[int] = set()
    for i, (turn, sentence) in enumerate(parts):
        begins = i == 0 or parts[i - 1][0] != turn
        follows = after.get(turn) in held
        hit[i] = (
            hit[i]
            or bool(_PIECES.search(sentence))
            or (
                follows
                and (
                    weigh(readings(sentence)[0]) >= PART
                    or ((begins or sentence[:1].islower()) and bool(_BROKEN.match(sentence)))
                )
            )
        )
        held |= {turn} if hit[i] else set()


def _apart(parts: list[tuple[int, str]], hit: list[bool]) -> None:
    """An order of which each turn holds a part: the weightiest sentences of turns that follow on one another."""
    top: dict[int, tuple[float, int]] = {}
    for i, (turn, sentence) in enumerate(parts):
        weight = weigh(readings(sentence)[0])
        if weight > top.get(turn, (0.0, -1))[0]:
            top[turn] = (weight, i)
    turns = list(dict.fromkeys(turn for turn, _ in parts))
    for window in zip(turns, turns[1:], turns[2:] or [-1], strict=False):
        held = [i for turn in window if turn in top for weight, i in (top[turn],) if weight >= LEAST and not hit[i]]
        joined = readings(" ".join(parts[i][1] for i in held))[0]
        unfinished = any(_PIECES.search(parts[i][1]) or not parts[i][1].endswith((".", "!", "?")) for i in held)
        if len(held) > 1 and unfinished and aims(joined) and weigh(joined) >= APART:
            for i in held:
                hit[i] = True


def _in_pieces(parts: list[tuple[int, str]]) -> bool:
    """Whether the pieces together are weighed enough."""
    said = " ".join(s for i, (_, s) in enumerate(parts) if _PIECES.search(s) or _BROKEN.match(s) or i == 0)
    return weigh(readings(said)[0]) >= ENOUGH


def _carried_on(parts: list[tuple[int, str]], hit: list[bool]) -> None:
    """The rest of a quote that an order put up, and the sentence that takes it up again."""
    open_marks = 0
    for i, (turn, sentence) in enumerate(parts):
        follows = i > 0 and hit[i - 1] and parts[i - 1][0] == turn
        open_marks = open_marks if follows else 0
        if follows and not hit[i]:
            hit[i] = bool(open_marks % 2 or _GOES_ON.match(sentence) or _LABEL.match(sentence))
        if hit[i]:
            open_marks += sum(sentence.count(mark) for mark in '"“”')
