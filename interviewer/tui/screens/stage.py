"""A stage of a debrief: the next takes its place, or one goes back to where one came from."""

from __future__ import annotations

from typing import Any

from textual.screen import Screen


class Stage(Screen[None]):
    _next: Screen[Any] | None = None

    def give_way(self, to: Screen[Any]) -> None:
        """At once, or as soon as what covers this one (help, the commands) is put away."""
        if self.app.screen is self:  # "current" is also what a modal screen covers
            self.app.switch_screen(to)
        else:
            self._next = to

    def on_screen_resume(self) -> None:
        if self._next is not None:
            to, self._next = self._next, None
            self.call_later(self.give_way, to)

    def action_back(self) -> None:
        if self.app.screen is self:  # a key pressed twice goes back once
            self.app.pop_screen()
