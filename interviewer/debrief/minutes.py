"""Where the minutes went: each candidate turn belongs to what most of it was about."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from interviewer.domain.hearing import Hearing
from interviewer.domain.transcript import Turn

CAP_MINUTES = 15.0
"""What the first sketch may take of a session of forty-five minutes."""
CAP_SHARE = CAP_MINUTES / 45
PARTS: dict[str, frozenset[str]] = {
    "Scope and numbers": frozenset({"scope", "requirements", "numbers"}),
    "Sketch": frozenset({"data", "interfaces", "storage", "caching", "messaging", "compute", "consistency", "ai"}),
    "Failure": frozenset({"failure"}),
    "Operations": frozenset({"operations", "deployment", "security"}),
    "Cost": frozenset({"cost"}),
    "Other teams": frozenset({"other-teams", "organisation", "people"}),
    "Evolution": frozenset({"evolution"}),
    "Trade-offs": frozenset({"trade-offs"}),
}
REST = "Nothing that has a name here"


@dataclass(frozen=True, slots=True)
class Spent:
    """Minutes of session time on one part; `turns` are the candidate turns that belong to it."""

    part: str
    minutes: float
    turns: tuple[int, ...]


def spent(hearing: Hearing) -> list[Spent]:
    """Longest first. A turn's time runs to the next candidate turn, the interviewer's words and silence with it."""
    turns = hearing.candidate
    last = hearing.transcript.last_ms
    until = [*(t.at_ms for t in turns[1:]), max(last, turns[-1].end_ms)] if turns else []
    minutes: dict[str, float] = {}
    numbers: dict[str, list[int]] = {}
    for turn, end in zip(turns, until, strict=True):
        part = _part(hearing, turn)
        minutes[part] = minutes.get(part, 0.0) + max(0, end - turn.at_ms) / 60_000
        numbers.setdefault(part, []).append(turn.number)
    made = [Spent(part, round(m, 1), tuple(numbers[part])) for part, m in minutes.items()]
    return sorted(made, key=lambda s: (s.part == REST, -s.minutes))


def cap(minutes: float) -> float:
    """What the first sketch may take of a session of `minutes`."""
    return CAP_SHARE * minutes


def _part(hearing: Hearing, turn: Turn) -> str:
    known = hearing.ledger.vocabulary.concepts
    areas = [known[c].area for c in hearing.ledger.candidate_in(turn.number) if c in known]
    counted = Counter(part for a in areas for part, own in PARTS.items() if a in own)
    return counted.most_common(1)[0][0] if counted else REST
