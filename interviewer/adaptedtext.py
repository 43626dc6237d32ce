"""How a candidate met each interviewer, in plain text: what `grade` prints of it, and words the screen shares."""

from __future__ import annotations

from collections.abc import Iterator

from interviewer.domain.scorecard import Measured, Scorecard, Stretch

QUOTES = 3
"""Quotes of a kind that are printed of one stretch."""
MARK = {"+": "+", "-": "−"}
_WENT = {"with": "as it asks", "against": "against it", "same": "unchanged"}


def lines(card: Scorecard) -> Iterator[str]:
    """Nothing where the interviewer never changed."""
    if not card.adaptation:
        return
    yield ""
    yield "Adapting to each interviewer, beside the scores and in none of them:"
    for stretch in card.adaptation:
        yield from _stretch(stretch)


def said_of(stretch: Stretch) -> str:
    """Score, turns and minutes of a stretch, in a few words."""
    first, last = stretch.turns
    score = "not scored" if stretch.score is None else f"{stretch.score:g} of 4"
    minutes = "" if stretch.minutes is None else f", {stretch.minutes:g} minutes"
    return f"{score}, turns {first} to {last}{minutes}"


def figure(value: float | None) -> str:
    return "–" if value is None else f"{value:.3g}"


def _stretch(stretch: Stretch) -> Iterator[str]:
    yield f"{stretch.persona}: {said_of(stretch)}"
    yield f"  {stretch.reason}"
    for signal in stretch.signals:
        if signal.says:
            quote = f" “{signal.quote}” (turn {signal.turn})" if signal.quote else f" (turn {signal.turn}, for one)"
            yield f"  You could tell by: {signal.says}{quote}"
    for e in stretch.evidence[:QUOTES]:
        yield f"  {MARK[e.sign]} turn {e.turn}: “{e.quote}”"
    if changes := [_change(m) for m in stretch.measures if m.wanted and m.before is not None and m.after is not None]:
        yield f"  Before and here: {'; '.join(changes)}."
    if stretch.next:
        yield f"  To practise: {stretch.next}"


def _change(measured: Measured) -> str:
    name = f"{measured.name[:1].lower()}{measured.name[1:]}"
    went = f" ({_WENT[measured.went]})" if measured.went else ""
    return f"{name} {figure(measured.before)} → {figure(measured.after)}{went}"
