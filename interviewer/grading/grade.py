"""One transcript graded: each rubric by its own call, side by side, every quote checked, every score computed here."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median_low
from typing import Literal

from interviewer.domain.adaptation import RUBRIC, Adapting
from interviewer.domain.errors import Problematic
from interviewer.domain.hearing import Hearing
from interviewer.domain.ports import DimensionGrader, Finding, GraderFailed
from interviewer.domain.rubric import Item, Need, Rubric
from interviewer.domain.scorecard import Evidence, GradedBy, Scorecard, Scored, Sign, Stretch, Verdict, VerdictWord
from interviewer.domain.stretches import View
from interviewer.domain.text import count_words
from interviewer.domain.words import Level
from interviewer.grading import drive, evidence, flags, overall, scoring
from interviewer.grading.adaptation.report import report
from interviewer.grading.evidence import Quoted
from interviewer.grading.flags import Span
from interviewer.grading.redaction import redacted
from interviewer.grading.said import at, reason, what_next
from interviewer.grading.scoring import Checked

LEAST_TURNS, LEAST_WORDS = 10, 300
"""With fewer turns and fewer words than this there is too little to score."""
SHOWN_QUOTES = 3
"""An item shows so many of its quotes at most."""


@dataclass(frozen=True, slots=True)
class Progress:
    """What a watcher is told. `sentence` says why, where it failed."""

    rubric: str
    state: Literal["running", "done", "failed"]
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class _Sample:
    """One going-through of a rubric: every item, with the quotes that were found."""

    checked: tuple[Checked, ...]
    quotes: dict[str, tuple[Quoted, ...]]
    reasons: dict[str, str]
    quotes_given: int
    verbatim: int


async def grade(
    hearing: Hearing,
    level: Level,
    dimensions: Sequence[Rubric],
    grader: DimensionGrader,
    by: GradedBy,
    *,
    round_rubric: Rubric | None = None,
    adapting: Adapting | None = None,
    progress: Callable[[Progress], None] = lambda _: None,
) -> Scorecard:
    """Grades against `level`. Raises Problematic where not one rubric could be gone through."""
    barred = flags.instructions(hearing)
    rubrics = [*dimensions, *([round_rubric] if round_rubric else [])]
    # A grader reads it without what addresses a grader; quotes are looked up in what was really said.
    given = redacted(hearing, barred)
    done, adapted = await asyncio.gather(
        asyncio.gather(*(_rubric(hearing, given, level, r, grader, barred, by.samples, progress) for r in rubrics)),
        _adaptation(hearing, given, level, adapting, grader, barred, by.samples, progress),
    )
    scored = dict(zip((r.id for r in rubrics), done, strict=True))
    failed = [s.reason for s in scored.values() if _has_failed(s)]
    if len(failed) == len(scored):
        raise Problematic(failed[0], "No grade was kept; try again, or grade with --engine builtin.", "Not graded")
    five = {r.id: scored[r.id] for r in dimensions}
    return Scorecard(
        session=hearing.transcript.header.id,
        level=level,
        round=hearing.transcript.header.round,
        dimensions=five,
        round_rubric=scored[round_rubric.id] if round_rubric else None,
        overall=overall.overall(five, dimensions),
        drive=drive.drive(hearing),
        adaptation=adapted,
        conformance=drive.conformance(hearing),
        flags=flags.flags(barred, flags.overreach(hearing, level)),
        graded_by=by,
    )


def _has_failed(scored: Scored) -> bool:
    return scored.score is None and not scored.items


async def _rubric(
    hearing: Hearing, given: Hearing, level: Level, rubric: Rubric, grader: DimensionGrader, barred: tuple[Span, ...], samples: int,
    progress: Callable[[Progress], None],
) -> Scored:  # fmt: skip
    if too_little(hearing):
        progress(Progress(rubric.id, "done"))
        return Scored(
            score=None,
            reason=f"Too little to score: {len(hearing.candidate)} candidate turns and {_words(hearing)} words.",
            items=tuple(Verdict(id=i.id, verdict="not_observed") for i in rubric.items),
        )
    return await _gone_through(hearing, given, level, rubric, grader, barred, samples, progress)


async def _adaptation(
    hearing: Hearing, given: Hearing, level: Level, adapting: Adapting | None, grader: DimensionGrader, barred: tuple[Span, ...],
    samples: int, progress: Callable[[Progress], None],
) -> tuple[Stretch, ...]:  # fmt: skip
    """The stretches are one thing to a watcher; one that fails leaves the others."""
    if adapting is None or not hearing.transcript.swaps:
        return ()
    progress(Progress(RUBRIC, "running"))
    failed: list[str] = []

    async def score(own: View, shown: View, rubric: Rubric) -> Scored:
        def told(of: Progress) -> None:
            failed.extend([of.sentence] if of.state == "failed" else [])

        return await _gone_through(own, shown, level, rubric, grader, barred, samples, told)

    found = await report(hearing, given, adapting, score)
    progress(Progress(RUBRIC, "failed" if failed else "done", failed[0] if failed else ""))
    return found


async def _gone_through(
    hearing: Hearing, given: Hearing, level: Level, rubric: Rubric, grader: DimensionGrader, barred: tuple[Span, ...], samples: int,
    progress: Callable[[Progress], None],
) -> Scored:  # fmt: skip
    progress(Progress(rubric.id, "running"))
    # One that fails leaves the others' samples standing.
    gone = await asyncio.gather(
        *(_sample(hearing, given, rubric, grader, barred) for _ in range(samples)), return_exceptions=True
    )
    for error in gone:
        if isinstance(error, BaseException) and not isinstance(error, GraderFailed):
            raise error
    went = [g for g in gone if isinstance(g, _Sample)]
    if not went:
        told = str(next(g for g in gone if isinstance(g, GraderFailed)))
        progress(Progress(rubric.id, "failed", told))
        return Scored(score=None, reason=f"Not scored: {told}")
    progress(Progress(rubric.id, "done"))
    return _scored(hearing, level, rubric, went)


async def _sample(
    hearing: Hearing, given: Hearing, rubric: Rubric, grader: DimensionGrader, barred: tuple[Span, ...]
) -> _Sample:
    found = {f.item: f for f in await grader.find(given, rubric) if rubric.item(f.item)}
    there = {f.item: [q for q in f.quotes if evidence.find(hearing, q, barred)] for f in found.values()}
    offered, verbatim = (sum(map(len, q)) for q in ((f.quotes for f in found.values()), there.values()))
    wrong = [f for f in found.values() if f.reach and len(there[f.item]) < len(f.quotes)]
    if wrong:
        asked = {f.item for f in wrong}
        for f in await _again(grader, given, rubric, wrong):
            if f.item in asked:
                found[f.item] = _joined(hearing, found[f.item], f, barred)
    quotes = {i.id: evidence.verified(hearing, found[i.id], barred) if i.id in found else () for i in rubric.items}
    checked = tuple(_checked(hearing, item, found.get(item.id), quotes[item.id]) for item in rubric.items)
    reasons = {f.item: f.reason for f in found.values()}
    return _Sample(checked, quotes, reasons, offered, verbatim)


async def _again(
    grader: DimensionGrader, hearing: Hearing, rubric: Rubric, wrong: Sequence[Finding]
) -> Sequence[Finding]:
    """Asked for once more. Where that fails, what was found stands without those quotes."""
    try:
        return await grader.again(hearing, rubric, wrong)
    except GraderFailed:
        return ()


def _joined(hearing: Hearing, first: Finding, second: Finding, barred: tuple[Span, ...]) -> Finding:
    """The first finding with the quotes of the second beside its own that were there."""
    own = tuple((q.turn, q.words) for q in evidence.verified(hearing, first, barred))
    return Finding(first.item, first.reach and second.reach, (*own, *second.quotes), first.reason)


def _checked(hearing: Hearing, item: Item, finding: Finding | None, quotes: tuple[Quoted, ...]) -> Checked:
    # What the grader passed over is as unknown as what had no opportunity.
    observed = finding is not None and (item.needs is Need.NONE or bool(hearing.answering(item.needs)))
    reach = finding.reach if finding and quotes and observed else None
    by_itself = [q for q in quotes if not evidence.prompted(hearing, item, q)]
    return Checked(
        item=item,
        observed=observed,
        reach=reach,
        prompted=bool(quotes) and not by_itself,
        turns=tuple(dict.fromkeys(q.turn for q in quotes)),
    )


def _scored(hearing: Hearing, level: Level, rubric: Rubric, samples: Sequence[_Sample]) -> Scored:
    scores = [scoring.score(s.checked, level) for s in samples]
    numbers = [s for s in scores if s is not None]
    # The lower middle is a sample that was really taken: its verdicts add up to the score that is shown.
    shown = median_low(numbers) if numbers else None
    sample = samples[scores.index(shown)]
    kept: list[Evidence] = []
    verdicts = [_verdict(hearing, c, sample, kept) for c in sample.checked]
    absent = [c.item for c in sample.checked if c.observed and not c.shown and c.item.sign == "+"]
    return Scored(
        score=shown,
        reason=reason(rubric, sample.checked, shown, level),
        spread=float(max(numbers) - min(numbers)) if numbers else 0.0,
        items=tuple(verdicts),
        evidence=tuple(kept),
        missed=tuple(_missed(hearing, i) for i in sorted(absent, key=lambda i: -i.weight)),
        next=what_next(sample.checked),
        by_level=scoring.by_level(sample.checked),
        quotes=sum(s.quotes_given for s in samples),
        verbatim=sum(s.verbatim for s in samples),
    )


def _verdict(hearing: Hearing, checked: Checked, sample: _Sample, kept: list[Evidence]) -> Verdict:
    item = checked.item
    if not checked.shown:
        word: VerdictWord = "no" if checked.observed else "not_observed"
        return Verdict(id=item.id, verdict=word, reason=sample.reasons.get(item.id, ""))
    sign: Sign = item.sign
    at_ = []
    for quoted in sample.quotes[item.id][:SHOWN_QUOTES]:
        own = evidence.prompted(hearing, item, quoted)
        shown = Evidence(turn=quoted.turn, at=at(quoted.at_ms), quote=quoted.words, sign=sign, prompted=own)
        # One sentence may stand for several items: it is shown once.
        if shown not in kept:
            kept.append(shown)
        at_.append(kept.index(shown))
    return Verdict(
        id=item.id, verdict="yes", reach=checked.reach if sign == "+" else None, prompted=checked.prompted,
        evidence=tuple(at_), reason=sample.reasons.get(item.id, ""),
    )  # fmt: skip


def _missed(hearing: Hearing, item: Item) -> str:
    """What was not shown, with the turns that gave the opportunity where the item needs one."""
    if item.needs is Need.NONE:
        return item.missing
    turns = ", ".join(str(n) for n in hearing.answering(item.needs)[:4])
    return f"{item.missing} (turn {turns})"


def _words(hearing: Hearing) -> int:
    return sum(count_words(t.text) for t in hearing.candidate)


def too_little(hearing: Hearing) -> bool:
    return len(hearing.candidate) < LEAST_TURNS and _words(hearing) < LEAST_WORDS
