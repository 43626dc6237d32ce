"""A library of ten thousand sessions: `python -m benchmarks.library`.

The sessions are copies of the examples in transcripts/ under headers of their own, a third of them with a whole
grade beside it. A program that opens each session file and reads its first line takes turns with `interviewer
list`; each runs as a process of its own, and what is compared are the medians. The first list makes the index, and
its time stands by itself.

Filtering is measured twice: the answer alone, for every key of some searches, and in the app, in a pty, from the
key to the bytes that complete the new count.
"""

from __future__ import annotations

import asyncio
import json
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from benchmarks.figures import Figure, options, show
from benchmarks.terminal import ROOT, Terminal, alone
from interviewer import marking
from interviewer.config import Config
from interviewer.domain.words import PERSONAS, Engine, Level
from interviewer.library import titles
from interviewer.library.filtering import Filter
from interviewer.library.listing import sessions

SESSIONS, GRADED = 10_000, 3
"""Sessions, and that every so many-th is graded."""
TIMES, KEY_MS = 3.0, 50.0
"""The goals: so many times as long as reading first lines, and milliseconds a key."""
SEARCHES = ("alert staff deep", "2025 unfinished", "socratic 3.2", "design principal 45min", "zzzz")
TYPED = "staff deep alert"
READ = """
import sys
from pathlib import Path
for path in Path(sys.argv[1]).glob("*.jsonl"):
    if not path.name.endswith(".grades.jsonl"):
        with path.open("rb") as file:
            file.readline()
"""


def made(folder: Path, n: int, dice: random.Random) -> None:
    """`n` sessions over two years, the newest now."""
    folder.mkdir(parents=True)
    bodies = [
        p.read_text().partition("\n") for p in sorted((ROOT / "transcripts").glob("*.jsonl")) if "grades" not in p.name
    ]
    grade = _grade(ROOT / "transcripts" / "alert-routing-hands-off.jsonl")
    problems, now = titles.problem_titles(), datetime(2026, 11, 21, 9, tzinfo=UTC)
    for k in range(n):
        head, _, rest = dice.choice(bodies)
        problem, title, round_ = dice.choice(problems)
        at = now - timedelta(minutes=105 * k + dice.randint(0, 90))
        own = {
            "id": f"{at:%Y%m%d-%H%M%S}-{problem}-{k:05}", "started_at": at.isoformat(timespec="seconds"), "problem": problem,
            "title": title, "round": round_, "level": str(dice.choice(list(Level))), "persona": dice.choice(PERSONAS),
            "minutes": dice.choice((20, 30, 45, 60)),
        }  # fmt: skip
        done = dice.random() > 0.1
        body = rest if done else rest.rstrip("\n").rpartition("\n")[0] + "\n"
        (folder / f"{own['id']}.jsonl").write_text(json.dumps({**json.loads(head), **own}) + "\n" + body)
        if done and k % GRADED == 0:
            for scored in grade["dimensions"].values():
                scored["score"] = dice.randint(1, 4)
            kept = {"kind": "grade", **grade, "session": own["id"], "level": own["level"]}
            (folder / f"{own['id']}.grades.jsonl").write_text(json.dumps(kept, ensure_ascii=False) + "\n")


def _grade(path: Path) -> dict[str, dict[str, dict[str, object]]]:
    """A whole grade, by the built-in grader."""
    marker = marking.marker(Engine.BUILTIN, Config.read({}))
    return asyncio.run(marking.mark(marking.read(path), marker)).model_dump(mode="json")


def run_s(*command: str, home: Path) -> float:
    """Seconds from the start of a program to its end; what it prints goes nowhere."""
    began = time.perf_counter()
    subprocess.run([sys.executable, *command], stdout=subprocess.DEVNULL, check=True, cwd=ROOT, env=alone(home))
    return time.perf_counter() - began


def in_turns(rounds: int, *contenders: Callable[[], float]) -> list[list[float]]:
    """Seconds of each, round by round; every other round runs backwards."""
    took: list[list[float]] = [[] for _ in contenders]
    for n in range(rounds):
        order = list(zip(contenders, took, strict=True))
        for contender, own in order if n % 2 == 0 else reversed(order):
            own.append(contender())
    return took


