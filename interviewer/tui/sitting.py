"""One session being held: what the screen tells it, and when it has the interviewer act. Knows no widget."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from interviewer.builtin.interviewer import BuiltinInterviewer
from interviewer.dialogue import conduct
from interviewer.domain import events as e
from interviewer.domain.words import Engine

if TYPE_CHECKING:
    from interviewer.domain.ports import Draft, Interviewer, Request
    from interviewer.tui.opening import Opened

PAUSE_S = 2.0
"""Typing has paused, and what stands unsent is worth saving."""
LONGEST_UNSAVED_S = 20.0
BOARD_PAUSE_S = 5.0
"""A drawing that has rested this long is a version of the board."""


class Watched:
    """An interviewer that says when it is being waited for."""

    def __init__(self, inner: Interviewer, thinking: Callable[[bool], None]) -> None:
        self.inner, self._thinking = inner, thinking

    async def draft(self, request: Request) -> Draft:
        self._thinking(True)
        try:
            return await self.inner.draft(request)
        finally:
            self._thinking(False)


class Sitting:
    """Raises StoreFailed from whatever writes; the screen shows it and keeps what was typed."""

    def __init__(self, opened: Opened, *, thinking: Callable[[bool], None], attempt: Callable[[str], None]) -> None:
        self.session, self.path = opened.session, opened.path
        self._began_ms: int | None = None
        self._active_ms = self.session.clock.now_ms()
        self._typed_at = self._kept_at = self._drew_at = time.monotonic()
        self._unkept = self._undrawn = False
        self.session.listeners.append(self._heard)
        if self.session.transcript.engine is Engine.MODEL:
            if hasattr(self.session.interviewer, "on_attempt"):
                self.session.interviewer.on_attempt = attempt
            self.session.interviewer = Watched(self.session.interviewer, thinking)

    # --- what the candidate does ---------------------------------------------------------------------------

    def typed(self, text: str) -> None:
        """The input changed. A turn begins at its first key."""
        now = self.session.clock.now_ms()
        self._active_ms, self._typed_at, self._unkept = now, time.monotonic(), True
        self._began_ms = (now if self._began_ms is None else self._began_ms) if text else None

    def drew(self) -> None:
        self._active_ms, self._drew_at, self._undrawn = self.session.clock.now_ms(), time.monotonic(), True

    def say(self, text: str, board: str) -> None:
        """On disk when it returns: the board as it stands, then the turn."""
        self.session.resume()
        self.draw(board)
        self.session.say(text, began_ms=self._began_ms)
        self._began_ms, self._unkept = None, False
        self._active_ms = self.session.clock.now_ms()

    def draw(self, board: str) -> None:
        self.session.draw(board)
        self._undrawn = False

    def keep(self, text: str, board: str) -> None:
        """Saves what stands unsent, so that a crash keeps it."""
        self.session.save_draft(text)
        self._kept_at, self._unkept = time.monotonic(), False
        self.draw(board)

    def keep_rested(self, text: str, board: str) -> None:
        """Saves what has not changed for a moment, or has been changing for long."""
        now = time.monotonic()
        if self._unkept and (now - self._typed_at >= PAUSE_S or now - self._kept_at >= LONGEST_UNSAVED_S):
            self.session.save_draft(text)
            self._kept_at, self._unkept = now, False
        if self._undrawn and now - self._drew_at >= BOARD_PAUSE_S:
            self.draw(board)

    def leave(self, text: str, board: str) -> None:
        """Stops here, to go on another day: the clock stands still from now on."""
        self.keep(text, board)
        self.session.pause()
        self.session.store.close()

    def go_builtin(self) -> None:
        self.session.switch_engine(BuiltinInterviewer(), Engine.BUILTIN, None)

    # --- what the interviewer does -------------------------------------------------------------------------

    async def reply(self) -> None:
        await conduct.reply(self.session)

    async def tick(self, unsent_words: int) -> None:
        idle = self.session.clock.now_ms() - self._active_ms
        await conduct.tick(self.session, max(0, idle), unsent_words)

    def _heard(self, event: e.Event) -> None:
        if isinstance(event, e.InterviewerSaid):
            self._active_ms = self.session.clock.now_ms()
