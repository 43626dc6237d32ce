"""Builders for tests of the library: session files with their ends and their grades."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from interviewer.domain import events as e
from interviewer.domain.rubric import Dimension
from interviewer.library import grades
from interviewer.library.heads import Listed
from interviewer.library.store import SessionFile
from tests.stage import header


def put(folder: Path, id_: str, *, ended: bool = True, **changes: object) -> Path:
    """A session of one turn."""
    file = SessionFile.create(folder, header(id=id_, **changes))
    file.append(e.CandidateSaid(at_ms=1, end_ms=2, text=f"I am {id_}."))
    if ended:
        file.append(e.Ended(at_ms=3))
    file.close()
    return file.path


def scores(*values: float | None) -> dict[str, float | None]:
    """By dimension, in their order; those left out are None."""
    return {str(d): v for d, v in zip(Dimension, [*values, *[None] * 5], strict=False)}


def grade(path: Path, *values: float | None, level: str = "staff", overall: float | None = None) -> None:
    dimensions = {name: {"score": score} for name, score in scores(*values).items()}
    record = {"level": level, "dimensions": dimensions, "overall": {"score": overall}}
    grades.append(grades.beside(path), "grade", record)


def row(id_: str, **changes: object) -> Listed:
    """A session as a list shows it, with no file behind it."""
    base: dict[str, object] = {
        "id": id_, "path": f"{id_}.jsonl", "started_at": "2026-01-02T03:04:05+00:00", "round": "design",
        "level": "staff", "problem": "alert-routing", "persona": "hands-off", "minutes": 45, "finished": True,
        "scores": {}, "title": "Alert routing",
    }  # fmt: skip
    return Listed(**{**base, **changes})  # type: ignore[arg-type]


def graded_row(id_: str, *values: float | None, rated: Mapping[str, int] | None = None, **changes: object) -> Listed:
    return row(id_, scores={**scores(*values), "overall": None}, rated=dict(rated or {}), **changes)
