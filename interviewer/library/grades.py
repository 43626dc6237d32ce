"""Grades, self-ratings and persona guesses, in `ID.grades.jsonl` beside a session that never changes."""

from __future__ import annotations

import hashlib
import json
import os
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from interviewer.domain.errors import StoreFailed
from interviewer.domain.scorecard import Scorecard


def grades_path(session: Path, data: Path) -> Path:
    """Beside a session of the library; for any other file in `data`, keyed by the transcript's hash."""
    if session.suffix == ".jsonl" and os.access(session.parent, os.W_OK):
        return beside(session)
    digest = hashlib.sha256(session.read_bytes()).hexdigest()[:16]
    return data / f"outside-{digest}.grades.jsonl"


def beside(session: Path) -> Path:
    return session.with_name(f"{session.stem}.grades.jsonl")


def last_scores(session: Path) -> dict[str, float | None]:
    """The dimension scores of the newest grade beside a session, and `overall`; empty where there is none."""
    graded = [r for r in records(beside(session)) if r.get("kind") == "grade"]
    if not graded or not isinstance(graded[-1].get("dimensions"), dict):
        return {}
    scores = {name: (d or {}).get("score") for name, d in graded[-1]["dimensions"].items()}
    return {**scores, "overall": (graded[-1].get("overall") or {}).get("score")}


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
    try:
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []
    found = []
    for line in lines:
        try:
            record = json.loads(line)
        except ValueError:
            continue
        if isinstance(record, dict):
            found.append(record)
    return found


def grades(path: Path) -> list[Scorecard]:
    """The scorecards kept, oldest first."""
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
    scores = rated[-1].get("scores") if rated else None
    return {str(k): int(v) for k, v in scores.items() if isinstance(v, int)} if isinstance(scores, dict) else {}


def _ends_line(path: Path) -> bool:
    with path.open("rb") as file:
        file.seek(-1, os.SEEK_END)
        return file.read(1) == b"\n"
