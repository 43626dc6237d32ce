"""What opens under the lines of a scorecard: evidence, what was missed, who drove. Every text is plain."""

from __future__ import annotations

from collections.abc import Iterator

from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from interviewer.domain.rubric import Need, Rubric
from interviewer.domain.scorecard import Evidence, Flag, Scorecard, Scored, Verdict
from interviewer.domain.text import clean
from interviewer.domain.transcript import Transcript
from interviewer.scoretext import MARK
from interviewer.tui import card as texts
from interviewer.tui.moments import moment
from interviewer.tui.stamps import stamp
from interviewer.tui.widgets.bullets import Bullets
from interviewer.tui.widgets.fold import Fold
from interviewer.tui.widgets.quote import Quote

FIRST_MISSED = 4
"""So many of what was missed, the heaviest, stand open; the others wait under a line of their own."""


def text(content: str | Content, classes: str = "") -> Static:
    return Static(Content(content) if isinstance(content, str) else content, classes=classes)


def dimension(card: Scorecard, scored: Scored, rubric: Rubric, transcript: Transcript) -> Iterator[Widget]:
    """Reason, evidence item by item, what was missed, what nothing called for, and how sure the score is."""
    yield text(clean(scored.reason))
    if not scored.items:
        return
    yield from _evidence(scored, rubric, transcript)
    if scored.missed:
        yield text("Not shown", "title")
        yield from _listed([clean(m) for m in scored.missed])
    if unseen := list(_unseen(scored, rubric)):
        yield text("Not observed, as nothing in the session called for it", "title")
        yield Bullets(unseen, "·")
    if scored.next:
        yield text(Content.assemble(("To practise  ", "bold"), clean(scored.next)), "gap")
    if scored.score is not None:
        yield text(Content.styled(f"{texts.by_level(scored)} {texts.samples(card, scored)}", "$quiet"), "gap")


def drive(card: Scorecard) -> Iterator[Widget]:
    for name, said in texts.drive_rows(card.drive):
        yield text(Content.styled(f"{name:<15}", "$quiet") + said)


def interviewer(card: Scorecard, transcript: Transcript) -> Iterator[Widget]:
    """The turns in which it did part of the driving, each to jump to."""
    if not card.conformance.turns:
        yield text("Nothing it said did part of your driving for you.")
    for number in card.conformance.turns:
        if 0 < number <= len(transcript.turns):
            turn = transcript.turns[number - 1]
            yield Quote(number, f"  {stamp(turn.at_ms)}  turn {number}", clean(turn.text))


def missing(card: Scorecard) -> Iterator[Widget]:
    yield Bullets([clean(m) for m in card.overall.missing])


def flag(flag: Flag, transcript: Transcript) -> Iterator[Widget]:
    there = moment(transcript, flag.turn, flag.quote)
    yield Quote(flag.turn, f"  {stamp(there.at_ms)}  turn {flag.turn}", clean(flag.quote))


def _evidence(scored: Scored, rubric: Rubric, transcript: Transcript) -> Iterator[Widget]:
    """What speaks for the candidate, then what speaks against; each item with its quotes."""
    shown = [v for v in scored.items if v.verdict == "yes"]
    for sign, title in (("+", "What you showed"), ("-", "What counts against it")):
        found = [v for v in shown if _sign(v, scored, rubric) == sign]
        if found:
            yield text(title, "title")
        for verdict in found:
            yield text(_item(verdict, rubric), "" if verdict is found[0] else "item")
            for n in verdict.evidence:
                if n < len(scored.evidence):
                    yield _quote(scored.evidence[n], transcript)


def _sign(verdict: Verdict, scored: Scored, rubric: Rubric) -> str:
    item = rubric.item(verdict.id)
    if item:
        return item.sign
    # A card of an older rubric may hold items that are no longer there.
    return scored.evidence[verdict.evidence[0]].sign if verdict.evidence and scored.evidence else "+"


def _item(verdict: Verdict, rubric: Rubric) -> Content:
    item = rubric.item(verdict.id)
    said = Content(clean(item.says) if item else verdict.id.replace("-", " "))
    how = [f"reaches {verdict.reach.capitalize()}"] if verdict.reach else []
    how += [clean(verdict.reason)] if verdict.reason else []
    return said + Content.styled(f"\n{' · '.join(how)}" if how else "", "$quiet")


def _quote(evidence: Evidence, transcript: Transcript) -> Quote:
    there = moment(transcript, evidence.turn, evidence.quote)
    notes = [*(["prompted"] if evidence.prompted else []), *(["on the board"] if there.on_board else [])]
    where = f"{MARK[evidence.sign]} {evidence.at}  turn {evidence.turn}"
    return Quote(evidence.turn, where, clean(evidence.quote), note=", ".join(notes))


def _listed(missed: list[str]) -> Iterator[Widget]:
    first, rest = missed[:FIRST_MISSED], missed[FIRST_MISSED:]
    yield Bullets(first)
    if rest:
        yield Fold(f"{len(rest)} more, of no greater weight", "", lambda: [Bullets(rest)])


def _unseen(scored: Scored, rubric: Rubric) -> Iterator[Content]:
    """What would have spoken for the candidate, with who would give the opportunity."""
    absent = {v.id for v in scored.items if v.verdict == "not_observed"}
    if any(i.id in absent and i.needs is Need.NONE for i in rubric.items):
        return  # there was too little of anything, and not of opportunity
    for verdict in scored.items:
        item = rubric.item(verdict.id)
        if verdict.verdict == "not_observed" and item and item.sign == "+" and item.needs is not Need.NONE:
            yield Content(clean(item.says)) + Content.styled(f"  {item.tests} would test it", "$quiet")
