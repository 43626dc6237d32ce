"""Hands-off: taking the lead where nobody gives one."""

from __future__ import annotations

from itertools import pairwise

from interviewer.builtin.grading.adapting.met import Met, Shown, Signs, courses, of_these, opening, openings
from interviewer.builtin.grading.sayings import Said, Saying
from interviewer.domain.asking import read_turn
from interviewer.domain.ledger import Side
from interviewer.domain.meeting.subjects import concerns
from interviewer.domain.text import fold

HARD = frozenset({"failure", "cost", "operations", "deployment", "security", "other-teams", "organisation", "people"})


def _course(met: Met) -> Shown:
    return Shown(courses(met.turns), met.each(5, 2))


def _unasked(met: Met) -> Shown:
    known = met.view.ledger.vocabulary.concepts
    own = {t.number for t in met.turns}
    firsts = [
        m for m in met.view.ledger.raised_by(Side.CANDIDATE)
        if m.turn in own and m.concept in known and known[m.concept].area in HARD
    ]  # fmt: skip
    sayings = [Saying(m.turn, fold(m.quote), "", False) for m in firsts]
    return Shown(sayings, met.each(3, 3))


def _checks(met: Met) -> Shown:
    asked = [t for t in met.turns if t.reading.check_in]
    found = [next((s for s in t.sayings if read_turn(s.text).check_in), opening(t)) for t in asked]
    return Shown([s for s in found if s], met.each(10, 1))


def _through_silence(met: Met) -> Shown | None:
    """Turns after one that was let pass, with a concern in them that the turn before had not."""
    let_pass = set(met.view.transcript.silent_after)
    after = [(a, b) for a, b in pairwise(met.turns) if a.number in let_pass]
    if not after:
        return None
    new = [b for a, b in after if concerns(met.view, b.number) - concerns(met.view, a.number)]
    return Shown(openings(new), of_these([b for _, b in after], 0.7))


def _waits(met: Met) -> Shown:
    asks: list[Said] = [t for t in met.turns if t.reading.help]
    found = [next((s for s in t.sayings if read_turn(s.text).help), opening(t)) for t in asks]
    return Shown([s for s in found if s], 1)


SIGNS: Signs = {
    "sets-the-course": _course,
    "raises-it-unasked": _unasked,
    "checks-in-and-goes-on": _checks,
    "goes-on-through-silence": _through_silence,
    "waits-to-be-told": _waits,
}
