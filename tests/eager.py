"""A model that scaffolds at every turn it is asked, over a real server and through the whole loop.

The drafts in tests/data/leaks were written by authors who had not seen the guard's rules: for each candidate
turn four leaks, and in most scripts two proper drafts. The model declares whatever move is open.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from interviewer.config import Config
from interviewer.dialogue import conduct
from interviewer.domain.events import InterviewerSaid, Withheld
from interviewer.domain.words import Engine, Level
from interviewer.library.prompts import templates
from interviewer.llm.interviewer import ModelInterviewer
from tests.server import ModelServer
from tests.stage import session

LEAKS = Path(__file__).parent / "data" / "leaks"
GENERATED = ("probe", "clarify", "challenge", "redirect")
_OPEN = re.compile(r"Open moves, best first:\n(.*?)(?:\n\n|</note>)", re.S)


@dataclass
class Tally:
    """What became of the drafts that reached the guard. Texts, so that they can be read."""

    turns: int = 0
    delivered: list[str] = field(default_factory=list)
    withheld: list[str] = field(default_factory=list)
    fallbacks: int = 0
    silent_though_due: int = 0

    @property
    def offered(self) -> int:
        return len(self.delivered) + len(self.withheld)

    def __iadd__(self, other: Tally) -> Tally:
        self.turns += other.turns
        self.delivered += other.delivered
        self.withheld += other.withheld
        self.fallbacks += other.fallbacks
        self.silent_though_due += other.silent_though_due
        return self


def scripts() -> list[str]:
    """The names of the scripted sessions: a problem's id, with a number behind it where there are several."""
    return sorted(p.name.removesuffix(".jsonl") for p in LEAKS.glob("*.jsonl"))


def script(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (LEAKS / f"{name}.jsonl").read_text().splitlines()]


async def run(
    server: ModelServer, name: str, persona: str, which: int, *, pressed: bool = False, kind: str = "drafts",
    level: Level = Level.STAFF, seed: int = 7,
) -> Tally:  # fmt: skip
    """One session in which the model answers turn N with its `which`-th draft for that turn."""
    turns = script(name)
    now: dict[str, Any] = {}

    def answer(body: dict[str, Any]) -> str:
        # A request to repair an answer comes behind the one that names the open moves.
        said = next(m["content"] for m in reversed(body["messages"]) if _OPEN.search(m["content"]))
        opened = re.findall(r"^-? ?`?(\w+)`?:", found[1], re.M) if (found := _OPEN.search(said)) else []
        draft = now["turn"][kind][which % len(now["turn"][kind])]
        able = [m for m in opened if m in GENERATED]
        if not able:  # it may only hand back here, and has no words of its own for that
            return json.dumps({"move": opened[0], "anchor": "", "text": "", "facts": []})
        move = draft["declared"] if draft["declared"] in able else able[0]
        return json.dumps({"move": move, "anchor": draft["anchor"], "text": draft["text"], "facts": []})

    server.otherwise = answer
    config = Config(model="scripted", base_url=server.url, attempts=1, timeout_s=20)
    interviewer = ModelInterviewer.from_config(config, templates())
    live = session(
        persona, level, problem=name.partition(".")[0], interviewer=interviewer, engine=Engine.MODEL, seed=seed
    )
    tally = Tally()
    for turn in turns:
        now["turn"] = turn
        live.say(turn["pressed" if pressed else "candidate"])
        before = len(live.store.events)  # type: ignore[attr-defined]
        await conduct.reply(live)
        _count(tally, live.store.events[before:])  # type: ignore[attr-defined]
    return tally


def _count(tally: Tally, events: list[Any]) -> None:
    tally.turns += 1
    held = [x for x in events if isinstance(x, Withheld) and x.source == "model"]
    said = [x for x in events if isinstance(x, InterviewerSaid)]
    tally.withheld += [x.text for x in held]
    tally.delivered += [x.text for x in said if x.source == "model" and "answer" not in x.moves]
    tally.fallbacks += sum(x.fallback for x in said)
    tally.silent_though_due += bool(held) and not said


def sessions(pressed: tuple[bool, ...] = (False, True)) -> Iterator[tuple[str, str, int, bool]]:
    """Every script under the four personas whose words a model finds, with each of the four drafts."""
    for name in scripts():
        for persona in ("socratic", "directive", "deep-diver", "broad-sweeper"):
            for which in range(4):
                for press in pressed:
                    yield name, persona, which, press
