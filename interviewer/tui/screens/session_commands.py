"""What the palette offers in a session. Nothing in it knows more than the candidate does."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from interviewer.tui.commands import Command

if TYPE_CHECKING:
    from interviewer.dialogue.session import Session
    from interviewer.tui.remembered import Settings
    from interviewer.tui.screens.session import SessionScreen


def session_commands(screen: SessionScreen, session: Session, settings: Settings) -> Iterator[Command]:
    for persona in session.personas.values():
        yield Command(f"Swap to {persona.name}", persona.feels, partial(screen.action_swap, persona.id))
    yield Command("Brief", "The problem as it was stated", screen.action_brief)
    yield Command("Whiteboard", "To the board and back", screen.action_board)
    if session.transcript.paused:
        yield Command("Go on", "The clock goes on", screen.action_pause)
    else:
        yield Command("Pause", "The clock stands still", screen.action_pause)
    yield Command("Ask for the time", "The interviewer says how much is left", screen.action_ask_time)
    yield Command("Go to the latest", "The end of the conversation", screen.action_latest)
    yield Command("Copy the conversation", "All of it, as text, to the clipboard", screen.action_copy_all)
    if session.transcript.engine == "model":
        yield Command("Try again", "Ask the model again for an answer", screen.action_retry)
        yield Command("Switch to the built-in interviewer", "No model from here on", screen.action_builtin)
    if not session.level.withholds:
        verb = "Hide" if settings.phase_line else "Show"
        yield Command(f"{verb} the phase line", "Where a session usually stands by now", screen.action_phase)
    yield Command("End the session", "Or leave it for later; asked once", screen.action_end)
