"""A scorecard's lines as the screen has them: plain texts, put into columns. Knows no widget."""

from __future__ import annotations

from collections.abc import Mapping

from textual.content import Content

from interviewer.domain.scorecard import Conformance, Drive, Flag, Scorecard, Scored
from interviewer.domain.text import clean
from interviewer.scoretext import WIDTH, bar, number
from interviewer.tui.stamps import stamp

NAME, FIGURE, GAP = 20, 9, 5
"""Cells of a name, of a number's column, and between the numbers and the bars."""
BAR_AT = WIDTH * 3 // 4
"""Cells of a bar that just reaches the bar."""
CAP_MIN = 15.0
"""Minutes that the first sketch may take."""

_FLAGS = {
    "instruction_to_grader": "Addressed to the grader; left out of the evidence",
    "overreach": "Leadership talk out of proportion to the level; no score is changed by it",
}


def legend(card: Scorecard, rated: Mapping[str, int]) -> Content:
    """The table's head. The word `bar` stands over the cell where a bar reaches it."""
    said = f"{'you said':>{FIGURE}}" if rated else ""
    scale = "below ◂ bar ▸ above"
    ahead = GAP + BAR_AT - scale.index("bar") - 2
    return Content.styled(f"{'':{NAME + 2}}{said}{'graded':>{FIGURE}}{_at(card):>{ahead}}{scale}", "$quiet")


def figures(name: str, scored: Scored, said: str | None) -> Content:
    """A row as far as its bar: the name, what the candidate gave (None where nothing was rated), the grade."""
    own = "" if said is None else f"{said:>{FIGURE}}"
    return Content(f"{name:{NAME}}{own}") + Content.styled(f"{number(scored.score):>{FIGURE}}{'':{GAP}}", "bold")


def measure(scored: Scored) -> Content:
    """A row's bar, or why there is none."""
    if scored.score is None:
        return Content.styled(clean(scored.reason), "$quiet")
    full = bar(scored.score).count("█")
    return Content.styled("█" * full, "$secondary") + Content.styled("░" * (WIDTH - full), "$quiet")


def overall(card: Scorecard) -> Content:
    """The score, the level shown, and the recommendation in words."""
    o, level = card.overall, card.level.capitalize()
    if o.score is None:
        return Content.assemble(("Overall: not scored.", "bold"), " There is no recommendation either way.")
    advice = f" Recommendation: {o.recommendation.replace('_', ' ')}." if o.recommendation else ""
    shown = o.level_shown.capitalize() if o.level_shown else "below Mid"
    return Content.assemble((f"Overall {o.score:.1f} at {level}.{advice}", "bold"), f" Level shown: {shown}.")


def by_level(scored: Scored) -> str:
    """The same verdicts against every level, the lowest first."""
    found = sorted(scored.by_level.items(), key=lambda pair: pair[0].rank)
    return "The same against each level: " + ", ".join(f"{x.capitalize()} {number(s)}" for x, s in found) + "."


def samples(card: Scorecard, scored: Scored) -> str:
    if card.graded_by.engine == "builtin":
        return "Graded once; the built-in grader gives the same each time."
    n = card.graded_by.samples
    return (
        f"The median of {n} samples, spread {scored.spread:g}." if n > 1 else "One sample, so its spread is not known."
    )


def drive(drive: Drive) -> str:
    own, all_ = drive.raised_by_candidate, drive.raised_by_candidate + drive.raised_by_interviewer
    return f"{drive.candidate_words:.0%} of the words and {own} of {all_} concerns were yours"


def drive_rows(drive: Drive) -> list[tuple[str, str]]:
    firsts = (
        ("scope", drive.first_scope_s), ("failure", drive.first_failure_s),
        ("cost", drive.first_cost_s), ("operations", drive.first_operations_s),
    )  # fmt: skip
    asked = drive.help_requests
    return [
        ("Words", f"{drive.candidate_words:.0%} of them were yours"),
        ("Concerns", f"{drive.raised_by_candidate} raised by you, {drive.raised_by_interviewer} by the interviewer"),
        ("First said", " · ".join(f"{name} {'never' if s is None else stamp(s * 1000)}" for name, s in firsts)),
        ("First sketch", _sketch(drive.architecture_minutes)),
        ("Help", f"asked for {_times(asked)}" if asked else "not asked for"),
    ]


def conformance(conformance: Conformance) -> str:
    gave, held = conformance.scaffolds, conformance.withheld
    helped = f"helped {_times(gave)}" if gave else "gave no help"
    return f"{helped}; {held or 'no'} {'draft' if held == 1 else 'drafts'} withheld"


def flag(flag: Flag) -> str:
    return _FLAGS[flag.kind]


def _sketch(minutes: float | None) -> str:
    if minutes is None:
        return "none"
    if minutes > CAP_MIN:
        return f"{minutes:g} minutes, {minutes - CAP_MIN:.3g} more than the fifteen it may take"
    return f"{minutes:g} minute{'' if minutes == 1 else 's'} of the fifteen it may take"


def _times(n: int) -> str:
    return {1: "once", 2: "twice"}.get(n, f"{n} times")


def _at(card: Scorecard) -> str:
    return f"at {card.level.capitalize()}: "
