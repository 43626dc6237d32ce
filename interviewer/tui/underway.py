"""A grading under way: in a thread and an event loop of its own, and stopped from the screen's."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from interviewer.domain.errors import StoreFailed
from interviewer.domain.scorecard import Scorecard
from interviewer.domain.words import Engine, Level
from interviewer.tui.debrief import Debrief

if TYPE_CHECKING:
    from interviewer.grading.grade import Progress
    from interviewer.marking import Marker


class Stopped(Exception):
    """It was stopped, and no grade was kept."""


@dataclass(frozen=True, slots=True)
class Begun:
    """`who` grades, in a sentence."""

    who: str


@dataclass(frozen=True, slots=True)
class Attempt:
    """A model server makes us wait: what happened, and when it is asked again."""

    sentence: str


@dataclass(frozen=True, slots=True)
class Graded:
    """`unkept` says why the grade could not be kept, if it could not."""

    card: Scorecard
    unkept: str = ""


class Underway:
    def __init__(self, debrief: Debrief, level: Level, engine: Engine | None) -> None:
        """`engine` None is the model where one is configured for grading."""
        self.debrief, self.level, self.engine = debrief, level, engine
        self._lock = threading.Lock()
        self._stopped = self._graded = False
        self._loop: asyncio.AbstractEventLoop | None = None
        self._task: asyncio.Task[Scorecard] | None = None

    def run(self, tell: Callable[[Begun | Progress | Attempt], None]) -> Graded:
        """Grades, and keeps the grade. Blocks; `tell` is called from other threads than the screen's.

        Raises Stopped, or Problematic where nothing could be graded.
        """
        # Only here: neither the rules of grading nor a vendor's package is loaded before somebody grades.
        from interviewer import marking
        from interviewer.config import Config

        ready = marking.marker(self.engine, Config.read())
        self.engine = ready.engine
        ready.on_attempt(lambda sentence: tell(Attempt(sentence)))
        tell(Begun(_who(ready)))
        try:
            card = asyncio.run(self._mark(ready, tell))
        except asyncio.CancelledError:
            raise Stopped from None
        with self._lock:
            if self._stopped:
                raise Stopped
            self._graded = True
        self.debrief.cards.append(card)
        try:
            marking.keep(self.debrief.path, self.debrief.data, card)
        except StoreFailed as error:
            return Graded(card, f"{error.sentence} {error.next_step}")
        return Graded(card)

    def stop(self) -> bool:
        """From any thread. False where it was over already, and its grade is kept."""
        with self._lock:
            if self._graded:
                return False
            self._stopped = True
            if self._loop is not None and self._task is not None:
                with suppress(RuntimeError):  # the loop has closed meanwhile
                    self._loop.call_soon_threadsafe(self._task.cancel)
            return True

    async def _mark(self, ready: Marker, tell: Callable[[Progress], None]) -> Scorecard:
        from interviewer import marking

        with self._lock:
            if self._stopped:
                raise Stopped
            work = marking.mark(self.debrief.transcript, ready, level=self.level, progress=tell)
            self._loop, self._task = asyncio.get_running_loop(), asyncio.create_task(work)
        return await self._task


def _who(ready: Marker) -> str:
    if ready.engine is Engine.BUILTIN:
        return "By the built-in grader, with rules of language; no model is involved."
    return f"By {ready.model}, each rubric by itself. Every quote is checked against what was said."
