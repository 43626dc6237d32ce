"""What the palette offers in the library: every key of its table, by name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from interviewer.tui import rows
from interviewer.tui.commands import Command

if TYPE_CHECKING:
    from interviewer.tui.screens.library import LibraryScreen


def library_commands(screen: LibraryScreen) -> Iterator[Command]:
    if (session := screen.session) is not None:
        name = rows.title(session)
        if session.finished:
            yield Command("Open", f"The scorecard of {name}, or the way to it", screen.action_open)
        else:
            yield Command("Resume", f"Go on with {name}", screen.action_resume)
        yield Command("Grade", f"Grade {name}, or grade it again", screen.action_grade)
        yield Command("Replay", f"Watch {name} from its start", screen.action_replay)
        yield Command("Export", f"A report on {name}, to keep or to send", screen.action_export)
        yield Command("Delete", f"Put {name} in the trash, with its grades", screen.action_delete)
        yield Command("Mark or unmark", f"Take {name} for a comparison", screen.table.action_mark)
    if screen.check_action("compare", ()):
        yield Command("Compare", "The two marked sessions side by side", screen.action_compare)
    if screen.check_action("undo", ()):
        yield Command("Put back", "What was deleted last, with its grades", screen.action_undo)
    yield Command("Import", "A transcript from outside, from its file", screen.action_bring)
    yield Command("Trends", "The five scores over time, level by level", screen.action_trends)
    yield Command("Filter", "Show the sessions that have certain words", screen.action_filter)
