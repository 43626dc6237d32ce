"""Wires a grading: a transcript of ours or from outside is read, heard, graded and its grade kept."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from interviewer.builtin.grading.grader import BuiltinGrader
from interviewer.config import Config
from interviewer.debrief.whole import Debrief, debrief
from interviewer.domain.adaptation import Styles
from interviewer.domain.errors import Problematic, WrongUsage
from interviewer.domain.events import Event, Header
from interviewer.domain.hearing import Hearing
from interviewer.domain.persona import fingerprint
from interviewer.domain.ports import DimensionGrader
from interviewer.domain.problem import Problem
from interviewer.domain.rubric import Rubric
from interviewer.domain.scorecard import GradedBy, Scorecard
from interviewer.domain.transcript import Transcript
from interviewer.domain.words import Engine, Level, Round
from interviewer.grading.grade import Progress, grade
from interviewer.library import content, grades, store

MOST_SAMPLES = 25


@dataclass(frozen=True)
class Marker:
    """A grader made ready: which engine it is, and what is recorded with its grades."""

    engine: Engine
    grader: DimensionGrader
    model: str | None
    prompts: dict[str, str]
    on_attempt: Callable[[Callable[[str], None]], None] = lambda _: None
    """Give it a listener: it is told a sentence before each further attempt."""


def marker(engine: Engine | None, config: Config) -> Marker:
    """Raises WrongUsage where a model is asked for and none is configured for grading."""
    if (engine or default_engine(config)) is Engine.BUILTIN:
        return Marker(Engine.BUILTIN, BuiltinGrader(), None, {})
    if not config.grader_ready:
        raise WrongUsage(
            "No model is configured to grade.",
            "Set INTERVIEWER_GRADER_MODEL or INTERVIEWER_MODEL, and OPENAI_API_KEY or the OPENAI_BASE_URL of a local "
            "server; or use --engine builtin.",
        )
    from interviewer.library.prompts import templates
    from interviewer.llm.grader import ModelGrader

    model = ModelGrader.from_config(config, templates())

    def listen(listener: Callable[[str], None]) -> None:
        model.on_attempt = listener

    return Marker(Engine.MODEL, model, config.grader_model or config.model, model.prompts, listen)


def default_engine(config: Config) -> Engine:
    return Engine.MODEL if config.grader_ready else Engine.BUILTIN


def read(
    path: Path, *, level: Level | None = None, round_: Round | None = None, candidate: str | None = None
) -> Transcript:
    """A saved session, or an outside transcript. Raises Problematic saying what is wrong with the file."""
    header, events = events_of(path, level=level, round_=round_, candidate=candidate)
    return Transcript.of(header, events)


def events_of(
    path: Path, *, level: Level | None = None, round_: Round | None = None, candidate: str | None = None
) -> tuple[Header, tuple[Event, ...]]:
    """As `read`, not yet folded."""
    if path.suffix == ".jsonl":
        session = store.read_session(path)
        return session.header, session.events
    from interviewer.library import outside

    loaded = outside.read(path, level=level, round_=round_, candidate=candidate)
    return loaded.header, loaded.events


def hear(transcript: Transcript) -> Hearing:
    return Hearing.of(transcript, content.vocabulary(), problem_of(transcript.header.problem))


def rubrics(round_: Round) -> dict[str, Rubric]:
    """The five dimensions' and the round's, by id."""
    return {r.id: r for r in (*content.rubrics(), content.rubric(f"rounds/{round_}"))}


def debriefed(
    path: Path, data: Path, *, level: Level | None = None, round_: Round | None = None, candidate: str | None = None
) -> Debrief:
    """Everything there is to show of a saved session or outside transcript, with its newest grade if it has one.

    With `level` that is the newest against it. An outside transcript that states no level has that of its grade.
    """
    header, events = _as_graded(path, data, level, round_, candidate)
    kept = grades.grades_path(path, data / "sessions")
    graded = [card for card in grades.grades(kept) if level is None or card.level == level]
    return debrief(
        hear(Transcript.of(header, events)),
        events,
        problem=problem_of(header.problem),
        card=graded[-1] if graded else None,
        rubrics=rubrics(header.round),
        rated=grades.self_rating(kept),
    )


def _as_graded(
    path: Path, data: Path, level: Level | None, round_: Round | None, candidate: str | None
) -> tuple[Header, tuple[Event, ...]]:
    try:
        return events_of(path, level=level, round_=round_, candidate=candidate)
    except WrongUsage:
        from interviewer.library.outside.source import FORMATS

        # Only what was read whole, and lacks a level alone, has a grade to take it from.
        if level is not None or path.suffix.lower() not in FORMATS or not path.is_file():
            raise
        graded = grades.grades(grades.grades_path(path, data / "sessions"))
        if not graded:
            raise
        return events_of(path, level=graded[-1].level, round_=round_ or graded[-1].round, candidate=candidate)


async def mark(
    transcript: Transcript,
    marker: Marker,
    *,
    level: Level | None = None,
    samples: int = 1,
    progress: Callable[[Progress], None] = lambda _: None,
) -> Scorecard:
    """Grades against `level`, else the session's own."""
    if not 1 <= samples <= MOST_SAMPLES:
        raise WrongUsage(f"{samples} samples cannot be taken.", f"Choose 1 to {MOST_SAMPLES}.")
    dimensions = content.rubrics()
    own = content.rubric(f"rounds/{transcript.header.round}")
    adapting = content.adapting() if transcript.swaps else None
    used: list[Rubric | Styles] = [*dimensions, own, *([adapting.rubric] if adapting else [])]
    # Without a model every sample is the same.
    by = GradedBy(
        engine=marker.engine, model=marker.model, rubric=stamp(used), prompts=marker.prompts,
        samples=samples if marker.engine is Engine.MODEL else 1,
    )  # fmt: skip
    return await grade(
        hear(transcript),
        level or transcript.header.level,
        dimensions,
        marker.grader,
        by,
        round_rubric=own,
        adapting=adapting,
        progress=progress,
    )


def stamp(rubrics: Sequence[Rubric | Styles]) -> str:
    """`v1@` and twelve hex digits that change when any of the rubrics does."""
    digest = hashlib.sha256("".join(fingerprint(r) for r in rubrics).encode()).hexdigest()[:12]
    return f"v{max(r.version for r in rubrics)}@{digest}"


def keep(path: Path, data: Path, scorecard: Scorecard) -> Path:
    """Appends the grade; gives the file it is in."""
    target = grades.grades_path(path, data / "sessions")
    grades.keep(target, scorecard)
    return target


def problem_of(name: str) -> Problem | None:
    try:
        return content.problem(name)
    except Problematic:
        return None
