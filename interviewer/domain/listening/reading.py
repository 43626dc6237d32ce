"""The move of one sentence, from its words, its form and what stands before it."""

from __future__ import annotations

import re

from interviewer.domain.listening import clock, handing, news, pushback, replies, steering
from interviewer.domain.listening.forms import halves, is_order, is_question
from interviewer.domain.listening.scene import Scene
from interviewer.domain.text import count_words, fold, sentences
from interviewer.domain.words import Move

_YES = re.compile(r"(?:yes|yeah|yep|no|nope|correct|right|exactly|indeed|it|they|he|she|there|that)\b", re.I)
_OWN_YES = re.compile(
    r"(?:yes|yeah|yep|yup|aye|no|nope|nah|sure|of course|certainly|absolutely|definitely|never|always|both|neither|correct|indeed|exactly|that'?s right"
    r"|(?:it|they|he|she|we|you|there) (?:does|do|is|are|can|could|has|have|did|will|would|may)(?:n't)?)\b",
    re.I,
)
_YOU = re.compile(r"\b(?:you|your|yours|i|i'm|i'd|i'll)\b", re.I)
_ABOUT_TIME = re.compile(r"\b(?:time|clock|minutes?|long (?:have|do) (?:we|i)|left)\b", re.I)
_UNTIL = re.compile(
    r"(?:until|till|about|another|just)?\s?\w+ (?:past|to|minutes?|o'clock)\b|(?:plenty|enough|not (?:much|long)|loads)\b",
    re.I,
)
_LEFT = re.compile(r"\b(?:left|remain\w*|to go|gone|clock|watch|time)\b", re.I)
_FIGURE = re.compile(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|hundred|thousand|million)\b",
    re.I,
)
_THEN = re.compile(r"(?:and )?(?:then|after that|afterwards|next,)\b", re.I)
_MAY_WE = re.compile(r"(?:\w+[,.] )?(?:can|could|may|shall|might) (?:we|i|you)\b", re.I)
_PROPOSES = re.compile(
    r"(?:\w+[,.] )?(?:why don'?t (?:we|you)|shall we|how about we|what about (?:we|something))\b", re.I
)
_OPEN = frozenset({None, Move.ACKNOWLEDGE, Move.CONFIRM, Move.ANSWER, Move.DEFER})


def pieces(text: str) -> list[str]:
    """The sentences of a turn, each whole or in two where its first half is a reply: "Four minutes, and which half?" """
    return [p for s in sentences(text) for p in _pieces(s)]


def _pieces(sentence: str) -> list[str]:
    for left, right in halves(sentence):
        words = count_words(left)
        replies_first = (
            (2 <= words <= 8 and clock.tells_time(left))
            or (words <= 4 and replies.confirms(left) and not pushback.weigh(left, question=False))
            or (words <= 4 and replies.defers(left, asked=False, question=False))
            or (words <= 6 and steering.moves_on(left) and not steering.goes_back(left) and not is_question(sentence))
        )
        if replies_first and count_words(right) > 1:
            return [left, right]
    return [sentence]


def read(s: str, last: Move | None, scene: Scene) -> Move | None:
    """The sentence's move, `last` being the one before it; None where only what stands around it can tell."""
    question, order = is_question(s), is_order(s)
    if any(fold(s) in fold(t) or fold(t) in fold(s) for t in scene.twists):
        return Move.TWIST
    if scene.opening:
        return Move.STRUCTURE if order and steering.structures(s, order=True) else Move.PRESENT
    if steering.opens_question(s):
        return Move.PRESENT if count_words(s) > 7 else Move.MOVE_ON
    if steering.asks_story(s) or (last is Move.PRESENT and not question and not order):
        return Move.PRESENT
    return (
        _by_clock(s, last, scene, question=question)
        or _by_news(s, last, scene, question=question)
        or _by_reply(s, last, scene, question=question)
        or _by_doubt(s, last, scene, question=question, order=order)
        or _by_form(s, last, scene, question=question, order=order)
    )


