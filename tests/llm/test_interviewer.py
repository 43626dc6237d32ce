"""The model interviewer: which moves reach the model, and what becomes of its answer."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import pytest

from interviewer.config import Config
from interviewer.domain.asking import read_turn
from interviewer.domain.ports import InterviewerFailed
from interviewer.domain.problem import own_problem
from interviewer.domain.words import Level, Move
from interviewer.llm.endpoint import OPENAI
from tests.llm.scenes import PROBE, model, persona, request
from tests.server import Hang, Message, ModelServer

ASKED = ("c", "How many events a day are there?")


def reply(move: str, text: str = "", anchor: str = "", facts: tuple[str, ...] = ()) -> dict[str, object]:
    return {"move": move, "anchor": anchor, "text": text, "facts": list(facts)}


async def test_a_probe(server: ModelServer) -> None:
    server.script.append(PROBE)
    draft = await model(server.url).draft(request())
    assert not draft.authored
    (part,) = draft.parts
    assert (part.move, part.text, part.anchor) == (Move.PROBE, "Why a log?", "a log")
    assert draft.usage
    assert (draft.usage.prompt, draft.usage.completion, draft.usage.cached, draft.usage.estimated) == (
        100,
        10,
        60,
        False,
    )


@pytest.mark.parametrize(
    "moves",
    [(Move.DEFER,), (Move.ACKNOWLEDGE, Move.MOVE_ON), (Move.MOVE_ON, Move.PROBE), (Move.CONFIRM, Move.PROBE)],
)
async def test_authored_moves_ask_no_model(server: ModelServer, moves: tuple[Move, ...]) -> None:
    """Where an authored move comes first, the persona's mix decided on it, and code says it."""
    draft = await model(server.url).draft(request(moves=moves))
    assert draft.authored
    assert draft.parts[0].move is moves[0]
    assert not server.requests


async def test_an_authored_move_that_the_model_picks(server: ModelServer) -> None:
    """The persona's line is spoken, whatever the model wrote; what it cost is kept."""
    server.script.append(reply("acknowledge", "Great idea!"))
    draft = await model(server.url).draft(request())
    assert draft.authored
    assert draft.parts[0].text.startswith("Socratic acknowledge")
    assert draft.usage


async def test_help_and_a_question_are_handed_back_differently(server: ModelServer) -> None:
    for said, kind in (("Can you give me a hint?", "defer"), ("Who uses it?", "handback")):
        draft = await model(server.url).draft(request(("c", said), moves=(Move.DEFER,)))
        assert draft.parts[0].text.startswith(f"Socratic {kind}")


async def test_the_hands_off_challenge_is_authored(server: ModelServer) -> None:
    draft = await model(server.url).draft(request(moves=(Move.CHALLENGE,), who=persona("hands-off")))
    assert draft.parts[0].text.startswith("Hands-off challenge")
    assert not server.requests


async def test_facts_are_spoken_as_the_sheet_has_them(server: ModelServer) -> None:
    server.script.append(reply("answer", "Roughly fifty million.", facts=("volume", "no-such-fact")))
    draft = await model(server.url).draft(request(ASKED, moves=(Move.ANSWER, Move.DEFER)))
    (part,) = draft.parts
    assert (part.text, part.facts) == ("About 40 million events a day.", ("volume",))


async def test_unasked_facts_are_left_out(server: ModelServer) -> None:
    """An over-helpful model adds neighbours; one question gets one fact."""
    server.script.append(reply("answer", facts=("volume", "goal", "teams")))
    draft = await model(server.url).draft(request(ASKED, moves=(Move.ANSWER, Move.DEFER)))
    assert draft.parts[0].facts[0] == "volume"
    assert "goal" not in draft.parts[0].facts


async def test_three_facts_at_most(server: ModelServer) -> None:
    problem = request().problem
    extra = tuple(f.model_copy(update={"id": f"{f.id}2"}) for f in problem.facts)
    asked = request(ASKED, moves=(Move.ANSWER,), problem=problem.model_copy(update={"facts": (*problem.facts, *extra)}))
    asked = replace(asked, reading=replace(read_turn(""), questions=("a", "b", "c", "d")))
    server.script.append(reply("answer", facts=tuple(f.id for f in asked.problem.facts)))
    assert len((await model(server.url).draft(asked)).parts[0].facts) == 3


