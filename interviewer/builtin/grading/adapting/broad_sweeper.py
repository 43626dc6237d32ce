"""Broad-sweeper: one altitude, many areas, and the next subject named."""

from __future__ import annotations

from interviewer.builtin.grading.adapting.met import (
    MOST,
    SOME,
    Met,
    Shown,
    Signs,
    courses,
    matching,
    of_these,
    opening,
    openings,
)
from interviewer.builtin.grading.marks import COMMITS
from interviewer.builtin.grading.sayings import Saying, any_of
from interviewer.domain.ledger import Side
from interviewer.domain.text import fold

SHORT, SPEECH = 75, 150
"""Words of a turn at one altitude, and of one that has left it."""
AREAS = 7
_MORE = any_of(
    r"\b(?:there(?:'s| is) more (?:to|on|behind|in)|if you want (?:it|more|to)|i can go (?:deeper|into)|happy to go)\b"
)
_WHOLE = any_of(
    r"\b(?:hangs? together|held together|taken together|all of (?:it|this) rests|as a whole|to sum up|summing up|in (?:one|a) (?:line|sentence)|one idea|the thread through)\b"
)
_NEXT = any_of(r"^(?:so |and |now,? )?(?:next|on to|now(?: to| for)?|then)\b[:,]? \w+")


def _altitude(met: Met) -> Shown:
    short = [t for t in met.turns if t.words <= SHORT]
    return Shown([s for t in short for s in t.sayings[:2] if COMMITS.search(s.text)], of_these(met.turns, MOST))


def _next(met: Met) -> Shown:
    named = courses(met.turns)
    own = {s.turn for s in named}
    return Shown([*named, *matching([t for t in met.turns if t.number not in own], _NEXT)], of_these(met.turns, SOME))


def _areas(met: Met) -> Shown:
    """The first sentence on each area. What is counted is areas, not turns."""
    known = met.view.ledger.vocabulary.concepts
    own = {t.number for t in met.turns}
    firsts: dict[str, Saying] = {}
    for concept, mentions in met.view.ledger.mentions.items():
        for m in mentions:
            if m.side is Side.CANDIDATE and m.turn in own and concept in known:
                firsts.setdefault(known[concept].area, Saying(m.turn, fold(m.quote), "", False))
                break
    turns = {s.turn for s in firsts.values()}
    return Shown(list(firsts.values()), AREAS * len(turns) / max(1, len(firsts)), f"{len(firsts)} areas.")


def _depth(met: Met) -> Shown:
    return Shown(matching(met.turns, _MORE), 1)


def _together(met: Met) -> Shown:
    return Shown(matching(met.turns, _WHOLE), 1)


def _digs_in(met: Met) -> Shown:
    speeches = [s for t in met.turns if t.words > SPEECH and (s := opening(t))]
    stayed = openings(met.turn(s.answer) for s in met.steers if not s.followed)
    # As elsewhere, the rules mishear some: more than half of them tell.
    return Shown([*speeches, *(stayed if 2 * len(stayed) > len(met.steers) else [])], 1)


SIGNS: Signs = {
    "keeps-one-altitude": _altitude,
    "names-the-next": _next,
    "covers-many-areas": _areas,
    "offers-the-depth": _depth,
    "says-how-it-hangs-together": _together,
    "digs-in": _digs_in,
}