def listing(home: Path, rounds: int) -> list[Figure]:
    folder = home / "interviewer" / "sessions"
    first = run_s("-m", "interviewer", "list", home=home)
    reading, plain, as_json = in_turns(
        rounds,
        lambda: run_s("-c", READ, str(folder), home=home),
        lambda: run_s("-m", "interviewer", "list", home=home),
        lambda: run_s("-m", "interviewer", "list", "--json", home=home),
    )
    base = statistics.median(reading)
    return [
        Figure("library: reading each first line", base, "s", how=f"median of {rounds}, a process each"),
        Figure("library: list", statistics.median(plain), "s", how=_within(plain)),
        Figure("library: list / reading first lines", statistics.median(plain) / base, "", TIMES, "of medians"),
        Figure("library: list --json / reading first lines", statistics.median(as_json) / base, "", TIMES, _within(as_json)),
        Figure("library: the first list, which makes the index", first, "s", how=f"{first / base:.1f} times reading first lines"),
    ]  # fmt: skip


def answering(folder: Path) -> list[Figure]:
    """Milliseconds of the processor for the answer to each key of some searches, typed and taken back."""
    shelf = Filter(sessions(folder, lambda _: None))
    took = []
    for search in SEARCHES:
        for n in [*range(1, len(search) + 1), *range(len(search) - 1, -1, -1)]:
            began = time.process_time()
            shelf.matching(search[:n])
            took.append((time.process_time() - began) * 1000)
    how = f"{len(took)} keys, median {statistics.median(took):.1f}"
    return [Figure("library: the answer to a key, the slowest", max(took), "ms", KEY_MS, how)]


def typing(home: Path) -> list[Figure]:
    """Milliseconds from a key to the new count, in the app: as the clock has it, and what the app computed for it."""
    shelf = Filter(sessions(home / "interviewer" / "sessions", lambda _: None))
    of, took, own, before = len(shelf.sessions), [], [], len(shelf.sessions)
    with Terminal([sys.executable, "-m", "interviewer"], alone(home)) as terminal:
        terminal.until("F1 help")
        terminal.settle(1.0)
        terminal.send("l")
        opened = terminal.until(f"{of:,} in all")
        terminal.settle(1.0)
        for n in range(1, len(TYPED) + 1):
            found = len(shelf.matching(TYPED[:n]))
            began, busy = time.perf_counter(), _computed_ms(terminal.pid)
            terminal.send(TYPED[n - 1])
            if found == before:  # the same count is not painted again
                terminal.settle(0.3)
                continue
            terminal.until(f"{found:,} of {of:,}")
            took.append((time.perf_counter() - began) * 1000)
            terminal.settle(0.2)
            own.append(_computed_ms(terminal.pid) - busy)
            before = found
        terminal.send("\x11")
        terminal.leave()
    name, how = "library: from a key to the new list", f"{len(took)} keys, from {min(took):.0f} to {max(took):.0f}"
    return [
        Figure(f"{name}, median", statistics.median(took), "ms", KEY_MS, how),
        *([Figure(f"{name}, what the app computes, the most", max(own), "ms", KEY_MS)] if any(own) else []),
        Figure(
            "library: the app's memory with it", terminal.peak_mb, "MB", how=f"it stood {opened:.1f} s after the start"
        ),
    ]


def _computed_ms(pid: int) -> float:
    """Milliseconds that all threads of a process have run so far; 0 where the system does not say."""
    try:
        stats = [p.read_text() for p in Path(f"/proc/{pid}/task").glob("*/schedstat")]
    except OSError:
        return 0.0
    return sum(int(text.split()[0]) for text in stats) / 1e6


def _within(took: Sequence[float]) -> str:
    return f"median of {len(took)}, from {min(took):.3f} to {max(took):.3f} s"


def main() -> None:
    parser = options(__doc__ or "")
    parser.add_argument("-n", type=int, default=9, metavar="ROUNDS")
    parser.add_argument("--sessions", type=int, default=SESSIONS, metavar="N")
    args = parser.parse_args()
    home = Path(tempfile.mkdtemp())
    try:
        made(home / "interviewer" / "sessions", args.sessions, random.Random(1))
        found = [*listing(home, args.n), *answering(home / "interviewer" / "sessions"), *typing(home)]
    finally:
        shutil.rmtree(home, ignore_errors=True)
    show(found, as_json=args.json)


if __name__ == "__main__":
    main()
