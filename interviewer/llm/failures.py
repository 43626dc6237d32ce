"""What went wrong with a model server: one sentence on what happened and one on what to do. Keys never show."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

from interviewer.config import Config
from interviewer.llm.kinds import SAID, Kind

AGAIN = frozenset(
    {
        Kind.REFUSED,
        Kind.UNREACHABLE,
        Kind.SLOW,
        Kind.CUT,
        Kind.BUSY,
        Kind.SERVER,
        Kind.UNREADABLE,
        Kind.NO_CHOICES,
        Kind.EMPTY,
    }
)
"""Failures that another attempt may mend."""


@dataclass(frozen=True, slots=True)
class Failure:
    kind: Kind
    title: str
    sentence: str
    next_step: str
    short: str
    """In a few words, for the line about the next attempt: "429"."""
    status: int | None = None
    wait_s: float | None = None
    """What the server asked to wait, from Retry-After."""
    rejects_form: bool = False
    """The request's form may be what it objects to: a simpler one may pass."""


class ServerFailed(Exception):
    """A request that stays unanswered. `attempts` has a sentence for each one made."""

    def __init__(self, failure: Failure, attempts: tuple[str, ...] = ()) -> None:
        super().__init__(f"{failure.sentence} {failure.next_step}")
        self.failure, self.attempts = failure, attempts


def told(kind: Kind, config: Config, model: str, **more: object) -> Failure:
    """The failure of that kind, in words. `more` may give `status`, `wait_s`, `rejects_form`, `what`."""
    status = more.get("status")
    said = SAID[kind]
    values = {
        "where": where(config),
        "model": model,
        "timeout": f"{config.timeout_s:g}",
        "status": status,
        "what": more.get("what", ""),
    }
    wait = more.get("wait_s")
    return Failure(
        kind=kind,
        title=said.title,
        sentence=_hidden(said.sentence.format(**values), config),
        next_step=said.next_step,
        short=said.short or str(status or kind),
        status=status if isinstance(status, int) else None,
        wait_s=wait if isinstance(wait, float) else None,
        rejects_form=bool(more.get("rejects_form")),
    )


def where(config: Config) -> str:
    """The server's name as it may be shown: no path, no query, and nothing that stood before an @."""
    if not config.base_url:
        return "api.openai.com"
    try:
        parts = urlsplit(config.base_url if "://" in config.base_url else f"//{config.base_url}")
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        return "the server"
    return f"{parts.hostname}{port}" if parts.hostname else "the server"


def _hidden(text: str, config: Config) -> str:
    """Were the key part of a model's or a host's name, it would not show."""
    key = config.key.reveal()
    return text.replace(key, "…") if len(key) > 5 else text
