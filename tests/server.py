"""A model server for tests: OpenAI-shaped, on loopback, with scripted replies and faults. Keeps what it was asked."""

from __future__ import annotations

import json
import threading
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass(frozen=True)
class Status:
    """An HTTP error; `message` is what the body says of it."""

    code: int
    message: str = "failed as scripted"
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Raw:
    """A body sent as it stands, with status 200."""

    body: bytes
    content_type: str = "application/json"


@dataclass(frozen=True)
class Message:
    """A completion whose message is given whole: for refusals, empty content, prose where a tool was forced."""

    message: Mapping[str, Any]
    finish_reason: str = "stop"
    usage: Mapping[str, Any] | None = None


class Cut:
    """Half an answer, and then the connection is closed."""


class Hang:
    """No answer for as long as the server runs."""


@dataclass(frozen=True)
class Slow:
    """An answer that takes so many seconds."""

    seconds: float
    said: str | dict[str, Any]


class NoChoices:
    """A completion with an empty list of choices."""


REFUSAL = Message({"role": "assistant", "content": None, "refusal": "I'd rather not."})
EMPTY = Message({"role": "assistant", "content": ""})
NOT_JSON = "Well, let me think about that."
WRONG_JSON = '{"mood": "curious"}'

Item = str | dict[str, Any] | Status | Raw | Message | Cut | Hang | Slow | NoChoices
USAGE = {
    "prompt_tokens": 100,
    "completion_tokens": 10,
    "total_tokens": 110,
    "prompt_tokens_details": {"cached_tokens": 60},
}


class ModelServer:
    """Answers with `script`, item by item, then with what `otherwise` makes of the request body."""

    def __init__(self) -> None:
        self.script: deque[Item] = deque()
        self.otherwise: Callable[[dict[str, Any]], Item] = lambda body: "{}"
        self.rejects: set[str] = set()
        """Keys of a request that are answered with 400, or with `rejects_with`: `response_format`, `tools`."""
        self.rejects_with = 400
        self.models: list[str] | None = ["scripted"]
        self.usage: Mapping[str, Any] | None = USAGE
        self.requests: list[dict[str, Any]] = []
        self.bodies: list[bytes] = []
        self.headers: list[dict[str, str]] = []
        self.asked, self.over = threading.Event(), threading.Event()
        self._http = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._http.daemon_threads = True
        self._thread = threading.Thread(target=self._http.serve_forever, args=(0.02,), daemon=True)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._http.server_port}/v1"

    def __enter__(self) -> ModelServer:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.over.set()
        self._http.shutdown()
        self._http.server_close()

    def reply(self, body: dict[str, Any]) -> Item:
        for key in self.rejects:
            form = (body.get("response_format") or {}).get("type")
            if key in body or key == form:
                return Status(self.rejects_with, f"{key} is not supported")
        return self.script.popleft() if self.script else self.otherwise(body)


def _handler(server: ModelServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True  # else each answer waits 40 ms for an acknowledgement

        def log_message(self, *_: object) -> None:
            pass

        def do_GET(self) -> None:
            if self.path.endswith("/models") and server.models is not None:
                self._json(200, {"object": "list", "data": [{"id": m, "object": "model"} for m in server.models]})
            else:
                self._json(404, {"error": {"message": "no such path"}})

        def do_POST(self) -> None:
            raw = self.rfile.read(int(self.headers.get("content-length", 0)))
            body = json.loads(raw)
            server.bodies.append(raw)
            server.requests.append(body)
            server.headers.append({k.lower(): v for k, v in self.headers.items()})
            server.asked.set()
            match server.reply(body):
                case Status(code, message, headers):
                    self._json(code, {"error": {"message": message, "type": "scripted"}}, headers)
                case Raw(data, content_type):
                    self._send(200, data, {"content-type": content_type})
                case Message(message, finish, usage):
                    self._json(200, _completion(dict(message), finish, usage))
                case Cut():
                    data = json.dumps(_completion({"role": "assistant", "content": "half"}, "stop", None)).encode()
                    self._send(200, data[: len(data) // 2], {"content-length": str(len(data))})
                    self.close_connection = True
                case Hang():
                    server.over.wait()
                    self.close_connection = True
                case NoChoices():
                    self._json(200, {**_completion({}, "stop", None), "choices": []})
                case said:
                    if isinstance(said, Slow):
                        server.over.wait(said.seconds)
                        said = said.said
                    text = said if isinstance(said, str) else json.dumps(said)
                    self._json(200, _completion(_message(body, text), "stop", server.usage))

        def _json(self, status: int, payload: dict[str, Any], headers: Mapping[str, str] | None = None) -> None:
            self._send(status, json.dumps(payload).encode(), {"content-type": "application/json", **(headers or {})})

        def _send(self, status: int, data: bytes, headers: Mapping[str, str]) -> None:
            try:
                self.send_response(status)
                for name, value in {"content-length": str(len(data)), **headers}.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(data)
            except ConnectionError:
                pass  # whoever asked has gone

    return Handler


def _message(body: dict[str, Any], text: str) -> dict[str, Any]:
    """As plain content, or as the arguments of the tool the request forces."""
    if body.get("tools") and body.get("tool_choice") not in (None, "none", "auto"):
        call = {"name": body["tools"][0]["function"]["name"], "arguments": text}
        return {
            "role": "assistant",
            "content": None,
            "tool_calls": [{"id": "call_1", "type": "function", "function": call}],
        }
    return {"role": "assistant", "content": text}


def _completion(message: dict[str, Any], finish: str, usage: Mapping[str, Any] | None) -> dict[str, Any]:
    choice = {"index": 0, "message": message, "finish_reason": finish}
    head = {"id": "chatcmpl-1", "object": "chat.completion", "created": 0, "model": "scripted", "choices": [choice]}
    return {**head, "usage": usage} if usage else head
