"""What the palette offers in a replay."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from interviewer.tui.commands import Command
from interviewer.tui.marks import SIGNS

if TYPE_CHECKING:
    from interviewer.tui.replay import Replay
    from interviewer.tui.screens.replay import ReplayScreen


def replay_commands(screen: ReplayScreen, replay: Replay) -> Iterator[Command]:
    if replay.playback.playing:
        yield Command("Pause", "The replay stands still", screen.action_play)
    else:
        yield Command("Play", "From here on", screen.action_play)
    yield Command("Faster", "Up to sixteen times", partial(screen.action_hasten, 1))
    yield Command("Slower", "Down to as it was", partial(screen.action_hasten, -1))
    yield Command("Next turn", "A turn on", partial(screen.action_step, 1))
    yield Command("Turn before", "A turn back", partial(screen.action_step, -1))
    yield Command("Next mark", "On, by the kind that is chosen", partial(screen.action_jump, 1))
    yield Command("Mark before", "Back, by the kind that is chosen", partial(screen.action_jump, -1))
    yield Command("Jump by all marks", "Whatever their kind", partial(screen.action_only, None))
    for kind, sign in SIGNS.items():
        if count := replay.count(kind):
            yield Command(
                f"Jump by: {sign.name}", f"{sign.glyph}, {count} in this session", partial(screen.action_only, kind)
            )
    yield Command("Go to a minute", "By the session's clock", screen.action_go)
    yield Command("Start of the session", "", partial(screen.action_end, -1))
    yield Command("End of the session", "", partial(screen.action_end, 1))
    yield Command("Whiteboard", "To the board and back", screen.action_board)
    yield Command("Notes", "To the notes beside the turn and back", screen.action_notes)
    yield Command("Brief", "The problem as it was stated", screen.action_brief)
    yield Command("Copy the conversation", "As far as it is shown, as text, to the clipboard", screen.action_copy_all)
    yield Command("Back", "Out of the replay", screen.action_back)
