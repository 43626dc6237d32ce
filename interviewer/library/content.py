"""Personas, problems and concepts from their files, strictly: an error names the file, the key and what is right."""

from __future__ import annotations

import re
import tomllib
from functools import lru_cache
from pathlib import Path
from typing import TypeVar

from pydantic import Field, ValidationError

from interviewer import paths
from interviewer.domain.adaptation import RUBRIC, Adapting, Styles
from interviewer.domain.concepts import Concept, Vocabulary
from interviewer.domain.errors import BadData, WrongUsage
from interviewer.domain.persona import Persona, Strict
from interviewer.domain.problem import Problem
from interviewer.domain.rubric import Dimension, Rubric
from interviewer.domain.senses import SenseGroup, Senses
from interviewer.domain.text import clean
from interviewer.domain.words import permitted
from interviewer.library import checks, titles

Model = TypeVar("Model", bound=Strict)


class Area(Strict):
    id: str
    name: str


class ConceptFile(Strict):
    schema_: int = Field(alias="schema")
    areas: tuple[Area, ...]
    concepts: tuple[Concept, ...]


def read_toml(path: Path) -> dict[str, object]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as missing:
        raise BadData(f"There is no file {path}.", "Check the name, or reinstall.") from missing
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BadData(f"{path} is not TOML: {error}.", "Mend that line.") from error


def parse(model: type[Model], raw: dict[str, object], path: Path) -> Model:
    """`raw` as a `model`. Raises BadData naming every key that is wrong."""
    if raw.get("schema") != 1:
        raise BadData(
            f"{path}: `schema` is {raw.get('schema')!r}, where 1 is what this version reads.", "Set `schema = 1`."
        )
    try:
        return model.model_validate(raw)
    except ValidationError as error:
        wrong = "; ".join(f"`{'.'.join(map(str, e['loc']))}`: {_right(e)}" for e in error.errors()[:5])
        raise BadData(f"{path}: {wrong}.", "Mend those keys; docs/content.md gives the format.") from error


def _right(error: object) -> str:
    assert isinstance(error, dict)
    given = "" if error["type"] in {"missing", "extra_forbidden"} else f" (it is {error.get('input')!r})"[:120]
    said = {"missing": "is missing", "extra_forbidden": "is no key of this format"}.get(error["type"], error["msg"])
    return clean(f"{said}{given}")


@lru_cache
def personas() -> dict[str, Persona]:
    """Every persona, by id, in the order of their files' names."""
    found = {}
    for path in sorted((paths.assets() / "personas").glob("*.toml")):
        persona = parse(Persona, read_toml(path), path)
        checks.persona(persona, path, permitted(persona.id))
        found[persona.id] = persona
    return found


@lru_cache
def vocabulary() -> Vocabulary:
    concepts: list[Concept] = []
    for path in sorted((paths.assets() / "prompts" / "concepts").glob("*.toml")):
        loaded = parse(ConceptFile, read_toml(path), path)
        checks.concepts(loaded.concepts, {a.id for a in loaded.areas}, {c.id for c in concepts}, path)
        concepts += loaded.concepts
    return Vocabulary(concepts)


@lru_cache
def rubric(name: str) -> Rubric:
    """The rubric of that dimension, or as `rounds/NAME` of that round."""
    path = paths.assets() / "prompts" / "rubrics" / f"{name}.toml"
    loaded = parse(Rubric, read_toml(path), path)
    checks.rubric(loaded, path, vocabulary(), set(personas()))
    return loaded


def rubrics() -> tuple[Rubric, ...]:
    """The five dimensions', in their order."""
    return tuple(rubric(d) for d in Dimension)


@lru_cache
def adapting() -> Adapting:
    """What each interviewer's style asks of a candidate, and the personas it speaks of."""
    path = paths.assets() / "prompts" / "rubrics" / f"{RUBRIC}.toml"
    loaded = parse(Styles, read_toml(path), path)
    checks.styles(loaded, path, vocabulary(), personas())
    return Adapting(loaded, personas())


class SenseFile(Strict):
    schema_: int = Field(alias="schema")
    neutral: tuple[str, ...]
    plain: tuple[str, ...]
    senses: tuple[SenseGroup, ...]


@lru_cache
def senses() -> Senses:
    """Everyday words that say the same thing, for the guard."""
    path = paths.assets() / "prompts" / "senses.toml"
    loaded = parse(SenseFile, read_toml(path), path)
    return Senses((*loaded.neutral, *loaded.plain), loaded.senses)


@lru_cache
def problem(name: str) -> Problem:
    """The problem of that id."""
    path = paths.assets() / "prompts" / "problems" / f"{name}.toml"
    if not re.fullmatch(r"[a-z0-9-]{1,100}", name) or not path.is_file():
        known = ", ".join(id_ for id_, _, _ in titles.problem_titles())
        raise WrongUsage(f"There is no problem {clean(name)[:60]!r}.", f"There are: {known}.")
    loaded = parse(Problem, read_toml(path), path)
    checks.problem(loaded, path, vocabulary())
    return loaded
