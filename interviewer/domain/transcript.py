"""The fold from events to what was said: turns, silences, board versions, swaps."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

from interviewer.domain import events as e
from interviewer.domain.words import Engine, Move

Speaker = Literal["candidate", "interviewer"]


@dataclass(frozen=True, slots=True)
class Turn:
    """One turn. `number` counts from 1 over both speakers, silences left out; times in milliseconds."""

    number: int
    speaker: Speaker
    text: str
    at_ms: int
    end_ms: int
    parts: tuple[e.Part, ...] = ()
    persona: str = ""
    overtime: bool = False
    unasked: bool = False

    @property
    def moves(self) -> tuple[Move, ...]:
        return tuple(p.move for p in self.parts)


@dataclass(frozen=True, slots=True)
class Board:
    """The whiteboard as it stood from `at_ms` on; `turn` is the last turn before it."""

    text: str
    at_ms: int
    turn: int


@dataclass(frozen=True, slots=True)
class Swap:
    """Another interviewer takes over; `turn` is the last turn before it."""

    persona: str
    at_ms: int
    turn: int
    by: Literal["candidate", "surprise"]


@dataclass
class Transcript:
    """A session as it stands after the events seen so far. Folding one by one or all at once is the same."""

    header: e.Header
    turns: list[Turn] = field(default_factory=list)
    boards: list[Board] = field(default_factory=list)
    swaps: list[Swap] = field(default_factory=list)
    withheld: list[e.Withheld] = field(default_factory=list)
    twists: list[str] = field(default_factory=list)
    persona: str = ""
    engine: Engine = Engine.BUILTIN
    model: str | None = None
    draft: str = ""
    paused: bool = False
    ended: bool = False
    help_requests: int = 0
    silent_after: list[int] = field(default_factory=list)
    """For each silence of the interviewer, the number of the turn it followed."""
    failures: int = 0
    last_ms: int = 0
    seq: int = 0

    def __post_init__(self) -> None:
        self.persona = self.header.persona
        self.engine, self.model = self.header.engine, self.header.model

    @classmethod
    def of(cls, header: e.Header, events: Iterable[e.Event]) -> Transcript:
        transcript = cls(header)
        for event in events:
            transcript.add(event)
        return transcript

    @property
    def board(self) -> str:
        return self.boards[-1].text if self.boards else ""

    @property
    def minutes(self) -> float:
        """Running time so far, in minutes."""
        return self.last_ms / 60_000

    @property
    def silences(self) -> int:
        return len(self.silent_after)

    @property
    def told(self) -> frozenset[str]:
        """Facts told so far, by id."""
        return frozenset(f for t in self.turns for p in t.parts for f in p.facts)

    def candidate_turns(self) -> list[Turn]:
        return [t for t in self.turns if t.speaker == "candidate"]

    def add(self, event: e.Event) -> Turn | Board | None:
        """Take one event in; gives the turn or board version it made, if any."""
        self.seq = max(self.seq, event.seq)
        self.last_ms = max(self.last_ms, event.at_ms, getattr(event, "end_ms", 0))
        match event:
            case e.CandidateSaid():
                self.draft = ""
                return self._turn("candidate", event.text, event, overtime=event.overtime)
            case e.InterviewerSaid():
                return self._turn(
                    "interviewer", event.text, event,
                    parts=event.parts, persona=event.persona, unasked=event.unasked,
                )  # fmt: skip
            case e.BoardChanged():
                self.boards.append(Board(event.text, event.at_ms, len(self.turns)))
                return self.boards[-1]
            case e.Withheld():
                self.withheld.append(event)
            case e.PersonaChanged():
                self.persona = event.persona
                self.swaps.append(Swap(event.persona, event.at_ms, len(self.turns), event.by))
            case e.EngineChanged():
                self.engine, self.model = event.engine, event.model
            case e.TwistCame():
                self.twists.append(event.twist)
            case e.DraftSaved():
                self.draft = event.text
            case e.StayedSilent():
                self.silent_after.append(len(self.turns))
            case e.HelpRequested():
                self.help_requests += 1
            case e.Failed():
                self.failures += 1
            case e.Paused() | e.Resumed():
                self.paused = event.kind == "paused"
            case e.Ended():
                self.ended = True
        return None

    def _turn(self, speaker: Speaker, text: str, event: e.CandidateSaid | e.InterviewerSaid, **more: object) -> Turn:
        turn = Turn(len(self.turns) + 1, speaker, text, event.at_ms, event.end_ms, **more)  # type: ignore[arg-type]
        self.turns.append(turn)
        return turn
