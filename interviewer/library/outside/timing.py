"""When each turn began and ended, where a transcript says little: no time falls, and no turn runs into the next."""

from __future__ import annotations

import math
from collections.abc import Sequence

from interviewer.domain.text import count_words
from interviewer.library.outside.entries import Entry, Said

WORDS_A_MINUTE = 150
"""As a script's clock counts them."""
USUAL, MOST = 45.0, 600.0
"""Minutes of a session that does not say, and of any."""


def timed(entries: Sequence[Entry]) -> list[tuple[Entry, int, int]]:
    """Each entry with when it began and ended, in milliseconds. A turn without a stamp follows on the one before."""
    began: list[int] = []
    last = after = 0
    for entry in entries:
        at = after if entry.at_ms is None else entry.at_ms
        last = max(last, at)
        began.append(last)
        after = max(after, last)
        if isinstance(entry, Said) and not entry.silence:
            after = last + speaking_ms(entry.text)
    ended: list[int] = []
    following: int | None = None
    for entry, at in zip(reversed(entries), reversed(began), strict=True):
        end = at
        if isinstance(entry, Said):
            end = max(at, entry.end_ms) if entry.end_ms is not None else at + speaking_ms(entry.text)
            end = end if following is None else min(end, following)
            following = at
        ended.append(end)
    return list(zip(entries, began, reversed(ended), strict=True))


def minutes(entries: Sequence[Entry]) -> float:
    """How long it must have been: whole minutes up to the last stamp, or the usual length where there is none."""
    stamps = [t for e in entries for t in (e.at_ms, getattr(e, "end_ms", None)) if t is not None]
    return min(MOST, float(math.ceil(max(stamps) / 60_000))) if stamps and max(stamps) > 0 else USUAL


def speaking_ms(text: str) -> int:
    return round(count_words(text) * 60_000 / WORDS_A_MINUTE)
