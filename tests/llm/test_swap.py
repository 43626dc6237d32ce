"""A swap in a live session with a model: what was sent before is sent again letter for letter, but for its tail."""

from __future__ import annotations

import itertools

from interviewer.dialogue import conduct
from interviewer.domain.words import Level
from tests.llm.scenes import model
from tests.server import ModelServer
from tests.stage import session

SAID = (
    "I put a dedup table in front of the router, keyed by service and symptom.",
    "The router looks up the rotation and pages one person.",
    "Then the history of every decision goes to a log for ninety days.",
    "I choose a lease over a lock, because a crashed worker gives it back.",
    "Each team keeps a paging budget of its own.",
    "I would roll it out one team at a time.",
)
SWAP_AT = 3


def _head(messages: list[dict[str, str]]) -> list[tuple[str, str]]:
    """A request without its tail."""
    said = [(m["role"], m["content"]) for m in messages]
    role, last = said[-1]
    return [*said[:-1], (role, last.rpartition("<note>")[0].rstrip())]


async def test_a_swap_costs_no_prompt_cache_and_changes_nothing_that_was_said(server: ModelServer) -> None:
    server.otherwise = lambda body: {
        "move": "probe", "anchor": body["messages"][-1]["content"].split("<candidate>\n")[-1][:20], "text": "Why that?", "facts": [],
    }  # fmt: skip
    live = session("socratic", Level.STAFF, interviewer=model(server.url), minutes=45)
    turns_before, swapped_after = [], 0
    for n, text in enumerate(SAID):
        if n == SWAP_AT:
            turns_before, swapped_after = list(live.transcript.turns), len(server.requests)
            live.swap("deep-diver")
            assert live.transcript.turns[: len(turns_before)] == turns_before
        live.say(text)
        await conduct.reply(live)
    assert 0 < swapped_after < len(server.requests)
    heads = [_head(body["messages"]) for body in server.requests]
    for before, after in itertools.pairwise(heads):
        *whole, (role, last) = before
        assert after[: len(whole)] == whole
        assert after[len(whole)][0] == role
        assert after[len(whole)][1].startswith(last)
    assert live.transcript.turns[: len(turns_before)] == turns_before
    manners = [live.personas[p].manner.split(".")[0] for p in ("socratic", "deep-diver")]
    tails = [body["messages"][-1]["content"].rpartition("<note>")[2] for body in server.requests]
    fold = [" ".join(t.split()) for t in tails]
    assert all(" ".join(manners[0].split()) in t for t in fold[:swapped_after])
    assert all(" ".join(manners[1].split()) in t for t in fold[swapped_after:])
