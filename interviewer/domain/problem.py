"""A design problem: what is stated, what is told when asked, and what only the debrief may say."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from interviewer.domain.concepts import Concept
from interviewer.domain.persona import Share, Strict
from interviewer.domain.words import Level, Round


class Fact(Strict):
    """One fact, told only when asked for. `asks` and `keys` are how people ask for it."""

    id: str
    says: str
    gives: tuple[str, ...] = ()
    asks: tuple[str, ...] = Field(min_length=8)
    keys: tuple[str, ...] = ()


class Twist(Strict):
    """A requirement that changes. `at` is the share of the session at which it fits."""

    id: str
    at: Share
    says: str
    gives: tuple[str, ...] = ()


class Strong(Strict):
    """What a strong answer to this problem raises from `level` on, and why it matters here."""

    concept: str
    level: Level
    why: str


class Rung(Strict):
    """One step down a ladder; said only once everything in `presupposes` is on the table."""

    says: str
    presupposes: tuple[str, ...]


class Ladder(Strict):
    id: str
    about: tuple[str, ...] = Field(min_length=1)
    rungs: tuple[Rung, ...] = Field(min_length=4)


class Help(Strict):
    """What a helping interviewer would say to hand over `concept`."""

    id: str
    move: Literal["hint", "lead", "structure"]
    concept: str
    says: str


class Problem(Strict):
    """`heart` is for the debrief and the grader; the interviewer's model never sees it."""

    schema_: int = Field(alias="schema")
    id: str
    title: str
    round: Round
    brief: str
    heart: str = ""
    elsewhere: tuple[str, ...] = ()
    """Questions on the subject that no fact answers, so that the sheet learns to leave them."""
    concepts: tuple[Concept, ...] = ()
    facts: tuple[Fact, ...] = ()
    twists: tuple[Twist, ...] = ()
    strong: tuple[Strong, ...] = ()
    ladders: tuple[Ladder, ...] = ()
    helps: tuple[Help, ...] = ()


def spoken(brief: str) -> str:
    """A brief as it is said: lines are joined, paragraphs kept."""
    return "\n".join(" ".join(p.split()) for p in brief.strip().split("\n\n"))


def own_problem(brief: str, round_: Round = Round.DESIGN) -> Problem:
    """A problem of the candidate's own: a brief, and no fact sheet."""
    return Problem(schema=1, id="own", title="Your own problem", round=round_, brief=brief)
