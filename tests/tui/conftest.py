"""Drives the app as a terminal would, and waits for what it is doing, never for time."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import pytest
from textual.pilot import Pilot
from textual.screen import Screen

from interviewer.library import grades
from interviewer.tui import opening
from interviewer.tui.app import InterviewerApp
from interviewer.tui.messages import Debriefing
from interviewer.tui.screens.session import SessionScreen

S = TypeVar("S", bound=Screen[Any])
BRIEF = "Design a service that keeps the opening hours of shops."


@pytest.fixture(autouse=True)
def _plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("NO_COLOR", "COLORFGBG", "INTERVIEWER_MODEL", "OPENAI_API_KEY", "OPENAI_BASE_URL"):
        monkeypatch.delenv(name, raising=False)


async def settled(pilot: Pilot[Any]) -> None:
    """Until no worker is at work, every message has been handled, and a session that is being opened is there."""
    app = pilot.app
    for _ in range(2):
        await app.workers.wait_for_complete()
        await pilot.pause()
    while app.is_running and isinstance(app.screen, SessionScreen) and app.screen.sitting is None:
        await pilot.pause()


class Held:
    """A session in the app, with what tests ask of it."""

    def __init__(self, app: InterviewerApp, pilot: Pilot[Any]) -> None:
        self.app, self.pilot = app, pilot

    @property
    def screen(self) -> SessionScreen:
        assert isinstance(self.app.screen, SessionScreen)
        return self.app.screen

    @property
    def session(self) -> Any:
        assert self.screen.sitting is not None
        return self.screen.sitting.session

    def shown(self) -> list[str]:
        """The conversation, message by message."""
        return [entry.text for entry in self.screen.conversation.entries]

    async def say(self, text: str) -> None:
        self.screen.turn.put(text)
        await self.pilot.pause()
        await self.pilot.press("f2")
        await settled(self.pilot)


Hold = Callable[..., AbstractAsyncContextManager[Held]]


@pytest.fixture
def hold(tmp_path: Path) -> Hold:
    @asynccontextmanager
    async def held(
        *, size: tuple[int, int] = (100, 30), resume: Path | None = None, **practice: object
    ) -> AsyncIterator[Held]:
        given = {"brief": BRIEF, "persona": "socratic", "engine": "builtin", "seed": 1, **practice}
        start = partial(opening.resumed, resume) if resume else partial(opening.given, given, tmp_path)
        app = InterviewerApp(tmp_path, start)
        async with app.run_test(size=size) as pilot:
            await settled(pilot)
            yield Held(app, pilot)

    return held


class Debriefed:
    """A session that has ended, in the app's debrief."""

    def __init__(self, app: InterviewerApp, pilot: Pilot[Any], path: Path) -> None:
        self.app, self.pilot, self.path = app, pilot, path

    async def reaches(self, screen: type[S]) -> S:
        """That screen, once the way to it is done."""
        while not isinstance(self.app.screen, screen):
            assert self.app.is_running
            await self.pilot.pause()
        await self.pilot.pause()
        return self.app.screen

    def records(self, kind: str) -> list[dict[str, Any]]:
        """What was kept beside the session."""
        return [r for r in grades.records(self.path.with_suffix(".grades.jsonl")) if r["kind"] == kind]


Debriefs = Callable[..., AbstractAsyncContextManager[Debriefed]]


@pytest.fixture
def debriefing(tmp_path: Path) -> Debriefs:
    @asynccontextmanager
    async def debriefed(path: Path, *, size: tuple[int, int] = (100, 30)) -> AsyncIterator[Debriefed]:
        app = InterviewerApp(tmp_path)
        async with app.run_test(size=size) as pilot:
            await settled(pilot)
            app.post_message(Debriefing(path))
            yield Debriefed(app, pilot, path)

    return debriefed
