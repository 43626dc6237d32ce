"""Sessions for the model interviewer's tests: a small problem with its facts, and requests in the middle of it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable

from interviewer.config import Config, Secret
from interviewer.domain import events as e
from interviewer.domain.asking import read_turn
from interviewer.domain.concepts import Concept, Vocabulary
from interviewer.domain.factsheet import FactSheet
from interviewer.domain.ledger import Ledger
from interviewer.domain.persona import Bands, Persona, PersonaDebrief, Tempo
from interviewer.domain.ports import Request
from interviewer.domain.problem import Fact, Help, Ladder, Problem, Rung, Strong, Twist
from interviewer.domain.senses import Senses
from interviewer.domain.transcript import Transcript
from interviewer.domain.words import Engine, Level, Move, Round
from interviewer.library.prompts import templates
from interviewer.llm.interviewer import ModelInterviewer

BRIEF = "Design the system that decides which alerts wake a person up. Start wherever you like."
PROBE = {"move": "probe", "anchor": "a log", "text": "Why a log?", "facts": []}


def _concept(name: str, *terms: str) -> Concept:
    return Concept(id=name, name=name.capitalize(), terms=terms)


VOCABULARY = Vocabulary(
    [
        _concept("log", "log"),
        _concept("retry", "retry", "try again"),
        _concept("cost", "cost"),
        _concept("region", "region"),
    ]
)


def _fact(name: str, says: str, ask: str) -> Fact:
    return Fact(id=name, says=says, asks=tuple(f"{ask} {n}" for n in "abcdefgh"))


PROBLEM = Problem(
    schema=1,
    id="alerts",
    title="Alerts",
    round=Round.DESIGN,
    brief=BRIEF,
    heart="HEART-OF-IT",
    facts=(
        _fact("volume", "About 40 million events a day.", "how many events a day"),
        _fact("teams", "Three hundred rotations share it.", "how many teams use it"),
        _fact("goal", "Wakings should halve within a year.", "what is the goal"),
    ),
    twists=(Twist(id="legal", at=0.5, says="TWIST-TO-COME: alerts may not leave their region."),),
    strong=(Strong(concept="cost", level=Level.STAFF, why="STRONG-ANSWER"),),
    ladders=(Ladder(id="l", about=("log",), rungs=tuple(Rung(says=f"LADDER-{n}", presupposes=()) for n in range(4))),),
    helps=(Help(id="h", move="hint", concept="cost", says="HELP-LINE"),),
)
_KINDS = (
    "acknowledge", "check_in", "defer", "defer_choice", "defer_verdict", "handback", "handback_number",
    "move_on", "challenge", "confirm", "hand_over",
)  # fmt: skip


def persona(name: str = "socratic", manner: str = "You ask for the reason.") -> Persona:
    return Persona(
        schema=1,
        id=name,
        name=name,
        feels="",
        manner=manner,
        bands=Bands(speaks=(0.7, 0.9), questions=(0.5, 1), words=(5, 18)),
        tempo=Tempo(silence_s=0, speech_words=0),
        mix={},
        lines={kind: tuple(f"{name} {kind} {n}." for n in range(10)) for kind in _KINDS},
        debrief=PersonaDebrief(recognise=("a", "b", "c"), adapt=("a", "b", "c")),
    )


def transcript(said: Iterable[tuple[str, str]], *, level: Level = Level.STAFF) -> Transcript:
    """`said` is who and what: `c` candidate, `i` interviewer, `f` a fact, `t` twist, `s` silence, `b` board."""
    header = e.Header(
        id="s1", started_at="", round=Round.DESIGN, level=level, problem="alerts", problem_hash="", title="",
        brief=BRIEF, persona="socratic", persona_hash="", minutes=45, engine=Engine.MODEL, seed=1,
    )  # fmt: skip
    out = Transcript(header)
    moves = {"i": Move.PROBE, "f": Move.ANSWER, "t": Move.TWIST}
    for n, (who, text) in enumerate([("p", BRIEF), *said]):
        at = n * 30_000
        match who:
            case "c":
                out.add(e.CandidateSaid(at_ms=at, end_ms=at + 1000, text=text))
            case "s":
                out.add(e.StayedSilent(at_ms=at, persona="socratic"))
            case "b":
                out.add(e.BoardChanged(at_ms=at, text=text))
            case "w":
                part = e.Part(move=Move.HINT, text=text)
                out.add(e.Withheld(at_ms=at, parts=(part,), persona="socratic", leaks=(Move.HINT,), why="a hint"))
            case _:
                part = e.Part(move=moves.get(who, Move.PRESENT), text=text)
                out.add(e.InterviewerSaid(at_ms=at, end_ms=at + 1000, parts=(part,), persona="socratic"))
    return out


def request(
    *said: tuple[str, str],
    moves: tuple[Move, ...] = (Move.PROBE, Move.ACKNOWLEDGE),
    level: Level = Level.STAFF,
    reason: str = "",
    left_ms: int = 600_000,
    problem: Problem = PROBLEM,
    who: Persona | None = None,
) -> Request:
    story = transcript(said or (("c", "I keep every alert in a log."),), level=level)
    last = story.candidate_turns()[-1].text if story.candidate_turns() else ""
    return Request(
        transcript=story,
        ledger=Ledger.of(story, VOCABULARY),
        problem=problem,
        sheet=FactSheet(problem.facts, VOCABULARY, Senses((), ())),
        persona=who or persona(),
        level=level,
        reading=read_turn(last),
        moves=moves,
        left_ms=left_ms,
        reason=reason,
    )


def repeated(before: bytes, after: bytes) -> float:
    """Share of the bytes of `after` that begin it just as they begin `before`."""
    pairs = enumerate(zip(before, after, strict=False))
    return next((n for n, (a, b) in pairs if a != b), min(len(before), len(after))) / len(after)


def model(
    url: str, *, key: str = "", attempts: int = 4, timeout_s: float = 5.0, context: int = 32_768
) -> ModelInterviewer:
    """An interviewer at that server that waits for nothing between attempts; `slept` has what it would have waited."""
    config = Config(
        model="scripted", base_url=url, key=Secret(key), attempts=attempts, timeout_s=timeout_s, context=context
    )
    made = ModelInterviewer.from_config(config, templates())
    made.slept = []  # type: ignore[attr-defined]

    async def sleep(seconds: float) -> None:
        made.slept.append(seconds)  # type: ignore[attr-defined]
        await asyncio.sleep(0)

    made._server.sleep = sleep
    return made
