"""The model grader: what the model is told, what becomes of its answer, and calls made side by side."""

from __future__ import annotations

import asyncio
import json
import threading
import time
from typing import Any

import pytest

from interviewer.config import Config
from interviewer.domain.errors import BadData
from interviewer.domain.ports import DimensionGrader, Finding
from interviewer.domain.rubric import Dimension
from interviewer.domain.words import Level
from interviewer.library.prompts import templates
from interviewer.llm.grader import AT_ONCE, ModelGrader
from tests.llm.gradings import IDS, PAGER, entry, grader, hearing, prompt, reply, rubric
from tests.llm.test_rungs import rung
from tests.server import Item, ModelServer, Slow, Status

QUOTE = ((4, "My own team is woken first"),)


def by_item(findings: Any) -> dict[str, Finding]:
    return {f.item: f for f in findings}


@pytest.mark.parametrize(
    ("rejects", "expected"),
    [
        (set(), "json_schema"),
        ({"json_schema"}, "tool"),
        ({"json_schema", "tools"}, "json_object"),
        ({"response_format", "tools"}, "text"),
    ],
)
async def test_a_finding_for_each_item_on_every_rung(server: ModelServer, rejects: set[str], expected: str) -> None:
    server.rejects = rejects
    server.otherwise = lambda body: reply(pager=PAGER, hands_off=entry("shown", (2, "I keep every alert in a log.")))
    asked: DimensionGrader = grader(server.url)
    found = by_item(await asked.find(hearing(), rubric()))
    assert rung(server.requests[-1]) == expected
    assert tuple(found) == IDS
    assert found["pager"] == Finding("pager", Level.SENIOR, QUOTE, "Because.")
    assert found["hands-off"].reach is Level.MID  # one against the candidate is shown or not
    assert found["fails"] == Finding("fails", None, (), "Because.")


async def test_the_schema_holds_an_answer_to_every_item(server: ModelServer) -> None:
    """Each id is a required key, the reason stands before the reach, and a fault has no levels."""
    server.otherwise = lambda body: reply()
    await grader(server.url).find(hearing(), rubric())
    schema = server.requests[0]["response_format"]["json_schema"]
    assert schema["strict"] is True
    assert schema["schema"]["required"] == list(schema["schema"]["properties"]) == list(IDS)
    one = schema["schema"]["properties"]["fails"]
    assert list(one["properties"]) == one["required"] == ["reason", "quotes", "reach"]
    assert one["properties"]["reach"]["enum"] == ["none", "mid", "senior", "staff", "principal"]
    assert schema["schema"]["properties"]["folds"]["properties"]["reach"]["enum"] == ["none", "shown"]
    assert "$ref" not in json.dumps(schema)  # servers that render a tool by hand do not follow one


async def test_in_a_prompt_the_schema_is_short(server: ModelServer) -> None:
    server.rejects = {"json_schema", "tools"}
    server.otherwise = lambda body: reply()
    await grader(server.url).find(hearing(), rubric())
    said = server.requests[-1]["messages"][-1]["content"]
    assert '"fails":{"$ref":"#/$defs/for"}' in said
    assert len(said.split("</transcript>")[1]) < 1500


async def test_the_rubric_first_then_the_transcript_then_the_order(server: ModelServer) -> None:
    """What is the same for every transcript comes first, so that providers can keep it."""
    server.otherwise = lambda body: reply()
    asked = grader(server.url)
    await asked.find(hearing(), rubric())
    await asked.find(hearing(("c", "Something else altogether.")), rubric())
    (system, user), (other, _) = (r["messages"] for r in server.requests)
    assert system == other
    assert system["role"] == "system"
    assert "SAYS-fails." in system["content"]
    assert user["content"].startswith("<transcript>\n<interviewer turn=")
    assert user["content"].rstrip().endswith("reply with the JSON object.")


