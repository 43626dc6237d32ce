"""Whether the configured model answers, in a sentence."""

from __future__ import annotations

from interviewer.config import Config
from interviewer.llm.endpoint import NO_KEY
from interviewer.llm.errors import failure_of
from interviewer.llm.failures import where

PATIENCE_S = 10.0


def ping(config: Config) -> str:
    """One sentence, or two where there is something to do. Never raises, and never waits much over ten seconds."""
    if not config.model_ready:
        return "No model is configured. Set INTERVIEWER_MODEL, and OPENAI_API_KEY or OPENAI_BASE_URL."
    try:
        return _asked(config)
    except Exception as error:
        failure = failure_of(error, config, config.model)
    return f"{failure.sentence} {failure.next_step}"


def _asked(config: Config) -> str:
    import openai

    client = openai.OpenAI(
        api_key=config.key.reveal() or NO_KEY,
        base_url=config.base_url or None,
        timeout=min(config.timeout_s, PATIENCE_S),
        max_retries=0,
    )
    try:
        names = {m.id for m in client.models.list().data}
    except (openai.NotFoundError, TypeError, AttributeError):
        # Some servers list no models: then the shortest completion tells.
        client.chat.completions.create(
            model=config.model, messages=[{"role": "user", "content": "Say OK."}], max_tokens=5
        )
        return f"{where(config)} answers as {config.model}."
    if names and config.model not in names:
        some = ", ".join(sorted(names)[:5])
        return (
            f"{where(config)} answers, but does not list {config.model}; set INTERVIEWER_MODEL to one it lists: {some}."
        )
    return f"{where(config)} answers and has {config.model}."
