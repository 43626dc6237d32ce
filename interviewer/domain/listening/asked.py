"""What a turn asks for, of what its words could ask: by the moves of its sentences."""

from __future__ import annotations

import re

from interviewer.domain.events import Part
from interviewer.domain.listening import handing, pushback
from interviewer.domain.listening.asks import CHOICE, FIRST_WORDS, OPEN_QUESTION, TOLD_TO_EXPLAIN, asked_of
from interviewer.domain.listening.forms import is_order, is_question
from interviewer.domain.rubric import Ask
from interviewer.domain.words import Move

M = Move
_ASKING = frozenset({M.CLARIFY, M.PROBE, M.CHALLENGE, M.REDIRECT, M.HINT, M.LEAD, M.STRUCTURE, M.MOVE_ON})
_NAMING = frozenset({M.REDIRECT, M.MOVE_ON, M.STRUCTURE})
"""Moves that ask by naming a subject."""
_IF_PUT = frozenset({M.TWIST, M.PRESENT})
"""Moves that ask only by a question or an order in them."""
_SELDOM_STATED = frozenset({Ask.DECIDE, Ask.ESTIMATE, Ask.EXAMPLE, Ask.EXPLAIN, Ask.PLAN})
_ORDER_OF_WORK = re.compile(
    r"\b(?:next|deeper|more (?:depth|detail)|go (?:on|into)|talk about|cover|spend|start|begin|move on|continue|project|first\?)\b",
    re.I,
)


def asked_in(parts: tuple[Part, ...], said: str) -> tuple[frozenset[Ask], frozenset[Ask]]:
    """What the turn asks for itself, and what it hands back to the candidate whose words were `said`."""
    moves = {p.move for p in parts}
    if M.CLOSE in moves:
        return frozenset(), frozenset()
    prompts: set[Ask] = set()
    for part in parts:
        put = is_question(part.text) or is_order(part.text)
        if part.move in _ASKING or (put and part.move in _IF_PUT):
            prompts |= _of(part, put=put)
    if not prompts:
        prompts = _left_unsaid(parts)
    if M.DEFER not in moves:
        return frozenset(prompts), frozenset()
    return frozenset(prompts), frozenset({Ask.PLAN if _ORDER_OF_WORK.search(said) else Ask.DECIDE})


def _of(part: Part, *, put: bool) -> set[Ask]:
    if part.move is M.PRESENT:
        return {a for a, pattern in FIRST_WORDS.items() if pattern.search(part.text)}
    found = set(asked_of(part.text))
    if not put and part.move not in _NAMING:
        found -= _SELDOM_STATED
    if part.move in {M.CHALLENGE, M.HINT} and not TOLD_TO_EXPLAIN.search(part.text):
        found.discard(Ask.EXPLAIN)
    if part.move is M.HINT:
        found.discard(Ask.DECIDE)
        found |= {Ask.FAILURE} if handing.fails(part.text) else set()
    if part.move is M.CLARIFY:
        return found - {Ask.DECIDE} | {Ask.EXPLAIN}
    if part.move is M.CHALLENGE:
        found |= {Ask.PERSUADE} if pushback.opposes(part.text) else set()
        found |= {Ask.DECIDE} if CHOICE.search(part.text) else set()
    return found


def _left_unsaid(parts: tuple[Part, ...]) -> set[Ask]:
    """Doubt wants a reason, a case what comes of it, and a question of no other kind an explanation."""
    for part in parts:
        if part.move is M.CHALLENGE and pushback.wants_reason(part.text):
            return {Ask.JUSTIFY}
        if part.move in {M.HINT, M.PROBE} and handing.is_case(part.text):
            return {Ask.FAILURE}
        if part.move in {M.PROBE, M.REDIRECT, M.TWIST} and OPEN_QUESTION.search(part.text) and is_question(part.text):
            return {Ask.EXPLAIN}
    return set()
