"""How keys are named, and which of a screen's keys are in force."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from textual.binding import Binding

if TYPE_CHECKING:
    from textual.screen import Screen

_NAMES = {
    "escape": "Esc",
    "enter": "Enter",
    "pageup": "PgUp",
    "pagedown": "PgDn",
    "ctrl": "Ctrl",
    "shift": "Shift",
    "alt": "Alt",
    "left": "←",
    "right": "→",
    "comma": ",",
    "full_stop": ".",
    "left_square_bracket": "[",
    "right_square_bracket": "]",
    "plus": "+",
    "equals_sign": "=",
    "minus": "−",
}


def named(key: str) -> str:
    """A key as people write it: `ctrl+p` is Ctrl+P. Of several the first."""
    parts = key.split(",")[0].strip().split("+")
    return "+".join(_NAMES.get(part, part.upper() if len(part) == 1 else part.capitalize()) for part in parts)


def in_force(screen: Screen[Any]) -> Iterator[tuple[Binding, str]]:
    """The bindings with an id that act now, each with the keys it has (a keymap may have changed them)."""
    keys: dict[str, list[str]] = {}
    found: dict[str, Binding] = {}
    for active in screen.active_bindings.values():
        binding = active.binding
        if binding.id and active.enabled:
            found.setdefault(binding.id, binding)
            keys.setdefault(binding.id, []).append(named(binding.key))
    for id_, binding in found.items():
        yield binding, " or ".join(keys[id_])
