"""A scorecard in plain text: what `grade` prints."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from interviewer import adaptedtext
from interviewer.domain.rubric import Rubric
from interviewer.domain.scorecard import Drive, Evidence, Scorecard, Scored
from interviewer.domain.words import Engine, Level

WIDTH = 28
MARK = {"+": "+", "-": "−"}
NO_MODEL = (
    "Graded by the built-in grader: no model was involved. It counts what you did in the conversation by rules of "
    "language; read it as a mirror, not as a verdict."
)


def text(card: Scorecard, rubrics: Mapping[str, Rubric], rated: Mapping[str, int] | None = None) -> str:
    """The whole card. `rated` is what the candidate gave themselves."""
    return "\n".join(_lines(card, rubrics, rated or {}))


def bar(score: float | None) -> str:
    """A bar of `WIDTH` cells for 1 to 4; empty where there is no score."""
    cells = round((score or 0) / 4 * WIDTH)
    return "█" * cells + "░" * (WIDTH - cells)


def number(score: float | None) -> str:
    return "–" if score is None else f"{score:g}"


def _lines(card: Scorecard, rubrics: Mapping[str, Rubric], rated: Mapping[str, int]) -> Iterator[str]:
    said = f"{'you said':>10}" if rated else ""
    yield f"{'':20}{said}{'graded':>8}   at {card.level.capitalize()}: below ◂ bar ▸ above"
    for name, scored in card.dimensions.items():
        yield _row(rubrics[name].name, scored, number(rated.get(name)) if rated else None)
    if card.round_rubric:
        yield _row(f"The {card.round} round", card.round_rubric, "" if rated else None)
    yield ""
    yield _overall(card)
    for name, scored in [*card.dimensions.items(), *([(card.round, card.round_rubric)] if card.round_rubric else [])]:
        yield ""
        yield from _dimension(rubrics[name], scored, card.level)
    yield ""
    yield from drive(card.drive)
    yield f"Interviewer: {card.conformance.scaffolds} scaffolds given, {card.conformance.withheld} withheld."
    yield from adaptedtext.lines(card)
    for flag in card.flags:
        yield f"Flag, {flag.kind.replace('_', ' ')} (turn {flag.turn}): “{flag.quote[:160]}”"
    if card.overall.next:
        yield ""
        yield f"Practise next: {card.overall.next}"
    yield ""
    yield NO_MODEL if card.graded_by.engine is Engine.BUILTIN else by(card)


def _row(name: str, scored: Scored, said: str | None) -> str:
    shown = bar(scored.score) if scored.score is not None else scored.reason
    return f"{name:20}{'' if said is None else f'{said:>10}'}{number(scored.score):>8}   {shown}"


def _overall(card: Scorecard) -> str:
    o = card.overall
    if o.score is None:
        return "Overall: not enough to score."
    shown = f"the level shown is {o.level_shown}" if o.level_shown else f"below the bar at {Level.MID} too"
    return f"Overall {o.score:g} at {card.level}: {str(o.recommendation).replace('_', ' ')}; {shown}."


def _dimension(rubric: Rubric, scored: Scored, level: Level) -> Iterator[str]:
    spread = f", spread {scored.spread:g}" if scored.spread else ""
    yield f"{rubric.name}: {number(scored.score)}{spread}"
    yield f"  {scored.reason}"
    shown: dict[int, list[str]] = {}
    for verdict in scored.items:
        for n in verdict.evidence:
            shown.setdefault(n, []).append(verdict.id)
    for n, evidence in sorted(enumerate(scored.evidence), key=lambda e: (e[1].sign, e[1].turn)):
        yield f"  {_quote(evidence)}  · {', '.join(shown.get(n, ()))}"
    for missed in scored.missed[:3]:
        yield f"  ○ {missed}"
    unseen = [v.id for v in scored.items if v.verdict == "not_observed"]
    testers = sorted({i.tests for i in rubric.items if i.id in unseen and i.tests})
    if unseen and scored.score is not None:
        yield f"  Not observed, as nothing called for it: {', '.join(unseen)}" + (
            f" ({' and '.join(testers)} would test it)." if testers else "."
        )


def _quote(evidence: Evidence) -> str:
    prompted = " (prompted)" if evidence.prompted else ""
    return f"{MARK[evidence.sign]} {evidence.at} turn {evidence.turn}{prompted}: “{evidence.quote}”"


def drive(drive: Drive) -> Iterator[str]:
    """Who drove, in two lines."""
    yield (
        f"Drive: {drive.candidate_words:.0%} of the words yours; {drive.raised_by_candidate} concerns raised by you, "
        f"{drive.raised_by_interviewer} by the interviewer; {drive.help_requests} requests for help."
    )
    firsts = ", ".join(
        f"{name} {_when(at)}"
        for name, at in (
            ("scope", drive.first_scope_s), ("failure", drive.first_failure_s),
            ("cost", drive.first_cost_s), ("operations", drive.first_operations_s),
        )
    )  # fmt: skip
    minutes = drive.architecture_minutes
    sketch = "" if minutes is None else f" First sketch: {minutes:g} min of the fifteen it may take."
    yield f"First said: {firsts}.{sketch}"


def _when(seconds: int | None) -> str:
    return "never" if seconds is None else f"{seconds // 60:02}:{seconds % 60:02}"


def by(card: Scorecard) -> str:
    samples = f", the median of {card.graded_by.samples}" if card.graded_by.samples > 1 else ""
    return f"Graded by {card.graded_by.model}{samples}, rubric {card.graded_by.rubric}; every quote was checked against the transcript."
