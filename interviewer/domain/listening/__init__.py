"""What one interviewer turn does, sentence by sentence, and what it asks the candidate to do. Rules of language.

A sentence's move is told by classes of words, by its form (question, order, statement, fragment) and by what stands
before it: a question put, the move of the sentence before, the words on the table.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from interviewer.domain.asking import read_turn
from interviewer.domain.events import Part
from interviewer.domain.listening import clock, news, pushback, replies, steering
from interviewer.domain.listening.asks import asked_of
from interviewer.domain.listening.forms import bare, halves, is_order, is_question, small_talk
from interviewer.domain.listening.table import Table
from interviewer.domain.rubric import Ask
from interviewer.domain.text import count_words, fold, sentences, stems
from interviewer.domain.transcript import Turn
from interviewer.domain.words import Move

__all__ = ["Heard", "Table", "listen"]

_QUESTIONS = frozenset({Move.CLARIFY, Move.PROBE, Move.HINT, Move.LEAD})
_NEVER_PROMPTS = frozenset({Move.DEFER, Move.ACKNOWLEDGE, Move.SILENCE, Move.TIME, Move.CLOSE, Move.ANSWER})


@dataclass(frozen=True, slots=True)
class Heard:
    """What one interviewer turn does: a move for each of its sentences.

    `asks` is what it leaves the candidate to do, a decision that was handed back among it; `prompts` is what it asked
    for in its own words, so that doing it is prompted.
    """

    parts: tuple[Part, ...]
    asks: frozenset[Ask]
    prompts: frozenset[Ask] = frozenset()

    @property
    def moves(self) -> frozenset[Move]:
        return frozenset(p.move for p in self.parts)


@dataclass(frozen=True, slots=True)
class _Scene:
    """What stands before the turn. `asked` is whether the candidate's last words want a fact or help."""

    said: str
    asked: bool
    opening: bool
    table: Table
    twists: tuple[str, ...]


def listen(text: str, said: str, table: Table, before: Turn | None, twists: tuple[str, ...] = ()) -> Heard:
    """Reads one interviewer turn. `said` is the last candidate turn, empty at the opening; `before` the last turn."""
    asked = bool(said) and before is not None and before.speaker == "candidate" and _asks(said)
    opening = not said or (not table.opened and small_talk(said))
    scene = _Scene(said, asked, opening, table, twists)
    pieces = [p for s in sentences(text) for p in _pieces(s)]
    moves: list[Move | None] = []
    for i, piece in enumerate(pieces):
        reopened = any(steering.opens_question(p) for p in pieces[:i])
        moves.append(_move(piece, moves, replace(scene, opening=True) if reopened else scene))
    settled = _settled(pieces, moves, scene)
    parts = tuple(Part(move=m, text=p) for p, m in zip(pieces, settled, strict=True))
    if any(p.move is Move.PRESENT and count_words(p.text) > 6 for p in parts):
        table.opened = True
    return Heard(parts, *_asked_of(parts, scene))


def _asks(said: str) -> bool:
    reading = read_turn(said)
    return bool(reading.questions) or reading.help


def _pieces(sentence: str) -> list[str]:
    """The sentence, or its two halves where the first is a reply of its own: "Four minutes, and which half?" """
    for left, right in halves(sentence):
        words = count_words(left)
        own = (
            (words <= 8 and clock.tells_time(left))
            or (
                words <= 4
                and (replies.confirms(left) or replies.defers(left, asked=False))
                and not pushback.weigh(left, question=False)
            )
            or (words <= 6 and steering.moves_on(left) and not steering.goes_back(left) and not is_question(sentence))
        )
        if own and count_words(right) > 1:
            return [left, right]
    return [sentence]


def _move(s: str, moves: list[Move | None], scene: _Scene) -> Move | None:
    """The sentence's move; None where only what stands around it can tell."""
    question, order, words = is_question(s), is_order(s), count_words(s)
    last = next((m for m in reversed(moves) if m), None)
    first = last is None or last in {Move.ACKNOWLEDGE, Move.CONFIRM, Move.ANSWER}
    if any(fold(s) in fold(t) or fold(t) in fold(s) for t in scene.twists):
        return Move.TWIST
    if scene.opening:
        return Move.STRUCTURE if order and steering.structures(s) else Move.PRESENT
    if steering.opens_question(s):
        return Move.PRESENT if words > 7 else Move.MOVE_ON
    if steering.asks_story(s):
        return Move.PRESENT
    if (reply := _reply(s, last, scene, question=question, words=words)) is not None:
        return reply
    if last is Move.TWIST:
        return Move.PROBE if question and scene.table.brings(s) else Move.TWIST
    if not question and last is None and words <= 14 and replies.confirms(s) and pushback.weigh(s, question=False) < 1:
        return Move.ANSWER if scene.asked and _YES.match(s) else Move.CONFIRM
    if (way := _steers(s, question=question, order=order, words=words, last=last)) is not None:
        return way
    weight = pushback.weigh(s, question=question)
    if weight >= 1 and not (scene.asked and first and not question and not pushback.firm(s)):
        hint = question and steering.hints(s, scene.table)
        return (
            Move.HINT if hint else Move.CLARIFY if steering.clarifies(s) and weight < 2 and question else Move.CHALLENGE
        )
    if question or order:
        if steering.hints(s, scene.table):
            return Move.HINT
        if last is Move.CHALLENGE:
            return Move.CHALLENGE
        return Move.CLARIFY if steering.clarifies(s) else Move.PROBE
    if scene.asked and first:
        return Move.ANSWER
    if steering.clarifies(s):
        return Move.CLARIFY
    return Move.HINT if steering.hints(s, scene.table) else None


