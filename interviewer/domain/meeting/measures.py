"""What a stretch measures, and what each style asks of that. Rates are by minutes of session time."""

from __future__ import annotations

from collections.abc import Mapping
from statistics import median
from typing import Literal

from interviewer.domain.asking import read_turn
from interviewer.domain.ledger import Side
from interviewer.domain.meeting.agenda import agenda
from interviewer.domain.meeting.steering import steers
from interviewer.domain.meeting.subjects import areas, longest_stay, taken_up
from interviewer.domain.stretches import View
from interviewer.domain.text import count_words

Direction = Literal["up", "down"]
Went = Literal["with", "against", "same"]

MEASURES = (
    "initiative",
    "agenda",
    "altitude",
    "depth",
    "length",
    "followed",
    "returned",
    "checks",
    "breadth",
)
WANTED: Mapping[str, Mapping[str, Direction]] = {
    "hands-off": {"initiative": "up", "agenda": "up", "checks": "up", "breadth": "up"},
    "socratic": {"depth": "up"},
    "directive": {"length": "down", "followed": "up", "returned": "up"},
    "deep-diver": {"depth": "up", "altitude": "down", "length": "up"},
    "broad-sweeper": {"altitude": "up", "depth": "down", "length": "down", "agenda": "up", "breadth": "up"},
}
"""What each style asks for, after the table of "Adapting to different interview styles"; nothing of any other style."""
LEAST_CHANGE = 0.15
"""A change by a smaller share of the larger value is none."""


def values(view: View) -> dict[str, float | None]:
    """By id; None where the stretch had nothing to measure it by."""
    turns = view.candidate
    if not turns:
        return dict.fromkeys(MEASURES)
    numbers = {t.number for t in turns}
    ten = max(view.stretch.minutes, 0.1) / 10
    firsts = [m for m in view.ledger.raised_by(Side.CANDIDATE) if m.turn in numbers]
    steered = steers(view)
    late = turns[-max(1, len(turns) // 3) :]
    found: dict[str, float | None] = {
        "initiative": len(firsts) / ten,
        "agenda": sum(bool(agenda(t.text)) for t in turns) / ten,
        "altitude": taken_up(view) / (10 * ten),
        "depth": len(longest_stay(view)),
        "length": median(count_words(t.text) for t in turns),
        "followed": sum(s.followed for s in steered) / len(steered) if steered else None,
        "returned": len({s.returned[0] for s in steered if s.returned}) if steered else None,
        "checks": sum(read_turn(t.text).check_in for t in turns) / ten,
        "breadth": len(frozenset[str]().union(*(areas(view, t.number) for t in late))) / len(late),
    }
    return {id_: None if v is None else round(float(v), 2) for id_, v in found.items()}


def went(before: float | None, after: float | None, wanted: Direction | None) -> Went | None:
    """Whether a measure went where it was wanted; None where there is nothing to compare, or nothing wanted."""
    if before is None or after is None or wanted is None:
        return None
    most = max(abs(before), abs(after))
    if not most or abs(after - before) / most < LEAST_CHANGE:
        return "same"
    return "with" if (after > before) == (wanted == "up") else "against"
