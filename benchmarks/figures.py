"""What a benchmark found, and how it is shown: as a table for people, as JSON for `python -m benchmarks`."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass


@dataclass(frozen=True)
class Figure:
    """One measured value in `unit`. `most` is the goal: no more than that; None where there is none."""

    name: str
    value: float
    unit: str
    most: float | None = None
    how: str = ""

    @property
    def state(self) -> str:
        if self.most is None:
            return ""
        return "met" if self.value <= self.most else "MISSED"


def options(about: str) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        description=about.splitlines()[0], formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--json", action="store_true", help="figures as JSON")
    return parser


def show(figures: Sequence[Figure], *, as_json: bool = False) -> None:
    if as_json:
        print(json.dumps([asdict(f) for f in figures]))
        return
    width = max((len(f.name) for f in figures), default=0)
    for f in figures:
        goal = "" if f.most is None else f"goal at most {f.most:g}"
        print(f"{f.name:{width}}  {f.value:>9.3g} {f.unit:6} {goal:18} {f.state:7} {f.how}".rstrip())


def percentile(values: Sequence[float], share: float) -> float:
    """The value that `share` of `values` do not exceed."""
    ranked = sorted(values)
    return ranked[min(len(ranked) - 1, max(0, round(share * len(ranked) + 0.5) - 1))]
