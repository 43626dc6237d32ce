"""The replay's keys. No text is edited here, so that letters are free; none is one a browser keeps for itself."""

from __future__ import annotations

from textual.binding import Binding, BindingType

BINDINGS: list[BindingType] = [
    Binding("space", "play", "play", id="replay.play", tooltip="Play from here, or pause."),
    Binding("left,comma", "step(-1)", "turn back", id="replay.back", show=False, tooltip="A turn back."),
    Binding("right,full_stop", "step(1)", "turn", id="replay.on", tooltip="A turn on."),
    Binding(
        "left_square_bracket",
        "jump(-1)",
        "mark back",
        id="replay.earlier",
        show=False,
        tooltip="Back to the mark before.",
    ),
    Binding("right_square_bracket", "jump(1)", "mark", id="replay.later", tooltip="On to the next mark."),
    Binding("k", "kind", "kind", id="replay.kind", tooltip="Which marks to jump by: all, or one kind after another."),
    Binding("plus,equals_sign", "hasten(1)", "faster", id="replay.faster", tooltip="Faster, up to sixteen times."),
    Binding("minus", "hasten(-1)", "slower", id="replay.slower", show=False, tooltip="Slower, down to as it was."),
    Binding("g", "go", "minute", id="replay.go", tooltip="Go to a minute."),
    Binding("b,f3", "board", "board", id="replay.board", tooltip="To the whiteboard and back."),
    Binding("n", "notes", "notes", id="replay.notes", tooltip="To the notes beside the turn and back."),
    Binding("ctrl+home", "end(-1)", "start", id="replay.start", show=False, tooltip="To the start of the session."),
    Binding("ctrl+end", "end(1)", "end", id="replay.end", show=False, tooltip="To the end of the session."),
    Binding("f8", "brief", "brief", id="replay.brief", show=False, tooltip="The problem as it was stated."),
    Binding("escape", "back", "back", id="replay.leave", tooltip="Back to where you came from."),
]
