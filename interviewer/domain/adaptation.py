"""What a grader looks for in one stretch: items by the style of its interviewer, and some for every style."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated

from pydantic import Field

from interviewer.domain.persona import Persona, Strict
from interviewer.domain.rubric import Item, Rubric

RUBRIC = "adaptation"
LEAST = 5
"""Items of a style of its own, at the least."""


class Styles(Strict):
    """The rubric of adaptation, from its file. `styles` by persona."""

    schema_: int = Field(alias="schema")
    id: str
    version: int
    name: str
    about: str
    shared: tuple[Item, ...] = Field(min_length=1)
    styles: dict[str, Annotated[tuple[Item, ...], Field(min_length=LEAST)]]

    def rubric(self, persona: Persona | None, style: str) -> Rubric:
        """The rubric of one style, the same for every transcript. A style that the file does not have gets what is for all."""
        recognise = " ".join(persona.debrief.recognise) if persona else ""
        name = persona.name if persona else style
        how = f" The interviewer's style in this stretch: {name}. How it shows: {recognise}" if recognise else ""
        return Rubric.model_construct(
            schema_=1, id=RUBRIC, version=self.version, name=f"{self.name}: {name}",
            about=" ".join(self.about.split()) + how, items=(*self.styles.get(style, ()), *self.shared),
        )  # fmt: skip


@dataclass(frozen=True)
class Adapting:
    """All that grading adaptation needs from files."""

    rubric: Styles
    personas: Mapping[str, Persona]

    def of(self, style: str) -> Rubric:
        return self.rubric.rubric(self.personas.get(style), style)
