"""A path as somebody types or pastes it, and what it can be completed to. Knows no widget."""

from __future__ import annotations

import os
from collections.abc import Collection
from itertools import islice
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

MOST = 20_000
"""Entries of a folder that are looked at."""


class Completion(NamedTuple):
    """`text` is what was typed with all that is certain added; `names` are what it may go on with, folders with a `/`."""

    text: str
    names: list[str]


def named(text: str) -> Path:
    """The file that was typed, pasted, or dropped on the terminal, which quotes it or writes it as an address."""
    text = text.strip()
    if len(text) > 1 and text[0] == text[-1] and text[0] in "'\"":
        text = text[1:-1]
    if text.startswith("file://"):
        text = unquote(urlsplit(text).path)
    path = _at_home(text)
    return path if path.exists() or "\\ " not in text else _at_home(text.replace("\\ ", " "))


def completed(typed: str, endings: Collection[str]) -> Completion:
    """`typed` as far as its folder allows of one thing only. Of files those with one of `endings`, of hidden ones none."""
    before, begun = _cut(typed)
    names = _names(_at_home(before or "."), begun, endings)
    if not names:
        return Completion(typed, [])
    certain = _common(names)
    return Completion(before + (certain if len(certain) > len(begun) else begun), names)


def _common(names: list[str]) -> str:
    """How they all begin, capitals aside, as the first of them is written."""
    length = 0
    for characters in zip(*names, strict=False):
        if len({c.lower() for c in characters}) > 1:
            break
        length += 1
    return names[0][:length]


def _at_home(text: str) -> Path:
    try:
        return Path(text).expanduser()
    except RuntimeError:  # `~name`, and nobody is called that
        return Path(text)


def _cut(typed: str) -> tuple[str, str]:
    at = max(typed.rfind(sep) for sep in {"/", os.sep}) + 1
    return ("~/", "") if typed == "~" else (typed[:at], typed[at:])


def _names(folder: Path, begun: str, endings: Collection[str]) -> list[str]:
    found = []
    try:
        with os.scandir(folder) as entries:
            for entry in islice(entries, MOST):
                name = entry.name
                if not name.casefold().startswith(begun.casefold()) or not name.isprintable():
                    continue
                if name.startswith(".") and not begun.startswith("."):
                    continue
                if _is_folder(entry):
                    found.append(f"{name}/")
                elif Path(name).suffix.lower() in endings:
                    found.append(name)
    except OSError:
        return []
    return sorted(found, key=str.casefold)


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False
