"""The scores: a table whose last column is drawn."""

from __future__ import annotations

import math

from interviewer import scoretext
from interviewer.debrief.whole import Debrief
from interviewer.domain.scorecard import Scorecard
from interviewer.report import wording
from interviewer.report.html.marks import key, line, mark
from interviewer.report.html.markup import Element, el

TOP = 4
"""The highest score; a bar of full width."""
BAR = 3
_HEIGHT, _MIDDLE = 26, 13


def scores(debrief: Debrief, card: Scorecard) -> Element:
    rated = bool(debrief.rated)
    head = el(
        "tr",
        el("th", "Dimension", scope="col"),
        el("th", "You said", scope="col", class_="figure") if rated else None,
        el("th", "Graded", scope="col", class_="figure"),
        el("th", _scale(card), scope="col", class_="drawn"),
    )
    body = []
    for name, scored, said in wording.rows(debrief, card):
        body.append(
            el(
                "tr",
                el("th", name, scope="row"),
                el("td", scoretext.number(said), class_="figure", data_name="you said") if rated else None,
                el("td", el("strong", scoretext.number(scored.score)), class_="figure", data_name="graded"),
                el("td", _bar(scored.score, said, name) if scored.score is not None else scored.reason, class_="drawn"),
            )
        )
    signs = el("ul", _key_bar(), key("rated", "what you gave yourself") if rated else None, class_="key")
    return el("figure", el("table", el("thead", head), el("tbody", body), class_="bars"), el("figcaption", signs))


def share(value: float) -> float:
    """Per cent of the width that a score takes."""
    return 0.0 if math.isnan(value) else min(max(value / TOP, 0), 1) * 100


def _bar(score: float, said: int | None, name: str) -> Element:
    told = f"{name}: {scoretext.number(score)} of {TOP}, {wording.standing(score)}"
    own = f"; you gave yourself {said}" if said is not None else ""
    return el(
        "svg",
        el("title", f"{told}{own}."),
        el("rect", x=0, y=_MIDDLE - 4, width="100%", height=8, class_="track"),
        el("rect", x=0, y=_MIDDLE - 4, width=f"{share(score):g}%", height=8, class_="bar"),
        [line(share(n), _MIDDLE - 4, _MIDDLE + 4, "tick") for n in range(1, TOP) if n != BAR],
        line(share(BAR), 2, _HEIGHT - 2, "limit"),
        mark("rated", share(said), _MIDDLE) if said is not None else None,
        width="100%", height=_HEIGHT, role="img",
    )  # fmt: skip


def _scale(card: Scorecard) -> Element:
    """What stands over the bars: the bar is where the word is."""
    return el(
        "span", el("span", f"at {card.level.capitalize()}", class_="at"), el("span", "bar", class_="limit-name"),
        class_="scale",
    )  # fmt: skip


def _key_bar() -> Element:
    sign = el("svg", line(50, 1, 15, "limit"), width=20, height=16, aria_hidden="true")
    return el("li", sign, " the bar for the level; 1 is a weak signal, 2 below it, 3 at it, 4 clearly above")
