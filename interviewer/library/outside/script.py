"""`.txt` and `.md`: turns with stamps or without, boards, changes of interviewer."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from interviewer.library.outside.entries import Drawn, Entry, Said, Swapped
from interviewer.library.outside.known import Place, speakers
from interviewer.library.outside.labels import Label, label, speaks
from interviewer.library.outside.stamps import CLOCK, milliseconds

_REST = r"[*_]{0,3}[ \t]*(?:[-–—|][ \t]+)?(.*)"
_DECORATED = r"(#{1,6}[ \t]+)?([*_]{0,3})"
_STAMPED = tuple(
    re.compile(_DECORATED + stamp + _REST, re.S) for stamp in (rf"\[{CLOCK}\]", rf"\({CLOCK}\)", rf"{CLOCK}(?![^\s*_])")
)
"""A file keeps to the one of these that it begins with: `[mm:ss]`, `(mm:ss)`, `mm:ss`."""
_BOARD = re.compile(rf"--- board at \[?{CLOCK}\]?")
_PERSONA = re.compile(rf"--- persona ([\w.-]{{1,60}}) at \[?{CLOCK}\]?")
_SHORT = 6


@dataclass(frozen=True)
class Mark:
    """A line that begins a turn."""

    label: Label
    at_ms: int | None


def entries(lines: Sequence[str], first: int, candidate: str | None) -> list[Entry]:
    """What is in `lines` from index `first` on. What comes before the first turn is a preface, and left out."""
    marks = _marks(lines, first, candidate)
    found: list[Entry] = []
    last: Said | Drawn | None = None
    for n, row in enumerate(lines[first:], first):
        if mark := marks.get(n):
            last = Said.begun(mark.label.name, n + 1, mark.at_ms, mark.label.text)
            found.append(last)
        elif board := _BOARD.fullmatch(row.rstrip()):
            last = Drawn(milliseconds(board))
            found.append(last)
        elif persona := _PERSONA.fullmatch(row.rstrip()):
            found.append(Swapped(persona[1], n + 1, milliseconds(persona, 2)))
        elif last is not None:
            last.add(row)
    return found


def _marks(lines: Sequence[str], first: int, candidate: str | None) -> dict[int, Mark]:
    stamped = _stamped(lines, first)
    places = [
        Place(n, found, n == first or not lines[n - 1].strip())
        for n, row in enumerate(lines[first:], first)
        if (found := label(row))
    ]
    bare = {p.index: Mark(p.label, p.label.at_ms) for p in speakers(places, candidate)}
    if not stamped or not bare:
        return stamped or bare
    # Which of the two the file is, its first turn says: what a candidate said later must not be able to.
    before = [p for p in places if p.index in bare and p.index < min(stamped)]
    return stamped if _who_takes_part([p.label for p in before]) else bare


def _stamped(lines: Sequence[str], first: int) -> dict[int, Mark]:
    forms: list[dict[int, Mark]] = []
    for form in _STAMPED:
        matches = [(n, match) for n, row in enumerate(lines[first:], first) if (match := form.fullmatch(row))]
        found = {n: Mark(begun, milliseconds(match, 3)) for n, match in matches if (begun := _labelled(match))}
        if len(found) < len(matches):
            # Stamps stand before mere speech too, and "so: yes" is speech: a label comes again, or is a name.
            times = Counter(mark.label.key for mark in found.values())
            found = {n: mark for n, mark in found.items() if times[mark.label.key] > 1 or speaks(mark.label)}
        forms.append(found)
    return min((found for found in forms if found), key=min, default={})


def _labelled(match: re.Match[str]) -> Label | None:
    """The label behind a stamp; the stamp may stand inside a heading or inside the label's bold."""
    heading, marks, rest = match[1], match[2], match[7]
    if heading:
        return label(heading + rest)
    found = label(rest)
    if found and marks and found.style == "plain":
        return Label(found.name, found.text.removeprefix(marks).lstrip(" \t"), found.style)
    return found if found and found.colon else None


def _who_takes_part(labels: Sequence[Label]) -> bool:
    """Whether labels in front of the first stamp only list people: each once, with a few words that end nowhere."""
    return len({found.key for found in labels}) == len(labels) and all(
        found.text.strip() and len(found.text.split()) <= _SHORT and found.text.rstrip()[-1] not in ".?!…"
        for found in labels
    )
