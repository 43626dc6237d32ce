"""What an answer must look like: a schema, and how its JSON is read into a value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Wrong(Exception):
    """The answer cannot be used; says why in words the model can act on. `rest` is the form of what is still wanted."""

    def __init__(self, why: str, rest: Form[Any] | None = None) -> None:
        super().__init__(why)
        self.rest = rest


class Reader(Protocol[T_co]):
    def __call__(self, data: dict[str, Any], last: bool) -> T_co:
        """The value. Raises Wrong; where `last`, only if nothing can be made of it."""
        ...


@dataclass(frozen=True)
class Form(Generic[T]):
    """`name` is what a tool would be called. `schema` is strict JSON schema: every key required, no others."""

    name: str
    about: str
    schema: dict[str, Any]
    read: Reader[T]
    told: dict[str, Any] | None = None
    """The same schema in fewer words, for a prompt."""
    partial: bool = False
    """Whether an answer that broke off is read as far as it goes."""

    @property
    def keys(self) -> frozenset[str]:
        return frozenset(self.schema["properties"])

    @property
    def titled(self) -> dict[str, Any]:
        return {"title": self.name, "description": self.about, **self.schema}
