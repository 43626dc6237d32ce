"""How far conduct reaches, from how often it was done: thresholds an item, set on labelled transcripts."""

from __future__ import annotations

from interviewer.domain.words import Level

WORDS, POWER, LEAST_WORDS = 1200, 0.75, 200
"""Counts are taken at this many candidate words: a terse session does less often what a long one does."""
SHARES = ((2.0, Level.PRINCIPAL), (1.0, Level.STAFF), (0.5, Level.SENIOR))
UNKNOWN = 2.0
"""The threshold of an item that has none of its own."""
STAFF: dict[str, float] = {
    "fails-and-then": 1.0,
    "carries-the-pager": 0.5,
    "would-notice": 0.9,
    "way-back": 0.6,
    "proves-it-first": 0.9,
    "who-is-hurt": 0.7,
    "beyond-the-brief": 0.5,
    "own-weak-spot": 0.5,
    "follows-through": 0.5,
    "own-agenda": 0.5,
    "assumes-and-goes-on": 0.6,
    "chooses-with-reason": 0.9,
    "names-the-price": 1.0,
    "weighs-a-real-alternative": 0.5,
    "says-what-would-change-it": 0.6,
    "moves-or-holds": 0.7,
    "takes-the-change": 0.5,
    "orders-what-is-next": 0.8,
    "picks-the-depth": 0.5,
    "what-will-change": 0.6,
    "contract-with-a-team": 0.5,
    "seam-for-change": 0.5,
    "keeps-it-stiff": 0.5,
    "cost-as-it-grows": 0.5,
    "way-there": 0.7,
    "who-decides-later": 0.5,
    "weakest-assumption": 0.5,
    "fits-the-whole": 0.5,
    "position-with-grounds": 0.5,
    "fair-to-the-alternative": 0.5,
    "grants-the-point": 0.5,
    "argues-back": 0.6,
    "starts-from-their-worry": 0.5,
    "brings-evidence": 0.5,
    "invites-the-hole": 0.5,
    "builds-agreement": 0.5,
    "checks-in": 0.5,
    "defines-the-term": 0.5,
    "picture-that-carries": 0.5,
    "works-a-case": 0.5,
    "says-why-it-matters": 2.2,
    "core-first": 0.5,
    "recaps": 0.5,
    "checks-understanding": 0.5,
    "names-the-few-things": 0.5,
    "another-way": 0.5,
    "contrasts-two": 0.5,
}
"""Times in `WORDS` words at which an item is done at Staff.

Two thirds of the way down from the mean of transcripts labelled at the bar or above to that of those below, and a third
less: the signs catch less of what an author says who was never read.
"""
AGAINST: dict[str, float] = {
    "hands-it-off": 0.8,
    "not-mine": 0.8,
    "claims-it": 0.8,
    "only-when-pointed-at": 0.8,
    "lists-without-choosing": 0.8,
    "asks-for-direction": 0.8,
    "folds": 0.8,
    "will-not-reconsider": 0.8,
    "leaves-it-open": 1.2,
    "today-only": 0.8,
    "fashion-as-future": 0.8,
    "flexible-everywhere": 0.8,
    "owner-left-for-later": 0.8,
    "brushes-off": 0.8,
    "goes-over-them": 0.8,
    "agrees-with-everything": 0.8,
    "praise-for-argument": 0.8,
    "asserts": 0.8,
    "undefined-shorthand": 2.1,
    "standard-stuff": 0.8,
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
