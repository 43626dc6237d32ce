"""The move of one sentence, from its words, its form and what stands before it."""

from __future__ import annotations

import re

from interviewer.domain.listening import clock, cues, handing, news, pushback, replies, steering
from interviewer.domain.listening.answering import OPEN, OWN_YES, by_reply
from interviewer.domain.listening.asks import asked_of
from interviewer.domain.listening.clarifying import clarifies
from interviewer.domain.listening.forms import is_order, is_question
from interviewer.domain.listening.scene import Scene
from interviewer.domain.listening.structuring import structures
from interviewer.domain.rubric import Ask
from interviewer.domain.text import count_words, fold, stems
from interviewer.domain.words import Move

_YOU = re.compile(r"\b(?:you|your|yours|i|i'm|i'd|i'll)\b", re.I)
_ABOUT_TIME = re.compile(r"\b(?:time|clock|minutes?|long (?:have|do) (?:we|i)|left)\b", re.I)
_UNTIL = re.compile(
    r"(?:until|till|about|another|just)?\s?\w+ (?:past|to|minutes?|o'clock)\b|(?:plenty|enough|not (?:much|long)|loads)\b",
    re.I,
)
_LEFT = re.compile(r"\b(?:left|remain\w*|to go|gone|clock|watch|time)\b", re.I)
_THEN = re.compile(r"(?:and )?(?:then|after that|afterwards|next,)\b", re.I)
_MAY_WE = re.compile(r"(?:\w+[,.] )?(?:can|could|may|shall|might) (?:we|i|you)\b", re.I)
_PROPOSES = re.compile(
    r"(?:\w+[,.] )?(?:why don'?t (?:we|you)|shall we|how about (?:we|you)|what about (?:we|something))\b", re.I
)
_TOLD = re.compile(
    r"(?:say,?|return|treat|take|assume|use|make|leave|ignore|forget|print|count|go ahead|go with|call)\b", re.I
)
_VERB = re.compile(
    r"\b(?:is|are|was|were|am|be|been|do|does|did|has|have|had|can|could|will|would|shall|should|may|might|must|how|what|who\w*|which|when|where|why|if|it|they|you|we|he|she|i"
    r"|says?|means?|went|goes|came|comes|got|gets|needs?|wants?|knows?|happens?|really|honestly|seriously|anything|else|next)\b|'(?:s|d|re|ve|ll|m)\b|n't\b",
    re.I,
)
_SET_AGAINST = re.compile(r"(?:and |but )?(?:for|on|with|to|at|an? \w+(?: \w+)? (?:for|in|on|with))\b", re.I)
_SMALL = frozenset("a an the and or of in on at to for with per by".split())
AFTER_ANSWER = 2.0
"""What of news makes a change of what an answer had begun with."""


def read(s: str, last: Move | None, scene: Scene) -> Move | None:
    """The sentence's move, `last` being the one before it; None where only what stands around it can tell."""
    question, order = is_question(s), is_order(s)
    if any(fold(s) in fold(t) or fold(t) in fold(s) for t in scene.twists):
        return Move.TWIST
    if scene.opening:
        return Move.STRUCTURE if order and structures(s, order=False) else Move.PRESENT
    if steering.opens_question(s):
        return Move.PRESENT if count_words(s) > 7 else Move.MOVE_ON
    if steering.asks_story(s) or (last is Move.PRESENT and not question and not order):
        return Move.PRESENT
    return (
        _by_clock(s, last, scene, question=question)
        or _by_news(s, last, scene, question=question)
        or by_reply(s, last, scene, question=question)
        or _by_doubt(s, last, scene, question=question, order=order)
        or _by_form(s, last, scene, question=question, order=order)
    )


def _by_clock(s: str, last: Move | None, scene: Scene, *, question: bool) -> Move | None:
    if question:
        return Move.TIME if clock.counts_down(s) else None
    told = not scene.fact or last not in OPEN or _ABOUT_TIME.search(scene.said) or _LEFT.search(s)
    if clock.closes(s):
        return Move.CLOSE
    if scene.asked and _ABOUT_TIME.search(scene.said[-80:]) and _UNTIL.match(s) and last in OPEN:
        return Move.TIME
    if told and clock.tells_time(s):
        return Move.TIME
    if clock.thanks(s):
        return Move.CLOSE if last in {Move.CLOSE, Move.TIME} else Move.ACKNOWLEDGE
    if replies.acknowledges(s):
        return Move.ANSWER if (scene.fact or scene.supposed) and OWN_YES.match(s) else Move.ACKNOWLEDGE
    return None


