"""The guard's second opinion: one question to a model, in a fresh context, about what the rules let through or stop.

What the rules are sure of stands: a move that is not open, an anchor that is nowhere, facts nobody asked for. For the
rest the model decides. Where it does not answer, the rules do.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from interviewer.config import Config
from interviewer.domain.events import Usage
from interviewer.domain.ports import Draft, Judgement, ScaffoldJudge, Scene
from interviewer.domain.words import SCAFFOLDS, Move, open_scaffolds
from interviewer.llm import server
from interviewer.llm.failures import ServerFailed
from interviewer.llm.form import Form, Wrong
from interviewer.llm.message import Message, inert
from interviewer.llm.prompt import Prompts, needed
from interviewer.llm.server import Server

PLACES = {
    **server.PLACES,
    "guard.opinion": (),
    "guard.draft": ("brief", "facts", "given", "candidate", "board", "persona", "round", "level", "move", "draft"),
}
NONE = "none"
REPLY_TOKENS = 400
LATEST = 12
"""So many of the candidate's turns are shown whole; what stood before them is the rules' business."""


@dataclass
class Cost:
    """What second opinions took so far."""

    calls: int = 0
    seconds: float = 0.0
    failed: int = 0
    overturned: int = 0
    """Drafts that the rules had stopped, and that were spoken after all."""
    caught: int = 0
    """Drafts that the rules had let through."""
    usage: Usage = field(default_factory=Usage)

    def told(self) -> str:
        """In a line, for whoever waited for them."""
        return (
            f"{self.calls} second opinion{'' if self.calls == 1 else 's'} in {self.seconds:.0f} s of waiting: "
            f"{self.caught} leak{'' if self.caught == 1 else 's'} caught, "
            f"{self.overturned} stop{'' if self.overturned == 1 else 's'} overturned, {self.failed} unanswered"
        )


class SecondOpinion:
    """Implements `ScaffoldJudge` on top of the rules'."""

    redrafts = True

    def __init__(self, rules: ScaffoldJudge, server: Server, prompts: Prompts) -> None:
        self._rules, self._server, self._prompts = rules, server, prompts
        self.cost = Cost()

    @classmethod
    def from_config(cls, rules: ScaffoldJudge, config: Config, prompts: Prompts) -> SecondOpinion:
        """Asks the grader's model, where one is named: a model judges its own drafts mildly. Raises BadData."""
        own = needed(prompts, PLACES)
        return cls(rules, Server(config, config.grader_model or config.model, own), own)

    @property
    def prompts(self) -> dict[str, str]:
        return {name: prompt.stamp for name, prompt in self._prompts.items() if name.startswith("guard.")}

    async def judge(self, draft: Draft, scene: Scene) -> Judgement:
        ruled = await self._rules.judge(draft, scene)
        if draft.authored or (ruled.leaks and ruled.sure) or _needs_none(draft):
            return ruled
        began = time.monotonic()
        self.cost.calls += 1
        try:
            answer = await self._server.ask(self._messages(draft, scene), FORM, REPLY_TOKENS)
        except ServerFailed:
            self.cost.failed += 1
            return ruled
        finally:
            self.cost.seconds += time.monotonic() - began
        leak, why = answer.value
        allowed = leak is None or leak in open_scaffolds(scene.level)
        self.cost.overturned += bool(ruled.leaks and allowed)
        self.cost.caught += bool(not ruled.leaks and not allowed)
        if allowed:
            return Judgement(moves=tuple(p.move for p in draft.parts), why="", by="model")
        assert leak is not None
        return Judgement((leak,), why, tuple(dict.fromkeys([*ruled.moves, leak])), by="model")

    def _messages(self, draft: Draft, scene: Scene) -> list[Message]:
        said = scene.candidate[-LATEST:]
        told = self._prompts["guard.draft"].fill(
            brief=inert(scene.brief),
            facts=_lines(scene.facts),
            given=_lines(scene.given),
            candidate="\n".join(f"{n}. {inert(t)}" for n, t in enumerate(said, 1)) or "nothing yet",
            board=inert(scene.board) or "empty",
            persona=scene.persona,
            round=scene.round,
            level=scene.level,
            move=" and ".join(p.move.replace("_", " ") for p in draft.parts),
            draft=inert(draft.text),
        )
        return [Message("system", self._prompts["guard.opinion"].fill()), Message("user", told)]


def _needs_none(draft: Draft) -> bool:
    """Words of the sheet, chosen by id, and silence are the rules' business alone."""
    return not draft.text.strip() or all(p.facts for p in draft.parts)


def _lines(texts: Sequence[str]) -> str:
    return "\n".join(f"- {inert(t)}" for t in texts) or "none"


def _read(data: dict[str, Any], last: bool) -> tuple[Move | None, str]:
    said = str(data.get("leak", "")).strip().lower()
    why = " ".join(str(data.get("reason", "")).split())
    if said in {NONE, "no", "false", ""} and "leak" in data:
        return None, why
    if said in {str(m) for m in SCAFFOLDS}:
        return Move(said), why
    raise Wrong(f"`leak` is {said[:40]!r}, where one of {', '.join([NONE, *sorted(map(str, SCAFFOLDS))])} is right")


FORM: Form[tuple[Move | None, str]] = Form(
    "opinion",
    "Whether the draft does any of the candidate's driving.",
    {
        "type": "object",
        "properties": {
            "reason": {"type": "string"},
            "leak": {"type": "string", "enum": [NONE, *sorted(map(str, SCAFFOLDS))]},
        },
        "required": ["reason", "leak"],
        "additionalProperties": False,
    },
    _read,
)
