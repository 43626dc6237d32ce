"""Who can grade, and against which level: the answers on offer before a session is graded again."""

from __future__ import annotations

from interviewer.config import Config
from interviewer.domain.errors import Problematic
from interviewer.domain.words import Engine, Level
from interviewer.tui.answers import Option, host


def graders() -> list[Option]:
    """The built-in grader, and the model that is configured to grade."""
    builtin = Option(str(Engine.BUILTIN), "Built-in", "rules of language; no key, no network")
    try:
        config = Config.read()
    except Problematic as wrong:
        return [builtin, Option(str(Engine.MODEL), "A model", f"{wrong.sentence} {wrong.next_step}", False)]
    if not config.grader_ready:
        how = "none is configured: set INTERVIEWER_GRADER_MODEL, and OPENAI_API_KEY or OPENAI_BASE_URL"
        return [builtin, Option(str(Engine.MODEL), "A model", how, False)]
    return [builtin, Option(str(Engine.MODEL), config.grader_model or config.model, f"at {host(config.base_url)}")]


def levels(own: Level) -> list[Option]:
    """`own` is the session's."""
    return [Option(str(x), x.capitalize(), "the level of the session" if x is own else "") for x in Level]
