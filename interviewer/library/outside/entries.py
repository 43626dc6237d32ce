"""What a transcript holds before it is known who the candidate is: things said, boards, changes of interviewer."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from interviewer.library.plain import SILENCE

_RULER = re.compile(r"([-*_=])\1{2,}[ \t]*")


@dataclass
class Said:
    """One turn, or a silence. Times in milliseconds, None where the file does not say."""

    speaker: str
    line: int
    """Line of the file, from 1."""
    at_ms: int | None = None
    end_ms: int | None = None
    rows: list[str] = field(default_factory=list)
    silence: bool = False
    """Nothing but `(silence)`, and that on the label's own line."""
    _held: list[str] = field(default_factory=list)

    @classmethod
    def begun(cls, speaker: str, line: int, at_ms: int | None, row: str) -> Said:
        return cls(speaker, line, at_ms, rows=[row], silence=row.strip().casefold() == SILENCE)

    def add(self, row: str) -> None:
        """A further line. Empty lines and rulers are held back: at a turn's end they are layout, not words."""
        if not row.strip() or _RULER.fullmatch(row):
            self._held.append(unindented(row))
            return
        self.rows += [*self._held, unindented(row)]
        self._held.clear()
        self.silence = False

    @property
    def text(self) -> str:
        return "\n".join(self.rows).strip()


@dataclass
class Drawn:
    """The whiteboard, whole."""

    at_ms: int
    rows: list[str] = field(default_factory=list)

    def add(self, row: str) -> None:
        self.rows.append(unindented(row))

    @property
    def text(self) -> str:
        return "\n".join(self.rows).rstrip()


@dataclass
class Swapped:
    """Another interviewer takes over; `persona` is as the file has it."""

    persona: str
    line: int
    at_ms: int


Entry = Said | Drawn | Swapped


def speaker_key(name: str) -> str:
    """What makes two labels the same speaker."""
    return " ".join(name.split()).casefold()


def unindented(row: str) -> str:
    """Without the two spaces that mark it as a turn's further line; a tab or a single space serves as well."""
    if row.startswith("  "):
        return row[2:]
    return row[1:] if row[:1].isspace() else row
