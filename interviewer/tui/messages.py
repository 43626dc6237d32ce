"""What a session tells the app. Apart from its screen, which the first frame does not wait for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.message import Message

if TYPE_CHECKING:
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
