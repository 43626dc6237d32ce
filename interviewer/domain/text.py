"""Text as the rest of the program may trust it: cleaned, cut into sentences and words, reduced to stems."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

import snowballstemmer

# ESC-introduced sequences (CSI, OSC and DCS strings, two-byte) and the C1 forms of the same.
_ESCAPES = re.compile(
    r"\x1b\[[0-?]*[ -/]*[@-~]|\x1b[\]PX^_].*?(?:\x07|\x1b\\|\x9c|$)|\x1b[ -/]*[0-~]?"
    r"|\x9b[0-?]*[ -/]*[@-~]|[\x9d\x90\x98\x9e\x9f].*?(?:\x07|\x1b\\|\x9c|$)",
    re.S,
)
_KEEP = {"\n", "\t", "\u200d", "\u200c"}  # joiners are letters' business in some scripts
_BIDI = set(map(chr, [*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F, 0x061C]))
_WORD = re.compile(r"\d{1,3}(?:,\d{3})+|[^\W_]+(?:['’.][^\W_]+)*|_", re.U)
_SENTENCE = re.compile(r"[^.!?\n]*(?:\.(?=\w)[^.!?\n]*)*(?:[.!?]+[\"')\]]*|\n|$)")


def clean(text: str) -> str:
    """`text` without escape sequences, control characters or direction overrides; new lines are `\\n`.

    The one choke point: everything typed, read from a file or received from a model comes through here.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if text.isascii() and text.isprintable():
        return text
    text = _ESCAPES.sub("", text)
    return "".join(
        c
        for c in text
        if c in _KEEP or (c not in _BIDI and unicodedata.category(c) not in {"Cc", "Cs", "Cf", "Zl", "Zp"})
    )


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """White space and quotation marks made one, for comparing a quote letter by letter."""
    text = re.sub("[‘’‚‛′`]", "'", re.sub("[“”„‟″]", '"', text))
    return " ".join(text.split())


def sentences(text: str) -> list[str]:
    """The sentences of `text`, terminators kept, none empty; a line end ends a sentence."""
    return [s for m in _SENTENCE.finditer(text) if (s := m.group().strip())]


def words(text: str) -> list[str]:
    """Lower-cased words; `don't` and `3.5` are one word each, hyphens part words."""
    return [m.group().lower().replace("’", "'") for m in _WORD.finditer(text)]


def word_spans(text: str) -> list[tuple[str, int, int]]:
    """Each word of `words` with where it starts and ends in `text`."""
    return [(m.group().lower().replace("’", "'"), m.start(), m.end()) for m in _WORD.finditer(text)]


_stemmer = snowballstemmer.stemmer("english")


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """The Snowball (English) stem of one lower-cased word."""
    return str(_stemmer.stemWord(word))


def stems(text: str) -> list[str]:
    return [stem(w) for w in words(text)]


def plain_words(text: str) -> list[str]:
    """Words with contractions opened: `don't` is `do`, `you've` is `you`."""
    return [w.removesuffix("n't") if w.endswith("n't") and w != "can't" else w.partition("'")[0] for w in words(text)]


def count_words(text: str) -> int:
    return len(text.split())
