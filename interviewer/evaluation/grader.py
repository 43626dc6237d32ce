"""`eval grader`: labelled transcripts graded, and how far to trust what comes of it, in plain words."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from statistics import fmean, pstdev
from typing import Any

from interviewer import marking
from interviewer.config import Config
from interviewer.domain.errors import Problematic, WrongUsage
from interviewer.domain.rubric import Dimension
from interviewer.domain.scorecard import Scorecard
from interviewer.domain.text import count_words
from interviewer.domain.transcript import Transcript
from interviewer.domain.words import Engine
from interviewer.evaluation import agreement
from interviewer.evaluation.agreement import Row
from interviewer.evaluation.trust import told

TOGETHER = 4
"""Transcripts graded at one time."""


def run(folder: Path, engine: Engine, config: Config, *, repeat: int, as_json: bool) -> int:
    if repeat < 1:
        raise WrongUsage(f"--repeat {repeat} grades nothing.", "Give 1 or more.")
    labelled = read(folder)
    marker = marking.marker(engine, config)
    cards = asyncio.run(_all([t for _, t in labelled], marker, repeat))
    report = measure(labelled, cards)
    if as_json:
        print(json.dumps(report, indent=1))
    else:
        print("\n".join(told(report, marker.model)))
    return 0


def read(folder: Path) -> list[tuple[dict[str, float | None], Transcript]]:
    """Every NAME.txt with its NAME.json. Raises WrongUsage naming the file that is not as it should be."""
    found = []
    for path in sorted(folder.glob("*.txt")) if folder.is_dir() else []:
        labels = path.with_suffix(".json")
        if not labels.is_file():
            continue
        try:
            expected = json.loads(labels.read_text(encoding="utf-8"))["expected"]
            scores = {str(d): expected.get(d) for d in Dimension}
        except (ValueError, KeyError, TypeError, AttributeError, OSError) as error:
            raise WrongUsage(
                f"{labels} holds no labels ({type(error).__name__}).", "It needs `expected`, with a score a dimension."
            ) from error
        found.append((scores, marking.read(path)))
    if not found:
        raise WrongUsage(f"{folder} holds no NAME.txt with a NAME.json.", "Name a folder of labelled transcripts.")
    return found


async def _all(transcripts: Sequence[Transcript], marker: marking.Marker, repeat: int) -> list[list[Scorecard | None]]:
    """The cards of each transcript; None where it could not be graded at all."""
    gate = asyncio.Semaphore(TOGETHER)
    done = 0

    async def one(transcript: Transcript) -> Scorecard | None:
        nonlocal done
        async with gate:
            try:
                card = await marking.mark(transcript, marker)
            except Problematic as error:
                print(f"{transcript.header.id}: {error.sentence}", file=sys.stderr)
                card = None
        done += 1
        print(f"{done} of {len(transcripts) * repeat} graded", file=sys.stderr)
        return card

    flat = await asyncio.gather(*(one(t) for t in transcripts for _ in range(repeat)))
    return [list(flat[i : i + repeat]) for i in range(0, len(flat), repeat)]


def measure(
    labelled: Sequence[tuple[dict[str, float | None], Transcript]], cards: Sequence[Sequence[Scorecard | None]]
) -> dict[str, Any]:
    """The report of the contract. The first grading of each transcript counts; the others give the retest."""
    rows = [_row(labels, t, given[0]) for (labels, t), given in zip(labelled, cards, strict=True)]
    low, high = agreement.interval(rows, agreement.rows_qwk)
    all_cards = [c for given in cards for c in given if c]
    quotes = [s for c in all_cards for s in c.dimensions.values()]
    return {
        "n": len(rows),
        "qwk": _r(agreement.rows_qwk(rows)),
        "qwk_interval": [_r(low), _r(high)],
        "pairwise": _r(agreement.pairwise(rows)),
        "mae": _r(agreement.mae(rows)),
        "coverage": _r(agreement.coverage(rows)),
        "spikes": _r(agreement.spikes(rows)),
        "halo": _r(agreement.halo(rows)),
        "quote_validity": _r(_share(sum(s.verbatim for s in quotes), sum(s.quotes for s in quotes))),
        "retest_sd": _r(_retest(cards)),
        "per_dimension": {
            d: {"qwk": _r(agreement.qwk(_of(rows, d))), "mae": _r(_mae(_of(rows, d)))} for d in Dimension
        },
        "baselines": {
            "word_count": _r(agreement.rows_qwk(agreement.by_word_count(rows))),
            "one_number": _r(agreement.rows_qwk(agreement.by_one_number(rows))),
        },
        "rows": [{"id": r.id, "scores": dict(r.scores)} for r in rows],
    }


def _row(labels: dict[str, float | None], transcript: Transcript, card: Scorecard | None) -> Row:
    header = transcript.header
    scores = {d: s.score for d, s in card.dimensions.items()} if card else dict.fromkeys(labels)
    words = sum(count_words(t.text) for t in transcript.candidate_turns())
    return Row(header.id, (header.level, header.round), labels, scores, words)


def _of(rows: Sequence[Row], dimension: str) -> list[tuple[int, int]]:
    return [p for r in rows for p in Row(r.id, r.group, {dimension: r.labels[dimension]}, r.scores, 0).pairs()]


def _mae(pairs: Sequence[tuple[int, int]]) -> float | None:
    return fmean(abs(a - b) for a, b in pairs) if pairs else None


def _retest(cards: Sequence[Sequence[Scorecard | None]]) -> float | None:
    """The mean standard deviation of one dimension of one transcript over its gradings; None for a single one."""
    spread = []
    for given in cards:
        for dimension in Dimension:
            scores = [c.dimensions[dimension].score for c in given if c]
            numbers = [s for s in scores if s is not None]
            if len(numbers) > 1:
                spread.append(pstdev(numbers))
    return fmean(spread) if spread else None


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None


def _r(value: float | None) -> float | None:
    return None if value is None else round(value, 3)
