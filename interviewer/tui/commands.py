"""The command palette: what the screen at hand offers, then what the app does."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple, Protocol, runtime_checkable

from textual.command import DiscoveryHit, Hit, Hits, Provider
from textual.types import IgnoreReturnCallbackType


class Command(NamedTuple):
    title: str
    about: str
    run: IgnoreReturnCallbackType


@runtime_checkable
class Offers(Protocol):
    def commands(self) -> Iterable[Command]: ...


class Commands(Provider):
    def _all(self) -> list[Command]:
        return [c for source in (self.screen, self.app) if isinstance(source, Offers) for c in source.commands()]

    async def discover(self) -> Hits:
        for command in self._all():
            yield DiscoveryHit(command.title, command.run, help=command.about)

    async def search(self, query: str) -> Hits:
        matcher = self.matcher(query)
        for command in self._all():
            if (score := matcher.match(command.title)) > 0:
                yield Hit(score, matcher.highlight(command.title), command.run, help=command.about)


def acting(action: Callable[..., object], *args: object) -> IgnoreReturnCallbackType:
    """A command's callback, its arguments bound."""
    return lambda: action(*args)
