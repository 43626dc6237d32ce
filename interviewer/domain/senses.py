"""Everyday words that say the same thing, and words that say nothing of their own.

From "we poured a silly amount of money into it" it follows to ask "how much had you spent?". The guard needs
to know that, and it needs to know which words carry no design content at all.
"""

from __future__ import annotations

from interviewer.domain.persona import Strict
from interviewer.domain.text import stem, words


class SenseGroup(Strict):
    """Words and short phrases for one notion. `adverse`: something going wrong, or pressing."""

    id: str
    adverse: bool = False
    words: tuple[str, ...]


class Senses:
    """Looks up notions by stemmed word, and by phrases of up to four words."""

    def __init__(self, neutral: tuple[str, ...], groups: tuple[SenseGroup, ...]) -> None:
        self.neutral = frozenset(stem(w) for phrase in neutral for w in words(phrase))
        self.adverse = frozenset(g.id for g in groups if g.adverse)
        self._words: dict[str, set[str]] = {}
        self._phrases: dict[tuple[str, ...], set[str]] = {}
        for group in groups:
            for entry in group.words:
                key = tuple(stem(w) for w in words(entry))
                if len(key) == 1:
                    self._words.setdefault(key[0], set()).add(group.id)
                elif key:
                    self._phrases.setdefault(key, set()).add(group.id)
        self._longest = max((len(k) for k in self._phrases), default=1)

    def of(self, stemmed: str) -> frozenset[str]:
        """The notions of one stemmed word."""
        return frozenset(self._words.get(stemmed, ()))

    def phrases(self, stemmed: list[str]) -> list[tuple[int, int, frozenset[str]]]:
        """Phrases found in a run of stems: start, end, notions."""
        found = []
        for i in range(len(stemmed)):
            for n in range(2, self._longest + 1):
                groups = self._phrases.get(tuple(stemmed[i : i + n])) if i + n <= len(stemmed) else None
                if groups:
                    found.append((i, i + n, frozenset(groups)))
        return found

    def all_of(self, stemmed: list[str]) -> frozenset[str]:
        """Every notion in a run of stems."""
        found = {g for s in stemmed for g in self._words.get(s, ())}
        return frozenset(found.union(*(g for _, _, g in self.phrases(stemmed))))


_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen"
)
_SMALL = {w: float(n) for n, w in enumerate(_UNITS.split())} | {
    w: float(n)
    for w, n in zip(
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], range(20, 100, 10), strict=True
    )
}
_SCALES = {
    "hundred": 1e2,
    "thousand": 1e3,
    "k": 1e3,
    "million": 1e6,
    "m": 1e6,
    "billion": 1e9,
    "trillion": 1e12,
    "dozen": 12.0,
}


def number_runs(spoken: list[str]) -> list[tuple[int, int, float]]:
    """Numbers in a run of lower-cased words: start, end, value. "four hundred and ten" is one number."""
    runs, i = [], 0
    while i < len(spoken):
        end, value = _number_at(spoken, i)
        if end > i:
            runs.append((i, end, value))
            i = end
        else:
            i += 1
    return runs


def numbers(spoken: list[str]) -> list[float]:
    return [value for _, _, value in number_runs(spoken)]


def _number_at(spoken: list[str], i: int) -> tuple[int, float]:
    total = current = 0.0
    start = i
    while i < len(spoken):
        word = spoken[i]
        if (digits := _digits(word)) is not None and current == 0:
            current = digits
        elif word in _SMALL and (
            current == 0 or (current % 10 == 0 and current % 100 != 0 and _SMALL[word] < 10) or current % 100 == 0
        ):
            current += _SMALL[word]
        elif word in _SCALES and (current or len(word) > 1):
            current = (current or 1) * _SCALES[word]
            if _SCALES[word] >= 1e3:
                total, current = total + current, 0.0
        elif word == "point" and current and i + 1 < len(spoken) and spoken[i + 1] in _SMALL:
            current += _SMALL[spoken[i + 1]] / 10  # "two point one million"
            i += 1
        elif word == "and" and i > start and (total or current) and i + 1 < len(spoken) and spoken[i + 1] in _SMALL:
            pass
        else:
            break
        i += 1
    return i, total + current


def _digits(word: str) -> float | None:
    plain = word.replace(",", "")
    if plain.endswith("k") and plain[:-1].isdigit():
        return float(plain[:-1]) * 1e3
    try:
        return float(plain) if plain[:1].isdigit() else None
    except ValueError:
        return None
