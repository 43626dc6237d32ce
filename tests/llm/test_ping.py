"""What `doctor` says of the configured model."""

from __future__ import annotations

import pytest

from interviewer.config import Config, Secret
from interviewer.llm.ping import ping
from tests.server import Hang, ModelServer, Status

KEY = "sk-recognisable-0123456789"


def config(url: str, model: str = "scripted", key: str = KEY) -> Config:
    return Config(model=model, base_url=url, key=Secret(key), timeout_s=0.2)


def test_it_answers(server: ModelServer) -> None:
    assert ping(config(server.url)).endswith(" answers and has scripted.")


def test_another_model(server: ModelServer) -> None:
    assert "does not list other; set INTERVIEWER_MODEL to one it lists: scripted." in ping(config(server.url, "other"))


def test_a_server_that_lists_nothing_is_asked_for_a_word(server: ModelServer) -> None:
    server.models = None
    server.script.append("OK")
    assert ping(config(server.url)).endswith(" answers as scripted.")


@pytest.mark.parametrize(
    ("item", "says"), [(Status(401, KEY), "API key"), (Status(500, KEY), "failed"), (Hang(), "within 0.2 s")]
)
def test_what_is_wrong(server: ModelServer, item: Status | Hang, says: str) -> None:
    server.models = None
    server.script.append(item)
    said = ping(config(server.url))
    assert says in said
    assert KEY not in said


def test_nobody_there() -> None:
    assert "Nothing is listening" in ping(config("http://127.0.0.1:1/v1"))
    assert "No model is configured" in ping(Config())
