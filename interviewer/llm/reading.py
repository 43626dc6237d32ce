"""A transcript as a grader reads it: every turn, silence and board fenced by tags that only the program writes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from interviewer.domain.hearing import Hearing
from interviewer.domain.text import count_words, fold
from interviewer.domain.transcript import Board, Turn
from interviewer.domain.words import Move
from interviewer.llm.message import inert

LEAST_WORDS = 3
"""A shorter quote is in every transcript and shows nothing."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Something said or drawn. `turn` is its number, of a board that of the turn before it; `spoken` is a turn's."""

    tag: str
    turn: int
    attributes: str
    text: str
    spoken: bool = True

    @property
    def fenced(self) -> str:
        opening = f'<{self.tag} turn="{self.turn}"{self.attributes}'
        return f"{opening}>\n{inert(self.text)}\n</{self.tag}>" if self.text else f"{opening}/>"

    def halves(self) -> tuple[Piece, Piece]:
        """The same in two, parted where there is white space shortly before the middle, else in the middle."""
        middle = len(self.text) // 2
        space = max(self.text.rfind(" ", middle // 2, middle), self.text.rfind("\n", middle // 2, middle))
        at = space if space > 0 else middle
        return replace(self, text=self.text[:at]), replace(self, text=self.text[at:])


def pieces(hearing: Hearing) -> list[Piece]:
    return list(_pieces(hearing))


def _pieces(hearing: Hearing) -> Iterator[Piece]:
    silent = set(hearing.transcript.silent_after)
    board = ""
    for entry in hearing.entries():
        if isinstance(entry, Board):
            yield from _board(entry, board)
            board = entry.text
        else:
            yield _turn(entry, hearing)
            if entry.number in silent:
                yield Piece("silence", entry.number, "", "", spoken=False)


def _turn(turn: Turn, hearing: Hearing) -> Piece:
    heard = hearing.heard.get(turn.number)
    twist = ' twist="yes"' if heard and Move.TWIST in heard.moves else ""
    return Piece(turn.speaker, turn.number, f' at="{_clock(turn.at_ms)}"{twist}', turn.text)


def _board(board: Board, before: str) -> Iterator[Piece]:
    """The lines that this version added: what an earlier one held stands further up, under its own time."""
    had = set(before.splitlines())
    new = "\n".join(line for line in board.text.splitlines() if line.strip() and line not in had)
    if new:
        yield Piece("board", max(board.turn, 1), f' at="{_clock(board.at_ms)}"', new, spoken=False)


def stands(hearing: Hearing, turn: int, quote: str) -> bool:
    """Whether the quote is in that candidate turn or board, or else in one alone; white space and quotation marks aside."""
    needle = fold(quote)
    has = {number for number, text in _sources(hearing) if needle in fold(text)}
    return count_words(needle) >= LEAST_WORDS and (turn in has or len(has) == 1)


def restored(hearing: Hearing, quote: str) -> str:
    """A quote copied from where a text had been made harmless, as the candidate had it."""
    folded = fold(quote)
    texts = [text for _, text in _sources(hearing)]
    if not folded or any(folded in fold(text) for text in texts):
        return quote
    for text in texts:
        at = fold(inert(text)).find(folded)
        if at >= 0:
            return fold(text)[at : at + len(folded)]
    return quote


def _sources(hearing: Hearing) -> Iterator[tuple[int, str]]:
    yield from ((t.number, t.text) for t in hearing.candidate)
    yield from ((max(b.turn, 1), b.text) for b in hearing.transcript.boards)


def _clock(ms: int) -> str:
    minutes, seconds = divmod(ms // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes:02}:{seconds:02}"
