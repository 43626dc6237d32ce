"""The things a candidate put in the design, in their own words: "the dedup table", "a lease per driver".

A noun phrase is taken only where both its ends are certain: a determiner before it and a boundary after it.
"""

from __future__ import annotations

import re

from interviewer.domain.concepts import Vocabulary
from interviewer.domain.text import sentences, stem, word_spans

_DETERMINERS = frozenset(
    ["a", "an", "the", "my", "our", "each", "every", "one", "this", "that", "another", "its", "their", "two", "three"]
)
_JOINS = frozenset(["per", "of"])
_BOUNDARY = frozenset(
    """and or but so then because if when where while which who that as than with without for from to in on at
    by into onto over under between after before until via is are was were be been has have had does do did can
    could will would should may might must not per of it i we you they he she gets goes sits lives holds takes
    keeps needs tells says reads writes sends comes runs knows becomes looks works asks owns there here only
    just also still never always already plus instead rather like whose whom how why what about against across
    through behind next first last inside outside within among along off out up down""".split()
)
_DULL = frozenset(
    """thing things way ways bit lot question questions point points minute minutes time moment part parts kind
    sort case cases idea example side end start rest same other others one ones problem day week month year hour
    second reason right left first second third whole number numbers fact word words people person interview
    design system room answer something anything nothing everything else more most less few many much wrong best
    worst minute call plan brief requirement requirements assumption choice decision decisions trade-off bottom
    top line""".split()
)
_VERBS = frozenset(
    map(
        stem,
        """die stop decide fail drop send run go come keep take give get make put hold let need want know see say tell hear
        happen become begin start end finish apply agree arrive ask become believe belong break bring build buy carry catch
        choose close compare compute confirm consume contain continue cost cover create cut deal decline deliver depend
        differ disagree disappear emit enter exist expire explain fall fetch fill find fit follow forget grow handle help
        hide hit ignore include increase join keep land last lead learn leave live look lose lower match mean meet merge
        miss move obey occur open own pass pay pick poll prefer prevent produce promise prove publish pull push raise reach
        react read receive recover refuse reject release remain remember remove replace reply require resolve respond
        restart return ring rise save scale seem sell serve settle share ship show sign sit sleep slow solve sort speak
        spend split stay step survive suffer switch talk teach tend throw turn understand update use vary wait wake walk
        win work write try think feel put crash return accept allow appear change fire vanish evaluate choose promise""".split(),
    )
)
"""Stems that are verbs more often than names of things: after a noun they begin what it does."""
_WEAK_START = frozenset(
    [
        "very",
        "really",
        "pretty",
        "quite",
        "most",
        "more",
        "less",
        "only",
        "same",
        "other",
        "right",
        "whole",
        "first",
        "last",
        "next",
    ]
)
LONGEST = 4


def spans(text: str, vocabulary: Vocabulary) -> list[str]:
    """Phrases of `text` without their determiner, letter for letter, the best to ask about first.

    Those that name a concern of the vocabulary come first, later ones before earlier ones.
    """
    found: dict[str, float] = {}
    for n, sentence in enumerate(sentences(text)):
        if sentence.endswith("?"):
            continue
        for phrase in _phrases(sentence):
            named = 2.0 if vocabulary.find(phrase) else 0.0
            long = 0.5 if " " in phrase else 0.0
            found.setdefault(phrase, named + long + n / 100)
    return sorted(found, key=lambda p: -found[p])


def _phrases(sentence: str) -> list[str]:
    ws = word_spans(sentence)
    out: list[str] = []
    for i, (word, _, end) in enumerate(ws):
        if word not in _DETERMINERS:
            continue
        phrase = _closed(sentence, ws, i + 1, end)
        if phrase:
            out.append(phrase)
    return out


def _closed(sentence: str, ws: list[tuple[str, int, int]], start: int, before: int) -> str | None:
    """The phrase that starts at word `start`, if a boundary ends it soon enough."""
    joined = False
    i = start
    while i < len(ws):
        word, at, _ = ws[i]
        gap = sentence[ws[i - 1][2] if i > start else before : at]
        if i > start and re.search(r"[^\s\-/]", gap):
            break
        if word in _JOINS and not joined and i > start and i + 1 < len(ws) and ws[i + 1][0] not in _BOUNDARY:
            joined = True
            i += 2 if ws[i + 1][0] in _DETERMINERS else 1
            continue
        # "that isn't listed": a verb, whatever it is the negation of
        if word in _BOUNDARY or word in _DETERMINERS or word.endswith("n't") or (i > start and stem(word) in _VERBS):
            break
        if i - start >= LONGEST + joined:
            return None
        i += 1
    words = [w for w, _, _ in ws[start:i]]
    if not words or words[-1] in _BOUNDARY | _DETERMINERS or words[0] in _WEAK_START:
        return None
    if (
        len(words) > LONGEST + joined
        or all(w in _DULL or len(w) < 3 or w.isdigit() for w in words)
        or words[-1] in _DULL
    ):
        return None
    return sentence[ws[start][1] : ws[i - 1][2]]
