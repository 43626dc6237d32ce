"""Every way a model server can fail ends in a title, a sentence and a next step, and never in a key."""

from __future__ import annotations

import io
import logging
import socket
import traceback
from email.utils import formatdate

import pytest

from interviewer.domain.ports import InterviewerFailed
from tests.llm.scenes import PROBE, model, request
from tests.server import (
    EMPTY,
    NOT_JSON,
    REFUSAL,
    WRONG_JSON,
    Cut,
    Hang,
    Item,
    Message,
    ModelServer,
    NoChoices,
    Raw,
    Status,
)

KEY = "sk-recognisable-0123456789"

FATAL: dict[str, tuple[Item, str, int]] = {
    "401": (Status(401, f"Incorrect API key provided: {KEY}"), "key", 1),
    "402": (Status(402, "pay"), "credit", 1),
    "403": (Status(403, "no"), "allow", 1),
    "404 model": (Status(404, "The model `scripted` does not exist"), "has no model", 1),
    "429 quota": (Status(429, "insufficient_quota"), "credit", 1),
    "refusal": (REFUSAL, "declined", 1),
    "filtered": (Message({"role": "assistant", "content": ""}, "content_filter"), "declined", 1),
    "cut short": (Message({"role": "assistant", "content": ""}, "length"), "length", 1),
    "429": (Status(429), "no more requests", 3),
    "500": (Status(500), "failed while answering (500)", 3),
    "503": (Status(503), "failed while answering (503)", 3),
    "400": (Status(400, "bad"), "refuses", 4),
    "cut": (Cut(), "broke the connection off", 3),
    "empty": (EMPTY, "empty", 3),
    "no choices": (NoChoices(), "nothing to choose", 3),
    "null choices": (Raw(b'{"choices": null}'), "nothing to choose", 3),
    "html": (Raw(b"<html>hello</html>", "text/html"), "not a chat completion", 3),
    "torn json": (Raw(b'{"choices": ['), "not a chat completion", 3),
    "not json": (NOT_JSON, "form asked for", 3),
    "wrong json": (WRONG_JSON, "form in wrongly", 3),
    "too long": (Status(400, "This model's maximum context length is 4096 tokens"), "does not fit", 2),
}


@pytest.mark.parametrize(("item", "says", "asked"), FATAL.values(), ids=FATAL)
async def test_a_failure_is_told(server: ModelServer, item: Item, says: str, asked: int) -> None:
    """One sentence on what happened, one on what to do; as many requests as it takes and no more."""
    server.otherwise = lambda body: item
    with pytest.raises(InterviewerFailed) as failed:
        await model(server.url, key=KEY, attempts=3).draft(request())
    failure = failed.value
    assert says in failure.sentence
    assert failure.title
    assert failure.next_step.endswith(".")
    assert len(server.requests) == asked
    assert server.headers[0]["authorization"] == f"Bearer {KEY}"


async def test_refused_connection() -> None:
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{held.getsockname()[1]}/v1"
        interviewer = model(url, attempts=2)
        with pytest.raises(InterviewerFailed, match="Nothing is listening at 127"):
            await interviewer.draft(request())
    assert len(interviewer.slept) == 1  # type: ignore[attr-defined]


async def test_slow(server: ModelServer) -> None:
    """The time-out is for one attempt, and the next one is made."""
    interviewer = model(server.url, timeout_s=0.15)
    server.script.extend([Hang(), PROBE])
    assert (await interviewer.draft(request())).text == "Why a log?"
    assert len(server.requests) == 2


async def test_attempts_are_shown(server: ModelServer) -> None:
    interviewer, seen = model(server.url), []
    interviewer.on_attempt = seen.append
    server.script.extend([Status(429, headers={"retry-after": "3"}), Status(503), PROBE])
    await interviewer.draft(request())
    assert seen[0] == "The model did not answer (429). Attempt 2 of 4, in 3 s."
    assert seen[1].startswith("The model did not answer (503). Attempt 3 of 4, in ")


@pytest.mark.parametrize(
    ("header", "low", "high"),
    [
        ("7", 7, 7),
        ("9999", 30, 30),
        (formatdate(2**33, usegmt=True), 30, 30),
        ("0", 0, 0),
        ("soon", 0.75, 1.25),
        (None, 0.75, 1.25),
    ],
)
async def test_retry_after(server: ModelServer, header: str | None, low: float, high: float) -> None:
    """Honoured as a number or a date, within a cap; without it the wait doubles, with jitter."""
    interviewer = model(server.url)
    server.script.extend([Status(429, headers={"retry-after": header} if header else {}), PROBE])
    await interviewer.draft(request())
    assert low <= interviewer.slept[0] <= high  # type: ignore[attr-defined]


async def test_waits_grow(server: ModelServer) -> None:
    interviewer = model(server.url, attempts=4)
    server.otherwise = lambda body: Status(503)
    with pytest.raises(InterviewerFailed) as failed:
        await interviewer.draft(request())
    first, second, third = interviewer.slept  # type: ignore[attr-defined]
    assert first < second < third
    assert len(failed.value.attempts) == 3


@pytest.mark.parametrize(
    "item", [Status(401, f"bad key {KEY}"), Status(500, KEY), Raw(KEY.encode(), "text/html"), Cut()]
)
async def test_the_key_appears_nowhere(server: ModelServer, item: Item, caplog: pytest.LogCaptureFixture) -> None:
    """Neither in the failure, nor in a traceback with what caused it, nor in the logs, though the server echoes it."""
    caplog.set_level(logging.DEBUG)
    server.otherwise = lambda body: item
    interviewer = model(server.url, key=KEY, attempts=2)
    with pytest.raises(InterviewerFailed) as failed:
        await interviewer.draft(request())
    error: BaseException | None = failed.value
    shown = io.StringIO()
    seen = []
    while error is not None:
        if error.__traceback__ and error.__traceback__.tb_next:
            error.__traceback__ = error.__traceback__.tb_next  # this test's own frame has the key
        traceback.TracebackException.from_exception(error, capture_locals=True, compact=False).print(file=shown)
        seen.append(error)
        error = error.__cause__ or error.__context__
    assert len(seen) == 1
    everything = (
        shown.getvalue()
        + repr(vars(failed.value))
        + caplog.text
        + repr(vars(interviewer))
        + repr(interviewer._server.config)
    )
    assert KEY not in everything


async def test_a_key_in_the_address_is_not_shown(server: ModelServer) -> None:
    url = server.url.replace("127.0.0.1", "someone:hunter2@127.0.0.1")
    server.otherwise = lambda body: Status(401)
    with pytest.raises(InterviewerFailed) as failed:
        await model(url, key=KEY).draft(request())
    assert "hunter2" not in str(failed.value)
