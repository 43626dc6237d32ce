"""Session files: JSON lines, appended, flushed and synced before anything is acted on.

One header line, then one event a line. A torn last line is dropped with a word about it; kinds this version
does not know are kept; a higher major schema and a second writer are refused.
"""

from __future__ import annotations

import errno
import os
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from pydantic import ValidationError

from interviewer.domain.errors import StoreFailed, WrongUsage
from interviewer.domain.events import EVENT, SCHEMA, Event, Header
from interviewer.domain.transcript import Transcript

LONGEST_LINE = 16 * 1024 * 1024
"""Bytes; a longer line is no event of ours."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """A session file as read. `torn` is how many bytes at its end are no whole line; `good` where they start."""

    path: Path
    header: Header
    events: tuple[Event, ...]
    torn: int
    good: int

    def transcript(self) -> Transcript:
        return Transcript.of(self.header, self.events)


def read_session(path: Path) -> Loaded:
    """The session in `path`. Raises StoreFailed saying what is wrong with the file."""
    header: Header | None = None
    events: list[Event] = []
    good = 0
    try:
        with path.open("rb") as file:
            for n, line in enumerate(_lines(file, path), 1):
                if not line.endswith(b"\n"):
                    break  # torn: the process died while it was being written
                if header is None:
                    header = _header(line, path)
                elif line.strip():
                    events.append(_event(line, n, path))
                good += len(line)
            size = os.fstat(file.fileno()).st_size
    except OSError as error:
        raise _io(error, path, "read") from error
    if header is None:
        raise StoreFailed(
            f"{path} holds no session: it has no whole header line.", "Choose another with `interviewer list`."
        )
    return Loaded(path, header, tuple(events), size - good, good)


def read_header(path: Path) -> Header:
    """The first line only."""
    try:
        with path.open("rb") as file:
            return _header(file.readline(LONGEST_LINE), path)
    except OSError as error:
        raise _io(error, path, "read") from error


def _lines(file: IO[bytes], path: Path) -> Iterator[bytes]:
    while line := file.readline(LONGEST_LINE):
        if len(line) == LONGEST_LINE and not line.endswith(b"\n"):
            raise StoreFailed(
                f"{path} has a line of over 16 MiB, which no session has.", "Check where the file comes from."
            )
        yield line


def _header(line: bytes, path: Path) -> Header:
    match = re.search(rb'"schema"\s*:\s*"(\d+)', line[:4096])
    if match and int(match[1]) > int(SCHEMA.split(".")[0]):
        raise StoreFailed(
            f"{path} is of schema {match[1].decode()}, and this version reads up to {SCHEMA}.",
            "Update the interviewer to open it.",
        )
    try:
        return Header.model_validate_json(line)
    except ValidationError as error:
        raise StoreFailed(
            f"{path} is no session file: its first line is no header.", "Choose another with `interviewer list`."
        ) from error


def _event(line: bytes, n: int, path: Path) -> Event:
    try:
        return EVENT.validate_json(line)
    except ValidationError as error:
        where = ".".join(map(str, error.errors()[0]["loc"]))
        raise StoreFailed(
            f"{path} is damaged in line {n} ({where or 'no JSON'}).", "Restore it from a copy, or remove that line."
        ) from error


class SessionFile:
    """The one writer of a session. Holds the file's lock until `close`."""

    def __init__(self, path: Path, file: IO[bytes], seq: int, good: int) -> None:
        self.path, self._file, self._seq, self._good = path, file, seq, good

    @classmethod
    def create(cls, folder: Path, header: Header) -> SessionFile:
        """A new session in `folder`, its header on disk."""
        if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}", header.id):
            raise WrongUsage("A session's id is letters, digits, dots and dashes.", "Choose another id.")
        path = folder / f"{header.id}.jsonl"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            file = path.open("xb")
            _lock(file, path)
            made = cls(path, file, 0, 0)
            made._write(header.model_dump_json(by_alias=True))
            _sync_folder(folder)
        except OSError as error:
            raise _io(error, path, "write") from error
        return made

    @classmethod
    def reopen(cls, path: Path, say: Callable[[str], None]) -> tuple[SessionFile, Loaded]:
        """Goes on with a session that was cut off. A torn end is cut away, and `say` told."""
        try:
            file = path.open("r+b")
        except OSError as error:
            raise _io(error, path, "write") from error
        try:
            _lock(file, path)
            loaded = read_session(path)
            if loaded.torn:
                say(f"The last {loaded.torn} bytes of {path.name} were torn off mid-write and have been dropped.")
                file.truncate(loaded.good)
            file.seek(loaded.good)
        except OSError as error:
            file.close()
            raise _io(error, path, "write") from error
        except BaseException:
            file.close()
            raise
        seq = max((event.seq for event in loaded.events), default=0)
        return cls(path, file, seq, loaded.good), loaded

    def append(self, event: Event) -> Event:
        """The event with its number, once it is on disk."""
        event = event.model_copy(update={"seq": self._seq + 1})
        try:
            self._write(event.model_dump_json(by_alias=True, exclude_none=True))
        except OSError as error:
            raise _io(error, self.path, "write") from error
        except ValueError as error:  # an earlier failure could not be mended, and the file is closed
            raise StoreFailed(
                f"{self.path.name} can no longer be written.", "Leave, and go on with `interviewer resume`."
            ) from error
        self._seq += 1
        return event

    def close(self) -> None:
        self._file.close()

    def _write(self, line: str) -> None:
        data = line.encode("utf-8", "replace") + b"\n"
        try:
            self._file.write(data)
            self._file.flush()
            os.fsync(self._file.fileno())
        except OSError:
            self._mend()
            raise
        self._good += len(data)

    def _mend(self) -> None:
        """A half-written line (a full disk) is taken back, so that a later append starts on a line of its own."""
        try:
            os.ftruncate(self._file.fileno(), self._good)
            raw = os.open(self.path, os.O_RDWR)  # the buffer still holds the line: start with a fresh one
            stale, self._file = self._file, os.fdopen(raw, "r+b")
            self._file.seek(self._good)
            _discard(stale)
            _lock(self._file, self.path)
        except OSError:
            pass  # the first failure is the one to tell


