"""WebVTT and SubRip: cues with times, joined into turns while the same speaker goes on.

A cue's speaker is `<v Name>`, or a known label where its text begins. In a file with voice tags only those count.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from interviewer.domain.text import clean
from interviewer.library.outside.entries import Said, speaker_key
from interviewer.library.outside.known import Place, speakers
from interviewer.library.outside.labels import label
from interviewer.library.outside.stamps import CLOCK, milliseconds
from interviewer.library.plain import SILENCE

_TIMES = re.compile(rf"[ \t]*{CLOCK}[ \t]*-->[ \t]*{CLOCK}(?:[ \t].*)?", re.S)
_BESIDE = re.compile(r"(?:NOTE|STYLE|REGION)(?:[ \t].*)?|WEBVTT.*", re.S)
_VOICE = re.compile(r"<v(?:\.[^\s<>]{0,60})?[ \t]+([^<>]{1,120})>")
_VOICES = re.compile(rf"(?:(?<=\n)|(?<=</v>)|^)[ \t]*(?:-[ \t]*)?{_VOICE.pattern}")
_TAGS = re.compile(
    r"</?(?:c|i|b|u|s|em|strong|lang|ruby|rt|font)(?:[.\s][^<>]{0,200})?>|</v>|<(?:[0-9]{1,3}:)?[0-9]{2}:[0-9]{2}\.[0-9]{3}>"
    r"|\{\\[^{}]{0,60}\}",
    re.I,
)
_DASH = re.compile(r"\A-[ \t]*")


@dataclass
class _Cue:
    line: int
    at_ms: int
    end_ms: int
    rows: list[str] = field(default_factory=list)


def entries(lines: Sequence[str], first: int, candidate: str | None) -> list[Said]:
    """The turns in `lines` from index `first` on."""
    cues = list(_cues(lines, first))
    voiced = any(_VOICES.search("\n".join(cue.rows)) for cue in cues)
    found: list[Said] = []
    for name, cue, text in _by_voice(cues) if voiced else _by_label(cues, candidate):
        row, last = _plain(text), found[-1] if found else None
        name = name or (last.speaker if last else "")
        if not name:
            continue  # nobody has spoken yet
        same = last is not None and speaker_key(name) == speaker_key(last.speaker)
        if last and same and not last.silence and row.casefold() != SILENCE:
            last.rows += [row] if row else []
        else:
            last = Said.begun(name, cue.line, cue.at_ms, row)
            found.append(last)
        last.end_ms = cue.end_ms
    for said in found:  # how a text was cut into cues says nothing
        said.rows = [" ".join(said.rows)]
    return found


def _cues(lines: Sequence[str], first: int) -> Iterator[_Cue]:
    """Cues in order. What stands between two of them without a time is the former's: a stray empty line."""
    cue: _Cue | None = None
    beside = False  # in a block that is no cue
    for n, row in enumerate(lines[first:], first):
        if times := _TIMES.fullmatch(row):
            if cue:
                yield cue
            cue, beside = _Cue(n + 1, milliseconds(times), milliseconds(times, 5)), False
        elif not row.strip():
            beside = False
        elif beside or _names_next(lines, n):
            continue
        elif _BESIDE.fullmatch(row) and (n == first or not lines[n - 1].strip()):
            beside = True
        elif cue:
            cue.rows.append(row.strip())
    if cue:
        yield cue


def _names_next(lines: Sequence[str], n: int) -> bool:
    """Whether line `n` is the name or number of the cue whose times follow."""
    apart = n == 0 or not lines[n - 1].strip() or lines[n].strip().isdecimal()
    return apart and n + 1 < len(lines) and _TIMES.fullmatch(lines[n + 1]) is not None


def _by_voice(cues: Sequence[_Cue]) -> Iterator[tuple[str, _Cue, str]]:
    for cue in cues:
        text = "\n".join(cue.rows)
        voices = list(_VOICES.finditer(text))
        starts = [voice.start() for voice in voices]
        if before := text[: starts[0]] if starts else text:
            yield "", cue, before
        for voice, end in zip(voices, (*starts[1:], len(text)), strict=False):
            yield _plain(voice[1]), cue, text[voice.end() : end]


def _by_label(cues: Sequence[_Cue], candidate: str | None) -> Iterator[tuple[str, _Cue, str]]:
    """A label counts where a cue's text begins; and at its further lines where each begins with a dash, as for two."""
    rows = [(cue, text) for cue in cues for text in _texts(cue)]
    labels = [label(_DASH.sub("", _TAGS.sub("", text))) for _, text in rows]
    places = [Place(n, found, apart=False) for n, found in enumerate(labels) if found and found.style != "heading"]
    known = {p.index: p.label for p in speakers(places, candidate)}
    for n, (cue, text) in enumerate(rows):
        yield (known[n].name, cue, known[n].text) if n in known else ("", cue, text)


def _texts(cue: _Cue) -> list[str]:
    if len(cue.rows) > 1 and all(_DASH.match(row) and label(_DASH.sub("", row)) for row in cue.rows):
        return cue.rows
    return [" ".join(cue.rows)]


def _plain(text: str) -> str:
    """Without the formats' tags and escapes. What else looks like markup was said."""
    return clean(" ".join(html.unescape(_TAGS.sub("", text)).split()))