@pytest.mark.parametrize("facts", [(), ("no-such-fact",)])
async def test_no_fact_left_is_handed_back(server: ModelServer, facts: tuple[str, ...]) -> None:
    server.script.append(reply("answer", "Let me make one up.", facts=facts))
    draft = await model(server.url).draft(request(ASKED, moves=(Move.DEFER, Move.ANSWER)))
    assert draft.parts[0].move is Move.DEFER
    assert draft.parts[0].text.startswith("Socratic handback")


async def test_a_question_reaches_the_model_before_it_is_handed_back(server: ModelServer) -> None:
    """A model may find the fact where the matcher did not; a problem without facts has nothing to find."""
    server.script.append(reply("answer", facts=("volume",)))
    draft = await model(server.url).draft(request(ASKED, moves=(Move.DEFER, Move.ANSWER)))
    assert draft.parts[0].move is Move.ANSWER
    bare = request(ASKED, moves=(Move.DEFER, Move.ANSWER), problem=own_problem("Design something."))
    assert (await model(server.url).draft(bare)).parts[0].move is Move.DEFER
    assert len(server.requests) == 1


async def test_the_schema_stays_the_same_whatever_is_open(server: ModelServer) -> None:
    """Providers cache it in front of the first message, so one that changed would spoil every prefix."""
    server.otherwise = lambda body: reply("probe", "Why a log?", "a log")
    interviewer = model(server.url)
    for moves in ((Move.PROBE, Move.ACKNOWLEDGE), (Move.CLARIFY,), (Move.DEFER, Move.ANSWER)):
        await interviewer.draft(request(moves=moves))
    schemas = [body["response_format"]["json_schema"] for body in server.requests if "response_format" in body]
    assert len(schemas) >= 3
    assert all(s == schemas[0] for s in schemas)


WRONG = {
    "closed move": reply("redirect", "Back to the log.", "a log"),
    "unknown move": reply("praise", "Lovely.", "a log"),
    "no words": reply("probe", "", "a log"),
    "loose anchor": reply("probe", "Why a queue?", "a queue"),
    "too long": reply("probe", "Why? How? When? Who?", "a log"),
    "shape": {"move": ["probe"], "anchor": 3},
}


@pytest.mark.parametrize("wrong", WRONG.values(), ids=WRONG)
async def test_an_unusable_answer_is_asked_for_again(server: ModelServer, wrong: dict[str, object]) -> None:
    """The model sees what it wrote and what is wrong with it; the withheld try enters no later request."""
    server.script.extend([wrong, PROBE, PROBE])
    interviewer = model(server.url)
    draft = await interviewer.draft(request())
    assert draft.text == "Why a log?"
    assert draft.usage
    assert draft.usage.prompt == 200
    first, second = (r["messages"] for r in server.requests)
    assert second[: len(first)] == first
    assert [m["role"] for m in second[len(first) :]] == ["assistant", "user"]
    assert "cannot be used: " in second[-1]["content"]
    await interviewer.draft(request())
    assert server.requests[2]["messages"] == first


async def test_a_loose_anchor_is_left_to_the_guard_in_the_end(server: ModelServer) -> None:
    """It judges every draft; a turn must not fail over a quote."""
    server.otherwise = lambda body: reply("probe", "Why a queue?", "a queue")
    draft = await model(server.url).draft(request())
    assert len(server.requests) == 3
    assert draft.parts[0].anchor == "a queue"


async def test_a_move_that_is_not_open_is_left_to_the_guard_in_the_end(server: ModelServer) -> None:
    """Recorded as withheld there, with the built-in's line in its place, rather than a failed turn."""
    server.otherwise = lambda body: reply("tell", "You would shard it.")
    draft = await model(server.url).draft(request())
    assert (draft.parts[0].move, draft.authored) == (Move.TELL, False)


@pytest.mark.parametrize("anchor", ["A  Log", "every alert", "“every alert”", "which alerts wake a person", "products"])
async def test_an_anchor_is_compared_folded(server: ModelServer, anchor: str) -> None:
    """In a candidate turn, the brief or the board."""
    server.script.append(reply("probe", "Why?", anchor))
    await model(server.url).draft(
        request(("c", "I keep every alert in a log."), ("b", "products -> log"), ("c", "So."))
    )
    assert len(server.requests) == 1


