"""The app on loopback: who is let in, with what, and what becomes of a session whose page is closed."""

from __future__ import annotations

import asyncio
import json
import os
import re
import signal
import socket
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from urllib.parse import urlsplit

import aiohttp
import pytest

from interviewer.domain.errors import WrongUsage
from interviewer.serve.door import Door
from interviewer.serve.process import AppProcess
from interviewer.serve.server import PAGES, PARTS, serving

LIMIT_S = 60
"""Only ends what hangs."""


@pytest.fixture
async def door(tmp_path: Path) -> AsyncIterator[Door]:
    async with serving(tmp_path) as door:
        yield door


@pytest.fixture
async def stranger() -> AsyncIterator[aiohttp.ClientSession]:
    """A browser that has not been here."""
    async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as http:
        yield http


@pytest.fixture
async def guest(door: Door, stranger: aiohttp.ClientSession) -> aiohttp.ClientSession:
    """The browser that came with the token."""
    async with stranger.get(door.address) as answer:
        assert answer.status == 200
    return stranger


async def status(http: aiohttp.ClientSession, url: str, **headers: str) -> int:
    async with http.get(url, headers=headers, allow_redirects=False) as answer:
        return answer.status


async def test_the_token_is_exchanged_once_for_a_cookie(door: Door, stranger: aiohttp.ClientSession) -> None:
    address = door.address
    async with stranger.get(address, allow_redirects=False) as answer:
        assert (answer.status, answer.headers["Location"]) == (303, "/")
        cookie = answer.headers["Set-Cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=Strict" in cookie
    assert address.partition("=")[2] not in cookie
    async with stranger.get(door.origin) as answer:
        assert answer.status == 200
        assert address.partition("=")[2] not in await answer.text()
    assert await status(stranger, address) == 303  # the link pressed again, in the browser that holds the cookie
    stranger.cookie_jar.clear()
    assert await status(stranger, address) == 403


@pytest.mark.parametrize(
    "path", ["/", "/?token=", "/?token=None", "/?token=%ED%A0%80ä", "/parts/page.js", "/ws", "/nowhere"]
)
async def test_without_the_token_nothing_is_there(path: str, door: Door, stranger: aiohttp.ClientSession) -> None:
    assert await status(stranger, door.origin + path, Origin=door.origin) == 403
    stranger.cookie_jar.update_cookies({f"interviewer-{urlsplit(door.origin).port}": "made-up"})
    assert await status(stranger, door.origin + path, Origin=door.origin) == 403
    async with stranger.get(door.address) as answer:  # and none of it has used the token up
        assert answer.status == 200


@pytest.mark.parametrize("name", ["attacker.example", "localhost", "127.0.0.1", "127.0.0.2", ""])
async def test_another_name_for_this_host_is_refused(name: str, door: Door, guest: aiohttp.ClientSession) -> None:
    for host in {name, f"{name}:{urlsplit(door.origin).port}"} - {door.host}:
        assert await status(guest, door.origin, Host=host) == 403
        assert await status(guest, f"{door.origin}/ws", Host=host, Origin=door.origin) == 403


async def test_only_our_own_page_may_join(door: Door, guest: aiohttp.ClientSession) -> None:
    url = f"{door.origin}/ws"
    for origin in (
        "http://attacker.example",
        "http://127.0.0.1:1",
        f"https://{door.host}",
        f"{door.origin}.example",
        "null",
    ):
        with pytest.raises(aiohttp.WSServerHandshakeError, match="403"):
            await guest.ws_connect(url, origin=origin)
    with pytest.raises(aiohttp.WSServerHandshakeError, match="403"):
        await guest.ws_connect(url)
    async with guest.ws_connect(url, origin=door.origin) as page:
        assert (await page.receive()).type is aiohttp.WSMsgType.BINARY


async def test_every_answer_keeps_the_outside_out(door: Door, stranger: aiohttp.ClientSession) -> None:
    outside = re.compile(r"(?:https?:)?//(?!127\.0\.0\.1)|\*|unsafe-eval")
    for url in (door.origin, door.address, f"{door.origin}/parts/page.js", f"{door.origin}/nowhere"):
        async with stranger.get(url, allow_redirects=False) as answer:
            policy = answer.headers["Content-Security-Policy"]
            assert policy.startswith("default-src 'none'; script-src 'self';")
            assert not outside.search(policy)
            assert answer.headers["Cache-Control"] == "no-store"
            assert answer.headers["Referrer-Policy"] == "no-referrer"
            assert answer.headers["X-Content-Type-Options"] == "nosniff"


async def test_the_page_is_whole_with_what_is_served(door: Door, guest: aiohttp.ClientSession) -> None:
    async with guest.get(door.origin) as answer:
        asked = set(re.findall(r'(?:href|src)="(?!data:)([^"]*)"', await answer.text()))
    async with guest.get(f"{door.origin}/parts/page.css") as answer:
        asked |= {f"/parts/{name}" for name in re.findall(r'url\("([^"]*)"\)', await answer.text())}
    assert asked == {f"/parts/{name}" for name in PARTS}
    assert [await status(guest, door.origin + path) for path in asked] == [200] * len(PARTS)
    assert await status(guest, f"{door.origin}/parts/..%2fserver.py") == 404


async def drawn(page: aiohttp.ClientWebSocketResponse, text: str) -> None:
    """Reads until the app has drawn this."""
    seen = b""
    async with asyncio.timeout(LIMIT_S):
        while text.encode() not in re.sub(rb"\x1b\[[0-9;?]*[A-Za-z]", b"", seen):
            seen += await page.receive_bytes()


async def test_closing_the_page_keeps_what_stood_unsent(tmp_path: Path, stranger: aiohttp.ClientSession) -> None:
    async with serving(tmp_path) as door:
        assert await status(stranger, door.address) == 303
        async with stranger.ws_connect(f"{door.socket}?width=100&height=30", origin=door.origin) as page:
            await drawn(page, "Begin")
            await page.send_json(["stdin", "\x1bOQ"])  # F2: begin with what stands
            await drawn(page, "INTERVIEWER")
            await page.send_json(["stdin", "For whom is this \ud800"])
            await drawn(page, "For whom is this")
    assert drafts(tmp_path)[-1] == "For whom is this ?"  # half a character is none


def drafts(data: Path) -> list[str]:
    """What stood unsent in the one session of that data directory, as it was kept."""
    (path,) = data.glob("sessions/*.jsonl")
    events = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.endswith("}")]
    return [event["text"] for event in events if event.get("kind") == "draft_saved"]


