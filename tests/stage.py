"""Builders for tests: a header, a session in memory on a script's clock, a candidate who says things."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field

from interviewer.builtin.interviewer import BuiltinInterviewer
from interviewer.dialogue import conduct
from interviewer.dialogue.clock import ScriptClock
from interviewer.dialogue.guard.gate import RulesJudge
from interviewer.dialogue.session import Session
from interviewer.domain.events import Event, Header, Part
from interviewer.domain.ports import Draft, Interviewer, Request
from interviewer.domain.transcript import Transcript
from interviewer.domain.words import Engine, Level, Move, Round
from interviewer.library import content


class Memory:
    """A store that keeps events in a list."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self.closed = False

    def append(self, event: Event) -> Event:
        event = event.model_copy(update={"seq": len(self.events) + 1})
        self.events.append(event)
        return event

    def close(self) -> None:
        self.closed = True


@dataclass
class Scripted:
    """An interviewer that says what it is told to, and records what it was asked."""

    drafts: list[tuple[Move, str]]
    asked: list[Request] = field(default_factory=list)

    async def draft(self, request: Request) -> Draft:
        self.asked.append(request)
        move, text = self.drafts[(len(self.asked) - 1) % len(self.drafts)]
        return Draft((Part(move=move, text=text),), authored=False)


def header(**changes: object) -> Header:
    base: dict[str, object] = {
        "id": "test", "started_at": "2026-01-02T03:04:05+00:00", "round": Round.DESIGN, "level": Level.STAFF,
        "problem": "alert-routing", "problem_hash": "0" * 12, "title": "Alert routing", "brief": "Design it.",
        "persona": "hands-off", "persona_hash": "0" * 12, "minutes": 45, "engine": Engine.BUILTIN, "seed": 7,
    }  # fmt: skip
    return Header.model_validate({**base, **changes})


def session(
    persona: str = "hands-off",
    level: Level = Level.STAFF,
    *,
    problem: str = "alert-routing",
    minutes: float = 45,
    seed: int = 7,
    interviewer: Interviewer | None = None,
    **changes: object,
) -> Session:
    """A session that states its problem and waits."""
    loaded = content.problem(problem)
    vocabulary = content.vocabulary().extended(loaded.concepts)
    builtin = BuiltinInterviewer()
    made = Session(
        transcript=Transcript(
            header(
                persona=persona, level=level, minutes=minutes, seed=seed, problem=problem, brief=loaded.brief, **changes
            )
        ),
        problem=loaded,
        personas=content.personas(),
        vocabulary=vocabulary,
        senses=content.senses(),
        interviewer=interviewer or builtin,
        builtin=builtin,
        judge=RulesJudge(vocabulary, content.senses()),
        store=Memory(),
        clock=ScriptClock(),
    )
    made.open()
    return made


def play(live: Session, turns: Sequence[str]) -> Session:
    """Says the turns one after another, with the interviewer's part after each."""

    async def run() -> None:
        for turn in turns:
            live.say(turn)
            await conduct.reply(live)

    asyncio.run(run())
    return live


def spoken(live: Session) -> list[str]:
    """What the interviewer said after stating the problem."""
    return [t.text for t in live.transcript.turns[1:] if t.speaker == "interviewer"]


DESIGN = [
    "Before I draw anything: two readings of wake up. A page to a phone, or anything that reaches a sleeping person. I'll take the first.",
    "I'd put a dedup table in front of the router, keyed by service and symptom, with a short lease per entry.",
    "The router looks up the rotation and pages one person. If nobody acknowledges in five minutes it escalates to the next.",
    "So the dedup table is a key-value store with a TTL per entry, because I'd rather forget than grow for ever.",
    "I'm choosing a lease over a lock here: a crashed worker gives its entry back by itself.",
    "If the router dies the pages stop, which is the worst thing this can do, so I run two and let them race for the lease.",
    "For each team I keep a paging budget, and a rule that goes over it turns into a ticket in the morning.",
    "The history of every decision goes to an append-only log for ninety days so that we can replay it.",
    "I'd roll it out one team at a time, in shadow first, and compare who would have been woken.",
    "What it costs is a few machines; what the old way costs is people leaving, so I'd measure nights slept.",
    "The platform team owns the router, the product teams own their rules, and there's a contract between them.",
    "In two years I expect a fifth monitoring product, so the adapters are the only thing that knows a product's format.",
]
