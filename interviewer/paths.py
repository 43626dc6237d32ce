"""Where things are: the data that comes with the program, and the user's own."""

from __future__ import annotations

import os
from pathlib import Path

_PACKAGED = Path(__file__).parent / "_data"
_CHECKOUT = Path(__file__).parent.parent


def assets() -> Path:
    """The folder that holds `personas/`, `prompts/` and `transcripts/`.

    `INTERVIEWER_ASSETS`, then the checkout this file is in, then what the wheel packaged.
    """
    if explicit := os.environ.get("INTERVIEWER_ASSETS"):
        return Path(explicit)
    return _CHECKOUT if (_CHECKOUT / "personas").is_dir() and (_CHECKOUT / "pyproject.toml").is_file() else _PACKAGED


def data_dir(explicit: str | None = None) -> Path:
    """Where sessions live: `--data`, `INTERVIEWER_DATA`, or the platform's user data directory."""
    if chosen := explicit or os.environ.get("INTERVIEWER_DATA"):
        return Path(chosen).expanduser()
    from platformdirs import user_data_path

    return user_data_path("interviewer", appauthor=False)
