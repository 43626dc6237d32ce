"""What a replay plays: a session's events, and what is written beside its turns. Reading blocks: it belongs in a thread."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from interviewer.domain.events import Event, Header
from interviewer.domain.scorecard import Scorecard

if TYPE_CHECKING:
    from interviewer.debrief.moments import Moment
    from interviewer.debrief.raised import Raised
    from interviewer.report.notes import Note


@dataclass(frozen=True)
class Tape:
    """`card` is the grade whose notes are shown; None is the newest there is."""

    path: Path
    header: Header
    events: tuple[Event, ...]
    card: Scorecard | None = None

    @classmethod
    def read(cls, path: Path, card: Scorecard | None = None) -> Tape:
        """A session's file, or an outside transcript. Raises Problematic saying what is wrong with it."""
        if path.suffix == ".jsonl":
            from interviewer.library import store

            session = store.read_session(path)
            return cls(path, session.header, session.events, card)
        from interviewer.library import outside

        read = outside.read(path)
        return cls(path, read.header, read.events, card)


@dataclass(frozen=True)
class Annotations:
    """`notes` by number of the turn, 0 before the first; `raised` in the order it came."""

    moments: Sequence[Moment] = ()
    notes: Mapping[int, Sequence[Note]] | None = None
    raised: Sequence[Raised] = ()
    graded: bool = False

    @classmethod
    def of(cls, tape: Tape, data: Path) -> Annotations:
        """What the ledger and the grade have to say. Takes a good part of a second where a session is long."""
        from interviewer import marking
        from interviewer.debrief.whole import debrief
        from interviewer.domain.transcript import Transcript
        from interviewer.library import grades
        from interviewer.report.notes import notes

        hearing = marking.hear(Transcript.of(tape.header, tape.events))
        kept = grades.grades_path(tape.path, data / "sessions")
        card = tape.card or next(iter(reversed(grades.grades(kept))), None)
        whole = debrief(
            hearing,
            tape.events,
            problem=marking.problem_of(tape.header.problem),
            card=card,
            rubrics=marking.rubrics(tape.header.round),
            rated={},
        )
        return cls(whole.moments, notes(whole), whole.raised, card is not None)
