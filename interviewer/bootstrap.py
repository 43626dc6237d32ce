"""Wires a session together: the only file that sees every layer. Models are imported when first needed."""

from __future__ import annotations

import random
import re
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from interviewer.builtin.interviewer import BuiltinInterviewer
from interviewer.config import Config
from interviewer.dialogue.clock import RealClock
from interviewer.dialogue.guard.gate import TOLERANCE, RulesJudge
from interviewer.dialogue.session import Session
from interviewer.domain.errors import StoreFailed, WrongUsage
from interviewer.domain.events import Header
from interviewer.domain.persona import fingerprint
from interviewer.domain.ports import Clock, Interviewer, ScaffoldJudge, TranscriptStore
from interviewer.domain.problem import Problem, own_problem, spoken
from interviewer.domain.text import clean
from interviewer.domain.transcript import Transcript
from interviewer.domain.words import Engine, Level, Round
from interviewer.library import content, store, titles
from interviewer.library.listing import sessions

if TYPE_CHECKING:
    from interviewer.llm.opinion import SecondOpinion

MINUTES = 45.0
NO_MODEL = "No model is configured."
USE_BUILTIN = (
    "Set INTERVIEWER_MODEL, and OPENAI_API_KEY or the OPENAI_BASE_URL of a local server; or use --engine builtin."
)


@dataclass(frozen=True)
class Choice:
    """What a candidate chose. None is "surprise me" for the problem and "don't tell me" for the persona."""

    round: Round = Round.DESIGN
    level: Level = Level.STAFF
    problem: str | None = None
    brief: str | None = None
    persona: str | None = "hands-off"
    minutes: float = MINUTES
    engine: Engine = Engine.BUILTIN
    seed: int | None = None
    surprise_swap: bool = False


def chosen(given: Mapping[str, object], config: Config) -> Choice:
    """A choice from what the command line says; what it leaves out is the default."""
    engine = given.get("engine")
    return Choice(
        round=Round(str(given.get("round") or Round.DESIGN)),
        level=Level(str(given.get("level") or Level.STAFF)),
        problem=_text(given.get("problem")),
        brief=_text(given.get("brief")),
        persona=_text(given.get("persona")) or "hands-off",
        minutes=float(str(given.get("minutes") or MINUTES)),
        engine=Engine(str(engine)) if engine else default_engine(config),
        seed=given["seed"] if isinstance(given.get("seed"), int) else None,  # type: ignore[arg-type]
        surprise_swap=bool(given.get("surprise_swap")),
    )


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def path_of(session: Session, data: Path) -> Path:
    return sessions_folder(data) / f"{session.transcript.header.id}.jsonl"


def sessions_folder(data: Path) -> Path:
    return data / "sessions"


def default_engine(config: Config) -> Engine:
    return Engine.MODEL if config.model_ready else Engine.BUILTIN


def new_session(choice: Choice, data: Path, config: Config, clock: Clock | None = None) -> Session:
    """A session just begun, its header on disk. `open()` has the interviewer state the problem."""
    return held(choice, config, lambda header: store.SessionFile.create(sessions_folder(data), header), clock)


def held(
    choice: Choice, config: Config, keep: Callable[[Header], TranscriptStore], clock: Clock | None = None
) -> Session:
    """A session just begun, kept where `keep` says."""
    seed = secrets.randbelow(1_000_000) if choice.seed is None else choice.seed
    problem = choose_problem(choice, seed)
    personas = content.personas()
    persona = choice.persona or random.Random(f"{seed}:persona").choice(list(personas))
    if persona not in personas:
        raise WrongUsage(f"There is no persona {clean(persona)[:40]!r}.", f"There are: {', '.join(personas)}.")
    if not 0 < choice.minutes <= 600:
        raise WrongUsage(f"A session of {choice.minutes:g} minutes cannot be held.", "Choose between 1 and 600.")
    interviewer, prompts, model = _interviewer(choice.engine, config)
    judge = _judge(problem, choice.engine, config)
    prompts = {**prompts, **getattr(judge, "prompts", {})}
    now = datetime.now(UTC)
    header = Header(
        id=f"{now:%Y%m%d-%H%M%S}-{problem.id}-{secrets.token_hex(2)}",
        started_at=now.isoformat(timespec="seconds"),
        round=choice.round,
        level=choice.level,
        problem=problem.id,
        problem_hash=fingerprint(problem),
        title=problem.title,
        brief=spoken(problem.brief),
        persona=persona,
        persona_hash=fingerprint(personas[persona]),
        minutes=choice.minutes,
        engine=choice.engine,
        model=model,
        prompts=prompts,
        seed=seed,
        surprise_swap=choice.surprise_swap,
        persona_hidden=choice.persona is None,
    )
    return _session(Transcript(header), problem, interviewer, judge, keep(header), clock or RealClock())


