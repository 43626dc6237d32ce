"""A session's stretches: what lies between one change of interviewer and the next, each to be read by itself."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from interviewer.domain.hearing import Hearing
from interviewer.domain.transcript import Board, Swap, Transcript, Turn

CONTEXT = 2
"""Turns before a stretch that a reader is shown with it."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """`first` to `last` are turn numbers, both in it; times in milliseconds of the session. `swap` began it."""

    persona: str
    first: int
    last: int
    at_ms: int
    until_ms: int
    swap: Swap | None = None
    before: str = ""
    """The persona of the stretch before, empty for the first."""

    @property
    def minutes(self) -> float:
        return (self.until_ms - self.at_ms) / 60_000


def stretches(transcript: Transcript) -> tuple[Stretch, ...]:
    """Those in which something was said, in order; none where the interviewer never changed.

    A change that nothing was said under (two swaps in a row, or one at the very end) makes no stretch.
    """
    if not transcript.swaps:
        return ()
    begun = [Swap(transcript.header.persona, 0, 0, "candidate"), *transcript.swaps]
    ends = [*begun[1:], Swap("", transcript.last_ms, len(transcript.turns), "candidate")]
    found: list[Stretch] = []
    for n, (start, end) in enumerate(zip(begun, ends, strict=True)):
        if end.turn <= start.turn:
            continue
        if found and found[-1].persona == start.persona:
            # Whoever came between said nothing: for the candidate nobody changed.
            found[-1] = replace(found[-1], last=end.turn, until_ms=end.at_ms)
            continue
        before = found[-1].persona if found else ""
        own = start if n else None
        found.append(Stretch(start.persona, start.turn + 1, end.turn, start.at_ms, end.at_ms, own, before))
    return tuple(found) if len(found) > 1 else ()


@dataclass(frozen=True)
class View(Hearing):
    """One stretch as a grader hears it. Turns keep their numbers; the ledger is the whole session's.

    What stood before it is in `context`, to be read and not to be quoted.
    """

    stretch: Stretch = Stretch("", 0, 0, 0, 0)
    context: tuple[Turn | Board, ...] = ()
    previous: View | None = None
    whole: Hearing | None = None

    @property
    def so_far(self) -> list[Turn]:
        """The candidate's turns from the beginning of the session to the end of the stretch."""
        turns = self.whole.candidate if self.whole else self.candidate
        return [t for t in turns if t.number <= self.stretch.last]

    def turn(self, number: int) -> Turn | None:
        at = number - self.stretch.first
        return self.transcript.turns[at] if 0 <= at < len(self.transcript.turns) else None

    def entries(self) -> Iterable[Turn | Board]:
        yield from self.context
        yield from super().entries()


def views(hearing: Hearing) -> tuple[View, ...]:
    """`hearing` cut into its stretches, in order, each with the one before it; none where the interviewer never changed."""
    made: list[View] = []
    for stretch in stretches(hearing.transcript):
        made.append(_view(hearing, stretch, made[-1] if made else None))
    return tuple(made)


def _view(hearing: Hearing, stretch: Stretch, previous: View | None) -> View:
    whole = hearing.transcript
    within = range(stretch.first, stretch.last + 1)
    # A board drawn before anything was said counts as the first turn's, as evidence has it.
    boards = [b for b in whole.boards if max(b.turn, 1) in within]
    stood = [b for b in whole.boards if max(b.turn, 1) < stretch.first]
    transcript = replace(whole, turns=[t for t in whole.turns if t.number in within], boards=boards)
    # Set back by the copy to what the session began with.
    transcript.persona, transcript.engine, transcript.model = stretch.persona, whole.engine, whole.model
    led_up = whole.turns[max(0, stretch.first - 1 - CONTEXT) : stretch.first - 1]
    return View(
        transcript, hearing.ledger, hearing.heard, hearing.recorded, stretch=stretch, context=(*stood[-1:], *led_up),
        previous=previous, whole=hearing,
    )  # fmt: skip


def hidden(transcript: Transcript) -> tuple[Stretch, ...]:
    """The stretches whose interviewer the candidate was not told: kept from them at the start, or come by surprise.

    Where nobody changed, the whole session is one.
    """
    parts = stretches(transcript) or _whole(transcript)
    return tuple(p for p in parts if (p.swap.by == "surprise" if p.swap else transcript.header.persona_hidden))


def _whole(transcript: Transcript) -> tuple[Stretch, ...]:
    if not transcript.turns:
        return ()
    persona = next((t.persona for t in transcript.turns if t.persona), transcript.header.persona)
    return (Stretch(persona, 1, len(transcript.turns), 0, transcript.last_ms),)
