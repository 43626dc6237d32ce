"""`list`: sessions, newest first."""

from __future__ import annotations

import json
import os
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from interviewer.domain.errors import StoreFailed
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


def sessions(folder: Path, warn: bool = True) -> list[Listed]:
    """Every session in `folder`, newest first: the first line of each file and its end, no more."""
    found = []
    for path in folder.glob("*.jsonl") if folder.is_dir() else []:
        if path.name.endswith(".grades.jsonl"):
            continue
        try:
            header = read_header(path)
        except StoreFailed as error:
            if warn:
                print(f"{error.sentence} It is left out of the list.", file=sys.stderr)
            continue
        hidden = header.persona_hidden and not finished(path)
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
                finished(path),
                {},
            )
        )
    return sorted(found, key=lambda s: (s.started_at, s.id), reverse=True)


def finished(path: Path) -> bool:
    """Whether the file's last line is `ended`."""
    with path.open("rb") as file:
        file.seek(max(0, os.fstat(file.fileno()).st_size - _TAIL))
        last = file.read().rstrip(b"\n").rpartition(b"\n")[2]
    return b'"kind":"ended"' in last


def show(folder: Path, *, as_json: bool) -> int:
    found = sessions(folder)
    if as_json:
        json.dump([asdict(s) for s in found], sys.stdout, indent=1)
        print()
        return 0
    if not found:
        print("No sessions yet. Start one with `interviewer practice`.", file=sys.stderr)
    for s in found:
        mark = "finished  " if s.finished else "unfinished"
        when = s.started_at[:16].replace("T", " ")
        print(f"{when}  {mark}  {s.level:9} {s.round:10} {s.persona:13} {s.minutes:>4g} min  {s.problem:18} {s.id}")
    return 0
