"""Builds HTML and SVG out of elements. Nothing else in this package writes a tag, and no text gets past `_text`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import escape
from typing import TypeAlias

from interviewer.domain.text import clean

_NONCHARACTERS = re.compile(f"[\ufdd0-\ufdef{''.join(chr(p << 16 | n) for p in range(17) for n in (0xFFFE, 0xFFFF))}]")
"""Code points that stand for nothing, and that no HTML document may hold."""
_VOID = frozenset({"meta", "br", "col"})
_LINES = frozenset(
    """head title meta style body header main footer nav section article figure figcaption h1 h2 h3 h4 p ol ul li dl dt dd
    table thead tbody tr div blockquote svg""".split()
)
"""Written on lines of their own; white space between these is not shown."""


@dataclass(frozen=True, slots=True)
class Element:
    name: str
    attributes: tuple[tuple[str, str], ...]
    children: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Style:
    """A style sheet of ours, written as it is."""

    css: str


Node = Element | Style | str
Child: TypeAlias = "Node | Iterable[Child] | None"
"""Nothing, or any nesting of nodes: what a conditional or a loop leaves."""


def el(name: str, /, *children: Child, **attributes: str | float | None) -> Element:
    """`class_` is `class` and `aria_label` is `aria-label`; an attribute that is None is left out."""
    given = ((k.rstrip("_").replace("_", "-"), _figure(v)) for k, v in attributes.items() if v is not None)
    return Element(name, tuple(given), tuple(_flat(children)))


def document(root: Element) -> str:
    return "<!doctype html>\n" + "".join(_written(root)) + "\n"


def _flat(children: Iterable[Child]) -> Iterator[Node]:
    for child in children:
        if isinstance(child, Element | Style | str):
            yield child
        elif child is not None:
            yield from _flat(child)


def _figure(value: str | float) -> str:
    """A number to the hundredth, which is less than a pixel."""
    return value if isinstance(value, str) else f"{round(value, 2):g}" if abs(value) < 1e5 else f"{value:.0f}"


def _written(node: Node) -> Iterator[str]:
    if isinstance(node, str):
        yield _text(node, quote=False)
        return
    if isinstance(node, Style):
        if "</" in node.css:
            raise ValueError("a style sheet cannot hold an end tag")
        yield node.css
        return
    yield f"<{node.name}"
    for name, value in node.attributes:
        yield f' {name}="{_text(value, quote=True)}"'
    yield ">"
    if node.name not in _VOID:
        for child in node.children:
            yield from _written(child)
        yield f"</{node.name}>"
    if node.name in _LINES:
        yield "\n"


def _text(text: str, *, quote: bool) -> str:
    return escape(_NONCHARACTERS.sub("", clean(text)), quote=quote)
