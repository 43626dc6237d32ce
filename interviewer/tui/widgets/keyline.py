"""The bottom line: the keys that act now, as they are bound."""

from __future__ import annotations

from textual.content import Content
from textual.reactive import reactive
from textual.screen import Screen
from textual.widget import Widget

from interviewer.tui import keys


class KeyLine(Widget):
    """Keys with `show` set, in their order, as many as fit; `lead` stands in front of them."""

    ALLOW_SELECT = False
    DEFAULT_CSS = "KeyLine { height: 1; dock: bottom; padding: 0 1; color: $quiet; }"

    lead: reactive[str] = reactive("")

    def on_mount(self) -> None:
        self.screen.bindings_updated_signal.subscribe(self, self._changed)

    def _changed(self, _screen: Screen[object]) -> None:
        self.refresh()

    def render(self) -> Content:
        shown = [f"{bound.split(' or ')[0]} {b.description}" for b, bound in keys.in_force(self.screen) if b.show]
        parts = [self.lead, *shown] if self.lead else shown
        line = " · ".join(parts)
        if len(line) > self.size.width:
            line = "  ".join(parts).replace("Ctrl+", "^")
        while len(line) > self.size.width and parts:
            parts.pop()
            line = "  ".join(parts).replace("Ctrl+", "^")
        return Content(line)
