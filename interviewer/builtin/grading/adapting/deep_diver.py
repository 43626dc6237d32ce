"""Deep-diver: going down, with values, and knowing what that costs in breadth."""

from __future__ import annotations

from interviewer.builtin.grading.adapting.met import ALL, SOME, Met, Shown, Signs, matching, of_these, openings
from interviewer.builtin.grading.adapting.socratic import LIMITS
from interviewer.builtin.grading.sayings import Said, any_of, has_number
from interviewer.domain.meeting.steering import said_in
from interviewer.domain.rubric import Need

_STEPS = any_of(
    r"\b(?:first|then|after that|next|at that (?:moment|point|instant)|the moment|before (?:it|that|the)|once (?:it|that|the)|step|row|field|column|byte|milliseconds?|seconds?)\b"
)
_BREADTH = any_of(
    r"\bbreadth\b|\b(?:leav\w+|left|giv\w+ up|skip\w*|not cover\w*|without cover\w*|haven't (?:covered|touched)|won't (?:cover|reach))\b.{0,60}\b(?:rest|uncovered|out|aside|others?|for later|untouched)\b",
    r"\buncovered\b|\bat the (?:cost|expense) of (?:the rest|cover\w+)\b|\b(?:go|stay|keep)(?:ing)? (?:deeper|down here|in here|on this|with this)\b.{0,60}\b(?:or|rather than|instead|unless)\b",
)
_DECIDES = any_of(
    r"\b(?:that|this|which|it)(?:'s| is) (?:why|what decides|what settles)\b|\bdecides (?:whether|which|the|for|between)\b|\bthat settles\b|\bthe (?:whole )?(?:choice|decision) (?:rests|turns|hangs|falls|stands)\b",
    r"\bif (?:that|this|it) were (?:otherwise|not so|different)\b|\bthe reason i (?:chose|took|picked|keep)\b|\bthis is (?:why|where) (?:the|my|i)\b",
)


def _on_the_piece(met: Met, turn: Said) -> bool:
    """Whether the answer speaks of what the question took from the candidate's own words."""
    asked = met.view.turn(turn.number - 1)
    earlier = (t.text for t in met.view.candidate if t.number < turn.number)
    own = said_in(" ".join(earlier)) & said_in(asked.text if asked else "")
    return not own or bool(own & said_in(turn.text))


def _down(met: Met) -> Shown | None:
    asked = met.answering(Need.QUESTION)
    down = [t for t in asked if _on_the_piece(met, t) and (has_number(t.text) or _STEPS.search(t.text))]
    return Shown(openings(down), of_these(asked, ALL)) if asked else None


def _values(met: Met) -> Shown:
    worked = [t for t in met.turns if t.numbers >= 2]
    found = [next((s for s in t.sayings if has_number(s.text)), None) for t in worked]
    return Shown([s for s in found if s], of_these(met.turns, SOME))


def _breadth(met: Met) -> Shown:
    return Shown(matching(met.turns, _BREADTH), 1)


def _ends(met: Met) -> Shown:
    return Shown(matching(met.turns, LIMITS), 1)


def _ties(met: Met) -> Shown:
    return Shown(matching(met.turns, _DECIDES), met.each(6, 2))


def _leaves(met: Met) -> Shown | None:
    asked = met.answering(Need.QUESTION)
    left = [t for t in asked if not _on_the_piece(met, t)]
    return Shown(openings(left), max(2.0, 0.4 * len(asked))) if asked else None


SIGNS: Signs = {
    "goes-down-a-level": _down,
    "works-a-case-with-values": _values,
    "offers-breadth-for-depth": _breadth,
    "says-where-it-ends": _ends,
    "ties-it-back": _ties,
    "leaves-the-piece": _leaves,
}
