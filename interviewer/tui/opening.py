"""How a session is opened: from what was answered, from the command line, or from its file.

Everything here runs in a thread, and imports what it needs there: reading the content takes a moment.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from interviewer.tui.answers import OWN, SURPRISE, UNTOLD, Answers

if TYPE_CHECKING:
    from interviewer.dialogue.session import Session
    from interviewer.domain.events import Event


@dataclass
class Opened:
    """A session, where it is saved, what happened in it so far, and what there is to tell about opening it."""

    session: Session
    path: Path
    past: tuple[Event, ...] = ()
    notes: list[str] = field(default_factory=list)


Opening = Callable[[], Opened]


def answered(answers: Answers, data: Path) -> Opened:
    from interviewer import bootstrap
    from interviewer.config import Config
    from interviewer.domain.words import Engine, Level, Round

    choice = bootstrap.Choice(
        round=Round(answers.round),
        level=Level(answers.level),
        problem=None if answers.problem in (SURPRISE, OWN) else answers.problem,
        brief=answers.brief if answers.problem == OWN else None,
        persona=None if answers.persona == UNTOLD else answers.persona,
        minutes=float(answers.minutes),
        engine=Engine(answers.engine),
        surprise_swap=answers.surprise_swap,
    )
    session = bootstrap.new_session(choice, data, Config.read())
    return Opened(session, bootstrap.path_of(session, data))


def given(practice: Mapping[str, object], data: Path) -> Opened:
    """From the command line's arguments, as `bootstrap.chosen` reads them."""
    from interviewer import bootstrap
    from interviewer.config import Config

    model = practice.get("model")
    config = Config.read(model=model if isinstance(model, str) else None)
    session = bootstrap.new_session(bootstrap.chosen(practice, config), data, config)
    return Opened(session, bootstrap.path_of(session, data))


def resumed(path: Path) -> Opened:
    from interviewer import bootstrap
    from interviewer.config import Config
    from interviewer.library import store

    notes: list[str] = []
    session = bootstrap.resume_session(path, Config.read(), notes.append)
    # Read again, so that what resuming itself recorded is shown as well.
    return Opened(session, path, store.read_session(path).events, notes)


def warm() -> None:
    """Loads what any session needs, while the candidate is still choosing."""
    from interviewer import bootstrap  # noqa: F401  (imported for the sake of it)
    from interviewer.config import Config
    from interviewer.library import content

    content.personas()
    content.vocabulary()
    if Config.read().model_ready:
        from interviewer.llm import endpoint

        endpoint.warm()
