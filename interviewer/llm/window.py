"""Keeping a request inside the model's window: older turns are condensed in epochs, seldom, so that prefixes last."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from interviewer.llm import tokens
from interviewer.llm.message import Message

REPLY = 2_048
"""Tokens kept for the answer; a model that thinks aloud needs most of them."""
KEPT = 2
"""Turns that are never condensed: the last one, and what it replies to."""

Build = Callable[[int, bool], list[Message]]
"""Gives the request with turns up to a number condensed, shortly or in full."""


@dataclass
class Window:
    """`size` is the model's window in tokens, as believed; `upto` the last turn that is condensed now."""

    size: int
    model: str
    upto: int = 0
    short: bool = False

    @property
    def reply(self) -> int:
        return min(REPLY, self.size // 4)

    @property
    def room(self) -> int:
        """Tokens a request may have."""
        return self.size - self.reply

    def fit(self, build: Build, turns: int) -> list[Message]:
        """The request, with no more condensed than before unless it has outgrown the window.

        A request that cannot be made to fit is sent as short as it gets.
        """
        request = build(self.upto, self.short)
        if self._tokens(request) <= self.room:
            return request
        furthest = max(self.upto, turns - KEPT)
        for short in (self.short, True):
            self.short = short
            least = self._tokens(build(furthest, short))
            if least <= self.room:
                self.upto = self._first(build, self.upto, furthest, self._target(least))
                break
        else:
            self.upto = furthest
        return build(self.upto, self.short)

    def _target(self, least: int) -> int:
        """Tokens a new epoch begins with: half the window is free then, for the turns to come.

        Where the fixed parts, which take `least`, would leave hardly a turn whole, it is half of what they leave.
        """
        half = self.room - self.size // 2
        return half if least + self.size // 8 <= half else least + (self.room - least) // 2

    def halve(self, sent: int) -> None:
        """The server says that `sent` tokens were too long: its window is smaller than was believed."""
        self.size = max(512, min(self.size, sent) // 2)

    def tokens(self, request: list[Message]) -> int:
        return self._tokens(request)

    def _first(self, build: Build, low: int, high: int, target: int) -> int:
        """The smallest number of condensed turns, at least `low`, that gets the request down to `target`."""
        while low < high:
            middle = (low + high) // 2
            if self._tokens(build(middle, self.short)) <= target:
                high = middle
            else:
                low = middle + 1
        return high

    def _tokens(self, request: list[Message]) -> int:
        return tokens.count((m.text for m in request), self.model).tokens
