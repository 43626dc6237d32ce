"""Where no rule tells a sentence's move: words that lean one way, added up."""

from __future__ import annotations

import re

from interviewer.domain.listening.patterns import any_of, one
from interviewer.domain.words import Move

STRONG, WEAK, ENOUGH = 1.5, 0.75, 2.0
_Bag = tuple[re.Pattern[str], re.Pattern[str]]

_COUNT = one("two three four five six seven eight nine ten eleven twelve fifteen twenty twenty-five thirty forty \\d+")
_COUNTED = any_of(r"\d|\b(?:hundred|thousand|million|percent)\b")
_BAGS: dict[Move, _Bag] = {
    Move.TIME: (
        any_of(r"\b(?:minutes?|mins|clock|watch|schedule|slot|o'?clock|half ?past|quarter (?:past|to)|time-?box)\b"),
        any_of(rf"\b(?:time|hour|session|left|remaining|until|till|half|third|quarter|gone|behind|ahead|tight|to go|by my|last|{_COUNT})\b"),
    ),
    Move.CLOSE: (
        any_of(
            r"\b(?:thank(?:s| you)|ta|cheers|bye|goodbye|wrap|enjoyed|been fun|pleasure|recruiter|runway|e-?mail(?:ed)?|lunch)\b",
            r"\b(?:must (?:end|stop|go|run)|the end|end here|stop now|no more questions|take it from here|mind how you go)\b",
            r"\b(?:gone the hour|time gentlemen)\b",
        ),
        any_of(r"\b(?:end|stop|finish\w*|done|over|today|now|we'?ll|you'?ll|let you|hear|wave[ds]?|next|call (?:that|it)|very much|very well|all)\b"),
    ),
    Move.MOVE_ON: (
        any_of(
            r"\b(?:next|onwards?|elsewhere|out of the way|get the idea|got the idea|as read|further into|no more|happy with that)\b",
            r"\b(?:(?:switch|change) (?:gears?|tack|topic|subject)|something else|turn to|on to the|take you to|spend all day)\b",
            r"\b(?:all day there|that'?s (?:enough|plenty|fine)|is (?:fine|done|clear)|'s (?:fine|done|clear))\b",
        ),
        any_of(r"\b(?:now|instead|then|let'?s|done|enough|fine|right|okay|understood|grand|carry|go|please|rest|about|not|we'?ll|i'?ll|let me|can we)\b"),
    ),
}  # fmt: skip
_OF_THE_PROBLEM = any_of(
    r"\bper\b|\beach\b|\bminute by minute|\b(?:the|his|her|your|their|about) (?:[\w-]+ )?minutes?\b|\bseconds\b",
    r"\b(?:says?|tells?)\b|\bminutes? (?:of|on|for|late|after|before|apart)\b",
)
"""Minutes that are no clock's of this session."""
_HANDS_BACK = any_of(
    # it is the candidate's: "You set the pace.", "Your time, your aside.", "You're product today."
    r"\byou(?:'re| are) (?:the|product|my|a|our)\b",
    r"\byou (?:set|know|decide|choose|make|get to|want|would do|'d do|think|accept|call)\b",
    r"\b(?:you'?d|you would) (?:accept|do|set|choose|pick|want|answer|say|make)\b",
    r"\byour (?:\w+ )?(?:time|aside|pace|decision|choice|problem|house|rules|business|move|turn|question|nose|judge?ment)\b",
    # it is not the interviewer's: "I'm staying out of that one.", "My opinion's not on the table."
    r"\bi(?:'m| am) (?:staying|keeping|not (?:bothered|fussed|going|here|the|saying|telling|on the))\b",
    r"\bi(?:'d| would) (?:be (?:curious|interested)|not say|like you to|want you to)\b",
    r"\bi (?:wouldn'?t say|don'?t have (?:one|an?|any)|want you to)\b|\bmy (?:opinion|view|preference|vote|answer)\b",
    r"\bfree country\b|\bdecision\b|\b(?:whichever|whatever|however|wherever)\b|\bif it were your\b",
    r"\b(?:count me|keep me|leave me) out\b|\bno (?:help|steer|hint|pointer|push|use)s?\b|\bwrong chair\b",
    r"\b(?:say|settle|declare|state|specify|fill|have|take|draw) (?:it|that|this|how|precisely|one)\b",
    r"\byou (?:specify|answer|do the)\b|\byou say\b(?: (?:it|that|which|so))?[,.!]|\bnot answering\b|\bon you\b",
    r"\bdon't (?:look|wait)\b|\ball one to me\b|\bmake up your mind\b|\bi (?:leave|never|can't)\b|\bone i'?d like you\b",
    r"\btell me what you'?d\b",
)
_ASKS_BACK = any_of(
    # the question put back: "What would you fill in?", "Which way do you lean?"
    r"^(?:and |but |so |well,? |then )*(?:what|which|how|where|who|by what|on what)\b.{0,40}\b(?:would|do|will|could|should|might|are) you(?:rself)?\b(?! (?:mean|say|know|see))",
    r"\byou'?d\b|\bwhat'?s your\b|\bwhat do your own\b",
)
_OF_YOU = any_of(
    r"^(?!.*\b(?:did|have|had|were|was|has) you)(?!.*\byou (?:said|mentioned|told|mean|meant|say|just|did|had|were)\b).*\b(?:you|your|yours|yourself)\b",
)
_FILL_IN = any_of(
    # an order to settle it: "Pop a figure in and go on.", "Put in what you believe."
    r"\b(?:figure|number|value|guess|answer|version|yours|your own|yourself|what you|whatever|something (?:of yours|you))\b",
    r"\b(?:anything you|your (?:\w+ )?(?:word|line|take|wording|reading|figure|number|answer|guess|assumption))\b",
)
_TOLD = any_of(
    r"^you(?:'ll|'ve|'d)? (?:can|could|may|will|would|have|get (?:\w+ )?(?:days|people|euros)|are right|'re right)\b",
    r"^you'?(?:ll|ve|d) \w+",
)


def leans(sentence: str) -> Move | None:
    """The kind whose words prevail, if they are enough."""
    weights = {
        move: STRONG * len(strong.findall(sentence)) + WEAK * len(weak.findall(sentence))
        for move, (strong, weak) in _BAGS.items()
        if strong.search(sentence) and not (move is Move.TIME and _OF_THE_PROBLEM.search(sentence))
    }
    best = max(weights, key=lambda m: weights[m], default=None)
    return best if best is not None and weights[best] >= ENOUGH else None


def asks_back(sentence: str, *, question: bool) -> bool:
    """Whether a question is put back to whoever asked it, or they are told to settle it."""
    if question:
        return bool(_ASKS_BACK.search(sentence)) or bool(_OF_YOU.search(sentence) and len(sentence.split()) <= 14)
    return bool(_FILL_IN.search(sentence)) and not _TOLD.match(sentence) and not _COUNTED.search(sentence)


def hands_back(sentence: str) -> bool:
    """Whether what answers a question is no fact: it is about who has to decide."""
    return bool(_HANDS_BACK.search(sentence)) and not _TOLD.match(sentence)
