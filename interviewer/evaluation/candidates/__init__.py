"""Scripted candidates, one file each: what they say, and how long they think before each turn."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from importlib import resources

from pydantic import Field

from interviewer.dialogue.clock import speaking_ms
from interviewer.domain.persona import Strict
from interviewer.domain.text import count_words

REPLY_S = 6
"""What the interviewer takes of the clock for a turn, roughly."""


class Candidate(Strict):
    name: str
    pauses: tuple[float, ...] = Field(min_length=1)
    """Seconds of silence before each turn, taken in turn."""
    turns: tuple[str, ...] = Field(min_length=40)

    def pause(self, n: int) -> float:
        """Seconds of silence before turn `n`, counted from 0."""
        return self.pauses[n % len(self.pauses)]

    @property
    def minutes(self) -> int:
        """A session long enough for all of it, so that every twist comes and the close does not."""
        said = sum(speaking_ms(count_words(t)) for t in self.turns) / 1000
        quiet = sum(self.pause(n) + REPLY_S for n in range(len(self.turns)))
        return round((said + quiet) / 60 * 1.1) + 1


@lru_cache
def candidates() -> tuple[Candidate, ...]:
    files = sorted(f.name for f in resources.files(__name__).iterdir() if f.name.endswith(".toml"))
    return tuple(Candidate.model_validate(tomllib.loads(_read(name))) for name in files)


def _read(name: str) -> str:
    return resources.files(__name__).joinpath(name).read_text(encoding="utf-8")
