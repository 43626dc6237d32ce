"""The form of a grader's answer: for each item a reason, then quotes, then how far it reaches."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from interviewer.domain.ports import Finding
from interviewer.domain.rubric import Item
from interviewer.domain.text import clean
from interviewer.domain.words import Level
from interviewer.llm.form import Form, Wrong

NONE, SHOWN = "none", "shown"
FOR = (NONE, *map(str, Level))
AGAINST = (NONE, SHOWN)
"""An item against the candidate was shown or not: what it costs at a level is computed elsewhere."""
QUOTES = 3
"""Two are asked for; a third does no harm."""
WRONGS = 4
"""Mistakes that a repair names; a model told of more mends none."""
_EDGES = re.compile(r"^(?:[\s\"'“”‘’«»…]|\.{2,})+|(?:[\s\"'“”‘’«»…]|\.{2,})+$")

Findings = tuple[Finding, ...]


def form(
    items: Sequence[Item], mend: Callable[[str], str] = str, *, quoted: frozenset[str] = frozenset()
) -> Form[Findings]:
    """An object with a key for each item, so that a server held to the schema can leave none out.

    `mend` is given each quote and gives it as the candidate had it; items of `quoted` may do without one.
    """
    return _form(_Reader(tuple(items), mend, quoted))


def _form(reader: _Reader) -> Form[Findings]:
    wanted = reader.wanted
    whole = _object({i.id: _entry(i) for i in wanted})
    kinds = {"for": _entry_of(FOR), "against": _entry_of(AGAINST)}
    short = _object({i.id: {"$ref": f"#/$defs/{'against' if i.sign == '-' else 'for'}"} for i in wanted})
    used = {k: v for k, v in kinds.items() if any(p["$ref"].endswith(k) for p in short["properties"].values())}
    about = "What was found for each item of the checklist."
    return Form("findings", about, whole, reader, told={"$defs": used, **short}, partial=True)


def _entry(item: Item) -> dict[str, Any]:
    return _entry_of(AGAINST if item.sign == "-" else FOR)


def _entry_of(reaches: tuple[str, ...]) -> dict[str, Any]:
    # The reason comes first: a model that has named its verdict argues for it.
    quote = _object({"turn": {"type": "integer"}, "quote": {"type": "string"}})
    return _object(
        {
            "reason": {"type": "string"},
            "quotes": {"type": "array", "items": quote},
            "reach": {"type": "string", "enum": list(reaches)},
        }
    )


def _object(properties: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


@dataclass
class _Reader:
    """Reads one answer and its repairs: what could be used is kept, and only the rest is asked for again."""

    items: tuple[Item, ...]
    mend: Callable[[str], str]
    quoted: frozenset[str]
    kept: dict[str, Finding] = field(default_factory=dict)

    @property
    def wanted(self) -> tuple[Item, ...]:
        return tuple(i for i in self.items if i.id not in self.kept)

    def __call__(self, data: dict[str, Any], last: bool) -> Findings:
        """Raises Wrong. The last time, half of the items are enough; those left out were not read."""
        entries, wrong = _entries(data, frozenset(i.id for i in self.items)), []
        for item in self.wanted:
            try:
                self.kept[item.id] = self._finding(item, entries.get(_key(item.id)), last)
            except Wrong as why:
                wrong.append(f"`{item.id}` {why}")
        if wrong and not (last and 2 * len(self.kept) >= len(self.items)):
            more = f"; and so on for {len(wrong) - WRONGS} more" if len(wrong) > WRONGS else ""
            raise Wrong("; ".join(wrong[:WRONGS]) + more, _form(self))
        return tuple(self.kept[i.id] for i in self.items if i.id in self.kept)

    def _finding(self, item: Item, raw: Any, last: bool) -> Finding:
        if not isinstance(raw, dict):
            raise Wrong("is missing" if raw is None else "is not an object")
        entry = {str(k).strip().lower(): v for k, v in raw.items()}
        if "reach" not in entry:
            raise Wrong("has no reach")
        reason, reach = _line(entry.get("reason")), _reach(item, entry["reach"])
        if reach is None:
            return Finding(item.id, None, (), reason)
        quotes = _quotes(entry.get("quotes"), self.mend)
        if quotes or item.id in self.quoted:
            return Finding(item.id, reach, quotes, reason)
        if not last:
            raise Wrong(f"has the reach {entry['reach']} and no quote")
        return Finding(item.id, None, (), reason)


def _entries(data: dict[str, Any], ids: frozenset[str]) -> dict[str, Any]:
    """Each item's entry by its id; objects or lists around them are looked through."""
    found = {_key(name): entry for name, entry in data.items()}
    if ids & found.keys():
        return found
    for inner in data.values():
        if isinstance(inner, dict):
            found |= {_key(name): entry for name, entry in inner.items()}
        elif isinstance(inner, list):
            found |= {_key(e.get("id") or e.get("item")): e for e in inner if isinstance(e, dict)}
    return found


def _key(name: object) -> str:
    return re.sub(r"[^a-z0-9]+", "-", str(name).lower()).strip("-")


def _reach(item: Item, raw: Any) -> Level | None:
    """None where it was not shown; an item against the candidate that was shown is at the lowest level."""
    said = NONE if raw is None or raw is False else SHOWN if raw is True else str(raw).strip().lower()
    if said in {NONE, "null", "no", "not shown"}:
        return None
    level = next((level for level in Level if level == said), None)
    if item.sign == "-" and (level or said in {SHOWN, "yes"}):
        return Level.MID
    if level is None:
        right = ", ".join(AGAINST if item.sign == "-" else FOR)
        raise Wrong(f"has the reach {said[:20]!r}, where one of {right} is right")
    return level


def _quotes(raw: Any, mend: Callable[[str], str]) -> tuple[tuple[int, str], ...]:
    """Pairs of turn and words; turn 0 where none is given, since the words may still be found."""
    found = []
    for quote in raw if isinstance(raw, list) else [raw]:
        if isinstance(quote, dict):
            turn, said = quote.get("turn"), quote.get("quote", quote.get("text"))
        else:
            turn, said = 0, quote
        words = mend(_EDGES.sub("", _line(said)))
        if words:
            found.append((_number(turn), words))
    return tuple(dict.fromkeys(found))[:QUOTES]


def _number(raw: Any) -> int:
    digits = re.search(r"\d{1,6}", str(raw))
    return int(digits[0]) if digits else 0


def _line(raw: Any) -> str:
    return " ".join(clean(raw).split()) if isinstance(raw, str) else ""
