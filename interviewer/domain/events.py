"""What happens in a session, one event a line. Everything else is a reader or a writer of these."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Discriminator, Field, Tag, TypeAdapter

from interviewer.domain.words import Engine, Level, Move, Round

SCHEMA = "1.0"


class _Record(BaseModel):
    # A newer minor schema may add keys: they are kept, so that reading then writing is identity.
    model_config = ConfigDict(frozen=True, extra="allow")


class Header(_Record):
    """The first line of a session file. `minutes` is the length agreed on, `brief` the problem as stated."""

    kind: Literal["header"] = "header"
    schema_: str = Field(default=SCHEMA, alias="schema")
    id: str
    started_at: str
    round: Round
    level: Level
    problem: str
    problem_hash: str
    title: str
    brief: str
    persona: str
    persona_hash: str
    minutes: float
    engine: Engine
    model: str | None = None
    prompts: dict[str, str] = {}
    """Prompt templates in use: name to `vN@hash`."""
    seed: int
    surprise_swap: bool = False
    persona_hidden: bool = False


class Part(_Record):
    """One move of an interviewer's turn. `anchor` is the span of the candidate's words it is about."""

    move: Move
    text: str
    anchor: str | None = None
    facts: tuple[str, ...] = ()
    line: str | None = None
    """Which authored line it is, as `persona/kind/number`, so that none comes round again too soon."""


class Usage(_Record):
    """Tokens of one exchange with a model; `estimated` where neither server nor tiktoken counted."""

    prompt: int = 0
    completion: int = 0
    cached: int = 0
    estimated: bool = False


class _Event(_Record):
    seq: int = 0
    at_ms: int
    """Milliseconds of running session time at which it began."""


class CandidateSaid(_Event):
    kind: Literal["candidate_said"] = "candidate_said"
    text: str
    end_ms: int
    overtime: bool = False


class InterviewerSaid(_Event):
    kind: Literal["interviewer_said"] = "interviewer_said"
    parts: tuple[Part, ...]
    persona: str
    end_ms: int
    source: Literal["authored", "model"] = "authored"
    fallback: bool = False
    """Spoken because what was due was withheld."""
    unasked: bool = False
    """A cut-in or a nudge: it came while the candidate had the floor."""
    usage: Usage | None = None

    @property
    def text(self) -> str:
        return " ".join(p.text for p in self.parts)

    @property
    def moves(self) -> tuple[Move, ...]:
        return tuple(p.move for p in self.parts)


class StayedSilent(_Event):
    kind: Literal["stayed_silent"] = "stayed_silent"
    persona: str


class Withheld(_Event):
    """A draft that was not cleared. `leaks` are the moves found in it, `why` the reason in words."""

    kind: Literal["withheld"] = "withheld"
    parts: tuple[Part, ...]
    persona: str
    leaks: tuple[Move, ...]
    why: str
    concepts: tuple[str, ...] = ()
    source: Literal["authored", "model"] = "authored"
    usage: Usage | None = None

    @property
    def text(self) -> str:
        return " ".join(p.text for p in self.parts)


class PersonaChanged(_Event):
    kind: Literal["persona_changed"] = "persona_changed"
    persona: str
    persona_hash: str = ""
    by: Literal["candidate", "surprise"] = "candidate"


class EngineChanged(_Event):
    kind: Literal["engine_changed"] = "engine_changed"
    engine: Engine
    model: str | None = None


class TwistCame(_Event):
    """The twist's words follow as an interviewer turn."""

    kind: Literal["twist"] = "twist"
    twist: str


class BoardChanged(_Event):
    kind: Literal["board_changed"] = "board_changed"
    text: str


class HelpRequested(_Event):
    kind: Literal["help_requested"] = "help_requested"
    text: str


class DraftSaved(_Event):
    """What stands in the input unsent, so that a crash keeps it."""

    kind: Literal["draft_saved"] = "draft_saved"
    text: str


class Paused(_Event):
    kind: Literal["paused"] = "paused"


class Resumed(_Event):
    kind: Literal["resumed"] = "resumed"


class Failed(_Event):
    """A turn the model could not answer."""

    kind: Literal["failed"] = "failed"
    title: str
    sentence: str
    next_step: str = ""


class Ended(_Event):
    kind: Literal["ended"] = "ended"
    reason: Literal["candidate", "input", "stopped"] = "candidate"


class Unknown(_Event):
    """Written by a newer version: kept, and passed over."""

    kind: str


def _tag(value: Any) -> str:
    kind = value.get("kind") if isinstance(value, dict) else getattr(value, "kind", None)
    return kind if kind in _KINDS else "unknown"


_CLASSES = (
    CandidateSaid, InterviewerSaid, StayedSilent, Withheld, PersonaChanged, EngineChanged, TwistCame,
    BoardChanged, HelpRequested, DraftSaved, Paused, Resumed, Failed, Ended,
)  # fmt: skip
_KINDS = frozenset(str(c.model_fields["kind"].default) for c in _CLASSES)

Event = Annotated[
    Annotated[CandidateSaid, Tag("candidate_said")]
    | Annotated[InterviewerSaid, Tag("interviewer_said")]
    | Annotated[StayedSilent, Tag("stayed_silent")]
    | Annotated[Withheld, Tag("withheld")]
    | Annotated[PersonaChanged, Tag("persona_changed")]
    | Annotated[EngineChanged, Tag("engine_changed")]
    | Annotated[TwistCame, Tag("twist")]
    | Annotated[BoardChanged, Tag("board_changed")]
    | Annotated[HelpRequested, Tag("help_requested")]
    | Annotated[DraftSaved, Tag("draft_saved")]
    | Annotated[Paused, Tag("paused")]
    | Annotated[Resumed, Tag("resumed")]
    | Annotated[Failed, Tag("failed")]
    | Annotated[Ended, Tag("ended")]
    | Annotated[Unknown, Tag("unknown")],
    Discriminator(_tag),
]
EVENT: TypeAdapter[Event] = TypeAdapter(Event)
