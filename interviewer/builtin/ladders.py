"""Probe ladders: a subject followed down, each rung narrower, said only once what it presupposes is on the table."""

from __future__ import annotations

from interviewer.domain.events import Part
from interviewer.domain.ports import Draft, Request
from interviewer.domain.problem import Ladder
from interviewer.domain.words import Move

TO_THE_END = "deep-diver"
"""The persona that keeps a ladder to its last rung; others take a rung where one fits and leave it."""


def rung(request: Request) -> Draft | None:
    """The next rung of the ladder being climbed, or the first of one whose subject is at hand."""
    reached = _reached(request)
    current = _current(request)
    ladders = request.problem.ladders
    if request.persona.id == TO_THE_END and current:
        step = _step(request, current, reached.get(current.id, 0))
        if step:
            return step
    if request.persona.id != TO_THE_END and len(request.transcript.turns) % 3:
        return None  # a reason under the last claim is asked for in the persona's own words, mostly
    turns = request.transcript.candidate_turns()[-2:]
    at_hand = {c for t in turns for c in request.ledger.candidate_in(t.number)}
    for ladder in sorted(ladders, key=lambda x: -len(at_hand & set(x.about))):
        if at_hand & set(ladder.about):
            step = _step(request, ladder, reached.get(ladder.id, 0))
            if step:
                return step
    return None


def _step(request: Request, ladder: Ladder, n: int) -> Draft | None:
    if n >= len(ladder.rungs) or not request.ledger.all_on_table(ladder.rungs[n].presupposes):
        return None
    said = ladder.rungs[n]
    part = Part(move=Move.PROBE, text=said.says, line=f"ladder/{ladder.id}/{n}")
    return Draft((part,), authored=True, presupposes=said.presupposes)


def _reached(request: Request) -> dict[str, int]:
    """How many rungs of each ladder have been said."""
    reached: dict[str, int] = {}
    for turn in request.transcript.turns:
        for part in turn.parts:
            if part.line and part.line.startswith("ladder/"):
                _, name, n = part.line.split("/")
                reached[name] = max(reached.get(name, 0), int(n) + 1)
    return reached


def _current(request: Request) -> Ladder | None:
    """The ladder last stepped on."""
    for turn in reversed(request.transcript.turns):
        for part in turn.parts:
            if part.line and part.line.startswith("ladder/"):
                name = part.line.split("/")[1]
                return next((x for x in request.problem.ladders if x.id == name), None)
    return None
