"""What a sign is, and the two ways most are looked for."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from interviewer.builtin.grading.sayings import Said, Saying


@dataclass(frozen=True)
class Sign:
    """`find` gives the sentences that show an item."""

    find: Callable[[Sequence[Said]], list[Saying]]


def having(
    turns: Sequence[Said],
    pattern: re.Pattern[str],
    *,
    also: re.Pattern[str] | None = None,
    unless: re.Pattern[str] | None = None,
) -> list[Saying]:
    """Sentences of turns with substance that match, with `also` in them or right after, and without `unless`."""
    return [
        s
        for t in turns
        if not t.empty
        for s in t.sayings
        if pattern.search(s.text)
        and (also is None or also.search(f"{s.text} {s.after}"))
        and (unless is None or not unless.search(s.text))
    ]


def everywhere(turns: Sequence[Said], pattern: re.Pattern[str]) -> list[Saying]:
    """Sentences that match, in whatever turn."""
    return [s for t in turns for s in t.sayings if pattern.search(s.text)]
