"""The phase line, offered at Mid and Senior only: where a session usually stands at this share of its time."""

from __future__ import annotations

from interviewer.domain.words import Level, Round

PHASES: dict[Round, tuple[tuple[str, float], ...]] = {
    Round.DESIGN: (
        ("Requirements", 0.12),
        ("Interfaces and data", 0.3),
        ("Main design", 0.6),
        ("Depth", 0.9),
        ("Wrap up", 1.0),
    ),
    Round.SCREEN: (("Requirements", 0.15), ("Main design", 0.6), ("Depth", 0.9), ("Wrap up", 1.0)),
    Round.CODING: (("Understand", 0.15), ("Plan", 0.3), ("Code", 0.75), ("Test", 0.92), ("Wrap up", 1.0)),
}
"""Each phase with the share of the session by which it is usually over."""


def phase_line(level: Level, round_: Round, share: float) -> str | None:
    """The line, the present phase marked; None where the room must not help."""
    phases = PHASES.get(round_)
    if level.withholds or not phases:
        return None
    now = next((name for name, until in phases if share < until), phases[-1][0])
    return "   ".join(f"▸ {name}" if name == now else f"  {name}" for name, _ in phases)
