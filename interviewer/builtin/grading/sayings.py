"""The candidate's sentences with what stands around them: what the signs are looked for in."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from interviewer.domain.asking import Reading, read_turn
from interviewer.domain.hearing import Hearing
from interviewer.domain.rubric import Ask
from interviewer.domain.text import count_words, fold, sentences
from interviewer.domain.words import Move

_NUMBER = re.compile(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|"
    r"eighty|ninety|hundred|thousand|million|half|third|quarter|twice|dozen|noon|midnight)s?\b",
    re.I,
)
_ABSTRACT = re.compile(
    r"\b(?:align\w*|stakeholders?|holistic\w*|leverag\w+|robust\w*|scalab\w+|resilien\w+|governance|matur(?:e|ity)|principled|"
    r"frameworks?|strateg\w+|visions?|north star|empower\w*|synerg\w+|ecosystems?|best practices?|end[- ]to[- ]end|"
    r"cross-functional\w*|transform\w*|excellence|observability|data-driven|future-proof\w*|seamless\w*|world-class|"
    r"first-class|journey|paradigms?|cultur\w+|evolvab\w+|accountab\w+|ownership|flywheel|guardrails?|outcomes?|"
    r"intentional\w*|deliberate\w*|explicit\w*|trade-?offs?|dimensions?|pillars?|horizons?|cadence|leadership|"
    r"transparen\w+|collaborat\w+|communicat\w+|socialis\w+|socializ\w+|passion\w*|impact\w*|value[- ]add\w*|roadmaps?|"
    r"capabilit\w+|maturity|posture|lens|levers?|unlock\w*|enabl\w+|drive alignment|buy-in|mindset|philosoph\w+|"
    r"principles?|balanc\w+|optimal\w*|optimi[sz]\w+|best-in-class|industry|modern\w*|cloud-native|ai-native|"
    r"event-driven|decoupled|domain-driven|api-first|agile|iterat\w+|okrs?|kpis?|raci|adrs?|slos?|slas?|slis?)\b",
    re.I,
)
EMPTY_SHARE = 0.075
"""Share of abstract words from which on a turn says nothing that can be held to."""


@dataclass(frozen=True)
class Saying:
    """One sentence of a candidate turn. `after` is the turn's sentences from the next on, joined."""

    turn: int
    text: str
    after: str
    first: bool


@dataclass(frozen=True)
class Said:
    """One candidate turn: its sentences, and what it answers."""

    number: int
    nth: int
    """Counted over the candidate's turns, from 0."""
    text: str
    sayings: tuple[Saying, ...]
    moves: frozenset[Move]
    """Of the interviewer turn directly before it."""
    asks: frozenset[Ask]
    reading: Reading
    words: int

    @cached_property
    def numbers(self) -> int:
        return len(_NUMBER.findall(self.text))

    @cached_property
    def empty(self) -> bool:
        """Whether it is made of words that any talk could be made of."""
        return len(_ABSTRACT.findall(self.text)) > max(2.0, EMPTY_SHARE * self.words)


def said(hearing: Hearing) -> tuple[Said, ...]:
    made = []
    for nth, turn in enumerate(hearing.candidate):
        parts = sentences(turn.text)
        before = hearing.before(turn.number)
        made.append(
            Said(
                number=turn.number,
                nth=nth,
                text=fold(turn.text),
                sayings=tuple(
                    Saying(turn.number, fold(p), fold(" ".join(parts[i + 1 : i + 3])), i == 0)
                    for i, p in enumerate(parts)
                ),
                moves=before.moves if before else frozenset(),
                asks=before.asks if before else frozenset(),
                reading=read_turn(turn.text),
                words=count_words(turn.text),
            )
        )
    return tuple(made)


def has_number(text: str) -> bool:
    return bool(_NUMBER.search(text))


def any_of(*alternatives: str) -> re.Pattern[str]:
    """One pattern of alternatives, case apart. Folded quotation marks: only `'` stands in words."""
    return re.compile("|".join(f"(?:{a})" for a in alternatives), re.I)


def first_matching(turns: Iterable[Said], pattern: re.Pattern[str]) -> list[Saying]:
    return [s for t in turns for s in t.sayings if pattern.search(s.text)]
