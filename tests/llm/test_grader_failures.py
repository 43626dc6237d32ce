"""A model server that fails while grading: a sentence, a next step, and never a key; what can be mended is mended."""

from __future__ import annotations

import io
import json
import logging
import traceback
from typing import Any

import pytest

from interviewer.domain.ports import GraderFailed
from interviewer.domain.words import Level
from tests.llm.gradings import IDS, PAGER, entry, grader, hearing, prompt, reply, rubric
from tests.server import EMPTY, NOT_JSON, REFUSAL, WRONG_JSON, Cut, Hang, Item, Message, ModelServer, Raw, Status

KEY = "sk-recognisable-0123456789"

FATAL: dict[str, tuple[Item, str, str, int]] = {
    "401": (Status(401, f"Incorrect API key provided: {KEY}"), "key", "OPENAI_API_KEY", 1),
    "403": (Status(403, "no"), "allow", "INTERVIEWER_GRADER_MODEL", 1),
    "404 model": (Status(404, "The model `x` does not exist"), "has no model", "INTERVIEWER_GRADER_MODEL", 1),
    "refusal": (REFUSAL, "declined", "INTERVIEWER_GRADER_MODEL", 1),
    "429": (Status(429), "no more requests", "Grade it again", 3),
    "500": (Status(500), "failed while answering", "Grade it again", 3),
    "dies half-way": (Cut(), "broke the connection off", "Grade it again", 3),
    "empty": (EMPTY, "empty", "Grade it again", 3),
    "torn json": (Raw(b'{"choices": ['), "not a chat completion", "OPENAI_BASE_URL", 3),
    "not json": (NOT_JSON, "form asked for", "--engine builtin", 3),
    "wrong json": (WRONG_JSON, "form in wrongly", "--engine builtin", 3),
}


@pytest.mark.parametrize(("item", "says", "do", "asked"), FATAL.values(), ids=FATAL)
async def test_a_failure_is_told(server: ModelServer, item: Item, says: str, do: str, asked: int) -> None:
    """In words for somebody who waits for a grade: nothing of going on with a conversation."""
    server.otherwise = lambda body: item
    with pytest.raises(GraderFailed) as failed:
        await grader(server.url, key=KEY).find(hearing(), rubric())
    assert says in failed.value.sentence
    assert do in failed.value.next_step
    assert "next reply" not in str(failed.value)
    assert len(server.requests) == asked


async def test_again_fails_the_same_way(server: ModelServer) -> None:
    found = await _found(server, reply(pager=entry("mid", (4, "words that nobody said"))))
    server.otherwise = lambda body: Status(401)
    with pytest.raises(GraderFailed, match="key"):
        await grader(server.url).again(hearing(), rubric(), [f for f in found if f.reach])


async def _found(server: ModelServer, *script: Item, **config: Any) -> Any:
    server.script.extend(script)
    return await grader(server.url, **config).find(hearing(), rubric())


async def test_busy_then_fine(server: ModelServer) -> None:
    server.script.extend([Status(429, headers={"retry-after": "3"}), Status(503), reply(pager=PAGER)])
    asked, seen = grader(server.url), []
    asked.on_attempt = seen.append
    assert len(await asked.find(hearing(), rubric())) == len(IDS)
    assert asked.slept[0] == 3  # type: ignore[attr-defined]
    assert seen[0] == "The model did not answer (429). Attempt 2 of 3, in 3 s."


async def test_slow_then_fine(server: ModelServer) -> None:
    assert len(await _found(server, Hang(), reply(), timeout_s=0.3)) == len(IDS)


async def test_prose_then_fine(server: ModelServer) -> None:
    assert len(await _found(server, NOT_JSON, reply())) == len(IDS)


