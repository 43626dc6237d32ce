"""Quotes that can be read alone: a sentence of a few words is shown with what follows it."""

from __future__ import annotations

from dataclasses import replace

from interviewer.builtin.grading.sayings import Said, Saying

LEAST = 5
"""Words below which a sentence does not stand alone."""


def whole(turn: Said, at: int, least: int = LEAST) -> Saying:
    """The turn's sentence `at`, with those after it until there are `least` words."""
    start = turn.sayings[at]
    text = start.text
    for s in turn.sayings[at + 1 :]:
        if len(text.split()) >= least:
            break
        text = f"{text} {s.text}"
    return replace(start, text=text)


def opening(turn: Said, least: int = LEAST) -> Saying:
    """How an answer begins."""
    return whole(turn, 0, least)
