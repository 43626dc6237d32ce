"""What the debrief shows in lists: what the problem holds, help kept back, how the interviewer behaved, what next."""

from __future__ import annotations

from collections.abc import Iterator

from interviewer.debrief.drill import Drill
from interviewer.debrief.raised import Held
from interviewer.debrief.whole import Debrief
from interviewer.domain.scorecard import Scorecard
from interviewer.report import figures, notes, wording
from interviewer.report.html.markup import Element, el
from interviewer.report.html.quotes import quote, turn, where
from interviewer.report.wording import stamp

_STATES = {"never": "Never raised", "touched": "Only after the interviewer had it", "raised": "Raised by you"}


def holds(debrief: Debrief) -> Iterator[Element]:
    for state, title in _STATES.items():
        found = [h for h in debrief.holds if h.state == state]
        if found:
            yield el("h3", title, " ", el("span", str(len(found)), class_="at"))
            yield el("ul", [_held(debrief, h) for h in found], class_="plain")


def _held(debrief: Debrief, held: Held) -> Element:
    own = None
    if held.turn is not None:
        own = el(
            "div",
            quote(held.quote),
            " ",
            where(debrief, stamp(held.at_ms or 0), held.turn, held.quote),
            class_="source",
        )
    return el("li", el("strong", held.name), el("div", held.why), own)


def kept(debrief: Debrief) -> Element:
    rows = [
        el("li", quote(k.words),
           el("div", where(debrief, stamp(k.at_ms), k.turn, ""), f" {notes.helped(k)}", class_="source"))
        for k in debrief.kept_back
    ]  # fmt: skip
    return el("ul", rows, class_="plain")


def facts(pairs: list[tuple[str, str]]) -> Element:
    return el("dl", [el("div", el("dt", name), el("dd", value)) for name, value in pairs])


def behaviour(debrief: Debrief, card: Scorecard) -> Iterator[Element]:
    yield el("p", figures.conformance(card))
    if card.conformance.turns:
        yield el("p", [[turn(debrief, n, ""), " "] for n in card.conformance.turns])
    if card.flags:
        yield el("h3", "Flags")
        rows = [
            el(
                "li",
                wording.FLAGS[f.kind],
                el("div", quote(f.quote), " ", turn(debrief, f.turn, f.quote), class_="source"),
            )
            for f in card.flags
        ]
        yield el("ul", rows, class_="plain")


def next_(debrief: Debrief, drill: Drill | None) -> Iterator[Element]:
    if debrief.card and debrief.card.overall.next:
        yield el("p", debrief.card.overall.next, class_="lead")
    if drill:
        yield el("p", "A drill: ", wording.drill(drill))
        yield el("p", el("code", wording.command(drill)))


def concerns(debrief: Debrief) -> Element:
    head = el("tr", [el("th", name, scope="col") for name in ("When", "From", "Concern", "In these words")])
    rows = [
        el("tr", el("td", where(debrief, stamp(r.at_ms), r.turn, r.quote)), el("td", wording.WHO[r.side]),
           el("th", names, scope="row"), el("td", quote(r.quote)))
        for r, names in wording.firsts(debrief)
    ]  # fmt: skip
    return el("table", el("thead", head), el("tbody", rows), class_="concerns")
