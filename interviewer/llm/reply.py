"""A JSON object out of whatever a model wrote around it."""

from __future__ import annotations

import json
import re
from typing import Any

_THOUGHT = re.compile(r"<think(?:ing)?>.*?</think(?:ing)?>|^.*?</think(?:ing)?>", re.S | re.I)
_TRAILING = re.compile(r",(?=\s*[}\]])")
_OPENS = re.compile(r'\{\s*"')
_MARKS = re.compile(r'"(?:[^"\\]|\\.)*(?:"|\\?\Z)|[{}\[\]]', re.S)
"""Brackets, and strings whole, so that a bracket in one is passed over; the last may be open."""
_DECODER = json.JSONDecoder(strict=False)
_STARTS = 8
"""Places where a broken object may begin; a model that thinks aloud opens few."""


def json_object(text: str, keys: frozenset[str], *, partial: bool = False) -> dict[str, Any] | None:
    """The object in `text` that has most of `keys`; the last of equals, since a model thinks before it answers.

    Takes a code fence, words before and after, a trailing comma and raw line ends in strings in its stride. Where
    `partial`, an object that breaks off is taken up to its last whole entry.
    """
    text = _THOUGHT.sub("", text)
    found: list[dict[str, Any]] = []
    for candidate in (text, _TRAILING.sub("", text)):
        at = candidate.find("{")
        while at != -1:
            try:
                value, end = _DECODER.raw_decode(candidate, at)
            except ValueError:
                end = at + 1
            else:
                if isinstance(value, dict):
                    found.append(value)
            at = candidate.find("{", end)
        if found:
            break
    best = max(reversed(found), key=lambda f: len(keys & f.keys()), default=None)
    if partial and not (best and _has(keys, best)):
        # What was found may be a part of the inside of an object that never closed.
        broken = (_closed(text, m.start()) for _, m in zip(range(_STARTS), _OPENS.finditer(text), strict=False))
        return next((b for b in broken if b and _has(keys, b)), best)
    return best


def _has(keys: frozenset[str], found: dict[str, Any]) -> bool:
    """Whether it has any of the keys, itself or one level down."""
    return any(keys & d.keys() for d in (found, *found.values()) if isinstance(d, dict))


def _closed(text: str, start: int) -> dict[str, Any] | None:
    """The object that begins at `start` and breaks off, closed after the last object that is whole within it."""
    open_: list[str] = []
    whole = ""
    for mark in _MARKS.finditer(text, start):
        match mark.group():
            case "{":
                open_.append("}")
            case "[":
                open_.append("]")
            case "}" | "]" as closing:
                if not open_ or open_.pop() != closing:
                    break
                if closing == "}":
                    whole = text[start : mark.end()] + "".join(reversed(open_))
                if not open_:
                    break
    try:
        value = json.loads(whole, strict=False)
    except ValueError:
        return None
    return value if isinstance(value, dict) else None
