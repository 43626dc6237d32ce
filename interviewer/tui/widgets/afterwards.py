"""What the debrief knows beyond the scores, under lines that open: who raised what when, what the problem holds,
where the minutes went, what help was kept back. Every text is plain."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import partial

from textual.content import Content
from textual.widget import Widget

from interviewer.debrief.minutes import cap
from interviewer.debrief.raised import Raised, State
from interviewer.debrief.whole import Debrief
from interviewer.domain.ledger import Side
from interviewer.domain.text import clean
from interviewer.report import figures, notes, wording
from interviewer.report.html import lanes
from interviewer.tui import card as texts
from interviewer.tui.widgets.bullets import Bullets
from interviewer.tui.widgets.fold import Fold
from interviewer.tui.widgets.sections import text
from interviewer.tui.widgets.strips import GLYPHS, Minutes, Timeline
from interviewer.tui.widgets.told import Told

SIDES = {Side.CANDIDATE: "you", Side.INTERVIEWER: "the interviewer", Side.GIVEN: "given"}
STATES: dict[State, str] = {
    "never": "Never raised",
    "touched": "Only after the interviewer had it",
    "raised": "Raised by you",
}


def folds(whole: Debrief) -> Iterator[Fold]:
    """Those that have anything in them."""
    for title, about, body in (
        ("Who raised what", _raised(whole), raised),
        ("What it held", _holds(whole), holds),
        ("The minutes", _minutes(whole), minutes),
        ("Help kept back", _kept(whole), kept),
    ):
        if about:
            yield Fold(title.ljust(texts.NAME), about, partial(body, whole))


# --- who raised what ------------------------------------------------------------------------------------------------


def _raised(whole: Debrief) -> str:
    counted = Counter(r.side for r in whole.raised)
    return "  ".join(f"{GLYPHS[side]} {counted[side]} {name}" for side, name in SIDES.items() if counted[side])


def raised(whole: Debrief) -> Iterator[Widget]:
    shown = [
        *lanes.parts(whole),
        *(lane for lane in (lanes.changes(whole), lanes.pauses(whole), lanes.kept(whole)) if lane.signs),
    ]
    yield Timeline(shown, whole.hearing.transcript.last_ms)
    key = [
        f"{GLYPHS[kind]} {name}"
        for kind, name in _KEY.items()
        if any(s.kind == kind for lane in shown for s in lane.signs)
    ]
    yield text(Content.styled("  ".join(key), "$quiet"), "gap")
    found = wording.firsts(whole)
    yield Fold(f"Each with its words ({len(found)})", "", lambda: [_first(*one) for one in found])


_KEY = {
    "candidate": "first raised by you", "interviewer": "by the interviewer", "given": "given", "twist": "twist",
    "swap": "another interviewer", "stall": "long pause", "withheld": "help kept back",
}  # fmt: skip


def _first(first: Raised, names: str) -> Told:
    return Told(first.turn, first.at_ms, first.quote, sign=GLYPHS[first.side], title=names)


# --- what the problem holds -----------------------------------------------------------------------------------------


def _holds(whole: Debrief) -> str:
    if not whole.holds:
        return ""
    counted = Counter(h.state for h in whole.holds)
    states = ", ".join(f"{counted[state]} {state}" for state in reversed(STATES))
    return f"{states}, of {len(whole.holds)} at {whole.level.capitalize()}"


def holds(whole: Debrief) -> Iterator[Widget]:
    for state, title in STATES.items():
        found = [h for h in whole.holds if h.state == state]
        if not found:
            continue
        yield text(f"{title} ({len(found)})", "title")
        if state == "never":
            yield Bullets([Content.assemble((f"{clean(h.name)}. ", "bold"), clean(h.why)) for h in found])
        else:
            yield from (Told(h.turn or 0, h.at_ms or 0, h.quote, title=h.name, about=h.why) for h in found)


# --- where the minutes went -----------------------------------------------------------------------------------------


def _minutes(whole: Debrief) -> str:
    if not whole.spent:
        return ""
    most = max(whole.spent, key=lambda s: s.minutes)
    sketch = whole.card.drive.architecture_minutes if whole.card else None
    told = "" if sketch is None else f"first sketch {sketch:g} of {cap(whole.header.minutes):.3g}; "
    return f"{told}most, {most.minutes:g}, on {most.part[:1].lower()}{most.part[1:]}"


def minutes(whole: Debrief) -> Iterator[Widget]:
    sketch = whole.card.drive.architecture_minutes if whole.card else None
    yield Minutes(whole.spent, sketch, cap(whole.header.minutes))
    yield text(Content.styled(f"{figures.sketch(whole)} A turn counts for what most of it was about.", "$quiet"), "gap")


# --- help kept back -------------------------------------------------------------------------------------------------


def _kept(whole: Debrief) -> str:
    after = sum(k.afterwards for k in whole.kept_back)
    drafts = len(whole.kept_back) - after
    told = [f"{drafts} in the session"] if drafts else []
    return ", ".join([*told, *([f"{after} written afterwards"] if after else [])])


def kept(whole: Debrief) -> Iterator[Widget]:
    """What an interviewer who helps would have said, and when."""
    for k in whole.kept_back:
        sign = GLYPHS["stall" if k.afterwards else "withheld"]
        how = notes.helped(k)
        yield Told(k.turn, k.at_ms, k.words, sign=sign, title=how[:1].upper() + how[1:], said=False)
