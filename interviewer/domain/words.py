"""The fixed words of the field: levels, rounds, moves. `docs/` explains the table; the guard reads this one."""

from __future__ import annotations

from enum import StrEnum


class Level(StrEnum):
    """Target level, lowest first; comparable by `rank`."""

    MID = "mid"
    SENIOR = "senior"
    STAFF = "staff"
    PRINCIPAL = "principal"

    @property
    def rank(self) -> int:
        return list(Level).index(self)

    @property
    def withholds(self) -> bool:
        """Whether driving is what is measured, so that no scaffolding at all is spoken."""
        return self.rank >= Level.STAFF.rank


class Round(StrEnum):
    SCREEN = "screen"
    DESIGN = "design"
    CODING = "coding"
    BEHAVIORAL = "behavioral"


class Engine(StrEnum):
    BUILTIN = "builtin"
    MODEL = "model"


class Move(StrEnum):
    """What an interviewer's words do. A turn is one or more moves."""

    PRESENT = "present"
    ANSWER = "answer"
    DEFER = "defer"
    ACKNOWLEDGE = "acknowledge"
    SILENCE = "silence"
    CLARIFY = "clarify"
    PROBE = "probe"
    CHALLENGE = "challenge"
    REDIRECT = "redirect"
    MOVE_ON = "move_on"
    TWIST = "twist"
    TIME = "time"
    CLOSE = "close"
    HINT = "hint"
    LEAD = "lead"
    STRUCTURE = "structure"
    CONFIRM = "confirm"
    TELL = "tell"
    FILL = "fill"
    SIMPLIFY = "simplify"


SCAFFOLDS = frozenset({Move.HINT, Move.LEAD, Move.STRUCTURE, Move.CONFIRM, Move.TELL, Move.FILL, Move.SIMPLIFY})
"""Moves that do part of the candidate's driving."""

HELPS = (Move.HINT, Move.LEAD, Move.STRUCTURE)
"""Scaffolding that hands a concern over: free at Mid, budgeted at Senior, withheld above."""

GIVES = frozenset({Move.PRESENT, Move.TWIST, Move.ANSWER})
"""Moves whose content is *given*: afterwards either side may use it, and it never counts as prompting."""

ALWAYS = frozenset({Move.PRESENT, Move.ANSWER, Move.DEFER, Move.TWIST, Move.TIME, Move.CLOSE})
"""Moves that every persona may make."""

M = Move
FREELY: dict[str, frozenset[Move]] = {
    "hands-off": frozenset({M.ACKNOWLEDGE, M.SILENCE}),
    "socratic": frozenset({M.CLARIFY, M.PROBE, M.CHALLENGE}),
    "directive": frozenset({M.CLARIFY, M.REDIRECT, M.MOVE_ON}),
    "deep-diver": frozenset({M.CLARIFY, M.PROBE, M.CHALLENGE}),
    "broad-sweeper": frozenset({M.ACKNOWLEDGE, M.CLARIFY, M.MOVE_ON}),
}
RARELY: dict[str, frozenset[Move]] = {
    "hands-off": frozenset(),
    "socratic": frozenset({M.ACKNOWLEDGE, M.SILENCE}),
    "directive": frozenset({M.ACKNOWLEDGE, M.PROBE, M.CHALLENGE}),
    "deep-diver": frozenset({M.ACKNOWLEDGE, M.SILENCE, M.REDIRECT}),
    "broad-sweeper": frozenset({M.SILENCE, M.PROBE}),
}
"""Moves a persona may make at most once in eight turns."""

ONCE: dict[str, frozenset[Move]] = {"hands-off": frozenset({M.CHALLENGE})}
"""Moves a persona may make once a session, without a question mark."""


def open_scaffolds(level: Level) -> frozenset[Move]:
    """Scaffolding that the level lets through; how often is the loop's to count."""
    helps = frozenset(HELPS)
    return {Level.MID: helps | {Move.CONFIRM}, Level.SENIOR: helps}.get(level, frozenset())


PRESSES = frozenset({"deep-diver", "socratic"})
"""Personas that may ask what happens when a component the candidate raised stops or slows."""

PERSONAS = tuple(FREELY)


def permitted(persona: str) -> frozenset[Move]:
    """Every move the persona may ever make, scaffolding aside.

    A persona that has no row of its own may do what any of the five may; its file's mix says which of it it does.
    """
    rows = (FREELY, RARELY, ONCE)
    if persona not in FREELY:
        return ALWAYS.union(*(moves for row in rows for moves in row.values()))
    return ALWAYS.union(*(row.get(persona, frozenset()) for row in rows))
