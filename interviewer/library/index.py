"""What a list shows of each session, kept from the last time: a cache that may be deleted at any moment.

A row counts as long as the session's file and its grades have the size and the time they had when they were read.
The file is replaced whole and carries a checksum, so that two processes do no harm to each other and what is torn,
damaged or of another version is made anew.
"""

from __future__ import annotations

import json
import os
import secrets
import stat
import zlib
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, fields
from pathlib import Path
from typing import NamedTuple

from interviewer.library.heads import Listed

FILE = "index.json"
VERSION = 1
"""To be raised where a row of the same form comes to mean something else."""
_COLUMNS = [f.name for f in fields(Listed) if f.name != "path"]


class Stamp(NamedTuple):
    """Size in bytes and time of the last change in nanoseconds: of the session, and of its grades (0 for none)."""

    size: int
    changed_ns: int
    grades_size: int = 0
    grades_changed_ns: int = 0


@dataclass(frozen=True, slots=True)
class Row:
    """One file as it was read. Without a session it is none, and `wrong` says why."""

    stamp: Stamp
    session: Listed | None
    wrong: str = ""


def stamps(folder: Path) -> dict[str, Stamp]:
    """The session files of `folder` by name, as they stand now. Raises StoreFailed where it may not be looked into."""
    sizes: dict[str, tuple[int, int]] = {}
    try:
        with os.scandir(folder) as found:
            for one in found:
                if one.name.endswith(".jsonl"):
                    with suppress(OSError):  # gone meanwhile, or a link to nowhere
                        state = one.stat()
                        if stat.S_ISREG(state.st_mode):
                            sizes[one.name] = state.st_size, state.st_mtime_ns
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except OSError as error:
        from interviewer.library.store import unread

        raise unread(error, folder) from error
    none = (0, 0)
    return {
        name: Stamp(*size, *sizes.get(f"{name.removesuffix('.jsonl')}.grades.jsonl", none))
        for name, size in sizes.items()
        if not name.endswith(".grades.jsonl")
    }


def load(folder: Path) -> dict[str, Row]:
    """The rows kept for `folder`, by file name; empty where there are none, or none that can be trusted."""
    try:
        head, _, body = (folder / FILE).read_bytes().partition(b"\n")
    except OSError:
        return {}
    if head != _head(body):
        return {}
    try:
        return {
            name: Row(Stamp(*stamp), row and Listed(row[0], f"{folder}{os.sep}{name}", *row[1:]), wrong)
            for name, (stamp, row, wrong) in json.loads(body).items()
        }
    except (ValueError, TypeError, AttributeError, IndexError, RecursionError):
        return {}


def save(folder: Path, rows: Mapping[str, Row]) -> None:
    """Replaces what was kept. Where that fails the next list takes longer, and nothing else is lost."""
    kept = {name: (row.stamp, row.session and _values(row.session), row.wrong) for name, row in rows.items()}
    body = json.dumps(kept, separators=(",", ":")).encode()
    draft = folder / f".{FILE}.{os.getpid()}-{secrets.token_hex(4)}"
    try:
        draft.write_bytes(_head(body) + b"\n" + body)
        draft.replace(folder / FILE)
    except OSError:
        with suppress(OSError):
            draft.unlink(missing_ok=True)


def _values(session: Listed) -> list[object]:
    return [getattr(session, name) for name in _COLUMNS]


def _head(body: bytes) -> bytes:
    """The first line: what this is, its columns, and a checksum of the rest."""
    return json.dumps({"index": VERSION, "columns": _COLUMNS, "crc32": zlib.crc32(body)}).encode()
