"""Quotes, with the way to where they stand in the transcript."""

from __future__ import annotations

from interviewer.debrief.whole import Debrief
from interviewer.report.html.markup import Child, Element, el
from interviewer.report.quoting import place
from interviewer.report.wording import stamp


def quote(words: str) -> Element:
    return el("q", words, class_="words")


def where(debrief: Debrief, at: str, turn: int, words: str) -> Child:
    """Stamp and turn; a link where the transcript has that turn."""
    found = place(debrief, turn, words)
    on_board = ", on the board" if found and found[0] == "board" else ""
    told = f"{at} · turn {turn}{on_board}"
    return el("a", told, href=f"#{found[0]}-{found[1]}", class_="where") if found else el("span", told, class_="where")


def turn(debrief: Debrief, number: int, words: str) -> Child:
    """The same, with the stamp of that turn."""
    there = debrief.hearing.turn(number)
    return where(debrief, stamp(there.at_ms) if there else "", number, words)


def sign(kind: str) -> Element:
    """For or against, as a character and as a word."""
    if kind == "+":
        return el("span", "+", class_="sign for", title="for you")
    return el("span", "−", class_="sign against", title="against you")
