"""Before anything is revealed: who was it? Asked of each interviewer the candidate was not told, and then told."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from interviewer.domain.errors import StoreFailed
from interviewer.domain.stretches import Stretch
from interviewer.domain.text import clean
from interviewer.tui import answers
from interviewer.tui.answers import Option
from interviewer.tui.commands import Command
from interviewer.tui.debrief import Debrief
from interviewer.tui.screens.stage import Stage
from interviewer.tui.stamps import stamp
from interviewer.tui.widgets.keyline import KeyLine
from interviewer.tui.widgets.question import Question

LEAVE = Option("", "Leave it out", "it is told all the same")


class GoOn(Static, can_focus=True):
    """Below what is revealed: Enter goes on to the rating."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "screen.go_on", "goes on", id="guess.enter", tooltip="Go on to rating yourself."),
    ]
    about = "Enter goes on to rating yourself."

    async def on_click(self) -> None:
        await self.run_action("screen.go_on")


class GuessingScreen(Stage):
    """One question a stretch, answered by Enter; after the last they are all revealed, right or wrong."""

    CSS_PATH = "guessing.tcss"
    AUTO_FOCUS = "Question"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f2", "reveal", "tell me", id="guess.reveal", tooltip="Who it was; what stands is your guess."),
        Binding("f2", "go_on", "go on", id="guess.on", tooltip="Go on to rating yourself."),
        Binding(
            "escape", "back", "back", id="guess.back", tooltip="Back; nothing is revealed or kept before you say so."
        ),
    ]

    def __init__(self, debrief: Debrief) -> None:
        super().__init__()
        self.debrief = debrief
        self.revealed = False

    def compose(self) -> ComposeResult:
        with VerticalScroll(id="guessing", can_focus=False):
            yield Static("Before anything is told: who sat across?", classes="title", markup=False)
            told = [*answers.told_personas(), LEAVE]
            for n, stretch in enumerate(self.debrief.untold):
                yield Question(f"guess-{n}", self._when(stretch), told, LEAVE.value, margin=24)
            yield Static(id="revealed")
            go_on = GoOn("  Go on", id="go-on", markup=False)
            go_on.display = False
            yield go_on
        yield KeyLine()

    def _when(self, stretch: Stretch) -> str:
        if len(self.debrief.untold) == 1 and not stretch.swap and stretch.last >= len(self.debrief.transcript.turns):
            return "The interviewer"
        return f"{stamp(stretch.at_ms)} to {stamp(stretch.until_ms)}"

    @on(Question.Answered)
    def _answered(self, event: Question.Answered) -> None:
        event.stop()
        questions = list(self.query(Question))
        if event.question is questions[-1]:
            self.action_reveal()
        else:
            self.focus_next()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        return {"reveal": not self.revealed, "go_on": self.revealed}.get(action, True)

    def action_reveal(self) -> None:
        """Keeps what was guessed, and then tells who it was."""
        guessed = [str(q.value) for q in self.query(Question)]
        unkept = ""
        try:
            self.debrief.guess(guessed)
        except StoreFailed as error:
            unkept = f"{clean(error.sentence)} {clean(error.next_step)}"
        self.revealed = True
        for question in self.query(Question):
            question.display = False
        self.query_one("#revealed", Static).update(
            Content("\n").join([*self._lines(guessed), Content.styled(unkept, "$error")])
        )
        go_on = self.query_one(GoOn)
        go_on.display = True
        self.refresh_bindings()
        self.call_after_refresh(go_on.focus)

    def _lines(self, guessed: list[str]) -> Iterable[Content]:
        for stretch, guess in zip(self.debrief.untold, guessed, strict=True):
            name = clean(self.debrief.persona(stretch.persona))
            verdict = "not guessed" if not guess else "right" if guess == stretch.persona else "wrong"
            said = f" You said {clean(self.debrief.persona(guess))}: {verdict}." if guess else " You left it out."
            yield Content.assemble((f"{self._when(stretch):<22}", "$quiet"), (f"It was {name}.", "bold"), said)

    def action_go_on(self) -> None:
        from interviewer.tui.screens.rating import RatingScreen

        self.give_way(RatingScreen(self.debrief))

    def commands(self) -> Iterable[Command]:
        if self.revealed:
            yield Command("Go on", "To rating yourself", self.action_go_on)
        else:
            yield Command("Tell me", "Who it was; what stands is your guess", self.action_reveal)
        yield Command("Back", "What was guessed is kept once it has been told", self.action_back)
