"""What the layers need from one another, in the words of the domain."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal, Protocol

from interviewer.domain.asking import Reading
from interviewer.domain.events import Event, Header, Part, Usage
from interviewer.domain.factsheet import FactSheet
from interviewer.domain.hearing import Hearing
from interviewer.domain.ledger import Ledger
from interviewer.domain.persona import Persona
from interviewer.domain.problem import Fact, Problem
from interviewer.domain.rubric import Rubric
from interviewer.domain.transcript import Transcript
from interviewer.domain.words import Level, Move, Round


@dataclass(frozen=True, slots=True)
class Draft:
    """What an interviewer would say. `presupposes` lists concerns an authored line relies on."""

    parts: tuple[Part, ...]
    authored: bool
    presupposes: tuple[str, ...] = ()
    usage: Usage | None = None

    @property
    def text(self) -> str:
        return " ".join(p.text for p in self.parts if p.text)


SILENT = Draft((), authored=True)


@dataclass(frozen=True, slots=True)
class Request:
    """What the loop asks of an interviewer: one of `moves` (in order of preference), about the last turn."""

    transcript: Transcript
    ledger: Ledger
    problem: Problem
    sheet: FactSheet
    persona: Persona
    level: Level
    reading: Reading
    moves: tuple[Move, ...]
    left_ms: int
    facts: tuple[Fact, ...] = ()
    """Facts that the turn asked for, as the matcher reads it."""
    reason: str = ""
    """Why the last draft was withheld, where this asks for another."""
    pressing: int = 0
    """How often the position that was just repeated has been doubted already."""


@dataclass(frozen=True, slots=True)
class Scene:
    """The conversation as the guard sees it. Texts, oldest first; the last candidate text is the turn at hand."""

    level: Level
    round: Round
    persona: str
    brief: str
    candidate: Sequence[str]
    facts: Sequence[str] = ()
    board: str = ""
    given: Sequence[str] = ()
    """Answers and twists spoken so far."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """`leaks` are the scaffolding moves found, worst first; empty when the draft may be spoken."""

    leaks: tuple[Move, ...] = ()
    why: str = ""
    moves: tuple[Move, ...] = ()
    """Every move the judge reads in the draft."""
    sure: bool = True
    """Whether a leak is one of form, which no second opinion may overturn."""
    by: Literal["rules", "model"] = "rules"

    @property
    def allowed(self) -> bool:
        return not self.leaks


class Interviewer(Protocol):
    """Raises `InterviewerFailed` when it cannot answer; the session goes on."""

    async def draft(self, request: Request) -> Draft: ...


class ScaffoldJudge(Protocol):
    redrafts: bool
    """Whether another draft is worth asking for where one was withheld: this judge says why in words."""

    async def judge(self, draft: Draft, scene: Scene) -> Judgement: ...


@dataclass(frozen=True, slots=True)
class Finding:
    """What a grader found for one item of a rubric, before anything is checked.

    `reach` is the highest level whose anchor the conduct meets, None where it was not shown. `quotes` are pairs of
    turn and words; a quote that is not there letter for letter is asked for once more and then dropped.
    """

    item: str
    reach: Level | None
    quotes: tuple[tuple[int, str], ...] = ()
    reason: str = ""


class DimensionGrader(Protocol):
    """Raises `GraderFailed` where one rubric could not be gone through; the others go on."""

    async def find(self, hearing: Hearing, rubric: Rubric) -> Sequence[Finding]:
        """A finding for each item of the rubric."""
        ...

    async def again(self, hearing: Hearing, rubric: Rubric, wrong: Sequence[Finding]) -> Sequence[Finding]:
        """The same findings with quotes that are in the transcript; asked once, for those whose quotes are not."""
        ...


class TranscriptStore(Protocol):
    """Appends durably: when `append` returns, the event is on disk."""

    def append(self, event: Event) -> Event: ...
    def close(self) -> None: ...


class Clock(Protocol):
    def now_ms(self) -> int:
        """Running session time: pauses and time between runs do not count."""
        ...

    def pass_ms(self, ms: int) -> None:
        """Let time pass: a script's clock advances, the real one does nothing."""
        ...

    def pause(self) -> None: ...
    def resume(self) -> None: ...


@dataclass(eq=False)
class InterviewerFailed(Exception):
    """A model that did not answer: a title, what happened, and what to do."""

    title: str
    sentence: str
    next_step: str
    attempts: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        return f"{self.sentence} {self.next_step}"


@dataclass(eq=False)
class GraderFailed(Exception):
    """A rubric that could not be gone through: what happened, and what to do."""

    sentence: str
    next_step: str = ""

    def __str__(self) -> str:
        return f"{self.sentence} {self.next_step}".strip()


__all__ = [
    "SILENT",
    "Clock",
    "DimensionGrader",
    "Draft",
    "Finding",
    "GraderFailed",
    "Header",
    "Interviewer",
    "InterviewerFailed",
    "Judgement",
    "Request",
    "ScaffoldJudge",
    "Scene",
    "TranscriptStore",
]
