"""The ladder of ways to ask for a form: each rung is tried once, and where a server stands is remembered."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interviewer.domain.ports import InterviewerFailed
from interviewer.llm.reply import json_object
from tests.llm.scenes import PROBE, model, request
from tests.server import ModelServer, Status

KEYS = frozenset({"move", "text"})


def rung(body: dict[str, object]) -> str:
    form = body.get("response_format")
    kind = form["type"] if isinstance(form, dict) else ""
    return str(kind or ("tool" if "tools" in body else "text"))


@pytest.mark.parametrize(
    ("rejects", "status", "way"),
    [
        (set(), 400, ["json_schema"]),
        ({"json_schema"}, 400, ["json_schema", "tool"]),
        ({"json_schema"}, 500, ["json_schema", "tool"]),
        ({"json_schema", "tools"}, 404, ["json_schema", "tool", "json_object"]),
        ({"response_format", "tools"}, 422, ["json_schema", "tool", "json_object", "text"]),
    ],
)
async def test_down_and_remembered(server: ModelServer, rejects: set[str], status: int, way: list[str]) -> None:
    """Down to what the server takes, without a wait, and the next request starts there."""
    server.rejects, server.rejects_with = rejects, status
    server.otherwise = lambda body: PROBE
    interviewer = model(server.url, attempts=1)
    assert (await interviewer.draft(request())).text == "Why a log?"
    assert [rung(b) for b in server.requests] == way
    assert not interviewer.slept  # type: ignore[attr-defined]
    await model(server.url).draft(request())
    assert rung(server.requests[-1]) == way[-1]
    assert len(server.requests) == len(way) + 1


async def test_the_schema_is_in_the_prompt_where_the_server_is_not_told_it(server: ModelServer) -> None:
    server.rejects = {"json_schema", "tools"}
    server.otherwise = lambda body: PROBE
    await model(server.url).draft(request())
    with_schema = [b for b in server.requests if '"enum":["clarify","probe",' in b["messages"][-1]["content"]]
    assert [rung(b) for b in with_schema] == ["json_object"]


@pytest.mark.parametrize("status", [401, 403, 429])
async def test_never_down_on_a_key_or_a_busy_server(server: ModelServer, status: int) -> None:
    server.otherwise = lambda body: Status(status, "this tool, schema and response_format")
    with pytest.raises(InterviewerFailed):
        await model(server.url, attempts=2).draft(request())
    assert {rung(b) for b in server.requests} == {"json_schema"}


async def test_a_plain_500_counts_the_second_time(server: ModelServer) -> None:
    """One bad moment of a server must not cost it the schema for good."""
    interviewer = model(server.url)
    for expected in (["json_schema", "tool"], ["json_schema", "tool"], ["tool"]):
        server.requests.clear()
        server.script.extend([Status(500), PROBE] if len(expected) == 2 else [PROBE])
        await interviewer.draft(request())
        assert [rung(b) for b in server.requests] == expected


@pytest.mark.parametrize(
    "text",
    [
        '{"move": "probe", "text": "Why?"}',
        'Sure!\n```json\n{"move": "probe", "text": "Why?",}\n```\nAnything else?',
        '<think>{"move": "hint", "text": "no"}</think>{"move": "probe", "text": "Why?"}',
        'maybe {"move": "hint", "text": "?"} or rather {"move": "probe", "text": "Why?"}',
        '{"note": {"x": 1}} {"move": "probe", "text": "Why?"} {"done": true}',
        'half {"move": and then {"move": "probe", "text": "Why?"}',
    ],
)
def test_tolerant_extraction(text: str) -> None:
    assert json_object(text, KEYS) == {"move": "probe", "text": "Why?"}


ENTRIES = {
    f"i-{n}": {"reason": 'So "it" [is] {n}, \\ yes', "quotes": [{"turn": n, "quote": "a} b"}], "reach": "mid"}
    for n in range(4)
}


@given(st.integers(0, 900), st.sampled_from(["", "Sure {so}:\n```json\n"]), st.sampled_from([None, 1]))
def test_an_answer_that_broke_off_is_read_as_far_as_it_goes(at: int, before: str, indent: int | None) -> None:
    """What is whole in it is what was written; nothing is made up for what is not."""
    text = json.dumps(ENTRIES, indent=indent)
    found = json_object(before + text[:at], frozenset(ENTRIES), partial=True) or {}
    whole = {name: e for name, e in found.items() if isinstance(e, dict) and name in ENTRIES and "reach" in e}
    assert whole == {name: ENTRIES[name] for name in whole}
    ended = [name for name in ENTRIES if text[:at].count('"reach"') > int(name[2:]) + 1]
    assert set(ended) <= whole.keys()


def test_broken_off_answers_are_read_only_where_that_is_wanted() -> None:
    assert json_object('{"move": "probe", "text": {"a": 1}, "x', KEYS) == {"a": 1}
    assert json_object('{"move": "probe", "text": {"a": 1}, "x', KEYS, partial=True) == {
        "move": "probe",
        "text": {"a": 1},
    }


@pytest.mark.parametrize("text", ["", "Why?", "[1, 2]", '{"move": "pro', "{" * 5000])
def test_nothing_to_extract(text: str) -> None:
    assert json_object(text, KEYS) is None
