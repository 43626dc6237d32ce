"""The margin of a replay in words: what stands beside the turn in view, and the ledger as it stood then."""

from __future__ import annotations

from collections.abc import Iterator

from textual.content import Content

from interviewer.debrief.raised import Raised
from interviewer.domain.ledger import Side
from interviewer.domain.text import clean
from interviewer.report.notes import Note
from interviewer.tui.marks import SIGNS
from interviewer.tui.stamps import stamp
from interviewer.tui.tape import Annotations

GLYPHS: dict[str, str] = {kind: sign.glyph for kind, sign in SIGNS.items()} | {"given": "□", "helped": "!", "flag": "!"}
BY = {Side.CANDIDATE: GLYPHS["raised"], Side.INTERVIEWER: GLYPHS["prompted"], Side.GIVEN: GLYPHS["given"]}
WHO = {Side.CANDIDATE: "you", Side.INTERVIEWER: "the interviewer", Side.GIVEN: "given"}


Line = tuple[Content, Content]
"""A sign, and what hangs from it."""
_NONE = Content("")


def notes(found: Annotations, turn: int) -> list[Line]:
    """What is written beside that turn."""
    said = [line for note in (found.notes or {}).get(turn, ()) for line in _note(note)]
    return said or [(_NONE, Content.styled(_nothing(found), "$quiet"))]


def ledger(found: Annotations, turn: int, at_ms: int) -> list[Line]:
    """Who had raised what first by then: counted, then one by one, the newest first."""
    so_far = [r for r in found.raised if r.turn < turn or (r.turn == turn and r.at_ms <= at_ms)]
    if not so_far:
        return [(_NONE, Content.styled("Nothing yet.", "$quiet"))]
    return [(_NONE, Content(" · ".join(_counted(so_far)))), *(_first(r, r.turn == turn) for r in reversed(so_far))]


def _note(note: Note) -> Iterator[Line]:
    yield Content.styled(f"{GLYPHS[note.kind]} ", "bold"), Content.styled(clean(note.name), "bold")
    if note.says:
        yield Content("  "), Content(clean(note.says))
    if note.quote:
        yield Content("  "), Content.styled(f"“{clean(note.quote)}”", "$quiet")


def _nothing(found: Annotations) -> str:
    if found.notes is None:
        return "· reading the session ·"
    return "Nothing is noted here." if found.graded else "Nothing is noted here. The session has not been graded."


def _counted(so_far: list[Raised]) -> Iterator[str]:
    for side, glyph in BY.items():
        if n := sum(r.side is side for r in so_far):
            yield f"{glyph} {n} {WHO[side]}"


def _first(raised: Raised, new: bool) -> Line:
    name = clean(raised.name)
    sign = Content.assemble(f"{BY[raised.side]} ", (f"{stamp(raised.at_ms)}  ", "$quiet"))
    return sign, Content.styled(f"{name}, now", "bold") if new else Content(name)
