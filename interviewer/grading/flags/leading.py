"""Leadership talk, by the words that it is made of."""

from __future__ import annotations

import re

from interviewer.domain.hearing import Hearing
from interviewer.domain.text import sentences
from interviewer.domain.words import Level

_LEADS = re.compile(
    "|".join(
        rf"\b(?:{words})\b"
        for words in (
            # the whole of it
            r"organi[sz]ation(?:al|-wide|wide)?|company[- ]?wide|enterprise|engineering-wide|across the (?:company|organi[sz]ation|enterprise|business|org)|industry",
            # how it should think
            r"cultur(?:e|al)|mindset|paradigm|vision|north star|transformation|thought leader\w*|evangeli[sz]e|change management|technical direction|company strategy",
            # how it should be set up
            r"operating model|cent(?:er|re) of excellence|guilds?|paved road|org(?:anisation)? design|reorg\w*|tiger team|okrs?|raci|mandate|cross-functional",
            # who sits at the top
            r"executive(?:s| team)?|c-suite|board of directors|leadership team|steering committee|stakeholder alignment",
        )
    ),
    re.I,
)
LEADS_MOST = {Level.MID: 3, Level.SENIOR: 6}
"""Sentences of leadership talk from which on it is out of proportion; above these levels it is the job."""


def leadership(hearing: Hearing) -> list[tuple[int, str]]:
    """Candidate sentences of leadership talk, with their turns."""
    return [(t.number, s) for t in hearing.candidate for s in sentences(t.text) if _LEADS.search(s)]
