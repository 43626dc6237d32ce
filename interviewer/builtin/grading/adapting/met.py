"""One stretch made ready for the signs, and what a sign gives: the sentences, and how many are due."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass

from interviewer.builtin.grading.sayings import Said, Saying, said
from interviewer.domain.meeting.agenda import agenda
from interviewer.domain.meeting.steering import Steer, steers
from interviewer.domain.rubric import Need
from interviewer.domain.stretches import View
from interviewer.domain.words import Level

ALL, MOST, SOME = 0.9, 0.75, 0.4
"""Shares of the chances there were in which a conduct is due."""


@dataclass(frozen=True)
class Shown:
    """`due` is in how many turns it is done at Staff; of an item against the candidate, from how many on it counts."""

    sayings: list[Saying]
    due: float
    reason: str = ""
    reach: Level | None = None
    """Where how often it was done does not say how far it reaches."""


@dataclass(frozen=True)
class Met:
    view: View
    turns: tuple[Said, ...]
    steers: tuple[Steer, ...]

    @classmethod
    def of(cls, view: View) -> Met:
        return cls(view, said(view), steers(view))

    def turn(self, number: int) -> Said | None:
        return next((t for t in self.turns if t.number == number), None)

    def answering(self, need: Need) -> list[Said]:
        wanted = set(self.view.answering(need))
        return [t for t in self.turns if t.number in wanted]

    def each(self, minutes: float, least: int) -> float:
        """Once in so many minutes of the stretch, and `least` times at the least."""
        return max(least, math.floor(self.view.stretch.minutes / minutes))


Sign = Callable[[Met], Shown | None]
"""None where nothing in the stretch could have shown it."""
Signs = Mapping[str, Sign]


def of_these(chances: Collection[object], share: float) -> float:
    """That share of the chances there were, and one at the least."""
    return max(1.0, share * len(chances))


def opening(turn: Said) -> Saying | None:
    """The sentence to show of a turn as a whole: its first of four words or more, else its longest."""
    fit = [s for s in turn.sayings if len(s.text.split()) >= 4]
    return fit[0] if fit else max(turn.sayings, key=lambda s: len(s.text), default=None)


def openings(turns: Iterable[Said | None]) -> list[Saying]:
    return [s for t in turns if t and (s := opening(t))]


def matching(turns: Iterable[Said], pattern: re.Pattern[str]) -> list[Saying]:
    """Of each turn the first sentence that matches."""
    firsts = (next((s for s in t.sayings if pattern.search(s.text)), None) for t in turns)
    return [s for s in firsts if s]


def courses(turns: Iterable[Said]) -> list[Saying]:
    """Of each turn the first sentence that sets a course."""
    firsts = (next((s for s in t.sayings if agenda(s.text)), None) for t in turns)
    return [s for s in firsts if s]
