"""A session on stdin and stdout, for screen readers, pipes and scripts. The format is `library.plain`.

Where stdin is no terminal the clock is the script's and the candidate's turns are echoed once they are saved.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterator
from typing import TextIO

from interviewer.bootstrap import opinions_told
from interviewer.dialogue import conduct
from interviewer.dialogue.session import Session
from interviewer.dialogue.waiting import wait
from interviewer.domain import events as e
from interviewer.library import plain as form

QUOTES = '"""'


class PlainSession:
    """Reads turns and commands line by line; prints every event as it is saved."""

    def __init__(self, session: Session, stdin: TextIO, stdout: TextIO, stderr: TextIO) -> None:
        self.session, self.stdin, self.stdout, self.stderr = session, stdin, stdout, stderr
        self.scripted = not stdin.isatty()
        self._hidden = session.transcript.header.persona_hidden
        session.listeners.append(self._print)
        if hasattr(session.interviewer, "on_attempt"):
            session.interviewer.on_attempt = self._err

    def run(self, path: str) -> None:
        """The whole session; always ends with where it was saved."""
        reason = "input"
        try:
            self._out(form.head(self.session.transcript.header))
            self.session.open()
            reason = asyncio.run(self._turns())
        except KeyboardInterrupt:
            reason = "stopped"
        finally:
            self._finish_and_tell(reason, path)

    def _finish_and_tell(self, reason: str, path: str) -> None:
        """Where it was saved is the last line, whatever else there is to tell."""
        self._finish(reason)
        if told := opinions_told(self.session):
            self._err(told)
        self._err(f"saved: {path}")

    def _finish(self, reason: str) -> None:
        if reason != "stopped":
            self.session.end("candidate" if reason == "candidate" else "input")

    async def _turns(self) -> str:
        lines = iter(self.stdin.readline, "")
        for raw in lines:
            line = raw.rstrip("\n")
            if line.strip() == QUOTES:
                await self._said("\n".join(_until(lines, QUOTES)))
            elif line.strip() == "/end":
                return "candidate"
            elif line.startswith("//"):
                await self._said(line[1:])
            elif line.startswith("/"):
                await self._command(line, lines)
            elif line.strip():
                await self._said(line)
        return "input"

    async def _said(self, text: str) -> None:
        if not text.strip():
            return
        if self.session.transcript.paused:
            self.session.resume()
        self.session.say(text)
        await conduct.reply(self.session)

    async def _command(self, line: str, lines: Iterator[str]) -> None:
        name, _, rest = line.strip().partition(" ")
        rest = rest.strip()
        match name:
            case "/persona" if rest in self.session.personas:
                self.session.swap(rest)
            case "/persona":
                self._err(f"There is no persona {rest!r}. There are: {', '.join(self.session.personas)}.")
            case "/wait" if _seconds(rest) is not None:
                await self._wait(_seconds(rest) or 0.0)
            case "/wait":
                self._err("/wait takes seconds. Say for example `/wait 90`.")
            case "/board":
                self.session.draw("\n".join(_until(lines, "/end-board")))
            case "/pause":
                # The next turn resumes; what a script waits meanwhile does not count.
                self.session.pause()
            case "/time":
                self.session.tell_time()
            case _:
                self._err(
                    f"There is no command {name}. There are: /persona /wait /board /end-board /pause /time /end; "
                    "a turn that starts with a slash starts with two."
                )

    async def _wait(self, seconds: float) -> None:
        """The script's clock advances, and the interviewer may act on the silence."""
        if not self.scripted:
            self._err("/wait moves a script's clock; here time passes by itself.")
            return
        await wait(self.session, seconds)

    def _print(self, event: e.Event) -> None:
        if isinstance(event, e.CandidateSaid) and not self.scripted:
            return
        if isinstance(event, e.Failed):
            self._err(f"{event.sentence} {event.next_step}")
            return
        printed = form.line(event, hidden=self._hidden)
        if printed is not None:
            self._out(printed)

    def _out(self, text: str) -> None:
        print(text, file=self.stdout, flush=True)

    def _err(self, text: str) -> None:
        print(text, file=self.stderr, flush=True)


def _until(lines: Iterator[str], end: str) -> list[str]:
    """Lines up to one that is `end` alone; the end of input ends it too."""
    found = []
    for raw in lines:
        if raw.strip() == end:
            break
        found.append(raw.rstrip("\n"))
    return found


def _seconds(text: str) -> float | None:
    try:
        value = float(text)
    except ValueError:
        return None
    return value if 0 <= value <= 86_400 else None


def run(session: Session, path: str) -> None:
    PlainSession(session, sys.stdin, sys.stdout, sys.stderr).run(path)
