"""A script's time: it passes in steps, and at each the interviewer may act on it."""

from __future__ import annotations

from interviewer.dialogue import conduct
from interviewer.dialogue.session import Session

STEP_S = 5
"""How finely waiting is cut up, so that nudges come when they would."""


async def wait(session: Session, seconds: float) -> None:
    """Nobody says anything for so long, but for what the interviewer has to say about it."""
    idle = 0.0
    while seconds > 0:
        step = min(STEP_S, seconds)
        session.clock.pass_ms(round(step * 1000))
        seconds, idle = seconds - step, idle + step
        before = len(session.transcript.turns)
        await conduct.tick(session, round(idle * 1000), 0)
        if len(session.transcript.turns) > before:
            idle = 0.0
