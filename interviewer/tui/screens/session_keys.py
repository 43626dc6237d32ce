"""The session's keys. None is an editing key of the text area, or one a browser keeps for itself: a test compares."""

from __future__ import annotations

from textual.binding import Binding, BindingType

BINDINGS: list[BindingType] = [
    Binding("f2", "say", "say it", id="session.say", tooltip="Say what stands in the input."),
    Binding("f3", "board", "board", id="session.board", tooltip="To the whiteboard and back."),
    Binding("f4", "pause", "pause", id="session.pause", tooltip="Stop the clock, or let it go on."),
    Binding("f8", "brief", "brief", id="session.brief", tooltip="The problem as it was stated."),
    Binding("f9", "latest", "latest", id="session.latest", show=False, tooltip="Go to the latest in the conversation."),
    Binding("alt+up", "scroll(-3)", "up", id="session.up", show=False, tooltip="Scroll the conversation up."),
    Binding("alt+down", "scroll(3)", "down", id="session.down", show=False, tooltip="Scroll the conversation down."),
    Binding(
        "ctrl+g",
        "retry",
        "again",
        id="session.retry",
        show=False,
        tooltip="After a failure: ask the interviewer again.",
    ),
    Binding(
        "ctrl+o",
        "builtin",
        "built-in",
        id="session.builtin",
        show=False,
        tooltip="Go on with the built-in interviewer.",
    ),
]
