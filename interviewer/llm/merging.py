"""What was found in the parts of a transcript, as findings about all of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from interviewer.domain.ports import Finding
from interviewer.domain.rubric import Item


def merged(items: Sequence[Item], parts: Iterable[Sequence[Finding]]) -> tuple[Finding, ...]:
    """One finding for each item that any part has: the highest reach, all quotes, the furthest-reaching ones first."""
    by_item: dict[str, list[Finding]] = {}
    for findings in parts:
        for finding in findings:
            by_item.setdefault(finding.item, []).append(finding)
    return tuple(_one(by_item[i.id]) for i in items if i.id in by_item)


def _one(found: Sequence[Finding]) -> Finding:
    ranked = sorted(found, key=lambda f: f.reach.rank if f.reach else -1, reverse=True)
    best = ranked[0]
    if best.reach is None:
        reasons = dict.fromkeys(f.reason for f in found if f.reason)
        return Finding(best.item, None, (), " ".join(reasons))
    quotes = dict.fromkeys(q for f in ranked if f.reach for q in f.quotes)
    return Finding(best.item, best.reach, tuple(quotes), best.reason)
