"""What the app remembers between runs: settings, which people may edit, and the last choice made.

Two small JSON files in the data directory, replaced whole. One that cannot be read counts as empty.
"""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, field
from pathlib import Path

Values = dict[str, object]


@dataclass
class Settings:
    """`theme` is `dark`, `light` or empty for what the terminal seems to be. `keymap` maps binding ids to keys."""

    theme: str = ""
    enter_sends: bool = False
    phase_line: bool = True
    keymap: dict[str, str] = field(default_factory=dict)

    @classmethod
    def read(cls, data: Path) -> Settings:
        raw = read(settings_file(data))
        keymap = raw.get("keymap")
        theme = raw.get("theme")
        return cls(
            theme=theme if isinstance(theme, str) and theme in ("dark", "light") else "",
            enter_sends=raw.get("enter_sends") is True,
            phase_line=raw.get("phase_line") is not False,
            keymap={k: v for k, v in keymap.items() if isinstance(v, str)} if isinstance(keymap, dict) else {},
        )

    def write(self, data: Path) -> bool:
        # What a newer version keeps there stays there.
        return write(settings_file(data), {**read(settings_file(data)), **asdict(self)})


def settings_file(data: Path) -> Path:
    return data / "settings.json"


def last_choice_file(data: Path) -> Path:
    return data / "last-choice.json"


def read(path: Path) -> Values:
    """The object in `path`; empty where there is none or it is no JSON object."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def write(path: Path, values: Values) -> bool:
    """Replaces `path` in one step. False where that failed: nothing of this is worth stopping for."""
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        draft.write_text(json.dumps(values, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
        draft.replace(path)
    except OSError:
        draft.unlink(missing_ok=True) if draft.parent.is_dir() else None
        return False
    return True
