"""Pressure: what follows once a doubt has been answered. A repetition is pressed, an argument is yielded to."""

from __future__ import annotations

from interviewer.dialogue.lately import doubts, rarely_spent
from interviewer.domain.holding import Holding, holding
from interviewer.domain.transcript import Transcript
from interviewer.domain.words import FREELY, Move, permitted

MOST_PRESSES = 2
"""A doubt is pressed so often at most; beyond that it is badgering."""
POSITION = 3
"""Candidate turns that make up the position which a doubt is about."""


def after_doubt(persona: str, transcript: Transcript, heard: str) -> tuple[Move, ...]:
    """The moves where a doubt has just been answered: an argument is yielded to, a mere repetition is pressed.

    Empty where neither was heard, or this persona has pressed enough: it goes on in its own way then, and lets the doubt lie.
    """
    asked = doubts(persona, transcript)
    if not asked:
        return ()
    held = holding(heard, _doubted(transcript))
    if held is Holding.REPEATED and Move.CHALLENGE in FREELY.get(persona, frozenset()) and asked < 1 + MOST_PRESSES:
        return (Move.CHALLENGE,)
    if held is Holding.ARGUED:
        may = permitted(persona)
        return tuple(
            m for m in (Move.MOVE_ON, Move.ACKNOWLEDGE) if m in may and not rarely_spent(persona, m, transcript)
        )
    return ()


def _doubted(transcript: Transcript) -> str:
    """The candidate's words that the doubt was about: the last few turns before the latest challenge."""
    at = next(i for i, t in reversed(list(enumerate(transcript.turns))) if Move.CHALLENGE in t.moves)
    said = [t.text for t in transcript.turns[:at] if t.speaker == "candidate"]
    return "\n".join(said[-POSITION:])
