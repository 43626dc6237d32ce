"""A replay as it stands: the session's events up to a moment, the marks on its timeline, the words for all that.

Knows no widget.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from interviewer.debrief.moments import Kind
from interviewer.domain import events as e
from interviewer.domain.text import clean
from interviewer.domain.transcript import Transcript
from interviewer.tui import marks, standing
from interviewer.tui.moments import Moment, moment
from interviewer.tui.playback import Playback
from interviewer.tui.render import Entry, entry
from interviewer.tui.stamps import stamp
from interviewer.tui.tape import Annotations, Tape


class Replay:
    def __init__(self, tape: Tape, now: Callable[[], float], at: tuple[int, str] | None = None) -> None:
        """`at` is the turn to begin at, with the words of it that matter; `now` gives the seconds it plays by."""
        self.tape = tape
        self.playback = Playback(tape.events, now)
        self.annotations = Annotations()
        self.marks: list[marks.Mark] = []
        self.kind: Kind | None = None
        """The kind of mark one jumps by; None is any."""
        self._jumped: tuple[int, str] = (-1, "")
        """Where the last jump led, and what marks are there."""
        whole = Transcript.of(tape.header, tape.events)
        self._ended = whole.ended
        self.there = moment(whole, *at) if at else None
        self._entries = list(_entries(tape.events, self.there))
        if self.there is not None:
            self.playback.to_turn(self.there.turn)
            if self.there.on_board:
                self.playback.seek(max(self.there.at_ms, self.playback.at_ms))

    def annotate(self, found: Annotations) -> None:
        self.annotations = found
        self.marks = marks.placed(found.moments, self.playback)

    # --- what there is at this moment ---------------------------------------------------------------------------

    def transcript(self) -> Transcript:
        """By the same fold as when it was live."""
        return Transcript.of(self.tape.header, self.tape.events[: self.playback.shown])

    def entries(self) -> list[Entry]:
        """What the conversation shows."""
        return [one for n, one in self._entries if n <= self.playback.shown]

    # --- from mark to mark --------------------------------------------------------------------------------------

    def jump(self, by: int) -> None:
        """To the next place with a mark, or the one before; where there is none, that is said."""
        found = marks.beside(self.marks, self.playback, by, self.kind)
        said = "  ".join(mark.says for mark in found) or f"there is none {'after' if by > 0 else 'before'} this"
        if found:
            self.playback.to(*found[0].place)
        self._jumped = (self.playback.shown, clean(said))

    def next_kind(self) -> Kind | None:
        """The next kind that the session has marks of; after the last any of them again."""
        there = {mark.moment.kind for mark in self.marks}
        kinds = [None, *(kind for kind in marks.SIGNS if kind in there)]
        at = kinds.index(self.kind) if self.kind in kinds else 0
        return kinds[(at + 1) % len(kinds)]

    def count(self, kind: Kind) -> int:
        return sum(mark.moment.kind == kind for mark in self.marks)

    # --- in words -----------------------------------------------------------------------------------------------

    def top(self, persona: str) -> tuple[str, str, str]:
        """Title; level, round and interviewer; the time."""
        header, playback = self.tape.header, self.playback
        kind = standing.kind(header, "not told" if self._untold() else clean(persona))
        return clean(header.title), kind, f"{stamp(playback.at_ms)} of {stamp(playback.length_ms)}"

    def _untold(self) -> bool:
        """Whoever was hidden, or came as a surprise, is told once the session has ended, as on its end screen."""
        if self._ended:
            return False
        swaps = [ev for ev in self.tape.events[: self.playback.shown] if isinstance(ev, e.PersonaChanged)]
        return swaps[-1].by == "surprise" if swaps else self.tape.header.persona_hidden

    @property
    def state(self) -> str:
        return f"{'▶' if self.playback.playing else '‖'} ×{self.playback.speed}"

    def status(self) -> str:
        return f"· {' · '.join(self._said())} ·"

    def _said(self) -> Iterator[str]:
        """Which turn, what one jumps by, what goes on, and what the last jump found."""
        playback = self.playback
        yield f"turn {playback.turn} of {playback.turns}"
        if self.annotations.notes is None:
            yield "reading the session"
        elif self.kind is None:
            yield f"{len(self.marks)} marks of any kind"
        else:
            count, sign = self.count(self.kind), marks.SIGNS[self.kind]
            yield f"{count} mark{'' if count == 1 else 's'} {sign.glyph} {sign.name}"
        if playback.over:
            yield "the end"
        elif playback.typing:
            yield "you are typing"
        if self._jumped[0] == playback.shown:
            yield self._jumped[1]


def _entries(events: Iterable[e.Event], there: Moment | None) -> Iterator[tuple[int, Entry]]:
    """Each entry with how many events have happened by it; the turn that was asked for is marked, with its words."""
    number = 0
    for n, event in enumerate(events, 1):
        one = entry(event)
        if isinstance(event, e.CandidateSaid | e.InterviewerSaid):
            number += 1
            if one is not None and there is not None and number == there.turn:
                one = replace(one, here=True, quote="" if there.on_board else there.quote)
        if one is not None:
            yield n, one
