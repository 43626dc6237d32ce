"""Which labels are speakers where nothing but the text tells: in files without stamps, and in cues.

A label that says its side (candidate, interviewer) is one. Other names have to behave like speakers: they come
back, and somebody else speaks in between. All of a file's labels are written the same way, so that a plain
"Cost:" is no speaker beside `**Ann:**`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from interviewer.library.outside.entries import speaker_key
from interviewer.library.outside.labels import PARTICIPANTS, Label, named, side, speaks

SELDOM = 5
"""A name that comes this many times less often than the most frequent needs an empty line before it."""

SPACED = 0.8
"""Where the most frequent has one so often, every name needs it: "Client:" inside a paragraph is no speaker."""


@dataclass(frozen=True)
class Place:
    """A line that begins like a label. `apart` is whether an empty line or nothing comes before it."""

    index: int
    label: Label
    apart: bool


def speakers(places: Sequence[Place], candidate: str | None = None) -> list[Place]:
    """Those of `places` that are speakers, in order. `candidate` is a name known to be one."""
    sure = {speaker_key(candidate)} if candidate else set[str]()
    styles = list(dict.fromkeys(p.label.style for p in places))
    written = [[p for p in places if p.label.style == style] for style in styles]
    found: list[list[Place]] = []
    for loosely in (False, True):  # names in small letters, where no others will do
        found = [_of(those, _known(those, sure, loosely)) for those in written]
        for least in (3, 2):  # a list of who takes part names everybody once; a conversation goes on
            for those in found:
                if len(those) >= least and len({p.label.key for p in those}) > 1:
                    return those
    for those, known in zip(written, found, strict=True):
        once = {p.label.key for p in those if p.label.colon and speaks(p.label)} | {p.label.key for p in known}
        if len(once) > 1:
            return _of(those, once)
    return max(found, key=len, default=[])


def _of(places: Sequence[Place], keys: set[str]) -> list[Place]:
    return [p for p in places if p.label.key in keys]


def _known(places: Sequence[Place], sure: set[str], loosely: bool) -> set[str]:
    sides = {p.label.key: side(p.label.name) for p in places}
    said = {key for key, s in sides.items() if s}
    if {"candidate", "interviewer"} <= {sides[key] for key in said}:
        return said
    sure = said | (sure & sides.keys()) | (PARTICIPANTS & sides.keys())
    order = [p for p in places if p.label.key in sure or named(p.label.name, loosely=loosely)]
    at: dict[str, list[int]] = {}
    for n, place in enumerate(order):
        at.setdefault(place.label.key, []).append(n)
    most = max(at.values(), key=len, default=[])
    spaced = bool(most) and sum(order[n].apart for n in most) >= len(most) * SPACED
    for key, mine in at.items():
        apart = sum(order[n].apart for n in mine)
        returns = mine[-1] - mine[0] >= len(mine) > 1
        often = len(mine) * SELDOM >= len(most) or apart == len(mine)
        if returns and often and (apart * 2 > len(mine) or not spaced):
            sure.add(key)
    return sure
