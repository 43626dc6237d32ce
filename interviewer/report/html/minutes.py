"""Where the minutes went, and how many words each turn had."""

from __future__ import annotations

import math

from interviewer.debrief.minutes import cap
from interviewer.debrief.whole import Debrief
from interviewer.report import figures
from interviewer.report.html.marks import line
from interviewer.report.html.markup import Element, el

_HEIGHT, _MIDDLE = 22, 11
_TALL, _LEAST = 120, 0.6
"""Pixels of the words' chart, and the least that a turn's bar has."""


def minutes(debrief: Debrief) -> Element:
    """A bar for each part; the first sketch stands above them, with what it may take."""
    drive = debrief.card.drive if debrief.card else None
    first = drive.architecture_minutes if drive else None
    may = cap(debrief.header.minutes)
    longest = max([s.minutes for s in debrief.spent] + ([may, first] if first is not None else []))
    rows = [_row(s.part, s.minutes, longest, f"turn {', '.join(map(str, s.turns))}") for s in debrief.spent]
    if first is not None:
        rows.insert(0, _row("The first sketch", first, longest, "before anything deeper", may))
    head = el(
        "tr", el("th", "About", scope="col"), el("th", "Minutes", scope="col", class_="figure"),
        el("th", "Which turns", scope="col", class_="drawn"),
    )  # fmt: skip
    return el("figure", el("table", el("thead", head), el("tbody", rows), class_="bars"))


def _row(name: str, spent: float, longest: float, note: str, may: float | None = None) -> Element:
    picture = el(
        "svg",
        el("title", f"{name}: {spent:g} minutes{'' if may is None else f' of the {may:.3g} it may take'}."),
        None if may is None else _strip(_share(may, longest), "track"),
        _strip(_share(spent, longest), "bar"),
        None if may is None else line(_share(may, longest), 1, _HEIGHT - 1, "limit"),
        width="100%", height=_HEIGHT, role="img",
    )  # fmt: skip
    told = note if may is None else f"{note}; the line is at {may:.3g}"
    return el(
        "tr", el("th", name, scope="row"), el("td", f"{spent:g}", class_="figure", data_name="minutes"),
        el("td", picture, el("div", told, class_="quiet"), class_="drawn"),
    )  # fmt: skip


def _strip(share: float, class_: str) -> Element:
    return el("rect", x=0, y=_MIDDLE - 4, width=f"{share:g}%", height=8, class_=class_)


def words(debrief: Debrief) -> Element:
    """A bar for each turn: the candidate's upward, the interviewer's downward."""
    talked = list(figures.talked(debrief))
    most = {side: max((n for _, s, n in talked if s == side), default=0) for side in ("candidate", "interviewer")}
    whole = max(1, sum(most.values()))
    base = _TALL * most["candidate"] / whole
    wide = 100 / max(1, len(talked))
    bars = []
    for n, (number, side, count) in enumerate(talked):
        tall = max(_LEAST, _TALL * count / whole)
        up = side == "candidate"
        bars.append(
            el(
                "rect", el("title", f"Turn {number}, {side}: {count} words"), x=f"{n * wide:.3f}%", width=f"{wide * 0.8:.3f}%",
                y=base - tall if up else base, height=tall, class_="bar" if up else "theirs",
            )
        )  # fmt: skip
    picture = el(
        "svg",
        el("title", "Words by turn", id="words"),
        el("desc", figures.words(debrief), id="words-all"),
        bars,
        el("line", x1="0%", x2="100%", y1=base, y2=base, class_="limit"),
        width="100%", height=_TALL, role="img", aria_labelledby="words", aria_describedby="words-all",
    )  # fmt: skip
    told = "One bar a turn, in order: yours upward and filled, the interviewer's downward and hollow. "
    return el("figure", picture, el("figcaption", told, figures.words(debrief)), class_="words")


def _share(value: float, longest: float) -> float:
    """Per cent of the width; nothing where a file names no real number."""
    known = math.isfinite(value) and math.isfinite(longest) and longest > 0
    return round(min(max(value / longest, 0), 1) * 100, 2) if known else 0
