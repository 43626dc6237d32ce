"""The end of a request, replaced every time: manner, time, board, subjects, the moves open now."""

from __future__ import annotations

from interviewer.domain.ledger import Ledger, Mention, Side
from interviewer.domain.ports import Request
from interviewer.domain.spans import spans
from interviewer.domain.words import Move
from interviewer.llm.message import fenced, inert
from interviewer.llm.prompt import Prompts

LOOKS_BACK = frozenset({Move.REDIRECT, Move.HINT, Move.LEAD, Move.STRUCTURE})
"""Moves for which it matters what was raised some time ago; for the others a list would only distract."""
SUBJECTS = 16
"""The subjects last raised; older ones stand in the turns."""
PLACES = {
    "interviewer.tail": ("manner", "left", "board", "subjects", "moves", "reason"),
    "interviewer.subjects": ("subjects",),
    "interviewer.withheld": ("reason",),
}


def tail(request: Request, moves: tuple[Move, ...], meanings: dict[Move, str], prompts: Prompts) -> str:
    board = request.transcript.board
    reason = request.reason.strip().rstrip(".")
    return prompts["interviewer.tail"].fill(
        manner=" ".join(request.persona.manner.split()),
        left=time_left(request.left_ms),
        board=f"\n{fenced('board', board)}" if board else "empty.",
        subjects=_subjects(request.ledger, prompts) if LOOKS_BACK & set(moves) else "",
        moves="\n".join(f"- {m}: {meanings.get(m, '')}" for m in moves),
        reason=prompts["interviewer.withheld"].fill(reason=reason) + "\n" if reason else "",
    )


def _subjects(ledger: Ledger, prompts: Prompts) -> str:
    quoted = "; ".join(f'"{inert(s)}"' for s in subjects(ledger))
    return prompts["interviewer.subjects"].fill(subjects=quoted or "none yet.") + "\n"


def time_left(left_ms: int) -> str:
    minutes = round(left_ms / 60_000)
    return f"{minutes} minute{'' if minutes == 1 else 's'}" if minutes else "less than a minute"


def subjects(ledger: Ledger) -> list[str]:
    """What the candidate raised first, the newest last, in their phrases: a concern's own name could say more."""
    found: dict[str, str] = {}
    for mention in ledger.raised_by(Side.CANDIDATE):
        named = own_words(mention, ledger)
        phrase = next((s for s in spans(mention.quote, ledger.vocabulary) if named and named in s), "")
        if phrase:
            found.setdefault(phrase.lower(), phrase)
    return list(found.values())[-SUBJECTS:]


def own_words(mention: Mention, ledger: Ledger) -> str:
    """The part of the quoted sentence that names the concern."""
    hits = (h for h in ledger.vocabulary.find(mention.quote) if h.concept == mention.concept)
    hit = next(hits, None)
    return mention.quote[hit.start : hit.end] if hit else ""
