"""The header: `key: value` lines between two lines of `---`, at the top of a file. All of it may be left out."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

from interviewer.domain.errors import BadData
from interviewer.domain.text import clean
from interviewer.domain.words import PERSONAS, Level, Round
from interviewer.library import titles

RULE = "---"
KEYS = ("id", "round", "level", "persona", "problem", "minutes")
NOBODY = frozenset({"not told", "unknown", "changed"})
"""What stands for a persona that a printed session does not give away."""
_PAIR = re.compile(r"([A-Za-z][\w .-]{0,39}?)\s*:(?!//)\s*(.*)")
_ASIDE = re.compile(r"\s*(?:#.*)?|[\s-].*")

Value = TypeVar("Value")


@dataclass(frozen=True)
class Stated:
    """What a header states, by key; None where it does not. `body` is the index of the first line after it."""

    body: int = 0
    id: str | None = None
    round: Round | None = None
    level: Level | None = None
    persona: str | None = None
    problem: str | None = None
    minutes: float | None = None
    keys: frozenset[str] = field(default=frozenset())


def stated(lines: tuple[str, ...], name: str) -> Stated:
    """Raises BadData naming file, line, key and what would be right."""
    start = next((n for n, line in enumerate(lines) if line.strip()), 0)
    if lines[start].rstrip() != RULE:
        return Stated()
    pairs: list[tuple[int, str, str]] = []
    for n, line in enumerate(lines[start + 1 :], start + 2):
        if line.rstrip() == RULE:
            return _values(pairs, n, name)
        pair = _PAIR.fullmatch(line)
        if pair:
            pairs.append((n, pair[1].strip().lower(), _unquoted(pair[2].strip())))
        elif not _ASIDE.fullmatch(line):
            break
    if any(key in KEYS for _, key, _ in pairs):
        raise BadData(
            f"{name}: the header that begins in line {start + 1} is not closed.", f"End it with a line of {RULE}."
        )
    return Stated()  # a ruler, and no header


def _values(pairs: list[tuple[int, str, str]], body: int, name: str) -> Stated:
    found: dict[str, tuple[int, str]] = {}
    others = [key for _, key, _ in pairs if key not in KEYS]
    for n, key, value in pairs:
        if key in KEYS and key in found:
            raise BadData(f"{name}, line {n}: `{key}` stands twice, where once is right.", "Remove one of them.")
        if key in KEYS:
            found[key] = (n, value)
    if not found and len(set(others)) < len(others):
        return Stated()  # between two rulers somebody speaks, and speaks again
    given = {key: at for key, at in found.items() if at[1]}
    persona = _read(given, "persona", name, persona_known)
    id_ = given.get("id", (0, None))[1]
    problem = given.get("problem", (0, None))[1]
    return Stated(
        body,
        id_,
        _read(given, "round", name, _round),
        _read(given, "level", name, _level),
        None if persona in NOBODY else persona,
        problem,
        _read(given, "minutes", name, _minutes),
        frozenset(given) - ({"persona"} if persona in NOBODY else set()),
    )


def _read(
    given: dict[str, tuple[int, str]], key: str, name: str, parse: Callable[[str, Callable[[str], BadData]], Value]
) -> Value | None:
    if key not in given:
        return None
    n, value = given[key]
    return parse(value, wrong(name, n, key, value))


def wrong(name: str, line: int, key: str, value: str) -> Callable[[str], BadData]:
    """An error that waits to be told what would be right."""
    shown = clean(value)[:40]
    return lambda right: BadData(
        f"{name}, line {line}: `{key}` is {shown!r}, where {right} is right.", "Mend that line, or leave it away."
    )


def _level(value: str, wrong: Callable[[str], BadData]) -> Level:
    if value.lower() not in [*Level]:
        raise wrong(f"one of {', '.join(Level)}")
    return Level(value.lower())


def _round(value: str, wrong: Callable[[str], BadData]) -> Round:
    if value.lower() not in [*Round]:
        raise wrong(f"one of {', '.join(Round)}")
    return Round(value.lower())


def persona_known(value: str, wrong: Callable[[str], BadData]) -> str:
    """One that has a file here, or one of `NOBODY`."""
    known = {id_.lower(): id_ for id_ in [*PERSONAS, *(id_ for id_, _, _ in titles.persona_feels())]}
    if value.lower() in NOBODY:
        return value.lower()
    if value.lower() not in known:
        raise wrong(f"one of {', '.join(known.values())}")
    return known[value.lower()]


def _minutes(value: str, wrong: Callable[[str], BadData]) -> float:
    # As `{:g}` prints it; `float` alone would take "nan" and digits of other scripts.
    if not re.fullmatch(r"[0-9]{1,4}(?:\.[0-9]{1,9})?(?:e-[0-9]{1,2})?", value) or not 0 < float(value) <= 600:
        raise wrong("a number above 0 and up to 600")
    return float(value)


def _unquoted(value: str) -> str:
    return value[1:-1].strip() if len(value) > 1 and value[0] == value[-1] and value[0] in "'\"" else value
