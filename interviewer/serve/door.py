"""Who may come in. Loopback alone is no door: any page open in the user's browser can reach it, and so can a renamed host."""

from __future__ import annotations

import hmac
import secrets

from aiohttp import web
from aiohttp.typedefs import Handler

HOST = "127.0.0.1"
HEADERS = {
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
# The terminal in the page writes style elements of its own, hence 'unsafe-inline' there and nowhere else.
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src data:; connect-src {socket}; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
CLOSED = (
    "This page opens with the address that `interviewer serve` printed, once, and from then on in that browser alone.\n"
    "If you came from there, reload it. Otherwise stop `interviewer serve`, start it again and open its new address.\n"
)


class Door:
    """One token for one browser; `port` is the one that is listened on."""

    def __init__(self, port: int) -> None:
        self.host = HOST if port == 80 else f"{HOST}:{port}"  # as browsers write it
        self.origin, self.socket = f"http://{self.host}", f"ws://{self.host}/ws"
        self._token: str | None = secrets.token_urlsafe(32)
        self._pass = secrets.token_urlsafe(32)
        # Browsers share cookies between ports, and two servers must not undo each other.
        self._cookie = f"interviewer-{port}"
        self._policy = POLICY.format(socket=self.socket)

    @property
    def address(self) -> str:
        """What opens the door, the first time."""
        return f"{self.origin}/?token={self._token}"

    @web.middleware
    async def guard(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """Lets through what carries the cookie, comes to this host, and does not come from another page."""
        if request.headers.getall("Host", []) != [self.host]:
            raise web.HTTPForbidden(text=f"This server is {self.origin} and no other.\n")
        if request.headers.get("Origin", self.origin) != self.origin:
            raise web.HTTPForbidden(text="Another page has no business here.\n")
        known = _same(request.cookies.get(self._cookie, ""), self._pass)
        if request.method == "GET" and request.path == "/" and "token" in request.query:
            return self._exchanged(request.query["token"], known)
        if not known:
            raise web.HTTPForbidden(text=CLOSED)
        return await handler(request)

    def _exchanged(self, token: str, known: bool) -> web.Response:
        """To the page without the token in its address, so that no history, referrer or picture of it holds one that is good."""
        if not known:
            if self._token is None or not _same(token, self._token):
                raise web.HTTPForbidden(text=CLOSED)
            self._token = None
        there = web.Response(status=303, headers={"Location": "/"})
        if not known:
            there.set_cookie(self._cookie, self._pass, httponly=True, samesite="Strict", path="/")
        return there

    async def dress(self, _: web.Request, response: web.StreamResponse) -> None:
        """Headers of every answer, refusals included."""
        response.headers.update(HEADERS)
        response.headers["Content-Security-Policy"] = self._policy


def _same(one: str, other: str) -> bool:
    return hmac.compare_digest(one.encode("utf-8", "replace"), other.encode())
