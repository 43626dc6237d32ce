"""Filtering a list as one types: every word has to be in some column."""

from __future__ import annotations

from collections.abc import Sequence

from interviewer.library.heads import Listed

_GAP = "\n"
"""Between columns: nothing that is typed crosses it."""


class Filter:
    """Made once for a list. Capitals make no difference.

    A word is found anywhere in a column; how a session stands (`finished`, `imported`, `graded`) is found from its
    beginning only, as `finished` stands in `unfinished` too.
    """

    def __init__(self, sessions: Sequence[Listed]) -> None:
        self.sessions = list(sessions)
        self._texts, self._states = [_texts(s) for s in self.sessions], [_states(s) for s in self.sessions]

    def without(self, id_: str) -> Filter:
        """The same list but for one session; what is known of the others is kept."""
        made, left = Filter(()), [n for n, s in enumerate(self.sessions) if s.id != id_]
        made.sessions = [self.sessions[n] for n in left]
        made._texts, made._states = [self._texts[n] for n in left], [self._states[n] for n in left]
        return made

    def matching(self, typed: str) -> list[Listed]:
        """In the order of the list; all of them where nothing is typed."""
        # Numbers all the way: ten thousand pairs a key would have the garbage collector look at everything there is.
        texts, states, left = self._texts, self._states, list(range(len(self.sessions)))
        for word in typed.casefold().split():
            begun = _GAP + word
            left = [n for n in left if word in texts[n] or begun in states[n]]
        return [self.sessions[n] for n in left]


def _texts(s: Listed) -> str:
    """What can be found anywhere in a column."""
    when = s.started_at[:16].replace("T", " ")
    scores = " ".join(f"{score:g}" for score in s.scores.values() if score is not None)
    minutes = f"{s.minutes:g} min {s.minutes:g}min"
    return _GAP.join((when, s.title, s.problem, s.round, s.level, s.persona, minutes, s.id, scores)).casefold()


def _states(s: Listed) -> str:
    """What is found from its beginning only."""
    return _GAP + _GAP.join(
        (
            "finished" if s.finished else "unfinished",
            "graded" if s.scores else "ungraded",
            "imported" if s.imported else "",
        )
    )
