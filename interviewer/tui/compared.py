"""Two sessions side by side, in words and columns. Knows no widget. Reading blocks: it belongs in a thread."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from textual.content import Content

from interviewer.domain.ledger import Side
from interviewer.domain.text import clean
from interviewer.tui.stamps import stamp

if TYPE_CHECKING:
    from interviewer.debrief.compare import Comparison, Concern, Pair
    from interviewer.debrief.raised import Raised
    from interviewer.debrief.whole import Debrief

NAME, FIGURE, DIFFERENCE = 33, 13, 16
"""Cells of the columns: what it is, either session's figure, and how far the second differs."""
NEVER = "never"
_SECONDS = frozenset({"first_scope_s", "first_failure_s", "first_cost_s", "first_operations_s"})
_DRIVE = {
    "candidate_words": "Words that were yours, %",
    "raised_by_candidate": "Concerns raised by you",
    "raised_by_interviewer": "Concerns the interviewer raised",
    "first_scope_s": "Scope first said",
    "first_failure_s": "Failure first said",
    "first_cost_s": "Cost first said",
    "first_operations_s": "Operations first said",
    "architecture_minutes": "First sketch, minutes",
    "help_requests": "Times you asked for help",
}


@dataclass(frozen=True)
class Compared:
    """The earlier session first."""

    first: Debrief
    second: Debrief
    paths: tuple[Path, Path]
    comparison: Comparison

    @classmethod
    def read(cls, one: Path, other: Path, data: Path) -> Compared:
        """Raises Problematic saying what is wrong with either file."""
        from interviewer import marking
        from interviewer.debrief.compare import compare
        from interviewer.grading.drive import drive

        found = [(marking.debriefed(path, data), path) for path in (one, other)]
        (first, its_path), (second, other_path) = sorted(found, key=lambda f: f[0].header.started_at)
        drives = (drive(first.hearing), drive(second.hearing))
        return cls(first, second, (its_path, other_path), compare(first, second, drives))


@dataclass(frozen=True, slots=True)
class Section:
    """`lines` in columns, under a title; `says` stands before them."""

    title: str
    lines: Sequence[Content]
    says: str = ""


def heads(of: Compared) -> list[str]:
    """Which two sessions these are."""
    return [_head(debrief) for debrief in (of.first, of.second)]


def cautions(of: Compared) -> Iterator[str]:
    """What has to be known before one figure is held against another."""
    first, second = of.first, of.second
    if first.header.problem != second.header.problem:
        yield "They are about different problems, so that what was raised in one may have had no place in the other."
    if first.card and second.card:
        if first.card.level is not second.card.level:
            graded = first.card.level.capitalize()
            yield f"The first was graded against {graded}; here both stand against {second.card.level.capitalize()}."
        by = [card.graded_by.model or "the built-in grader" for card in (first.card, second.card)]
        if by[0] != by[1] or first.card.graded_by.rubric != second.card.graded_by.rubric:
            yield (
                f"They were not graded alike (the first by {clean(by[0])}, the second by {clean(by[1])}, or by another "
                "version of the rubrics): a difference in the scores may be the graders'."
            )
    else:
        left = [name for name, d in (("first", first), ("second", second)) if d.card is None]
        which = "Neither has" if len(left) == 2 else f"The {left[0]} has not"
        yield f"{which} been graded, so there are no scores to compare."


def sections(of: Compared) -> Iterator[Section]:
    found = of.comparison
    if found.level:
        names = {**{id_: r.name for id_, r in of.first.rubrics.items()}, "overall": "Overall"}
        pairs = [*found.scores, found.overall]
        yield Section(
            f"Scores at {found.level.capitalize()}", [_pair(clean(names.get(p.name, p.name)), p) for p in pairs]
        )
    yield Section("Who drove", [_drive(pair) for pair in found.drive if pair.name in _DRIVE])
    yield _raised("Raised by you in both", found.both, "Nothing was.")
    yield _raised("Raised by you in the first only", found.only_first, "Nothing was.")
    yield _raised("Raised by you in the second only", found.only_second, "Nothing was.")
    yield Section("Where the minutes went", [_pair(pair.name, pair) for pair in found.minutes])


def columns() -> Content:
    """The head of every table."""
    return Content.styled(f"{'':{NAME}}{'first':>{FIGURE}}{'second':>{FIGURE}}{'difference':>{DIFFERENCE}}", "$quiet")


def _head(of: Debrief) -> str:
    header, transcript = of.header, of.hearing.transcript
    untold = header.persona_hidden and not transcript.ended
    who = list(dict.fromkeys([header.persona, *(t.persona for t in transcript.turns if t.persona)]))
    persona = "not told" if untold else ", then ".join(who)
    when = header.started_at[:16].replace("T", " ")
    minutes = f"{transcript.minutes:.0f} of {header.minutes:g} min"
    return clean(f"{header.title} · {header.level.capitalize()} · {header.round} · {persona} · {minutes} · {when}")


def _raised(title: str, concerns: Sequence[Concern], none: str) -> Section:
    return Section(title, [_concern(c) for c in concerns], "" if concerns else none)


def _concern(concern: Concern) -> Content:
    own = [r for r in (concern.first, concern.second) if r is not None and r.side is Side.CANDIDATE]
    apart = _apart(concern.first, concern.second) if len(own) == 2 else ""
    return _row(clean(concern.name), _came(concern.first), _came(concern.second), apart)


def _came(raised: Raised | None) -> str:
    """When the candidate raised it; else who had it first, with the sign that the replay has for that."""
    if raised is None:
        return NEVER
    sign = {Side.CANDIDATE: "●", Side.INTERVIEWER: "○", Side.GIVEN: "□"}[raised.side]
    return f"{sign} {stamp(raised.at_ms)}"


def _apart(first: Raised | None, second: Raised | None) -> str:
    if first is None or second is None:
        return ""
    return _later(second.at_ms // 1000 - first.at_ms // 1000)  # as the stamps beside it have it


def _drive(pair: Pair) -> Content:
    name = _DRIVE[pair.name]
    if pair.name in _SECONDS:
        first, second = (NEVER if s is None else stamp(int(s) * 1000) for s in (pair.first, pair.second))
        if pair.difference is None:
            return _row(name, first, second, "")
        return _row(name, first, second, _later(pair.difference))
    if pair.name == "candidate_words":
        shares = [None if s is None else round(s * 100) for s in (pair.first, pair.second)]
        change = None if pair.difference is None else round(pair.difference * 100)
        return _row(name, _number(shares[0]), _number(shares[1]), _signed(change))
    return _pair(name, pair)


def _later(seconds: float) -> str:
    if not seconds:
        return "the same"
    return f"{stamp(int(abs(seconds)) * 1000)} {'later' if seconds > 0 else 'earlier'}"


def _pair(name: str, pair: Pair) -> Content:
    return _row(name, _number(pair.first), _number(pair.second), _signed(pair.difference))


def _number(value: float | None) -> str:
    return "–" if value is None else f"{value:g}"


def _signed(value: float | None) -> str:
    if value is None:
        return ""
    return "the same" if value == 0 else f"{'+' if value > 0 else '−'}{abs(value):g}"


def _row(name: str, first: str, second: str, apart: str) -> Content:
    head, *rest = textwrap.wrap(name, NAME - 2) or [""]
    row = Content(f"{head:{NAME}}{first:>{FIGURE}}{second:>{FIGURE}}") + Content.styled(
        f"{apart:>{DIFFERENCE}}", "bold"
    )
    return Content("\n").join([row, *(Content(f"  {line}") for line in rest)])
