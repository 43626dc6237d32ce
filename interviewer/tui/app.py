"""The app: its screens, its keys, and the way between them. Nothing heavy is imported before the first frame."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import ClassVar

from textual import on
from textual.app import App
from textual.binding import Binding, BindingType

from interviewer.tui import opening, themes
from interviewer.tui.commands import Command, Commands
from interviewer.tui.messages import Debriefing, Over, Unopened
from interviewer.tui.opening import Opening
from interviewer.tui.remembered import Settings
from interviewer.tui.screens.choosing import ChoosingScreen


class InterviewerApp(App[None], inherit_bindings=False):
    """Chooses a session, or goes straight into `opening`. `failure` is why that one could not be opened."""

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

    def __init__(self, data: Path, opening: Opening | None = None) -> None:
        # Without colour, the terminal's own two; Textual would turn everything grey instead.
        super().__init__(ansi_color=True if "NO_COLOR" in os.environ else None)
        self.data, self.opening = data, opening
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
        if self.opening is None:
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

    @on(Unopened)
    def _unopened(self, event: Unopened) -> None:
        from interviewer.domain.errors import Problematic

        if self.opening is not None or not isinstance(event.error, Problematic):
            self.failure = event.error
            self.exit()
            return
        self.pop_screen()
        if isinstance(self.screen, ChoosingScreen):
            self.screen.tell(event.error.title, event.error.sentence, event.error.next_step)

    @on(Over)
    def _over(self, event: Over) -> None:
        from interviewer.tui.screens.end import EndScreen

        self.saved.append(f"saved: {event.sitting.path}")
        if event.left:
            self.saved.append(f"`interviewer resume {event.sitting.session.transcript.header.id}` goes on with it.")
            self.exit()
        else:
            self.switch_screen(EndScreen(event.sitting.session, event.sitting.path))

    @on(Debriefing)
    def _debrief(self, event: Debriefing) -> None:
        from interviewer.tui.screens.debrief import DebriefScreen

        if not isinstance(self.screen, DebriefScreen):
            self.push_screen(DebriefScreen(event.path, self.data))

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


def run(data: Path, *, practice: dict[str, object] | None = None, resume: Path | None = None) -> int:
    """The app, until it is left. Raises what kept a session named here from being opened."""
    start: Opening | None = None
    if resume is not None:
        start = partial(opening.resumed, resume)
    elif practice is not None:
        start = partial(opening.given, practice, data)
    app = InterviewerApp(data, start)
    app.run()
    for line in app.saved:
        sys.stderr.write(line + "\n")
    if app.failure is not None:
        raise app.failure
    return app.return_code or 0
