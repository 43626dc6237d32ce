"""`eval persona`: scripted candidates through every persona and level, and how far each stays what it is."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Callable, Sequence
from typing import Any

from interviewer.config import Config
from interviewer.domain.persona import Persona
from interviewer.domain.words import PERSONAS, Engine
from interviewer.evaluation.bands import measured, outside
from interviewer.evaluation.candidates import candidates
from interviewer.evaluation.rehearsal import Case, Reply, cases, play
from interviewer.library import content

PROBLEMS = ("alert-routing", "cloud-bill", "freight-agents")
FOR_A_MODEL = PROBLEMS[:1]
"""A hundred and twenty sessions are asked of a model as it is."""
TOGETHER = 8
"""Sessions held with a model at one time."""

Rehearsed = tuple[Case, list[Reply]]


def run(engine: Engine, config: Config, *, as_json: bool) -> int:
    personas = content.personas()
    problems = PROBLEMS if engine is Engine.BUILTIN else FOR_A_MODEL
    chosen = cases([p for p in PERSONAS if p in personas], problems, candidates())
    report = measure(asyncio.run(rehearse(chosen, engine, config)), personas)
    if as_json:
        print(json.dumps(report, indent=1))
    else:
        print("\n".join(table(report, personas)))
    return 0


async def rehearse(chosen: Sequence[Case], engine: Engine, config: Config) -> list[Rehearsed]:
    """Plays each; says on stderr how far it is."""
    gate = asyncio.Semaphore(1 if engine is Engine.BUILTIN else TOGETHER)
    done = 0

    async def one(case: Case) -> Rehearsed:
        nonlocal done
        async with gate:
            replies = list((await play(case, engine, config)).replies())
        done += 1
        print(
            f"{done} of {len(chosen)}: {case.persona}, {case.level}, {case.candidate.name}, {case.problem}",
            file=sys.stderr,
        )
        return case, replies

    return list(await asyncio.gather(*(one(c) for c in chosen)))


def measure(rehearsed: Sequence[Rehearsed], personas: dict[str, Persona]) -> dict[str, Any]:
    """The report of the contract, and beside it by level and by candidate."""
    return {
        "personas": {id_: _figures(rehearsed, personas[id_]) for id_ in dict.fromkeys(c.persona for c, _ in rehearsed)}
    }


def _figures(rehearsed: Sequence[Rehearsed], persona: Persona) -> dict[str, Any]:
    own = [(case, replies) for case, replies in rehearsed if case.persona == persona.id]
    return {
        **measured([replies for _, replies in own], persona.bands),
        "by_level": _by(own, persona, lambda case: str(case.level)),
        "by_candidate": _by(own, persona, lambda case: case.candidate.name),
    }


def _by(own: Sequence[Rehearsed], persona: Persona, key: Callable[[Case], str]) -> dict[str, Any]:
    groups: dict[str, list[list[Reply]]] = {}
    for case, replies in own:
        groups.setdefault(key(case), []).append(replies)
    return {name: measured(sessions, persona.bands) for name, sessions in groups.items()}


COLUMNS = ("speaks", "questions", "words", "in_band", "drift", "leaks", "stalls", "repeats")


def table(report: dict[str, Any], personas: dict[str, Persona]) -> list[str]:
    """A row a persona with its bands below; then what lies outside, in words."""
    lines = [f"{'':14}" + "".join(f"{c:>12}" for c in COLUMNS)]
    notes = []
    for id_, figures in report["personas"].items():
        bands = personas[id_].bands
        lines.append(f"{id_:14}" + "".join(f"{_shown(c, figures[c]):>12}" for c in COLUMNS))
        held = [_band(c, getattr(bands, c)) for c in COLUMNS[:3]]
        lines.append(f"{'':14}" + "".join(f"{h:>12}" for h in held))
        for group in ("by_level", "by_candidate"):
            for name, part in figures[group].items():
                if wrong := outside(part, bands):
                    said = ", ".join(f"{w} {_shown(w, part[w])}" for w in wrong)
                    notes.append(f"  {id_}, {name}: {said}")
    return [*lines, "", "Outside of its bands:" if notes else "Every persona is inside its bands throughout.", *notes]


def _shown(column: str, value: float | None) -> str:
    if value is None:
        return "–"
    if column in ("questions", "words"):
        return f"{value:.2f}" if column == "questions" else f"{value:g}"
    return f"{value:.1f}" if column == "drift" else f"{value:.1%}"


def _band(column: str, band: tuple[float, float]) -> str:
    low, high = band
    return f"{low:.0%}–{high:.0%}" if column == "speaks" else f"{low:g}–{high:g}"