async def test_what_the_model_is_told_of_an_item(server: ModelServer) -> None:
    """The anchors of an item for the candidate, the opportunity it needs; nothing of weights, prices or advice."""
    server.otherwise = lambda body: reply()
    await grader(server.url).find(hearing(), rubric())
    system = server.requests[0]["messages"][0]["content"]
    assert "## fails (for the candidate)\nSAYS-fails.\n- mid: fails as MID.\n- senior: fails as SENIOR." in system
    assert "## moves (for the candidate)\nSAYS-moves. Can only be shown in a reply to a doubt" in system
    assert "## hands-off (against the candidate)\nSAYS-hands-off.\n" in system
    assert not any(word in system for word in ("MISSING", "PRACTISE", "SOURCE", "hands-off as MID", "weight"))


async def test_no_target_level(server: ModelServer) -> None:
    """The same transcript is put the same way at every level: what it is worth there is computed elsewhere."""
    server.otherwise = lambda body: reply()
    asked = grader(server.url)
    for level in Level:
        await asked.find(hearing(level=level), rubric())
    assert len({json.dumps(r["messages"]) for r in server.requests}) == 1


async def test_wrong_quotes_are_asked_for_once_more(server: ModelServer) -> None:
    """Only those items, with the quotes that were not found and those that were."""
    wrong = Finding("pager", Level.SENIOR, ((4, "My team is woken at first"), (2, "I keep every alert in a log")), "R.")
    lost = Finding("fails", Level.MID, ((2, "The log stops and we fall back"),), "R.")
    fresh = entry("staff", (4, "I take the first rota myself"))
    server.script.append(reply(("fails", "pager"), pager=fresh))
    found = by_item(await grader(server.url).again(hearing(), rubric(), [wrong, lost]))
    (body,) = server.requests
    order = body["messages"][-1]["content"].split("</transcript>")[1]
    assert (
        '- pager: not found: turn 4 "My team is woken at first"; found: turn 2 "I keep every alert in a log"' in order
    )
    assert '- fails: not found: turn 2 "The log stops and we fall back"' in order
    assert body["response_format"]["json_schema"]["schema"]["required"] == ["fails", "pager"]
    assert found["pager"].quotes == ((2, "I keep every alert in a log"), (4, "I take the first rota myself"))
    assert found["pager"].reach is Level.STAFF
    assert found["fails"].reach is None


@pytest.mark.parametrize("answer", [entry("senior"), entry("none")])
async def test_what_was_found_stays_though_nothing_replaces_the_rest(
    server: ModelServer, answer: dict[str, Any]
) -> None:
    wrong = Finding("pager", Level.SENIOR, ((4, "nobody said this"), (2, "I keep every alert in a log")), "R.")
    server.script.append(reply(("pager",), pager=answer))
    (found,) = await grader(server.url).again(hearing(), rubric(), [wrong])
    assert (found.reach, found.quotes) == (Level.SENIOR, ((2, "I keep every alert in a log"),))
    assert len(server.requests) == 1


async def test_a_quote_refused_for_another_reason_is_told_as_lost(server: ModelServer) -> None:
    """It stands there letter for letter, but whoever checks it would not have it."""
    server.script.append(reply(("pager",)))
    (found,) = await grader(server.url).again(hearing(), rubric(), [Finding("pager", Level.SENIOR, QUOTE, "R.")])
    assert 'not found: turn 4 "My own team is woken first"' in prompt(server.requests[0])
    assert found.reach is None


async def test_nothing_wrong_asks_nothing(server: ModelServer) -> None:
    assert not await grader(server.url).again(hearing(), rubric(), [])
    assert not server.requests


async def test_the_grader_model_goes_before_the_other(server: ModelServer) -> None:
    server.otherwise = lambda body: reply()
    await grader(server.url, model="judge").find(hearing(), rubric())
    await grader(server.url, model="").find(hearing(), rubric())
    assert [r["model"] for r in server.requests] == ["judge", "talker"]


def test_its_prompts_are_on_record() -> None:
    prompts = grader("http://127.0.0.1:1/v1").prompts
    assert {"grader.system", "grader.for", "grader.against", "grader.again", "reply.repair"} <= set(prompts)
    assert all(stamp.startswith("v1@") for stamp in prompts.values())


def test_a_missing_template_is_told_at_once() -> None:
    without = {name: p for name, p in templates().items() if name != "grader.order"}
    with pytest.raises(BadData, match=r"grader\.order"):
        ModelGrader.from_config(Config(model="m"), without)


