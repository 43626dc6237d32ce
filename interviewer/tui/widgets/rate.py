"""One row of the self-rating: a dimension and the four numbers. None is chosen until the candidate chooses one."""

from __future__ import annotations

from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

MEANS = {1: "a weak signal", 2: "below the bar", 3: "at the bar", 4: "clearly above"}
NAME, CELL = 22, 6
"""Cells of a name with its mark, and of a number."""


class Rate(Widget, can_focus=True):
    """Digits choose and go on, left and right choose, Backspace takes the number back."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *(
            Binding(str(n), f"give({n})", show=False, id=f"rate.{n}", tooltip=f"{MEANS[n].capitalize()}, and go on.")
            for n in MEANS
        ),
        Binding("left", "shift(-1)", "lower", id="rate.lower", show=False, tooltip="One lower."),
        Binding("right", "shift(1)", "higher", id="rate.higher", show=False, tooltip="One higher."),
        Binding("backspace,delete,0", "clear", "none", id="rate.clear", show=False, tooltip="Leave this one out."),
        Binding("up", "app.focus_previous", "up", id="rate.up", show=False, tooltip="The row above."),
        Binding("down", "app.focus_next", "down", id="rate.down", show=False, tooltip="The row below."),
        Binding("enter", "app.focus_next", "next", id="rate.next", tooltip="The next row; an empty one is left out."),
    ]
    about = "1 to 4 rates and goes on. Left and right change it, Backspace leaves it out, Enter goes on either way."

    score: reactive[int | None] = reactive(None)

    class Changed(Message):
        """`row` has another number, or none."""

        def __init__(self, row: Rate) -> None:
            super().__init__()
            self.row = row

    def __init__(self, dimension: str, title: str, says: str, score: int | None) -> None:
        """`says` is what it is about, shown while it has the focus."""
        super().__init__(id=dimension.replace("_", "-"))
        self.dimension, self.title, self.says = dimension, title, says
        self.set_reactive(Rate.score, score)

    def action_give(self, score: int) -> None:
        self.score = score
        self.screen.focus_next()

    def watch_score(self) -> None:
        self.post_message(self.Changed(self))

    def action_shift(self, by: int) -> None:
        if self.score is None:
            self.score = 1 if by > 0 else 4
        else:
            self.score = min(4, max(1, self.score + by))

    def action_clear(self) -> None:
        self.score = None

    def on_click(self, event: events.Click) -> None:
        at, rest = divmod(event.x - NAME, CELL)
        if event.y == 0 and 0 <= at < len(MEANS) and rest < CELL - 1:
            self.score = None if self.score == at + 1 else at + 1

    def render(self) -> Content:
        mark = "▸" if self.has_focus else " "
        line = Content.styled(f"{mark} {self.title}".ljust(NAME), "bold" if self.has_focus else "")
        for n in MEANS:
            chosen = n == self.score
            line += Content.styled(f"{'●' if chosen else '○'} {n}".ljust(CELL), "bold" if chosen else "")
        line += Content.styled(MEANS[self.score] if self.score else "not rated", "" if self.score else "$quiet")
        return line
