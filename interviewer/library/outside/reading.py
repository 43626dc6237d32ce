"""`read`: a transcript from outside as the header and events that a session of ours would have."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from interviewer.domain import events as e
from interviewer.domain.errors import BadData, WrongUsage
from interviewer.domain.words import Level, Move, Round
from interviewer.library.outside import cues, script
from interviewer.library.outside.entries import Drawn, Entry, Said, Swapped, speaker_key
from interviewer.library.outside.filled import UNKNOWN, made
from interviewer.library.outside.head import NOBODY, Stated, persona_known, stated, wrong
from interviewer.library.outside.sides import candidates
from interviewer.library.outside.source import LONGEST, Source, load
from interviewer.library.outside.timing import minutes, timed

MOST_TURNS = 10_000


@dataclass(frozen=True)
class Outside:
    """A transcript as read. `speakers` are its labels in the order they first spoke, `stated` the header keys given."""

    header: e.Header
    events: tuple[e.Event, ...]
    speakers: tuple[str, ...]
    stated: frozenset[str]


def read(
    path: Path, *, candidate: str | None = None, level: Level | None = None, round_: Round | None = None
) -> Outside:
    """The transcript in `path`. `level` and `round_` go before what the file states; the times it lacks are guessed.

    Raises WrongUsage where the command has to say more, BadData where the file is not as it should be.
    """
    source, head, entries = opened(path, candidate)
    speakers = labels(entries)
    mine = candidates(speakers, candidate, source.name)
    chosen = level or head.level
    if chosen is None:
        raise WrongUsage(f"{source.name} states no level.", f"Give --level, one of {', '.join(Level)}.")
    length = head.minutes or minutes(entries)
    events = _events(entries, mine, head, source)
    header = made(head, source, chosen, round_ or head.round or Round.DESIGN, length, _opening(events))
    return Outside(header, events, tuple(speakers.values()), head.keys)


def opened(path: Path, candidate: str | None) -> tuple[Source, Stated, list[Entry]]:
    """What is in the file before it is settled who is who. Raises as `read` does."""
    source = load(path)
    head = stated(source.lines, source.name)
    reader = cues.entries if source.format in (".vtt", ".srt") else script.entries
    entries = [x for x in reader(source.lines, head.body, candidate) if not isinstance(x, Said) or x.text]
    _check(entries, [x for x in entries if isinstance(x, Said)], source)
    return source, head, entries


def labels(entries: Sequence[Entry]) -> dict[str, str]:
    """The speakers' labels by key, in the order in which they first spoke."""
    found: dict[str, str] = {}
    for entry in entries:
        if isinstance(entry, Said):
            found.setdefault(speaker_key(entry.speaker), entry.speaker)
    return found


def _check(entries: Sequence[Entry], said: Sequence[Said], source: Source) -> None:
    if not said:
        raise BadData(
            f"No turns were found in {source.name}.",
            "Begin each with its speaker's name and a colon, as docs/transcripts.md shows.",
        )
    if len(entries) > MOST_TURNS:
        raise BadData(
            f"{source.name} has over {MOST_TURNS} turns, and no interview has.", "Check that it is the right file."
        )
    for turn in said:
        if len(turn.text) > LONGEST:
            raise BadData(
                f"{source.name}, line {turn.line}: the turn has {len(turn.text)} characters, where {LONGEST} are the most.",
                "Check that each turn begins with its speaker.",
            )


def _events(entries: Sequence[Entry], mine: frozenset[str], head: Stated, source: Source) -> tuple[e.Event, ...]:
    """Moves say no more than where a turn stands: what the interviewer's words do is read from the words."""
    found: list[e.Event] = []
    persona, move, last = head.persona or "", Move.PRESENT, 0
    over = math.inf if head.minutes is None else head.minutes * 60_000  # a length that was guessed is no limit
    for seq, (entry, at, end) in enumerate(timed(entries), 1):
        last = max(last, end)
        match entry:
            case Said() if speaker_key(entry.speaker) in mine:
                late = entry.at_ms is not None and at >= over
                found.append(e.CandidateSaid(seq=seq, at_ms=at, end_ms=end, text=entry.text, overtime=late))
                move = Move.PROBE
            case Said(silence=True):
                found.append(e.StayedSilent(seq=seq, at_ms=at, persona=persona))
            case Said():
                part = e.Part(move=move, text=entry.text)
                found.append(e.InterviewerSaid(seq=seq, at_ms=at, end_ms=end, parts=(part,), persona=persona))
            case Drawn():
                found.append(e.BoardChanged(seq=seq, at_ms=at, text=entry.text))
            case Swapped():
                persona = persona_known(entry.persona, wrong(source.name, entry.line, "persona", entry.persona))
                persona = UNKNOWN if persona in NOBODY else persona
                found.append(e.PersonaChanged(seq=seq, at_ms=at, persona=persona))
    return (*found, e.Ended(seq=len(found) + 1, at_ms=last, reason="input"))


def _opening(events: Sequence[e.Event]) -> str:
    return next((x.text for x in events if isinstance(x, e.InterviewerSaid)), "")
