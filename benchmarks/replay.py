"""A two-hour session of 400 turns in the replay: `python -m benchmarks.replay`.

Opening is measured inside the app, which has shown a short session before: from the message that asks for the replay to
the first frame with the conversation in it, and to the one with marks and notes. Keys are measured in a pty of 100 by
30: from the key to the last byte of what it repaints. The session is made by a process of its own, and this one imports
the standard library only, so that the peak resident size is that of the app.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from benchmarks.figures import Figure, options, percentile, show
from benchmarks.terminal import ROOT, Terminal, alone

TURNS = 400
OPEN_S, KEY_MS, MOST_MB = 0.5, 100.0, 200.0
OPENINGS = 9
QUIET_S = 0.15
"""A repaint is over when nothing has come for so long."""
PATIENCE_S = 5.0
KEYS: tuple[tuple[str, Sequence[str]], ...] = (
    ("a turn on", ["."] * 60),
    ("a turn back", [","] * 60),
    ("to the next mark", ["]"] * 30),
    ("a page of scrolling", ["\x1b[5~"] * 15 + ["\x1b[6~"] * 10),
    ("to the end and the start", ["\x1b[1;5F", "\x1b[1;5H"] * 10),
)
_OPEN = "from pathlib import Path; from interviewer.tui.app import run; import sys; run(Path(sys.argv[1]), replay=Path(sys.argv[2]))"


def made(folder: Path, turns: int) -> Path:
    """A session of so many turns in two hours: boards, swaps of persona, silences, and concerns of all kinds."""
    import random

    from interviewer.domain import events as e
    from interviewer.domain.words import Move
    from interviewer.library import content, store
    from tests.stage import DESIGN, header

    dice, problem = random.Random(1), content.problem("alert-routing")
    file = store.SessionFile.create(folder / "sessions", header(id=f"long-{turns}", minutes=120, brief=problem.brief))
    each = 2 * 120 * 60_000 // turns
    for n in range(turns // 2):
        at, text = n * each, problem.brief if n == 0 else "What happens to the lease then?"
        part = e.Part(move=Move.PRESENT if n == 0 else Move.PROBE, text=text)
        file.append(e.InterviewerSaid(at_ms=at, end_ms=at + 3_000, persona="hands-off", parts=(part,)))
        if n % 50 == 49:
            file.append(e.PersonaChanged(at_ms=at + 3_500, persona="socratic"))
        begun, end = at + 4_000, at + each - 2_000
        words = " ".join([*dice.sample(DESIGN, dice.randint(1, 4)), f"That is point {n}."])
        file.append(e.CandidateSaid(at_ms=begun, end_ms=end, text=words))
        if n % 7 == 6:
            file.append(e.BoardChanged(at_ms=end, text="ingest -> dedup -> router -> pager\n" * (1 + n // 20)))
    file.append(e.Ended(at_ms=turns // 2 * each))
    file.close()
    return file.path


def opened_s(folder: Path, path: Path) -> list[tuple[float, float]]:
    """For each opening, the seconds to the conversation, and to the marks and notes beside it."""
    import asyncio

    from interviewer.tui.app import InterviewerApp
    from interviewer.tui.messages import Replaying
    from interviewer.tui.screens.replay import ReplayScreen

    async def painted(screen: ReplayScreen) -> float:
        done = asyncio.Event()
        screen.call_after_refresh(done.set)
        await done.wait()
        return time.perf_counter()

    async def openings() -> list[tuple[float, float]]:
        app, found = InterviewerApp(folder), []
        async with app.run_test(size=(100, 30)) as pilot:
            for at in [made(folder, 20), *[path] * OPENINGS]:
                await pilot.pause()
                began = time.perf_counter()
                app.post_message(Replaying(at))
                while not (isinstance(app.screen, ReplayScreen) and app.screen.replay):  # noqa: ASYNC110
                    await asyncio.sleep(0)
                screen = app.screen  # its first frame with the session in it comes next
                there = await painted(screen)
                assert screen.replay is not None
                while screen.replay.annotations.notes is None:  # noqa: ASYNC110
                    await asyncio.sleep(0.001)
                found.append((there - began, await painted(screen) - began))
                app.pop_screen()
        return found[1:]

    return asyncio.run(openings())


def keys_ms(terminal: Terminal, keys: Sequence[str]) -> list[float]:
    """For each key, milliseconds from it to the last byte of what it repaints."""
    found = []
    for key in keys:
        began = time.perf_counter()
        terminal.send(key)
        at = terminal.settle(QUIET_S, PATIENCE_S)
        if at is None:
            raise RuntimeError(f"nothing was repainted after {key!r}; shown: {terminal.text()[-2000:]}")
        found.append((at - began) * 1000)
    return found


def measured(home: Path) -> list[Figure]:
    path = Path(_elsewhere(home, "--make", str(home)))
    opened = json.loads(_elsewhere(home, "--open", str(home), str(path)))
    first, whole = ([o[n] for o in opened] for n in (0, 1))
    how = f"of {OPENINGS}; {TURNS} turns"
    found = [
        Figure("replay: opens, the conversation there, median", percentile(first, 0.5), "s", OPEN_S, how),
        Figure("replay: opens, the conversation there, p95", percentile(first, 0.95), "s", OPEN_S, how),
        Figure("replay: opens, marks and notes there, median", percentile(whole, 0.5), "s", None, how),
    ]
    with Terminal([sys.executable, "-c", _OPEN, str(home), str(path)], alone(home)) as terminal:
        cold = terminal.until("turn 1 of")
        terminal.until("marks of any kind")
        terminal.settle(0.5)
        found.append(Figure("replay: from the start of the program", cold, "s", None, "once"))
        for name, keys in KEYS:
            ms = keys_ms(terminal, keys)
            for share, word in ((0.5, "median"), (0.95, "p95")):
                of = f"of {len(ms)} keys"
                found.append(Figure(f"replay: {name}, {word}", percentile(ms, share), "ms", KEY_MS, of))
        terminal.send("\x1b")
        terminal.leave()
    return [*found, Figure("replay: memory", terminal.peak_mb, "MB", MOST_MB, "peak resident size")]


def _elsewhere(home: Path, *args: str) -> str:
    command = [sys.executable, "-m", "benchmarks.replay", *args]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, cwd=ROOT, env=alone(home), check=True)
    return done.stdout.strip()


def main() -> None:
    parser = options(__doc__ or "")
    parser.add_argument("--make", metavar="DIR", help="only make the session, and say where")
    parser.add_argument("--open", nargs=2, metavar=("DIR", "FILE"), help="only measure openings, as JSON")
    args = parser.parse_args()
    if args.make:
        print(made(Path(args.make), TURNS))
    elif args.open:
        print(json.dumps(opened_s(Path(args.open[0]), Path(args.open[1]))))
    else:
        with tempfile.TemporaryDirectory() as folder:
            show(measured(Path(folder)), as_json=args.json)


if __name__ == "__main__":
    main()
