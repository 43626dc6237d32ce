"""Directive: going where one is sent, with a judgement of one's own, and coming back."""

from __future__ import annotations

from interviewer.builtin.grading.adapting.met import ALL, MOST, Met, Shown, Signs, of_these, openings
from interviewer.builtin.grading.marks import CAUSES, COMMITS
from interviewer.builtin.grading.sayings import Said, Saying, any_of
from interviewer.domain.meeting.steering import RESISTS

SHORT = 60
"""Words of a turn that is done within a few sentences."""
_PREFACE = any_of(
    r"^(?:well|okay|ok|right|sure|so|hm|um|before|first|let me|to begin|one thing|as i (?:said|was)|that's a|good|i want to think|i think|maybe|what\b)",
    r"\?$",
)


def _sent(met: Met) -> list[Said]:
    return [t for s in met.steers if (t := met.turn(s.answer))]


def _follows(met: Met) -> Shown | None:
    if not met.steers:
        return None
    followed = [met.turn(s.answer) for s in met.steers if s.followed]
    said = f"{len(followed)} of {len(met.steers)} redirections followed."
    return Shown(openings(followed), of_these(met.steers, ALL), said)


def _answer_first(met: Met) -> Shown | None:
    replies = [t for t in met.turns if t.moves]
    short = [t for t in replies if t.words <= SHORT]
    found = [s for t in short for s in t.sayings[:1] if not _PREFACE.search(s.text)]
    said = f"{len(found)} of {len(replies)} answers began without a preface and had {SHORT} words or fewer."
    return Shown(found, of_these(replies, MOST), said) if replies else None


def _decides(met: Met) -> Shown | None:
    sent = _sent(met)
    found = [
        next((s for s in t.sayings if COMMITS.search(s.text) and CAUSES.search(f"{s.text} {s.after}")), None)
        for t in sent
    ]
    decided = [s for s in found if s]
    said = f"A decision with its reason in {len(decided)} of {len(sent)} places it was sent to."
    return Shown(decided, of_these(sent, MOST), said) if sent else None


def _comes_back(met: Met) -> Shown | None:
    if not met.steers:
        return None
    back = dict(s.returned for s in met.steers if s.returned)
    return Shown([Saying(turn, words, "", False) for turn, words in back.items()], max(2.0, 0.4 * len(met.steers)))


def _next(met: Met) -> Shown | None:
    closed = [s for s in met.steers if not s.named]
    if not closed:
        return None
    taken_up = openings(met.turn(s.answer) for s in closed if s.followed)
    return Shown(taken_up, of_these(closed, ALL), f"After {len(taken_up)} of {len(closed)} subjects that were closed.")


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
