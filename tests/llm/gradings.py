"""What the model grader's tests need: a rubric, transcripts as heard, and answers to it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from typing import Any

from interviewer.config import Config, Secret
from interviewer.domain.hearing import Hearing
from interviewer.domain.rubric import Item, Need, Rubric
from interviewer.domain.words import Level
from interviewer.library.prompts import templates
from interviewer.llm.grader import ModelGrader
from tests.llm.scenes import VOCABULARY, transcript

IDS = ("fails", "pager", "notices", "way-back", "proves", "moves", "hands-off", "folds")
AGAINST = {"hands-off", "folds"}
NEEDS = {"moves": Need.PUSHBACK, "folds": Need.PUSHBACK}

SAID = (
    ("c", "I keep every alert in a log. If the log stops we fall back to the pager list."),
    ("i", "Go on."),
    ("s", ""),
    ("c", "My own team is woken first, and I take the first rota myself."),
    ("b", "log -> router\nrouter -> pager"),
    ("i", "I don't buy the rota."),
    ("c", "Fair. Then it's two of us, and what we lose is an hour of sleep each."),
    ("b", "log -> router\nrouter -> two pagers"),
)


def item(name: str) -> Item:
    return Item(
        id=name,
        says=f"SAYS-{name}.",
        sign="-" if name in AGAINST else "+",
        about="behaviour",
        weight=1,
        needs=NEEDS.get(name, Need.NONE),
        anchors={level: f"{name} as {level.upper()}." for level in Level},
        missing="MISSING",
        practise="PRACTISE",
        source="SOURCE",
    )


def rubric(name: str = "ownership", items: Iterable[str] = IDS) -> Rubric:
    return Rubric.model_validate(
        {"schema": 1, "id": name, "version": 1, "name": name.title(), "about": "ABOUT", "items": [*map(item, items)]}
    )


def hearing(*said: tuple[str, str], level: Level = Level.STAFF) -> Hearing:
    return Hearing.of(transcript(said or SAID, level=level), VOCABULARY)


def entry(reach: str = "none", *quotes: tuple[int, str], reason: str = "Because.") -> dict[str, Any]:
    return {"reason": reason, "quotes": [{"turn": t, "quote": q} for t, q in quotes], "reach": reach}


def reply(ids: Iterable[str] = IDS, **found: dict[str, Any]) -> dict[str, Any]:
    """An answer with these entries, underscores for hyphens, and nothing shown for the rest."""
    given = {name.replace("_", "-"): e for name, e in found.items()}
    return {i: given.get(i, entry()) for i in ids}


PAGER = entry("senior", (4, "My own team is woken first"))


def grader(
    url: str,
    *,
    key: str = "",
    attempts: int = 3,
    timeout_s: float = 5.0,
    context: int = 32_768,
    model: str = "scripted",
) -> ModelGrader:
    """A grader at that server that waits for nothing between attempts; `slept` has what it would have waited."""
    config = Config(
        model="talker", grader_model=model, base_url=url, key=Secret(key), attempts=attempts, timeout_s=timeout_s,
        context=context,
    )  # fmt: skip
    made = ModelGrader.from_config(config, templates())
    made.slept = []  # type: ignore[attr-defined]

    async def sleep(seconds: float) -> None:
        made.slept.append(seconds)  # type: ignore[attr-defined]
        await asyncio.sleep(0)

    made._server.sleep = sleep
    return made


def prompt(body: dict[str, Any]) -> str:
    """A request as its model reads it."""
    return "\n\n".join(m["content"] for m in body["messages"])
