"""Session time: running milliseconds, without pauses and without the time between two runs."""

from __future__ import annotations

import time
from dataclasses import dataclass

WORDS_A_MINUTE = 150


def speaking_ms(words: int) -> int:
    """How long `words` take to say."""
    return round(words * 60_000 / WORDS_A_MINUTE)


class RealClock:
    """The monotonic clock from `start_ms` on (where a resumed session left off)."""

    def __init__(self, start_ms: int = 0) -> None:
        self._before, self._since = start_ms, time.monotonic()
        self._paused = False

    def now_ms(self) -> int:
        return self._before if self._paused else self._before + round((time.monotonic() - self._since) * 1000)

    def pass_ms(self, ms: int) -> None:
        """Real time passes by itself."""

    def pause(self) -> None:
        self._before, self._paused = self.now_ms(), True

    def resume(self) -> None:
        if self._paused:
            self._since, self._paused = time.monotonic(), False


@dataclass
class ScriptClock:
    """A script's clock: it moves only when told, and nothing sleeps."""

    at_ms: int = 0
    paused: bool = False

    def now_ms(self) -> int:
        return self.at_ms

    def pass_ms(self, ms: int) -> None:
        if not self.paused:
            self.at_ms += ms

    def pause(self) -> None:
        self.paused = True

    def resume(self) -> None:
        self.paused = False
