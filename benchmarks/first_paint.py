"""From exec to the first whole frame: `python -m benchmarks.first_paint [--against "COMMAND" --text TEXT]`.

Each program runs in a pty of 100 by 30 that answers a terminal's queries, with a home folder of its own. One run of
each is not counted (it writes byte code and databases); then they alternate, and every other round is run backwards.
The clock stops at the bytes that complete a given text: of ours the last line of the choosing screen, of the other
a text that stands in its first usable frame. With elia installed somewhere else:

    python -m benchmarks.first_paint --against "PATH/TO/elia" --text "Enter your message"

Ours is also run with a model configured, at a loopback port where nobody answers: it must cost no frame.
"""

from __future__ import annotations

import shlex
import socket
import statistics
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.figures import Figure, options, show
from benchmarks.terminal import Terminal, alone

LAST_LINE = "F1 help"
AGAINST = 0.6
"""The goal: this share of the other's time."""
WITH_MODEL = 1.1
"""No more than this share of the time without a model; one tenth is what runs differ by anyway."""


@dataclass
class Contender:
    """A program and the text that its first frame holds; `took` in seconds, a value a round."""

    name: str
    command: Sequence[str]
    text: str
    env: dict[str, str]
    took: list[float] = field(default_factory=list)

    def run(self) -> float:
        with Terminal(self.command, self.env) as terminal:
            return terminal.until(self.text)

    @property
    def median(self) -> float:
        return statistics.median(self.took)


def main() -> None:
    parser = options(__doc__ or "")
    parser.add_argument("--against", metavar="COMMAND", help="another Textual app to run in turns with ours")
    parser.add_argument("--text", metavar="TEXT", help="what its first frame holds")
    parser.add_argument("-n", type=int, default=15, metavar="RUNS")
    args = parser.parse_args()
    if (args.against is None) != (args.text is None):
        parser.error("--against needs --text, and the other way round")
    with tempfile.TemporaryDirectory() as folder, socket.create_server(("127.0.0.1", 0)) as silent:
        home = Path(folder)
        url = f"http://127.0.0.1:{silent.getsockname()[1]}/v1"
        ours = [sys.executable, "-m", "interviewer"]
        model = alone(home, INTERVIEWER_MODEL="scripted", OPENAI_BASE_URL=url)
        contenders = [
            Contender("interviewer", ours, LAST_LINE, alone(home)),
            Contender("interviewer, a model configured", ours, LAST_LINE, model),
        ]
        if args.against:
            command = shlex.split(args.against)
            contenders.append(Contender(Path(command[0]).name, command, args.text, alone(home)))
        alternate(contenders, args.n)
    show(figures(contenders), as_json=args.json)


def alternate(contenders: Sequence[Contender], rounds: int) -> None:
    for contender in contenders:
        contender.run()
    for n in range(rounds):
        for contender in contenders if n % 2 == 0 else reversed(contenders):
            contender.took.append(contender.run())


def figures(contenders: Sequence[Contender]) -> list[Figure]:
    plain, model, *others = contenders
    found = [
        Figure(
            f"first paint: {c.name}",
            c.median,
            "s",
            how=f"median of {len(c.took)}, from {min(c.took):.3f} to {max(c.took):.3f}",
        )
        for c in contenders
    ]
    found.append(_ratio("first paint: with a model / without", model, plain, WITH_MODEL))
    return [*found, *(_ratio(f"first paint: ours / {other.name}", plain, other, AGAINST) for other in others)]


def _ratio(name: str, ours: Contender, other: Contender, most: float) -> Figure:
    rounds = [a / b for a, b in zip(ours.took, other.took, strict=True)]
    return Figure(
        name,
        ours.median / other.median,
        "",
        most,
        f"ratio of medians; within a round from {min(rounds):.2f} to {max(rounds):.2f}",
    )


if __name__ == "__main__":
    main()
