"""What an outside file says of itself, and so what has to be asked before it can be read."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from interviewer.domain.errors import WrongUsage
from interviewer.domain.words import Level, Round
from interviewer.library.outside.reading import labels, opened
from interviewer.library.outside.sides import candidates


@dataclass(frozen=True, slots=True)
class Look:
    """`speakers` in the order in which they first spoke; `told` is whether it is plain which is the candidate.

    `level` and `round` are None where the file states none.
    """

    speakers: tuple[str, ...]
    told: bool
    level: Level | None
    round: Round | None


def look(path: Path) -> Look:
    """Raises WrongUsage or BadData where the file cannot be read whatever is answered."""
    source, head, entries = opened(path, None)
    speakers = labels(entries)
    try:
        candidates(speakers, None, source.name)
        told = True
    except WrongUsage:
        told = False
    return Look(tuple(speakers.values()), told, head.level, head.round)
