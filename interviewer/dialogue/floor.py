"""The floor: does the interviewer speak at all, and which moves are open to it, the likeliest first.

Steered by the persona's bands and mix, by what it said lately, and by the level; never by a model.
"""

from __future__ import annotations

import random

from interviewer.domain.asking import Reading
from interviewer.domain.persona import Persona
from interviewer.domain.transcript import Transcript, Turn
from interviewer.domain.words import HELPS, ONCE, RARELY, Level, Move, permitted

RARE_TURNS = 8
"""A rare move comes at most once in this many candidate turns."""
SENIOR_BUDGET = 3


def spoken_moves(transcript: Transcript, persona: str) -> list[Turn]:
    return [t for t in transcript.turns if t.speaker == "interviewer" and t.persona == persona]


def helps_left(level: Level, transcript: Transcript) -> int:
    """How many hints, leads or structures may still be spoken."""
    if level is Level.MID:
        return 1000
    if level is Level.SENIOR:
        return SENIOR_BUDGET - sum(1 for t in transcript.turns for m in t.moves if m in HELPS)
    return 0


def speaks(persona: Persona, transcript: Transcript, dice: random.Random) -> bool:
    """Whether this persona answers a turn that asked nothing; held near the middle of its band."""
    if Move.SILENCE not in permitted(persona.id) or _silent_lately(persona.id, transcript):
        return True
    low, high = persona.bands.speaks
    heard, answered = _answered(persona.id, transcript)
    behind = (low + high) / 2 * (heard + 1) - answered
    return dice.random() < min(1.0, max(0.0, 0.5 + (behind - 0.5) * 0.9))


def _silent_lately(persona: str, transcript: Transcript) -> bool:
    """Whether a persona that may be silent only rarely has been so within the last `RARE_TURNS` candidate turns."""
    if Move.SILENCE not in RARELY.get(persona, frozenset()) or not transcript.silent_after:
        return False
    since = transcript.turns[transcript.silent_after[-1] :]
    return sum(1 for t in since if t.speaker == "candidate") < RARE_TURNS


def open_moves(
    persona: Persona, transcript: Transcript, reading: Reading, share: float, dice: random.Random
) -> tuple[Move, ...]:
    """Moves this persona may make now of its own accord, drawn by its mix, likeliest first."""
    weights = {m: w for m, w in persona.mix.items() if w > 0 and not _spent(persona.id, m, transcript, reading, share)}
    if persona.id == "broad-sweeper" and Move.MOVE_ON in weights and _turns_on_subject(transcript) >= 2:
        weights[Move.MOVE_ON] *= 3  # it leaves a subject within two turns
    if Move.CHALLENGE in weights and not reading.commits:
        weights[Move.CHALLENGE] *= 0.3  # nothing was claimed that could be pressed
    last = _last_moves(transcript, 2)
    for move in last:
        if last.count(move) == 2 and move in weights and move is not Move.PROBE and len(weights) > 1:
            weights[move] *= 0.3
    order: list[Move] = []
    while weights:
        move = dice.choices(list(weights), list(weights.values()))[0]
        order.append(move)
        del weights[move]
    return tuple(order)


def may_challenge_once(persona: str, transcript: Transcript, reading: Reading, share: float) -> bool:
    """The hands-off interviewer's one challenge: on a decision, in the middle of the session."""
    if Move.CHALLENGE not in ONCE.get(persona, ()) or not reading.commits or not 0.25 <= share <= 0.8:
        return False
    return not any(Move.CHALLENGE in t.moves for t in spoken_moves(transcript, persona))


def rarely_spent(persona: str, move: Move, transcript: Transcript) -> bool:
    """Whether a rare move was made within the last `RARE_TURNS` candidate turns."""
    if move not in RARELY.get(persona, frozenset()):
        return False
    return any(move in t.moves for t in _since_candidate_turns(transcript, RARE_TURNS))


def _spent(persona: str, move: Move, transcript: Transcript, reading: Reading, share: float) -> bool:
    if move in ONCE.get(persona, frozenset()):
        return not may_challenge_once(persona, transcript, reading, share)
    return rarely_spent(persona, move, transcript)


def _since_candidate_turns(transcript: Transcript, n: int) -> list[Turn]:
    """Interviewer turns since the `n`-th candidate turn from the end."""
    out: list[Turn] = []
    for turn in reversed(transcript.turns):
        if turn.speaker == "candidate":
            n -= 1
            if n < 0:
                break
        else:
            out.append(turn)
    return out


def _last_moves(transcript: Transcript, n: int) -> list[Move]:
    spoken = [t for t in transcript.turns if t.speaker == "interviewer"]
    return [m for t in spoken[-n:] for m in t.moves]


def _turns_on_subject(transcript: Transcript) -> int:
    """Candidate turns since the interviewer last moved on."""
    count = 0
    for turn in reversed(transcript.turns):
        if turn.speaker == "candidate":
            count += 1
        elif Move.MOVE_ON in turn.moves:
            break
    return count


def _answered(persona: str, transcript: Transcript) -> tuple[int, int]:
    """Candidate turns heard by this persona, and how many it answered with words."""
    heard = answered = 0
    turns = transcript.turns
    current = transcript.header.persona
    for i, turn in enumerate(turns[:-1]):
        if turn.speaker == "interviewer":
            current = turn.persona or current
            continue
        if current != persona:
            continue
        reply = turns[i + 1]
        asked = reply.speaker == "interviewer" and any(m in (Move.ANSWER, Move.DEFER) for m in reply.moves)
        if not asked:
            heard += 1
            answered += reply.speaker == "interviewer" and not reply.unasked
    return heard, answered
