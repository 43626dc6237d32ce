"""The grading as it comes along: rubric by rubric, stopped by one key, and told in a sentence where it fails."""

from __future__ import annotations

import time
from collections.abc import Iterable
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.message import Message
from textual.widgets import Static

from interviewer.domain.errors import Problematic
from interviewer.domain.text import clean
from interviewer.domain.words import Engine, Level
from interviewer.tui.answers import Option
from interviewer.tui.commands import Command
from interviewer.tui.debrief import Debrief
from interviewer.tui.screens.stage import Stage
from interviewer.tui.stamps import stamp
from interviewer.tui.underway import Attempt, Begun, Graded, Stopped, Underway
from interviewer.tui.widgets.keyline import KeyLine
from interviewer.tui.widgets.question import Question
from interviewer.tui.widgets.steps import Steps
from interviewer.tui.widgets.trouble import Trouble

if TYPE_CHECKING:
    from interviewer.grading.grade import Progress

BUILTIN = Option("builtin", "Grade with the built-in grader", "no model, no network")
AGAIN = Option("again", "Grade it again", "from the beginning")
LEAVE = Option("leave", "Leave it", "session and rating are kept")


class GradingScreen(Stage):
    CSS_PATH = "grading.tcss"
    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "stop", "stop", id="grading.stop", tooltip="Stop it; no grade is kept."),
        Binding("escape", "back", "back", id="grading.back", tooltip="Back to where you came from."),
    ]

    class News(Message):
        """From the thread that grades. `of` is which grading: one that was stopped has nothing to tell any more."""

        def __init__(self, of: Underway, news: Begun | Progress | Attempt | Graded | Exception) -> None:
            super().__init__()
            self.of, self.news = of, news

    def __init__(self, debrief: Debrief, level: Level, engine: Engine | None = None) -> None:
        super().__init__()
        self.debrief, self.level, self.engine = debrief, level, engine
        self.underway: Underway | None = None
        self._began, self._attempt = 0.0, ""

    def compose(self) -> ComposeResult:
        with VerticalScroll(id="grading", can_focus=False):
            yield Static(f"Grading against {self.level.capitalize()}", classes="title", markup=False)
            yield Static(id="by", markup=False)
            yield Steps(self._steps())
            yield Static(id="standing", markup=False)
            yield Trouble()
            yield Question("next", "", [LEAVE], LEAVE.value, margin=2)
        yield KeyLine()

    def _steps(self) -> dict[str, str]:
        named = {rubric: self.debrief.named(rubric) for rubric in self.debrief.rubrics}
        return {**named, "adaptation": "Adapting"} if self.debrief.transcript.swaps else named

    def on_mount(self) -> None:
        self.begin()
        self.set_interval(1, self._stand)

    def on_unmount(self) -> None:
        if self.underway is not None:
            self.underway.stop()  # whoever leaves the app does not wait for a model

    def begin(self) -> None:
        self._began, self._attempt = time.monotonic(), ""
        self.underway = Underway(self.debrief, self.level, self.engine)
        self.refresh_bindings()
        self.remove_class("over")
        self.query_one(Trouble).clear()
        self.query_one(Steps).begin()
        self._stand()
        self._grade(self.underway)

    @work(thread=True, exit_on_error=False)
    def _grade(self, of: Underway) -> None:
        def tell(news: Begun | Progress | Attempt | Graded | Exception) -> None:
            self.post_message(self.News(of, news))

        try:
            tell(of.run(tell))
        except Stopped:
            pass
        except Exception as error:
            tell(error)

    @on(News)
    def _told(self, event: News) -> None:
        if event.of is not self.underway:
            return
        match event.news:
            case Begun(who):
                self.query_one("#by", Static).update(clean(who))
            case Attempt(sentence):
                self._attempt = clean(sentence)
            case Graded() as graded:
                self._graded(graded)
            case Problematic() as error:
                # Where every rubric failed, what to do next is what stands below to choose from.
                next_step = "" if type(error) is Problematic else f"{error.next_step} "
                self._over(error.title, f"{error.sentence.removeprefix('Not scored: ')} {next_step}No grade was kept.")
            case Exception() as error:
                self._over("Something unforeseen happened", f"{type(error).__name__}: {error}. No grade was kept.")
            case progress:
                self._attempt = ""
                self.query_one(Steps).take(progress.rubric, progress.state, clean(progress.sentence))
        self._stand()

    def _graded(self, graded: Graded) -> None:
        from interviewer.tui.screens.scorecard import ScorecardScreen

        self.underway = None
        if graded.unkept:
            self.app.notify(clean(graded.unkept), title="The grade could not be kept", timeout=12, markup=False)
        self.give_way(ScorecardScreen(self.debrief, graded.card))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """While it runs it can be stopped; then one can go back."""
        return {"stop": self.underway is not None, "back": self.underway is None}.get(action, True)

    def action_stop(self) -> None:
        if self.underway is not None and self.underway.stop():
            self._over("Stopped", "No grade was kept.")

    def _over(self, title: str, sentence: str) -> None:
        """Nothing came of it: why, and what can be done now."""
        by_model = self.underway is not None and self.underway.engine is Engine.MODEL
        self.underway = None
        self.refresh_bindings()
        self.add_class("over")
        self.query_one(Trouble).tell(title, clean(sentence), "")
        question = self.query_one(Question)
        question.offer([*([BUILTIN] if by_model else []), AGAIN, LEAVE], BUILTIN.value)
        self.call_after_refresh(question.focus)  # it takes the focus only once it is shown

    @on(Question.Answered)
    def _answered(self, event: Question.Answered) -> None:
        event.stop()
        if event.question.value == LEAVE.value:
            self.action_back()
            return
        if event.question.value == BUILTIN.value:
            self.engine = Engine.BUILTIN
        self.begin()

    def action_back(self) -> None:
        """Back to the grade there was before, or to where one came from."""
        from interviewer.tui.screens.scorecard import ScorecardScreen

        if self.debrief.cards:
            self.give_way(ScorecardScreen(self.debrief, self.debrief.cards[-1]))
        else:
            super().action_back()

    def _stand(self) -> None:
        """The quiet line below: how many are done, for how long it has been, and what it waits for."""
        steps = self.query_one(Steps)
        said = [f"{steps.over} of {len(steps.states)}", stamp(int((time.monotonic() - self._began) * 1000))]
        said += [self._attempt] if self._attempt else []
        self.query_one("#standing", Static).update("" if self.underway is None else f"· {' · '.join(said)} ·")

    def commands(self) -> Iterable[Command]:
        if self.underway is not None:
            yield Command("Stop the grading", "No grade is kept", self.action_stop)
        else:
            yield Command("Back", "The session and your own rating are kept", self.action_back)
