"""The form of a sentence: question, order, fragment, small talk; and where a sentence falls in two."""

from __future__ import annotations

import re

from interviewer.domain.listening.patterns import any_of, one
from interviewer.domain.text import count_words, sentences

_LEADS = re.compile(
    r"^(?:(?:ok(?:ay)?|right|so|well|and|now|alright|all right|fine|sure|hm+|mm+|ah|ach|oh|ha|ay|aye|yes|yeah|yep|cool|good|great|then|look"
    r"|listen|see|sorry|honestly|interesting|noted|thanks|thank you|clear|lovely|grand|same|quickly|briefly|actually|also|please|just|but)\b"
    r"(?: then| so)?[,.:;!…—–-]*\s+)+",
    re.I,
)
_AUX = r"(?:is|are|was|were|do|does|did|can|could|will|would|has|have|had|should|shall|may|might|must)(?:n't)?"
_SUBJECT = r"(?:i|you|we|they|he|she|it|that|this|there|the|any\w*|some\w*|your|our|my|those|these)"
_ASKS = re.compile(
    rf"^(?:(?:how|what|who|where|why)(?:'s| {_AUX})|which (?:do|does|did|would|will)\b|{_AUX} {_SUBJECT}|why|which,)(?!\w)",
    re.I,
)
_VERBS = one(
    """take tell walk talk show explain describe run name pick choose give say go stay think consider convince defend clarify imagine
    suppose keep draw list compare estimate state put look fill persuade sell define justify prove help win let's_(?:hear|have|see|take|say) let_us_say
    return come continue start begin stop leave drop skip sketch write try use add remove solve do order rank size decide commit make
    unpack unpark open close finish sum wrap summari[sz]e outline remind finish list try get keep focus cover spend deal tackle break split plan jot limit concentrate hold park scrap make trace check test calculate compute count predict guess share respond repeat read spell narrow pretend assume forget ignore bring lay"""
)
_ORDER = re.compile(
    rf"^(?:(?:please|just|now|then|next|first|only|maybe|perhaps|quickly|briefly|you please|kindly),? )*(?:{_VERBS}\b(?!')"
    rf"|let me (?:hear|have|see)\b|i(?:'d| would) (?:like|love|want|need) (?:you|to (?:hear|see|know|understand))\b|i want (?:you |to hear|to see|your|the|a)"
    rf"|(?:can|could|will|would) (?:you|we|i) (?:please |just |maybe )?{_VERBS}\b)",
    re.I,
)
_PLEASE = any_of(r"\bplease[.!]?$")
_GREETING = any_of(
    # hello, goodbye to the cat, the weather and the line
    r"^(?:hi|hello|hey|morning|afternoon|evening|good (?:morning|afternoon|evening|day)|greetings|welcome|namaste|hola)\b",
    r"\b(?:hear|see) (?:me|you|us)\b",
    r"\b(?:camera|microphone|mic|audio|line|connection|headset|screen|delay|lag|sound) (?:is|on|seems|works?)\b",
    r"\bdelay on the line|\bbit of (?:a )?(?:delay|lag|echo)",
    r"\b(?:nice|good|great|lovely|pleased|pleasure|happy) (?:to )?(?:meet|be here|see|talk|speak)\b",
    r"^(?:it'?s )?(?:a |my )?pleasure\b",
    r"\b(?:how are you|how's it going|how do you do|where are you based|how was your)\b",
    # the candidate is there, and well, and has the time
    r"^(?:i'?m |i am |we're |all |yes,? |yeah,? |ok(?:ay)?,? |sure,? )*(?:ready|set|here|good|fine|well|great)\b.{0,40}$",
    r"^(?:i'?m |i am |we're |all |yes,? |yeah,? |ok(?:ay)?,? |sure,? )*(?:excited|comfortable|settled|at my desk)\b.{0,40}$",
    r"^(?:i'?m |i am |we're |all |yes,? |yeah,? |ok(?:ay)?,? |sure,? )*(?:all ears|listening)\b.{0,40}$",
    r"\b(?:ready when(?:ever)? you are|whenever you(?:'re| are)? (?:ready|like)|looking forward)\b",
    r"\b(?:happy to (?:talk|start|go|begin|chat|dive))\b",
    r"\b(?:thanks? (?:you )?for (?:having|making|taking|the (?:time|chance|invit\w+)))\b",
    r"\b(?:good|fine|right) time\b",
    r"^(?:yes,? |yeah,? |sure,? )*i(?:'ve| have)(?: got)? (?:half an hour|an hour|time|until|the (?:time|hour))\b",
    r"^(?:sure|ok(?:ay)?|yes|yeah|yep|thanks|thank you|great|good|perfect|lovely|cool|alright|no|likewise)\b[^,]{0,24}$",
    r"^(?:same here|me too|shoot|fire away|go ahead|let'?s (?:go|start|do it|begin|dive in))\b[^,]{0,24}$",
    r"^(?:i'?m|my name is|this is|it'?s) (?-i:[A-Z])\w+\b.{0,30}$",
    r"\b(?:coffee|glass of water|shut the door|close the door|share my screen|sorry i'?m late)\b",
    r"\b(?:technical (?:issue|problem)s?|reboot(?:ed)? my)\b",
)


def is_question(sentence: str) -> bool:
    return sentence.rstrip("\"'”’) ").endswith("?") or bool(_ASKS.match(bare(sentence)) and not sentence.endswith("!"))


def is_order(sentence: str) -> bool:
    return bool(_ORDER.match(bare(sentence)) or _ORDER.match(sentence) or _PLEASE.search(sentence))


def bare(sentence: str) -> str:
    """The sentence without the small words that it opens with, if anything is left."""
    return _LEADS.sub("", sentence) or sentence


def small_talk(text: str) -> bool:
    """Whether nothing of substance is said: a greeting, thanks, a word about the line."""
    parts = sentences(text)
    met = [bool(_GREETING.search(p)) for p in parts]
    brief = all(is_met or count_words(p) <= 3 for p, is_met in zip(parts, met, strict=True))
    return count_words(text) <= 40 and any(met) and brief


def halves(sentence: str) -> list[tuple[str, str]]:
    """The ways to cut the sentence in two at a comma, a colon, a semicolon or a dash."""
    cuts = [
        m.end()
        for m in re.finditer(
            r"(?:[,;:]|\s[–—-])\s+|\s(?=(?:and|so) (?:you|the|what|how|we|I|please|just|let|pick|tell|give|show|which)\b)",
            sentence,
        )
    ]
    return [(sentence[:c].rstrip(), sentence[c:]) for c in cuts]
