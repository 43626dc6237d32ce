"""What a candidate's turn asks of the interviewer: a fact, help, leave to go on, or nothing.

Rules of language only. Help is a wish to be told what to do or whether it is right; a check-in proposes a
course and goes on unless stopped, which is what driving looks like and is never counted as help.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from interviewer.domain.text import sentences

_I = re.I | re.X
_HELP = re.compile(
    r"""\b(?:
      what\s+(?:should|shall|do|would|must|ought)\s+(?:i|we)\s+(?:do|cover|say|talk|look|focus|start|go|design|pick|choose|use|tackle|discuss|think)
    | what\s+(?:do|would|did|are|were)\s+you\s+(?:want|like|expect|think|suggest|recommend|do|prefer|choose|looking|after|hoping|have\s+in\s+mind|say)
    | what(?:'s|\s+is)?\s+(?:am\s+i\s+missing|have\s+i\s+missed|did\s+i\s+miss|next\b|comes\s+next|should\s+come\s+next|your\s+(?:view|opinion|preference|advice)|the\s+(?:right|best|correct|expected)\s+(?:answer|approach|way|choice|thing|one|option))
    | am\s+i\s+(?:on\s+the|right|missing|close|going|doing|wrong|warm|way\s+off|in\s+the|correct|making\s+sense\s+so\s+far\s+or)
    | how\s+(?:am\s+i|is\s+(?:it|this))\s+(?:doing|going)
    | how\s+(?:would|should)\s+(?:you|i)\s+(?:do|approach|go|start|begin|solve|tackle|handle|design|proceed)
    | (?:which|what)\s+(?:one\s+|way\s+|of\s+\w+\s+|\w+\s+)?(?:should\s+i|would\s+you|do\s+you\s+(?:want|prefer|think|like))
    | where\s+(?:should|shall|do|would|to)\s+(?:i|we|you)?\s*(?:start|begin|go|focus|look)
    | (?:is|was|isn't|are|does|do)\s+(?:that|this|it|these|those|my\s+\w+|the\s+\w+)\s+(?:\w+\s+)?(?:right|correct|ok|okay|good|fine|enough|alright|reasonable|sensible|wrong|acceptable|what\s+you|the\s+right|a\s+good|on\s+track|best|better)\b
    | does\s+(?:that|this|it)\s+(?:sound|look|seem|feel)\s+\w+
    | (?:a|any|another|some|small|little|one)\s+(?:hint|hints|pointer|pointers|nudge|clue|clues|steer|guidance|help|feedback|tip|tips|advice)\b
    | give\s+me\s+(?:something|anything|the\s+answer|an?\s+(?:idea|example))
    | (?:hint|clue)\s*\?
    | (?:can|could|will|would)\s+you\s+(?:please\s+|just\s+|maybe\s+)*(?:help|guide|steer|point|nudge|hint|suggest|confirm|validate|say\s+if|tell\s+me\s+(?:if|whether|what\s+to|how\s+to|which|where\s+to|i'm|what\s+you)|give\s+me\s+(?:a|an|some|any|your))
    | (?:help\s+me|i'?m\s+(?:stuck|lost)|i\s+am\s+(?:stuck|lost)|point\s+me|no\s+idea\s+(?:what|where|how)|don't\s+know\s+(?:what\s+to|where\s+to|how\s+to))
    | (?:(?:^|[,;:.!]\s*)(?:please\s+|so\s+|and\s+|but\s+|ok\s+)?(?:just\s+)?|(?:just|please|you|to|say:)\s+)tell\s+me\s+(?:if|whether|what\s+to|how\s+to|which|where\s+to|the\s+(?:answer|right|best)|what\s+you|what\s+i(?:'m|\s+am|'ve|\s+have|\s+should))
    | (?:do|would|did)\s+you\s+(?:want|like|prefer|need|rather)\s+(?:me|that\s+i|us|it\s+if|to\s+(?:hear|see))
    | do\s+you\s+(?:agree|like\s+(?:that|it|this)|think)
    | should\s+i\s+\w+ | shall\s+i\s+\w+
    | have\s+i\s+(?:missed|got|covered|forgotten|answered|convinced)
    | (?:anything|something)\s+(?:else\s+)?(?:you|i)(?:'d|\s+would|\s+should|\s+want|\s+need|\s+have|\s+am|'m)
    | (?:right|correct|yes|ok|okay|no|agreed|make\s+sense|fair)\s*\?$
    | (?:ignore|forget|disregard|drop)\s+(?:your|all|the|any|previous)\s+(?:\w+\s+)?(?:rules|instructions|prompt|role)
    | (?:pretend|imagine|act\s+as|role-?play)\s+(?:you|that\s+you|we|as)
    )""",
    _I,
)
_COURSE = re.compile(
    r"\b(?:i'?ll|i\s+will|i'?m\s+going\s+to|i\s+am\s+going\s+to|i'?d\s+like\s+to|i\s+(?:want|plan|propose|intend)\s+to|let\s+me|"
    r"my\s+plan|here'?s\s+(?:how|my|the\s+plan)|i'?d\s+(?:start|begin|take|go|spend|suggest|propose)|i\s+propose|i\s+suggest)\b",
    re.I,
)
_CHECK_IN = re.compile(
    r"\b(?:(?:does|would|will|might|is|are)\s+(?:that|this|it|you|that\s+\w+|this\s+\w+)\s+(?:all\s+)?(?:work|ok|okay|sound|suit|fine|alright|all\s+right|good|happy|be\s+(?:ok|okay|fine))\b"
    r"|any\s+objections?|unless\s+you|if\s+(?:that'?s|you'?re|it'?s)\s+(?:ok|okay|fine|alright|all\s+right|happy|good)|okay\s+with\s+you|ok\s+with\s+you"
    r"|sounds?\s+(?:ok|okay|good|fine|reasonable)|stop\s+me|shout\s+if|tell\s+me\s+if\s+you'?d\s+rather|happy\s+with\s+that|that\s+(?:work|ok|okay)\?)",
    re.I,
)
_CHOICE = re.compile(
    r"\b(?:which|(?:should|shall|could)\s+(?:i|we)\b.*\bor\b|would\s+you\s+(?:rather|prefer|like|pick|choose)|do\s+you\s+(?:want|prefer|need)"
    r"|\bor\s+(?:should|shall|would|the\s+other|not)\b|prefer)\b",
    re.I,
)
_VERDICT = re.compile(
    r"\b(?:(?:is|was|isn't|are|were|does|did|do|has|have|am)\s+(?:that|this|it|i|my|you|these|those|the)\b.*\b(?:right|correct|ok|okay|good|fine|enough|wrong|bad|badly"
    r"|well|reasonable|sensible|track|better|best|agree|think|sound|look|seem|missed|convinced|answered|close|warm|work|acceptable)\b"
    r"|how\s+(?:am\s+i|is\s+(?:it|this))\s+(?:doing|going)|(?:right|correct|agreed|fair|yes|no|ok|okay)\s*\?$|tell\s+me\s+(?:if|whether)|confirm|validate|what\s+do\s+you\s+think)",
    re.I,
)
_CHECKS = re.compile(
    r"\b(?:(?:does|would|will)\s+(?:that|this)\s+(?:\w+\s+)?work(?:\s+for\s+you)?\s*\?|any\s+objections?|unless\s+you\s+(?:object|stop|mind|say))",
    re.I,
)
"""Check-ins whatever stands around them."""
_UNDERSTOOD = re.compile(
    r"\b(?:(?:does|do|did)\s+(?:that|this|it|you)\s+(?:make\s+sense|follow|see\s+(?:what|why|how))|make\s+sense\?|clear\s+so\s+far|is\s+(?:that|this|it)\s+clear"
    r"|with\s+me\s*(?:so\s+far)?\?|follow\s+me\?|can\s+you\s+see\s+the)",
    re.I,
)
_ASKS = re.compile(
    r"\b(?:i(?:'d|\s+would)\s+(?:like|want|need|love|be\s+(?:curious|interested|glad))\s+to\s+(?:know|hear|understand|ask|find\s+out|learn|check|see)"
    r"|i\s+(?:need|want|have)\s+to\s+(?:know|ask|understand|find\s+out|check)|i\s+(?:wonder|was\s+wondering|am\s+wondering|am\s+curious)|i'?m\s+(?:wondering|curious)"
    r"|(?:can|could|will|would)\s+you\s+(?:please\s+|just\s+)?(?:tell|say|give|share|clarify|describe|walk)|tell\s+me\s+(?:about|how|what|who|when|why|more)|give\s+me\s+(?:the|a\s+(?:number|figure|sense|feel|rough|ballpark))"
    r"|do\s+we\s+(?:know|have)|let\s+me\s+ask|my\s+question|one\s+question|question\s*:|question\s+is|can\s+i\s+ask|may\s+i\s+ask|any\s+(?:idea|sense|figure|numbers?)\s+(?:of|on|how|what|for))",
    re.I,
)
_WH = re.compile(
    r"^(?:(?:and|so|but|also|ok|okay|then|right|well|now|first|second|next|plus|or|sorry|hmm|oh),?\s+)*"
    r"(?:how|what|what's|who|who's|whom|whose|which|when|where|where's|why|is|are|was|were|do|does|did|can|could|will|would|has|have|had|should|may|must|roughly)\b",
    re.I,
)
_SPLIT = re.compile(
    r"(?:[,;:]\s*|\s+)(?:and|or|plus|also|then|but)\s+(?=(?:also\s+|then\s+|roughly\s+)?(?:how|what|who|which|when|where|why|is|are|do|does|did|can|could|will|has|have)\b)"
    r"|[;]\s+|[,:]\s*(?=(?:how|what|who|which|when|where|why)\b)",
    re.I,
)
_POINTS_BACK = re.compile(r"\b(?:it|one|they|them|those|these)\b(?!\s+(?:take|cost)s?\b)", re.I)
_COMMITS = re.compile(
    r"\b(?:i'?ll|i\s+will|i'?d|i\s+would|i'?m\s+going|i\s+am\s+going|i(?:'ve|\s+have)?\s+(?:choose|chose|chosen|pick|picked|commit|decide|decided|settled?|assume|recommend|propose|want)"
    r"|let'?s|we'?ll|we\s+will|we'?d|my\s+(?:choice|call|pick|decision|answer|recommendation)|so\s+the\s+\w+\s+(?:is|goes|lives|owns|keeps))\b",
    re.I,
)


class Wants(StrEnum):
    """Kinds of help: an answer to one would sound deaf to another."""

    DIRECTION = "direction"
    CHOICE = "choice"
    VERDICT = "verdict"


@dataclass(frozen=True, slots=True)
class Reading:
    """What a turn asks. `questions` are its clauses that want a fact, in order."""

    questions: tuple[str, ...] = ()
    ends_asking: bool = False
    """The last thing said wants a fact: the floor has been handed over."""
    help: bool = False
    wants: Wants = Wants.DIRECTION
    """What help is asked for."""
    check_in: bool = False
    understood: bool = False
    """Asks whether it was understood."""
    commits: bool = False

    @property
    def asks(self) -> bool:
        return self.ends_asking or self.help


def read_turn(text: str) -> Reading:
    """Reads one candidate turn."""
    parts = sentences(text)
    course = bool(_COURSE.search(text))
    questions: list[str] = []
    help_ = check_in = understood = ends = False
    wants = Wants.DIRECTION
    for i, sentence in enumerate(parts):
        marked = sentence.rstrip("\"') ").endswith("?")
        asking = marked or bool(_ASKS.search(sentence)) or (i == len(parts) - 1 and _terse(sentence))
        last = i >= len(parts) - 2
        if _CHECKS.search(sentence) or (_CHECK_IN.search(sentence) and (course or not marked)):
            check_in = check_in or marked or last
        elif _UNDERSTOOD.search(sentence):
            understood = understood or marked
        elif _HELP.search(sentence) and (asking or last) and not _rhetorical(parts, i, marked):
            help_ = True
            wants = Wants.CHOICE if _CHOICE.search(sentence) else Wants.VERDICT if _VERDICT.search(sentence) else wants
        elif asking:
            clauses = [c.strip() for c in _SPLIT.split(sentence) if c and c.strip()]
            # "How has the present one behaved?" asks about what stands before it.
            before = parts[i - 1] if i and not parts[i - 1].endswith("?") else ""
            questions += [f"{before} {c}" if before and _POINTS_BACK.search(c) else c for c in clauses]
            ends = ends or i == len(parts) - 1
    return Reading(
        questions=tuple(questions),
        ends_asking=ends,
        help=help_,
        wants=wants,
        check_in=check_in and not help_,
        understood=understood,
        commits=bool(_COMMITS.search(text)),
    )


def _terse(sentence: str) -> bool:
    """A question without its mark: it opens like one and is short."""
    return bool(_WH.match(sentence)) and len(sentence.split()) <= 14 and not sentence.rstrip().endswith(".")


def _rhetorical(parts: list[str], i: int, marked: bool) -> bool:
    """A question the candidate goes on to answer: two sentences or more follow it."""
    return marked and len(parts) - 1 - i >= 2
