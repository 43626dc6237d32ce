"""Choosing a session: one screen, answered by Enter from top to bottom. Light: it is the first frame."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.screen import Screen
from textual.widgets import Static

from interviewer.tui import answers as offered
from interviewer.tui import opening, remembered
from interviewer.tui.answers import OWN, Answers
from interviewer.tui.widgets.keyline import KeyLine
from interviewer.tui.widgets.question import Minutes, Question
from interviewer.tui.widgets.trouble import Trouble


class Begin(Static, can_focus=True):
    """The last line: Enter begins."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "screen.begin", "begins", id="choose.enter", tooltip="Begin the session."),
    ]
    about = "Enter begins the session."

    async def on_click(self) -> None:
        await self.run_action("screen.begin")


class ChoosingScreen(Screen[None]):
    CSS_PATH = "choosing.tcss"
    AUTO_FOCUS = "Question"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "escape", "app.focus_previous", "back", id="choose.back", show=False, tooltip="Back to the question before."
        ),
        Binding(
            "f2", "begin", "begin with what stands", id="choose.begin", tooltip="Begin with the answers as they stand."
        ),
        Binding("l", "app.library", "library", id="choose.library", tooltip="The sessions there are so far."),
    ]

    class Chosen(Message):
        """The candidate wants to begin with these answers."""

        def __init__(self, answers: Answers) -> None:
            super().__init__()
            self.answers = answers

    def __init__(self, data: Path) -> None:
        super().__init__()
        self._data = data
        self.answers = Answers.of(remembered.read(remembered.last_choice_file(data)))

    def compose(self) -> ComposeResult:
        a, engines = self.answers, offered.engines()
        yield Static("A session", id="title", markup=False)
        with VerticalScroll(id="questions", can_focus=False):
            yield Question("round", "Round", offered.rounds(), a.round)
            yield Question("level", "Level", offered.levels(), a.level)
            yield Question("problem", "Problem", offered.problems(a.round, a.brief), a.problem)
            yield Question("persona", "Interviewer", offered.personas(), a.persona)
            yield Minutes("minutes", "Minutes", offered.minutes(), a.minutes)
            yield Question("engine", "Engine", engines, a.engine or offered.preferred(engines))
            yield Question("surprise_swap", "Swap", offered.swaps(), a.surprise_swap)
            yield Begin(Content("  Begin"), id="begin")
        yield Trouble()
        yield KeyLine()

    def on_mount(self) -> None:
        self.call_after_refresh(self._warm)

    @work(thread=True, exit_on_error=False)
    def _warm(self) -> None:
        """What any session needs, loaded behind the first frame; what is wrong with it is told on beginning."""
        opening.warm()

    @on(Question.Answered)
    def _answered(self, event: Question.Answered) -> None:
        event.stop()
        self.query_one(Trouble).clear()
        self._take()
        if event.question.name == "round":
            self._offer_problems()
        if event.question.name == "problem" and event.question.value == OWN:
            self._own_brief()
        else:
            self.focus_next()

    @on(Question.Refused)
    def _refused(self, event: Question.Refused) -> None:
        event.stop()
        self.query_one(Trouble).tell("That cannot be chosen", f"{event.note[:1].upper()}{event.note[1:]}.", "")

    def tell(self, title: str, sentence: str, next_step: str) -> None:
        """Why a session could not be begun."""
        self.query_one(Trouble).tell(title, sentence, next_step)

    def action_begin(self) -> None:
        self._take()
        self._offer_problems()
        if self.answers.problem == OWN and not self.answers.brief.strip():
            self._own_brief(begin=True)
            return
        remembered.write(remembered.last_choice_file(self._data), dict(vars(self.answers)))
        self.post_message(self.Chosen(self.answers))

    def _take(self) -> None:
        for question in self.query(Question):
            if question.name and question.option.open:
                setattr(self.answers, question.name, question.value)

    def _offer_problems(self) -> None:
        """The problems of the round as it is chosen now."""
        self.query_one("#problem", Question).offer(
            offered.problems(self.answers.round, self.answers.brief), self.answers.problem
        )
        self._take()

    def _own_brief(self, *, begin: bool = False) -> None:
        from interviewer.tui.screens.own_brief import OwnBrief

        def written(brief: str | None) -> None:
            if brief is None:
                return
            self.answers.brief = brief
            self._offer_problems()
            if begin:
                self.action_begin()
            else:
                self.focus_next()

        self.app.push_screen(OwnBrief(self.answers.brief), written)
