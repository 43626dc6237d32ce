"""JSON: the session and everything that was ever said of it, whole."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any

from interviewer.domain.events import SCHEMA, Event, Header

_LISTS = {"grades": {"grade"}, "self_ratings": {"self_rating"}, "guesses": {"guess", "persona_guess"}}
"""The lists, with the kinds of record beside a session that go into each."""
_UNSAFE = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})


def record(header: Header, events: Sequence[Event], kept: Sequence[Mapping[str, Any]]) -> str:
    """One JSON object. `kept` are the records beside the session, oldest first; nothing is left out or cleaned.

    What a terminal would obey is written as an escape: the same text to whoever reads JSON, and harmless to look at.
    """
    whole = {
        "schema": SCHEMA,
        "header": header.model_dump(mode="json", by_alias=True),
        "events": [e.model_dump(mode="json", by_alias=True, exclude_none=True) for e in events],
        **{name: [r for r in kept if r.get("kind") in kinds] for name, kinds in _LISTS.items()},
    }
    return "".join(map(_safe, json.dumps(_finite(whole), ensure_ascii=False, indent=1)))


def _safe(char: str) -> str:
    if char == "\n" or (char.isascii() and char.isprintable()) or unicodedata.category(char) not in _UNSAFE:
        return char
    units = char.encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[n : n + 4]}" for n in range(0, len(units), 4))


def _finite(value: Any) -> Any:
    """Without NaN and infinities, which Python reads in a file made by hand and JSON has no name for."""
    match value:
        case dict():
            return {k: _finite(v) for k, v in value.items()}
        case list():
            return [_finite(v) for v in value]
        case float() if value != value or abs(value) == float("inf"):
            return None
    return value
