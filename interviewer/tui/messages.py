"""What screens tell the app. Apart from those screens, which the first frame does not wait for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.message import Message

if TYPE_CHECKING:
    from pathlib import Path

    from interviewer.tui.sitting import Sitting


class Unopened(Message):
    """The session could not be opened."""

    def __init__(self, error: Exception) -> None:
        super().__init__()
        self.error = error


class Over(Message):
    """The session has ended, or was left for later."""

    def __init__(self, sitting: Sitting, *, left: bool) -> None:
        super().__init__()
        self.sitting, self.left = sitting, left


class Debriefing(Message):
    """The session in that file is to be rated, graded, or its scorecard shown."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path


class JumpTo(Message):
    """That moment is to be shown. `quote` is what was said in it, empty for the turn as a whole."""

    def __init__(self, turn: int, quote: str = "") -> None:
        super().__init__()
        self.turn, self.quote = turn, quote
