"""One request to one chat model through LangChain: connecting, asking at one rung, and what came back."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from interviewer.config import Config
from interviewer.domain.events import Usage
from interviewer.domain.text import clean
from interviewer.llm import tokens
from interviewer.llm.errors import failure_of
from interviewer.llm.failures import Failure, ServerFailed, told, where
from interviewer.llm.form import Form
from interviewer.llm.kinds import Kind
from interviewer.llm.message import Message
from interviewer.llm.rungs import Rung

OPENAI = ("openai.com", "openai.azure.com")
NO_KEY = "none"
"""Sent to a local server that wants no key, since the SDK insists on one."""


@dataclass(frozen=True, slots=True)
class Reply:
    """`cut` is whether it broke off where the length of an answer ends."""

    text: str
    usage: Usage
    cut: bool = False


def warm() -> None:
    """Loads the vendors' packages, which takes seconds, off the way of the first turn. For a thread."""
    import langchain_openai  # noqa: F401


class Endpoint:
    """A model at a server. Nothing is imported or connected before the first request."""

    def __init__(self, config: Config, model: str) -> None:
        self.config, self.model = config, model
        self._chat: Any = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._connecting = asyncio.Lock()

    async def connect(self) -> None:
        """Imports what a request needs, off the event loop: it takes more than a second. Raises ServerFailed.

        Requests made side by side wait for one connection.
        """
        loop = asyncio.get_running_loop()
        if self._loop is not loop:  # open connections and the lock belong to the loop they were made in
            self._chat, self._loop, self._connecting = None, loop, asyncio.Lock()
        async with self._connecting:
            if self._chat is not None:
                return
            try:
                self._chat = await asyncio.to_thread(self._connected)
            except Exception as error:
                failure = failure_of(error, self.config, self.model)
            else:
                return
        raise ServerFailed(failure)

    def _connected(self) -> Any:
        from langchain.chat_models import init_chat_model
        from openai import DefaultAsyncHttpxClient
        from pydantic import SecretStr

        tokens.count([], self.model)  # loads the ranks, if they are at hand
        config = self.config
        return init_chat_model(
            self.model,
            model_provider="openai",
            base_url=config.base_url or None,
            api_key=SecretStr(config.key.reveal() or NO_KEY),
            timeout=config.timeout_s,
            max_retries=0,  # the attempts are ours to make and to show
            use_responses_api=False,  # else chosen by the model's name, whatever the server
            http_async_client=DefaultAsyncHttpxClient(timeout=config.timeout_s),
        )

    async def ask(self, messages: Sequence[Message], form: Form[Any], rung: Rung, reply_tokens: int) -> Reply:
        """One attempt. Raises ServerFailed, with nothing of the SDK's exception attached to it."""
        await self.connect()
        try:
            raw = await asyncio.wait_for(self._invoke(messages, form, rung, reply_tokens), self.config.timeout_s)
            outcome = self._read(raw, messages)
        except Exception as error:
            outcome = self._broken_off(error, form, messages) or failure_of(error, self.config, self.model)
        if isinstance(outcome, Failure):
            # Raised out here, the SDK's exception, with its request and headers, is no part of the traceback.
            raise ServerFailed(outcome)
        return outcome

    async def _invoke(self, messages: Sequence[Message], form: Form[Any], rung: Rung, reply_tokens: int) -> Any:
        from langsmith import tracing_context

        limit: dict[str, Any] = {"max_tokens": reply_tokens}
        if not where(self.config).partition(":")[0].endswith(OPENAI):
            # Renamed to `max_completion_tokens` otherwise, which servers other than OpenAI's pass over.
            limit = {"extra_body": limit}
        with tracing_context(enabled=False):  # somebody's LANGSMITH_TRACING would post the session away
            return await self._chain(form, rung, limit).ainvoke(messages)

    def _chain(self, form: Form[Any], rung: Rung, limit: dict[str, Any]) -> Any:
        """Our messages, the model held to the form, and its message as it came."""
        from langchain_core.runnables import RunnableLambda

        return RunnableLambda(_to_langchain) | self._held(form, rung, limit) | RunnableLambda(_raw)

    def _held(self, form: Form[Any], rung: Rung, limit: dict[str, Any]) -> Any:
        chat = self._chat
        match rung:
            case Rung.SCHEMA:
                # A dict, and the raw message kept: with a class, bad JSON raises in the SDK and the text is lost.
                return chat.with_structured_output(
                    form.titled, method="json_schema", include_raw=True, strict=True, **limit
                )
            case Rung.TOOL:
                return chat.with_structured_output(form.titled, method="function_calling", include_raw=True, **limit)
            case Rung.JSON:
                return chat.with_structured_output(None, method="json_mode", include_raw=True, **limit)
            case Rung.TEXT:
                return chat.bind(**limit)

    def _read(self, raw: Any, messages: Sequence[Message]) -> Reply | Failure:
        text = clean(_text(raw))
        if raw.additional_kwargs.get("refusal"):
            return told(Kind.DECLINED, self.config, self.model)
        finish = raw.response_metadata.get("finish_reason")
        if finish == "content_filter":
            return told(Kind.DECLINED, self.config, self.model)
        if not text.strip():
            return told(Kind.CUT_SHORT if finish == "length" else Kind.EMPTY, self.config, self.model)
        return Reply(text, self._usage(raw, messages, text), cut=finish == "length")

    def _broken_off(self, error: Exception, form: Form[Any], messages: Sequence[Message]) -> Reply | None:
        """What was written before the length of an answer ended: held to a schema, the SDK raises and has it inside."""
        completion = getattr(error, "completion", None)
        if not form.partial or completion is None:
            return None
        text = clean(completion.choices[0].message.content or "")
        return Reply(text, self._counted(messages, text), cut=True) if text.strip() else None

    def _usage(self, raw: Any, messages: Sequence[Message], text: str) -> Usage:
        """What the server reports, else a count of our own."""
        said = raw.usage_metadata
        if said and said.get("input_tokens"):
            cached = (said.get("input_token_details") or {}).get("cache_read") or 0
            return Usage(prompt=said["input_tokens"], completion=said.get("output_tokens", 0), cached=cached)
        return self._counted(messages, text)

    def _counted(self, messages: Sequence[Message], text: str) -> Usage:
        sent, got = tokens.count((m.text for m in messages), self.model), tokens.count([text], self.model)
        return Usage(prompt=sent.tokens, completion=got.tokens, estimated=sent.estimated)


def _text(raw: Any) -> str:
    """The arguments of a tool call, or the words; content may come in pieces."""
    if raw.tool_calls:
        return json.dumps(raw.tool_calls[0]["args"])
    if raw.invalid_tool_calls:
        return str(raw.invalid_tool_calls[0].get("args") or "")
    if isinstance(raw.content, str):
        return raw.content
    return "".join(p if isinstance(p, str) else str(p.get("text", "")) for p in raw.content)


async def _to_langchain(messages: Sequence[Message]) -> list[tuple[str, str]]:
    # As pairs they would be templates elsewhere; in a message list they are taken as they stand, braces and all.
    roles = {"system": "system", "user": "human", "assistant": "ai"}
    return [(roles[m.role], m.text) for m in messages]


async def _raw(answered: Any) -> Any:
    return answered["raw"] if isinstance(answered, dict) else answered
