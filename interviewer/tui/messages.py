"""What screens tell the app. Apart from those screens, which the first frame does not wait for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.message import Message

if TYPE_CHECKING:
    from pathlib import Path

    from interviewer.domain.scorecard import Scorecard
    from interviewer.tui.answers import Answers
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


class Resuming(Message):
    """The session in that file is to be gone on with."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path


class Practising(Message):
    """A session with these answers is to be held, now."""

    def __init__(self, answers: Answers) -> None:
        super().__init__()
        self.answers = answers


class Debriefing(Message):
    """The session in that file is to be rated, graded, or its scorecard shown; `again` to grade it once more."""

    def __init__(self, path: Path, *, again: bool = False) -> None:
        super().__init__()
        self.path, self.again = path, again


class JumpTo(Message):
    """That moment is to be shown. `quote` is what was said in it, empty for the turn as a whole."""

    def __init__(self, turn: int, quote: str = "") -> None:
        super().__init__()
        self.turn, self.quote = turn, quote


class Replaying(Message):
    """The session in that file is to be replayed, at that turn and those words if any are named.

    `card` is the grade whose notes are shown; None is the newest there is.
    """

    def __init__(self, path: Path, *, card: Scorecard | None = None, turn: int | None = None, quote: str = "") -> None:
        super().__init__()
        self.path, self.card, self.turn, self.quote = path, card, turn, quote


class Comparing(Message):
    """The sessions in those two files are to be shown side by side; the earlier one comes to the left."""

    def __init__(self, one: Path, other: Path) -> None:
        super().__init__()
        self.one, self.other = one, other
