"""The interviewer that needs no model: authored lines, chosen by persona, ledger and problem.

It words the first of the open moves that it has words for. What it says passes the same guard as a model's.
"""

from __future__ import annotations

import random

from interviewer.builtin import helps, ladders
from interviewer.domain.events import Part
from interviewer.domain.lines import kind_of, pick
from interviewer.domain.ports import SILENT, Draft, Request
from interviewer.domain.spans import spans
from interviewer.domain.words import Move

OLDER = 6
"""How many candidate turns back a redirection may go."""
PRESS = ("press", "press_again")
"""Lists of lines for a position that was doubted and merely repeated, each harder than the one before."""


class BuiltinInterviewer:
    async def draft(self, request: Request) -> Draft:
        """The first open move it can word, or silence."""
        for move in request.moves:
            draft = self._word(move, request)
            if draft is not None:
                return draft
        return SILENT

    def _word(self, move: Move, request: Request) -> Draft | None:
        match move:
            case Move.ANSWER:
                return _answer(request)
            case Move.PROBE:
                return ladders.rung(request) or _about(request, move, _latest(request))
            case Move.CHALLENGE if request.pressing:
                return _line(request, move, PRESS[min(request.pressing, len(PRESS)) - 1]) or _about(request, move, None)
            case Move.CLARIFY | Move.CHALLENGE:
                return _about(request, move, _latest(request))
            case Move.REDIRECT:
                older = _older(request)
                return _line(request, move, "redirect", span=older) if older else None
            case Move.HINT | Move.LEAD | Move.STRUCTURE:
                return helps.offer(request, move)
            case _:
                return _line(request, move, kind_of(move, request.reading))


def _answer(request: Request) -> Draft | None:
    """Every fact that was asked for, as the sheet words it, and nothing beside."""
    facts = request.facts
    if not facts:
        return None
    said = " ".join(f.says for f in facts)
    return Draft((Part(move=Move.ANSWER, text=said, facts=tuple(f.id for f in facts)),), authored=True)


def _line(request: Request, move: Move, kind: str, **slots: str) -> Draft | None:
    part = pick(request.persona, kind, move, request.transcript, **slots)
    return Draft((part,), authored=True) if part else None


def _about(request: Request, move: Move, span: str | None) -> Draft | None:
    return _line(request, move, str(move), **({"span": span} if span else {}))


def _latest(request: Request) -> str | None:
    """The candidate's words to ask about: from what was said last, not the same ones twice running."""
    asked = {p.anchor for t in request.transcript.turns[-12:] for p in t.parts if p.anchor}
    found: list[str] = []
    for turn in reversed(request.transcript.turns):
        if turn.speaker == "interviewer":
            break
        found += spans(turn.text, request.ledger.vocabulary)
    return next((s for s in found if s not in asked), None)


def _older(request: Request) -> str | None:
    """Something the candidate put in the design some turns ago and has left since, in their words."""
    turns = request.transcript.candidate_turns()
    recent = " ".join(t.text.lower() for t in turns[-1:])
    asked = {p.anchor for t in request.transcript.turns[-16:] for p in t.parts if p.anchor}
    dice = random.Random(f"{request.transcript.header.seed}:{len(turns)}:older")
    found = [
        s
        for turn in turns[-1 - OLDER : -1]
        for s in spans(turn.text, request.ledger.vocabulary)[:2]
        if s.lower() not in recent and s not in asked
    ]
    return dice.choice(found) if found else None
