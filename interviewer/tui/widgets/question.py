"""One question of the choosing screen: a line once answered, its options while it has the focus."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.geometry import Size
from textual.message import Message
from textual.widget import Widget

from interviewer.tui.answers import Option, Value

MARGIN = 15
"""Cells in front of the answers, usually: a mark, and the question."""
SHOWN = 12
"""Options shown at a time; the rest is counted above and below."""


class Question(Widget, can_focus=True):
    """Up and down choose, Enter answers. Every text is plain: none is read as markup."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "move(-1)", "Previous", id="choose.previous", show=False, tooltip="The option above."),
        Binding("down", "move(1)", "Next", id="choose.next", show=False, tooltip="The option below."),
        Binding(
            "enter", "answer", "answers", id="choose.answer", tooltip="Answer this question and go on to the next."
        ),
    ]
    about = "Up and down choose an answer, Enter takes it and goes on to the next question, Esc or Shift+Tab goes back."

    class Answered(Message):
        def __init__(self, question: Question) -> None:
            super().__init__()
            self.question = question

    class Refused(Message):
        """An answer that cannot be given; `note` says why."""

        def __init__(self, note: str) -> None:
            super().__init__()
            self.note = note

    def __init__(self, name: str, title: str, options: Sequence[Option], value: Value, *, margin: int = MARGIN) -> None:
        super().__init__(name=name, id=name)
        self._margin = margin
        self.title, self.options = title, list(options)
        self.chosen = 0
        self.choose(value)
        self._option_at: list[int | None] = []

    @property
    def option(self) -> Option:
        return self.options[self.chosen]

    @property
    def value(self) -> Value:
        return self.option.value

    def choose(self, value: Value) -> None:
        """Puts the mark on that value, or on the first option where there is none such."""
        self.chosen = next((n for n, o in enumerate(self.options) if o.value == value and o.open), 0)
        self.refresh(layout=True)

    def offer(self, options: Sequence[Option], value: Value) -> None:
        self.options = list(options)
        self.choose(value)

    def action_move(self, by: int) -> None:
        self.chosen = (self.chosen + by) % len(self.options)
        self.refresh(layout=True)

    def action_answer(self) -> None:
        option = self.option
        self.post_message(self.Answered(self) if option.open else self.Refused(option.note))

    def on_focus(self) -> None:
        self.refresh(layout=True)

    def on_blur(self) -> None:
        if not self.option.open:
            self.chosen = 0
        self.refresh(layout=True)

    def on_click(self, event: events.Click) -> None:
        line = event.y
        if self.has_focus and line < len(self._option_at) and (at := self._option_at[line]) is not None:
            if at == self.chosen:
                self.action_answer()
            self.chosen = at
            self.refresh(layout=True)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        return len(self._lines(width))

    def render(self) -> Content:
        return Content("\n").join(self._lines(self.size.width))

    def _lines(self, width: int) -> list[Content]:
        if not self.has_focus:
            self._option_at = [None]
            return [Content.assemble(f"  {self.title:<{self._margin - 2}}", (self.option.label, "bold"))]
        first = max(0, min(self.chosen - SHOWN // 2, len(self.options) - SHOWN))
        last = min(len(self.options), first + SHOWN)
        lines: list[Content] = []
        self._option_at = []
        for n in range(first, last):
            shown = self._option(n, width)
            self._option_at += [n] * len(shown)
            lines += shown
        if first:
            lines[0] += Content(f"   ↑ {first} more")
        if last < len(self.options):
            lines[-1] += Content(f"   ↓ {len(self.options) - last} more")
        head = Content.styled(f"▸ {self.title:<{self._margin - 2}}", "bold")
        return [(head if n == 0 else Content(" " * self._margin)) + line for n, line in enumerate(lines)]

    def _option(self, n: int, width: int) -> list[Content]:
        """An option's line or lines: its mark, its label, and its note hanging beside it."""
        option, chosen = self.options[n], n == self.chosen
        label = f"{'●' if chosen else '○'} {option.label}"
        if not option.note:
            return [Content.styled(label, "bold" if chosen else "")]
        beside = max(len(o.label) for o in self.options if o.note) + 4
        room = max(20, width - self._margin - beside - 1)
        first, *rest = textwrap.wrap(option.note, room)
        return [
            Content.assemble((f"{label:<{beside}}", "bold" if chosen else ""), (first, "$quiet")),
            *(Content.styled(" " * beside + line, "$quiet") for line in rest),
        ]


class Minutes(Question):
    """Takes any number that is typed, besides those offered."""

    about = f"{Question.about} Any number of minutes from 1 to 600 can be typed."

    def __init__(self, name: str, title: str, options: Sequence[Option], value: int) -> None:
        self._typed = ""
        super().__init__(name, title, options, value)
        if value != self.value:
            self._take(value)

    def on_key(self, event: events.Key) -> None:
        if event.character is not None and event.character.isdecimal() and event.character.isascii():
            typed = (self._typed + event.character)[-3:]
        elif event.key == "backspace":
            typed = self._typed[:-1]
        else:
            self._typed = ""
            return
        event.stop()
        self._typed = typed.lstrip("0")
        if self._typed and int(self._typed) <= 600:
            self._take(int(self._typed))

    def _take(self, number: int) -> None:
        if all(o.value != number for o in self.options):
            kept = [o for o in self.options if o.note != "as typed"]
            self.options = [*kept, Option(number, f"{number} minute{'' if number == 1 else 's'}", "as typed")]
        self.choose(number)
