"""Two sessions side by side, the earlier one to the left."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from interviewer.domain.errors import Problematic
from interviewer.domain.text import clean
from interviewer.tui import compared
from interviewer.tui.commands import Command
from interviewer.tui.compared import Compared
from interviewer.tui.messages import Replaying
from interviewer.tui.screens.stage import Stage
from interviewer.tui.widgets.keyline import KeyLine
from interviewer.tui.widgets.topline import TopLine
from interviewer.tui.widgets.trouble import Trouble


class Page(VerticalScroll, can_focus=True):
    about = "Arrows, PgUp and PgDn scroll. Drag with the mouse to select, Ctrl+C copies."


class CompareScreen(Stage):
    """Paints at once; what there is to compare comes in from a thread."""

    CSS_PATH = "compare.tcss"
    AUTO_FOCUS = "Page"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("1", "replay(0)", "replay first", id="compare.first", tooltip="Open the replay of the first."),
        Binding("2", "replay(1)", "replay second", id="compare.second", tooltip="Open the replay of the second."),
        Binding("escape", "back", "back", id="compare.back", tooltip="Back to where you came from."),
    ]

    class Read(Message):
        """Both have been read, or why not."""

        def __init__(self, found: Compared | Exception) -> None:
            super().__init__()
            self.found = found

    def __init__(self, one: Path, other: Path, data: Path) -> None:
        super().__init__()
        self._paths, self._data = (one, other), data
        self.compared: Compared | None = None
        self.read = False
        """Whether what there is to say is said: the comparison, or why there is none."""

    def compose(self) -> ComposeResult:
        top = TopLine()
        top.title = "Two sessions side by side"
        yield top
        with Page(id="page"):
            yield Static("· reading both sessions ·", id="reading", markup=False)
            yield Trouble()
        line = KeyLine()
        line.lead = "↑↓ scroll"
        yield line

    def on_mount(self) -> None:
        self._read()

    @work(thread=True, exit_on_error=False)
    def _read(self) -> None:
        try:
            found: Compared | Exception = Compared.read(*self._paths, self._data)
        except Exception as error:
            found = error
        self.post_message(self.Read(found))

    @on(Read)
    async def _show(self, event: Read) -> None:
        page = self.query_one(Page)
        await self.query_one("#reading").remove()
        match event.found:
            case Compared() as found:
                self.compared = found
                await page.mount_all(self._parts(found))
            case Problematic() as error:
                self.query_one(Trouble).tell(clean(error.title), clean(error.sentence), clean(error.next_step))
            case error:
                self.query_one(Trouble).tell(
                    "Something unforeseen happened", clean(f"{type(error).__name__}: {error}."), ""
                )
        self.read = True

    def _parts(self, found: Compared) -> Iterable[Static]:
        for name, head in zip(("first   ", "second  "), compared.heads(found), strict=True):
            yield Static(Content.assemble((name, "bold"), head), classes="head")
        for caution in compared.cautions(found):
            yield Static(Content(f"! {caution}"), classes="caution")
        for section in compared.sections(found):
            yield Static(section.title, classes="title", markup=False)
            if section.says:
                yield Static(Content.styled(section.says, "$quiet"))
            if section.lines:
                yield Static(Content("\n").join([compared.columns(), *section.lines]), classes="table")
        yield Static(
            Content.styled("● raised by you · ○ first raised by the interviewer · □ given", "$quiet"), classes="legend"
        )

    def action_replay(self, which: int) -> None:
        if self.compared is not None:
            self.post_message(Replaying(self.compared.paths[which]))

    def action_copy(self) -> None:
        said = [str(static.render()) for static in self.query_one(Page).query(Static) if static.display]
        self.app.copy_to_clipboard("\n".join(said))
        self.notify("Copied.", markup=False)

    def commands(self) -> Iterable[Command]:
        if self.compared is not None:
            yield Command("Replay the first", "The earlier session", partial(self.action_replay, 0))
            yield Command("Replay the second", "The later session", partial(self.action_replay, 1))
            yield Command("Copy the comparison", "All of it, as text, to the clipboard", self.action_copy)
        yield Command("Back", "Nothing here is kept", self.action_back)
