"""How many tokens a text is: by tiktoken where its ranks are at hand, else an estimate that says it is one.

tiktoken downloads ranks when it lacks them, without a time-out, and hangs where the network does. So it is
touched only once the file it would read is known to be in its cache, whole.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

RANKS = {
    "o200k_base": (
        "https://openaipublic.blob.core.windows.net/encodings/o200k_base.tiktoken",
        "446a9538cb6c348e3516120d7c08b09f57c36495e2acfffe59a5bf8b0cfb1a2d",
    ),
    "cl100k_base": (
        "https://openaipublic.blob.core.windows.net/encodings/cl100k_base.tiktoken",
        "223921b76ee99bde995b7ff738513eef100fb51d18c93597a113bcffe865b2a7",
    ),
}
"""Where each encoding's ranks come from, and their SHA-256; the cache names the file by the address."""

OLDER = ("gpt-4-", "gpt-4", "gpt-3.5", "text-embedding")
"""Models that count by the older encoding, unless they are of the 4o, 4.1 or 4.5 families."""
EACH_MESSAGE = 4
"""Tokens that a chat template adds to a message, about."""


@dataclass(frozen=True, slots=True)
class Count:
    """`estimated` where it is UTF-8 bytes divided by four; that is at most 15 % under, in any language."""

    tokens: int
    estimated: bool


def count(texts: Iterable[str], model: str) -> Count:
    """Tokens of messages with these texts. Never downloads anything and never waits."""
    encoding = _encoding(encoding_name(model))
    total = sum(_length(text, encoding) + EACH_MESSAGE for text in texts)
    return Count(total, estimated=encoding is None)


def how(model: str) -> str:
    """How tokens of that model are counted, in a sentence."""
    name = encoding_name(model)
    if ranks_at_hand(name):
        return f"Counted by tiktoken ({name})."
    return f"Estimated as UTF-8 bytes / 4, since tiktoken's cache lacks {name}; what a server reports goes before."


def encoding_name(model: str) -> str:
    newer = any(family in model for family in ("gpt-4o", "gpt-4.1", "gpt-4.5"))
    return "cl100k_base" if model.startswith(OLDER) and not newer else "o200k_base"


def ranks_at_hand(name: str) -> bool:
    """Whether tiktoken would find these ranks in its cache, whole, and so without a network."""
    address, sha256 = RANKS[name]
    folder = os.environ.get("TIKTOKEN_CACHE_DIR", os.environ.get("DATA_GYM_CACHE_DIR"))
    if folder == "":  # its way of saying that nothing is cached
        return False
    path = Path(folder or Path(tempfile.gettempdir()) / "data-gym-cache") / hashlib.sha1(address.encode()).hexdigest()
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest() == sha256
    except OSError:
        return False


@lru_cache
def _encoding(name: str) -> Any:
    """tiktoken's encoding, or None. Loading one takes 0.4 s: call it off the event loop first."""
    if not ranks_at_hand(name):
        return None
    try:
        import tiktoken

        return tiktoken.get_encoding(name)
    except Exception:  # a third party's plugin can break every encoding of an environment
        return None


@lru_cache(maxsize=8192)
def _length(text: str, encoding: Any) -> int:
    if encoding is None:
        return -(-len(text.encode("utf-8", "replace")) // 4)
    return len(encoding.encode_ordinary(text))
