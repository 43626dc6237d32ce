"""The app's own colours: a quiet room by day and by night, and one that leaves the terminal's colours alone."""

from __future__ import annotations

import os
from collections.abc import Mapping

from textual.theme import Theme

DARK = Theme(
    name="night",
    dark=True,
    primary="#8fb3d9",
    secondary="#7d8ca3",
    accent="#d9b98f",
    warning="#d9b98f",
    error="#e08e8e",
    success="#9cc59c",
    foreground="#d6d9de",
    background="#15171b",
    surface="#15171b",
    panel="#1f2329",
    variables={
        "rule": "#3a404a",
        "quiet": "#8d949f",
        "scrollbar": "#3a404a",
        "scrollbar-hover": "#4a515d",
        "scrollbar-active": "#5a6270",
        "scrollbar-background": "#15171b",
        "scrollbar-background-hover": "#15171b",
        "scrollbar-background-active": "#15171b",
        "block-cursor-background": "#2d3846",
        "block-cursor-foreground": "#eef0f3",
        "block-cursor-text-style": "bold",
        "input-selection-background": "#34465c",
    },
)
LIGHT = Theme(
    name="day",
    dark=False,
    primary="#2b5d8f",
    secondary="#56657a",
    accent="#7d5416",
    warning="#7d5416",
    error="#a03434",
    success="#2f6b36",
    foreground="#23262b",
    background="#faf9f6",
    surface="#faf9f6",
    panel="#efede7",
    variables={
        "rule": "#c3bfb5",
        "quiet": "#666b73",
        "scrollbar": "#c3bfb5",
        "scrollbar-hover": "#b0aca1",
        "scrollbar-active": "#9d998e",
        "scrollbar-background": "#faf9f6",
        "scrollbar-background-hover": "#faf9f6",
        "scrollbar-background-active": "#faf9f6",
        "block-cursor-background": "#d9e2ec",
        "block-cursor-foreground": "#15171b",
        "block-cursor-text-style": "bold",
        "input-selection-background": "#c5d6e8",
    },
)
_D = "ansi_default"
PLAIN = Theme(
    name="plain",
    ansi=True,
    primary=_D,
    secondary=_D,
    accent=_D,
    warning=_D,
    error=_D,
    success=_D,
    foreground=_D,
    background=_D,
    surface=_D,
    panel=_D,
    boost=_D,
    variables={
        "rule": _D,
        "ansi-background": _D,
        "ansi-foreground": _D,
        "quiet": _D,
        "scrollbar": _D,
        "scrollbar-hover": _D,
        "scrollbar-active": _D,
        "scrollbar-background": _D,
        "scrollbar-background-hover": _D,
        "scrollbar-background-active": _D,
        "border-blurred": _D,
        "block-cursor-text-style": "reverse",
        "block-cursor-foreground": _D,
        "block-cursor-background": _D,
        "block-cursor-blurred-text-style": "bold underline",
        "input-cursor-text-style": "reverse",
        "input-cursor-background": _D,
        "input-cursor-foreground": _D,
        "input-selection-background": _D,
        "input-selection-foreground": _D,
        "screen-selection-background": _D,
        "screen-selection-foreground": _D,
    },
)
"""For NO_COLOR: nothing but the terminal's own two colours, bold and reverse."""

NAMES = {"dark": DARK.name, "light": LIGHT.name}


def chosen(setting: str, env: Mapping[str, str] | None = None) -> str:
    """The theme for a setting of `dark`, `light` or nothing; terminals that say what they are set COLORFGBG."""
    env = os.environ if env is None else env
    if setting in NAMES:
        return NAMES[setting]
    background = env.get("COLORFGBG", "").rpartition(";")[2]
    return LIGHT.name if background in {"7", "15"} else DARK.name
