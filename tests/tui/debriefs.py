"""Builders for debriefs: a session on disk, and graders that do as they are told."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from interviewer import marking
from interviewer.domain import events as e
from interviewer.domain.hearing import Hearing
from interviewer.domain.ports import Finding, GraderFailed
from interviewer.domain.rubric import Need, Rubric
from interviewer.domain.words import Engine, Level, Move
from interviewer.library import store
from tests.stage import DESIGN, header

HOSTILE = "Here [bold]bursts[/bold] drown the [/] store [@click=app.quit]at night[/]."
DRAWN = "ingest -> dedup -> router\n  rollback in five minutes"


def session(folder: Path, said: Sequence[str] = DESIGN, *, board: str = DRAWN, **changes: object) -> Path:
    """A session that has ended: each turn of `said` with an acknowledgement after it, and a board after the second."""
    file = store.SessionFile.create(folder / "sessions", header(**changes))
    at = 0
    file.append(_said(Move.PRESENT, "Design it.", at))
    for n, text in enumerate(said, 1):
        at += 120_000
        file.append(e.CandidateSaid(at_ms=at, end_ms=at + 60_000, text=text))
        if n == 2 and board:
            file.append(e.BoardChanged(at_ms=at + 70_000, text=board))
        file.append(_said(Move.ACKNOWLEDGE, "Okay.", at + 90_000))
    file.append(e.Ended(at_ms=at + 120_000, by="candidate"))
    file.close()
    return file.path


def _said(move: Move, text: str, at_ms: int) -> e.InterviewerSaid:
    return e.InterviewerSaid(
        at_ms=at_ms, end_ms=at_ms + 5_000, persona="hands-off", parts=(e.Part(move=move, text=text),)
    )


class Judge:
    """Finds the same in every rubric: these quotes for its first item that counts for the candidate, and no other.

    `fails` are the rubrics that cannot be gone through; `holds` those that take until `release`.
    """

    def __init__(self, *quotes: tuple[int, str], fails: Sequence[str] = (), holds: Sequence[str] = ()) -> None:
        self.quotes, self.fails, self.holds = quotes, set(fails), set(holds)
        self.held = threading.Event()
        """Set once it is held."""
        self._waiting: list[tuple[asyncio.AbstractEventLoop, asyncio.Event]] = []

    async def find(self, hearing: Hearing, rubric: Rubric) -> Sequence[Finding]:
        if rubric.id in self.holds:
            free = asyncio.Event()
            self._waiting.append((asyncio.get_running_loop(), free))
            self.held.set()
            await free.wait()
        if rubric.id in self.fails:
            raise GraderFailed("The server [/] refused.", "Check it.")
        first = next(i for i in rubric.items if i.sign == "+" and i.needs is Need.NONE)
        return [
            Finding(i.id, Level.STAFF, self.quotes, "Said plainly.") if i is first else Finding(i.id, None)
            for i in rubric.items
        ]

    async def again(self, hearing: Hearing, rubric: Rubric, wrong: Sequence[Finding]) -> Sequence[Finding]:
        return ()

    def release(self) -> None:
        for loop, free in self._waiting:
            loop.call_soon_threadsafe(free.set)


ALL = ("ownership", "decision_making", "strategic_thinking", "influence", "teaching", "design")


def grading_by(
    monkeypatch: pytest.MonkeyPatch, judge: Judge, *, model: str | None = None
) -> list[Callable[[str], None]]:
    """Grades by `judge`, as the built-in grader or as a model; gives the listeners to a model's further attempts."""
    listeners: list[Callable[[str], None]] = []
    real = marking.marker

    def marker(engine: Engine | None, config: object) -> marking.Marker:
        if model and engine is Engine.BUILTIN:
            return real(engine, config)  # type: ignore[arg-type]
        as_ = Engine.MODEL if model else Engine.BUILTIN
        return marking.Marker(as_, judge, model, {}, listeners.append)

    monkeypatch.setattr(marking, "marker", marker)
    return listeners
