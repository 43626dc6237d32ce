"""What is set in the environment. Keys are held as secrets and appear nowhere else."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field

from interviewer.domain.errors import WrongUsage


class Secret:
    """A value that does not show itself: not in a repr, a log, a traceback or a file."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        return self._value

    def __bool__(self) -> bool:
        return bool(self._value)

    def __repr__(self) -> str:
        return "Secret(set)" if self._value else "Secret(not set)"

    def __reduce__(self) -> str:
        raise TypeError("a secret is not to be stored")


@dataclass(frozen=True)
class Config:
    """`timeout_s` is for one attempt; `attempts` counts the first; `context` is the model's window in tokens."""

    model: str = ""
    grader_model: str = ""
    base_url: str = ""
    key: Secret = field(default_factory=lambda: Secret(""))
    timeout_s: float = 60.0
    attempts: int = 4
    context: int = 32_768
    second_opinion: bool = True
    """Whether a model is asked about the drafts of a model, where one is configured."""

    @property
    def model_ready(self) -> bool:
        """Whether a model is configured: named, and with a key or a server of one's own to reach it by."""
        return bool(self.model and (self.key or self.base_url))

    @property
    def grader_ready(self) -> bool:
        """Whether a model is configured to grade: its own, or the interviewer's."""
        return bool((self.grader_model or self.model) and (self.key or self.base_url))

    @classmethod
    def read(
        cls, env: Mapping[str, str] | None = None, *, model: str | None = None, grader_model: str | None = None
    ) -> Config:
        env = os.environ if env is None else env
        return cls(
            model=_bare(model or env.get("INTERVIEWER_MODEL", "")),
            grader_model=_bare(grader_model or env.get("INTERVIEWER_GRADER_MODEL", "")),
            base_url=env.get("OPENAI_BASE_URL", "").strip(),
            key=Secret(env.get("OPENAI_API_KEY", "").strip()),
            timeout_s=_number(env, "INTERVIEWER_TIMEOUT", 60.0, 0.05),
            attempts=int(_number(env, "INTERVIEWER_ATTEMPTS", 4, 1)),
            context=int(_number(env, "INTERVIEWER_CONTEXT", 32_768, 1_000)),
            second_opinion=_switch(env, "INTERVIEWER_SECOND_OPINION"),
        )


def _bare(name: str) -> str:
    """`openai:NAME` or a bare name; another provider is refused rather than sent to the wrong server."""
    provider, colon, rest = name.strip().partition(":")
    if colon and provider == "openai":
        return rest
    return name.strip()


def _switch(env: Mapping[str, str], name: str) -> bool:
    """On where it is not set."""
    raw = env.get(name, "").strip().lower()
    if raw in {"", "on", "1", "yes", "true"}:
        return True
    if raw in {"off", "0", "no", "false"}:
        return False
    raise WrongUsage(f"{name} is {raw!r}, where on or off is right.", "Unset it, or set it to off.")


def _number(env: Mapping[str, str], name: str, default: float, least: float) -> float:
    raw = env.get(name, "").strip()
    if not raw:
        return default
    try:
        value = float(raw)
    except ValueError:
        value = least - 1
    if not value >= least or value == float("inf"):
        raise WrongUsage(
            f"{name} is {raw!r}, where a number of at least {least:g} is right.", f"Unset it or set it to {default:g}."
        )
    return value
