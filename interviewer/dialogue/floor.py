"""The floor: does the interviewer speak at all, and which moves are open to it, the likeliest first.

Steered by the persona's bands and mix, by what it said lately, and by the level; never by a model.
"""

from __future__ import annotations

import random

from interviewer.dialogue.lately import (
    NOT_OWN,
    STEERED_BY,
    answered_by,
    doubts,
    last_moves,
    rarely_spent,
    silent_lately,
    turns_of,
    turns_on_subject,
)  # fmt: skip
from interviewer.domain.asking import Reading
from interviewer.domain.persona import Persona
from interviewer.domain.transcript import Transcript
from interviewer.domain.words import HELPS, ONCE, Level, Move, permitted

SENIOR_BUDGET = 3
ASKING = frozenset({Move.CLARIFY, Move.PROBE, Move.CHALLENGE})


def helps_left(level: Level, transcript: Transcript) -> int:
    """How many hints, leads or structures may still be spoken."""
    if level is Level.MID:
        return 1000
    if level is Level.SENIOR:
        return SENIOR_BUDGET - sum(1 for t in transcript.turns for m in t.moves if m in HELPS)
    return 0


def speaks(persona: Persona, transcript: Transcript, dice: random.Random) -> bool:
    """Whether this persona answers a turn that asked nothing; held near the middle of its band."""
    if Move.SILENCE not in permitted(persona.id) or silent_lately(persona.id, transcript):
        return True
    low, high = persona.bands.speaks
    heard, answered = answered_by(persona.id, transcript)
    behind = (low + high) / 2 * (heard + 1) - answered
    return dice.random() < min(1.0, max(0.0, 0.5 + (behind - 0.5) * 0.9))


def open_moves(
    persona: Persona, transcript: Transcript, reading: Reading, share: float, dice: random.Random
) -> tuple[Move, ...]:
    """Moves this persona may make now of its own accord, drawn by its mix, likeliest first."""
    weights = {m: w for m, w in persona.mix.items() if w > 0 and not _spent(persona.id, m, transcript, reading, share)}
    if persona.id == "broad-sweeper" and Move.MOVE_ON in weights and turns_on_subject(transcript) >= 2:
        weights[Move.MOVE_ON] *= 3  # it leaves a subject within two turns
    if Move.CHALLENGE in weights and not reading.commits:
        weights[Move.CHALLENGE] *= 0.3  # nothing was claimed that could be pressed
    for move in ASKING & weights.keys():
        weights[move] *= _lean(persona, transcript)
    last = last_moves(transcript, 2)
    for move in last:
        if last.count(move) == 2 and move in weights and move is not Move.PROBE and len(weights) > 1:
            weights[move] *= 0.3
    order: list[Move] = []
    while weights:
        move = dice.choices(list(weights), list(weights.values()))[0]
        order.append(move)
        del weights[move]
    return tuple(order)


def _lean(persona: Persona, transcript: Transcript) -> float:
    """What moves that ask weigh now: more near the lower end of the persona's band, less beyond its upper end."""
    own = [t for t in turns_of(transcript, persona.id) if not NOT_OWN & set(t.moves) and not t.unasked][-STEERED_BY:]
    if len(own) < STEERED_BY // 3:
        return 1.0
    low, high = persona.bands.questions
    asked = sum(t.text.count("?") for t in own) / len(own)
    return 2.5 if asked < low + (high - low) / 4 else 0.4 if asked > high else 1.0


def may_challenge_once(persona: str, transcript: Transcript, reading: Reading, share: float) -> bool:
    """The hands-off interviewer's one challenge: on a decision, in the middle of the session, from a moment of the seed's choosing."""
    if Move.CHALLENGE not in ONCE.get(persona, ()) or not reading.commits:
        return False
    if not random.Random(f"{transcript.header.seed}:doubt").uniform(0.25, 0.5) <= share <= 0.8:
        return False
    return not any(Move.CHALLENGE in t.moves for t in turns_of(transcript, persona))


def _spent(persona: str, move: Move, transcript: Transcript, reading: Reading, share: float) -> bool:
    if move is Move.CHALLENGE and doubts(persona, transcript):
        return True  # a second doubt is for a position that was merely repeated
    if move in ONCE.get(persona, frozenset()):
        return not may_challenge_once(persona, transcript, reading, share)
    return rarely_spent(persona, move, transcript)
