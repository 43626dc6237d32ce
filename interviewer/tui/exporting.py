"""A report on a session, made and written. Knows no widget; what it needs is loaded when it runs, in a thread."""

from __future__ import annotations

import secrets
from contextlib import suppress
from pathlib import Path

from interviewer.domain.errors import StoreFailed
from interviewer.domain.text import clean

FORMATS = {"md": "Markdown", "html": "A page", "json": "JSON"}
ABOUT = {
    "md": "to send, or to edit",
    "html": "to look at in a browser, or to print",
    "json": "session and grades, whole",
}


def proposed(session: Path, format_: str, folder: Path) -> Path:
    """A name in `folder` that is not taken."""
    for n in range(1, 1000):
        path = folder / (f"{session.stem}.{format_}" if n == 1 else f"{session.stem}-{n}.{format_}")
        if not path.exists():
            return path
    return folder / f"{session.stem}-{secrets.token_hex(4)}.{format_}"


def report(session: Path, data: Path, format_: str) -> str:
    """Raises Problematic where the session cannot be read."""
    from interviewer import drilling, marking
    from interviewer.library import grades

    debrief = marking.debriefed(session, data)
    if format_ == "json":
        from interviewer.report.record import record

        return (
            record(debrief.header, debrief.events, grades.records(grades.grades_path(session, data / "sessions")))
            + "\n"
        )
    from interviewer.report.html import page
    from interviewer.report.markdown import markdown

    drill = drilling.next_drill(debrief.card, debrief.header, debrief.rubrics, data) if debrief.card else None
    return (page if format_ == "html" else markdown)(debrief, drill)


def write(text: str, path: Path) -> None:
    """Whole or not at all. Raises StoreFailed."""
    part = path.with_name(f".{path.name[:100]}.{secrets.token_hex(4)}")
    try:
        part.write_text(text, encoding="utf-8", newline="\n")
        part.replace(path)
    except (OSError, ValueError) as error:  # ValueError: a name that no file can have
        why = getattr(error, "strerror", None) or error
        raise StoreFailed(f"{clean(str(path))} could not be written: {why}.", "Name another file.") from error
    finally:
        with suppress(OSError, ValueError):
            part.unlink(missing_ok=True)
