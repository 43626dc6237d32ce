"""The questions a candidate answers before a session, and the answers on offer. Light: the first frame needs it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from interviewer.config import Config
from interviewer.domain.errors import Problematic
from interviewer.domain.words import Engine, Level, Round
from interviewer.library import titles

SURPRISE = "surprise"
OWN = "own"
UNTOLD = "untold"
MINUTES = (20, 30, 45, 60, 90)

Value = str | int | bool


class Option(NamedTuple):
    """One answer: its value, how it reads, and a line about it. One that is not `open` says why in `note`."""

    value: Value
    label: str
    note: str = ""
    open: bool = True


@dataclass
class Answers:
    """What was answered last. `brief` is the candidate's own problem, where `problem` is `own`.

    An empty `engine` is one never chosen: the model where one is configured.
    """

    round: str = Round.DESIGN
    level: str = Level.STAFF
    problem: str = SURPRISE
    persona: str = "hands-off"
    minutes: int = 45
    engine: str = ""
    surprise_swap: bool = False
    brief: str = ""

    @classmethod
    def of(cls, raw: Mapping[str, object]) -> Answers:
        """From what was remembered; whatever does not fit is the default."""
        answers = cls()
        for name, default in vars(answers).items():
            value = raw.get(name)
            if type(value) is type(default) or (isinstance(default, str) and isinstance(value, str)):
                setattr(answers, name, value)
        if not 0 < answers.minutes <= 600:
            answers.minutes = 45
        return answers


def rounds() -> list[Option]:
    notes = {
        Round.SCREEN: "a first conversation",
        Round.DESIGN: "a system, on a whiteboard",
        Round.CODING: "a problem, in code on the board",
        Round.BEHAVIORAL: "what you did, and why",
    }
    return [
        Option(str(r), r.capitalize(), notes[r]) for r in (Round.DESIGN, Round.SCREEN, Round.CODING, Round.BEHAVIORAL)
    ]


def levels() -> list[Option]:
    notes = {
        Level.MID: "the interviewer helps freely",
        Level.SENIOR: "the interviewer helps three times, and each costs credit",
        Level.STAFF: "the interviewer does not help; you drive",
        Level.PRINCIPAL: "the interviewer does not help; you drive",
    }
    return [Option(str(level), level.capitalize(), notes[level]) for level in Level]


def problems(round_: str, brief: str) -> list[Option]:
    fitting = [Option(id_, title) for id_, title, fits in titles.problem_titles() if fits == round_]
    own = Option(
        OWN,
        "A brief of your own",
        _first_line(brief) or "Enter opens a page to paste it on; no fact sheet goes with it",
    )
    return [Option(SURPRISE, "Surprise me"), *fitting, own] if fitting else [own]


def told_personas() -> list[Option]:
    return [Option(id_, name, feels) for id_, name, feels in titles.persona_feels()]


def personas() -> list[Option]:
    return [*told_personas(), Option(UNTOLD, "Don't tell me", "One of these; you learn which at the end.")]


def minutes() -> list[Option]:
    return [Option(n, f"{n} minutes") for n in MINUTES]


def engines() -> list[Option]:
    """The built-in interviewer, and the model as it is configured."""
    builtin = Option(str(Engine.BUILTIN), "Built-in", "authored lines; no key, no network")
    try:
        config = Config.read()
    except Problematic as wrong:
        return [builtin, Option(str(Engine.MODEL), "A model", f"{wrong.sentence} {wrong.next_step}", False)]
    if not config.model_ready:
        how = "none is configured: set INTERVIEWER_MODEL, and OPENAI_API_KEY or OPENAI_BASE_URL"
        return [builtin, Option(str(Engine.MODEL), "A model", how, False)]
    return [builtin, Option(str(Engine.MODEL), config.model, f"at {host(config.base_url)}")]


def preferred(engines: list[Option]) -> Value:
    """The model where it can be had."""
    return next(o.value for o in reversed(engines) if o.open)


def swaps() -> list[Option]:
    return [
        Option(False, "No surprise", "the interviewer you chose stays, unless you swap"),
        Option(True, "Surprise swap", "at some moment another interviewer takes over"),
    ]


def host(url: str) -> str:
    """The server alone: an address may carry a name and a password."""
    rest = url.partition("://")[2] or url
    return rest.partition("/")[0].rpartition("@")[2] or "api.openai.com"


def _first_line(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 60 else line[:59] + "…"
