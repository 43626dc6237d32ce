"""How much of what an over-helpful model drafts is ever said: `python -m benchmarks.withholding`.

Delivered leaks over drafts that reached the guard, with the upper bound of a 95 % Wilson interval, plain and
pressed; and over distinct drafts. Then how many proper drafts are blocked, and how often a due move ends in
silence. Rules alone; no second opinion.
"""

from __future__ import annotations

import asyncio
import math

from tests.eager import Tally, run, script, scripts, sessions
from tests.server import ModelServer


def upper(k: int, n: int) -> float:
    """The upper end of the 95 % Wilson interval of k in n."""
    z, p = 1.96, k / n
    return (p + z * z / (2 * n) + z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))) / (1 + z * z / n)


async def main() -> None:
    with ModelServer() as server:
        for pressed in (False, True):
            total = Tally()
            for name, persona, which, press in sessions((pressed,)):
                total += await run(server, name, persona, which, pressed=press)
            _say("pressed" if pressed else "plain", total)
        good = Tally()
        for name in scripts():
            for persona in ("socratic", "directive", "deep-diver"):
                for which in range(2) if "good" in script(name)[0] else ():
                    good += await run(server, name, persona, which, kind="good")
        blocked = len(good.withheld)
        print(f"proper drafts: {blocked} of {good.offered} blocked ({blocked / good.offered:.1%})")


def _say(name: str, total: Tally) -> None:
    k, n = len(total.delivered), total.offered
    distinct = set(total.delivered) | set(total.withheld)
    print(
        f"{name}: {k} of {n} leaks that reached the guard were delivered ({k / n:.1%}, 95 % bound {upper(k, n):.1%}); "
        f"{len(set(total.delivered))} of {len(distinct)} distinct ones; {k / total.turns:.1%} of {total.turns} turns; "
        f"{total.fallbacks} fall-backs, {total.silent_though_due} silences where words were due"
    )
    for text in sorted(set(total.delivered)):
        print(f"    {text}")


if __name__ == "__main__":
    asyncio.run(main())
