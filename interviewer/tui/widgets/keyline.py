"""The bottom line: the keys that act now, as they are bound."""

from __future__ import annotations

from textual.content import Content
from textual.reactive import reactive
from textual.screen import Screen
from textual.widget import Widget

from interviewer.tui import keys

APP = "app."
"""Begins the ids of keys that act everywhere."""


class KeyLine(Widget):
    """Keys with `show` set, in their order, as many as fit; `lead` stands in front of them.

    The app's own stand last and stay: the commands hold every action, and help every key.
    """

    ALLOW_SELECT = False
    DEFAULT_CSS = "KeyLine { height: 1; dock: bottom; padding: 0 1; color: $quiet; }"

    lead: reactive[str] = reactive("")

    def on_mount(self) -> None:
        self.screen.bindings_updated_signal.subscribe(self, self._changed)

    def _changed(self, _screen: Screen[object]) -> None:
        self.refresh()

    def render(self) -> Content:
        shown = [
            (b.id or "", f"{bound.split(' or ')[0]} {b.description}")
            for b, bound in keys.in_force(self.screen)
            if b.show
        ]
        here = [self.lead] if self.lead else []
        here += [key for id_, key in shown if not id_.startswith(APP)]
        everywhere = [key for id_, key in shown if id_.startswith(APP)]
        line = " · ".join([*here, *everywhere])
        if len(line) > self.size.width:
            line = _close(here, everywhere)
        while len(line) > self.size.width and (here or everywhere):
            (here or everywhere).pop()
            line = _close(here, everywhere)
        return Content(line)


def _close(here: list[str], everywhere: list[str]) -> str:
    return "  ".join([*here, *everywhere]).replace("Ctrl+", "^")
