"""Reads what the SDK raises as one of our failures. Bodies are looked at, never shown: a server may echo a key."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable
from email.utils import parsedate_to_datetime
from typing import Any

from interviewer.config import Config
from interviewer.llm.failures import Failure, told
from interviewer.llm.kinds import Kind

Say = Callable[..., Failure]
"""Gives the failure of a kind; by keyword what `told` takes more."""

_LONG = (
    "context length", "context_length", "maximum context", "context window", "context size",
    "too many tokens", "prompt is too long",
    "input is too long", "exceed_context", "exceeds the available context", "n_ctx", "reduce the length",
)  # fmt: skip
_FORM = (
    "response_format",
    "json_schema",
    "json schema",
    "json mode",
    "grammar",
    "tool",
    "function",
    "structured",
    "strict",
    "schema",
)
_NO_MODEL = ("model_not_found", "model not found", "does not exist", "no such model", "unknown model", "try pulling it")


def failure_of(error: Exception, config: Config, model: str) -> Failure:
    """`error` as a failure in words; knows the SDK's exceptions, LangChain's, and those of a broken answer."""
    import openai

    def say(kind: Kind, **more: object) -> Failure:
        return told(kind, config, model, **more)

    match error:
        case openai.APITimeoutError() | TimeoutError() | asyncio.TimeoutError():
            return say(Kind.SLOW)
        case openai.APIStatusError():
            return _status(error, say)
        case openai.APIConnectionError():
            return say(_connection(error))
        case openai.LengthFinishReasonError():
            return say(Kind.CUT_SHORT)
        case openai.ContentFilterFinishReasonError():
            return say(Kind.DECLINED)
        case openai.APIResponseValidationError() | json.JSONDecodeError():
            return say(Kind.UNREADABLE)
        case AttributeError() if "'str' object" in str(error):
            return say(Kind.UNREADABLE)  # a page instead of JSON reaches the SDK's parser as text
        case IndexError() | KeyError() | TypeError() | AttributeError():
            # An answer without choices, or with null for them, fails in LangChain in one of these ways.
            return say(Kind.NO_CHOICES)
        case ValueError():
            return say(Kind.UNREADABLE)
        case _:
            return say(Kind.OTHER, what=type(error).__name__)


def _status(error: Any, say: Say) -> Failure:
    status: int = error.status_code
    body = str(getattr(error, "body", "") or getattr(error, "message", "")).lower()
    if status in (400, 413, 422, 500) and any(sign in body for sign in _LONG):
        return say(Kind.TOO_LONG, status=status)
    form = any(sign in body for sign in _FORM)
    match status:
        case 401 | 403:
            kind, form = (Kind.KEY if status == 401 else Kind.FORBIDDEN), False
        case 404:
            kind, form = Kind.NO_MODEL, form or not any(sign in body for sign in _NO_MODEL)
        case 429:
            kind = Kind.QUOTA if "insufficient_quota" in body or "credit" in body else Kind.BUSY
            form = False
        case 402:
            kind = Kind.QUOTA
        case 408 | 409 | 425:
            kind = Kind.BUSY if status != 408 else Kind.SLOW
        case _ if status >= 500:
            kind = Kind.SERVER
        case _:
            kind, form = Kind.INVALID, True
    return say(kind, status=status, wait_s=_retry_after(error.response.headers), rejects_form=form)


def _connection(error: BaseException) -> Kind:
    """Refused, broken off or not reached: told by the names along the chain of causes."""
    names: list[str] = []
    cause: BaseException | None = error
    while cause is not None and len(names) < 12:
        names.append(f"{type(cause).__name__} {cause}")
        cause = cause.__cause__ or cause.__context__
    chain = " ".join(names)
    if any(sign in chain for sign in ("RemoteProtocolError", "ReadError", "IncompleteRead", "ConnectionReset")):
        return Kind.CUT
    if any(sign in chain for sign in ("ConnectionRefused", "Errno 111", "Errno 61", "All connection attempts failed")):
        return Kind.REFUSED
    return Kind.UNREACHABLE


def _retry_after(headers: Any) -> float | None:
    """Seconds from Retry-After, which is a number or a date."""
    value = str(headers.get("retry-after") or "").strip()
    try:
        return max(0.0, float(value))
    except ValueError:
        pass
    try:
        return max(0.0, parsedate_to_datetime(value).timestamp() - time.time())
    except (ValueError, TypeError):
        return None
