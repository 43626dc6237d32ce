"""Lines one stands on, with text to read between them, in a window that scrolls."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.widget import Widget

STEP = 4
"""Lines of text that up and down scroll where the next line to stand on is out of view."""


class Line(Horizontal, can_focus=True):
    """Can be stood on. What the focus adds is a bar on its left, so that colour is not the only sign."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "go(-1)", "up", id="card.up", show=False, tooltip="The line above."),
        Binding("down", "go(1)", "down", id="card.down", show=False, tooltip="The line below."),
    ]
    DEFAULT_CSS = """
    Line {
        height: auto; padding: 0 1 0 0; border-left: blank;
        &:focus {
            border-left: outer $primary; background: $block-cursor-background; color: $block-cursor-foreground;
        }
    }
    """

    def action_go(self, step: int) -> None:
        window = next((a for a in self.ancestors if isinstance(a, Lines)), None)
        if window is not None:
            window.go(self, step)


class Lines(VerticalScroll, can_focus=False):
    def go(self, line: Line, step: int) -> None:
        """To the next line, or a little on where it is out of view: what stands between is there to be read."""
        lines = [one for one in self.screen.focus_chain if isinstance(one, Line) and self in one.ancestors]
        at = lines.index(line)
        window = self.scrollable_content_region
        if step > 0:
            ahead = next((one for one in lines[at + 1 :] if one.region.y >= window.y), None)
        else:
            ahead = next((one for one in reversed(lines[:at]) if one.region.y < window.bottom), None)
        if ahead is None or not window.y <= ahead.region.y < window.bottom:
            self.scroll_relative(y=STEP * step, animate=False)
            return
        ahead.focus()
        if ahead is lines[0]:
            self.scroll_home(animate=False)  # with what stands above it

    def show(self, widget: Widget) -> None:
        """Scrolls as much of it into view as there is room for, its top at the top at most."""
        window = self.scrollable_content_region
        hidden = widget.region.bottom - window.bottom
        if hidden > 0:
            self.scroll_relative(y=min(hidden, widget.region.y - window.y), animate=False)
