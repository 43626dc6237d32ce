"""Kills plain sessions and counts what is lost: `python -m benchmarks.kills [-n 50]`.

Half of them die right after a turn was echoed (as in tests/test_plain.py), half at a random instant. Of three of the
latter one dies while its process starts, one anywhere up to its last echo, and one is killed once more after it was
resumed. Each must come back with every turn that was acknowledged, in order, and take another one. A session killed
before its first line was on disk has acknowledged nothing; then `resume` must say that there is none.
"""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from benchmarks.figures import Figure, options, show
from benchmarks.terminal import OURS, ROOT, alone
from interviewer.domain.errors import StoreFailed
from interviewer.library.store import read_session
from tests.test_plain import killed

TURNS = 120
STARTS = 0.6, 1.2
"""Where a process still starts, as shares of the time to its first line: some of these kills come before it."""


@dataclass
class Count:
    """What became of the sessions. `lost` are sessions with an acknowledged turn missing, with what was missing."""

    kills: int = 0
    acknowledged: int = 0
    unborn: int = 0
    torn: int = 0
    lost: tuple[str, ...] = ()
    stuck: tuple[str, ...] = ()


def begun(data: Path, *args: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "interviewer", "--data", str(data), *args, "--plain"]
    pipe, none = subprocess.PIPE, subprocess.DEVNULL
    return subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=none, text=True, cwd=ROOT, env=alone(data))


def script(life: int) -> str:
    return "".join(f"life {life} turn {n}, and I go on\n" for n in range(TURNS))


def pace(data: Path) -> tuple[float, float]:
    """Seconds from the start of a process to its first line, and to its last echo."""
    start = time.perf_counter()
    process = begun(data, "practice", "--problem", "alert-routing", "--minutes", "600")
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(script(0))
    process.stdin.flush()
    process.stdout.readline()
    first = time.perf_counter() - start
    while f"turn {TURNS - 1}," not in process.stdout.readline():
        pass
    last = time.perf_counter() - start
    process.communicate("/end\n")
    return first, last


def echoes_until_killed(process: subprocess.Popen[str], life: int, after_s: float) -> list[str]:
    """The turns it acknowledged, whole lines only, before it was killed `after_s` seconds from now."""
    assert process.stdin is not None
    try:
        process.stdin.write(script(life))
        process.stdin.flush()
    except BrokenPipeError:
        pass
    time.sleep(after_s)
    process.send_signal(signal.SIGKILL)
    assert process.stdout is not None
    lines = process.stdout.read().splitlines(keepends=True)
    process.wait()
    return [line.split("CANDIDATE: ")[1].strip() for line in lines if "CANDIDATE: " in line and line.endswith("\n")]


def at_any_instant(data: Path, dice: random.Random, within: tuple[float, float], lives: int, count: Count) -> None:
    """One session, killed `lives` times, each at a random instant `within` so many seconds of its start."""
    echoed: list[str] = []
    for life in range(lives):
        args = ["resume"] if life else ["practice", "--problem", "alert-routing", "--minutes", "600"]
        process = begun(data, *args)
        echoed += echoes_until_killed(process, life, dice.uniform(*within))
        count.kills += 1
        files = sorted((data / "sessions").glob("*.jsonl"))
        if not files or not _has_header(files[0]):
            count.unborn += 1
            _unborn(data, echoed, count)
            return
        count.torn += read_session(files[0]).torn > 0
    count.acknowledged += len(echoed)
    _resumed(data, echoed, count)


def _has_header(path: Path) -> bool:
    try:
        read_session(path)
    except StoreFailed:
        return False
    return True


def _unborn(data: Path, echoed: list[str], count: Count) -> None:
    if echoed:
        count.lost += (f"{len(echoed)} turns echoed and no session on disk",)
    process = begun(data, "resume")
    process.communicate("")
    if process.returncode != 2:
        count.stuck += (f"resume without a session gave {process.returncode}",)


def _resumed(data: Path, echoed: list[str], count: Count) -> None:
    process = begun(data, "resume")
    process.communicate("and on\n")
    if process.returncode:
        count.stuck += (f"resume gave {process.returncode}",)
        return
    transcript = read_session(next((data / "sessions").glob("*.jsonl"))).transcript()
    said = [turn.text for turn in transcript.candidate_turns()]
    rest = iter(said)
    missing = [turn for turn in echoed if turn not in rest]  # in order: each is looked for after the one before
    if missing:
        count.lost += (f"{json.dumps(missing[:3])} of {len(echoed)}",)
    if said[-1:] != ["and on"] or not transcript.ended:
        count.stuck += (f"the resumed session ends with {said[-1:]}",)


def after_an_echo(data: Path, dice: random.Random, count: Count) -> None:
    count.kills += 1
    try:
        count.acknowledged += killed(data, dice)
    except AssertionError as error:
        count.lost += (str(error)[:200],)


def main() -> None:
    parser = options(__doc__ or "")
    parser.add_argument("-n", type=int, default=50, metavar="KILLS")
    parser.add_argument("--seed", type=int, default=0)
    args = parser.parse_args()
    for name in [name for name in os.environ if name.startswith(OURS)]:
        del os.environ[name]  # a model of the user's has no part in this
    count, dice = Count(), random.Random(args.seed)
    with tempfile.TemporaryDirectory() as folder:
        first, last = pace(Path(folder) / "pace")
        n = 0
        while count.kills < args.n:
            data = Path(folder) / str(n)
            data.mkdir()
            if n % 2:
                after_an_echo(data, dice, count)
            else:
                starting, again = n % 6 == 2, n % 6 == 4 and count.kills + 2 <= args.n
                within = (STARTS[0] * first, STARTS[1] * first) if starting else (first, last)
                at_any_instant(data, dice, within, 2 if again else 1, count)
            n += 1
    how = f"{count.acknowledged} turns acknowledged in {n} sessions, {count.unborn} killed before they had begun, {count.torn} torn in a line"
    found = [
        Figure("kills: processes killed", count.kills, "", how=how),
        Figure("kills: sessions that lost an acknowledged turn", len(count.lost), "", 0, "; ".join(count.lost)),
        Figure("kills: sessions that could not go on", len(count.stuck), "", 0, "; ".join(count.stuck)),
    ]
    show(found, as_json=args.json)


if __name__ == "__main__":
    main()
