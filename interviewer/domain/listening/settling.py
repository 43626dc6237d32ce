"""Sentences that their own words do not tell: they take the move of what stands around them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from interviewer.domain.listening import cues, news
from interviewer.domain.listening.scene import Scene
from interviewer.domain.text import count_words, stems
from interviewer.domain.words import Move

M = Move
_CARRIED_ON = frozenset(
    {
        M.CHALLENGE,
        M.REDIRECT,
        M.MOVE_ON,
        M.STRUCTURE,
        M.HINT,
        M.DEFER,
        M.CLOSE,
        M.TWIST,
        M.CLARIFY,
        M.PROBE,
        M.CONFIRM,
        M.ANSWER,
    }
)
_LED_UP_TO = frozenset({M.PROBE, M.CLARIFY, M.HINT, M.CHALLENGE, M.REDIRECT, M.STRUCTURE, M.TWIST, M.MOVE_ON})
_HAS_VERB = re.compile(
    r"\b(?:is|are|was|were|it|they|he|she|you|we|i|do|does|did|has|have|will|would|can|sounds?|looks?|seems?|feels?)\b"
    r"|\b(?:smells?)\b|['!]",
    re.I,
)
_FIGURE = re.compile(
    r"(?:about|around|roughly|some|nearly|over|under|maybe|perhaps|up to|at most|at least)?\s?\d", re.I
)
_CASE = re.compile(
    r"(?:an?|two|three|four|half an?|some(?:body|one)|one)\b(?: (?!(?:is|are|was|has|have|could|would|will|might|can|may|should|means?|isn't|aren't|doesn't|don't|seldom|never|thing|of those|percent)\b)[\w'-]+){2,}",
    re.I,
)
_ABOUT_YOU = re.compile(r"\b(?:you|your|yours|that'?s|isn'?t|never|nobody)\b", re.I)
_CONSEQUENCE = re.compile(
    r"\b(?:(?:go|take it|carry on) from there|what (?:now|changes|breaks|goes|gives|happens|do you do|becomes)|still)\b"
    r"|\b(?:now what|and now|does (?:the|your|that) .* (?:stand|hold)|which .* goes)\b"
    r"|\b(?:how (?:does|do) (?:the|your|that) .* (?:change|cope))\b",
    re.I,
)
LIKELY = 1.5
"""What of news makes a bare assertion a change of the problem sooner than pushback."""
FRAGMENT = 3
"""Words up to which a sentence without a verb only names something."""


def settle(pieces: Sequence[str], moves: Sequence[Move | None], scene: Scene) -> list[Move]:
    settled: list[Move] = []
    for i, (piece, move) in enumerate(zip(pieces, moves, strict=True)):
        if move is None:
            ahead = next((m for m in moves[i + 1 :] if m), None)
            if ahead is None and i and _stands_against(pieces[i - 1], settled[-1], moves[i - 1], piece):
                settled[-1] = M.CHALLENGE
            if not settled and _upsets(piece, pieces[i + 1 :]):
                move = M.TWIST
            move = move or _around(settled[-1] if settled else None, ahead, piece) or _alone(piece, scene)
        if move is M.CONFIRM and M.CLOSE in moves and count_words(piece) <= FRAGMENT:
            move = M.ACKNOWLEDGE  # "Wonderful. That's me done."
        settled.append(move)
    return settled


def _upsets(piece: str, rest: Sequence[str]) -> bool:
    """Some news, with a question after it that wants what comes of it: "They've scrapped the second stage. Go from there." """
    return bool(rest) and news.weigh(piece, question=False) >= LIKELY and bool(_CONSEQUENCE.search(rest[0]))


def _stands_against(before: str, was: Move, read: Move | None, piece: str) -> bool:
    """A bare assertion after a question or an echo: "A cron job. In this day and age." """
    return (
        count_words(piece) >= FRAGMENT
        and was in {M.PROBE, M.CLARIFY}
        and (read is None or before.rstrip().endswith("?"))
    )


def _around(behind: Move | None, ahead: Move | None, piece: str) -> Move | None:
    says_more = (
        count_words(piece) > FRAGMENT and piece[0].isupper() and bool(_HAS_VERB.search(piece) or _CASE.match(piece))
    )
    if behind in _CARRIED_ON and not (behind in {M.MOVE_ON, M.CLARIFY} and says_more):
        return behind
    if behind is M.TIME and (count_words(piece) <= 5 or piece.lower().startswith(("just", "so", "in case"))):
        return M.TIME
    if ahead in _LED_UP_TO and not (ahead is M.MOVE_ON and count_words(piece) > FRAGMENT):
        return ahead
    return M.ACKNOWLEDGE if ahead in {M.TIME, M.CLOSE} else None


def _alone(piece: str, scene: Scene) -> Move:
    """A name is an echo, a way back or a new subject, a case is put to see what happens; what is asserted stands against."""
    if (lean := cues.leans(piece)) is not None:
        return lean
    if news.weigh(piece, question=False) >= LIKELY:
        return M.TWIST
    if _FIGURE.match(piece) and not _HAS_VERB.search(piece):
        return M.ANSWER
    named = set(stems(piece))
    if count_words(piece) > FRAGMENT or _HAS_VERB.search(piece):
        return M.PROBE if _CASE.match(piece) and not _ABOUT_YOU.search(piece) else M.CHALLENGE
    if named <= scene.said_stems:
        return M.CLARIFY
    if named <= scene.table.stems:
        return M.REDIRECT
    return M.MOVE_ON if count_words(piece) < FRAGMENT else M.CHALLENGE
