"""A JSON object out of whatever a model wrote around it."""

from __future__ import annotations

import json
import re
from typing import Any

_THOUGHT = re.compile(r"<think(?:ing)?>.*?</think(?:ing)?>|^.*?</think(?:ing)?>", re.S | re.I)
_TRAILING = re.compile(r",(?=\s*[}\]])")
_DECODER = json.JSONDecoder(strict=False)


def json_object(text: str, keys: frozenset[str]) -> dict[str, Any] | None:
    """The object in `text` that has most of `keys`; the last of equals, since a model thinks before it answers.

    Takes a code fence, words before and after, a trailing comma and raw line ends in strings in its stride.
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
    return max(reversed(found), key=lambda f: len(keys & f.keys()), default=None)
