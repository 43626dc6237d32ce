"""What there is to choose from, read from the heads of the files: light, for the way to the first frame."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from interviewer import paths
from interviewer.domain.words import PERSONAS

_KEYS = ("id", "title", "round", "name", "feels")
_LINE = re.compile(r'^(\w+)\s*=\s*"([^"]*)"')


def problem_titles() -> list[tuple[str, str, str]]:
    """Id, title and round of every problem."""
    heads = _heads(paths.assets() / "prompts" / "problems")
    return [(stem, head.get("title", stem), head.get("round", "design")) for stem, head in heads]


def persona_feels() -> list[tuple[str, str, str]]:
    """Id, name and how it feels, of every persona, in the order they are usually named in."""
    heads = _heads(paths.assets() / "personas")
    found = [(stem, head.get("name", stem), head.get("feels", "")) for stem, head in heads]
    return sorted(found, key=lambda p: PERSONAS.index(p[0]) if p[0] in PERSONAS else len(PERSONAS))


def _heads(folder: Path) -> Iterator[tuple[str, dict[str, str]]]:
    """Each file's name and its first one-line strings; a file that cannot be read is left to whoever opens it."""
    for path in sorted(folder.glob("*.toml")):
        try:
            yield path.stem, _head(path)
        except (OSError, UnicodeDecodeError):
            continue


def _head(path: Path) -> dict[str, str]:
    head: dict[str, str] = {}
    with path.open(encoding="utf-8") as file:
        for line in file:
            if line.startswith("["):  # the head ends at the first table
                break
            match = _LINE.match(line)
            if match and match[1] in _KEYS:
                head.setdefault(match[1], match[2])
    return head
