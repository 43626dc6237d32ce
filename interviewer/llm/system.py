"""The fixed beginning of every request of a session: role, withholding, moves, brief, facts, form of reply."""

from __future__ import annotations

from interviewer.domain.ports import Request
from interviewer.domain.words import Move
from interviewer.llm.message import inert
from interviewer.llm.moves import glossary
from interviewer.llm.prompt import Prompts

PLACES: dict[str, tuple[str, ...]] = {
    "interviewer.system": ("round", "level", "policy", "moves", "brief", "facts"),
    "interviewer.withholding": (),
    "interviewer.helping": (),
    "interviewer.moves": (),
}


def system(request: Request, meanings: dict[Move, tuple[str, str]], prompts: Prompts) -> str:
    """The same bytes for a whole session. Of the problem it has the brief and the facts, and nothing else."""
    policy = "interviewer.withholding" if request.level.withholds else "interviewer.helping"
    facts = "\n".join(f"- {f.id}: {f.says}" for f in request.problem.facts)
    return prompts["interviewer.system"].fill(
        round=request.transcript.header.round,
        level=request.level,
        policy=prompts[policy].fill(),
        moves=glossary(meanings, request.level),
        brief=inert(" ".join(request.problem.brief.split())),
        facts=facts or "There is none: every question about the problem is handed back.",
    )
