"""A transcript as messages: candidate turns fenced, interviewer turns as they were spoken, silences kept."""

from __future__ import annotations

from interviewer.domain.transcript import Transcript, Turn
from interviewer.llm.message import Message, fenced

BEGINS = "(The interview begins. State the problem.)"
SILENCE = "(silence)"


def messages(system: str, transcript: Transcript, tail: str, *, earlier: str = "", upto: int = 0) -> list[Message]:
    """The whole request: fixed beginning, turns after number `upto`, tail.

    `earlier` stands for the turns before. Roles alternate from the second message on, the first of them and the
    last being the user's.
    """
    parts = [Message("system", system), Message("user", earlier or BEGINS)]
    before: Turn | None = None
    for turn in transcript.turns[upto:]:
        if turn.speaker == "interviewer":
            _add(parts, "assistant", turn.text)
        else:
            silent = before is None or before.speaker == "candidate"
            if silent and (before or upto == 0 or transcript.turns[upto - 1].speaker == "candidate"):
                parts.append(Message("assistant", SILENCE))
            _add(parts, "user", fenced("candidate", turn.text))
        before = turn
    _add(parts, "user", tail)
    return parts


def _add(parts: list[Message], role: str, text: str) -> None:
    """Appends; neighbours of one role become one message."""
    if parts[-1].role == role:
        parts[-1] = Message(parts[-1].role, f"{parts[-1].text}\n\n{text}")
    else:
        parts.append(Message("user" if role == "user" else "assistant", text))
