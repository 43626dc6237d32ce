"""The grading's progress: a line for each rubric, waiting, being read, done, or not scored with the reason."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget

State = Literal["waiting", "running", "done", "failed"]
_SHOWN: dict[State, tuple[str, str, str]] = {
    "waiting": ("·", "waiting", "$quiet"),
    "running": ("▸", "reading", "bold"),
    "done": ("✓", "done", ""),
    "failed": ("!", "not scored", "$error"),
}


class Steps(Widget):
    DEFAULT_CSS = "Steps { height: auto; }"

    def __init__(self, names: Mapping[str, str]) -> None:
        """`names` by rubric, in the order they are shown."""
        super().__init__(id="steps")
        self._names = dict(names)
        self.states: dict[str, tuple[State, str]] = {}
        self.begin()

    def begin(self) -> None:
        """All of them waiting."""
        self.states = dict.fromkeys(self._names, ("waiting", ""))
        self.refresh(layout=True)

    def take(self, rubric: str, state: State, sentence: str = "") -> None:
        """`sentence` says why, where it failed; cleaned already."""
        self.states[rubric] = (state, sentence)
        self.refresh(layout=True)

    @property
    def over(self) -> int:
        """How many are done or have failed."""
        return sum(state in ("done", "failed") for state, _ in self.states.values())

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        return len(self.lines(width))

    def render(self) -> Content:
        return Content("\n").join(self.lines(self.size.width))

    def lines(self, width: int) -> list[Content]:
        wide = max(map(len, self._names.values())) + 2
        lines: list[Content] = []
        told = {""}
        for rubric, name in self._names.items():
            state, sentence = self.states[rubric]
            mark, word, style = _SHOWN[state]
            lines.append(Content.styled(f"{mark} {name:<{wide}}{word}", style))
            if sentence not in told:  # a server that is gone is gone for all of them: said once
                told.add(sentence)
                lines += ["  " + why for why in Content.styled(sentence, "$quiet").wrap(max(1, width - 2))]
        return lines
