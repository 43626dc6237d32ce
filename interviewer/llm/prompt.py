"""Prompts as this layer needs them: whoever loads the files hands them in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from interviewer.domain.errors import BadData


class Prompt(Protocol):
    """One template: filled strictly, and stamped `vN@hash`."""

    @property
    def stamp(self) -> str: ...
    @property
    def text(self) -> str: ...
    def check(self, *names: str) -> None: ...
    def fill(self, **values: str) -> str: ...


Prompts = Mapping[str, Prompt]


def needed(prompts: Prompts, places: Mapping[str, tuple[str, ...]]) -> dict[str, Prompt]:
    """Those of `prompts` that `places` names, each checked to have exactly these places.

    Raises BadData at once, so that a broken template is found before a session begins.
    """
    for name, expected in places.items():
        if name not in prompts:
            raise BadData(
                f"There is no prompt template {name}.", f"Put {name}.v1.md into prompts/templates, or reinstall."
            )
        prompts[name].check(*expected)
    return {name: prompts[name] for name in places}