def _discard(file: IO[bytes]) -> None:
    raw = getattr(file, "raw", None)
    if raw is not None:
        raw.close()


def _lock(file: IO[bytes], path: Path) -> None:
    try:
        import fcntl
    except ImportError:  # Windows: msvcrt locks a byte range
        import msvcrt

        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
        except OSError as error:
            raise _taken(path) from error
        return
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        raise _taken(path) from error


def _taken(path: Path) -> StoreFailed:
    return StoreFailed(
        f"{path.name} is open in another window, and two writers would spoil it.", "Go on there, or close it first."
    )


def ensure_closed(path: Path) -> None:
    """Raises StoreFailed where a writer has the session open, here or in another process."""
    try:
        with path.open("r+b") as file:
            _lock(file, path)
    except OSError as error:
        raise _io(error, path, "write") from error


def unread(error: OSError, path: Path) -> StoreFailed:
    """What is said of a session file that could not be read."""
    return _io(error, path, "read")


def _sync_folder(folder: Path) -> None:
    try:
        fd = os.open(folder, os.O_RDONLY)
    except OSError:
        return  # not every platform opens folders
    try:
        os.fsync(fd)
    finally:
        os.close(fd)


def _io(error: OSError, path: Path, verb: str) -> StoreFailed:
    here, other = "Free some space, then go on: nothing that was saved is lost.", "Choose another folder with --data."
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT:
            return StoreFailed(f"The disk that holds {path.parent} is full.", here)
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return StoreFailed(
                f"{path.parent if verb == 'write' else path} may not be {'written to' if verb == 'write' else 'read'}.",
                other,
            )
        case errno.ENOENT:
            return StoreFailed(f"There is no file {path}.", "Choose one with `interviewer list`.")
        case errno.ENOTDIR | errno.EEXIST | errno.EISDIR:
            return StoreFailed(f"{path} is not what was expected there: {error.strerror}.", other)
        case _:
            return StoreFailed(
                f"{path} could not be {'written' if verb == 'write' else 'read'}: {error.strerror or error}.", other
            )
