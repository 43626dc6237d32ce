"""What comes because of the hour: twists, the time call, the surprise swap, the close."""

from __future__ import annotations

import random

from interviewer.dialogue.lately import doubts
from interviewer.dialogue.pressure import after_doubt
from interviewer.dialogue.session import Session, spoken_minutes
from interviewer.domain import events as e
from interviewer.domain.asking import read_turn
from interviewer.domain.text import count_words
from interviewer.domain.words import PERSONAS, Move

WINDOW = 0.08
"""A twist may wait for so much of the session until the problem has become comfortable; then it comes all the same."""
SETTLED_WORDS = 24
"""Who says so much in two turns, and asks nothing, is not searching for a footing."""


def twist(session: Session) -> bool:
    """Speaks the next twist if its window has come, two candidate turns apart at least."""
    told = session.transcript.twists
    for planned in session.problem.twists:
        if planned.id in told:
            continue
        if session.share < planned.at or session.left_ms == 0 or _just_now(session):
            return False
        if session.share < planned.at + WINDOW and not comfortable(session):
            return False
        session.emit(e.TwistCame(at_ms=session.clock.now_ms(), twist=planned.id))
        return session.speak_line("twist", Move.TWIST, twist=planned.says)
    return False


def comfortable(session: Session) -> bool:
    """Whether the candidate is on firm ground: no doubt stands unanswered, no help was asked for, and they talk freely."""
    turns = session.transcript.turns
    said = [t.text for t in turns if t.speaker == "candidate"][-2:]
    if any(read_turn(text).help for text in said) or sum(count_words(text) for text in said) < SETTLED_WORDS:
        return False
    doubted = doubts(session.transcript.persona, session.transcript)
    return not doubted or after_doubt(session.transcript.persona, session.transcript, said[-1])[:1] != (Move.CHALLENGE,)


def calls(session: Session) -> None:
    """Says once how much time is left near the end, and closes at zero."""
    warn = call_at_ms(session.total_ms)
    told = any(Move.TIME in t.moves and t.at_ms >= session.total_ms - warn for t in session.transcript.turns)
    if session.left_ms == 0:
        session.close()
    elif session.left_ms <= warn and not told:
        session.speak_line("time", Move.TIME, unasked=True, minutes=spoken_minutes(session.left_ms))


def call_at_ms(total_ms: int) -> int:
    """How much is left when the interviewer calls the time: ten minutes of a long session, five of a short one."""
    return 600_000 if total_ms >= 1_800_000 else 300_000 if total_ms >= 720_000 else 60_000


def surprise(session: Session) -> None:
    """Brings in another interviewer at a moment of the seed's choosing, where that was asked for."""
    header, present = session.transcript.header, session.transcript.persona
    if not header.surprise_swap or any(s.by == "surprise" for s in session.transcript.swaps):
        return
    dice = random.Random(f"{header.seed}:swap")
    if session.share >= dice.uniform(0.35, 0.6):
        others = [p for p in PERSONAS if p != present and p in session.personas]
        session.swap(dice.choice(others), by="surprise")


def _just_now(session: Session) -> bool:
    """Whether a twist came within the last two candidate turns."""
    turns = session.transcript.turns
    last = next((t.number for t in reversed(turns) if Move.TWIST in t.moves), 0)
    return bool(last) and sum(1 for t in turns[last:] if t.speaker == "candidate") <= 2
