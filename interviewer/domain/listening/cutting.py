"""A turn cut into what has a move of its own: its sentences, or their halves."""

from __future__ import annotations

from interviewer.domain.listening import clock, pushback, replies, steering
from interviewer.domain.listening.forms import halves, is_question
from interviewer.domain.text import count_words, sentences


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
            or (words <= 5 and count_words(right) <= 6 and steering.moves_on(right) and not is_question(sentence))
        )
        if replies_first and count_words(right) > 1:
            return [left, right]
    return [sentence]
