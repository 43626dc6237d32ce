"""What one interviewer turn does, sentence by sentence, and what it asks the candidate to do. Rules of language.

A sentence's move is told by classes of words, by its form (question, order, statement, fragment) and by what stands
before it: a question put, the move of the sentence before, the words on the table.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from interviewer.domain.events import Part
from interviewer.domain.listening import steering
from interviewer.domain.listening.asked import asked_in
from interviewer.domain.listening.cutting import pieces
from interviewer.domain.listening.reading import read
from interviewer.domain.listening.scene import Scene
from interviewer.domain.listening.settling import settle
from interviewer.domain.listening.table import Table
from interviewer.domain.rubric import Ask
from interviewer.domain.text import count_words
from interviewer.domain.transcript import Turn
from interviewer.domain.words import Move

__all__ = ["Heard", "Table", "listen"]

_STRAIGHT = str.maketrans("‘’‚‛′`“”„‟″", "'" * 6 + '"' * 5)
LONGEST = 8000
"""Characters of a turn beyond which it is not read sentence by sentence: the rules are for speech."""
STATED = 6
"""Words above which a sentence of an opening states something."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What one interviewer turn does: a move for each of its sentences.

    `asks` is all that it leaves the candidate to do, a decision handed back among it. `prompts` is what it asked for
    itself: doing that next is prompted.
    """

    parts: tuple[Part, ...]
    asks: frozenset[Ask]
    prompts: frozenset[Ask] = frozenset()

    @property
    def moves(self) -> frozenset[Move]:
        return frozenset(p.move for p in self.parts)


def listen(text: str, said: str, table: Table, before: Turn | None, twists: tuple[str, ...] = ()) -> Heard:
    """Reads one interviewer turn. `said` is the last candidate turn, empty at the opening; `before` the last turn."""
    if len(text) > LONGEST:  # nobody says this in a turn: it is taken as a paper put on the table
        return Heard((Part(move=Move.PROBE if said else Move.PRESENT, text=text),), frozenset())
    plain, answered = text.translate(_STRAIGHT), said[-LONGEST:].translate(_STRAIGHT)
    scene = Scene.of(answered, table, before, twists)
    spoken = pieces(plain)
    moves: list[Move | None] = []
    for piece in spoken:
        last = next((m for m in reversed(moves) if m), None)
        moves.append(read(piece, last, scene))
        if steering.opens_question(piece):
            scene = replace(scene, opening=True)
    parts = tuple(Part(move=m, text=p) for p, m in zip(spoken, settle(spoken, moves, scene), strict=True))
    if any(p.move is Move.PRESENT and count_words(p.text) > STATED for p in parts):
        table.opened = True
    prompts, handed_back = asked_in(parts, answered)
    return Heard(_as_said(parts, text, plain), prompts | handed_back, prompts)


def _as_said(parts: tuple[Part, ...], text: str, plain: str) -> tuple[Part, ...]:
    """The parts with their own quotation marks back: `plain` has one straight mark for each."""
    said: list[Part] = []
    start = 0
    for part in parts:
        start = plain.index(part.text, start)
        said.append(part.model_copy(update={"text": text[start : start + len(part.text)]}))
        start += len(part.text)
    return tuple(said)