@pytest.mark.parametrize(
    "said",
    ["", "{", "[" * 100_000, '["stdin"]', '["stdin", 1]', '["resize", {"width": "9"}]', '["quit"]', '{"type": "quit"}'],
)
async def test_what_no_page_of_ours_says_ends_the_page(said: str, door: Door, guest: aiohttp.ClientSession) -> None:
    async with asyncio.timeout(LIMIT_S), guest.ws_connect(door.socket, origin=door.origin) as page:
        await page.send_str(said)
        async for _ in page:
            pass
        assert page.close_code == aiohttp.WSCloseCode.POLICY_VIOLATION


async def test_a_size_that_is_none_is_made_one(door: Door, guest: aiohttp.ClientSession) -> None:
    url = f"{door.socket}?width=100&height=x"
    async with asyncio.timeout(LIMIT_S), guest.ws_connect(url, origin=door.origin) as page:
        await drawn(page, "Begin")
        for width, height in ((10**9, -1), (0, 0), (100, 30)):
            await page.send_json(["resize", {"width": width, "height": height}])
        await drawn(page, "Begin")
        await page.send_json(["ping", "7"])
        while (message := await page.receive()).type is aiohttp.WSMsgType.BINARY:
            pass
        assert message.json() == ["pong", "7"]


async def test_no_more_pages_than_the_cap(door: Door, guest: aiohttp.ClientSession) -> None:
    pages = [await guest.ws_connect(door.socket, origin=door.origin) for _ in range(PAGES)]
    with pytest.raises(aiohttp.WSServerHandshakeError, match="503"):
        await guest.ws_connect(door.socket, origin=door.origin)
    assert await status(guest, door.origin) == 503
    await pages[0].close()
    async with asyncio.timeout(LIMIT_S):
        while await status(guest, door.origin) != 200:
            pass
    for page in pages:
        await page.close()


async def test_an_app_whose_server_was_killed_ends_by_itself(tmp_path: Path) -> None:
    process = await AppProcess.start(tmp_path, 80, 24)
    await anext(process.drawn())
    process._in.close()
    process._process._transport.get_pipe_transport(1).close()  # type: ignore[attr-defined]
    async with asyncio.timeout(LIMIT_S):
        await process._process.wait()


async def test_a_port_that_is_taken_is_told(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken, pytest.raises(WrongUsage, match="cannot be listened on"):
        async with serving(tmp_path, taken.getsockname()[1]):
            pass


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no SIGINT to one process")
async def test_the_command_prints_its_address_and_ends_with_ctrl_c(
    tmp_path: Path, stranger: aiohttp.ClientSession
) -> None:
    data = tmp_path / "elsewhere"
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "interviewer", "--data", str(data), "serve"),
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE, env=os.environ,
    )  # fmt: skip
    assert process.stdout is not None
    async with asyncio.timeout(LIMIT_S):
        address = (await process.stdout.readline()).decode().strip()
        assert re.fullmatch(r"http://127\.0\.0\.1:\d+/\?token=[\w-]{40,}", address)
        origin = address.partition("/?")[0]
        assert await status(stranger, address) == 303
        async with stranger.ws_connect(f"{origin}/ws", origin=origin) as page:
            await drawn(page, "Begin")
            await page.send_json(["stdin", "\x1bOQ"])
            await drawn(page, "INTERVIEWER")
            await page.send_json(["stdin", "For whom?"])
            await drawn(page, "For whom?")
            process.send_signal(signal.SIGINT)
            async for _ in page:
                pass
            assert page.close_code == aiohttp.WSCloseCode.GOING_AWAY
        _, told = await process.communicate()
    assert process.returncode == 0
    assert b"Traceback" not in told
    assert drafts(data)[-1] == "For whom?"
