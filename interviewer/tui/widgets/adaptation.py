"""What opens under a stretch's line: the style, how it could be recognised, how it was met, and how to adapt to it."""

from __future__ import annotations

from collections.abc import Iterator

from textual.content import Content
from textual.widget import Widget

from interviewer.domain.persona import Persona
from interviewer.domain.scorecard import Signal, Stretch
from interviewer.domain.text import clean
from interviewer.domain.transcript import Transcript
from interviewer.scoretext import MARK
from interviewer.tui import adapted
from interviewer.tui.stamps import stamp
from interviewer.tui.widgets.bullets import Bullets
from interviewer.tui.widgets.quote import Quote
from interviewer.tui.widgets.sections import text

RECOGNISE, ADAPT = 2, 5
"""Sentences of the persona's file that are shown: its marks stand open in quotes already."""


def stretch(stretch: Stretch, persona: Persona | None, transcript: Transcript) -> Iterator[Widget]:
    yield text("How it could be told", "title")
    if persona:
        yield Bullets([clean(s) for s in persona.debrief.recognise[:RECOGNISE]], "·")
    for signal in stretch.signals:
        yield from _signal(signal, transcript)
    yield text("How you met it", "title")
    yield text(clean(stretch.reason))
    for e in stretch.evidence:
        yield Quote(e.turn, f"{MARK[e.sign]} {_at(e.turn, transcript)}  turn {e.turn}", clean(e.quote))
    if stretch.measures:
        yield text("Before against here", "title")
        yield text(adapted.table(stretch.measures))
    if persona:
        yield text("How to adapt to it", "title")
        yield Bullets([clean(s) for s in persona.debrief.adapt[:ADAPT]])
    if stretch.next:
        yield text(Content.assemble(("To practise  ", "bold"), clean(stretch.next)), "gap")


def _signal(signal: Signal, transcript: Transcript) -> Iterator[Widget]:
    """What was counted, once a mark, and the words that show it."""
    if signal.says:
        yield text(clean(signal.says), "item")
    if 0 < signal.turn <= len(transcript.turns):
        # A silence has no words of its own: the turn that was let pass is shown, so that it can be looked at.
        said = signal.quote or transcript.turns[signal.turn - 1].text.partition("\n")[0]
        note = "" if signal.quote else "no reply to this"
        yield Quote(signal.turn, f"  {_at(signal.turn, transcript)}  turn {signal.turn}", clean(said), note=note)


def _at(turn: int, transcript: Transcript) -> str:
    return stamp(transcript.turns[turn - 1].at_ms) if 0 < turn <= len(transcript.turns) else ""
