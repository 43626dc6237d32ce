"""A transcript longer than the window: cut on turn borders, asked part by part, and nothing left out."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interviewer.domain.ports import Finding, GraderFailed
from interviewer.domain.words import Level
from interviewer.llm import tokens
from interviewer.llm.merging import merged
from interviewer.llm.parts import cut
from interviewer.llm.reading import Piece
from tests.llm.gradings import IDS, entry, grader, hearing, item, prompt, reply, rubric
from tests.server import ModelServer, Status

LONG = "That part is settled then and I go on with the next, which is how a person hears of it at night. " * 4


def count(text: str) -> int:
    return tokens.count([text], "scripted").tokens


def story(turns: int, length: int = 1) -> list[tuple[str, str]]:
    said = []
    for n in range(turns):
        said += [("c", f"Step {n} here. {LONG * length}"), ("i", f"Go on from {n}.")]
    return said


def turns_of(text: str) -> list[int]:
    return [int(n) for n in re.findall(r'^<(?:candidate|interviewer) turn="(\d+)"', text, re.M)]


@given(
    st.lists(st.integers(0, 900), min_size=1, max_size=40),
    st.integers(60, 2_000),
)
def test_every_part_fits_and_every_word_is_in_one(lengths: list[int], room: int) -> None:
    pieces = [
        Piece("candidate", n, ' at="00:00"', " ".join(f"{n}w{k}" for k in range(length // 5)) or "x")
        for n, length in enumerate(lengths, 1)
    ]
    parts = cut(pieces, room, count)
    assert all(sum(count(p.fenced) for p in part.pieces) <= room for part in parts)
    assert [(p.number, p.of) for p in parts] == [(n, len(parts)) for n in range(1, len(parts) + 1)]
    shown = [word for part in parts for piece in part.pieces for word in piece.text.split()]
    assert set(shown) == {word for piece in pieces for word in piece.text.split()}
    ends = [part.pieces[-1].turn for part in parts]
    assert ends == sorted(ends)


def test_one_word_longer_than_the_window_is_cut_and_kept() -> None:
    parts = cut([Piece("candidate", 1, "", "x" * 5000)], 200, count)
    assert "".join(piece.text for part in parts for piece in part.pieces).count("x") >= 5000


async def test_what_fits_is_asked_at_once(server: ModelServer) -> None:
    server.otherwise = lambda body: reply()
    await grader(server.url).find(hearing(*story(40)), rubric())
    assert len(server.requests) == 1
    assert "This is part" not in prompt(server.requests[0])


async def test_a_small_window_is_asked_part_by_part(server: ModelServer) -> None:
    """Each request with its answer is inside the window; a part begins with the two turns before it."""
    server.otherwise = lambda body: reply()
    await grader(server.url, context=6000).find(hearing(*story(40)), rubric())
    asked = [prompt(r) for r in server.requests]
    parts = [turns_of(a) for a in asked]
    assert len(asked) > 2
    assert all(count(a) + r["max_tokens"] <= 6000 for a, r in zip(asked, server.requests, strict=True))
    assert sorted({t for p in parts for t in p}) == list(range(1, 82))
    for n, (before, after) in enumerate(pairwise(parts), 2):
        assert before[-2:] == after[:2]
        assert f"This is part {n} of {len(parts)}" in asked[n - 1]
    assert len({r["messages"][0]["content"] for r in server.requests}) == 1


async def test_what_was_found_in_the_parts_is_joined(server: ModelServer) -> None:
    def answer(body: dict[str, Any]) -> Any:
        turns = turns_of(prompt(body))
        shown = {2: "mid", 42: "staff"}
        quote = next((t for t in shown if t in turns), None)
        return reply(fails=entry(shown[quote], (quote, f"Step {quote // 2 - 1} here"))) if quote else reply()

    server.otherwise = answer
    found = {f.item: f for f in await grader(server.url, context=6000).find(hearing(*story(40)), rubric())}
    assert tuple(found) == IDS
    assert found["fails"].reach is Level.STAFF
    assert found["fails"].quotes[0] == (42, "Step 20 here")
    assert found["fails"].quotes[-1] == (2, "Step 0 here")


async def test_again_asks_about_the_part_the_quote_was_said_to_be_in(server: ModelServer) -> None:
    server.otherwise = lambda body: reply(("fails",), fails=entry("mid", (80, "Step 39 here")))
    asked = grader(server.url, context=5000)
    wrong = Finding("fails", Level.MID, ((80, "Step 39 there"),), "")
    (found,) = await asked.again(hearing(*story(40)), rubric(), [wrong])
    assert found.quotes == ((80, "Step 39 here"),)
    assert len(server.requests) == 1
    assert 80 in turns_of(prompt(server.requests[0]))


def test_merging() -> None:
    low, high = Finding("a", Level.MID, ((2, "x"),), "low"), Finding("a", Level.STAFF, ((9, "y"), (2, "x")), "high")
    none = Finding("a", None, (), "in 3"), Finding("a", None, (), "in 9")
    items = [item("a"), item("b")]
    assert merged(items, [[low], [none[0]], [high]]) == (Finding("a", Level.STAFF, ((9, "y"), (2, "x")), "high"),)
    assert merged(items, [[none[0]], [none[1]]]) == (Finding("a", None, (), "in 3 in 9"),)
    assert merged(items, [[]]) == ()


@pytest.mark.parametrize("code", [400, 413, 500])
async def test_a_window_smaller_than_believed(server: ModelServer, code: int) -> None:
    """The server says so: it is asked in more parts, and the next time at once."""

    def answer(body: dict[str, Any]) -> Any:
        if count(prompt(body)) + body["max_tokens"] > 7000:
            return Status(code, "the request exceeds the available context size")
        return reply()

    server.otherwise = answer
    asked = grader(server.url)
    assert len(await asked.find(hearing(*story(60)), rubric())) == len(IDS)
    read = {t for r in server.requests for t in turns_of(prompt(r))}
    assert read == set(range(1, 122))
    refused = len(server.requests)
    server.requests.clear()
    await asked.find(hearing(*story(60)), rubric())
    assert len(server.requests) < refused
    assert all(count(prompt(r)) + r["max_tokens"] <= 7000 for r in server.requests)


async def test_a_window_too_small_for_the_checklist_is_told(server: ModelServer) -> None:
    with pytest.raises(GraderFailed, match="checklist does not fit into the window of scripted") as failed:
        await grader(server.url, context=1500).find(hearing(), rubric())
    assert "INTERVIEWER_CONTEXT" in failed.value.next_step
    assert not server.requests
    server.otherwise = lambda body: Status(400, "context_length_exceeded")
    with pytest.raises(GraderFailed, match="checklist does not fit"):
        await grader(server.url).find(hearing(*story(30)), rubric())
    assert len(server.requests) < 20
