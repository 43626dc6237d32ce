"""The app's process behind one page: what is typed goes in as packets, what is drawn comes out as packets."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections.abc import AsyncIterator
from contextlib import suppress
from pathlib import Path

GRACE_S = 5.0
"""How long the app has to put away what it holds before it is ended."""

_READY = b"__GANGLION__\n"
_PRELUDE_LINES = 10
_ROOT = Path(__file__).parents[2]
# -P, so that a folder named like this package in the working directory is not taken for it.
_CODE = (
    "import sys; sys.path.append(sys.argv[1]); from interviewer.serve.child import main; sys.exit(main(sys.argv[2]))"
)


class AppProcess:
    """One run of the app. `close` it, whatever happened."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        assert process.stdin is not None
        assert process.stdout is not None
        self._process, self._in, self._out = process, process.stdin, process.stdout

    @classmethod
    async def start(cls, data: Path, width: int, height: int) -> AppProcess:
        """`width` and `height` in cells."""
        drawing = {
            "TEXTUAL_DRIVER": "interviewer.serve.child:PageDriver",
            "TEXTUAL_COLOR_SYSTEM": "truecolor",
            "COLUMNS": str(width),
            "ROWS": str(height),
        }
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-P", "-c", _CODE, str(_ROOT), str(data)),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            env=os.environ | drawing,
            start_new_session=True,  # Ctrl+C is the server's, which ends its pages in order
        )
        return cls(process)

    async def drawn(self) -> AsyncIterator[bytes]:
        """What the page's terminal is to show, until the app ends."""
        for _ in range(_PRELUDE_LINES):
            if await self._out.readline() == _READY:
                break
        else:
            return
        with suppress(asyncio.IncompleteReadError):
            while True:
                head = await self._out.readexactly(5)
                payload = await self._out.readexactly(int.from_bytes(head[1:], "big"))
                if head[:1] == b"D":
                    yield payload
                elif head[:1] == b"M" and json.loads(payload).get("type") == "exit":
                    return
                # Orders to open an address or to deliver a file are not passed on: the app has none to give.

    async def type(self, keys: str) -> None:
        await self._send(b"D", keys.encode("utf-8", "replace"))

    async def resize(self, width: int, height: int) -> None:
        await self._meta(type="resize", width=width, height=height)

    async def focus(self, focused: bool) -> None:
        await self._meta(type="focus" if focused else "blur")

    async def close(self) -> None:
        """Asks the app to end, which keeps what stands unsent; ends it where it does not."""
        self._in.write(_packet(b"M", b'{"type": "quit"}'))
        self._in.close()  # once all of it is through
        for end in (None, self._process.terminate, self._process.kill):
            with suppress(ProcessLookupError):
                if end is not None:
                    end()
            with suppress(asyncio.TimeoutError):
                await asyncio.wait_for(asyncio.gather(self._emptied(), self._process.wait()), GRACE_S)
                return

    async def _emptied(self) -> None:
        """An app that is still drawing could not end before somebody took it."""
        while await self._out.read(1 << 16):
            pass

    async def _meta(self, **said: str | int) -> None:
        await self._send(b"M", json.dumps(said).encode())

    async def _send(self, kind: bytes, payload: bytes) -> None:
        with suppress(ConnectionError, RuntimeError):  # it has ended meanwhile
            self._in.write(_packet(kind, payload))
            await self._in.drain()


def _packet(kind: bytes, payload: bytes) -> bytes:
    return kind + len(payload).to_bytes(4, "big") + payload
