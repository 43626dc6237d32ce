"""The ladder of ways to ask for an answer of a given form, and how far down a server and model were found to stand."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from interviewer.llm.failures import Failure
from interviewer.llm.kinds import Kind


class Rung(IntEnum):
    """Strictest first. From `JSON` on the schema stands in the prompt."""

    SCHEMA = 0
    TOOL = 1
    JSON = 2
    TEXT = 3

    @property
    def below(self) -> Rung:
        return Rung(min(self + 1, Rung.TEXT))


@dataclass
class Standing:
    """Where to begin with one model of one server."""

    rung: Rung = Rung.SCHEMA
    doubts: int = 0
    """Times a plain 500 was followed by success lower down."""

    def settled(self, rung: Rung, because: Failure | None, doubts: int) -> None:
        """An answer came at `rung`, after `because` had sent the request down from higher up.

        `doubts` is how many there were when it was begun: requests made side by side share one bad moment.
        """
        if because is None or rung <= self.rung:
            return
        if because.kind is Kind.SERVER and not because.rejects_form:
            # Some servers say 500 to a schema, and any server may say it once: only the second time counts.
            if doubts < self.doubts:
                return
            self.doubts += 1
            if self.doubts < 2:
                return
        self.rung, self.doubts = rung, 0


_known: dict[tuple[str, str], Standing] = {}


def standing(base_url: str, model: str) -> Standing:
    """What is known of that model there; kept while the program runs."""
    return _known.setdefault((base_url, model), Standing())


def steps_down(failure: Failure) -> bool:
    """Whether a simpler form may pass where this failed. Never for a key, a connection or a busy server."""
    return failure.rejects_form or failure.kind in (Kind.INVALID, Kind.SERVER)


def is_free(failure: Failure) -> bool:
    """Whether trying the next rung is another request rather than another attempt at the same one."""
    return failure.rejects_form or failure.kind is Kind.INVALID