# --- side by side -------------------------------------------------------------------------------------------------

RUBRICS = [rubric(d) for d in Dimension]


async def test_five_rubrics_are_under_way_at_once(server: ModelServer) -> None:
    """No answer comes before the last request is there."""
    together = threading.Barrier(5, timeout=10)

    def answer(body: dict[str, Any]) -> Item:
        together.wait()
        return reply()

    server.otherwise = answer
    asked = grader(server.url, timeout_s=10)
    found = await asyncio.gather(*(asked.find(hearing(), r) for r in RUBRICS))
    assert [len(f) for f in found] == [len(IDS)] * 5
    assert len(server.requests) == 5


async def test_five_rubrics_take_little_longer_than_one(server: ModelServer) -> None:
    server.otherwise = lambda body: Slow(0.5, reply())
    asked = grader(server.url)
    await asked.find(hearing(), RUBRICS[0])  # what is loaded once is no part of it
    began = time.perf_counter()
    await asked.find(hearing(), RUBRICS[0])
    one = time.perf_counter() - began
    began = time.perf_counter()
    await asyncio.gather(*(asked.find(hearing(), r) for r in RUBRICS))
    assert time.perf_counter() - began <= 1.3 * one


async def test_one_connection_serves_them_all(server: ModelServer, monkeypatch: pytest.MonkeyPatch) -> None:
    server.otherwise = lambda body: reply()
    asked = grader(server.url)
    endpoint, made = asked._server.endpoint, []
    connected = endpoint._connected
    monkeypatch.setattr(endpoint, "_connected", lambda: made.append(1) or connected())
    await asyncio.gather(*(asked.find(hearing(), r) for r in RUBRICS))
    assert len(made) == 1


async def test_many_samples_do_not_storm_the_server(server: ModelServer) -> None:
    under_way, most, lock = 0, 0, threading.Lock()

    def answer(body: dict[str, Any]) -> Item:
        nonlocal under_way, most
        with lock:
            under_way += 1
            most = max(most, under_way)
        server.over.wait(0.02)
        with lock:
            under_way -= 1
        return reply()

    server.otherwise = answer
    asked = grader(server.url)
    await asyncio.gather(*(asked.find(hearing(), rubric()) for _ in range(3 * AT_ONCE)))
    assert most <= AT_ONCE


async def test_each_call_keeps_to_itself(server: ModelServer) -> None:
    """One needs a repair and one fails for good; the others do not notice."""

    def answer(body: dict[str, Any]) -> Item:
        said = prompt(body)
        if "# Checklist: Influence" in said:
            return Status(401)
        if "# Checklist: Teaching" in said and len(body["messages"]) == 2:
            return "Let me think."
        return reply(pager=PAGER)

    server.otherwise = answer
    asked = grader(server.url)
    found = await asyncio.gather(*(asked.find(hearing(), r) for r in RUBRICS), return_exceptions=True)
    failed = {r.id for r, f in zip(RUBRICS, found, strict=True) if isinstance(f, BaseException)}
    assert failed == {"influence"}
    assert all(by_item(f)["pager"].quotes == QUOTE for f in found if not isinstance(f, BaseException))


async def test_one_bad_moment_of_the_server_is_one_however_many_calls_it_hit(server: ModelServer) -> None:
    """A 500 to all five must not cost the server the schema for good."""
    server.script.extend([Status(500)] * 5)
    server.otherwise = lambda body: reply()
    asked = grader(server.url)
    together = threading.Barrier(5, timeout=10)
    first = server.reply

    def at_once(body: dict[str, Any]) -> Item:
        if rung(body) == "json_schema" and len(server.requests) <= 5:
            together.wait()
        return first(body)

    server.reply = at_once  # type: ignore[method-assign]
    await asyncio.gather(*(asked.find(hearing(), r) for r in RUBRICS))
    server.requests.clear()
    server.reply = first  # type: ignore[method-assign]
    await asked.find(hearing(), RUBRICS[0])
    assert rung(server.requests[0]) == "json_schema"