def resume_session(
    path: Path,
    config: Config,
    say: Callable[[str], None],
    *,
    clock: Callable[[int], Clock] = RealClock,
) -> Session:
    """A session that was cut off, as it stood; its clock goes on from its last event."""
    file, loaded = store.SessionFile.reopen(path, say)
    try:
        transcript = loaded.transcript()
        if transcript.ended:
            raise WrongUsage(f"{loaded.header.id} has ended, and an ended session never changes.", "Start a new one.")
        header = loaded.header
        problem = (
            own_problem(header.brief, header.round) if header.problem == "own" else content.problem(header.problem)
        )
        if header.problem != "own" and fingerprint(problem) != header.problem_hash:
            say(
                f"The problem file of {header.problem} has changed since this session began; it goes on with the new one."
            )
        engine = transcript.engine
        if engine is Engine.MODEL and not config.model_ready:
            say("No model is configured now, so the built-in interviewer goes on.")
            engine = Engine.BUILTIN
        interviewer, _, model = _interviewer(engine, config)
        judge = _judge(problem, engine, config)
        session = _session(transcript, problem, interviewer, judge, file, clock(transcript.last_ms))
        if engine is not transcript.engine:
            session.switch_engine(interviewer, engine, model)
        session.resume()
    except BaseException:
        file.close()
        raise
    return session


def choose_problem(choice: Choice, seed: int) -> Problem:
    if choice.brief is not None:
        brief = clean(choice.brief).strip()
        if not brief:
            raise WrongUsage("The brief is empty.", "Give the problem in a sentence or two, or leave --brief away.")
        return own_problem(brief, choice.round)
    if choice.problem:
        problem = content.problem(choice.problem)
        if problem.round is not choice.round:
            raise WrongUsage(f"{problem.id} is a {problem.round} problem.", f"Use --round {problem.round}.")
        return problem
    fitting = [id_ for id_, _, round_ in titles.problem_titles() if round_ == choice.round]
    if not fitting:
        raise WrongUsage(f"There is no {choice.round} problem yet.", "Bring one of your own with --brief.")
    return content.problem(random.Random(f"{seed}:problem").choice(fitting))


def find_session(data: Path, name: str | None) -> Path:
    """The file of session `name`, or of the newest unfinished one."""
    folder = sessions_folder(data)
    if name is not None:
        if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}", name):
            raise WrongUsage("A session's id is letters, digits, dots and dashes.", "See `interviewer list`.")
        path = folder / f"{name}.jsonl"
        if not path.is_file():
            raise WrongUsage(f"There is no session {name}.", "See `interviewer list`.")
        return path
    for listed in sessions(folder, lambda _: None):
        path = Path(listed.path)
        try:
            if not listed.finished and not store.read_session(path).transcript().ended:
                return path
        except StoreFailed:
            continue
    raise WrongUsage("There is no unfinished session.", "Start one with `interviewer practice`.")


def rules_judge(tolerance: int = TOLERANCE) -> RulesJudge:
    """The guard outside a session: the general vocabulary, and no problem's own."""
    return RulesJudge(content.vocabulary(), content.senses(), tolerance=tolerance)


def model_interviewer(config: Config) -> tuple[Interviewer, dict[str, str]]:
    """The model interviewer and the prompts it uses. Raises WrongUsage where none is configured."""
    if not config.model_ready:
        raise WrongUsage(NO_MODEL, USE_BUILTIN)
    from interviewer.library.prompts import templates
    from interviewer.llm.interviewer import ModelInterviewer

    model = ModelInterviewer.from_config(config, templates())
    return model, model.prompts


def _interviewer(engine: Engine, config: Config) -> tuple[Interviewer, dict[str, str], str | None]:
    if engine is Engine.BUILTIN:
        return BuiltinInterviewer(), {}, None
    interviewer, prompts = model_interviewer(config)
    return interviewer, prompts, config.model


def _judge(problem: Problem, engine: Engine, config: Config) -> ScaffoldJudge:
    """The rules, and over them a model's second opinion where a model drafts."""
    rules = RulesJudge(content.vocabulary().extended(problem.concepts), content.senses())
    return second_opinion(rules, config) if engine is Engine.MODEL and config.second_opinion else rules


def second_opinion(rules: ScaffoldJudge, config: Config) -> SecondOpinion:
    """Raises WrongUsage where no model is configured."""
    if not config.grader_ready:
        raise WrongUsage(NO_MODEL, USE_BUILTIN)
    from interviewer.library.prompts import templates
    from interviewer.llm.opinion import SecondOpinion

    return SecondOpinion.from_config(rules, config, templates())


def opinions_told(session: Session) -> str:
    """What second opinions cost this session so far, in a line; empty where none was asked for."""
    cost = getattr(session.judge, "cost", None)
    return str(cost.told()) if cost is not None and cost.calls else ""


def _session(
    transcript: Transcript,
    problem: Problem,
    interviewer: Interviewer,
    judge: ScaffoldJudge,
    file: TranscriptStore,
    clock: Clock,
) -> Session:
    vocabulary = content.vocabulary().extended(problem.concepts)
    return Session(
        transcript=transcript,
        problem=problem,
        personas=content.personas(),
        vocabulary=vocabulary,
        senses=content.senses(),
        interviewer=interviewer,
        builtin=BuiltinInterviewer(),
        judge=judge,
        store=file,
        clock=clock,
    )
