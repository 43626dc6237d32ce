"""How far conduct reaches, from how often it was done: thresholds an item, set on labelled transcripts."""

from __future__ import annotations

from interviewer.domain.words import Level

WORDS, POWER, LEAST_WORDS = 1200, 0.75, 200
"""Counts are taken at this many candidate words: a terse session does less often what a long one does."""
SHARES = ((2.0, Level.PRINCIPAL), (1.0, Level.STAFF), (0.5, Level.SENIOR))
UNKNOWN = 2.0
"""The threshold of an item that has none of its own."""
STAFF: dict[str, float] = {
    "fails-and-then": 10.1,
    "carries-the-pager": 2.0,
    "would-notice": 1.9,
    "way-back": 2.7,
    "proves-it-first": 3.7,
    "who-is-hurt": 2.6,
    "beyond-the-brief": 0.8,
    "own-weak-spot": 1.6,
    "follows-through": 1.0,
    "own-agenda": 1.9,
    "assumes-and-goes-on": 3.0,
    "chooses-with-reason": 7.6,
    "names-the-price": 3.9,
    "weighs-a-real-alternative": 0.8,
    "says-what-would-change-it": 2.2,
    "moves-or-holds": 2.4,
    "takes-the-change": 0.8,
    "orders-what-is-next": 3.3,
    "picks-the-depth": 2.6,
    "what-will-change": 7.3,
    "contract-with-a-team": 2.0,
    "seam-for-change": 2.5,
    "keeps-it-stiff": 4.1,
    "cost-as-it-grows": 1.0,
    "way-there": 2.3,
    "who-decides-later": 5.3,
    "weakest-assumption": 0.8,
    "fits-the-whole": 6.0,
    "position-with-grounds": 2.7,
    "fair-to-the-alternative": 0.8,
    "grants-the-point": 0.8,
    "argues-back": 1.6,
    "starts-from-their-worry": 6.0,
    "brings-evidence": 3.6,
    "invites-the-hole": 0.9,
    "builds-agreement": 2.7,
    "checks-in": 0.8,
    "defines-the-term": 4.7,
    "picture-that-carries": 2.4,
    "works-a-case": 2.4,
    "says-why-it-matters": 6.4,
    "core-first": 0.8,
    "recaps": 0.8,
    "checks-understanding": 0.8,
    "names-the-few-things": 1.5,
    "another-way": 1.2,
    "contrasts-two": 2.3,
}
"""Times in `WORDS` words at which an item is done at Staff: near the mean of transcripts labelled at the bar or above."""
AGAINST: dict[str, float] = {
    "hands-it-off": 1.9,
    "not-mine": 0.8,
    "claims-it": 0.8,
    "only-when-pointed-at": 0.8,
    "lists-without-choosing": 1.2,
    "asks-for-direction": 0.8,
    "folds": 0.8,
    "will-not-reconsider": 0.8,
    "leaves-it-open": 1.6,
    "today-only": 0.8,
    "fashion-as-future": 0.8,
    "flexible-everywhere": 0.8,
    "owner-left-for-later": 0.8,
    "brushes-off": 0.8,
    "goes-over-them": 0.8,
    "agrees-with-everything": 0.8,
    "praise-for-argument": 0.8,
    "asserts": 0.8,
    "undefined-shorthand": 2.7,
    "standard-stuff": 0.9,
    "field-lists": 0.8,
    "dodges-the-how": 0.8,
    "image-without-content": 0.8,
}
"""Times from which on an item counts: half-way between the mean of those below the bar and of those at it."""


def scaled(count: int, words: int) -> float:
    """`count` as it would be in a talk of `WORDS` words."""
    return float(count * (WORDS / max(words, LEAST_WORDS)) ** POWER)


def of(item: str, count: float) -> Level | None:
    """The level that conduct done `count` times, scaled, reaches: the item's staff threshold, and shares of it."""
    if not count:
        return None
    share = count / STAFF.get(item, UNKNOWN)
    return next((level for least, level in SHARES if share >= least), Level.MID)


def against(item: str, count: float) -> Level | None:
    return Level.MID if count and count >= AGAINST.get(item, UNKNOWN) else None
