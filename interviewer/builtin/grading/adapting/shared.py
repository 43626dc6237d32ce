"""What holds under every style, by the measures: whether the manner changed as this one asks, from the stretch before."""

from __future__ import annotations

from interviewer.builtin.grading.adapting.met import Met, Shown, Signs, opening
from interviewer.builtin.grading.sayings import Saying
from interviewer.domain.meeting.measures import WANTED, Went, values, went

EARLY = 3
"""Turns of a stretch that are its beginning."""


def _moved(met: Met) -> dict[str, Went]:
    """The measures this style asks something of, and where each went; none where there is nothing to compare."""
    before = met.view.previous
    if before is None or not before.candidate:
        return {}
    then, now = values(before), values(met.view)
    wanted = WANTED.get(met.view.stretch.persona, {})
    return {id_: w for id_, want in wanted.items() if (w := went(then[id_], now[id_], want))}


def _answers(met: Met) -> Shown | None:
    """At Staff in half of what can be compared. The quotes are how the stretch begins: where a change would be heard."""
    moved = _moved(met)
    if not moved:
        return None
    with_ = [id_ for id_, where in moved.items() if where == "with"]
    first = _firsts(met) if with_ else []
    # So that quotes, over those due, are the measures that moved, over half of all.
    due = len({s.turn for s in first}) * (len(moved) / 2) / len(with_) if with_ else 1.0
    return Shown(first, due, f"{len(with_)} of {len(moved)} measures went where this style asks.")


def _same(met: Met) -> Shown | None:
    moved = _moved(met)
    if not moved:
        return None
    with_, against = (sum(where == w for where in moved.values()) for w in ("with", "against"))
    said = f"{against} of {len(moved)} measures went the other way."
    return Shown(_firsts(met) if against > max(1, with_) else [], 1, said)


def _firsts(met: Met) -> list[Saying]:
    return [s for t in met.turns[:EARLY] if (s := opening(t))]


SIGNS: Signs = {"answers-the-manner": _answers, "same-as-before": _same}
