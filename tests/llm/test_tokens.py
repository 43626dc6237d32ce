"""Counting what is sent: tiktoken where its ranks are at hand, else an estimate that says so; never a download."""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

import pytest

from interviewer.llm import tokens


@pytest.fixture(autouse=True)
def _fresh(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("TIKTOKEN_CACHE_DIR", str(tmp_path))
    tokens._encoding.cache_clear()


def put(folder: Path, name: str, data: bytes) -> None:
    address, _ = tokens.RANKS[name]
    (folder / hashlib.sha1(address.encode()).hexdigest()).write_bytes(data)


def test_without_ranks_it_estimates_and_leaves_tiktoken_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "tiktoken", None)
    assert tokens.count(["abcdefgh", "é" * 4], "gpt-4o") == tokens.Count(
        2 + 2 + 2 * tokens.EACH_MESSAGE, estimated=True
    )


def test_how_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    assert tokens.how("gpt-4o").startswith("Estimated")
    monkeypatch.setattr(tokens, "ranks_at_hand", lambda name: True)
    assert tokens.how("gpt-4o") == "Counted by tiktoken (o200k_base)."


def test_torn_ranks_are_not_at_hand(tmp_path: Path) -> None:
    """tiktoken would delete such a file and download it again."""
    put(tmp_path, "o200k_base", b"IQ== 0\n")
    assert not tokens.ranks_at_hand("o200k_base")
    assert tokens.count(["abcd"], "gpt-4o").estimated


def test_no_cache_at_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TIKTOKEN_CACHE_DIR", "")
    assert not tokens.ranks_at_hand("o200k_base")


def test_with_ranks_tiktoken_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Shown with an encoding of single bytes, so that no ranks need to be at hand here."""
    import tiktoken

    data = b"whole"
    monkeypatch.setitem(tokens.RANKS, "o200k_base", (tokens.RANKS["o200k_base"][0], hashlib.sha256(data).hexdigest()))
    put(tmp_path, "o200k_base", data)
    bytewise = tiktoken.Encoding(
        "b", pat_str=r".", mergeable_ranks={bytes([n]): n for n in range(256)}, special_tokens={}
    )
    monkeypatch.setattr(tiktoken, "get_encoding", lambda name: bytewise)
    assert tokens.count(["abcdefgh"], "anything") == tokens.Count(8 + tokens.EACH_MESSAGE, estimated=False)
    tokens._encoding.cache_clear()


def test_a_broken_plugin_is_survived(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import tiktoken

    def broken(name: str) -> None:
        raise ValueError("duplicate encoding name")

    monkeypatch.setattr(tokens, "ranks_at_hand", lambda name: True)
    monkeypatch.setattr(tiktoken, "get_encoding", broken)
    assert tokens.count(["abcd"], "gpt-4o").estimated
    tokens._encoding.cache_clear()


@pytest.mark.parametrize(
    ("model", "encoding"),
    [
        ("gpt-4", "cl100k_base"),
        ("gpt-4-turbo", "cl100k_base"),
        ("gpt-4o", "o200k_base"),
        ("gpt-4.1-mini", "o200k_base"),
        ("gpt-5", "o200k_base"),
    ],
)
def test_encodings(model: str, encoding: str) -> None:
    """As tiktoken itself says, asked without loading any ranks."""
    import tiktoken.model

    assert tokens.encoding_name(model) == encoding == tiktoken.model.encoding_name_for_model(model)
