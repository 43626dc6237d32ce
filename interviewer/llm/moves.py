"""The moves as a model is told of them, and those that are never its to word."""

from __future__ import annotations

import re

from interviewer.domain.lines import kind_of, pick
from interviewer.domain.ports import Draft, Request
from interviewer.domain.words import HELPS, ONCE, Level, Move

GENERATED = (Move.CLARIFY, Move.PROBE, Move.CHALLENGE, Move.REDIRECT, *HELPS)
"""Worded by the model. `answer` is chosen by it and worded by the fact sheet; all others are authored."""

HELPING = frozenset({Move.CONFIRM, *HELPS})
_SECTION = re.compile(r"^## (\w+)\n(.*?)(?=^## |\Z)", re.M | re.S)


def told(text: str) -> dict[Move, tuple[str, str]]:
    """Each move of the template: what it is, in its first line, and the example under it."""
    found = {}
    for name, body in _SECTION.findall(text):
        meaning, _, example = body.strip().partition("\n")
        found[Move(name)] = (meaning, example.strip())
    return found


def glossary(told: dict[Move, tuple[str, str]], level: Level) -> str:
    """Every move that can reach the model at `level`, with its example."""
    shown = {m: t for m, t in told.items() if not (level.withholds and m in HELPING)}
    return "\n".join(f"- {m}: {meaning}{f' {example}' if example else ''}" for m, (meaning, example) in shown.items())


def offered(level: Level) -> tuple[Move, ...]:
    """Every move that can be open to a model at `level`."""
    chosen = (*GENERATED, Move.CONFIRM, Move.ANSWER, Move.DEFER, Move.ACKNOWLEDGE, Move.MOVE_ON)
    return tuple(m for m in chosen if not (level.withholds and m in HELPING))


def asked(request: Request) -> tuple[Move, ...]:
    """The moves to put before the model, or none where code can decide by itself.

    The order in which moves come is drawn by the persona's mix. A model left to choose would nearly always ask a
    question, so an authored move that comes first is made without asking it; behind the first it is offered.
    """
    open_ = tuple(m for m in request.moves if m is not Move.ANSWER or request.problem.facts)
    if not any(m is Move.ANSWER or is_generated(m, request) for m in open_):
        return ()
    if Move.ANSWER in open_:
        # A model may find the fact where the matcher did not, so it is asked before the question is handed back.
        return (Move.ANSWER, *(m for m in open_ if m is not Move.ANSWER))
    return open_ if is_generated(open_[0], request) else ()


def is_generated(move: Move, request: Request) -> bool:
    """Whether the model words it here: what a persona may say once a session is an authored sentence."""
    return move in GENERATED and move not in ONCE.get(request.persona.id, frozenset())


def authored(move: Move, request: Request) -> Draft | None:
    """The persona's own line for `move`, or None where it has none left."""
    part = pick(request.persona, kind_of(move, request.reading), move, request.transcript)
    return Draft((part,), authored=True) if part else None
