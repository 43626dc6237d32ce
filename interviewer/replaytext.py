"""The annotated transcript in plain text: what `replay --plain` prints.

A transcript's own lines are in the plain format: whatever somebody said stands behind a stamp or two spaces in. So a line
that begins with `---` is always ours, and nothing that was said can pose as a note.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from interviewer import scoretext
from interviewer.debrief.whole import Debrief
from interviewer.domain import events as e
from interviewer.domain.scorecard import Scorecard
from interviewer.domain.text import clean
from interviewer.library import plain
from interviewer.report import wording
from interviewer.report.notes import Note, notes

FIRST_WORDS = 8
_SIGNS = {"evidence": "+ ", "against": "− "}


def text(debrief: Debrief) -> str:
    """Every turn with its notes under it, and the scores at the end."""
    return "\n".join(_lines(debrief))


def _lines(debrief: Debrief) -> Iterator[str]:
    header, noted = debrief.header, notes(debrief)
    hidden = header.persona_hidden and not debrief.hearing.transcript.ended
    told = {name: _row(str(getattr(header, name))) for name in ("id", "persona", "problem")}
    yield plain.head(header.model_copy(update={**told, "persona_hidden": hidden}))
    yield from _notes(0, noted.get(0, ()))
    turn = 0
    for event in debrief.events:
        if isinstance(event, e.PersonaChanged):
            event = event.model_copy(update={"persona": _row(event.persona)})
        line = plain.line(event, hidden=hidden)
        if line is not None:
            yield _clean(line)
        if isinstance(event, e.CandidateSaid | e.InterviewerSaid):
            turn += 1
            yield from _notes(turn, noted.get(turn, ()))
    yield "--- scores"
    yield _scores(debrief, debrief.card) if debrief.card else wording.UNGRADED


def _notes(turn: int, found: Sequence[Note]) -> Iterator[str]:
    if found:
        yield f"--- notes on turn {turn}" if turn else "--- notes before the first turn"
    for note in found:
        quote = f": “{_quoted(note)}”" if note.quote else ""
        yield f"{plain.INDENT}{_SIGNS.get(note.kind, '')}{_row(note.told)}{quote}"


def _quoted(note: Note) -> str:
    """Evidence by its first words: the turn stands right above, and is not to be heard again for every item."""
    words = _row(note.quote).split(" ")
    short = note.kind in _SIGNS and len(words) > FIRST_WORDS + 2
    return f"{' '.join(words[:FIRST_WORDS])} …" if short else " ".join(words)


def _scores(debrief: Debrief, card: Scorecard) -> str:
    known = {id_: scored for id_, scored in card.dimensions.items() if id_ in debrief.rubrics}
    return _clean(scoretext.text(card.model_copy(update={"dimensions": known}), debrief.rubrics, debrief.rated))


def _row(said: str) -> str:
    return " ".join(clean(said).split())


def _clean(lines: str) -> str:
    """Row by row: an escape sequence that is never closed takes its own row with it and no other."""
    return "\n".join(clean(row).replace("\n", " ") for row in lines.split("\n"))
