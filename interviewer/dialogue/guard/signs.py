"""Whether a sentence scaffolds by its turn of phrase, and when that turn of phrase is innocent after all."""

from __future__ import annotations

import re

from interviewer.dialogue.guard.phrases import CONFIRM, HINT, SIMPLIFY, STRUCTURE
from interviewer.domain.words import Move

_F = re.I | re.X
_STAY = re.compile(
    r"""^\W*(?:(?:okay|ok|hold\s+on|wait|stop|right|so|now|no|hm+|mm+|and|but|let\s+me\s+(?:cut\s+in|stop\s+you)(?:\s+there)?)[\s,.;:-]+)*
    (?:let's\s+|please\s+|i\s+want\s+(?:you\s+)?to\s+|i'd\s+like\s+(?:you\s+)?to\s+|can\s+we\s+|we'll\s+|i'm\s+going\s+to\s+)?
    (?:stay|stick|remain|go\s+back|back|come\s+back|return|leave|park|drop|staying|still|keep\s+to|hold)\b""",
    _F,
)
_DOUBTS = re.compile(
    r"^\W*(?:(?:and|but|so|no|hm+|sorry)\W+)*i(?:'m|\s+am)?\s+(?:still\s+)?(?:don't|do\s+not|not|doubt|can't|cannot)\s+(?:yet\s+|quite\s+|really\s+)*"
    r"(?:see|buy|believe|think|follow|convinced|persuaded|sure|accept|understand|know)?\b(?!\s+(?:quite\s+)?(?:right|agree))",
    re.I,
)
"""Pressing a choice: "I don't see that it is better than a lock" judges nothing yet."""
_WH = re.compile(
    r"^\W*(?:[^?]*[,;]\W*)?(?:(?:and|but|so|ok|okay|then)\W+)*(?:why|how|what|which|who|whose|when|where)\b(?!\W+(?:about|don't|if\s+we))",
    re.I,
)
GENERAL = re.compile(r"\b(?:typically|usually|in\s+practice|in\s+production|as\s+a\s+rule)\b", re.I)
_LEAVE = re.compile(r"^\W*(?!you\b)(?:\w+\W+){0,2}?(?:skip|ignore|leave)\b", re.I)


def sign(sentence: str, heard: str, *, may_redirect: bool, asked: bool) -> tuple[Move, str] | None:
    """The scaffolding a sentence shows by its turn of phrase, with the words that show it.

    `heard` is what the candidate said lately: asking back in their own words judges nothing. `asked`: they
    asked something, so that waiving a thing, or saying how it usually is, may be the answer.
    """
    question = sentence.rstrip("\"') ").endswith("?")
    for move, pattern in (
        (Move.CONFIRM, CONFIRM),
        (Move.SIMPLIFY, SIMPLIFY),
        (Move.HINT, HINT),
        (Move.HINT, GENERAL),
        (Move.STRUCTURE, STRUCTURE),
    ):
        found = pattern.search(sentence)
        if not found:
            continue
        if move is Move.STRUCTURE and ((may_redirect and _STAY.search(sentence)) or (question and _WH.match(sentence))):
            continue
        if move is Move.CONFIRM and _DOUBTS.match(sentence):
            continue
        if move is Move.SIMPLIFY and (asked or (may_redirect and _LEAVE.search(sentence))):
            continue
        if pattern is GENERAL and (asked or found.group().lower() in heard.lower()):
            continue
        if (
            move is Move.CONFIRM
            and question
            and re.sub(r"\W+$", "", found.group().lower()).split()[-1] in heard.lower()
        ):
            continue
        return move, " ".join(found.group().split())
    return None
