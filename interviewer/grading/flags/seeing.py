"""Text as a reader sees it: what is hidden in it made plain."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from interviewer.domain.text import fold

_ALIKE = str.maketrans(
    "АВЕЅІЈКМНОРСТУХаеіјѕорсухԁһӏԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧαεικνορτυχɡıᴏᴄᴇ",
    "ABESIJKMHOPCTYXaeijsopcyxdhlqwABEZHIKMNOPTYXaeiknoptuxgioce",
)
"""Letters of other scripts with a Latin letter's shape."""
_MIXED = re.compile(r"(?=\w*[A-Za-z])(?=\w*[Ѐ-ӿͰ-Ͽԁ-ԯᴀ-ᶿ])\w+")
_SPACED = re.compile(r"\b(?:[A-Za-z][ ._*-]){3,}[A-Za-z]\b")
_MARK = {"Mn", "Me"}
_EMPTY = {
    0x034F,
    0x115F,
    0x1160,
    0x17B4,
    0x17B5,
    0x2800,
    0x3164,
    0xFFA0,
    *range(0x180B, 0x1810),
    *range(0xFE00, 0xFE10),
    *range(0xE0100, 0xE01F0),
}
"""Code points that show nothing and are no format characters."""


@lru_cache(maxsize=4096)
def seen(text: str) -> str:
    """`text` without marks of no width, letters of one shape made one, letters set apart drawn together."""
    if not text.isascii():
        text = "".join(
            c for c in unicodedata.normalize("NFKC", text) if unicodedata.category(c) != "Cf" and ord(c) not in _EMPTY
        )
        text = _MIXED.sub(lambda m: m.group().translate(_ALIKE), text)
        text = _without_stacked_marks(text)
    return fold(_SPACED.sub(lambda m: re.sub(r"[ ._*-]", "", m.group()), text))


_TURNED = re.compile(
    "|".join(
        w[::-1]
        for w in (
            "evaluator",
            "grader",
            "assessor",
            "reviewer",
            "candidate",
            "highest",
            "instructions",
            "rubric",
            "ignore",
            "dimension",
            "ownership",
            "teaching",
            "influence",
            "verdict",
            "strong",
            "marks",
            "scores",
            "rating",
            "award",
        )
    ),
    re.I,
)


def turned(text: str) -> bool:
    """Whether a grading's word stands in it backwards, which nobody writes by chance."""
    return bool(_TURNED.search(text))


_COMMON = re.compile(r"\b(?:the|an?|to|of|and|in|is|it|i|you|we|that|this|for|so|but|or|not|yes|no)\b", re.I)
"""Words of which running English has one in nearly every sentence; turned round they are not words, bar a few."""


def readings(text: str) -> tuple[str, ...]:
    """`text` as seen; and backwards where it does not read as it stands: what an override of direction showed arrives turned round."""
    plain = seen(text)
    return (plain,) if _COMMON.search(plain) else (plain, plain[::-1])


def _without_stacked_marks(text: str) -> str:
    """Latin letters without the marks that were heaped on them; other scripts keep theirs."""
    kept: list[str] = []
    for c in unicodedata.normalize("NFD", text):
        if (
            unicodedata.category(c) in _MARK
            and kept
            and (kept[-1].isascii() or unicodedata.category(kept[-1]) in _MARK)
        ):
            base = next((k for k in reversed(kept) if unicodedata.category(k) not in _MARK), "")
            if base.isascii() and len(kept) > 1 and unicodedata.category(kept[-1]) in _MARK:
                continue  # a second mark on one letter
        kept.append(c)
    return unicodedata.normalize("NFC", "".join(kept))
