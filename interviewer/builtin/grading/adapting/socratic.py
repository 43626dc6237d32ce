"""Socratic: taking questions as work on the idea."""

from __future__ import annotations

from interviewer.builtin.grading.adapting.met import (
    ALL,
    MOST,
    SOME,
    Met,
    Shown,
    Signs,
    courses,
    matching,
    of_these,
    openings,
)
from interviewer.builtin.grading.marks import CAUSES, CHANGES, HOLDS, REASONS, YIELDS
from interviewer.builtin.grading.sayings import Said, any_of
from interviewer.domain.rubric import Ask, Need

LIMITS = any_of(
    r"\bi (?:don't|do not|didn't) (?:yet )?know\b|\bi (?:haven't|hadn't|have not|had not) (?:thought|worked|got|measured)\b|\bnot sure (?:yet|how|whether|if)\b",
    r"\bi (?:can't|cannot) (?:say|tell|promise)\b|\bi'd (?:have|need|want) to (?:check|measure|ask|find out|test|look)\b|\bmy knowledge (?:ends|stops)\b|\bbeyond (?:that|here) i\b",
)
"""Says where their knowledge ends."""
_FURTHER = any_of(
    r"\b(?:unless|except (?:where|when|if|for)|only (?:if|when|while|where|as long)|as long as|up to the point|hadn't thought|stops being (?:true|right))\b",
    r"\bif\b.{3,80}\b(?:then|i'd|i would|i'll|it fails|it breaks|i was wrong|i'm wrong|the choice|my choice)\b|\b(?:would|i'd) be wrong\b|\bthe limit (?:of|is|to)\b",
)
_DROPS = any_of(
    r"\b(?:forget (?:that|it|the)|never mind|drop it|i'll drop|i take (?:it|that) back|scrap (?:that|it)|we don't need it|you're right, (?:no|let's|i'll))\b"
)


def _asked_why(met: Met) -> list[Said]:
    asked = met.answering(Need.QUESTION)
    return [t for t in asked if Ask.JUSTIFY in t.asks] or asked


def _reason_first(met: Met) -> Shown | None:
    asked = _asked_why(met)
    given = [s for t in asked for s in t.sayings[:2] if CAUSES.search(s.text)]
    return Shown(given, of_these(asked, MOST)) if asked else None


def _thinks(met: Met) -> Shown | None:
    asked = met.answering(Need.QUESTION)
    return Shown(matching(asked, _FURTHER), of_these(asked, SOME)) if asked else None


def _by_reason(met: Met) -> Shown | None:
    pressed = met.answering(Need.PUSHBACK)
    answered = [
        t for t in pressed
        if any(p.search(t.text) for p in (HOLDS, YIELDS, CHANGES)) and CAUSES.search(t.text)
    ]  # fmt: skip
    return Shown(matching(answered, CAUSES) or openings(answered), of_these(pressed, ALL)) if pressed else None


def _limit(met: Met) -> Shown:
    return Shown(matching(met.turns, LIMITS), 1)


def _goes_on(met: Met) -> Shown | None:
    asked = met.answering(Need.QUESTION)
    return Shown(courses(asked), met.each(7, 1)) if asked else None


def _gives_way(met: Met) -> Shown | None:
    pressed = {t.number for t in met.answering(Need.PUSHBACK)}
    asked = [t for t in met.answering(Need.QUESTION) if t.number not in pressed]
    return Shown(matching([t for t in asked if not REASONS.search(t.text)], _DROPS), 1) if asked else None


SIGNS: Signs = {
    "gives-the-reason-first": _reason_first,
    "thinks-with-the-question": _thinks,
    "holds-or-yields-by-reason": _by_reason,
    "owns-the-limit": _limit,
    "goes-on-once-settled": _goes_on,
    "gives-way-to-a-mere-question": _gives_way,
}
