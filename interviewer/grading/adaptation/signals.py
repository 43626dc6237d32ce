"""What an interviewer's style could be recognised by in one stretch, quoted from the interviewer's own turns."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from interviewer.domain.meeting.steering import breaks_silence, said_in, steers
from interviewer.domain.rubric import Ask
from interviewer.domain.scorecard import Signal
from interviewer.domain.stretches import View
from interviewer.domain.text import count_words, fold
from interviewer.domain.transcript import Turn
from interviewer.domain.words import Move

QUOTES = 2
"""Quotes of one mark, at most."""
FEW_WORDS = 9
_WHY = re.compile(r"\b(?:why|reason|what (?:makes|made|decided|for|is behind)|rests? on|follows? from|grounds)\b", re.I)
_CUTS_IN = re.compile(
    r"^(?:stop(?: there| talking)?\b|hold (?:it|on)\b|wait\b|halt\b|pause\b|cut(?:ting)?\b|enough\b|let me (?:in|stop you)\b|jumping in\b"
    r"|sorry, in brief|quick stop|breath\b|skip to\b|i'm interrupting|that's a speech)",
    re.I,
)
_ASKS = frozenset({Move.PROBE, Move.CLARIFY, Move.CHALLENGE})


@dataclass(frozen=True)
class Mark:
    """`find` gives the interviewer turns that bear it; `says` is filled with how many, out of how many."""

    id: str
    says: str
    find: Callable[[View], list[Turn]]


def signals(view: View) -> tuple[Signal, ...]:
    """The marks of the stretch's own style that were there, each with quotes; of an unknown style all that were."""
    found: list[Signal] = []
    own = MARKS.get(view.stretch.persona, ALL)
    quiet = _silences(view) if view.stretch.persona in SILENT or own is ALL else None
    if quiet:
        found.append(quiet)
    spoken = len(_interviewer(view))
    for mark in own:
        turns = mark.find(view)
        for n, turn in enumerate(turns[:QUOTES]):
            says = mark.says.format(n=len(turns), of=max(spoken, len(turns))) if n == 0 else ""
            found.append(Signal(mark=mark.id, says=says, turn=turn.number, quote=fold(turn.text)))
    return tuple(found)


def _silences(view: View) -> Signal | None:
    turns = {t.number for t in view.candidate}
    passed = [n for n in view.transcript.silent_after if n in turns]
    if not passed:
        return None
    says = f"{len(passed)} of your {len(turns)} turns got no reply."
    return Signal(mark="silence", says=says, turn=passed[0])


def _interviewer(view: View) -> list[Turn]:
    """Without what was given or announced: problem, twists, answers, the time, and the hand-over that any style begins with."""
    given = frozenset({Move.PRESENT, Move.TWIST, Move.ANSWER, Move.TIME, Move.CLOSE})
    return [
        t for t in view.transcript.turns[1 if view.stretch.swap else 0 :]
        if t.speaker == "interviewer" and (heard := view.heard.get(t.number)) and not heard.moves & given
    ]  # fmt: skip


def _having(moves: frozenset[Move]) -> Callable[[View], list[Turn]]:
    return lambda view: [t for t in _interviewer(view) if view.heard[t.number].moves & moves]


def _steered(*, named: bool) -> Callable[[View], list[Turn]]:
    return lambda view: [t for s in steers(view) if s.named is named and (t := view.turn(s.turn))]


def _breaks(view: View) -> list[Turn]:
    return [b for a, b in pairwise(view.transcript.turns) if b.speaker == "interviewer" and breaks_silence(a, b)]


def _why(view: View) -> list[Turn]:
    return [
        t for t in _interviewer(view)
        if view.heard[t.number].moves & _ASKS and (Ask.JUSTIFY in view.heard[t.number].asks or _WHY.search(t.text))
    ]  # fmt: skip


def _cut_ins(view: View) -> list[Turn]:
    return [t for t in _interviewer(view) if _CUTS_IN.search(t.text)]


def _few_words(view: View) -> list[Turn]:
    return [t for t in _interviewer(view) if count_words(t.text) <= FEW_WORDS and "?" not in t.text]


def _same_subject(view: View) -> list[Turn]:
    """Questions that share a word with the question before: the interviewer stays on one thing."""
    asked = _having(_ASKS | {Move.REDIRECT})(view)
    said = said_in(" ".join(t.text for t in view.candidate))
    return [b for a, b in pairwise(asked) if said_in(a.text) & said_in(b.text) & said]


_CUT = Mark("cut-in", "{n} of {of} replies began by stopping you.", _cut_ins)
_REDIRECTS = Mark("redirect", "{n} of {of} replies sent you to something you had named.", _steered(named=True))
_MOVES_ON = Mark("move-on", "{n} of {of} replies closed a subject and named no other.", _steered(named=False))
_BREAKS = Mark("nudge", "{n} of {of} replies broke a silence of yours.", _breaks)
_WHYS = Mark("why", "{n} of {of} replies asked for the reason under something you had said.", _why)
_QUESTIONS = Mark("question", "{n} of {of} replies were questions about what you had just said.", _having(_ASKS))
_STAYS = Mark("stays", "{n} times a question stayed with the subject of the one before.", _same_subject)
_NARROWER = Mark("detail", "{n} of {of} replies asked further into something you had named.", _having(_ASKS))
_BRIEF = Mark("few-words", "{n} of {of} replies had nine words or fewer and asked nothing.", _few_words)
ALL: Sequence[Mark] = (_CUT, _REDIRECTS, _MOVES_ON, _BREAKS, _WHYS, _STAYS, _BRIEF)
SILENT = frozenset({"hands-off"})
MARKS: Mapping[str, Sequence[Mark]] = {
    "hands-off": (_BRIEF,),
    "socratic": (_WHYS, _QUESTIONS),
    "directive": (_CUT, _REDIRECTS, _MOVES_ON, _BREAKS),
    "deep-diver": (_STAYS, _NARROWER),
    "broad-sweeper": (_MOVES_ON, _BRIEF),
}
