"""What the scores rest on: each dimension with its quotes, and each stretch under one interviewer."""

from __future__ import annotations

from collections.abc import Iterator

from interviewer import scoretext
from interviewer.debrief.whole import Debrief
from interviewer.domain.scorecard import Scorecard, Scored
from interviewer.report import notes, wording
from interviewer.report.markdown.blocks import bullets, heading, table
from interviewer.report.markdown.escaping import inline


def dimension(debrief: Debrief, card: Scorecard, name: str, scored: Scored) -> Iterator[str]:
    yield heading(3, f"{name}: {scoretext.number(scored.score)}")
    yield inline(scored.reason)
    shown = notes.items(scored)
    evidence = []
    for n, e in enumerate(scored.evidence):
        prompted = ", prompted" if e.prompted else ""
        said = notes.says(debrief, shown.get(n, []))
        about = f": {inline(said)}" if said else ""
        sign = "For" if e.sign == "+" else "**Against**"
        evidence.append(f"{sign}, {inline(e.at)}, turn {e.turn}{prompted}{about}  \n  “{inline(e.quote)}”")
    for title, found in (
        ("Evidence", evidence),
        ("Not shown", [inline(m) for m in scored.missed]),
        ("Not observed, as nothing called for it", [inline(u) for u in wording.unseen(debrief, scored)]),
    ):
        if found:
            yield f"**{title}**"
            yield bullets(found)
    if scored.next:
        yield f"**To practise:** {inline(scored.next)}"
    if sure := wording.sureness(card, scored):
        yield inline(sure)


def stretches(card: Scorecard) -> Iterator[str]:
    if card.adaptation:
        yield heading(2, "From one interviewer to the next")
    for stretch in card.adaptation:
        yield heading(3, f"{wording.stretch(stretch)}: {scoretext.number(stretch.score)}")
        yield inline(stretch.reason)
        if stretch.signals:
            yield "**How this style could be told**"
            yield bullets(
                f"Turn {s.turn}: {inline(s.says)}" + (f"  \n  “{inline(s.quote)}”" if s.quote else "")
                for s in stretch.signals
            )
        if stretch.measures:
            rows = [tuple(map(inline, row)) for row in wording.measures(stretch)]
            yield table(("What you did", "Before", "Now", ""), rows, align=":--|--:|--:|:--")
        if stretch.evidence:
            yield bullets(
                f"{'For' if q.sign == '+' else '**Against**'}, turn {q.turn}: “{inline(q.quote)}”"
                for q in stretch.evidence
            )
        if stretch.next:
            yield f"**To practise:** {inline(stretch.next)}"
