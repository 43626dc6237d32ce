"""A headless Chromium, driven over its debugging protocol: it types, and reads what the terminal in the page shows."""

from __future__ import annotations

import asyncio
import itertools
import json
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

import aiohttp

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FOUND = next((path for name in NAMES if (path := shutil.which(name))), None)
FLAGS = [
    *("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-extensions"),
    *(
        "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
        "--remote-debugging-port=0",
        "--window-size=1000,640",
    ),
]
# What a drag with Shift has selected, as the page would copy it: the terminal draws on a canvas, and this is its text.
COPIED = """(() => {
  const event = new ClipboardEvent("copy", { clipboardData: new DataTransfer(), bubbles: true, cancelable: true });
  document.querySelector(".xterm-helper-textarea").dispatchEvent(event);
  return event.clipboardData.getData("text/plain");
})()"""


class Page:
    """One tab."""

    def __init__(self, joined: aiohttp.ClientWebSocketResponse) -> None:
        self._joined, self._ids = joined, itertools.count(1)
        self.asked: list[str] = []
        """Every address the page has asked for."""
        self.said: list[str] = []
        """What it has logged, violations of its policy included."""

    async def do(self, method: str, **params: Any) -> dict[str, Any]:
        number = next(self._ids)
        await self._joined.send_json({"id": number, "method": method, "params": params})
        while True:
            told = await self._joined.receive_json()
            if told.get("id") == number:
                assert "error" not in told, told
                return dict(told["result"])
            self._note(told.get("method", ""), told.get("params", {}))

    def _note(self, method: str, params: dict[str, Any]) -> None:
        if method == "Network.requestWillBeSent":
            self.asked.append(params["request"]["url"])
        elif method == "Network.webSocketCreated":
            self.asked.append(params["url"])
        elif method == "Log.entryAdded":
            self.said.append(params["entry"]["text"])
        elif method == "Runtime.exceptionThrown":
            self.said.append(json.dumps(params["exceptionDetails"]))

    async def open(self, address: str) -> None:
        for domain in ("Page", "Network", "Log", "Runtime"):
            await self.do(f"{domain}.enable")
        await self.do("Page.navigate", url=address)

    async def value(self, expression: str) -> Any:
        """What the expression comes to in the page, once any promise is kept."""
        result = await self.do("Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True)
        return result["result"].get("value")

    async def until(self, expression: str) -> Any:
        """Asks until the page says something true; the test's own limit ends it otherwise."""
        while not (value := await self.value(expression)):
            pass
        return value

    async def shown(self) -> str:
        """The text on the terminal."""
        for kind, x, y in (("mousePressed", 1, 1), ("mouseMoved", 990, 630), ("mouseReleased", 990, 630)):
            await self.do(
                "Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", buttons=1, clickCount=1, modifiers=8
            )
        return str(await self.value(COPIED))

    async def shows(self, text: str) -> str:
        """The terminal's text, once this is in it."""
        while text not in (shown := await self.shown()):
            assert not await self.value("document.body.classList.contains('-closed')"), f"it closed on: {shown}"
        return shown

    async def press(self, key: str, code: int, modifiers: int = 0) -> None:
        """A key by its name and Windows code; `modifiers` as the protocol has them, 2 for Ctrl."""
        for kind in ("rawKeyDown", "keyUp"):
            await self.do(
                "Input.dispatchKeyEvent", type=kind, key=key, code=key, windowsVirtualKeyCode=code, modifiers=modifiers
            )

    async def type(self, text: str) -> None:
        await self.do("Input.insertText", text=text)


@asynccontextmanager
async def browser(profile: Path) -> AsyncIterator[Any]:
    """Gives what opens tabs of one browser."""
    assert FOUND is not None
    process = await asyncio.create_subprocess_exec(
        *(FOUND, *FLAGS, f"--user-data-dir={profile}", "about:blank"),
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.PIPE,
    )
    assert process.stderr is not None
    try:
        async with aiohttp.ClientSession() as http:
            while b"DevTools listening on" not in (line := await process.stderr.readline()):
                assert line, "the browser did not start"
            where = line.split()[-1].decode().removeprefix("ws://").partition("/")[0]

            async def tab() -> Page:
                async with http.put(f"http://{where}/json/new?about:blank") as answer:
                    there = (await answer.json())["webSocketDebuggerUrl"]
                return Page(await http.ws_connect(there, max_msg_size=0))

            yield tab
    finally:
        with suppress(ProcessLookupError):
            process.terminate()
        await asyncio.gather(process.stderr.read(), process.wait())
