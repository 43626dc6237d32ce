"""A file's bytes as clean lines, or a sentence on why not. Nothing behind this sees raw text."""

from __future__ import annotations

import codecs
import hashlib
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from interviewer.domain.errors import BadData, WrongUsage
from interviewer.domain.text import clean

FORMATS = (".txt", ".md", ".vtt", ".srt")
LARGEST = 20 * 1024 * 1024
"""Bytes; an interview of ten hours is a twentieth of that."""
LONGEST = 1_000_000
"""Characters of a line, or of a turn: what is longer was not said."""

MOST_LINES = 200_000

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF32_LE, "utf-32-le"), (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"),
)  # fmt: skip
# What a word processor leaves inside a paragraph: white space, where `clean` would glue the words together.
_SOFT_BREAKS = re.compile("[\v\x85\u2028\u2029]")


@dataclass(frozen=True)
class Source:
    """`name` is the path as messages show it, `lines` clean and without their ends, `digest` of the bytes."""

    name: str
    stem: str
    format: str
    lines: tuple[str, ...]
    digest: str
    modified: str


def load(path: Path) -> Source:
    """Raises WrongUsage where the file is not there or of no format read here, BadData where it is no text."""
    name, format_ = clean(str(path)), path.suffix.lower()
    if format_ not in FORMATS:
        raise WrongUsage(
            f"{name} is of no format that is read as a transcript.", f"Name a file that ends in {' '.join(FORMATS)}."
        )
    try:
        if path.exists() and not path.is_file():
            raise WrongUsage(f"{name} is not a file.", "Name the file of a transcript.")
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
        modified = path.stat().st_mtime
    except (OSError, ValueError) as error:  # ValueError: a name that no file can have
        why = getattr(error, "strerror", None) or error
        raise WrongUsage(f"{name} cannot be read: {why}.", "Check the name.") from error
    if len(data) > LARGEST:
        raise BadData(
            f"{name} is over {LARGEST // 1024 // 1024} MB, and no transcript is.", "Check that it is the right file."
        )
    text = _decoded(data, name)
    if not text.strip():
        raise BadData(f"{name} is empty.", "Name a file with a transcript in it.")
    return Source(
        name, clean(path.stem), format_, _lines(text, name), hashlib.sha256(data).hexdigest(), _when(modified)
    )


def _decoded(data: bytes, name: str) -> str:
    mark, encoding = next(((m, e) for m, e in _MARKS if data.startswith(m)), (b"", "utf-8"))
    body = data[len(mark) :]
    if encoding == "utf-8" and body.count(0) * 10 > len(body):
        raise BadData(
            f"{name} is no UTF-8 text: much of it is zero bytes.", "If it is a transcript, save it as UTF-8 text."
        )
    try:
        return body.decode(encoding)
    except UnicodeDecodeError as error:
        where = body[: error.start].count(b"\n") + 1
        raise BadData(
            f"{name} is no {encoding.upper()} text: line {where} has bytes that stand for no character.",
            "Save it as UTF-8 text.",
        ) from error


def _lines(text: str, name: str) -> tuple[str, ...]:
    rows = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if len(rows) > MOST_LINES:
        raise BadData(f"{name} has over {MOST_LINES} lines, and no transcript has.", "Check that it is the right file.")
    for n, row in enumerate(rows, 1):
        if len(row) > LONGEST:
            raise BadData(
                f"{name}, line {n}: it has {len(row)} characters, where {LONGEST} are the most.",
                "Check that it is a transcript.",
            )
    # Each by itself: an escape sequence that is never closed takes its own line with it and no other.
    return tuple(clean(_SOFT_BREAKS.sub(" ", row)) for row in rows)


def _when(seconds: float) -> str:
    try:
        return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds")
    except (OverflowError, OSError, ValueError):  # a file system that says nonsense
        return datetime.fromtimestamp(0, UTC).isoformat(timespec="seconds")
