"""An interviewer's manner, as its file states it."""

from __future__ import annotations

import hashlib
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from interviewer.domain.words import Move

Share = Annotated[float, Field(ge=0, le=1)]


class Strict(BaseModel):
    """Data from a file: unknown keys are errors, nothing changes afterwards."""

    model_config = ConfigDict(extra="forbid", frozen=True)


def fingerprint(data: Strict) -> str:
    """Twelve hex digits that change when the data does; kept in a session's header."""
    return hashlib.sha256(data.model_dump_json(by_alias=True).encode()).hexdigest()[:12]


class Bands(Strict):
    """What a transcript under this persona should measure, low and high (`docs/scaffolding.md`)."""

    speaks: tuple[Share, Share]
    """Share of candidate turns answered with words, turns that asked something left out."""
    questions: tuple[float, float]
    """Questions a spoken turn."""
    words: tuple[int, int]
    """Words a spoken turn, median."""


class Tempo(Strict):
    """When this persona speaks unasked. Zero is never."""

    silence_s: int = Field(ge=0)
    speech_words: int = Field(ge=0)


class PersonaDebrief(Strict):
    """Shown only afterwards."""

    recognise: tuple[str, ...] = Field(min_length=3)
    adapt: tuple[str, ...] = Field(min_length=3)


class Persona(Strict):
    schema_: int = Field(alias="schema")
    id: str
    name: str
    feels: str
    manner: str
    bands: Bands
    tempo: Tempo
    mix: dict[Move, float]
    """Weights of the moves it chooses among when it speaks of its own accord."""
    lines: dict[str, tuple[str, ...]]
    """Authored lines by kind: a move's name, or `check_in handback nudge cut_in hand_over`."""
    debrief: PersonaDebrief
