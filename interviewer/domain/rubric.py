"""What a grader looks for: observable items, with what each looks like at every level."""

from __future__ import annotations

from enum import StrEnum
from typing import Literal

from pydantic import Field

from interviewer.domain.persona import Strict
from interviewer.domain.words import Level


class Dimension(StrEnum):
    """The five leadership signals, in the order they are shown."""

    OWNERSHIP = "ownership"
    DECISION_MAKING = "decision_making"
    STRATEGIC_THINKING = "strategic_thinking"
    INFLUENCE = "influence"
    TEACHING = "teaching"


class Need(StrEnum):
    """The opportunity an item needs. Without it the item is not observed, and counts neither way."""

    NONE = "none"
    PUSHBACK = "pushback"
    QUESTION = "question"
    TWIST = "twist"
    STEERING = "steering"


class Ask(StrEnum):
    """What an interviewer's question asks the candidate to do; doing it then is prompted."""

    DECIDE = "decide"
    JUSTIFY = "justify"
    EXPLAIN = "explain"
    EXAMPLE = "example"
    PLAN = "plan"
    FAILURE = "failure"
    PERSUADE = "persuade"
    ESTIMATE = "estimate"
    OPERATE = "operate"
    FUTURE = "future"


class Item(Strict):
    """One observable conduct. `sign` is whether it speaks for the candidate or against.

    `anchors` say what it looks like at each level, lowest first; an item against the candidate says there what it
    costs, and counts from the level `counts_from` on. `prompted` is the share of its worth that is left when an
    interviewer asked for it or named its concern first.
    """

    id: str
    says: str
    sign: Literal["+", "-"]
    about: Literal["concept", "behaviour"]
    weight: int = Field(ge=1, le=3)
    needs: Need = Need.NONE
    tests: str = ""
    """The persona that gives the opportunity, where one is needed."""
    concepts: tuple[str, ...] = ()
    """Concerns of `prompts/concepts`, of a concept item."""
    asked_by: tuple[Ask, ...] = ()
    """The questions that ask for it, of a behaviour item."""
    prompted: float = Field(default=0.5, ge=0, le=1)
    counts_from: Level = Level.MID
    anchors: dict[Level, str]
    missing: str
    """What the card says where it was not shown."""
    practise: str
    """How to practise it, as one instruction for the next session."""
    source: str
    """The passage of the source that it comes from, word for word."""


class Rubric(Strict):
    """The items of one dimension, or of one round."""

    schema_: int = Field(alias="schema")
    id: str
    version: int
    name: str
    about: str
    items: tuple[Item, ...] = Field(min_length=8)

    def item(self, id_: str) -> Item | None:
        return next((i for i in self.items if i.id == id_), None)
