"""Times as transcripts write them."""

from __future__ import annotations

import re

CLOCK = r"(?:([0-9]{1,3}):)?([0-9]{1,3}):([0-5][0-9])(?:[.,]([0-9]{1,3}))?"
"""`mm:ss` or `h:mm:ss`, with a fraction or without: four groups, for `milliseconds`."""


def milliseconds(match: re.Match[str], first: int = 1) -> int:
    """The time of a match of `CLOCK`, whose groups begin at `first`."""
    hours, minutes, seconds, fraction = (match[first + n] or "0" for n in range(4))
    return ((int(hours) * 60 + int(minutes)) * 60 + int(seconds)) * 1000 + int(fraction.ljust(3, "0"))
