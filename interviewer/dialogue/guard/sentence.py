"""What one sentence of a draft leaks, if anything: the checks in order, each with its reason.

Turns of phrase first (`signs`), then what the sentence takes away, has meet or supposes, then what is new in it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from interviewer.dialogue.guard import signs
from interviewer.dialogue.guard.ground import Ground, Surveyor
from interviewer.dialogue.guard.novelty import collides, negates, novelty
from interviewer.domain.text import words
from interviewer.domain.words import PRESSES, Move

ASIDE = {Move.TWIST: 4, Move.PRESENT: 2, Move.DEFER: 1, Move.CLOSE: 2, Move.TIME: 1}
"""More tolerance for what is no question: these speak of the room, and one plain word of it is no content."""
CLAUSE = 6
"""Words from which on a sentence can be a claim; a shorter one names its subject."""
ASKING = frozenset({Move.PROBE, Move.CLARIFY, Move.CHALLENGE, Move.REDIRECT})
OF_THE_ROOM = frozenset({Move.REDIRECT, Move.MOVE_ON, Move.TIME, Move.CLOSE, Move.DEFER})
STOPS = frozenset({"die_disappear", "crash", "offline", "slow", "hang"})
"""Notions of stopping and slowing: the deep-diver and the Socratic may ask what happens then."""

_HALFWAY = re.compile(
    r"^\W*(?:\w+\W+){0,3}?(?:half-?\s?way|half\s+(?:the|your|our)\s+time|past\s+the\s+middle)(?:\W+\w+){0,2}\W*$", re.I
)
_TIME = re.compile(
    r"^\W*(?:(?:you|we|that|it|there|i|about|roughly|just|have|has|is|are|'ve|'s|leaves|us|still|got|only|under|over|around|make|see)\W+)*"
    r"(?:(?:a|an|half|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|twenty-five|thirty|thirty-five|forty|\d+|last|final|few|couple|of)[\s-]+)+"
    r"(?:minutes?|seconds?|hour)(?:\s+(?:left|to\s+go|remaining|remain|more|on\s+the\s+clock|gone|in|for\s+you))*\W*$",
    re.I,
)


_WHAT_THEN = re.compile(
    r"\b(?:what\s+(?:if|happens|then|about\s+when|do\w*)|then\s+what|and\s+(?:if|when))\b.*\?", re.I
)
_GO_TO = re.compile(
    r"^\W*(?:(?:and|so|now|okay|ok|let's)\W+)*(?:go|back|come|turn|move|switch|jump|get|zoom|step|look)\s+(?:back\s+|over\s+|on\s+|in\s+|inside\s+|down\s+)?(?:to|on|into|through)\b",
    re.I,
)
_OURS = re.compile(
    r"\b(?:you|your|yours|you've|you'd|you're|you'll|i|i'm|i've|i'll|i'd|me|my|mine|we|we've|us)\b", re.I
)
_OF_THE_TALK = re.compile(
    r"^\W*(?:(?:and|but|so|no|now|well|okay|ok|right|wait|hm+|mm+|then|sorry|again|still)\W+)*(?:you|you've|you'd|you're|your|i|i'm|i've|i'd|i'll|me|let|let's"
    r"|skip|stay|staying|stick|back|leave|hold|give|show|walk|take|convince|persuade|tell|talk|explain|describe|defend|prove|say|pick|choose|stop|enough|got"
    r"|that's\s+(?:enough|plenty)|that'll\s+do|same|go|keep|draw|write|read|put|make|argue|try|spell|name|define|finish|quote|point|drop|park|sell|win|start\s+again"
    r"|one\s+(?:sentence|word|line)|in\s+(?:a|one)\s+(?:sentence|word|line)|next|more|less|why|how|what|which|who|where|when|whose|quickly|briefly|precisely|exactly)\b",
    re.I,
)
"""How a sentence begins that is about the talk itself; another one claims something about the design."""
_OPENING = re.compile(r"^\W*(?:right|alright)[,:]\s+(?=\w)", re.I)
"""How one turns to something else; by itself, or before anything but a turn, it would judge."""
_WHAT_ABOUT = re.compile(
    r"\b(?:what|how)\s+(?:about|of)\s+(?:an?|the|those|someone|somebody)\b.*?\b((?:that|who|which|whose|where)\b.*)",
    re.I,
)
_AND_WHEN = re.compile(r".*?\w.*?\b((?:when|since|because|given|even|while|once|until|although|though|unless|if)\b.*)")
"""What a question supposes on the way."""
_YES_NO = re.compile(
    r"^\W*(?:yes|no|correct|right|that's\s+(?:right|correct)|it\s+is|they\s+are|exactly|(?:it|they|that|there)\W?\s*(?:is|are|does|do|has|have|'s)\W+(?:yes|no)|(?:yes|no)\W+(?:it|they|that|there)\s+(?:is|are|does|do|has|have)(?:n't)?)\W*$",
    re.I,
)


class Leak(NamedTuple):
    """`sure` where it is one of form; what rests on words may be seen otherwise by a second opinion."""

    move: Move
    why: str
    sure: bool = False


@dataclass(frozen=True, slots=True)
class Hearing:
    """What a part is judged against. `recent` is what the candidate said lately, `last` their last turn."""

    persona: str
    may: frozenset[Move]
    declared: Move
    ground: Ground
    recent: str
    last: str
    asked: bool
    """They asked something."""
    checked: bool
    """They asked to hear again what the brief or the sheet says."""


def leak_of(sentence: str, heard: Hearing, surveyor: Surveyor, tolerance: int) -> Leak | None:
    """What the sentence leaks and the words that show it, or None."""
    if _TIME.match(sentence) or _HALFWAY.match(sentence):
        return None
    question = sentence.rstrip("\"') ").endswith("?")
    if question and not heard.may & {Move.PROBE, Move.CLARIFY} and heard.declared not in (Move.DEFER, Move.TWIST):
        return Leak(Move.LEAD, f"{heard.persona} asks nothing", sure=True)
    if heard.declared is Move.ANSWER and heard.checked and _YES_NO.match(sentence):
        return None
    if heard.declared in (Move.REDIRECT, Move.MOVE_ON):
        sentence = _OPENING.sub("", sentence)
    return (
        _shown(sentence, heard)
        or (_supposed(sentence, question, heard, surveyor, tolerance) if heard.declared in ASKING else None)
        or _new(sentence, question, heard, surveyor, tolerance)
    )


def _shown(sentence: str, heard: Hearing) -> Leak | None:
    """Scaffolding by turn of phrase."""
    declared, may_redirect = heard.declared, Move.REDIRECT in heard.may
    answering = declared in (Move.ANSWER, Move.TWIST, Move.PRESENT, Move.DEFER)
    shown = signs.sign(sentence, heard.recent, may_redirect=may_redirect, asked=heard.asked and answering)
    if shown is None:
        return None
    move, phrase = shown
    if move is Move.HINT and declared is Move.DEFER and heard.asked and " or " in sentence:
        return None  # both of the candidate's own alternatives, handed back
    if move is Move.STRUCTURE and (declared is Move.CLOSE or (may_redirect and _GO_TO.match(sentence))):
        return None  # where to go: novelty says whether it is on the table
    if declared in (Move.TWIST, Move.PRESENT) and move is not Move.CONFIRM:
        return None
    return Leak(move, f"“{phrase}”")


def _supposed(sentence: str, question: bool, heard: Hearing, surveyor: Surveyor, tolerance: int) -> Leak | None:
    """What a probe or challenge takes for granted that nobody said."""
    talk = not question and _of_the_talk(sentence)
    if not talk and negates(sentence, heard.last, surveyor.read(heard.last), surveyor):
        return Leak(Move.LEAD, "it takes away what nobody has said might go")
    if collides(sentence, heard.ground, surveyor):
        return Leak(Move.LEAD, "it has two of them meet, which nobody has spoken of")
    claims = [sentence] if not question and not talk and len(words(sentence)) >= CLAUSE else []
    clause = _WHAT_ABOUT.search(sentence) or _AND_WHEN.search(sentence)
    if clause and not (heard.persona in PRESSES and _WHAT_THEN.search(sentence)):
        claims.insert(0, clause[1])
    for claim in claims:
        claimed = novelty(claim, heard.ground, surveyor, strict=True)
        if claimed.weight > max(1, tolerance):
            kind = Move.LEAD if claim is not sentence else Move.TELL
            return Leak(kind, f"it claims something of its own: {', '.join(claimed.words[:4])}")
    return None


def _new(sentence: str, question: bool, heard: Hearing, surveyor: Surveyor, tolerance: int) -> Leak | None:
    """What is not on the table, with one exemption: a thing that is there may be asked what happens when it stops."""
    declared = heard.declared
    exempt = heard.persona in PRESSES and (_WHAT_THEN.search(sentence) or sentence.lower().startswith("suppose"))
    free = STOPS if exempt else frozenset[str]()
    new = novelty(sentence, heard.ground, surveyor, free=free, of_the_room=declared in OF_THE_ROOM)
    if new.weight <= tolerance + ASIDE.get(declared, 0) * (not question):
        return None
    if question or declared in (Move.PROBE, Move.REDIRECT):
        kind = Move.LEAD
    else:
        kind = Move.FILL if declared is Move.ANSWER and not heard.asked else Move.TELL
    return Leak(kind, f"not on the table: {', '.join(new.words[:4])}")


def _of_the_talk(sentence: str) -> bool:
    return bool(_OF_THE_TALK.match(sentence) or _OURS.search(" ".join(sentence.split()[:5])))
