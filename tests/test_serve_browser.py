"""The page in a real browser: it shows the app, keys reach it, it asks nobody else for anything, and nobody else gets in."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from aiohttp import web

from interviewer.serve.server import serving

from .browser import FOUND, browser

pytestmark = pytest.mark.skipif(FOUND is None, reason="no Chromium or Chrome is installed")
LIMIT_S = 60
"""Only ends what hangs."""

JOINED = """new Promise((told) => {{
  const socket = new WebSocket("{socket}");
  socket.onopen = () => {{ socket.close(); told("let in"); }};
  socket.onerror = () => told("refused");
}})"""


async def test_the_page_shows_the_app_and_keys_reach_it(tmp_path: Path) -> None:
    async with asyncio.timeout(LIMIT_S), serving(tmp_path / "data") as door, browser(tmp_path / "profile") as tab:
        page = await tab()
        await page.open(door.address)
        await page.shows("Begin")
        await page.press("F2", 113)
        await page.shows("INTERVIEWER")
        await page.type("For whom is <b>this</b>?")
        await page.shows("For whom is <b>this</b>?")
        await page.press("F2", 113)
        await page.shows("YOU")
        await page.press("p", 80, modifiers=2)
        await page.shows("Search for commands")
        assert await page.value("location.href + document.cookie + document.referrer") == f"{door.origin}/"
        assert {url for url in page.asked if not url.startswith((door.origin, door.socket, "data:"))} == set()
        assert [text for text in page.said if "Content Security Policy" in text or "exceptionId" in text] == []


async def test_another_page_in_the_same_browser_is_refused(tmp_path: Path) -> None:
    """A page of another local server is the nearest stranger there is: the browser sends it the same cookies."""
    other = web.Application()
    other.router.add_get("/", _another)
    runner = web.AppRunner(other)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        async with asyncio.timeout(LIMIT_S), serving(tmp_path / "data") as door, browser(tmp_path / "profile") as tab:
            ours, theirs = await tab(), await tab()
            await ours.open(door.address)
            await ours.shows("Begin")
            await theirs.open(f"http://127.0.0.1:{runner.addresses[0][1]}/")
            await theirs.until("document.title === 'another'")
            assert await ours.value(JOINED.format(socket=door.socket)) == "let in"
            assert await theirs.value(JOINED.format(socket=door.socket)) == "refused"
    finally:
        await runner.cleanup()


async def _another(_: web.Request) -> web.Response:
    return web.Response(text="<title>another</title>", content_type="text/html")
