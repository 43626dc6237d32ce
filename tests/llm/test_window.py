"""A small window: older turns are condensed in epochs, and nothing said first is lost."""

from __future__ import annotations

import json
from itertools import pairwise

import pytest

from interviewer.domain.ports import InterviewerFailed
from interviewer.domain.words import Move
from tests.llm.scenes import PROBE, model, repeated, request
from tests.server import ModelServer, Status

FILLER = "That part is settled then and I go on with the next one, which is about how a person hears of it at night. "


def story(turns: int, length: int = 3) -> list[tuple[str, str]]:
    """The concerns come early: the log first, then the cost, from the interviewer, then retrying."""
    said = [
        ("c", "I keep every alert in a log."),
        ("i", "What about the cost?"),
        ("c", "We try again for an hour."),
        ("i", "Go on."),
    ]
    said += [("f", "About 40 million events a day."), ("t", "Alerts may not leave their region.")]
    for n in range(turns):
        said += [("c", f"Step {n}. {FILLER * length}"), ("i", "Go on.")]
    return [*said, ("c", "And so on, in a log.")]


async def session(server: ModelServer, context: int, turns: int, length: int = 3) -> list[list[dict[str, str]]]:
    """The requests of a whole session in that window, the first half-dozen turns left out."""
    server.otherwise = lambda body: PROBE
    interviewer = model(server.url, context=context)
    for n in range(turns):
        await interviewer.draft(request(*story(n, length)))
    return [r["messages"] for r in server.requests]


def size(messages: list[dict[str, str]]) -> int:
    return sum(len(m["content"].encode()) // 4 + 5 for m in messages)


async def test_fits_and_keeps_what_was_first(server: ModelServer) -> None:
    """Whatever was condensed, who raised each concern first, when, in which words, and all that was given are there."""
    requests = await session(server, 4000, 40)
    assert all(size(m) <= 4000 - 1000 for m in requests)
    last = requests[-1][1]["content"]
    for kept in (
        '00:30 turn 2, candidate: "I keep every alert in a log." [Log]',
        '01:00 turn 3, interviewer: "What about the cost?" [Cost]',
        '01:30 turn 4, candidate: "We try again for an hour." [Retry]',
        "02:30 turn 6, answer: About 40 million events a day.",
        "03:00 turn 7, twist: Alerts may not leave their region.",
        "turn 7, given first: [Region]",
    ):
        assert kept in last
    assert "And so on, in a log." in requests[-1][-1]["content"]


async def test_newest_turns_stay_whole(server: ModelServer) -> None:
    for messages in await session(server, 4000, 30):
        newest = [m for m in messages[2:] if m["role"] == "user"]
        assert all(m["content"].startswith("<candidate>") for m in newest)
        assert FILLER * 3 in json.dumps(messages) or "Step" not in json.dumps(messages)


@pytest.mark.parametrize(("context", "free"), [(16_000, 8_000), (4_000, 500)])
async def test_epochs_are_seldom(server: ModelServer, context: int, free: int) -> None:
    """Half the window fills up between two of them, or, in a small one, half of what the fixed parts leave."""
    requests = await session(server, context, 45, 20)
    firsts = [m[1]["content"].split("<candidate>")[0] for m in requests]
    starts = [n for n in range(1, len(firsts)) if firsts[n] != firsts[n - 1]]
    assert starts
    each_turn = len(FILLER) * 20 // 4 + 30
    assert all((b - a + 1) * each_turn >= free for a, b in pairwise(starts))
    shares = []
    for n in (n for n in range(5, len(requests)) if n not in starts):
        a, b = (json.dumps(requests[k]).encode() for k in (n - 1, n))
        shares.append(repeated(a, b))
    assert min(shares) > 0.6


async def test_no_window_no_condensing(server: ModelServer) -> None:
    assert not any("<earlier>" in m[1]["content"] for m in await session(server, 200_000, 20))


async def test_a_long_record_is_shortened_before_it_is_too_long(server: ModelServer) -> None:
    """Quotes are cut to the words that name the concern; who raised it, and when, stays."""
    server.otherwise = lambda body: PROBE
    said = [
        ("c", f"{FILLER.replace('.', ',') * 90} I keep it in a log"),
        ("i", "Go on."),
        ("c", f"{FILLER * 3}"),
        ("i", "Go on."),
        ("c", "Yes, a log."),
    ]
    await model(server.url, context=4000).draft(request(*said))
    assert '00:30 turn 2, candidate: "log" [Log]' in server.requests[0]["messages"][1]["content"]


@pytest.mark.parametrize("code", [400, 413, 500])
async def test_too_long_after_all(server: ModelServer, code: int) -> None:
    """The window is believed to be half as large from then on, and the turn is asked for once more."""
    long = Status(code, "the request exceeds the available context size")
    server.script.extend([long, PROBE, PROBE])
    interviewer = model(server.url)
    draft = await interviewer.draft(request(*story(30)))
    assert draft.parts[0].move is Move.PROBE
    first, second = (r["messages"] for r in server.requests)
    assert size(second) < size(first) / 2 + 600
    assert "<earlier>" in second[1]["content"]
    await interviewer.draft(request(*story(31)))
    assert server.requests[2]["messages"][1]["content"] == second[1]["content"]


async def test_too_long_twice_is_told(server: ModelServer) -> None:
    server.otherwise = lambda body: Status(400, "context_length_exceeded")
    with pytest.raises(InterviewerFailed, match="INTERVIEWER_CONTEXT"):
        await model(server.url).draft(request(*story(5)))
    assert len(server.requests) == 2
