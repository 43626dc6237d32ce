"""What a list shows of a session, read from its file's first line and its end. Light: no models are loaded for it."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from interviewer.domain.words import Level, Round

NOT_TOLD = "not told"
"""Stands for a persona that is told when the session is over, and the candidate has had their guess."""
_FIRST, _END = 8192, 4096
"""Bytes that usually hold the first line, and that hold the last one of a session that has ended."""
_TEXTS = ("id", "started_at", "problem", "title", "persona")
_OTHERS = frozenset({"problem_hash", "brief", "persona_hash", "engine", "seed", "minutes"})
_LEVELS, _ROUNDS = frozenset(map(str, Level)), frozenset(map(str, Round))


@dataclass(frozen=True, slots=True)
class Listed:
    """One session as a list shows it, its texts as they stand in the file. `scores` is empty until it is graded.

    `level` is the session's, `graded_at` the level of its newest grade. `rated` is what the candidate gave themselves.
    """

    id: str
    path: str
    started_at: str
    round: str
    level: str
    problem: str
    persona: str
    minutes: float
    finished: bool
    scores: dict[str, float | None]
    title: str = ""
    imported: bool = False
    graded_at: str = ""
    rated: dict[str, int] = field(default_factory=dict)

    def as_object(self) -> dict[str, object]:
        """By name, as JSON shows it."""
        return {name: getattr(self, name) for name in self.__slots__}


def listed(path: str, size: int, *, told: bool = False) -> Listed:
    """The session in `path`, of `size` bytes; its grades left out. Raises StoreFailed saying what is wrong with it.

    `told` is whether a persona that was to be told afterwards has been.
    """
    first, last = _ends(path, size)
    header = _plain(first)
    if header is None:
        # What is unusual is read as everything else reads it, and refused with the same words.
        from interviewer.library.store import read_header

        header = read_header(Path(path)).model_dump(mode="json", by_alias=True)
    done = _ended(last)
    return Listed(
        header["id"],
        path,
        header["started_at"],
        header["round"],
        header["level"],
        header["problem"],
        NOT_TOLD if header.get("persona_hidden") and not (done and told) else header["persona"],
        header["minutes"],
        done,
        {},
        header["title"],
        bool(header.get("imported")),
    )


def _plain(line: bytes) -> dict[str, Any] | None:
    """A header with everything of the kind it should be; None where a closer look is needed."""
    try:
        found = json.loads(line.decode())
    except (ValueError, RecursionError):
        return None
    if (
        isinstance(found, dict)
        and found.keys() >= _OTHERS
        and all(type(found.get(key)) is str for key in _TEXTS)
        and type(found["minutes"]) in (int, float)
        and found.get("kind", "header") == "header"
        and str(found.get("schema", "")).startswith("1.")
        and found.get("level") in _LEVELS
        and found.get("round") in _ROUNDS
    ):
        return found
    return None


def _ends(path: str, size: int) -> tuple[bytes, bytes]:
    """The first line, empty where it is a long one, and the last whole one. Unbuffered, as there may be thousands."""
    try:
        file = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
        try:
            head = tail = os.read(file, _FIRST)
            if len(head) < size:
                os.lseek(file, max(0, size - _END), os.SEEK_SET)
                tail = os.read(file, 2 * _END)
        finally:
            os.close(file)
    except OSError as error:
        from interviewer.library.store import unread

        raise unread(error, Path(path)) from error
    first, whole, _ = head.partition(b"\n")
    whole_lines = tail[: tail.rfind(b"\n") + 1]  # what was torn off mid-write does not count
    return first if whole or len(head) == size else b"", whole_lines.rstrip(b"\n").rpartition(b"\n")[2]


def _ended(line: bytes) -> bool:
    if b'"kind":"ended"' in line:  # as it is written here; inside a text its quotation marks would be escaped
        return True
    if b'"ended"' not in line:
        return False
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        return False
    return isinstance(found, dict) and found.get("kind") == "ended"
