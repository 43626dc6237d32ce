"""No test reaches anything but loopback, a real key or the user's own sessions."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from typing import Any

import pytest

from tests.server import ModelServer

OURS = ("INTERVIEWER_", "OPENAI_", "LANGSMITH_", "LANGCHAIN_", "TIKTOKEN_", "DATA_GYM_")
PROXIES = ("http_proxy", "https_proxy", "all_proxy")
KEPT = ("INTERVIEWER_ASSETS",)
_connect = socket.socket.connect


class Blocked(RuntimeError):
    """A test tried to reach the network."""


def _loopback_only(self: socket.socket, address: Any) -> None:
    if self.family != socket.AF_UNIX and address[0] not in ("127.0.0.1", "::1", "localhost"):
        raise Blocked(f"a test tried to reach {address[0]}")
    _connect(self, address)


@pytest.fixture(autouse=True)
def _alone(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    for name in list(os.environ):
        if (name.startswith(OURS) and name not in KEPT) or name.lower() in (*PROXIES, "no_color"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("INTERVIEWER_DATA", str(tmp_path_factory.mktemp("data")))
    monkeypatch.setattr(socket.socket, "connect", _loopback_only)


@pytest.fixture
def server() -> Iterator[ModelServer]:
    """A model server of this test's own."""
    with ModelServer() as running:
        yield running
