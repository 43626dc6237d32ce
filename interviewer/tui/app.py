"""The app: its screens, its keys, and the way between them. Nothing heavy is imported before the first frame."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import Any, ClassVar, Protocol, runtime_checkable

from textual import on
from textual.app import App
from textual.binding import Binding, BindingType
from textual.screen import Screen

from interviewer.tui import opening, themes
from interviewer.tui.commands import Command, Commands
from interviewer.tui.messages import Comparing, Debriefing, Over, Practising, Replaying, Resuming, Unopened
from interviewer.tui.opening import Opening
from interviewer.tui.remembered import Settings
from interviewer.tui.screens.choosing import ChoosingScreen


@runtime_checkable
class Told(Protocol):
    """A screen on which one is told why a session that was asked for there could not be opened."""

    def tell(self, title: str, sentence: str, next_step: str) -> None: ...


class InterviewerApp(App[None], inherit_bindings=False):
    """Chooses a session, or goes straight into `opening` or the replay of a file; `failure` is why it could not."""

    TITLE = "Interviewer"
    CSS = """
    CommandPalette > Vertical { max-width: 100; }
    CommandPalette:nocolor CommandList > .option-list--option-highlighted { text-style: bold underline; }  /* Textual drops reverse here */
    """
    COMMANDS = {Commands}  # noqa: RUF012  (as Textual declares it)
    VERTICAL_BREAKPOINTS = [(0, "-low"), (30, "-high")]  # noqa: RUF012
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "ctrl+p,f10",
            "command_palette",
            "commands",
            id="app.commands",
            priority=True,
            tooltip="Every action, by name.",
        ),
        Binding("f1", "help", "help", id="app.help", tooltip="Help on where you are, and the keys."),
        Binding(
            "ctrl+q", "leave", "end", id="app.leave", show=False, priority=True, tooltip="End, or leave for later."
        ),
        Binding("ctrl+c", "help_quit", show=False, system=True),
    ]

    def __init__(self, data: Path, opening: Opening | None = None, *, replay: Path | None = None) -> None:
        # Without colour, the terminal's own two; Textual would turn everything grey instead.
        super().__init__(ansi_color=True if "NO_COLOR" in os.environ else None)
        self.data, self.opening, self.replay = data, opening, replay
        self.settings = Settings.read(data)
        self.failure: Exception | None = None
        self.saved: list[str] = []
        """What to say on the terminal once the app is gone."""

        self.animation_level = "none"
        for theme in (themes.DARK, themes.LIGHT, themes.PLAIN):
            self.register_theme(theme)
        self.theme = themes.PLAIN.name if self.no_color else themes.chosen(self.settings.theme)

    def get_theme_variable_defaults(self) -> dict[str, str]:
        return themes.DARK.variables  # Textual reads the style sheets once before it asks for the theme

    def on_mount(self) -> None:
        self.set_keymap(self.settings.keymap)
        if self.replay is not None:
            self.post_message(Replaying(self.replay))
        elif self.opening is None:
            self.push_screen(ChoosingScreen(self.data))
        else:
            self._sit(self.opening)

    # --- the way between screens -------------------------------------------------------------------------------

    def action_choose(self) -> None:
        self.opening = None
        self.switch_screen(ChoosingScreen(self.data))

    def _sit(self, start: Opening) -> None:
        from interviewer.tui.screens.session import SessionScreen

        self.push_screen(SessionScreen(start, self.settings))

    @on(ChoosingScreen.Chosen)
    def _chosen(self, event: ChoosingScreen.Chosen) -> None:
        self._sit(partial(opening.answered, event.answers, self.data))

    @on(Practising)
    def _practising(self, event: Practising) -> None:
        self._sit(partial(opening.answered, event.answers, self.data))

    @on(Resuming)
    def _resuming(self, event: Resuming) -> None:
        self._sit(partial(opening.resumed, event.path))

    @on(Unopened)
    def _unopened(self, event: Unopened) -> None:
        """Told where the session was asked for; where that was the command line, by `run`."""
        from interviewer.domain.errors import Problematic

        while self.screen.is_modal:
            self.pop_screen()  # help, or the commands
        if len(self.screen_stack) <= 2 or not isinstance(event.error, Problematic):
            self.failure = event.error
            self.exit()
            return
        self.pop_screen()
        if isinstance(self.screen, Told):
            self.screen.tell(event.error.title, event.error.sentence, event.error.next_step)
        else:
            self.notify(f"{event.error.sentence} {event.error.next_step}", markup=False, timeout=8)

    @on(Over)
    def _over(self, event: Over) -> None:
        from interviewer.tui.screens.end import EndScreen

        self.saved.append(f"saved: {event.sitting.path}")
        if not event.left:
            self.switch_screen(EndScreen(event.sitting.session, event.sitting.path))
            return
        self.saved.append(f"`interviewer resume {event.sitting.session.transcript.header.id}` goes on with it.")
        if self._library() is not None:
            self.action_library()
        else:
            self.exit()

    def action_library(self) -> None:
        """The library, or back to it where one came from there. Nothing of it while a session is held."""
        from interviewer.tui.screens.library import LibraryScreen

        if (there := self._library()) is None:
            self.push_screen(LibraryScreen(self.data))
            return
        while self.screen is not there:
            self.pop_screen()

    def _library(self) -> Screen[Any] | None:
        return next((screen for screen in self.screen_stack if screen.has_class("library")), None)

    @on(Debriefing)
    def _debrief(self, event: Debriefing) -> None:
        from interviewer.tui.screens.debrief import DebriefScreen

        if not isinstance(self.screen, DebriefScreen):
            self.push_screen(DebriefScreen(event.path, self.data, again=event.again))

    @on(Replaying)
    def _replay(self, event: Replaying) -> None:
        from interviewer.tui.screens.replay import ReplayScreen
        from interviewer.tui.tape import Tape

        load = partial(Tape.read, event.path, event.card)
        at = None if event.turn is None else (event.turn, event.quote)
        self.push_screen(ReplayScreen(load, self.data, self.settings, at=at))

    @on(Comparing)
    def _compare(self, event: Comparing) -> None:
        from interviewer.tui.screens.compare import CompareScreen

        self.push_screen(CompareScreen(event.one, event.other, self.data))

    def action_leave(self) -> None:
        """Asks where a session is running; elsewhere there is nothing to lose."""
        from interviewer.tui.screens.session import SessionScreen

        if isinstance(self.screen, SessionScreen):
            self.screen.action_end()
        elif len(self.screen_stack) > 1 and self.screen.is_modal:
            self.pop_screen()
        else:
            self.exit()

    def action_help(self) -> None:
        from interviewer.tui.screens.reading import HelpScreen

        if not self.screen.is_modal:
            self.push_screen(HelpScreen(self.screen, self.focused))

    # --- settings ----------------------------------------------------------------------------------------------

    def commands(self) -> Iterable[Command]:
        yield Command("Help", "Help on where you are, and the keys", self.action_help)
        if not self.no_color:
            yield Command("Theme: dark", "The room by night", partial(self.action_dress, "dark"))
            yield Command("Theme: light", "The room by day", partial(self.action_dress, "light"))
        if self.settings.enter_sends:
            yield Command("Enter starts a new line", "F2 says it", partial(self.action_set, "enter_sends", False))
        else:
            yield Command(
                "Enter says it", "Ctrl+J starts a new line then", partial(self.action_set, "enter_sends", True)
            )
        if not any(hasattr(screen, "sitting") for screen in self.screen_stack):  # none is being held
            yield Command("Library", "Your sessions, and how they went", self.action_library)
        yield Command("Quit", "Leave the app", self.action_leave)

    def action_dress(self, theme: str) -> None:
        self.theme = themes.NAMES[theme]
        self.action_set("theme", theme)

    def action_set(self, name: str, value: str | bool) -> None:
        setattr(self.settings, name, value)
        if not self.settings.write(self.data):
            self.notify("The setting holds for now, but could not be saved.", markup=False)
        from interviewer.tui.screens.room import Room

        for screen in self.screen_stack:
            if isinstance(screen, Room):
                screen.take_settings()


def run(
    data: Path,
    *,
    practice: dict[str, object] | None = None,
    resume: Path | None = None,
    replay: Path | None = None,
) -> int:
    """The app, until it is left. Raises what kept a session named here from being opened."""
    start: Opening | None = None
    if resume is not None:
        start = partial(opening.resumed, resume)
    elif practice is not None:
        start = partial(opening.given, practice, data)
    app = InterviewerApp(data, start, replay=replay)
    app.run()
    for line in app.saved:
        sys.stderr.write(line + "\n")
    if app.failure is not None:
        raise app.failure
    return app.return_code or 0