def _by_clock(s: str, last: Move | None, scene: Scene, *, question: bool) -> Move | None:
    if question:
        return None
    told = not scene.fact or last not in _OPEN or _ABOUT_TIME.search(scene.said) or _LEFT.search(s)
    if clock.closes(s):
        return Move.CLOSE
    if scene.asked and _ABOUT_TIME.search(scene.said[-80:]) and _UNTIL.match(s) and last in _OPEN:
        return Move.TIME
    if told and clock.tells_time(s):
        return Move.TIME
    if clock.thanks(s):
        return Move.CLOSE if last in {Move.CLOSE, Move.TIME} else Move.ACKNOWLEDGE
    if replies.acknowledges(s):
        return Move.ANSWER if (scene.fact or scene.supposed) and _OWN_YES.match(s) else Move.ACKNOWLEDGE
    return None


def _by_news(s: str, last: Move | None, scene: Scene, *, question: bool) -> Move | None:
    if last is Move.TWIST:
        return Move.PROBE if question and scene.table.brings(s) else Move.TWIST
    if scene.fact and last is None and not news.announces(s):
        return None
    if last is Move.REDIRECT and s.lower().startswith("now"):
        return Move.CHALLENGE  # "A while ago it was all about cost. Now it's speed."
    return Move.TWIST if news.is_news(s, question=question) else None


def _by_reply(s: str, last: Move | None, scene: Scene, *, question: bool) -> Move | None:
    words = count_words(s)
    weight = pushback.weigh(s, question=question)
    if scene.fact and last in {None, Move.ANSWER} and _FIGURE.search(s) and not question and not is_order(s):
        return None if pushback.disbelieves(s) or news.announces(s) else Move.ANSWER
    if scene.supposed and last is None and _OWN_YES.match(s) and not question and weight < 2:
        return Move.ANSWER
    brief = words <= 18 if scene.asked else words <= 8
    if (
        brief
        and last in _OPEN | {Move.TIME}
        and replies.defers(s, asked=scene.asked and last in _OPEN, question=question)
    ):
        return Move.DEFER
    asked_me = scene.asked and not scene.fact and scene.said.rstrip().endswith("?")
    if asked_me and last in _OPEN and words <= 14 and weight < 1 and _YOU.search(s) and not question:
        return Move.CONFIRM if replies.confirms(s) else Move.DEFER
    if not question and last in {None, Move.CONFIRM} and words <= 14 and replies.confirms(s) and weight < 1:
        return Move.ANSWER if scene.fact and _YES.match(s) else Move.CONFIRM
    return None


def _by_doubt(s: str, last: Move | None, scene: Scene, *, question: bool, order: bool) -> Move | None:
    """Pushback, and the steering that could be taken for it."""
    doubt = pushback.disbelieves(s)
    if steering.goes_back(s) and (not question or _MAY_WE.match(s)):
        return Move.CHALLENGE if doubt or pushback.contradicts(s) else Move.REDIRECT
    steers = not doubt and (order or not pushback.predicts(s)) and (order or not question or bool(_PROPOSES.match(s)))
    if steers and steering.structures(s, order=order) and not handing.offers(s):
        return Move.STRUCTURE
    if steers and count_words(s) <= 12 and steering.moves_on(s):
        return Move.MOVE_ON
    weight = pushback.weigh(s, question=question, order=order)
    if weight < 1 and pushback.removes(s) and not handing.hints(s, scene.table):
        return Move.CHALLENGE
    if weight < 1 or (scene.fact and last in _OPEN and not question and not order and not doubt):
        return None
    if handing.hints(s, scene.table) and not doubt and (question or order or handing.offers(s)):
        return Move.HINT
    return Move.CLARIFY if question and weight < 2 and not doubt and steering.clarifies(s) else Move.CHALLENGE


def _by_form(s: str, last: Move | None, scene: Scene, *, question: bool, order: bool) -> Move | None:
    if order and last in {Move.PROBE, Move.STRUCTURE} and _THEN.match(s):
        return Move.STRUCTURE
    if question or order:
        if handing.hints(s, scene.table):
            return Move.HINT
        if last is Move.CHALLENGE:
            return Move.CHALLENGE
        return Move.CLARIFY if steering.clarifies(s) else Move.PROBE
    if scene.fact and last is None:
        return Move.ANSWER
    if handing.offers(s) and handing.hints(s, scene.table):
        return Move.HINT
    if scene.fact and last in _OPEN:
        return Move.ANSWER
    if steering.clarifies(s):
        return Move.CLARIFY
    return Move.HINT if handing.hints(s, scene.table) else None
