"""Who said it first: for each concern, who raised it, in which turn and at what minute.

Nothing else in the program decides whether something was prompted.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from interviewer.domain.concepts import Vocabulary
from interviewer.domain.text import sentences
from interviewer.domain.transcript import Board, Transcript, Turn
from interviewer.domain.words import GIVES


class Side(StrEnum):
    CANDIDATE = "candidate"
    INTERVIEWER = "interviewer"
    GIVEN = "given"
    """Came with the brief, a twist or an answer: either side may use it."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A concern said. `turn` 0 is the board before any turn; `quote` is the sentence, letter for letter."""

    concept: str
    side: Side
    turn: int
    at_ms: int
    quote: str


@dataclass
class Ledger:
    vocabulary: Vocabulary
    mentions: dict[str, list[Mention]] = field(default_factory=dict)
    """By concern, in the order they came; one a turn and side at most."""
    _board: frozenset[str] = frozenset()

    @classmethod
    def of(cls, transcript: Transcript, vocabulary: Vocabulary) -> Ledger:
        ledger = cls(vocabulary)
        entries: list[Turn | Board] = [*transcript.turns, *transcript.boards]
        entries.sort(key=lambda t: (t.turn, 1) if isinstance(t, Board) else (t.number, 0))
        for entry in entries:
            ledger.add(entry)
        return ledger

    def add(self, entry: Turn | Board) -> list[Mention]:
        """Take one turn or board version in; gives the mentions that are the first of their concern."""
        if isinstance(entry, Board):
            # A version repeats what stood before; only what is new on it is a mention.
            before, self._board = self._board, self.vocabulary.ids(entry.text)
            return self._note(entry.text, Side.CANDIDATE, entry.turn, entry.at_ms, skip=before)
        if entry.speaker == "candidate":
            return self._note(entry.text, Side.CANDIDATE, entry.number, entry.at_ms)
        new: list[Mention] = []
        for part in entry.parts:
            side = Side.GIVEN if part.move in GIVES else Side.INTERVIEWER
            new += self._note(part.text, side, entry.number, entry.at_ms)
        return new

    def first(self, concept: str) -> Mention | None:
        found = self.mentions.get(concept)
        return found[0] if found else None

    def on_table(self, concept: str) -> bool:
        """Whether the candidate or what was given has it: then either side may speak of it."""
        return any(m.side is not Side.INTERVIEWER for m in self.mentions.get(concept, ()))

    def all_on_table(self, concepts: Iterable[str]) -> bool:
        return all(self.on_table(c) for c in concepts)

    def raised_by(self, side: Side) -> list[Mention]:
        """First mentions by that side, in order."""
        firsts = [found[0] for found in self.mentions.values()]
        return sorted((m for m in firsts if m.side is side), key=lambda m: (m.turn, m.at_ms))

    def candidate_in(self, turn: int) -> list[str]:
        """Concerns the candidate spoke of in that turn."""
        return [
            c for c, found in self.mentions.items() if any(m.turn == turn and m.side is Side.CANDIDATE for m in found)
        ]

    def _note(self, text: str, side: Side, turn: int, at_ms: int, skip: frozenset[str] = frozenset()) -> list[Mention]:
        first: list[Mention] = []
        for sentence in sentences(text):
            for hit in self.vocabulary.find(sentence):
                if hit.concept in skip:
                    continue
                found = self.mentions.setdefault(hit.concept, [])
                if found and found[-1].turn == turn and found[-1].side is side:
                    continue
                mention = Mention(hit.concept, side, turn, at_ms, sentence)
                found.append(mention)
                if len(found) == 1:
                    first.append(mention)
        return first
