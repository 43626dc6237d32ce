"""Session time as it is shown."""

from __future__ import annotations


def stamp(ms: int) -> str:
    """`02:10`, past an hour `1:02:10`."""
    minutes, seconds = divmod(max(0, ms) // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes:02}:{seconds:02}"
