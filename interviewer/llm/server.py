"""Asking until there is an answer of the right form: attempts, waits, rungs and repairs, each of them bounded."""

from __future__ import annotations

import asyncio
import json
import random
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from interviewer.config import Config
from interviewer.domain.events import Usage
from interviewer.llm.endpoint import Endpoint, Reply
from interviewer.llm.failures import AGAIN, Failure, ServerFailed, told
from interviewer.llm.form import Form, Wrong
from interviewer.llm.kinds import Kind
from interviewer.llm.message import Message
from interviewer.llm.prompt import Prompts
from interviewer.llm.reply import json_object
from interviewer.llm.rungs import Rung, is_free, standing, steps_down

T = TypeVar("T")
REPAIRS = 2
FIRST_WAIT_S, LONGEST_WAIT_S = 1.0, 30.0
PLACES = {"reply.schema": ("schema",), "reply.repair": ("wrong", "schema")}
"""The templates this needs, with their places."""


@dataclass(frozen=True)
class Answer(Generic[T]):
    value: T
    usage: Usage


@dataclass
class _Course:
    """One question's way through: what was tried so far."""

    rung: Rung
    doubts: int
    attempt: int = 1
    repairs: int = 0
    usage: Usage = field(default_factory=Usage)
    because: Failure | None = None
    said: list[str] = field(default_factory=list)


class Server:
    """A model that answers in a given form, or fails with a sentence."""

    def __init__(self, config: Config, model: str, prompts: Prompts) -> None:
        self.config, self.model, self.prompts = config, model, prompts
        self.endpoint = Endpoint(config, model)
        self.on_attempt: Callable[[str], None] | None = None
        self.sleep: Callable[[float], Awaitable[None]] = asyncio.sleep

    async def ask(self, messages: Sequence[Message], form: Form[T], reply_tokens: int) -> Answer[T]:
        """Raises ServerFailed once the attempts or the repairs are used up."""
        known = standing(self.config.base_url, self.model)
        course, sent = _Course(known.rung, known.doubts), list(messages)
        while True:
            reply = await self._attempt(sent, form, course, reply_tokens)
            if reply is None:
                continue
            course.usage = _sum(course.usage, reply.usage)
            data = json_object(reply.text, form.keys, partial=form.partial)
            last = course.repairs >= REPAIRS
            try:
                if data is None and not (last and form.partial):
                    raise Wrong("there is no JSON object in it")
                value = form.read(data or {}, last)
            except Wrong as wrong:
                why, form = str(wrong), wrong.rest or form
            else:
                known.settled(course.rung, course.because, course.doubts)
                return Answer(value, course.usage)
            if last:
                kind = Kind.CUT_SHORT if reply.cut else Kind.WRONG_JSON if data else Kind.NOT_JSON
                raise ServerFailed(self._told(kind), tuple(course.said))
            if reply.cut:
                why = f"it broke off where the length of an answer ends, and {why}"
            sent = [*sent, Message("assistant", reply.text), Message("user", self._repair(why, form))]
            course.repairs += 1

    async def _attempt(self, sent: list[Message], form: Form[T], course: _Course, reply_tokens: int) -> Reply | None:
        """One request. None where another is to follow, at once or after a wait."""
        try:
            return await self.endpoint.ask(self._worded(sent, form, course), form, course.rung, reply_tokens)
        except ServerFailed as failed:
            failure = failed.failure
        lower = steps_down(failure) and course.rung is not Rung.TEXT
        if lower:
            course.rung, course.because = course.rung.below, failure
            if is_free(failure):
                return None
        if failure.kind not in AGAIN or course.attempt >= self.config.attempts:
            raise ServerFailed(failure, tuple(course.said))
        wait = _wait_s(course.attempt, failure.wait_s)
        course.attempt += 1
        turn = f"Attempt {course.attempt} of {self.config.attempts}, in {wait:.0f} s."
        self._say(course, f"The model did not answer ({failure.short}). {turn}")
        await self.sleep(wait)
        return None

    def _worded(self, sent: list[Message], form: Form[T], course: _Course) -> list[Message]:
        """Where the server is not told the schema, the prompt has it; a repair has it anyway."""
        if course.rung < Rung.JSON or course.repairs:
            return sent
        schema = self.prompts["reply.schema"].fill(schema=compact(form))
        return [*sent[:-1], Message(sent[-1].role, f"{sent[-1].text}\n\n{schema}")]

    def _repair(self, why: str, form: Form[T]) -> str:
        return self.prompts["reply.repair"].fill(wrong=why, schema=compact(form))

    def _say(self, course: _Course, sentence: str) -> None:
        course.said.append(sentence)
        if self.on_attempt:
            self.on_attempt(sentence)

    def _told(self, kind: Kind) -> Failure:
        return told(kind, self.config, self.model)


def _wait_s(attempt: int, asked: float | None) -> float:
    """Seconds before the next attempt: what the server asked for, else doubling with jitter; never over the cap."""
    if asked is not None:
        return min(asked, LONGEST_WAIT_S)
    return min(FIRST_WAIT_S * 2.0 ** (attempt - 1) * random.uniform(0.75, 1.25), LONGEST_WAIT_S)


def compact(form: Form[T]) -> str:
    """The form as a prompt has it."""
    return json.dumps(form.told or form.schema, separators=(",", ":"))


def _sum(a: Usage, b: Usage) -> Usage:
    return Usage(
        prompt=a.prompt + b.prompt,
        completion=a.completion + b.completion,
        cached=a.cached + b.cached,
        estimated=a.estimated or b.estimated,
    )
