"""A candidate's turn as the signs see it, after a few turns in which nothing is said that counts."""

from __future__ import annotations

from collections.abc import Sequence

from interviewer.builtin.grading.sayings import Said, Saying
from interviewer.builtin.grading.signs.sign import Sign
from interviewer.domain.asking import read_turn
from interviewer.domain.rubric import Ask
from interviewer.domain.text import count_words, fold, sentences
from interviewer.domain.words import Move

BEFORE = 3


def _said(text: str, nth: int, moves: frozenset[Move], asks: frozenset[Ask]) -> Said:
    parts, number = sentences(text), 2 * nth + 2
    return Said(
        number=number,
        nth=nth,
        text=fold(text),
        sayings=tuple(
            Saying(number, fold(p), fold(" ".join(parts[i + 1 : i + 3])), i == 0) for i, p in enumerate(parts)
        ),
        moves=moves,
        asks=asks,
        reading=read_turn(text),
        words=count_words(text),
    )


def shown(sign: Sign, text: str, moves: Sequence[Move] = (), asks: Sequence[Ask] = ()) -> bool:
    """Whether the sign finds anything in a turn of these words, said in answer to these moves and asks."""
    turns = [_said("Fine.", n, frozenset(), frozenset()) for n in range(BEFORE)]
    turns.append(_said(text, BEFORE, frozenset(moves), frozenset(asks)))
    return bool(sign.find(turns))
