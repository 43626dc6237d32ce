"""The top line: what is being discussed, the kind of session, the time left."""

from __future__ import annotations

from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget


class TopLine(Widget):
    ALLOW_SELECT = False
    DEFAULT_CSS = "TopLine { height: 1; dock: top; padding: 0 1; }"

    title: reactive[str] = reactive("")
    kind: reactive[str] = reactive("")
    left: reactive[str] = reactive("")

    def render(self) -> Content:
        """Title, kind and time; where it is narrow the title gives way first."""
        width = self.size.width
        room = width - len(self.kind) - len(self.left) - 4
        title = self.title if len(self.title) <= room else self.title[: max(0, room - 1)] + "…"
        middle = max(len(title) + 2, (width - len(self.kind)) // 2)
        middle = min(middle, width - len(self.left) - len(self.kind) - 2)
        line = Content.assemble((title, "bold"), " " * max(2, middle - len(title)), self.kind)
        gap = max(2, width - line.cell_length - len(self.left))
        return line + Content(" " * gap) + Content(self.left)
