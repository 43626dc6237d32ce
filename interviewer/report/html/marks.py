"""The signs of the charts. Each has a shape of its own, so that none is told by its colour."""

from __future__ import annotations

from collections.abc import Callable

from interviewer.report.html.markup import Child, Element, el

Shape = Callable[..., Element]
_SHAPES: dict[str, Shape] = {
    "candidate": lambda *c: el("circle", *c, r=4.5, class_="own"),
    "interviewer": lambda *c: el("circle", *c, r=4, class_="theirs"),
    "given": lambda *c: el("rect", *c, x=-3.5, y=-3.5, width=7, height=7, class_="given"),
    "twist": lambda *c: el("path", *c, d="M0 -5.5L5.5 4.5H-5.5Z", class_="turned"),
    "swap": lambda *c: el("path", *c, d="M0 -6L6 0L0 6L-6 0Z", class_="swapped"),
    "withheld": lambda *c: el("path", *c, d="M-4 -4L4 4M4 -4L-4 4", class_="kept"),
    "rated": lambda *c: el("path", *c, d="M0 -5.5L5.5 0L0 5.5L-5.5 0Z", class_="rated"),
    "stall": lambda *c: el("rect", *c, x=-8, y=-3, width=16, height=6, class_="stall"),
}


def mark(kind: str, x: float, y: float, tip: str = "") -> Element:
    """The sign at `x` per cent of the width and `y` pixels; `tip` is shown under a pointer."""
    shape = _SHAPES[kind](el("title", tip) if tip else None)
    return el("svg", shape, x=f"{round(x, 2):g}%", y=y, width=1, height=1)


def span(x: float, until: float, y: float, tip: str) -> Element:
    """A stretch, from `x` to `until` per cent."""
    wide = max(until - x, 0.4)
    return el("rect", el("title", tip), x=f"{x:g}%", width=f"{wide:.2f}%", y=y - 3, height=6, class_="stall")


def key(kind: str, *label: Child) -> Element:
    """An entry of a chart's key."""
    shape = el("g", _SHAPES[kind](), transform="translate(10 8)")
    return el("li", el("svg", shape, width=20, height=16, aria_hidden="true"), " ", *label)


def line(x: float, top: float, bottom: float, class_: str) -> Element:
    """Upright, at `x` per cent."""
    at = f"{round(x, 2):g}%"
    return el("line", x1=at, x2=at, y1=top, y2=bottom, class_=class_)
