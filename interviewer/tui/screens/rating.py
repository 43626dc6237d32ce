"""Before the grading: the candidate rates themselves, on any of the five dimensions or on none."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from interviewer.domain.errors import StoreFailed
from interviewer.domain.text import clean, sentences
from interviewer.tui.commands import Command
from interviewer.tui.debrief import Debrief
from interviewer.tui.screens.stage import Stage
from interviewer.tui.widgets.keyline import KeyLine
from interviewer.tui.widgets.rate import MEANS, Rate
from interviewer.tui.widgets.trouble import Trouble


class GoOn(Static, can_focus=True):
    """The last line: Enter grades."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "screen.grade", "grades", id="rating.enter", tooltip="Go on to the grading."),
        Binding("up", "app.focus_previous", "up", id="rating.up", show=False, tooltip="The row above."),
    ]
    about = "Enter goes on to the grading."

    async def on_click(self) -> None:
        await self.run_action("screen.grade")


class RatingScreen(Stage):
    CSS_PATH = "rating.tcss"
    AUTO_FOCUS = "Rate"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "f2", "grade", "grade", id="rating.grade", tooltip="Go on to the grading; what is not rated is left out."
        ),
        Binding("escape", "back", "back", id="rating.back", tooltip="Back, ungraded; what you rated is kept."),
    ]

    def __init__(self, debrief: Debrief) -> None:
        super().__init__()
        self.debrief = debrief
        self.given = dict(debrief.rated)
        """The numbers chosen, by dimension; what is left out is not among them."""

    def compose(self) -> ComposeResult:
        level = self.debrief.transcript.header.level.capitalize()
        scale = "  ".join(f"{n} {means}" for n, means in MEANS.items())
        with VerticalScroll(id="rating", can_focus=False):
            yield Static(f"Before the grading: how was it, against {level}?", classes="title", markup=False)
            yield Static(Content.assemble(scale, ("\nLeave out any of them, or all.", "$quiet")), id="scale")
            for rubric in self.debrief.dimensions:
                about = clean(next(iter(sentences(" ".join(rubric.about.split()))), ""))
                yield Rate(rubric.id, rubric.name, about, self.given.get(rubric.id))
            yield Static(id="about", markup=False)
            yield GoOn("  Grade", id="go-on", markup=False)
        yield Trouble()
        line = KeyLine()
        line.lead = "1 to 4 rates"
        yield line

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        # In a place of its own: a row that grew would move the others from under the mouse.
        about = event.widget.says if isinstance(event.widget, Rate) else ""
        self.query_one("#about", Static).update(about)

    @on(Rate.Changed)
    def _rated(self, event: Rate.Changed) -> None:
        row = event.row
        if row.score is None:
            self.given.pop(row.dimension, None)
        else:
            self.given[row.dimension] = row.score

    def action_grade(self) -> None:
        from interviewer.tui.screens.grading import GradingScreen

        if self._kept():
            self.give_way(GradingScreen(self.debrief, self.debrief.transcript.header.level))

    def action_back(self) -> None:
        if self._kept():
            super().action_back()

    def _kept(self) -> bool:
        """False the first time it fails: that is told, and the same key goes on without it."""
        try:
            self.debrief.rate(self.given)
        except StoreFailed as error:
            self.query_one(Trouble).tell(
                "Your rating could not be kept",
                f"{clean(error.sentence)} {clean(error.next_step)}",
                "The same key again goes on without keeping it.",
            )
            return False
        return True

    def on_unmount(self) -> None:
        """However it is left, what was rated is kept."""
        with suppress(StoreFailed):  # there is nowhere left to tell it
            self.debrief.rate(self.given)

    def commands(self) -> Iterable[Command]:
        yield Command("Grade", "Go on with the ratings as they stand", self.action_grade)
        yield Command("Leave ungraded", "Back; what you rated is kept", self.action_back)
