"""Directive: going where one is sent, with a judgement of one's own, and coming back."""

from __future__ import annotations

from interviewer.builtin.grading.adapting.met import Met, Shown, Signs, of_these, openings
from interviewer.builtin.grading.marks import CAUSES, COMMITS
from interviewer.builtin.grading.sayings import Said, Saying
from interviewer.domain.meeting.steering import RESISTS, Steer
from interviewer.domain.words import Move

SHORT = 60
"""Words of a turn that is done within a few sentences."""


def _sent(met: Met) -> list[Said]:
    return [t for s in met.steers if (t := met.turn(s.answer))]


def _follows(met: Met) -> Shown | None:
    if not met.steers:
        return None
    return Shown(openings(met.turn(s.answer) for s in met.steers if s.followed), of_these(met.steers, 0.7))


def _answer_first(met: Met) -> Shown | None:
    replies = [t for t in met.turns if t.moves]
    short = [t for t in replies if t.words <= SHORT]
    found = [s for t in short for s in t.sayings[:1] if COMMITS.search(s.text)]
    return Shown(found, of_these(replies, 0.5)) if replies else None


def _decides(met: Met) -> Shown | None:
    sent = _sent(met)
    found = [
        next((s for s in t.sayings if COMMITS.search(s.text) and CAUSES.search(f"{s.text} {s.after}")), None)
        for t in sent
    ]
    return Shown([s for s in found if s], of_these(sent, 0.5)) if sent else None


def _comes_back(met: Met) -> Shown | None:
    if not met.steers:
        return None
    back = dict.fromkeys(s.returned for s in met.steers if s.returned)
    return Shown([Saying(turn, words, "", False) for turn, words in back], of_these(met.steers, 0.25))


def _next(met: Met) -> Shown | None:
    closed = [s for s in met.steers if _only_closed(met, s)]
    if not closed:
        return None
    return Shown(openings(met.turn(s.answer) for s in closed if s.followed), of_these(closed, 0.7))


def _only_closed(met: Met, steer: Steer) -> bool:
    return Move.REDIRECT not in met.view.heard[steer.turn].moves


def _argues(met: Met) -> Shown | None:
    if not met.steers:
        return None
    against = [next((s for s in t.sayings[:2] if RESISTS.search(s.text)), None) for t in _sent(met)]
    missed = [s for s in met.steers if not s.followed]
    # One that was not followed may have been misheard by the rules; half of them were not.
    stayed = openings(met.turn(s.answer) for s in missed) if 2 * len(missed) > len(met.steers) else []
    return Shown([*(s for s in against if s), *stayed], 1)


SIGNS: Signs = {
    "goes-where-sent": _follows,
    "answer-first-and-short": _answer_first,
    "decides-where-sent": _decides,
    "comes-back-to-the-thread": _comes_back,
    "picks-up-the-next": _next,
    "argues-the-route": _argues,
}
