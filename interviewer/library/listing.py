"""`list`: sessions, newest first."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from interviewer.domain.errors import StoreFailed
from interviewer.library import grades
from interviewer.library.store import read_header

_TAIL = 4096


@dataclass(frozen=True, slots=True)
class Listed:
    """One session as a list shows it. `scores` is empty until it has been graded."""

    id: str
    path: str
    started_at: str
    round: str
    level: str
    problem: str
    persona: str
    minutes: float
    finished: bool
    scores: dict[str, Any]


def sessions(folder: Path, warn: Callable[[str], None]) -> list[Listed]:
    """Every session in `folder`, newest first: the first line of each file and its end, no more.

    `warn` is told of each file that cannot be read; it is left out.
    """
    found = []
    names = {p.name for p in folder.glob("*.jsonl")} if folder.is_dir() else set()
    for path in (folder / n for n in names if not n.endswith(".grades.jsonl")):
        try:
            header = read_header(path)
        except StoreFailed as error:
            warn(f"{error.sentence} It is left out of the list.")
            continue
        done = finished(path)
        hidden = header.persona_hidden and not done
        found.append(
            Listed(
                header.id,
                str(path),
                header.started_at,
                header.round,
                header.level,
                header.problem,
                "not told" if hidden else header.persona,
                header.minutes,
                done,
                grades.last_scores(path) if grades.beside(path).name in names else {},
            )
        )
    return sorted(found, key=lambda s: (s.started_at, s.id), reverse=True)


def finished(path: Path) -> bool:
    """Whether the file's last line is `ended`."""
    with path.open("rb") as file:
        file.seek(max(0, os.fstat(file.fileno()).st_size - _TAIL))
        last = file.read().rstrip(b"\n").rpartition(b"\n")[2]
    return b'"kind":"ended"' in last