def _by_news(s: str, last: Move | None, scene: Scene, *, question: bool) -> Move | None:
    if last is Move.TWIST and is_order(s) and structures(s, order=True):
        return Move.STRUCTURE
    if last is Move.TWIST:
        return Move.PROBE if question and scene.table.brings(s) else Move.TWIST
    if scene.fact and last is None and not news.announces(s):
        return None
    if last is Move.REDIRECT and s.lower().startswith("now"):
        return Move.CHALLENGE  # "A while ago it was all about cost. Now it's speed."
    if handing.offers(s) and not news.announces(s):
        return None
    least = AFTER_ANSWER if last is Move.ANSWER else news.ENOUGH
    return Move.TWIST if news.weigh(s, question=question) >= least else None


def _by_doubt(s: str, last: Move | None, scene: Scene, *, question: bool, order: bool) -> Move | None:
    """Pushback, and the steering that could be taken for it."""
    doubt = pushback.disbelieves(s)
    if steering.goes_back(s) and (not question or _MAY_WE.match(s)):
        return Move.CHALLENGE if doubt or pushback.contradicts(s) else Move.REDIRECT
    steers = not doubt and (order or not pushback.predicts(s)) and (order or not question or bool(_PROPOSES.match(s)))
    if steers and structures(s, order=order) and (not handing.offers(s) or _PROPOSES.match(s)):
        return Move.STRUCTURE
    if steers and count_words(s) <= 12 and steering.moves_on(s):
        return Move.MOVE_ON
    weight = pushback.weigh(s, question=question, order=order)
    if weight < 1 and pushback.removes(s) and not handing.hints(s, scene.table):
        return Move.CHALLENGE
    if weight < 1 or (scene.fact and last in OPEN and not question and not order and not doubt):
        return None
    if (
        handing.hints(s, scene.table)
        and not doubt
        and not pushback.refuses(s)
        and (question or order or handing.offers(s))
    ):
        return Move.HINT
    return Move.CLARIFY if question and weight < 2 and not doubt and clarifies(s) else Move.CHALLENGE


def _by_form(s: str, last: Move | None, scene: Scene, *, question: bool, order: bool) -> Move | None:
    if (bare_question := _fragment(s, scene, question=question)) is not None:
        return bare_question
    if scene.asked and last in OPEN and cues.hands_back(s):
        return Move.DEFER
    told = not order or (scene.fact and scene.said.rstrip().endswith("?") and bool(_TOLD.match(s)))
    if scene.asked and last is None and not question and told:
        return Move.ANSWER
    if order and last in {Move.PROBE, Move.STRUCTURE} and _THEN.match(s):
        return Move.STRUCTURE
    if question or order:
        if handing.hints(s, scene.table):
            return Move.HINT
        if last is Move.CHALLENGE:
            return Move.CHALLENGE
        return Move.CLARIFY if clarifies(s) else Move.PROBE
    if handing.offers(s) and handing.hints(s, scene.table):
        return Move.HINT
    if scene.fact and last in OPEN:
        return Move.ANSWER
    if clarifies(s):
        return Move.CLARIFY
    return Move.HINT if last is not Move.CHALLENGE and handing.hints(s, scene.table) else None


def _fragment(s: str, scene: Scene, *, question: bool) -> Move | None:
    """A question without a verb: a doubt where it sets the candidate's word against a case, else it hands one over."""
    if (
        not question
        or count_words(s) > 9
        or _VERB.search(s)
        or _YOU.search(s)
        or clarifies(s)
        or asked_of(s) - {Ask.FAILURE}
    ):
        return None
    words = set(stems(s))
    strange = scene.table.strange(s)
    if not strange:
        return None
    if _SET_AGAINST.match(s) or (words & scene.said_stems - _SMALL and count_words(s) > 3 and not handing.offers(s)):
        return Move.CHALLENGE
    return Move.HINT
