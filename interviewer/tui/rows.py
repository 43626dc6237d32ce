"""A session as a row of the library's table: the columns that a width has room for, and what stands in them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from rich.cells import set_cell_size
from textual.content import Content

from interviewer.domain.rubric import Dimension
from interviewer.domain.text import clean
from interviewer.library.heads import Listed
from interviewer.scoretext import number

NAMES = {
    Dimension.OWNERSHIP: "Ownership",
    Dimension.DECISION_MAKING: "Decision-making",
    Dimension.STRATEGIC_THINKING: "Strategic thinking",
    Dimension.INFLUENCE: "Influence",
    Dimension.TEACHING: "Teaching",
}
BARS = " ▁▃▅▇"
LEAST = 12
"""Cells that a problem's title is left with at least; below that columns are given up."""
GIVEN_UP = ("minutes", "round", "persona", "level", "date")


class Column(NamedTuple):
    """`width` in cells; 0 takes what is left."""

    name: str
    title: str
    width: int
    text: Callable[[Listed], Content]


def columns(width: int) -> list[Column]:
    """Those that `width` cells have room for, a space after each."""
    form = "narrow" if width < 96 else "wide" if width >= 128 else "middle"
    found = [
        Column("date", "Date", 16 if form == "wide" else 10, lambda s: _plain(when(s)[: 16 if form == "wide" else 10])),
        Column("problem", "Problem", 0, lambda s: _plain(title(s))),
        Column("round", "Round", 6 if form == "narrow" else 10, lambda s: _plain(s.round)),
        Column("level", "Level", 6 if form == "narrow" else 9, lambda s: _plain(s.level)),
        Column("persona", "Interviewer", 13, lambda s: _plain(s.persona)),
        Column("minutes", "Min", 3, lambda s: Content(f"{s.minutes:>3.0f}")),
    ]
    if form == "narrow":
        found += [
            Column("scores", "".join(f"{name[0]:<3}" for name in NAMES.values()), 15, lambda s: _scores(s, 3)),
            Column("state", "", 2, lambda s: Content(("✓" if s.finished else "…") + ("↓" if s.imported else " "))),
        ]
    else:
        found += [
            Column("scores", "".join(f"{name[:3]:<4}" for name in NAMES.values()), 20, lambda s: _scores(s, 4)),
            Column("overall", "All", 3, lambda s: Content.styled(_overall(s), "bold")),
            Column("state", "", 10, lambda s: Content.styled("finished" if s.finished else "unfinished", "$quiet")),
        ]
    if form == "wide":
        found.append(Column("imported", "", 8, lambda s: Content.styled("imported" if s.imported else "", "$quiet")))
    for name in GIVEN_UP:
        if width - sum(c.width + 1 for c in found) >= LEAST:
            break
        found = [c for c in found if c.name != name]
    rest = max(1, width - sum(c.width + 1 for c in found))
    return [c._replace(width=rest) if c.name == "problem" else c for c in found]


def head(columns: Sequence[Column]) -> Content:
    return Content.styled(" ".join(set_cell_size(c.title, c.width) for c in columns), "$quiet")


def line(session: Listed, columns: Sequence[Column]) -> Content:
    return Content(" ").join(_fitted(c.text(session), c.width) for c in columns)


def title(session: Listed) -> str:
    return one_line(session.title or session.problem)


def when(session: Listed) -> str:
    """The day and the minute at which it began, as its file has them."""
    return one_line(session.started_at)[:16].replace("T", " ")


def described(session: Listed) -> list[str]:
    """The row in words: what it is, and how it was graded."""
    overall = session.scores.get("overall")
    at = f" at {session.graded_at.capitalize()}" if session.graded_at not in ("", session.level) else ""
    about = [
        title(session), f"{session.round} at {session.level.capitalize()}", one_line(session.persona),
        f"{session.minutes:g} min", "finished" if session.finished else "unfinished",
        *(["imported"] if session.imported else []),
        *([f"graded{at}" + ("" if overall is None else f", overall {overall:g}")] if session.scores else []),
    ]  # fmt: skip
    what = f"{when(session)}  {', '.join(about)}"
    if session.scores:
        return [what, "  ".join(f"{name} {number(session.scores.get(d))}" for d, name in NAMES.items())]
    return [what, "Not graded yet." if session.finished else "It can be gone on with."]


def one_line(text: str) -> str:
    """What a file says, fit to be shown."""
    return " ".join((text if text.isprintable() else clean(text)).split())


def _plain(text: str) -> Content:
    return Content(one_line(text))


def _scores(session: Listed, width: int) -> Content:
    """A small bar and a number for each dimension."""
    if not session.scores:
        return Content.styled("not graded" if session.finished else "", "$quiet")
    return Content("").join(_score(session.scores.get(d), width) for d in NAMES)


def _score(score: float | None, width: int) -> Content:
    if score is None:
        return Content.styled(f"{'–':<{width}}", "$quiet")
    bar = BARS[max(1, min(4, int(score)))]
    half = "½" if score % 1 else ""
    return Content.styled(bar, "$secondary") + Content(f"{f'{int(score)}{half}':<{width - 1}}")


def _overall(session: Listed) -> str:
    overall = session.scores.get("overall")
    return "" if overall is None else f"{overall:g}"


def _fitted(text: Content, width: int) -> Content:
    """Exactly `width` cells; what is longer ends in an ellipsis."""
    return text.truncate(width, ellipsis=True, pad=True)
