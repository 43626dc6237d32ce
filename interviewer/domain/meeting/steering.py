"""Where the interviewer steers and what the candidate does with it: follows or not, and comes back to the thread or not."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from interviewer.domain.hearing import Hearing
from interviewer.domain.meeting.subjects import concerns
from interviewer.domain.stretches import View
from interviewer.domain.text import fold, plain_words, sentences, stem
from interviewer.domain.transcript import Turn
from interviewer.domain.words import Move

COMES_BACK = re.compile(
    r"\b(?:(?:come|comes|coming|came|go|goes|going|went|get|getting|take us) back\b|back (?:to|on|at) (?:the|my|what|where|that|our)\b"
    r"|return(?:s|ing|ed)? to\b|where i was\b|(?:still|i) owe you\b|left (?:open|hanging|unfinished)\b|cut (?:off|short)\b"
    r"|pick(?:s|ing)? up (?:where|what|the)\b|earlier i\b|i (?:had )?(?:left|parked|dropped)\b|(?:thread|piece) (?:from|of) before\b)",
    re.I,
)
RESISTS = re.compile(
    r"\b(?:(?:before|until) (?:that|i do|i go|we go|we do|i move|we move)\b|let me (?:just |first )?finish\b|i(?:'d| would) rather (?:not|stay|finish|first|go on)\b"
    r"|i(?:'m| am) not (?:done|finished)\b|i(?:'d| would) (?:prefer|like) to (?:stay|finish|stick)\b|one (?:more|last) thing (?:on|about) (?:that|this)\b|as i was saying\b)",
    re.I,
)
_COMMON = frozenset(
    stem(w)
    for w in """about again already also always another because been before being both come could does done each else ever every
    from give goes going have here into just keep know last later left less like long made make many maybe more most much must
    need never next once only other over part point said same says should since some still such take talk tell than that their
    them then there these they thing think this those through time under until want well were what when where which while will
    with without word would your yours back stop park leave hold enough move proceed continue cover sentence subject change
    steer answer start return interviewer minute turn mention earlier draw line close finish hear heard piece pick""".split()
)
FRESH = 0.5
"""Share of a turn's concerns that the turn before did not have, from which on it is about something else."""


BROKEN_MS = 45_000
"""An interviewer who speaks again after so long breaks a silence: that is a nudge, and sends nobody anywhere."""
_STEERS = frozenset({Move.REDIRECT, Move.MOVE_ON})
_GIVEN = frozenset({Move.PRESENT, Move.TWIST, Move.ANSWER, Move.TIME, Move.CLOSE})
_ORDERS = re.compile(
    r"\b(?:pick up (?:the|your|that)|back to (?:the|your|that)|go to (?:the|your|that)|take up (?:the|your|that)|this minute goes to"
    r"|i'm after (?:the|your|that)|i'm moving you|(?:draw a line|wrap that|close that|put that (?:down|aside)|leave that|park it|come off that))\b",
    re.I,
)
"""Orders that send or stop, whatever else the sentence is heard as."""


@dataclass(frozen=True, slots=True)
class Steer:
    """One steering turn of the interviewer's, and the candidate turn that answers it.

    `named` is whether it sent the candidate to something they had said, else it closed a subject. `followed` is whether
    the answer went there. `returned` is a later turn that says it comes back to what was cut, with the sentence.
    """

    turn: int
    answer: int
    named: bool
    followed: bool
    returned: tuple[int, str] | None


def steers(hearing: Hearing) -> tuple[Steer, ...]:
    """In the order they came; one that the candidate never answered is left out."""
    found: list[Steer] = []
    first = hearing.transcript.turns[0].number if hearing.transcript.turns else 0
    cut = next((t for t in reversed(_candidate(hearing)) if t.number < first), None)
    steering: Turn | None = None
    last: Turn | None = None
    nudged = False
    for turn in hearing.transcript.turns:
        if turn.speaker == "interviewer":
            if breaks_silence(last, turn):
                nudged = True
            elif _steering(hearing, turn):
                steering, nudged = turn, False
        else:
            if steering is not None:
                # Whoever had to be nudged did not go at once.
                steer = _steer(hearing, steering, cut, turn)
                found.append(replace(steer, followed=steer.followed and not nudged))
            steering, cut, nudged = None, turn, False
        last = turn
    return tuple(found)


def breaks_silence(before: Turn | None, turn: Turn) -> bool:
    """Whether an interviewer turn comes after a silence of the candidate's."""
    return before is not None and before.speaker == "interviewer" and turn.at_ms - before.end_ms >= BROKEN_MS


def said_in(text: str) -> frozenset[str]:
    """Stems of a text's words of weight."""
    return frozenset(x for w in plain_words(text) if len(w) > 3 and (x := stem(w)) not in _COMMON)


def named_in(hearing: Hearing, turn: Turn) -> frozenset[str]:
    """What an interviewer turn takes up of the candidate's words, from anywhere before it."""
    mine = (t for t in _candidate(hearing) if t.number < turn.number)
    return said_in(turn.text) & frozenset[str]().union(*(said_in(t.text) for t in mine))


def _candidate(hearing: Hearing) -> list[Turn]:
    # What was said to somebody else before may be taken up, and come back to, as well.
    return hearing.so_far if isinstance(hearing, View) else hearing.candidate


def _steering(hearing: Hearing, turn: Turn) -> bool:
    heard = hearing.heard.get(turn.number)
    if heard is None or heard.moves & _GIVEN:
        return False
    return bool(heard.moves & _STEERS or _ORDERS.search(turn.text))


def _steer(hearing: Hearing, turn: Turn, cut: Turn | None, reply: Turn) -> Steer:
    target = named_in(hearing, turn)
    followed = _followed(hearing, target, cut, reply)
    return Steer(turn.number, reply.number, bool(target), followed, _returned(hearing, cut, target, reply))


def _followed(hearing: Hearing, target: frozenset[str], cut: Turn | None, reply: Turn) -> bool:
    """It speaks of what it was sent to; where nothing was named, of something else than before."""
    if RESISTS.search(" ".join(sentences(reply.text)[:2])):
        return False
    if target:
        return bool(target & said_in(reply.text))
    now, then = concerns(hearing, reply.number), concerns(hearing, cut.number) if cut else frozenset[str]()
    if now:
        return len(now - then) / len(now) >= FRESH
    return not said_in(reply.text) & said_in(cut.text if cut else "")


def _returned(hearing: Hearing, cut: Turn | None, target: frozenset[str], reply: Turn) -> tuple[int, str] | None:
    if cut is None:
        return None
    thread = said_in(cut.text) - target
    for turn in hearing.candidate:
        if turn.number < reply.number:
            continue
        for sentence in sentences(turn.text):
            if COMES_BACK.search(sentence) and thread & said_in(sentence):
                return turn.number, fold(sentence)
    return None
