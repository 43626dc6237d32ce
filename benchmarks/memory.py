"""Peak resident memory of whole sessions: `python -m benchmarks.memory`.

The built-in interviewer in plain mode for 60 candidate turns, and the app in a pty of 100 by 30 for ten, from its
start to its end screen. The peak is what the system reports of a process once it is gone, in 10^6 bytes. It cannot
fall below what this process itself takes (some 15 MB), which is why it imports the standard library only.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.figures import Figure, options, show
from benchmarks.terminal import ROOT, Terminal, alone, megabytes

PLAIN_TURNS, APP_TURNS = 60, 10
MOST_MB = 120.0
PRACTICE = [sys.executable, "-m", "interviewer", "practice", "--problem", "alert-routing", "--seed", "5"]
SAID = b'"kind":"candidate_said"'
TURNS = (
    "I'd put a dedup table in front of the router, keyed by service and symptom, with a short lease per entry.",
    "The router looks up the rotation and pages one person. If nobody acknowledges it, it goes to the next.",
    "How many pages a night are there, and do we know how many of them were worth it?",
    "If the router dies the pages stop, so I run two and let them race for the lease.",
    "I'd roll it out one team at a time, in shadow first, and compare who would have been woken.",
    "What it costs is a few machines; what the old way costs is people leaving, so I'd measure nights slept.",
)
PATIENCE_S = 30.0


def turn(n: int) -> str:
    return f"{TURNS[n % len(TURNS)]} That is point {n}."


def plain_mb(home: Path) -> float:
    """A whole plain session of 60 turns."""
    script = home / "script.txt"
    script.write_text("".join(f"{turn(n)}\n" for n in range(PLAIN_TURNS)))
    with script.open() as stdin:
        process = subprocess.Popen(
            [*PRACTICE, "--plain"], stdin=stdin, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            cwd=ROOT, env=alone(home),
        )  # fmt: skip
        _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)  # it has been waited for already
    if process.returncode or said(home) != PLAIN_TURNS:
        raise RuntimeError(f"the plain session gave {process.returncode} after {said(home)} turns")
    return megabytes(usage.ru_maxrss)


def app_mb(home: Path) -> float:
    """The app: ten turns, the end of the session, the end screen."""
    with Terminal(PRACTICE, alone(home)) as terminal:
        terminal.until("F2")
        terminal.settle(0.5)
        for n in range(APP_TURNS):
            terminal.send(turn(n))
            terminal.settle(0.1)
            terminal.send("\x1bOQ")  # F2 says it
            while said(home) <= n:
                terminal.settle(0.1)
                if time.perf_counter() - terminal.began > PATIENCE_S:
                    raise TimeoutError(f"turn {n + 1} was not saved; shown: {terminal.text()[-2000:]}")
        terminal.send("\x11")  # Ctrl+Q asks
        terminal.until("End this session?")
        terminal.settle(0.2)
        terminal.send("\x1b[B")
        terminal.settle(0.2)
        terminal.send("\r")
        terminal.settle(1.0)
        if b'"kind":"ended"' not in saved(home):
            raise RuntimeError(f"the session did not end; shown: {terminal.text()[-2000:]}")
        terminal.send("\x11")
        terminal.leave()
    return terminal.peak_mb


def saved(home: Path) -> bytes:
    """What the session file holds so far."""
    return b"".join(path.read_bytes() for path in (home / "interviewer" / "sessions").glob("*.jsonl"))


def said(home: Path) -> int:
    """Candidate turns that are on disk."""
    return saved(home).count(SAID)


def main() -> None:
    args = options(__doc__ or "").parse_args()
    found = []
    for name, measure in (
        (f"memory: a plain session of {PLAIN_TURNS} turns", plain_mb),
        (f"memory: the app, {APP_TURNS} turns to its end screen", app_mb),
    ):
        with tempfile.TemporaryDirectory() as folder:
            found.append(Figure(name, measure(Path(folder)), "MB", MOST_MB, "peak resident size"))
    floor = megabytes(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
    if min(f.value for f in found) <= floor:
        raise RuntimeError(f"this process itself took {floor:.0f} MB, which hides what its children took")
    show(found, as_json=args.json)


if __name__ == "__main__":
    main()
