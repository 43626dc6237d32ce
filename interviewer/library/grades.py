"""Grades, self-ratings and persona guesses, in `ID.grades.jsonl` beside a session that never changes."""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from interviewer.domain.errors import StoreFailed

if TYPE_CHECKING:
    from interviewer.domain.scorecard import Scorecard


@dataclass(frozen=True, slots=True)
class Summary:
    """The newest grade beside a session in a few numbers, and what the candidate gave themselves last.

    `scores` by dimension, and `overall`; empty where there is no grade. `level` is what was graded against. `told` is
    whether the candidate knows by now who interviewed: they have had their guess, or seen the grade.
    """

    scores: dict[str, float | None] = field(default_factory=dict)
    level: str = ""
    rated: dict[str, int] = field(default_factory=dict)
    told: bool = False


def grades_path(session: Path, data: Path) -> Path:
    """Beside a session of the library; for any other file in `data`, keyed by the transcript's hash."""
    if session.suffix == ".jsonl" and os.access(session.parent, os.W_OK):
        return beside(session)
    digest = hashlib.sha256(session.read_bytes()).hexdigest()[:16]
    return data / f"outside-{digest}.grades.jsonl"


def beside(session: Path) -> Path:
    return session.with_name(f"{session.stem}.grades.jsonl")


def summary(path: Path) -> Summary:
    """What a list shows of the grades in `path`, read from the end: a grade is long, and the newest is enough."""
    graded: dict[str, Any] | None = None
    rated: dict[str, int] | None = None
    guessed = False
    for line in reversed(_lines(path)):
        if graded is None and '"grade"' in line and (found := _record(line)) and found.get("kind") == "grade":
            graded = found
        elif rated is None and '"self_rating"' in line and (found := _record(line)):
            rated = _rated(found) if found.get("kind") == "self_rating" else None
        elif not guessed and '"guess"' in line and (found := _record(line)):
            guessed = found.get("kind") == "guess"
        if graded is not None and rated is not None:
            break
    scores, level = _scores(graded), (graded or {}).get("level")
    return Summary(
        scores, level if scores and isinstance(level, str) else "", rated or {}, graded is not None or guessed
    )


def _scores(graded: dict[str, Any] | None) -> dict[str, float | None]:
    dimensions, overall = (graded or {}).get("dimensions"), (graded or {}).get("overall")
    if not isinstance(dimensions, dict):
        return {}
    whole = overall if isinstance(overall, dict) else {}
    return {str(name): _score(d) for name, d in dimensions.items()} | {"overall": _score(whole)}


def _score(of: object) -> float | None:
    score = of.get("score") if isinstance(of, dict) else None
    if not isinstance(score, (int, float)) or isinstance(score, bool):
        return None
    return score if 1 <= score <= 4 else None  # which NaN is not


def append(path: Path, kind: str, record: dict[str, Any]) -> None:
    """One line more, on disk when this returns. Raises StoreFailed."""
    line = json.dumps(
        {"kind": kind, "graded_at": datetime.now(UTC).isoformat(timespec="seconds"), **record}, ensure_ascii=False
    )
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("ab") as file:
            # A line that a crash tore must not take the new one with it.
            if file.tell() and not _ends_line(path):
                file.write(b"\n")
            file.write(line.encode() + b"\n")
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise StoreFailed(
            f"The grade could not be kept in {path}: {error.strerror}.", "Free some space or choose another --data."
        ) from error


def keep(path: Path, scorecard: Scorecard) -> None:
    append(path, "grade", scorecard.model_dump(mode="json"))


def records(path: Path) -> list[dict[str, Any]]:
    """Every line that can be read, oldest first; a torn or foreign line is passed over."""
    return [found for line in _lines(path) if (found := _record(line)) is not None]


def _lines(path: Path) -> list[str]:
    try:
        return path.read_text(encoding="utf-8", errors="replace").split("\n")
    except OSError:
        return []


def _record(line: str) -> dict[str, Any] | None:
    try:
        record = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return record if isinstance(record, dict) else None


def grades(path: Path) -> list[Scorecard]:
    """The scorecards kept, oldest first."""
    from interviewer.domain.scorecard import Scorecard  # only here: a list needs no models

    found = []
    for record in records(path):
        if record.get("kind") == "grade":
            try:
                found.append(Scorecard.model_validate(record))
            except ValueError:
                continue
    return found


def self_rating(path: Path) -> dict[str, int]:
    """The last one given: dimension to 1 to 4."""
    rated = [r for r in records(path) if r.get("kind") == "self_rating"]
    return _rated(rated[-1]) if rated else {}


def _rated(record: dict[str, Any]) -> dict[str, int]:
    scores = record.get("scores")
    return {str(k): int(v) for k, v in scores.items() if isinstance(v, int)} if isinstance(scores, dict) else {}


def guessed(path: Path) -> tuple[str, ...] | None:
    """Who the candidate took each interviewer for, last asked, empty where it was left out; None where never asked."""
    made = [r for r in records(path) if r.get("kind") == "guess"]
    found = made[-1].get("stretches") if made else None
    if not isinstance(found, list):
        return None
    return tuple(str(s.get("guess") or "") if isinstance(s, dict) else "" for s in found)


def _ends_line(path: Path) -> bool:
    with path.open("rb") as file:
        file.seek(-1, os.SEEK_END)
        return file.read(1) == b"\n"
