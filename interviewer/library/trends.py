"""How the five dimensions went over time, one line each, the sessions of one level together."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from interviewer.domain.words import Level
from interviewer.library.heads import Listed


@dataclass(frozen=True, slots=True)
class Graded:
    """One graded session. `at` is when it was held; `scores` and `rated` are by dimension, 1 to 4."""

    session: Listed
    at: datetime
    scores: dict[str, float | None]
    rated: dict[str, int]


def trends(sessions: Iterable[Listed]) -> dict[Level, list[Graded]]:
    """By the level of the newest grade, lowest first; in each the oldest session first. Levels without are left out."""
    found: dict[Level, list[Graded]] = {level: [] for level in Level}
    for session in sessions:
        at = _moment(session.started_at)
        scores = {name: score for name, score in session.scores.items() if name != "overall"}
        if at is not None and any(score is not None for score in scores.values()):
            level = session.graded_at if session.graded_at in list(Level) else session.level
            found[Level(level)].append(Graded(session, at, scores, session.rated))
    return {level: sorted(those, key=lambda g: (g.at, g.session.id)) for level, those in found.items() if those}


def _moment(text: str) -> datetime | None:
    """None for what is no time: a file that somebody else made may hold anything."""
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        return None
    return at if at.tzinfo else at.replace(tzinfo=UTC)
