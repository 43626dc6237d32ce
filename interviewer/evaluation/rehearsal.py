"""One scripted candidate before one persona: a session in memory, and what became of each candidate turn."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import product

from interviewer.bootstrap import Choice, held
from interviewer.config import Config
from interviewer.dialogue import conduct
from interviewer.dialogue.clock import ScriptClock
from interviewer.dialogue.session import Session
from interviewer.dialogue.waiting import wait
from interviewer.domain import events as e
from interviewer.domain.asking import read_turn
from interviewer.domain.hearing import Hearing
from interviewer.domain.lines import APART
from interviewer.domain.ports import Draft, Interviewer, Request
from interviewer.domain.text import count_words
from interviewer.domain.words import SCAFFOLDS, Engine, Level, Move, open_scaffolds
from interviewer.evaluation.candidates import Candidate

CLOCK = frozenset({Move.PRESENT, Move.TWIST, Move.TIME, Move.CLOSE})
"""What the clock brings, whoever sits there."""
ASKED = frozenset({Move.ANSWER, Move.DEFER})


@dataclass(frozen=True, slots=True)
class Case:
    persona: str
    level: Level
    candidate: Candidate
    problem: str
    seed: int


@dataclass(frozen=True, slots=True)
class Reply:
    """What became of one candidate turn. `own` where nothing but the persona decided on it: the bands are about those."""

    own: bool
    spoke: bool
    questions: int = 0
    words: int = 0
    stalled: bool = False
    leaked: bool = False
    repeated: bool = False
    moves: tuple[Move, ...] = ()


@dataclass
class Kept:
    """A store that keeps nothing: the transcript is fold enough."""

    seq: int = 0

    def append(self, event: e.Event) -> e.Event:
        self.seq += 1
        return event.model_copy(update={"seq": self.seq})

    def close(self) -> None:
        """Nothing to close."""


@dataclass
class Asked:
    """An interviewer that counts how often words were due."""

    inner: Interviewer
    due: int = 0

    async def draft(self, request: Request) -> Draft:
        self.due += 1
        return await self.inner.draft(request)


@dataclass
class Played:
    """A finished rehearsal."""

    case: Case
    session: Session
    stalls: set[int] = field(default_factory=set)
    """Numbers of candidate turns after which the fall-back spoke, or nobody, though words were due."""

    def replies(self) -> Iterator[Reply]:
        """In order, one a candidate turn."""
        transcript = self.session.transcript
        hearing = Hearing.of(transcript, self.session.vocabulary, self.session.problem)
        allowed = open_scaffolds(self.case.level)
        said = [t for t in transcript.turns if t.speaker == "interviewer"]
        lately = {t.number: [x.text for x in said[max(0, n - APART) : n]] for n, t in enumerate(said)}
        for turn in transcript.candidate_turns():
            after = transcript.turns[turn.number : turn.number + 1]
            reply = next((t for t in after if t.speaker == "interviewer" and not t.unasked), None)
            reading = read_turn(turn.text)
            if reply is None:
                yield Reply(own=not reading.asks, spoke=False, stalled=turn.number in self.stalls)
                continue
            moves = set(reply.moves)
            heard = hearing.heard[reply.number].moves if any(not p.line and not p.facts for p in reply.parts) else set()
            yield Reply(
                own=not reading.asks and not moves & (CLOCK | ASKED | SCAFFOLDS),
                spoke=True,
                questions=reply.text.count("?"),
                words=count_words(reply.text),
                stalled=turn.number in self.stalls,
                leaked=bool((moves | heard) & (SCAFFOLDS - allowed)),
                repeated=Move.ANSWER not in moves and reply.text in lately[reply.number],
                moves=reply.moves,
            )


async def play(case: Case, engine: Engine, config: Config) -> Played:
    """The whole script, with the silences between its turns and the time it takes to type them."""
    choice = Choice(
        level=case.level, problem=case.problem, persona=case.persona, minutes=case.candidate.minutes,
        engine=engine, seed=case.seed,
    )  # fmt: skip
    session = held(choice, config, lambda _: Kept(), ScriptClock())
    watched = session.interviewer = Asked(session.interviewer)
    played = Played(case, session)
    fell_back = False

    def heard(event: e.Event) -> None:
        nonlocal fell_back
        fell_back = fell_back or (isinstance(event, e.InterviewerSaid) and event.fallback)

    session.listeners.append(heard)
    session.open()
    for n, text in enumerate(case.candidate.turns):
        await wait(session, case.candidate.pause(n))
        began = session.clock.now_ms()
        await _typing(session, text)
        session.say(text, began_ms=began)
        number, due, fell_back = len(session.transcript.turns), watched.due, False
        await conduct.reply(session)
        spoke = any(not t.unasked for t in session.transcript.turns[number:])
        if fell_back or (watched.due > due and not spoke):
            played.stalls.add(number)
    session.end("input")
    return played


async def _typing(session: Session, text: str) -> None:
    """An interviewer that cuts in on long speeches does so once this one has stood in the input for so many words."""
    tempo = session.persona.tempo
    if tempo.speech_words and count_words(text) > tempo.speech_words:
        await conduct.tick(session, 0, tempo.speech_words)


def cases(personas: Sequence[str], problems: Sequence[str], scripted: Sequence[Candidate]) -> list[Case]:
    """Every candidate through every persona and level; each with a seed of its own, so that no one draw decides."""
    all_ = product(personas, Level, problems, scripted)
    return [
        Case(persona, level, candidate, problem, seed) for seed, (persona, level, problem, candidate) in enumerate(all_)
    ]
