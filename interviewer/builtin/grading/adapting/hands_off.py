"""Hands-off: taking the lead where nobody gives one."""

from __future__ import annotations

from itertools import pairwise

from interviewer.builtin.grading.adapting.met import (
    ALL,
    Met,
    Shown,
    Signs,
    courses,
    matching,
    of_these,
    opening,
    openings,
)
from interviewer.builtin.grading.sayings import Said, Saying, any_of
from interviewer.domain.asking import read_turn
from interviewer.domain.ledger import Side
from interviewer.domain.meeting.agenda import agenda
from interviewer.domain.meeting.subjects import concerns
from interviewer.domain.text import fold

HARD = frozenset({"failure", "cost", "operations", "deployment", "security", "other-teams", "organisation", "people"})
"""Areas of what goes wrong, and of what others have to bear."""
_ADVERSE = any_of(
    r"\b(?:wrong|fail\w*|break\w*|dies?|dead|lost|lose\w*|refus\w+|stops?|disput\w+|late|objection\w*|weak\w*|risk\w*|ruin\w*|bad|hurt\w*|worse|worst|leak\w*|down|nothing|nobody|no)\b"
)
_BRINGS_UP = any_of(
    r"\bwhat (?:fails|breaks|goes wrong|could go wrong|happens (?:if|when))\b|\b(?:the|my own|my) weak(?:est)? (?:spot|part|point)\b|\bthe (?:price|risk|danger) (?:of|is|here)\b|\bwhat it costs\b",
    r"\bwho (?:wakes|is woken|pays|runs)\b|\bif they (?:refuse|say no|won't)\b|\bnone of them (?:wins|gains)\b|\bthe dear part\b",
)


def _course(met: Met) -> Shown:
    return Shown(courses(met.turns), met.each(4, 2))


def _unasked(met: Met) -> Shown:
    """Sentences that bring such a thing up, and first mentions of such a concern in a sentence that says what is bad about it."""
    known = met.view.ledger.vocabulary.concepts
    own = {t.number for t in met.turns}
    firsts = [
        Saying(m.turn, fold(m.quote), "", False)
        for m in met.view.ledger.raised_by(Side.CANDIDATE)
        if m.turn in own and m.concept in known and known[m.concept].area in HARD and _ADVERSE.search(m.quote)
    ]
    # What a plan only names, and what is asked of the interviewer, is not brought up yet.
    found = [*matching(met.turns, _BRINGS_UP), *firsts]
    return Shown([s for s in found if not agenda(s.text) and not s.text.endswith("you?")], met.each(2, 3))


def _checks(met: Met) -> Shown:
    asked = [t for t in met.turns if t.reading.check_in]
    found = [next((s for s in t.sayings if read_turn(s.text).check_in), opening(t)) for t in asked]
    return Shown([s for s in found if s], met.each(8, 2))


def _through_silence(met: Met) -> Shown | None:
    """Turns after one that was let pass, with a concern in them that the turn before had not."""
    let_pass = set(met.view.transcript.silent_after)
    after = [(a, b) for a, b in pairwise(met.turns) if a.number in let_pass]
    if not after:
        return None
    new = [b for a, b in after if concerns(met.view, b.number) - concerns(met.view, a.number)]
    return Shown(openings(new), of_these([b for _, b in after], ALL))


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
