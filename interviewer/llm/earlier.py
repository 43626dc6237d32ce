"""Turns too old to be shown whole, condensed: who raised what first and when, in whose words, and what was given."""

from __future__ import annotations

from interviewer.domain.ledger import Ledger, Side
from interviewer.domain.transcript import Transcript
from interviewer.domain.words import GIVES, Move
from interviewer.llm.message import inert
from interviewer.llm.prompt import Prompts
from interviewer.llm.tail import own_words

PLACES = {"interviewer.earlier": ("last", "record")}


def condensed(transcript: Transcript, ledger: Ledger, upto: int, prompts: Prompts, *, short: bool = False) -> str:
    """Turns 1 to `upto` as one text. The same arguments give the same bytes, however the session goes on.

    Every concern first raised there is in it; where `short`, only the words that name it are quoted.
    """
    rows: dict[tuple[int, int, str], dict[str, list[str]]] = {}
    for turn in transcript.turns[:upto]:
        for part in turn.parts:
            if part.move in GIVES and part.move is not Move.PRESENT:  # the brief stands in the fixed text
                rows.setdefault((turn.number, turn.at_ms, str(part.move)), {})[inert(part.text)] = []
    for mentions in ledger.mentions.values():
        first = mentions[0]
        if first.turn > upto:
            continue
        given = first.side is Side.GIVEN
        said = "" if given else f'"{inert(own_words(first, ledger) if short else first.quote)}"'
        row = rows.setdefault((first.turn, first.at_ms, "given first" if given else str(first.side)), {})
        row.setdefault(said, []).append(ledger.vocabulary.name(first.concept))
    record = "\n".join(
        f"{_clock(at)} turn {turn}, {who}: {_row(said)}" for (turn, at, who), said in sorted(rows.items())
    )
    return prompts["interviewer.earlier"].fill(last=str(upto), record=record)


def _row(said: dict[str, list[str]]) -> str:
    """Each thing said, with the names of the concerns that were first in it."""
    named = ((text, f"[{'; '.join(names)}]" if names else "") for text, names in said.items())
    return " ".join(part for pair in named for part in pair if part)


def _clock(ms: int) -> str:
    minutes, seconds = divmod(ms // 1000, 60)
    return f"{minutes:02}:{seconds:02}"
