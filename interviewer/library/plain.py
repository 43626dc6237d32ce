"""The one text format: what plain mode prints and what `grade` and `import` read."""

from __future__ import annotations

from interviewer.domain import events as e

INDENT = "  "
SILENCE = "(silence)"


def stamp(ms: int) -> str:
    """`[02:10]`, past an hour `[1:02:10]`."""
    minutes, seconds = divmod(ms // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    return f"[{hours}:{minutes:02}:{seconds:02}]" if hours else f"[{minutes:02}:{seconds:02}]"


def head(header: e.Header) -> str:
    minutes = f"{header.minutes:g}"
    persona = "not told" if header.persona_hidden else header.persona
    pairs = (("id", header.id), ("round", header.round), ("level", header.level), ("persona", persona),
             ("problem", header.problem), ("minutes", minutes))  # fmt: skip
    return "\n".join(["---", *(f"{k}: {v}" for k, v in pairs), "---"])


def line(event: e.Event, *, hidden: bool = False) -> str | None:
    """How an event is printed, or None for what is not."""
    match event:
        case e.CandidateSaid():
            return f"{stamp(event.at_ms)} CANDIDATE: {_indented(event.text)}"
        case e.InterviewerSaid():
            # Said in so many words it stands on a line of its own, which a silence never does.
            text = f"\n{event.text}" if event.text.strip().casefold() == SILENCE else event.text
            return f"{stamp(event.at_ms)} INTERVIEWER: {_indented(text)}"
        case e.StayedSilent():
            return f"{stamp(event.at_ms)} INTERVIEWER: {SILENCE}"
        case e.BoardChanged():
            text = "".join(f"\n{INDENT}{row}" for row in event.text.splitlines())
            return f"--- board at {stamp(event.at_ms)[1:-1]}{text}"
        case e.PersonaChanged():
            return f"--- persona {'changed' if hidden else event.persona} at {stamp(event.at_ms)[1:-1]}"
    return None


def _indented(text: str) -> str:
    first, *rest = text.splitlines() or [""]
    return "".join([first, *(f"\n{INDENT}{row}" for row in rest)])
