"""`export` and `replay --plain`: a session, or an outside transcript, as a report; the result on stdout, the rest on stderr."""

from __future__ import annotations

import argparse
import contextlib
import os
import secrets
import sys
from pathlib import Path

from interviewer import bootstrap, drilling, marking, replaytext
from interviewer.debrief.whole import Debrief
from interviewer.domain.errors import StoreFailed, WrongUsage
from interviewer.domain.text import clean
from interviewer.domain.words import Level, Round
from interviewer.library import grades
from interviewer.library.outside.source import FORMATS
from interviewer.report.record import record


def export(args: argparse.Namespace, data: Path) -> int:
    """Raises Problematic where FILE cannot be read or OUT cannot be written."""
    path = found(args.file, data)
    out = None if args.output in (None, "-") else Path(args.output)
    kept = grades.grades_path(path, data / "sessions") if path.is_file() else path
    if out is not None and any(_same(out, taken) for taken in (path, kept)):
        raise WrongUsage(f"{clean(str(out))} is what the report is made of.", "Name another file with -o.")
    debrief = _debriefed(args, path, data)
    if args.format == "json":
        text = record(debrief.header, debrief.events, grades.records(kept)) + "\n"
    else:
        text = _report(debrief, args.format, data)
    if out is None:
        _to_stdout(text)
    else:
        _write(out, text)
        _say(f"saved: {out}")
    return 0


def replay(args: argparse.Namespace, data: Path) -> int:
    """The annotated transcript. Raises Problematic where FILE cannot be read."""
    _to_stdout(replaytext.text(_debriefed(args, found(args.file, data), data)) + "\n")
    return 0


def found(name: str, data: Path) -> Path:
    """The file of that name, or of the session with that id."""
    path = Path(name)
    if path.is_file() or path.suffix.lower() in {".jsonl", *FORMATS} or len(path.parts) > 1:
        return path
    return bootstrap.find_session(data, name)


def _debriefed(args: argparse.Namespace, path: Path, data: Path) -> Debrief:
    debrief = marking.debriefed(
        path,
        data,
        level=Level(args.level) if args.level else None,
        round_=Round(args.round) if args.round else None,
        candidate=args.candidate,
    )
    if not debrief.hearing.transcript.ended:
        _say("This session has not ended; this is how far it went.")
    if debrief.card is None:
        _say(f"It has not been graded; `interviewer grade {args.file}` adds the scores.")
    return debrief


def _report(debrief: Debrief, format_: str, data: Path) -> str:
    from interviewer.report.html import page
    from interviewer.report.markdown import markdown

    drill = drilling.next_drill(debrief.card, debrief.header, debrief.rubrics, data) if debrief.card else None
    return (page if format_ == "html" else markdown)(debrief, drill)


def _to_stdout(text: str) -> None:
    """As UTF-8, whatever the terminal's encoding: what is piped into a file must be what -o would have written."""
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode())
    sys.stdout.flush()


def _write(out: Path, text: str) -> None:
    """Whole or not at all: a report that was cut off looks like one."""
    part: Path | None = None
    try:
        target = Path(os.path.realpath(out))
        if target.exists() and not target.is_file():
            target.write_text(text, encoding="utf-8", newline="\n")  # a pipe; or a folder, which says that it is one
            return
        part = target.with_name(f".{target.name[:100]}.{secrets.token_hex(4)}")
        part.write_text(text, encoding="utf-8", newline="\n")
        part.replace(target)
    except (OSError, ValueError) as error:  # ValueError: a name that no file can have
        why = getattr(error, "strerror", None) or error
        raise StoreFailed(f"{clean(str(out))} could not be written: {why}.", "Name another file with -o.") from error
    finally:
        if part is not None:
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)


def _same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except (OSError, ValueError):
        return False


def _say(sentence: str) -> None:
    print(sentence, file=sys.stderr, flush=True)
