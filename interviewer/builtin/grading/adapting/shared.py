"""What holds under every style, by the measures: whether the manner changed as this one asks, from the stretch before."""

from __future__ import annotations

from interviewer.builtin.grading.adapting.met import Met, Shown, Signs, courses, opening, openings
from interviewer.builtin.grading.sayings import Saying
from interviewer.domain.meeting.measures import LEAST_CHANGE, WANTED, Went, values, went
from interviewer.domain.words import Level

ENOUGH = 2
"""Measures that have to be compared before a change of manner reaches Staff."""


def _moved(met: Met) -> dict[str, Went]:
    """The measures this style asks something of, and where each went; none where there is nothing to compare."""
    before = met.view.previous
    if before is None or not before.candidate:
        return {}
    then, now = values(before), values(met.view)
    wanted = WANTED.get(met.view.stretch.persona, {})
    return {id_: w for id_, want in wanted.items() if (w := went(then[id_], now[id_], want))}


def _answers(met: Met) -> Shown | None:
    moved = _moved(met)
    if not moved:
        return None
    with_ = [id_ for id_, where in moved.items() if where == "with"]
    share = len(with_) / len(moved)
    reach = Level.SENIOR if len(moved) < ENOUGH or share < 0.5 else Level.STAFF
    said = f"{len(with_)} of {len(moved)} measures that can be compared went where this style asks."
    return Shown(_heard(met, with_) if with_ else [], 1, said, reach)


def _same(met: Met) -> Shown | None:
    moved = _moved(met)
    if not moved:
        return None
    with_, against = ([id_ for id_, where in moved.items() if where == w] for w in ("with", "against"))
    said = f"{len(against)} of {len(moved)} measures that can be compared went the other way."
    worse = len(against) > len(with_)
    return Shown(_heard(met, against, other_way=True) if worse else [], 1, said)


def _heard(met: Met, moved: list[str], *, other_way: bool = False) -> list[Saying]:
    """Where a change can be heard: turns of the new length, sentences that set a course, else how the stretch begins."""
    if "length" in moved and met.view.previous:
        usual = values(met.view.previous)["length"] or 0.0
        shorter = (WANTED[met.view.stretch.persona]["length"] == "down") is not other_way
        return openings(
            t for t in met.turns
            if (t.words <= usual * (1 - LEAST_CHANGE) if shorter else t.words >= usual * (1 + LEAST_CHANGE))
        )  # fmt: skip
    if "agenda" in moved and not other_way and (found := courses(met.turns)):
        return found
    return [s for t in met.turns[:2] if (s := opening(t))]


SIGNS: Signs = {"answers-the-manner": _answers, "same-as-before": _same}
