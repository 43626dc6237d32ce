"""What goes onto the timeline, lane by lane: signs with their moments, not yet drawn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from interviewer.debrief.minutes import PARTS
from interviewer.debrief.whole import Debrief
from interviewer.report import wording
from interviewer.report.flow import flow
from interviewer.report.notes import notes
from interviewer.report.wording import stamp

OTHERS = "What this problem adds"
"""The lane of concerns that only this problem has."""


@dataclass(frozen=True, slots=True)
class Sign:
    """`kind` is that of a mark; `long_ms` is more than nothing where it is a stretch."""

    kind: str
    at_ms: int
    tip: str
    long_ms: int = 0


@dataclass(frozen=True, slots=True)
class Lane:
    """`signs` from left to right."""

    name: str
    signs: Sequence[Sign]


def parts(debrief: Debrief) -> list[Lane]:
    """The parts of the subject in their order. One in which nothing was raised says something too."""
    found: dict[str, list[Sign]] = {part: [] for part in PARTS}
    for r in debrief.raised:
        part = next((p for p, areas in PARTS.items() if r.area in areas), OTHERS)
        tip = f"{stamp(r.at_ms)}, turn {r.turn}: {r.name} ({wording.WHO[r.side]})"
        found.setdefault(part, []).append(Sign(r.side, r.at_ms, tip))
    return [_lane(part, signs) for part, signs in found.items()]


def changes(debrief: Debrief) -> Lane:
    found = [
        Sign("swap", entry.at_ms, f"{stamp(entry.at_ms)}: another interviewer, {entry.text}")
        for entry in flow(debrief)
        if entry.kind == "persona"
    ]
    for number, noted in notes(debrief).items():
        turn = debrief.hearing.turn(number)
        if turn and any(n.kind == "twist" for n in noted):
            found.append(Sign("twist", turn.at_ms, f"{stamp(turn.at_ms)}, turn {number}: a twist"))
    return _lane("Twists and swaps", found)


def pauses(debrief: Debrief) -> Lane:
    return _lane(
        "Longest pauses",
        [
            Sign(
                "stall",
                s.at_ms,
                f"{stamp(s.at_ms)}: {s.length_ms / 1000:.0f} seconds before turn {s.turn}",
                s.length_ms,
            )
            for s in debrief.stalls
        ],
    )


def kept(debrief: Debrief) -> Lane:
    found = [Sign("withheld", k.at_ms, f"{stamp(k.at_ms)}: {k.move or 'help'} kept back") for k in debrief.kept_back]
    return _lane("Help kept back", found)


def _lane(name: str, signs: list[Sign]) -> Lane:
    return Lane(name, sorted(signs, key=lambda s: s.at_ms))
