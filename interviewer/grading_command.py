"""`grade`: reads, grades and keeps; the scorecard on stdout, progress on stderr."""

from __future__ import annotations

import argparse
import asyncio
import sys
from pathlib import Path

from interviewer import bootstrap, marking, scoretext
from interviewer.config import Config
from interviewer.domain.errors import StoreFailed
from interviewer.domain.scorecard import Scorecard
from interviewer.domain.transcript import Transcript
from interviewer.domain.words import Engine, Level, Round
from interviewer.grading.grade import Progress
from interviewer.library import grades

_STATES = {"running": "…", "done": "done", "failed": "not scored:"}


def run(args: argparse.Namespace, data: Path) -> int:
    """Grades what `args` names. Raises Problematic where there is nothing to grade or nothing could be graded."""
    path = Path(args.file)
    if not path.suffix and not path.is_file():
        path = bootstrap.find_session(data, args.file)
    level = Level(args.level) if args.level else None
    transcript = marking.read(
        path, level=level, round_=Round(args.round) if args.round else None, candidate=args.candidate
    )
    config = Config.read(grader_model=args.model)
    marker = marking.marker(Engine(args.engine) if args.engine else None, config)
    marker.on_attempt(_say)
    if not transcript.ended and path.suffix == ".jsonl":
        _say("This session has not ended; it is graded as far as it goes.")
    card = asyncio.run(marking.mark(transcript, marker, level=level, samples=args.samples, progress=_told))
    print(card.model_dump_json(indent=1) if args.json else shown(card, transcript, path, data))
    try:
        _say(f"kept: {marking.keep(path, data, card)}")
    except StoreFailed as error:
        _say(f"{error.sentence} {error.next_step}")
        return 1
    return 0


def shown(card: Scorecard, transcript: Transcript, path: Path, data: Path) -> str:
    rated = grades.self_rating(grades.grades_path(path, data / "sessions"))
    return scoretext.text(card, marking.rubrics(transcript.header.round), rated)


def _told(progress: Progress) -> None:
    if progress.state != "running":
        _say(f"{progress.rubric.replace('_', ' ')}: {_STATES[progress.state]} {progress.sentence}".rstrip())


def _say(sentence: str) -> None:
    print(sentence, file=sys.stderr, flush=True)
