"""A transcript as a grader hears it: each interviewer turn read for what it does, from its words alone.

A session file records its moves and a printed transcript does not. Both are graded by what was said, so that
both give the same scores.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from interviewer.domain.concepts import Vocabulary
from interviewer.domain.ledger import Ledger
from interviewer.domain.listening import Heard, Table, listen
from interviewer.domain.problem import Problem
from interviewer.domain.rubric import Ask, Need
from interviewer.domain.transcript import Board, Transcript, Turn
from interviewer.domain.words import GIVES, SCAFFOLDS, Move

OFFERS = {
    Need.PUSHBACK: frozenset({Move.CHALLENGE}),
    Need.QUESTION: frozenset({Move.PROBE, Move.CLARIFY, Move.CHALLENGE, Move.HINT, Move.REDIRECT}),
    Need.TWIST: frozenset({Move.TWIST}),
    Need.STEERING: frozenset({Move.REDIRECT, Move.MOVE_ON}),
}
"""The interviewer's moves that give an opportunity."""


@dataclass(frozen=True)
class Hearing:
    """`transcript` has its interviewer turns' parts as heard; `ledger` is folded from those."""

    transcript: Transcript
    ledger: Ledger
    heard: dict[int, Heard]
    """By number of the interviewer turn."""
    recorded: frozenset[int] | None = None
    """Interviewer turns recorded as scaffolding; None where the session was recorded elsewhere."""

    @classmethod
    def of(cls, transcript: Transcript, vocabulary: Vocabulary, problem: Problem | None = None) -> Hearing:
        """`problem`, where it is known, tells its own twists and concerns apart from the interviewer's."""
        known = vocabulary.extended(problem.concepts) if problem and problem.concepts else vocabulary
        twists = tuple(t.says for t in problem.twists) if problem else ()
        ledger, turns, heard = Ledger(known), list[Turn](), dict[int, Heard]()
        table = Table(ledger)
        boards = sorted(transcript.boards, key=lambda b: b.turn)
        before: Turn | None = None
        for turn in transcript.turns:
            while boards and boards[0].turn < turn.number:
                ledger.add(boards.pop(0))
            if turn.speaker == "interviewer":
                said = _last_candidate(turns)
                heard[turn.number] = listen(turn.text, said.text if said else "", table, before, twists)
                turn = replace(turn, parts=heard[turn.number].parts)
            ledger.add(turn)
            for text in (
                (turn.text,) if turn.speaker == "candidate" else (p.text for p in turn.parts if p.move in GIVES)
            ):
                table.lay(text)
            turns.append(turn)
            before = turn
        for board in boards:
            ledger.add(board)
        return cls(_with(transcript, turns), ledger, heard, _recorded(transcript))

    @property
    def candidate(self) -> list[Turn]:
        return self.transcript.candidate_turns()

    def turn(self, number: int) -> Turn | None:
        return self.transcript.turns[number - 1] if 0 < number <= len(self.transcript.turns) else None

    def before(self, number: int) -> Heard | None:
        """The interviewer turn that candidate turn `number` directly follows."""
        return self.heard.get(number - 1)

    def asked(self, number: int) -> frozenset[Ask]:
        """What was asked of the candidate directly before turn `number`."""
        heard = self.before(number)
        return heard.asks if heard else frozenset()

    def answering(self, need: Need) -> list[int]:
        """Candidate turns that directly follow such an opportunity; every candidate turn where none is needed."""
        numbers = [t.number for t in self.candidate]
        if need is Need.NONE:
            return numbers
        return [n for n in numbers if (heard := self.before(n)) and heard.moves & OFFERS[need]]

    def scaffolds(self) -> list[int]:
        """Interviewer turns that do part of the candidate's driving: as recorded, else as heard."""
        if self.recorded is not None:
            return sorted(self.recorded)
        return [n for n, heard in self.heard.items() if heard.moves & SCAFFOLDS]

    def board_at(self, turn: int) -> str:
        """The whiteboard as it stood when that turn began."""
        shown = [b.text for b in self.transcript.boards if b.turn < turn]
        return shown[-1] if shown else ""

    def entries(self) -> Iterable[Turn | Board]:
        """Turns and board versions in the order they came."""
        boards = sorted(self.transcript.boards, key=lambda b: b.turn)
        for turn in self.transcript.turns:
            while boards and boards[0].turn < turn.number:
                yield boards.pop(0)
            yield turn
        yield from boards


def _recorded(transcript: Transcript) -> frozenset[int] | None:
    # Only a session of our own has the print of its problem.
    if not transcript.header.problem_hash:
        return None
    return frozenset(t.number for t in transcript.turns if set(t.moves) & SCAFFOLDS)


def _last_candidate(turns: list[Turn]) -> Turn | None:
    return next((t for t in reversed(turns) if t.speaker == "candidate"), None)


def _with(transcript: Transcript, turns: list[Turn]) -> Transcript:
    heard = replace(transcript, turns=turns)
    # The header's persona and engine are what it began with; the fold had gone on to the last.
    heard.persona, heard.engine, heard.model = transcript.persona, transcript.engine, transcript.model
    return heard
