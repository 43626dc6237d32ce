"""What a grading gives: scores, and everything a reader needs to check them. Its JSON is a fixed contract."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict

from interviewer.domain.words import Engine, Level, Round

Sign = Literal["+", "-"]
VerdictWord = Literal["yes", "no", "not_observed"]
Recommendation = Literal["strong_yes", "yes", "no", "strong_no"]


class _Shown(BaseModel):
    # A newer minor version may add keys: they are kept.
    model_config = ConfigDict(frozen=True, extra="allow")


class Evidence(_Shown):
    """A quote, letter for letter from a candidate turn or the board. `at` is the turn's stamp."""

    turn: int
    at: str
    quote: str
    sign: Sign
    prompted: bool = False


class Verdict(_Shown):
    """One item's verdict. `reach` is the highest level whose anchor was met; `evidence` indexes the dimension's list."""

    id: str
    verdict: VerdictWord
    reach: Level | None = None
    prompted: bool = False
    evidence: tuple[int, ...] = ()
    reason: str = ""


class Scored(_Shown):
    """One dimension, or the round's own rubric. `score` is None where nothing could be scored; `reason` says why."""

    score: float | None
    reason: str
    spread: float = 0.0
    items: tuple[Verdict, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    missed: tuple[str, ...] = ()
    next: str = ""
    by_level: dict[Level, float] = {}
    """What the same verdicts come to against each level."""
    quotes: int = 0
    """Quotes as the grader first gave them, over all samples; `verbatim` of them were there."""
    verbatim: int = 0


class Overall(_Shown):
    score: float | None
    level_shown: Level | None
    recommendation: Recommendation | None
    missing: tuple[str, ...] = ()
    """What the target level asks for and was not shown, heaviest first."""
    next: str = ""


class Drive(_Shown):
    """Who drove. Shares of 0 to 1, times in seconds from the start, None where it never came."""

    candidate_words: float
    raised_by_candidate: int
    raised_by_interviewer: int
    first_scope_s: int | None
    first_failure_s: int | None
    first_cost_s: int | None
    first_operations_s: int | None
    architecture_minutes: float | None
    help_requests: int


class Quote(_Shown):
    turn: int
    quote: str
    sign: Sign


class Signal(_Shown):
    """What an interviewer's style could be told by. `turn` and `quote` are an interviewer turn's; a silence has no quote,
    and then `turn` is the candidate turn that was let pass.
    """

    mark: str
    says: str
    turn: int
    quote: str = ""


class Measured(_Shown):
    """One measure of a stretch beside the stretch before. None where there is nothing to measure.

    `wanted` is the direction that this style asks for, None where it asks for none; `went` says whether it went there.
    """

    id: str
    name: str
    before: float | None
    after: float | None
    wanted: Literal["up", "down"] | None = None
    went: Literal["with", "against", "same"] | None = None


class Stretch(_Shown):
    """How the candidate met one persona. `turns` is the first and the last turn of the stretch."""

    persona: str
    turns: tuple[int, int]
    score: float | None
    reason: str
    evidence: tuple[Quote, ...] = ()
    minutes: float | None = None
    spread: float = 0.0
    items: tuple[Verdict, ...] = ()
    """Their `evidence` indexes the stretch's list."""
    signals: tuple[Signal, ...] = ()
    measures: tuple[Measured, ...] = ()
    next: str = ""


class Conformance(_Shown):
    """What the interviewer gave that was the candidate's to do, and what the guard kept back."""

    scaffolds: int
    withheld: int
    turns: tuple[int, ...] = ()
    """Interviewer turns that scaffold."""


class Flag(_Shown):
    kind: Literal["instruction_to_grader", "overreach"]
    turn: int
    quote: str


class GradedBy(_Shown):
    engine: Engine
    model: str | None = None
    rubric: str
    prompts: dict[str, str] = {}
    samples: int = 1


class Scorecard(_Shown):
    session: str
    level: Level
    round: Round
    dimensions: dict[str, Scored]
    round_rubric: Scored | None = None
    overall: Overall
    drive: Drive
    adaptation: tuple[Stretch, ...] = ()
    conformance: Conformance
    flags: tuple[Flag, ...] = ()
    graded_by: GradedBy
