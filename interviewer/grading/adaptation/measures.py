"""What changed from one stretch to the next: the measures of both, side by side."""

from __future__ import annotations

from interviewer.domain.meeting.measures import MEASURES, WANTED, values, went
from interviewer.domain.scorecard import Measured
from interviewer.domain.stretches import View

NAMES = {
    "initiative": "Concerns you raised, in ten minutes",
    "agenda": "Turns that set the course, in ten minutes",
    "altitude": "Subjects taken up, a minute",
    "depth": "Most turns in a row on one subject",
    "length": "Words a turn, median",
    "followed": "Share of redirections followed",
    "returned": "Returns to what was cut off",
    "checks": "Check-ins, in ten minutes",
    "breadth": "Areas a turn, in the last third",
}


def measures(view: View) -> tuple[Measured, ...]:
    """Every measure of the stretch, beside that of the one before it."""
    now, then = values(view), values(view.previous) if view.previous else {}
    wanted = WANTED.get(view.stretch.persona, {})
    return tuple(
        Measured(
            id=id_, name=NAMES[id_], before=then.get(id_), after=now[id_], wanted=wanted.get(id_),
            went=went(then.get(id_), now[id_], wanted.get(id_)),
        )
        for id_ in MEASURES
    )  # fmt: skip