_YES = re.compile(r"(?:yes|yeah|yep|no|nope|correct|right|exactly|indeed|it|they|he|she|there|that)\b", re.I)
_ABOUT_TIME = re.compile(r"\b(?:time|clock|minutes?|long (?:have|do) (?:we|i)|left)\b", re.I)
_LEFT = re.compile(r"\b(?:left|remain\w*|to go|gone|clock|watch|time)\b", re.I)


def _reply(s: str, last: Move | None, scene: _Scene, *, question: bool, words: int) -> Move | None:
    """Time, close, acknowledge, twist and defer: what is told by its words alone."""
    told = not scene.asked or _ABOUT_TIME.search(scene.said) or _LEFT.search(s)
    if not question and clock.closes(s):
        return Move.CLOSE
    if not question and told and clock.tells_time(s):
        return Move.TIME
    if clock.thanks(s):
        return Move.CLOSE if last in {Move.CLOSE, Move.TIME} else Move.ACKNOWLEDGE
    if replies.acknowledges(s) and not question:
        return (
            Move.ANSWER
            if scene.asked and re.match(r"(?:yes|yeah|yep|no|it does|it is)\b", s, re.I)
            else Move.ACKNOWLEDGE
        )
    if (
        (news.announces(s)
        and not question)
        or (not (scene.asked and last is None) and news.is_news(s, question=question))
    ):
        return Move.TWIST
    if (scene.asked or words <= 8) and words <= 18 and replies.defers(s, asked=scene.asked):
        return Move.DEFER
    return None


def _steers(s: str, *, question: bool, order: bool, words: int, last: Move | None) -> Move | None:
    """Redirect, move_on and structure."""
    if steering.goes_back(s) and not question:
        return Move.CHALLENGE if pushback.contradicts(s) or pushback.firm(s) else Move.REDIRECT
    if steering.structures(s) and not question:
        return Move.STRUCTURE
    if words <= 12 and steering.moves_on(s) and (not question or re.match(r"shall we\b", s, re.I)):
        return Move.MOVE_ON
    return None


_CARRIES = frozenset(
    {
        Move.CHALLENGE,
        Move.REDIRECT,
        Move.MOVE_ON,
        Move.STRUCTURE,
        Move.HINT,
        Move.DEFER,
        Move.CLOSE,
        Move.TWIST,
        Move.CLARIFY,
        Move.PROBE,
    }
)


def _settled(pieces: list[str], moves: list[Move | None], scene: _Scene) -> list[Move]:
    """Undecided sentences take the move of what they lead up to or carry on; alone, they stand against the candidate."""
    settled: list[Move] = []
    for i, (piece, move) in enumerate(zip(pieces, moves, strict=True)):
        if move is None:
            ahead = next((m for m in moves[i + 1 :] if m), None)
            behind = settled[-1] if settled else None
            if behind in _CARRIES:
                move = behind
            elif ahead in {
                Move.PROBE,
                Move.CLARIFY,
                Move.HINT,
                Move.CHALLENGE,
                Move.REDIRECT,
                Move.STRUCTURE,
                Move.TWIST,
                Move.MOVE_ON,
            }:
                move = ahead
            elif ahead in {Move.TIME, Move.CLOSE}:
                move = Move.ACKNOWLEDGE
            else:
                move = _alone(piece, scene)
        if move is Move.CONFIRM and count_words(piece) <= 3 and Move.CLOSE in moves:
            move = Move.ACKNOWLEDGE
        settled.append(move)
    return settled


def _alone(piece: str, scene: _Scene) -> Move:
    if count_words(piece) <= 3:
        said = set(stems(piece))
        return (
            Move.CLARIFY
            if said <= set(stems(scene.said))
            else Move.REDIRECT
            if said <= scene.table.stems
            else Move.MOVE_ON
        )
    return Move.CHALLENGE


_WITH_WORDS = frozenset(
    {
        Move.CLARIFY,
        Move.PROBE,
        Move.CHALLENGE,
        Move.REDIRECT,
        Move.HINT,
        Move.LEAD,
        Move.STRUCTURE,
        Move.MOVE_ON,
        Move.TWIST,
        Move.PRESENT,
    }
)
_ONLY_PUT = frozenset({Ask.DECIDE, Ask.ESTIMATE, Ask.EXAMPLE, Ask.EXPLAIN, Ask.PLAN})
"""Asked by a question or an order, seldom by a statement."""
_ORDER_OF_WORK = re.compile(
    r"\b(?:next|first|deeper|more (?:depth|detail)|go (?:on|into)|talk about|cover|spend|start|begin|move on|continue|finished|project)\b",
    re.I,
)


def _asked_of(parts: tuple[Part, ...], scene: _Scene) -> tuple[frozenset[Ask], frozenset[Ask]]:
    prompts: set[Ask] = set()
    for part in parts:
        if part.move not in _WITH_WORDS:
            continue
        put = is_question(part.text) or is_order(part.text)
        if part.move in {Move.TWIST, Move.PRESENT} and not put:
            continue
        found = asked_of(part.text)
        if part.move is Move.PRESENT:
            found &= {Ask.EXAMPLE, Ask.ESTIMATE, Ask.EXPLAIN}
        prompts |= found if put else found - _ONLY_PUT
        if part.move is Move.CLARIFY:
            prompts.add(Ask.EXPLAIN)
        if part.move is Move.CHALLENGE and pushback.opposes(part.text):
            prompts.add(Ask.PERSUADE)
    asks = set(prompts)
    if any(p.move is Move.DEFER for p in parts):
        asks.add(Ask.PLAN if _ORDER_OF_WORK.search(scene.said) else Ask.DECIDE)
    return frozenset(asks), frozenset(prompts)
