"""A terminal for measuring: runs a program in a pty, answers what it asks of a terminal, and reads what it shows.

Only the standard library is imported, so that what is measured of a child (its peak memory starts at that of the
process it was forked from) is the child's own.
"""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import signal
import struct
import sys
import termios
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType

ROOT = Path(__file__).parent.parent
COLUMNS, ROWS = 100, 30
OURS = ("INTERVIEWER_", "OPENAI_", "LANGSMITH_", "LANGCHAIN_", "TIKTOKEN_")

_ESCAPES = re.compile(rb"\x1b(?:\[[0-?]*[ -/]*[@-~]|[\]P_^X].*?(?:\x07|\x1b\\)|[ -/]*[0-~])", re.S)
_ASKED = re.compile(
    rb"\x1b(?:\[\?(?P<mode>\d+)\$p|\[(?P<device>>?)0?c|\[(?P<status>[56])n|\[(?P<kitty>\?u)|\[(?P<name>>0?q)"
    rb"|\[(?P<size>1[468])t|\](?P<colour>1[0-2]);\?(?:\x07|\x1b\\))"
)
_SIZES = {b"14": b"4;600;1000", b"16": b"6;20;10", b"18": b"8;%d;%d" % (ROWS, COLUMNS)}


def alone(home: Path, **more: str) -> dict[str, str]:
    """An environment in which a program finds neither the user's settings nor keys: all it keeps goes to `home`."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(OURS) and k not in ("NO_COLOR", "FORCE_COLOR")}
    folders = {f"XDG_{k}_HOME": str(home / k.lower()) for k in ("DATA", "CONFIG", "CACHE", "STATE")}
    ours = {"HOME": str(home), "INTERVIEWER_DATA": str(home / "interviewer")}
    return {**kept, **folders, **ours, "TERM": "xterm-256color", "COLORTERM": "truecolor", **more}


class Terminal:
    """A program running in a pty of 100 columns and 30 rows, killed when left if it still runs.

    `peak_mb` is the greatest resident size it had, in 10^6 bytes, once it is gone.
    """

    def __init__(self, command: Sequence[str], env: Mapping[str, str]) -> None:
        self.peak_mb = 0.0
        self._shown = b""
        self._answered = 0
        self._gone = False
        self.began = time.perf_counter()
        self.pid, self._fd = pty.fork()
        if self.pid == 0:
            try:
                fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
                os.chdir(ROOT)
                os.execvpe(command[0], list(command), dict(env))
            finally:
                os._exit(127)

    def __enter__(self) -> Terminal:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.kill()

    def send(self, keys: str) -> None:
        """Types `keys`; what was shown before no longer counts for `until`."""
        self._shown, self._answered = b"", 0
        os.write(self._fd, keys.encode())

    def until(self, text: str, timeout_s: float = 30.0) -> float:
        """Reads until `text` stands in what is shown; gives the seconds from exec to the bytes that completed it."""
        wanted, end = text.encode(), time.perf_counter() + timeout_s
        at = time.perf_counter()
        while wanted not in _ESCAPES.sub(b"", self._shown):
            data = self._read(end)
            at = time.perf_counter()
            if data is None:
                raise TimeoutError(f"{text!r} was not shown in {timeout_s:g} s, but: {self.text()[-2000:]}")
            self._take(data)
        return at - self.began

    def text(self) -> str:
        """What was shown since the last key, without the escape sequences."""
        return _ESCAPES.sub(b"", self._shown).decode("utf-8", "replace")

    def settle(self, quiet_s: float, first_s: float | None = None) -> float | None:
        """Reads until nothing has come for `quiet_s` seconds; gives when the last byte came, None if none did.

        For the first byte it waits `first_s` where that is given.
        """
        at = None
        wait_s = quiet_s if first_s is None else first_s
        while (data := self._read(time.perf_counter() + wait_s)) is not None:
            at, wait_s = time.perf_counter(), quiet_s
            self._take(data)
        return at

    def leave(self, timeout_s: float = 30.0) -> int:
        """Reads until the program ends by itself; gives its exit code."""
        end = time.perf_counter() + timeout_s
        while (data := self._read(end)) is not None:
            self._take(data)
        if time.perf_counter() >= end:
            raise TimeoutError(f"the program did not end in {timeout_s:g} s")
        return self._reap()

    def kill(self) -> None:
        if not self._gone:
            os.kill(self.pid, signal.SIGKILL)
            self._reap()

    def _reap(self) -> int:
        _, status, usage = os.wait4(self.pid, 0)
        self._gone = True
        os.close(self._fd)
        self.peak_mb = megabytes(usage.ru_maxrss)
        return os.waitstatus_to_exitcode(status)

    def _read(self, end: float) -> bytes | None:
        """What comes next, or None where nothing comes until `end` or ever."""
        ready, _, _ = select.select([self._fd], [], [], max(0.0, end - time.perf_counter()))
        if not ready:
            return None
        try:
            return os.read(self._fd, 65536) or None
        except OSError:  # Linux tells the end of a pty by an error
            return None

    def _take(self, data: bytes) -> None:
        """Keeps what came, and answers what a terminal is asked, lest the program wait for it."""
        self._shown += data
        for asked in _ASKED.finditer(self._shown, self._answered):
            self._answered = asked.end()
            os.write(self._fd, _answer(asked))


def _answer(asked: re.Match[bytes]) -> bytes:
    match asked.lastgroup:
        case "mode":  # synchronised output is there and off; of others nothing is known
            return b"\x1b[?%s;%d$y" % (asked["mode"], 2 if asked["mode"] == b"2026" else 0)
        case "device":
            return b"\x1b[>1;10;0c" if asked["device"] else b"\x1b[?62;22c"
        case "status":
            return b"\x1b[0n" if asked["status"] == b"5" else b"\x1b[1;1R"
        case "kitty":
            return b"\x1b[?0u"
        case "name":
            return b"\x1bP>|benchmark\x1b\\"
        case "size":
            return b"\x1b[%st" % _SIZES[asked["size"]]
        case _:
            return b"\x1b]%s;rgb:1515/1717/1b1b\x1b\\" % asked["colour"]


def megabytes(maxrss: int) -> float:
    """A peak resident size as the system gives it (KiB, on macOS bytes) in 10^6 bytes."""
    return maxrss / 1e6 if sys.platform == "darwin" else maxrss * 1024 / 1e6
