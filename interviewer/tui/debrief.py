"""A session after its end: what happened in it, what the candidate gave themselves, how it was graded.

Knows no widget. Reading blocks, and imports what grading needs: it belongs in a thread.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from interviewer.domain.errors import Problematic
from interviewer.domain.events import Event
from interviewer.domain.persona import Persona
from interviewer.domain.rubric import Rubric
from interviewer.domain.scorecard import Scorecard
from interviewer.domain.stretches import Stretch, hidden
from interviewer.domain.transcript import Transcript


@dataclass
class Debrief:
    """`cards` are the grades kept, oldest first; `rated` is what the candidate gave themselves, by dimension."""

    path: Path
    data: Path
    transcript: Transcript
    events: tuple[Event, ...]
    dimensions: tuple[Rubric, ...]
    own: Rubric
    """The round's own rubric."""
    kept_in: Path
    rated: dict[str, int] = field(default_factory=dict)
    cards: list[Scorecard] = field(default_factory=list)
    guessed: tuple[str, ...] | None = None
    """For each stretch of `untold` the persona guessed, empty where it was left out; None before it was asked."""
    personas: Mapping[str, Persona] = field(default_factory=dict)

    @classmethod
    def read(cls, path: Path, data: Path) -> Debrief:
        """Raises Problematic where the session cannot be read, or has nothing in it to grade."""
        from interviewer.library import content, grades, store

        loaded = store.read_session(path)
        transcript = loaded.transcript()
        if not transcript.candidate_turns():
            raise Problematic(
                "Nothing was said in this session, so there is nothing to grade.", "It is kept as it is.", "No turns"
            )
        kept_in = grades.grades_path(path, data / "sessions")
        return cls(
            path=path,
            data=data,
            transcript=transcript,
            events=loaded.events,
            dimensions=content.rubrics(),
            own=content.rubric(f"rounds/{transcript.header.round}"),
            kept_in=kept_in,
            rated=grades.self_rating(kept_in),
            cards=grades.grades(kept_in),
            guessed=grades.guessed(kept_in),
            personas=content.personas(),
        )

    @property
    def rubrics(self) -> dict[str, Rubric]:
        """All that are graded, by id, in the order they are shown."""
        return {r.id: r for r in (*self.dimensions, self.own)}

    def named(self, rubric: str) -> str:
        """A rubric as the screen names it; the round's own is `The design round`."""
        if rubric == self.own.id:
            return f"The {self.transcript.header.round} round"
        found = self.rubrics.get(rubric)
        return found.name if found else rubric.replace("_", " ").capitalize()

    @cached_property
    def untold(self) -> tuple[Stretch, ...]:
        """The stretches whose interviewer the candidate was not told."""
        return hidden(self.transcript)

    def persona(self, id_: str) -> str:
        """A persona by its name; one that there is not by its id."""
        found = self.personas.get(id_)
        return found.name if found else id_

    def guess(self, personas: Sequence[str]) -> None:
        """Keeps a guess for each of `untold`, empty where it was left out. Raises StoreFailed; it counts all the same."""
        from interviewer.library import grades

        self.guessed = tuple(personas)
        made = [
            {"turns": [s.first, s.last], "guess": g or None, "persona": s.persona}
            for s, g in zip(self.untold, personas, strict=True)
        ]
        grades.append(self.kept_in, "guess", {"stretches": made})

    def rate(self, scores: Mapping[str, int]) -> None:
        """Keeps what the candidate gives themselves, if it is new. Raises StoreFailed; it counts all the same."""
        from interviewer.library import grades

        if dict(scores) != self.rated:
            self.rated = dict(scores)
            grades.append(self.kept_in, "self_rating", {"scores": self.rated})
