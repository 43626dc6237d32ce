"""One message of the conversation: a light widget, whose text can be selected and is never markup."""

from __future__ import annotations

from textual.content import Content
from textual.geometry import Size
from textual.widgets import Static

from interviewer.tui.render import Entry
from interviewer.tui.stamps import stamp

_NAMES = {"candidate": ("YOU", "bold"), "interviewer": ("INTERVIEWER", "bold $primary")}


class Message(Static):
    def __init__(self, entry: Entry) -> None:
        super().__init__(markup=False, classes=f"{entry.kind} here" if entry.here else entry.kind)
        self.entry = entry

    def render(self) -> Content:
        return self._shown(self.size.width)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        return self.lines(width)  # of what it will be, not of what stands at the width it has now

    def lines(self, width: int) -> int:
        """How many lines it takes at that width, before it has been laid out."""
        return self._shown(width).get_height({}, width) if width else 0

    def _shown(self, width: int) -> Content:
        entry, at = self.entry, stamp(self.entry.at_ms)
        if entry.kind == "quiet":
            return _head(Content.styled(f"· {entry.text} ·", "$quiet"), at, width)
        name = Content.styled(*_NAMES[entry.kind])
        mark = Content.styled(f" · {entry.mark}", "$quiet") if entry.mark else Content("")
        return _head(name + mark, at, width) + Content("\n") + self._text()

    def _text(self) -> Content:
        text = Content(self.entry.text)
        if self.entry.quote:
            from interviewer.tui.moments import spans

            for begin, end in spans(self.entry.text, self.entry.quote):
                text = text.stylize("bold", begin, end)
        return text


def _head(left: Content, at: str, width: int) -> Content:
    gap = max(2, width - left.cell_length - len(at))
    return left + Content(" " * gap) + Content.styled(at, "$quiet")
