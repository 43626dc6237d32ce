"""A live session: its state, and what either side does to it. Who speaks when is `conduct`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from interviewer.dialogue.clock import speaking_ms
from interviewer.domain import events as e
from interviewer.domain.concepts import Vocabulary
from interviewer.domain.factsheet import FactSheet
from interviewer.domain.ledger import Ledger
from interviewer.domain.lines import pick
from interviewer.domain.persona import Persona, fingerprint
from interviewer.domain.ports import Clock, Draft, Interviewer, ScaffoldJudge, Scene, TranscriptStore
from interviewer.domain.problem import Problem, spoken
from interviewer.domain.senses import Senses
from interviewer.domain.text import clean, count_words
from interviewer.domain.transcript import Transcript
from interviewer.domain.words import GIVES, Engine, Level, Move

Listener = Callable[[e.Event], None]


@dataclass
class Session:
    """One session, live. Every change goes through `emit`: on disk first, and only then acted on."""

    transcript: Transcript
    problem: Problem
    personas: Mapping[str, Persona]
    vocabulary: Vocabulary
    senses: Senses
    interviewer: Interviewer
    builtin: Interviewer
    judge: ScaffoldJudge
    store: TranscriptStore
    clock: Clock
    listeners: list[Listener] = field(default_factory=list)
    ledger: Ledger = field(init=False)
    sheet: FactSheet = field(init=False)

    def __post_init__(self) -> None:
        self.ledger = Ledger.of(self.transcript, self.vocabulary)
        self.sheet = FactSheet(self.problem.facts, self.vocabulary, self.senses, self.problem.elsewhere)

    # --- what is known -------------------------------------------------------------------------------------

    @property
    def level(self) -> Level:
        return self.transcript.header.level

    @property
    def persona(self) -> Persona:
        return self.personas[self.transcript.persona]

    @property
    def total_ms(self) -> int:
        return round(self.transcript.header.minutes * 60_000)

    @property
    def left_ms(self) -> int:
        return max(0, self.total_ms - self.clock.now_ms())

    @property
    def share(self) -> float:
        """Share of the session that has passed."""
        return self.clock.now_ms() / max(1, self.total_ms)

    @property
    def closed(self) -> bool:
        return any(Move.CLOSE in t.moves for t in reversed(self.transcript.turns))

    # --- what the candidate does ---------------------------------------------------------------------------

    def open(self) -> None:
        """States the problem, unless this session has begun already."""
        if not self.transcript.turns:
            self.speak_line("present", Move.PRESENT, brief=spoken(self.problem.brief))

    def say(self, text: str, *, began_ms: int | None = None) -> None:
        """Records a candidate turn. `began_ms` is its first key, by default now."""
        began = self.clock.now_ms() if began_ms is None else began_ms
        text = clean(text).strip()
        self.clock.pass_ms(speaking_ms(count_words(text)))
        # A turn in progress when the time ran out may be finished.
        late = began >= self.total_ms
        self.emit(e.CandidateSaid(at_ms=began, end_ms=self.clock.now_ms(), text=text, overtime=late))

    def draw(self, board: str) -> None:
        """Records the whiteboard as it stands now, if it changed."""
        board = clean(board).rstrip()
        if board != self.transcript.board:
            self.emit(e.BoardChanged(at_ms=self.clock.now_ms(), text=board))

    def save_draft(self, text: str) -> None:
        if text != self.transcript.draft:
            self.emit(e.DraftSaved(at_ms=self.clock.now_ms(), text=clean(text)))

    def swap(self, persona: str, by: Literal["candidate", "surprise"] = "candidate") -> None:
        """Another interviewer takes over. Nothing that was said changes."""
        if persona == self.transcript.persona:
            return
        print_ = fingerprint(self.personas[persona])
        self.emit(e.PersonaChanged(at_ms=self.clock.now_ms(), persona=persona, persona_hash=print_, by=by))
        if not self.closed:
            self.speak_line("hand_over", Move.ACKNOWLEDGE, unasked=True)

    def switch_engine(self, interviewer: Interviewer, engine: Engine, model: str | None) -> None:
        self.interviewer = interviewer
        self.emit(e.EngineChanged(at_ms=self.clock.now_ms(), engine=engine, model=model))

    def pause(self) -> None:
        if not self.transcript.paused:
            self.emit(e.Paused(at_ms=self.clock.now_ms()))
            self.clock.pause()

    def resume(self) -> None:
        self.clock.resume()
        if self.transcript.paused:
            self.emit(e.Resumed(at_ms=self.clock.now_ms()))

    def tell_time(self) -> None:
        """The candidate asked how long is left."""
        self.speak_line("time", Move.TIME, minutes=spoken_minutes(self.left_ms))

    def close(self) -> None:
        """The interviewer ends it, once."""
        if not self.closed:
            self.speak_line("close", Move.CLOSE, unasked=True)

    def end(self, reason: Literal["candidate", "input", "stopped"] = "candidate") -> None:
        """Ends it, before its time or after; an ended session never changes again."""
        if not self.transcript.ended:
            self.emit(e.Ended(at_ms=self.clock.now_ms(), reason=reason))
            self.store.close()

    # --- what the interviewer does; `conduct` decides when ----------------------------------------------------

    def speak_line(self, kind: str, move: Move, *, unasked: bool = False, **slots: str) -> bool:
        """Says an authored line that carries no design content. False where the persona has none of that kind."""
        part = pick(self.persona, kind, move, self.transcript, **slots)
        if part is not None:
            self.speak(Draft((part,), authored=True), unasked=unasked)
        return part is not None

    def speak(self, draft: Draft, *, fallback: bool = False, unasked: bool = False) -> None:
        """Records a cleared draft as said."""
        began = self.clock.now_ms()
        self.clock.pass_ms(speaking_ms(count_words(draft.text)))
        self.emit(
            e.InterviewerSaid(
                at_ms=began, end_ms=self.clock.now_ms(), parts=draft.parts, persona=self.persona.id,
                source="authored" if draft.authored else "model", fallback=fallback, unasked=unasked, usage=draft.usage,
            )
        )  # fmt: skip

    def emit(self, event: e.Event) -> None:
        """To disk first; then the transcript, the ledger and whoever listens."""
        event = self.store.append(event)
        entry = self.transcript.add(event)
        if entry is not None:
            self.ledger.add(entry)
        for listener in self.listeners:
            listener(event)

    def scene(self) -> Scene:
        """The conversation as the guard sees it."""
        turns = self.transcript.turns
        return Scene(
            level=self.level,
            round=self.transcript.header.round,
            persona=self.persona.id,
            brief=self.problem.brief,
            candidate=[t.text for t in turns if t.speaker == "candidate"],
            facts=[f.says for f in self.problem.facts],
            board=self.transcript.board,
            given=[p.text for t in turns for p in t.parts if p.move in GIVES],
        )


def spoken_minutes(left_ms: int) -> str:
    """Time left as it is said: "ten minutes", "a minute"."""
    minutes = max(1, round(left_ms / 60_000))
    words = ["a", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
    said = words[minutes - 1] if minutes <= len(words) else str(minutes)
    return f"{said} minute{'' if minutes == 1 else 's'}"
