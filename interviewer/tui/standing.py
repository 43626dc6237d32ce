"""How a session stands, in the words the screen shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from interviewer.domain.text import clean
from interviewer.tui.phases import phase_line
from interviewer.tui.stamps import stamp

if TYPE_CHECKING:
    from interviewer.dialogue.session import Session
    from interviewer.domain.events import Header


def top(session: Session, *, untold: bool) -> tuple[str, str, str]:
    """Title; level, round and persona; the time left."""
    header = session.transcript.header
    of = kind(header, "not told" if untold else session.persona.name.lower())
    over = session.clock.now_ms() - session.total_ms
    left = f"{stamp(over)} over" if over >= 0 else f"{stamp(session.left_ms)} left"
    return clean(header.title), of, f"paused · {left}" if session.transcript.paused else left


def kind(header: Header, persona: str) -> str:
    """Level, round and interviewer, as the top line has them."""
    return f"{header.level.capitalize()} · {header.round} · {persona}"


def phase(session: Session) -> str | None:
    return phase_line(session.level, session.transcript.header.round, session.share)


def status(session: Session, *, thinking: bool, attempt: str, below: str) -> str:
    """The quiet line above the input. `below` is the key that goes to what is new, empty where all is in view."""
    said = []
    if thinking:
        said.append(f"the interviewer is thinking{f' · {attempt}' if attempt else ''}")
    elif session.transcript.paused:
        said.append("paused: the clock stands still")
    elif session.closed:
        said.append("the interview is over; what you still say is marked as after time")
    if below:
        said.append(f"↓ new below: {below}")
    return f"· {' · '.join(said)} ·" if said else ""
