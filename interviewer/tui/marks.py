"""The marks of a replay: where on its timeline each stands, its sign, and the jumps from one to the next."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from interviewer.debrief.moments import Kind, Moment
from interviewer.tui.playback import Playback


@dataclass(frozen=True, slots=True)
class Sign:
    """How a kind of mark is shown: one cell, and what it stands for. No two cells are alike."""

    glyph: str
    name: str


SIGNS: dict[Kind, Sign] = {
    "evidence": Sign("+", "evidence for you"),
    "against": Sign("−", "evidence against"),
    "raised": Sign("●", "first raised by you"),
    "prompted": Sign("○", "first raised by the interviewer"),
    "twist": Sign("◆", "twist"),
    "swap": Sign("⇄", "another interviewer"),
    "withheld": Sign("×", "help kept back"),
    "stall": Sign("…", "long pause"),
}
LANES: tuple[tuple[str, tuple[Kind, ...]], ...] = (
    ("graded", ("evidence", "against")),
    ("raised", ("raised", "prompted")),
    ("room", ("twist", "swap", "stall", "withheld")),
)
"""The timeline's lanes, and what is shown in each. Where two of a lane fall into one cell the earlier listed wins."""
BOTH: dict[tuple[Kind, ...], str] = {("evidence", "against"): "±", ("raised", "prompted"): "◐"}


@dataclass(frozen=True, slots=True)
class Mark:
    """A moment, and where a jump to it leads: so many events have happened, at that session time."""

    moment: Moment
    shown: int
    at_ms: int

    @property
    def place(self) -> tuple[int, int]:
        return self.shown, self.at_ms

    @property
    def says(self) -> str:
        sign = SIGNS[self.moment.kind]
        return f"{sign.glyph} {sign.name}: {self.moment.says}" if self.moment.says else f"{sign.glyph} {sign.name}"


def placed(moments: Iterable[Moment], playback: Playback) -> list[Mark]:
    """In the order of the session. What was said is marked where it had been said, the rest at its own time."""
    found = []
    for moment in moments:
        if moment.kind in ("evidence", "against", "raised", "prompted") and moment.turn and playback.turns:
            shown, at_ms = playback.place_of(moment.turn)
        else:
            at_ms = min(max(0, moment.at_ms), playback.length_ms)
            shown = sum(happens <= at_ms for happens in playback.happens)
        found.append(Mark(moment, shown, at_ms))
    return sorted(found, key=lambda m: m.place)


def beside(marks: Sequence[Mark], playback: Playback, by: int, kind: Kind | None) -> list[Mark]:
    """The marks of the next place that has any of `kind` (None: of any), or of the one before where `by` is -1."""
    here = (playback.shown, playback.at_ms)
    wanted = [m for m in marks if kind is None or m.moment.kind == kind]
    places = [m.place for m in wanted if (m.place > here if by > 0 else m.place < here)]
    if not places:
        return []
    place = min(places) if by > 0 else max(places)
    return [m for m in wanted if m.place == place]


def cell(kinds: Sequence[Kind], lane: tuple[Kind, ...]) -> str:
    """What a lane shows where marks of those kinds fall together."""
    found = tuple(kind for kind in lane if kind in kinds)
    if not found:
        return " "
    return BOTH.get(found, SIGNS[found[0]].glyph)
