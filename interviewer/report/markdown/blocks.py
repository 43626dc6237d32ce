"""Markdown's own shapes. What is put into them is Markdown already; a heading's text is not."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from interviewer.report.markdown.escaping import inline


def heading(level: int, text: str) -> str:
    return f"{'#' * level} {inline(text)}"


def bullets(rows: Iterable[str]) -> str:
    return "\n".join(f"- {row}" for row in rows)


def table(head: Sequence[str], rows: Iterable[Sequence[str]], *, align: str) -> str:
    """`align` is the row under the head."""
    lines = [f"| {' | '.join(head)} |", f"|{align}|", *(f"| {' | '.join(row)} |" for row in rows)]
    return "\n".join(lines)
