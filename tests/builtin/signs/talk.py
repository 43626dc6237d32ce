"""One candidate turn for the tests of signs."""

from __future__ import annotations

from interviewer.builtin.grading.sayings import Said, Saying
from interviewer.domain.asking import read_turn
from interviewer.domain.text import count_words, fold, sentences
from interviewer.domain.words import Move


def turn(text: str, *moves: Move, nth: int = 3) -> Said:
    """A turn that answers an interviewer turn with these moves."""
    parts = sentences(text)
    number = 2 * nth + 2
    return Said(
        number=number,
        nth=nth,
        text=fold(text),
        sayings=tuple(
            Saying(number, fold(p), fold(" ".join(parts[i + 1 : i + 3])), i == 0) for i, p in enumerate(parts)
        ),
        moves=frozenset(moves),
        asks=frozenset(),
        reading=read_turn(text),
        words=count_words(text),
    )
