"""A session played again: which of its events have happened by now, and how the time goes on. Knows no widget."""

from __future__ import annotations

import time
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate

from interviewer.domain import events as e

SPEEDS = (1, 2, 4, 8, 16)


class Playback:
    """`shown` is how many of the events have happened at `at_ms`, in session time.

    A turn of the candidate's happens when it was said, as it did on the live screen, and not at its first key.
    """

    def __init__(self, events: Sequence[e.Event], now: Callable[[], float] = time.monotonic) -> None:
        """`now` gives seconds that never run backwards."""
        self.events = tuple(events)
        # The file's order is the order of events; a time that runs backwards (an edited file) must not undo it.
        self.happens = list(accumulate((_happens_ms(event) for event in self.events), max))
        self._turns = [n for n, ev in enumerate(self.events) if isinstance(ev, e.CandidateSaid | e.InterviewerSaid)]
        self._now = now
        self._since = 0.0
        self._at = 0.0
        self.shown = 0
        self.playing = False
        self.speed = SPEEDS[0]
        self.seek(0)

    @property
    def at_ms(self) -> int:
        return int(self._at)

    @property
    def length_ms(self) -> int:
        return self.happens[-1] if self.happens else 0

    @property
    def over(self) -> bool:
        return self.shown == len(self.events) and self.at_ms >= self.length_ms

    @property
    def turns(self) -> int:
        """How many turns there are."""
        return len(self._turns)

    @property
    def turn(self) -> int:
        """The turn in view: the last that has happened, 0 before the first."""
        return bisect_left(self._turns, self.shown)

    @property
    def typing(self) -> bool:
        """Whether the candidate's next turn has been begun by now."""
        coming = next((ev for ev in self.events[self.shown :] if isinstance(ev, e.CandidateSaid)), None)
        return coming is not None and coming.at_ms <= self.at_ms < coming.end_ms

    # --- the time that passes -----------------------------------------------------------------------------------

    def play(self) -> None:
        """From here on; from the beginning where it is over."""
        if self.over:
            self.seek(0)
        self.playing, self._since = True, self._now()

    def pause(self) -> None:
        self.tick()
        self.playing = False

    def hasten(self, by: int) -> None:
        """To the next speed or the one before."""
        self.tick()
        at = SPEEDS.index(self.speed) + by
        self.speed = SPEEDS[min(max(at, 0), len(SPEEDS) - 1)]

    def tick(self) -> None:
        """Takes in the time that has passed since the last time; stops at the end."""
        if not self.playing:
            return
        now = self._now()
        self._at = min(self._at + (now - self._since) * 1000 * self.speed, float(self.length_ms))
        self._since = now
        self.shown = max(self.shown, bisect_right(self.happens, self.at_ms))
        self.playing = not self.over

    # --- moving about -------------------------------------------------------------------------------------------

    def seek(self, ms: int) -> None:
        """To that time, with all that had happened by then."""
        ms = min(max(0, ms), self.length_ms)
        self.to(bisect_right(self.happens, ms), ms)

    def to(self, shown: int, ms: int) -> None:
        """To where so many events have happened, at that time."""
        self.shown, self._at, self._since = shown, float(ms), self._now()

    def to_turn(self, number: int) -> None:
        """To where that turn has just happened; the nearest where there is none such."""
        if self._turns:
            self.to(*self.place_of(number))

    def place_of(self, number: int) -> tuple[int, int]:
        """How many events have happened by the end of that turn, and when; turns count from 1."""
        at = self._turns[min(max(number, 1), len(self._turns)) - 1]
        return at + 1, self.happens[at]

    def step(self, by: int) -> None:
        """To the next turn, or to the one before; past the last turn to the end."""
        if self.turn + by > self.turns:
            self.seek(self.length_ms)
        else:
            self.to_turn(self.turn + by)


def _happens_ms(event: e.Event) -> int:
    return event.end_ms if isinstance(event, e.CandidateSaid) else event.at_ms
