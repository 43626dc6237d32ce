"""Transcripts for tests of grading: `C: …` a candidate turn, `I: …` the interviewer's, `B: …` the board, `-` silence."""

from __future__ import annotations

from collections.abc import Sequence

from interviewer.domain.events import BoardChanged, CandidateSaid, Event, InterviewerSaid, Part, StayedSilent
from interviewer.domain.hearing import Hearing
from interviewer.domain.ports import Finding, GraderFailed
from interviewer.domain.rubric import Rubric
from interviewer.domain.transcript import Transcript
from interviewer.domain.words import Move
from interviewer.library import content
from tests.stage import header

STEP_MS = 60_000


def transcript(*lines: str, **changes: object) -> Transcript:
    """A minute a line."""
    events: list[Event] = []
    for n, line in enumerate(lines):
        kind, _, text = line.partition(": ")
        at = n * STEP_MS
        match kind:
            case "C":
                events.append(CandidateSaid(at_ms=at, end_ms=at + 1000, text=text))
            case "I":
                part = Part(move=Move.PROBE, text=text)
                events.append(InterviewerSaid(at_ms=at, end_ms=at + 1000, persona="socratic", parts=(part,)))
            case "B":
                events.append(BoardChanged(at_ms=at, text=text))
            case _:
                events.append(StayedSilent(at_ms=at, persona="hands-off"))
    return Transcript.of(header(**{"problem": "outside", "problem_hash": "", **changes}), events)


def hearing(*lines: str, **changes: object) -> Hearing:
    return Hearing.of(transcript(*lines, **changes), content.vocabulary())


class Fixed:
    """A grader that finds what it is told to, and keeps what it was asked again."""

    def __init__(
        self, findings: dict[str, Sequence[Finding]], again: Sequence[Finding] = (), fails: Sequence[str] = ()
    ):
        self.findings, self.second, self.fails = findings, again, set(fails)
        self.asked_again: list[Finding] = []
        self.passed_over: set[str] = set()

    async def find(self, hearing: Hearing, rubric: Rubric) -> Sequence[Finding]:
        if rubric.id in self.fails:
            raise GraderFailed("The model did not answer.", "Try again.")
        found = {f.item: f for f in self.findings.get(rubric.id, ())}
        return [found.get(i.id, Finding(i.id, None)) for i in rubric.items if i.id not in self.passed_over]

    async def again(self, hearing: Hearing, rubric: Rubric, wrong: Sequence[Finding]) -> Sequence[Finding]:
        self.asked_again += wrong
        return self.second