async def test_a_repair_asks_for_what_is_missing_and_nothing_else(server: ModelServer) -> None:
    half = {i: e for i, e in reply(pager=PAGER).items() if i in IDS[:5]}
    rest = {i: e for i, e in reply().items() if i not in IDS[:5]}
    found = await _found(server, half, rest)
    assert [f.item for f in found] == list(IDS)
    repair = server.requests[1]["messages"]
    assert "`moves` is missing; `hands-off` is missing; `folds` is missing" in repair[-1]["content"]
    assert [m["role"] for m in repair] == ["system", "user", "assistant", "user"]
    assert server.requests[1]["response_format"]["json_schema"]["schema"]["required"] == list(IDS[5:])


async def test_half_of_the_items_are_enough_in_the_end(server: ModelServer) -> None:
    """Those that were never answered are left out: not read is not the same as not shown."""
    half = {i: e for i, e in reply().items() if i in IDS[:4]}
    found = await _found(server, half, NOT_JSON, NOT_JSON)
    assert [f.item for f in found] == list(IDS[:4])
    less = {i: e for i, e in reply().items() if i in IDS[:3]}
    with pytest.raises(GraderFailed):
        await _found(server, less, less, less)


@pytest.mark.parametrize("rejects", [set(), {"json_schema"}, {"json_schema", "tools"}])
async def test_an_answer_that_breaks_off_is_gone_on_with(server: ModelServer, rejects: set[str]) -> None:
    """What was whole is kept, and the rest is asked for."""
    server.rejects = rejects
    text = json.dumps(reply(pager=PAGER))
    half = text[: text.index('"proves"') + 30]
    called = {"id": "1", "type": "function", "function": {"name": "findings", "arguments": half}}
    cut = {"role": "assistant", "content": None, "tool_calls": [called]} if rejects == {"json_schema"} else None
    said = cut or {"role": "assistant", "content": half}
    found = await _found(server, Message(said, "length"), {i: entry() for i in IDS[4:]})
    assert [f.item for f in found] == list(IDS)
    assert found[1].reach is Level.SENIOR
    assert "broke off where the length of an answer ends" in prompt(server.requests[-1])


@pytest.mark.parametrize("content", ["", '{"fails": {"reason": "It'])
async def test_too_short_an_answer_is_given_more_room(server: ModelServer, content: str) -> None:
    """A model that thinks before it answers: the length of an answer is doubled, and kept so."""

    def answer(body: dict[str, Any]) -> Item:
        if body["max_tokens"] < 5000:
            return Message({"role": "assistant", "content": content}, "length")
        return reply()

    server.otherwise = answer
    asked = grader(server.url)
    assert len(await asked.find(hearing(), rubric())) == len(IDS)
    server.requests.clear()
    await asked.find(hearing(), rubric())
    assert [r["max_tokens"] >= 5000 for r in server.requests] == [True]


async def test_there_is_an_end_to_giving_room(server: ModelServer) -> None:
    server.otherwise = lambda body: Message({"role": "assistant", "content": ""}, "length")
    with pytest.raises(GraderFailed, match="used up the length"):
        await grader(server.url).find(hearing(), rubric())
    assert len(server.requests) == 3


@pytest.mark.parametrize(
    "item", [Status(401, f"bad key {KEY}"), Status(500, KEY), Raw(KEY.encode(), "text/html"), Cut(), NOT_JSON]
)
async def test_the_key_appears_nowhere(server: ModelServer, item: Item, caplog: pytest.LogCaptureFixture) -> None:
    """Neither in the failure, nor in a traceback with all its locals, nor in the logs; nor does the transcript."""
    caplog.set_level(logging.DEBUG)
    server.otherwise = lambda body: item
    asked = grader(server.url, key=KEY, attempts=2)
    with pytest.raises(GraderFailed) as failed:
        await asked.find(hearing(), rubric())
    error = failed.value
    assert error.__cause__ is None
    assert error.__context__ is None
    assert error.__traceback__
    error.__traceback__ = error.__traceback__.tb_next  # this test's own frame has the key
    shown = io.StringIO()
    traceback.TracebackException.from_exception(error, capture_locals=True, compact=False).print(file=shown)
    everything = shown.getvalue() + repr(vars(error)) + caplog.text + repr(vars(asked))
    assert KEY not in everything
    assert "log" not in str(error)
