"""The transcript at a report's end: turns, silences, versions of the whiteboard, changes of interviewer."""

from __future__ import annotations

from collections.abc import Iterator

from interviewer.debrief.whole import Debrief
from interviewer.report.flow import Entry, flow
from interviewer.report.markdown.blocks import heading
from interviewer.report.markdown.escaping import block, code, inline
from interviewer.report.wording import stamp


def blocks(debrief: Debrief) -> Iterator[str]:
    yield heading(2, "Transcript")
    for entry in flow(debrief):
        yield from _entry(entry)


def _entry(entry: Entry) -> Iterator[str]:
    at = stamp(entry.at_ms)
    match entry.kind:
        case "candidate" | "interviewer":
            late = ", overtime" if entry.overtime else ""
            yield f"**{at} · {entry.kind.capitalize()}** · turn {entry.turn}{late}"
            yield block(entry.text) or "(nothing)"
        case "board":
            yield f"**{at} · Whiteboard**"
            yield code(entry.text) if entry.text.strip() else "(wiped clean)"
        case "silence":
            yield f"*{at} · The interviewer stayed silent.*"
        case "persona":
            yield f"*{at} · Another interviewer took over: {inline(entry.text)}.*"
        case "failed":
            yield f"*{at} · The model failed to answer: {inline(entry.text)}*"