async def test_words_are_cleaned(server: ModelServer) -> None:
    server.script.append(reply("probe", "Interviewer: Why\n a \x1b]0;x\x07log?", "a log"))
    assert (await model(server.url).draft(request())).text == "Why a log?"


async def test_a_senior_hint_is_the_models(server: ModelServer) -> None:
    server.script.append(reply("hint", "Follow one alert through that log.", "a log"))
    draft = await model(server.url).draft(request(level=Level.SENIOR, moves=(Move.HINT, Move.DEFER)))
    assert draft.parts[0].move is Move.HINT


async def test_usage_is_counted_where_the_server_reports_none(server: ModelServer) -> None:
    server.usage = None
    server.script.append(PROBE)
    usage = (await model(server.url).draft(request())).usage
    assert usage
    assert usage.estimated
    assert usage.prompt > 500
    assert usage.completion > 10


@pytest.mark.parametrize("address", ["", "https://api.openai.com/v1"])
def test_the_token_limit_for_openai_itself(address: str) -> None:
    """There it goes by the SDK's own name, whether or not the address is spelt out."""
    from interviewer.llm.failures import where

    assert where(Config(base_url=address)).endswith(OPENAI)


async def test_settings_of_a_request(server: ModelServer) -> None:
    """The token limit by the name local servers know, no streaming, no temperature, and a placeholder for a key."""
    server.script.append(PROBE)
    await model(server.url).draft(request())
    body = server.requests[0]
    assert body["max_tokens"] == 2048
    assert not {"max_completion_tokens", "temperature", "extra_body"} & body.keys()
    assert not body["stream"]
    assert server.headers[0]["authorization"] == "Bearer none"


async def test_nothing_is_traced(server: ModelServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """A LANGSMITH_TRACING in somebody's shell would post the session away; conftest blocks the socket, this the try."""
    for name, value in (("LANGSMITH_TRACING", "true"), ("LANGSMITH_API_KEY", "x"), ("LANGSMITH_ENDPOINT", server.url)):
        monkeypatch.setenv(name, value)
    server.script.append(PROBE)
    await model(server.url).draft(request())
    assert len(server.bodies) == 1


async def test_an_interviewer_works_in_one_loop_after_another(server: ModelServer) -> None:
    import asyncio

    server.otherwise = lambda body: PROBE
    interviewer = model(server.url)
    await interviewer.draft(request())
    other = await asyncio.to_thread(lambda: asyncio.run(interviewer.draft(request())))
    assert other.text == "Why a log?"


async def test_cancelled_while_it_thinks(server: ModelServer) -> None:
    """The candidate goes on talking: nothing of the reply is left behind, and the next one is as if it had not been."""
    import asyncio

    interviewer = model(server.url)
    server.script.extend([Hang(), PROBE])
    thinking = asyncio.create_task(interviewer.draft(request()))
    await asyncio.to_thread(server.asked.wait)
    thinking.cancel()
    with pytest.raises(asyncio.CancelledError):
        await thinking
    assert (await interviewer.draft(request())).text == "Why a log?"
    assert server.requests[0] == server.requests[1]


async def test_prose_where_a_tool_was_forced(server: ModelServer) -> None:
    server.rejects = {"response_format"}
    server.script.append(
        Message({"role": "assistant", "content": 'Here: {"move": "probe", "anchor": "a log", "text": "Why a log?"}'})
    )
    assert (await model(server.url).draft(request())).text == "Why a log?"


async def test_prompts_are_stamped(server: ModelServer) -> None:
    stamps = model(server.url).prompts
    assert stamps["interviewer.system"].startswith("v1@")
    assert len(stamps["interviewer.tail"]) == len("v1@") + 12


async def test_failure_is_of_the_port(server: ModelServer) -> None:
    with pytest.raises(InterviewerFailed) as failed:
        await model("http://127.0.0.1:1/v1", attempts=2).draft(request())
    assert len(failed.value.attempts) == 1


def test_nothing_heavy_is_imported_before_the_first_request() -> None:
    heavy = "{'langchain', 'langchain_core', 'langchain_openai', 'openai', 'tiktoken', 'langsmith', 'httpx2'}"
    code = f"import sys, interviewer.llm.interviewer, interviewer.llm.ping; sys.exit(bool({heavy} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
