"""A stretch under one interviewer as the scorecard has it: plain texts, put into columns. Knows no widget."""

from __future__ import annotations

from collections.abc import Iterable

from textual.content import Content

from interviewer.adaptedtext import figure, said_of
from interviewer.domain.scorecard import Measured, Stretch
from interviewer.domain.text import clean

NAME, FIGURE = 42, 8
_WENT = {
    "with": "as this style asks",
    "against": "against what this style asks",
    "same": "no change to speak of",
    None: "",
}


def line(stretch: Stretch) -> str:
    """What stands beside the fold."""
    return said_of(stretch)


def table(measures: Iterable[Measured]) -> Content:
    """Before against after; what this style asks nothing of stands quietly."""
    rows = [Content.styled(f"{'':{NAME}}{'before':>{FIGURE}}{'here':>{FIGURE}}", "$quiet")]
    for m in measures:
        if m.before is None and m.after is None:
            continue
        asked = {"up": " ↑", "down": " ↓", None: "  "}[m.wanted]
        row = f"{clean(m.name):<{NAME}}{figure(m.before):>{FIGURE}}{figure(m.after):>{FIGURE}}{asked}  {_WENT[m.went]}"
        rows.append(Content.styled(row.rstrip(), "" if m.wanted else "$quiet"))
    return Content("\n").join(rows)
