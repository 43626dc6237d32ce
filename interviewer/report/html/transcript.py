"""The transcript: every turn with an anchor of its own, what was quoted marked in it, notes beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from interviewer.debrief.whole import Debrief
from interviewer.domain.text import clean
from interviewer.report.flow import Entry, flow
from interviewer.report.html.markup import Child, Element, el
from interviewer.report.notes import Note, notes
from interviewer.report.quoting import pieces
from interviewer.report.wording import stamp

_SIGNS = {"evidence": "+ ", "against": "− "}
_ASIDE = {
    "silence": "The interviewer stayed silent.",
    "persona": "Another interviewer took over: ",
    "failed": "The model failed to answer: ",
}


def transcript(debrief: Debrief) -> Element:
    noted = notes(debrief)
    quotes = {n: [x.quote for x in found if x.kind in _SIGNS] for n, found in noted.items()}
    return el("div", _aside(noted.get(0, ())), _entries(debrief, noted, quotes), class_="transcript")


def _entries(debrief: Debrief, noted: dict[int, list[Note]], quotes: dict[int, list[str]]) -> Iterator[Element]:
    boards = 0
    for entry in flow(debrief):
        match entry.kind:
            case "candidate" | "interviewer":
                yield _turn(entry, noted.get(entry.turn, ()), quotes.get(entry.turn, ()))
            case "board":
                boards += 1
                yield _board(entry, boards, quotes.get(max(entry.turn, 1), ()))
            case _:
                yield el("p", f"{stamp(entry.at_ms)} · {_ASIDE[entry.kind]}{entry.text}", class_="event")


def _turn(entry: Entry, noted: Sequence[Note], quotes: Sequence[str]) -> Element:
    id_ = f"turn-{entry.turn}"
    late: Child = [" ", el("span", "overtime", class_="tag")] if entry.overtime else None
    head = el(
        "p", el("strong", "You" if entry.kind == "candidate" else "Interviewer"), " ",
        el("a", f"{stamp(entry.at_ms)} · turn {entry.turn}", href=f"#{id_}", class_="where"), late, class_="who",
    )  # fmt: skip
    said = el("div", _marked(entry.text, quotes), class_="said", dir="auto")
    return el("div", el("div", head, said, class_="spoken"), _aside(noted), id=id_, class_=f"turn {entry.kind}")


def _board(entry: Entry, number: int, quotes: Sequence[str]) -> Element:
    drawn = _marked(entry.text, quotes) if entry.text.strip() else "(wiped clean)"
    # A `pre` that begins with a line end would lose it: the span keeps what was drawn letter for letter.
    board = el("pre", el("span", drawn), class_="drawn-board", tabindex="0", aria_label="Whiteboard", role="region")
    told = el("figcaption", f"Whiteboard at {stamp(entry.at_ms)}", class_="who")
    return el("figure", told, board, id=f"board-{number}", class_="board")


def _marked(text: str, quotes: Sequence[str]) -> Child:
    return [el("mark", piece) if quoted else piece for piece, quoted in pieces(clean(text), map(clean, quotes))]


def _aside(noted: Sequence[Note]) -> Element | None:
    """What is worth knowing at the turn; the reasons stand with the scores."""
    rows: list[Child] = []
    for kind in ("evidence", "against"):
        names = ", ".join(dict.fromkeys(n.name for n in noted if n.kind == kind))
        if names:
            rows.append(el("li", el("strong", _SIGNS[kind]), names, class_=kind))
    for note in noted:
        if note.kind not in _SIGNS:
            rest: Child = [": ", el("span", note.says)] if note.says else None
            words: Child = [" ", el("q", note.quote)] if note.quote and note.kind == "withheld" else None
            rows.append(el("li", el("strong", note.name), rest, words, class_=note.kind))
    return el("ul", rows, class_="notes") if rows else None
