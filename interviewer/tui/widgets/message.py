"""One message of the conversation: a light widget, whose text can be selected and is never markup."""

from __future__ import annotations

from textual.content import Content
from textual.widgets import Static

from interviewer.tui.render import Entry
from interviewer.tui.stamps import stamp

_NAMES = {"candidate": ("YOU", "bold"), "interviewer": ("INTERVIEWER", "bold $primary")}


class Message(Static):
    def __init__(self, entry: Entry) -> None:
        super().__init__(markup=False, classes=entry.kind)
        self.entry = entry

    def render(self) -> Content:
        entry, at = self.entry, stamp(self.entry.at_ms)
        if entry.kind == "quiet":
            return self._head(Content.styled(f"· {entry.text} ·", "$quiet"), at)
        name = Content.styled(*_NAMES[entry.kind])
        mark = Content.styled(f" · {entry.mark}", "$quiet") if entry.mark else Content("")
        return self._head(name + mark, at) + Content("\n") + Content(entry.text)

    def lines(self, width: int) -> int:
        """How many lines it takes at that width, before it has been laid out."""
        return self.render().get_height({}, width)

    def _head(self, left: Content, at: str) -> Content:
        gap = max(2, self.size.width - left.cell_length - len(at))
        return left + Content(" " * gap) + Content.styled(at, "$quiet")
