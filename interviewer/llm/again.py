"""Quotes that could not be used: told to the model once, and what it answers joined to what had been there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from interviewer.domain.hearing import Hearing
from interviewer.domain.ports import Finding
from interviewer.llm.message import inert
from interviewer.llm.reading import stands

Quotes = tuple[tuple[int, str], ...]


def usable(hearing: Hearing, finding: Finding) -> Quotes:
    """The quotes that are there. All of them being there, they were refused for another reason: then none."""
    there = tuple(q for q in finding.quotes if stands(hearing, *q))
    return there if len(there) < len(finding.quotes) else ()


def listed(hearing: Hearing, wrong: Sequence[Finding]) -> str:
    """A line for each finding: which of its quotes were not found, and which were."""
    lines = []
    for finding in wrong:
        kept = usable(hearing, finding)
        lost = [q for q in finding.quotes if q not in kept]
        line = f"- {finding.item}: not found: {_quoted(lost)}"
        lines.append(f"{line}; found: {_quoted(kept)}" if kept else line)
    return "\n".join(lines)


def _quoted(quotes: Sequence[tuple[int, str]]) -> str:
    return ", ".join(f'turn {turn} "{inert(words)}"' for turn, words in quotes)


def mended(hearing: Hearing, first: Finding, second: Finding) -> Finding:
    """What the second answer found, beside what had been there in the first."""
    kept = usable(hearing, first)
    if second.reach is None and kept:
        return replace(first, quotes=kept)
    return replace(second, quotes=tuple(dict.fromkeys((*kept, *second.quotes))))
