"""What was said lately, as the floor counts it: by whom, in which moves, and how many candidate turns ago."""

from __future__ import annotations

from interviewer.domain.transcript import Transcript, Turn
from interviewer.domain.words import RARELY, SCAFFOLDS, Move

NOT_OWN = frozenset({Move.ANSWER, Move.DEFER, Move.TWIST, Move.TIME, Move.CLOSE}) | SCAFFOLDS
"""Moves that the candidate, the clock or the level brought about: they say nothing of a persona's bands."""
STEERED_BY = 12
"""So many of its latest turns tell whether a persona speaks and asks as often as its bands say."""
RARE_TURNS = 8
"""A rare move comes at most once in this many candidate turns."""


def turns_of(transcript: Transcript, persona: str) -> list[Turn]:
    return [t for t in transcript.turns if t.speaker == "interviewer" and t.persona == persona]


def silent_lately(persona: str, transcript: Transcript) -> bool:
    """Whether a persona that may be silent only rarely has been so within the last `RARE_TURNS` candidate turns."""
    if Move.SILENCE not in RARELY.get(persona, frozenset()) or not transcript.silent_after:
        return False
    since = transcript.turns[transcript.silent_after[-1] :]
    return sum(1 for t in since if t.speaker == "candidate") < RARE_TURNS


def rarely_spent(persona: str, move: Move, transcript: Transcript) -> bool:
    """Whether a rare move was made within the last `RARE_TURNS` candidate turns."""
    if move not in RARELY.get(persona, frozenset()):
        return False
    return any(move in t.moves for t in _since_candidate_turns(transcript, RARE_TURNS))


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


def last_moves(transcript: Transcript, n: int) -> list[Move]:
    spoken = [t for t in transcript.turns if t.speaker == "interviewer"]
    return [m for t in spoken[-n:] for m in t.moves]


def turns_on_subject(transcript: Transcript) -> int:
    """Candidate turns since the interviewer last moved on."""
    count = 0
    for turn in reversed(transcript.turns):
        if turn.speaker == "candidate":
            count += 1
        elif Move.MOVE_ON in turn.moves:
            break
    return count


def answered_by(persona: str, transcript: Transcript) -> tuple[int, int]:
    """Of the latest `STEERED_BY` candidate turns heard by this persona: how many, and how many it answered with words.

    No more than the latest, so that a talkative beginning is not paid for with a silent end.
    """
    said: list[bool] = []
    turns = transcript.turns
    current = transcript.header.persona
    for i, turn in enumerate(turns[:-1]):
        if turn.speaker == "interviewer":
            current = turn.persona or current
            continue
        if current != persona:
            continue
        reply = turns[i + 1]
        if reply.speaker == "candidate" or not NOT_OWN & set(reply.moves):
            said.append(reply.speaker == "interviewer" and not reply.unasked)
    return len(said[-STEERED_BY:]), sum(said[-STEERED_BY:])


def doubts(persona: str, transcript: Transcript) -> int:
    """How many of this persona's turns up to now, one after another, doubted what the candidate holds."""
    count = 0
    for turn in reversed(transcript.turns):
        if turn.speaker == "candidate" or turn.unasked:
            continue
        if Move.CHALLENGE not in turn.moves or turn.persona != persona:
            break
        count += 1
    return count
