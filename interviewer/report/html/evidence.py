"""What the scores rest on: each dimension with its quotes, and each stretch under one interviewer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from interviewer import scoretext
from interviewer.debrief.whole import Debrief
from interviewer.domain.scorecard import Evidence, Scorecard, Stretch
from interviewer.report import notes, wording
from interviewer.report.html.markup import Child, Element, el
from interviewer.report.html.quotes import quote, sign, turn, where


def dimensions(debrief: Debrief, card: Scorecard) -> Iterator[Element]:
    for name, scored, _ in wording.rows(debrief, card):
        shown = notes.items(scored)
        ordered = sorted(enumerate(scored.evidence), key=lambda pair: pair[1].sign != "+")
        head: Child = [
            name,
            " ",
            el("span", f"{scoretext.number(scored.score)} · {wording.standing(scored.score)}", class_="at"),
        ]
        yield el(
            "article",
            el("h3", head),
            el("p", scored.reason),
            _listed("evidence", [_evidence(debrief, e, shown.get(n, [])) for n, e in ordered]),
            _titled("Not shown", scored.missed),
            _titled("Not observed, as nothing called for it", wording.unseen(debrief, scored)),
            el("p", el("strong", "To practise: "), scored.next) if scored.next else None,
            el("p", sure, class_="quiet") if (sure := wording.sureness(card, scored)) else None,
            class_="dimension",
        )


def _evidence(debrief: Debrief, evidence: Evidence, ids: list[str]) -> Element:
    prompted: Child = [" ", el("span", "prompted", class_="tag")] if evidence.prompted else None
    said = notes.says(debrief, ids)
    return el(
        "li", sign(evidence.sign),
        el("div", quote(evidence.quote), el("div", where(debrief, evidence.at, evidence.turn, evidence.quote), prompted,
           el("span", f" {said}") if said else None, class_="source")),
    )  # fmt: skip


def stretches(debrief: Debrief, card: Scorecard) -> Iterator[Element]:
    for stretch in card.adaptation:
        signals = [
            el("li", s.says, el("div", quote(s.quote) if s.quote else None, " ", turn(debrief, s.turn, s.quote), class_="source"))
            for s in stretch.signals
        ]  # fmt: skip
        quotes = [
            el("li", sign(q.sign), el("div", quote(q.quote), el("div", turn(debrief, q.turn, q.quote), class_="source")))
            for q in stretch.evidence
        ]  # fmt: skip
        yield el(
            "article",
            el("h3", wording.stretch(stretch), " ", el("span", scoretext.number(stretch.score), class_="at")),
            el("p", stretch.reason),
            [el("h4", "How this style could be told"), el("ul", signals, class_="plain")] if signals else None,
            _measures(stretch) if stretch.measures else None,
            _listed("evidence", quotes),
            el("p", el("strong", "To practise: "), stretch.next) if stretch.next else None,
            class_="dimension",
        )


def _measures(stretch: Stretch) -> Element:
    named = ("What you did", None), ("Before", "figure"), ("Now", "figure"), ("", None)
    head = el("tr", [el("th", name, scope="col", class_=class_) if name else el("td") for name, class_ in named])
    rows = [
        el("tr", el("th", name, scope="row"), el("td", before, class_="figure"), el("td", now, class_="figure"), el("td", went))
        for name, before, now, went in wording.measures(stretch)
    ]  # fmt: skip
    return el("table", el("thead", head), el("tbody", rows), class_="measures")


def _listed(class_: str, rows: list[Element]) -> Element | None:
    return el("ul", rows, class_=class_) if rows else None


def _titled(title: str, rows: Sequence[str]) -> list[Element] | None:
    return [el("h4", title), el("ul", [el("li", row) for row in rows], class_="missed")] if rows else None
