"""A list of sentences, each behind a mark and hanging from it. Plain text, which can be selected."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget


class Bullets(Widget):
    DEFAULT_CSS = "Bullets { height: auto; width: 1fr; }"

    def __init__(self, sentences: Sequence[str | Content], mark: str = "○") -> None:
        """The sentences are cleaned already."""
        super().__init__()
        self._items = [Content(s) if isinstance(s, str) else s for s in sentences]
        self._mark = f"{mark} "

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        return len(self._lines(width))

    def render(self) -> Content:
        return Content("\n").join(self._lines(self.size.width))

    def _lines(self, width: int) -> list[Content]:
        lines: list[Content] = []
        for item in self._items:
            first, *rest = item.wrap(max(1, width - len(self._mark)))
            lines += [self._mark + first, *(" " * len(self._mark) + line for line in rest)]
        return lines
