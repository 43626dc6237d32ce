"""Pages to read and put away again: the brief, and help for where one is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen, Screen
from textual.widget import Widget
from textual.widgets import Static

from interviewer.tui import keys
from interviewer.tui.widgets.keyline import KeyLine


class Page(ModalScreen[None]):
    """A title and some text. Scrolls where it is long; the key that opened it puts it away as well."""

    CSS_PATH = "paper.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,enter,f1,f8", "dismiss", "back", id="page.back", tooltip="Back to where you were."),
    ]

    def __init__(self, title: str, text: Content) -> None:
        super().__init__()
        self._heading, self._text = title, text

    def compose(self) -> ComposeResult:
        with Vertical(classes="paper"):
            yield Static(self._heading, classes="title", markup=False)
            with VerticalScroll(classes="scroll"):
                yield Static(self._text)
            yield KeyLine()


class BriefScreen(Page):
    """The problem as it was stated, and what changed since."""

    def __init__(self, title: str, brief: str, changes: Sequence[tuple[str, str]]) -> None:
        """`changes` are stamps and words; all texts are cleaned already."""
        parts = [Content(brief), *(Content.assemble((f"{at}  ", "$quiet"), said) for at, said in changes)]
        super().__init__(title, Content("\n\n").join(parts))


class HelpScreen(Page):
    """About the widget that has the focus, and every key that acts now."""

    def __init__(self, screen: Screen[object], focused: Widget | None) -> None:
        about = getattr(focused, "about", "")
        rows = [(bound, b.description, b.tooltip) for b, bound in keys.in_force(screen)]
        wide = max((len(bound) for bound, _, _ in rows), default=0)
        lines = [Content.assemble((f"{bound:<{wide}}  ", "bold"), tip or what) for bound, what, tip in rows]
        text = Content("\n").join(lines)
        super().__init__("Help", Content(f"{about}\n\n") + text if about else text)
