"""Serves the page and its parts from the package, and joins each page to a process of the app."""

from __future__ import annotations

import asyncio
import json
import signal
import socket
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from importlib.resources import files
from pathlib import Path
from string import Template

from aiohttp import WSCloseCode, WSMsgType, web

from interviewer.domain.errors import WrongUsage
from interviewer.serve.door import HOST, Door
from interviewer.serve.process import AppProcess

PAGES = 4
"""How many pages may be open at once; each is a process of its own."""

_HEARTBEAT_S = 20.0
_LONGEST = 1 << 20  # bytes of one message: a large paste
_CELLS = (2, 1000)  # the smallest and the largest side of a screen that is believed
_OURS = Path(__file__).parent / "page"
_TERMINAL = Path(str(files("textual_serve"))) / "static"
PARTS = {
    "page.css": _OURS / "page.css",
    "page.js": _OURS / "page.js",
    "textual.js": _TERMINAL / "js" / "textual.js",
    "xterm.css": _TERMINAL / "css" / "xterm.css",
    "mono.ttf": _TERMINAL / "fonts" / "RobotoMono-VariableFont_wght.ttf",
    "mono-italic.ttf": _TERMINAL / "fonts" / "RobotoMono-Italic-VariableFont_wght.ttf",
}
"""All that a page loads, by the name it asks for."""


class Pages:
    """What is behind the door."""

    def __init__(self, door: Door, data: Path) -> None:
        self.door, self.data = door, data
        self._open: set[web.WebSocketResponse] = set()

    def app(self) -> web.Application:
        app = web.Application(middlewares=[self.door.guard])
        app.on_response_prepare.append(self.door.dress)
        app.on_shutdown.append(self._close)
        app.router.add_get("/", self._page)
        app.router.add_get("/parts/{name}", self._part)
        app.router.add_get("/ws", self._joined)
        return app

    async def _page(self, _: web.Request) -> web.Response:
        self._room()
        text = (_OURS / "index.html").read_text(encoding="utf-8")
        return web.Response(text=Template(text).substitute(socket=self.door.socket), content_type="text/html")

    async def _part(self, request: web.Request) -> web.FileResponse:
        if (path := PARTS.get(request.match_info["name"])) is None:
            raise web.HTTPNotFound
        return web.FileResponse(path)

    def _room(self) -> None:
        if len(self._open) >= PAGES:
            raise web.HTTPServiceUnavailable(
                text=f"{PAGES} pages are open, and no more can be. Close one and reload.\n"
            )

    async def _joined(self, request: web.Request) -> web.WebSocketResponse:
        if "Origin" not in request.headers:  # the door has looked at one that is there
            raise web.HTTPForbidden(text="A page says where it comes from.\n")
        self._room()
        page = web.WebSocketResponse(heartbeat=_HEARTBEAT_S, timeout=2, max_msg_size=_LONGEST, compress=False)
        self._open.add(page)
        try:
            await page.prepare(request)
            process = await AppProcess.start(self.data, _side(request, "width", 80), _side(request, "height", 24))
            try:
                await _join(page, process)
            finally:
                await asyncio.shield(process.close())
        finally:
            self._open.discard(page)
        return page

    async def _close(self, _: web.Application) -> None:
        await asyncio.gather(
            *(page.close(code=WSCloseCode.GOING_AWAY) for page in [*self._open]), return_exceptions=True
        )


async def _join(page: web.WebSocketResponse, process: AppProcess) -> None:
    """Until the page is closed or the app has ended."""

    async def show() -> None:
        with suppress(ConnectionError):
            async for drawn in process.drawn():
                await page.send_bytes(drawn)
        await page.close()

    showing = asyncio.create_task(show())
    try:
        async for message in page:
            if message.type is not WSMsgType.TEXT or not await _take(message.data, page, process):
                await page.close(code=WSCloseCode.POLICY_VIOLATION)
    finally:
        showing.cancel()
        await asyncio.gather(showing, return_exceptions=True)


async def _take(text: str, page: web.WebSocketResponse, process: AppProcess) -> bool:
    """Passes on what a page says; False for what no page of ours would."""
    try:
        said = json.loads(text)
    except (ValueError, RecursionError):
        return False
    match said:
        case ["stdin", str(keys)]:
            await process.type(keys)
        case ["resize", {"width": int(width), "height": int(height)}]:
            await process.resize(_believed(width), _believed(height))
        case ["focus" | "blur" as which]:
            await process.focus(which == "focus")
        case ["ping", str(mark)]:
            await page.send_json(["pong", mark])
        case _:
            return False
    return True


def _side(request: web.Request, name: str, otherwise: int) -> int:
    try:
        return _believed(int(request.query[name]))
    except (KeyError, ValueError):
        return otherwise


def _believed(cells: int) -> int:
    least, most = _CELLS
    return min(max(cells, least), most)


@asynccontextmanager
async def serving(data: Path, port: int = 0) -> AsyncIterator[Door]:
    """Listens on loopback for as long as the block lasts; `port` 0 takes a free one. Raises WrongUsage where it is taken."""
    try:
        listening = socket.create_server((HOST, port))
    except (OSError, OverflowError) as error:
        raise WrongUsage(
            f"Port {port} cannot be listened on ({error}).", "Leave --port out to take a free one."
        ) from error
    door = Door(listening.getsockname()[1])
    # No access log: the token stands in the first address that is asked for.
    runner = web.AppRunner(Pages(door, data).app(), access_log=None, shutdown_timeout=10)
    try:
        await runner.setup()
        await web.SockSite(runner, listening).start()
        yield door
    finally:
        await runner.cleanup()
        listening.close()


async def _serve(data: Path, port: int) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        with suppress(NotImplementedError):  # Windows: Ctrl+C comes as KeyboardInterrupt
            loop.add_signal_handler(number, stop.set)
    async with serving(data, port) as door:
        sys.stdout.write(f"{door.address}\n")
        sys.stdout.flush()
        sys.stderr.write("Open this address in a browser on this machine; it is good once. Ctrl+C ends it.\n")
        await stop.wait()


def run(data: Path, port: int) -> int:
    with suppress(KeyboardInterrupt):
        asyncio.run(_serve(data, port))
    return 0
