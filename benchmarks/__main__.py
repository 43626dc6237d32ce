"""The benchmarks that take a minute together, as one table: `python -m benchmarks` (or `make bench`).

Each runs in a process of its own, so that none weighs on another. Not among them: `benchmarks.withholding`, the
fifty kills of `benchmarks.kills`, and first paint against another app (`benchmarks.first_paint --against`).
"""

from __future__ import annotations

import json
import subprocess
import sys

from benchmarks.figures import Figure, show
from benchmarks.terminal import ROOT

QUICK = (
    ("first_paint", "-n", "7"),
    ("guard_cost", "-n", "100"),
    ("library", "-n", "5"),
    ("memory",),
    ("kills", "-n", "6"),
)


def main() -> int:
    """1 where a benchmark could not be run; a missed goal is shown, and is no failure."""
    found: list[Figure] = []
    failed = 0
    for name, *args in QUICK:
        print(f"{name} …", file=sys.stderr, flush=True)
        command = [sys.executable, "-m", f"benchmarks.{name}", "--json", *args]
        result = subprocess.run(command, stdout=subprocess.PIPE, text=True, cwd=ROOT, check=False)
        if result.returncode:
            print(f"{name} could not be run (exit {result.returncode}).", file=sys.stderr)
            failed = 1
        else:
            found += [Figure(**row) for row in json.loads(result.stdout)]
    show(found)
    return failed


if __name__ == "__main__":
    sys.exit(main())
