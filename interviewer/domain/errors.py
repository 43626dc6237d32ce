"""An error a person is shown: a title, what happened, and what to do next. Decided where it is raised."""

from __future__ import annotations


class Problematic(Exception):
    """Printed once, at the edge, as one sentence on what happened and one on what to do."""

    exit_code = 1

    def __init__(self, sentence: str, next_step: str, title: str = "That did not work") -> None:
        super().__init__(f"{sentence} {next_step}")
        self.title, self.sentence, self.next_step = title, sentence, next_step


class WrongUsage(Problematic):
    exit_code = 2


class BadData(Problematic):
    """A data file that is not as it should be; the sentence names file, key and what would be right."""


class StoreFailed(Problematic):
    """A session file that cannot be written or read."""
