"""Replies to what the candidate asked, told by what that was."""

from __future__ import annotations

import re

from interviewer.domain.listening import cues, handing, news, pushback, replies, steering
from interviewer.domain.listening.asks import asked_of
from interviewer.domain.listening.clarifying import clarifies
from interviewer.domain.listening.forms import is_order
from interviewer.domain.listening.scene import Scene
from interviewer.domain.listening.structuring import structures
from interviewer.domain.text import count_words
from interviewer.domain.words import Move

OPEN = frozenset({None, Move.ACKNOWLEDGE, Move.CONFIRM, Move.ANSWER, Move.DEFER})
"""What may stand before a reply in a turn."""
OWN_YES = re.compile(
    r"(?:yes|yeah|yep|yup|aye|no|nope|nah|sure|of course|certainly|absolutely|definitely|never|always|both|neither|correct|indeed|exactly|that'?s right"
    r"|(?:it|they|he|she|we|you|there) (?:does|do|is|are|can|could|has|have|did|will|would|may)(?:n't)?)\b",
    re.I,
)
_YES = re.compile(
    r"(?:yes|yeah|yep|no|nope|correct|right|exactly|indeed|absolutely|it|they|he|she|there|that|you)\b", re.I
)
_YOU = re.compile(r"\b(?:you|your|yours|i|i'm|i'd|i'll)\b", re.I)
_DIGITS = re.compile(r"\d")
_SETTLES = re.compile(
    r"(?:no|nope|yes|yeah|it (?:fits|does|is)|they (?:do|are)|none|neither|both|treat|return|leave|take|you'?re right|not)\b(?! (?:you|your|i|verdict|marks?|scores?|steer|help|for me|mine|my))",
    re.I,
)
_FIGURE = re.compile(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|hundred|thousand|million)\b",
    re.I,
)


def by_reply(s: str, last: Move | None, scene: Scene, *, question: bool) -> Move | None:
    """Answer, defer, confirm and acknowledge: what a reply is, given what was asked."""
    words = count_words(s)
    weight = pushback.weigh(s, question=question)
    if scene.fact and last in {None, Move.ANSWER} and _FIGURE.search(s) and not question and not is_order(s):
        return None if pushback.disbelieves(s) or news.announces(s) else Move.ANSWER
    if scene.supposed and last is None and OWN_YES.match(s) and not question and weight < 2:
        return Move.ANSWER
    if (
        scene.checked
        and last in OPEN
        and words <= 10
        and weight < 1
        and not question
        and not structures(s, order=False)
        and not asked_of(s)
    ):
        return Move.ACKNOWLEDGE
    if (
        scene.asked
        and last in OPEN - {Move.ANSWER}
        and words <= 16
        and cues.asks_back(s, question=question)
        and not clarifies(s)
    ):
        return Move.DEFER
    brief = words <= 18 if scene.asked else words <= 8
    if (
        brief
        and last in OPEN | {Move.TIME}
        and replies.defers(s, asked=scene.asked and last in OPEN, question=question)
    ):
        return Move.DEFER
    if scene.asked and not scene.fact and scene.said.rstrip().endswith("?") and last in OPEN - {Move.ANSWER}:
        return _to_help(s, scene, question=question)
    if not question and last in {None, Move.CONFIRM} and words <= 14 and replies.confirms(s) and weight < 1:
        return Move.ANSWER if scene.fact and _YES.match(s) else Move.CONFIRM
    return None


def _to_help(s: str, scene: Scene, *, question: bool) -> Move | None:
    """A reply to a wish for help: help, doubt, praise, or the decision handed back."""
    if pushback.disbelieves(s) or structures(s, order=is_order(s)) or steering.moves_on(s):
        return None
    if handing.offers(s) and handing.hints(s, scene.table):
        return Move.HINT
    if question and not _YOU.search(s):
        return None
    if _SETTLES.match(s) or _DIGITS.search(s):
        return Move.ANSWER
    if is_order(s) and not cues.hands_back(s) and not cues.asks_back(s, question=False) and not _YOU.search(s):
        return None
    return Move.CONFIRM if replies.confirms(s) else Move.DEFER
