"""What a model is told, from `prompts/templates/NAME.vN.md`: `$name` places, filled strictly, versioned and hashed."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from functools import lru_cache
from string import Template

from interviewer import paths
from interviewer.domain.errors import BadData

_NAME = re.compile(r"(?P<name>[a-z0-9-]+(?:\.[a-z0-9-]+)*)\.v(?P<version>[1-9][0-9]*)\.md")
_MEND = "Mend that file; docs/content.md gives the format."


@dataclass(frozen=True, slots=True)
class Prompt:
    """One template. `file` is its name, for errors; a released version is superseded, never edited."""

    file: str
    version: int
    text: str

    @property
    def stamp(self) -> str:
        """`v1@` and twelve hex digits that change when the text does."""
        return f"v{self.version}@{hashlib.sha256(self.text.encode()).hexdigest()[:12]}"

    def check(self, *names: str) -> None:
        """Raises BadData unless the template's places are exactly `names`."""
        template = Template(self.text)
        if not template.is_valid():
            raise BadData(f"{self.file} has a `$` that starts no name.", "Write `$$` where a dollar sign is meant.")
        found, wanted = set(template.get_identifiers()), set(names)
        if unknown := sorted(found - wanted):
            raise BadData(f"{self.file} names ${unknown[0]}; known are {_listed(wanted)}.", _MEND)
        if missing := sorted(wanted - found):
            raise BadData(f"{self.file} lacks ${missing[0]}; it needs {_listed(wanted)}.", _MEND)

    def fill(self, **values: str) -> str:
        """The text with every place filled. Values are taken as they are: a `$` in one means nothing."""
        self.check(*values)
        return Template(self.text).substitute(values).strip()


def _listed(names: set[str]) -> str:
    return ", ".join(f"${n}" for n in sorted(names)) or "none"


@lru_cache
def templates() -> dict[str, Prompt]:
    """Every template by name, the newest version of each."""
    found: dict[str, Prompt] = {}
    folder = paths.assets() / "prompts" / "templates"
    for path in sorted(folder.glob("*.md")):
        named = _NAME.fullmatch(path.name)
        if not named:
            raise BadData(f"{path} is named wrongly, where NAME.vN.md is right.", "Rename it.")
        prompt = Prompt(path.name, int(named["version"]), path.read_text(encoding="utf-8"))
        if named["name"] not in found or found[named["name"]].version < prompt.version:
            found[named["name"]] = prompt
    return found
