"""What grading costs without a model: a sixty-turn transcript, heard and graded on six rubrics. `python -m benchmarks.grading_cost`."""

from __future__ import annotations

import asyncio
import statistics
import time
from pathlib import Path

from interviewer import marking
from interviewer.config import Config
from interviewer.domain.transcript import Transcript
from interviewer.domain.words import Engine

TALK = Path(__file__).parents[1] / "tests" / "data" / "graded" / "milk-dunlin.txt"
TURNS, RUNS = 60, 10


def long(transcript: Transcript) -> Transcript:
    """The talk over again until it has `TURNS` turns."""
    header, events = marking.events_of(TALK)
    spoken = [e for e in events if e.kind in {"candidate_said", "interviewer_said"}]
    made = [
        spoken[n % len(spoken)].model_copy(update={"seq": n + 1, "at_ms": n * 40_000, "end_ms": n * 40_000 + 30_000})
        for n in range(TURNS)
    ]
    return Transcript.of(header, made)


def main() -> None:
    talk = long(marking.read(TALK))
    marker = marking.marker(Engine.BUILTIN, Config())
    asyncio.run(marking.mark(talk, marker))  # vocabulary and rubrics are read once
    took = []
    for _ in range(RUNS):
        began = time.perf_counter()
        asyncio.run(marking.mark(talk, marker))
        took.append(time.perf_counter() - began)
    print(f"{TURNS} turns graded in {statistics.median(took):.2f} s (median of {RUNS}; slowest {max(took):.2f} s)")


if __name__ == "__main__":
    main()
