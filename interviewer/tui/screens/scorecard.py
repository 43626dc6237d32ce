"""The scorecard: the table, the whole in one line, and under each line what it rests on, opened in place."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from interviewer import scoretext
from interviewer.domain.scorecard import Scorecard, Scored
from interviewer.domain.text import clean
from interviewer.domain.words import Engine, Level
from interviewer.tui import adapted
from interviewer.tui import card as texts
from interviewer.tui.commands import Command
from interviewer.tui.debrief import Debrief
from interviewer.tui.messages import Comparing, JumpTo, Replaying
from interviewer.tui.screens.stage import Stage
from interviewer.tui.widgets import adaptation, sections
from interviewer.tui.widgets.fold import Fold
from interviewer.tui.widgets.keyline import KeyLine
from interviewer.tui.widgets.lines import Lines
from interviewer.tui.widgets.topline import TopLine

if TYPE_CHECKING:
    from interviewer.tui.hindsight import Hindsight


class ScorecardScreen(Stage):
    CSS_PATH = "scorecard.tcss"
    AUTO_FOCUS = "Line"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("a", "all", "open all", id="card.all", tooltip="Open every line, or close them all."),
        Binding("p", "replay", "replay", id="card.replay", tooltip="Replay the session from its start."),
        Binding("c", "compare", "compare", id="card.compare", tooltip="Put another session beside this one."),
        Binding("g", "again", "regrade", id="card.again", tooltip="Grade it again, also against another level."),
        Binding("escape", "back", "back", id="card.back", tooltip="Back to where you came from; the grade is kept."),
    ]

    class Seen(Message):
        """What lies behind the scores has been worked out, or why it could not be."""

        def __init__(self, found: Hindsight | Exception) -> None:
            super().__init__()
            self.found = found

    def __init__(self, debrief: Debrief, card: Scorecard, *, again: bool = False) -> None:
        """`again` asks at once how it is to be graded once more."""
        super().__init__()
        self.debrief, self.card = debrief, card
        self._ask_again = again

    def compose(self) -> ComposeResult:
        card, header = self.card, self.debrief.transcript.header
        top = TopLine()
        top.title, top.kind = clean(header.title), f"{card.level.capitalize()} · {header.round}"
        top.left = f"{self.debrief.transcript.minutes:.0f} of {header.minutes:g} min"
        yield top
        with Lines(id="card"):
            yield Static(texts.legend(card, self.debrief.rated), id="legend")
            yield from self._rows()
            yield Static(texts.overall(card), id="overall")
            yield from self._sections()
            if card.overall.next:
                yield Static("One thing to practise next", classes="title", id="next", markup=False)
                yield Static(Content(clean(card.overall.next)), id="practise")
            yield Static(Content(self._by()), id="by")
        line = KeyLine()
        line.lead = "↑↓ lines"
        yield line

    def on_mount(self) -> None:
        self.call_after_refresh(self.query_one(Lines).scroll_home, animate=False)
        if self._ask_again:
            self.call_after_refresh(self.action_again)
        self._look_back()

    @work(thread=True, exit_on_error=False)
    def _look_back(self) -> None:
        from interviewer.tui.hindsight import Hindsight

        try:
            found: Hindsight | Exception = Hindsight.of(self.debrief, self.card)
            import interviewer.tui.widgets.afterwards  # noqa: F401  (here, off the screen's thread)
        except Exception as error:
            found = error
        self.post_message(self.Seen(found))

    @on(Seen)
    async def _seen(self, event: Seen) -> None:
        """Below the scores, which are there already."""
        from interviewer.tui.widgets.afterwards import folds
        from interviewer.tui.widgets.drill_line import DrillLine

        if isinstance(event.found, Exception):
            self.notify(clean(f"What was raised, and when, could not be told: {event.found}"), markup=False)
            return
        lines = self.query_one(Lines)
        await lines.mount_all(folds(event.found.whole), before="#next" if self.card.overall.next else "#by")
        if event.found.drill is not None:
            await lines.mount(DrillLine(event.found.drill, event.found.answers), before="#by")

    def _rows(self) -> Iterable[Fold]:
        card, rated = self.card, self.debrief.rated
        for id_, scored in card.dimensions.items():
            yield self._row(id_, scored, scoretext.number(rated.get(id_)) if rated else None)
        if card.round_rubric is not None:
            yield self._row(self.debrief.own.id, card.round_rubric, "" if rated else None)

    def _row(self, id_: str, scored: Scored, said: str | None) -> Fold:
        rubric = self.debrief.rubrics.get(id_, self.debrief.own)
        body = partial(sections.dimension, self.card, scored, rubric, self.debrief.transcript)
        return Fold(texts.figures(self.debrief.named(id_), scored, said), texts.measure(scored), body)

    def _sections(self) -> Iterable[Fold]:
        card, transcript = self.card, self.debrief.transcript
        for flag in card.flags:
            yield Fold("Flag".ljust(texts.NAME), texts.flag(flag), partial(sections.flag, flag, transcript))
        for stretch in card.adaptation:
            persona = self.debrief.personas.get(stretch.persona)
            name = f"Under {clean(self.debrief.persona(stretch.persona))}"
            opened = partial(adaptation.stretch, stretch, persona, transcript)
            yield Fold(name.ljust(texts.NAME), adapted.line(stretch), opened)
        yield Fold("Who drove".ljust(texts.NAME), texts.drive(card.drive), partial(sections.drive, card))
        yield Fold(
            "The interviewer".ljust(texts.NAME),
            texts.conformance(card.conformance),
            partial(sections.interviewer, card, transcript),
        )
        if (n := len(card.overall.missing)) > 0:
            title = f"Missing for {card.level.capitalize()}"
            most = f"{n} thing{'' if n == 1 else 's'}, the heaviest first"
            yield Fold(title.ljust(texts.NAME), most, partial(sections.missing, card))

    def _by(self) -> str:
        by_builtin = self.card.graded_by.engine is Engine.BUILTIN
        return scoretext.NO_MODEL if by_builtin else clean(scoretext.by(self.card))

    @on(JumpTo)
    def _jump(self, event: JumpTo) -> None:
        event.stop()
        self.post_message(Replaying(self.debrief.path, card=self.card, turn=event.turn, quote=event.quote))

    def action_compare(self) -> None:
        from interviewer.tui.screens.other import OtherScreen

        header, folder = self.debrief.transcript.header, self.debrief.data / "sessions"
        self.app.push_screen(OtherScreen(header.id, header.problem, folder), self._compare)

    def _compare(self, other: Path | None) -> None:
        if other is not None:
            self.post_message(Comparing(self.debrief.path, other))

    def action_replay(self) -> None:
        self.post_message(Replaying(self.debrief.path, card=self.card))

    async def action_all(self) -> None:
        folds = list(self.query_one(Lines).query_children(Fold))
        if all(fold.opened for fold in folds):
            for fold in folds:
                fold.close()
        else:
            with self.app.batch_update():
                for fold in folds:
                    await fold.open()

    def action_again(self) -> None:
        from interviewer.tui.screens.again import AgainScreen

        self.app.push_screen(AgainScreen(self.card, self.debrief.transcript.header.level), self._again)

    def _again(self, chosen: tuple[Level, Engine] | None) -> None:
        from interviewer.tui.screens.grading import GradingScreen

        if chosen is not None:
            self.give_way(GradingScreen(self.debrief, *chosen))

    def action_copy(self) -> None:
        self.app.copy_to_clipboard(scoretext.text(self.card, self.debrief.rubrics, self.debrief.rated))
        self.notify("Copied.", markup=False)

    def action_other(self, card: Scorecard) -> None:
        self.give_way(ScorecardScreen(self.debrief, card))

    def commands(self) -> Iterable[Command]:
        yield Command("Open or close every line", "All that the scores rest on", self.action_all)
        yield Command("Grade again", "Also against another level, or by another grader", self.action_again)
        yield Command("Replay", "The session from its start, with the notes beside it", self.action_replay)
        yield Command("Compare with …", "Another session beside this one", self.action_compare)
        yield Command("Copy the scorecard", "All of it, as text, to the clipboard", self.action_copy)
        for n, card in enumerate(self.debrief.cards, 1):
            if card is not self.card:
                by = card.graded_by.model or "the built-in grader"
                about = f"{scoretext.number(card.overall.score)} overall, by {by}"
                yield Command(f"Grade {n}: at {card.level.capitalize()}", about, partial(self.action_other, card))
        yield Command("Back", "The grade is kept", self.action_back)
