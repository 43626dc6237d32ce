"""Signs of driving to decisions: a frame, a choice with its reason and price; and of leaving them to others."""

from __future__ import annotations

import re
from collections.abc import Sequence

from interviewer.builtin.grading.marks import CHANGES, COMMITS, HOLDS, PRICES, REASONS, VAGUE, YIELDS
from interviewer.builtin.grading.sayings import Said, Saying, any_of, has_number
from interviewer.builtin.grading.signs.sign import Sign, everywhere, having
from interviewer.domain.words import Move

_FRAME = any_of(
    r"\b(?:in|take it in|into) (?:two|three|four|five|six|this|that) (?:steps?|parts?|pieces|questions?|orders?|things|bits)\b", r"\b(?:here's|this is|that's) how i'd\b|\bhow i'd (?:like to )?(?:use|spend|split|take)\b", r"^(?:my )?plan\b|\bmy plan\b|\bmy order\b|\bin (?:that|this) order\b|\bthe order\b", r"\b(?:first|start\w*|begin\w*|one)\b.{3,90}\b(?:then|second|two|next|after that|last|finally)\b", r"\b(?:two|three|four|five) (?:things|questions|parts|steps|decisions|pieces)\b", r"\b(?:i'll|i'd|let me|i want to) (?:start|begin|open|do|settle|take|go|spend|split|cover|leave)\b", r"(?:[^,.;]{3,40}, ){3,}[^,.]{3,40}\.",
)  # fmt: skip
_ASSUMES = any_of(
    r"\b(?:i'll|i'm|i am|i'd|let me|i|we'll|we) (?:\w+ )?(?:assum\w+|take it|taking it|suppose|guess and|reckon|bet|presume)\b", r"\bassum(?:e|ing|ption)s?\b", r"\b(?:unless you|say it's|call it|if that's wrong|if i'm wrong|if it's not|if you tell me|if you told me|on the guess|i take it)\b", r"\bi(?:'ll| will) (?:decide|say) it\b",
)  # fmt: skip
_ALTERNATIVES = any_of(
    r"\b(?:i (?:could|thought about|looked at|considered|also thought|weighed|was tempted)|could've|could have|the other (?:way|option|choice|one|candidate)|alternatives?|the obvious|instead of|rather than|against (?:a|b|c|that|it|the)|two (?:ways|options|choices)|three (?:ways|options|candidates)|options?:|or we (?:could|can)|the usual (?:way|thing|answer)|one way)\b"
)
_TURNS_ON = any_of(
    r"\b(?:if|when|unless|once|until|at|over|under|above|below|worse than|more than|less than)\b.{2,90}\b(?:i'd|i would|i'll|we'd|we'll|we|i|it|that|the)\b.{0,50}\b(?:chang\w+|go|switch\w*|drop\w*|stay|stop\w*|move|buy|turn|take|be wrong|wrong|worth|look|withdraw\w*|die|dead|cosmetic|kill|flip\w*|widen|lose|fall\w*|revert|fix|add|bring|ask|accept)\b", r"\b(?:change my mind|changes my mind|changed my mind|you'd have to show|my signal|trigger|that's my signal|what would move me|prove me wrong|i'd be wrong|show me)\b",
)  # fmt: skip
_NEXT = any_of(
    r"\b(?:first (?:job|thing|week|month|step|day)|very first|week (?:one|two|1)|day (?:one|three|two)|month one|monday|tomorrow|before (?:any|a line of|we write|writing|anybody writes|i write|we go)|next step|next steps|then one|after that|then the rest|in order)\b"
)
_HARD = any_of(
    r"\b(?:hard(?:er|est)?|risk is|the risk|interesting|go deep|deep(?:er)? (?:on|into)|crux|heart of|core|makes it (?:hard|difficult)|what makes|difficult(?:y)?|tricky|isn't (?:a|the) (?:scale|hard|problem)|not a (?:scale|\w+) problem|boxes|tiny|nothing as a|real (?:problem|question|work)|worth (?:the|our) time|matters most|leans on|rests on|carries|where it|everything else)\b"
)
_OPTIONS = any_of(
    r"\b(?:either(?: one| way)? (?:would|is|works|could|are)|both (?:work|are|would|have)|any of (?:them|those|these)|whichever|whatever (?:the|you|they|works|is)|could be (?:either|both|any)|you could\b.{0,60}\bor\b|(?:could|can|might|may) (?:do|use|go|have|be|take)\b.{0,60}\bor\b|there(?:'s| is| are) (?:a few|many|several|a range|different|a number|lots|some|various|a couple)|one could|they(?:'ve| have) each|each (?:has|is|one has) (?:its|their|fair)|it's one or the other|one (?:or the other|of those|of those two)|or (?:you|we|one|they|i) (?:could|can|might)|is also (?:possible|an option)|this way or the other|options? (?:is|are|would)|or (?:both|maybe|also|perhaps|a |an |the )\w* ?\w*\?|in pencil)\b"
)
_OPEN = any_of(
    r"\b(?:depends|leave (?:it|that|this|them) open|left (?:it |that |a bit )?open|come back to (?:it|that)|not sure|don't (?:really )?know|do not know|no idea|no strong|not (?:got )?a strong|strong (?:opinion|feeling|view)|don't mind|not fussed|i'm easy|in two minds|both (?:are )?fine|either's|equally|wouldn't (?:want to )?(?:fix|say|commit|pick|decide)|hard to say|can't say|could go (?:with|either)|happy with (?:both|either|any)|study of it|later on|decide later|tbd|up to (?:the|them|you)|whatever (?:the team|you|they) (?:prefers?|picks?|like)|go with whatever|waited|changing my mind|no preference|one or the other|isn't decided|stays as it is)\b"
)
_ASKS_THEM = any_of(
    r"\b(?:what|which|where|how|should|shall|do you|would you|does your|is there)\b[^?]{0,90}\b(?:you|your team|i|me|the business|the hospital|the company|they|you guys|people)\b[^?]{0,60}\b(?:want|prefer|like|think|suggest|go with|pick|choose|focus|start|use|usually|normally|do|cover|first|next|looking for|see|miss\w*|suit|happy|cover|go on|continue|detail|expect)\b[^?]{0,50}\?", r"\b(?:should i|shall i|do you want me|would you like me|want me to|is there (?:anything|something) else|was that what|anything (?:else )?(?:you|i)|did i miss|if you agree|what do you think|is that (?:ok|okay|right|enough|what)|am i (?:right|on))\b",
)  # fmt: skip
_BURIES = any_of(
    r"\b(?:do that instead|let's do that|forget (?:the|that|it)|so we shouldn't|then (?:no|the \w+ (?:ask|tick|decide)s?)|leave it out|not then|maybe not|we don't have to|let's have|i'd (?:just )?(?:do|take|go with) (?:that|yours|it)|yes,? (?:let's|then)|whatever you)\b"
)
_SURRENDERS = any_of(
    r"^(?:(?:ok(?:ay)?|oh|ah|hm+|um|right|yes|yeah|no|well|sorry|common|sure|so)[,.! ]+)*(?:no|true|right|yes|yeah|you(?:'re| are) (?:probably |absolutely |totally )?right|that's (?:true|right|fair|a (?:good|fair|great) point)|i see|good point|fair(?: enough| point)?|okay so then|sorry|i (?:completely |totally )?agree|probably)\b"
)
_REFUSES = any_of(
    r"\b(?:that's just how|don't think there's an argument|not (?:reopening|going to reopen|discussing|up for)|i'm not going to|end of (?:story|discussion)|no,? i don't think i would|legacy thinking|i'm firm|date,? rule,? done|in the contract it's|i'd stick with|i'd keep (?:the architecture|it as)|that's how it (?:is|has)|you can't not|it's the pattern|it just is|it works|that won't happen|they've got to|self-evident|one can take|anarchy|because that's the|will if he wants|has to be)\b"
)


def _frame(turns: Sequence[Said]) -> list[Saying]:
    early = turns[:2] if len(turns) > 6 else turns[:1]
    return [s for s in having(early, _FRAME) if not _ASKS_THEM.search(s.text)]


def _chooses(turns: Sequence[Said]) -> list[Saying]:
    return having(turns, COMMITS, also=REASONS, unless=VAGUE)


def _held(turn: Said) -> bool:
    """Whether an answer to pushback argues: it weighs, and either keeps or changes something and says what."""
    weighs = HOLDS.search(turn.text) or CHANGES.search(turn.text)
    return bool(turn.words >= 30 and weighs and (REASONS.search(turn.text) or has_number(turn.text)))


def answers(turns: Sequence[Said], move: Move) -> list[Said]:
    return [t for t in turns if move in t.moves]


def _moves_or_holds(turns: Sequence[Said]) -> list[Saying]:
    return [
        next((s for s in t.sayings if HOLDS.search(s.text) or CHANGES.search(s.text)), t.sayings[-1])
        for t in answers(turns, Move.CHALLENGE)
        if t.sayings and _held(t) and not t.empty and not t.reading.help and not _given_up(t)
    ]


def _takes_change(turns: Sequence[Said]) -> list[Saying]:
    return [
        next((s for s in t.sayings if COMMITS.search(s.text)), t.sayings[0])
        for t in answers(turns, Move.TWIST)
        if t.words >= 35
        and COMMITS.search(t.text)
        and not t.empty
        and not t.reading.help
        and not _OPTIONS.search(t.text)
    ]


def _given_up(turn: Said) -> bool:
    """Whether an answer to pushback gives in without weighing anything."""
    opens = turn.sayings and _SURRENDERS.search(turn.sayings[0].text)
    return bool((opens and not HOLDS.search(turn.text) and turn.words < 90) or _BURIES.search(turn.text))


def folds(turns: Sequence[Said]) -> list[Saying]:
    pressed = [t for t in turns if t.moves & {Move.CHALLENGE}]
    return [t.sayings[0] for t in pressed if t.sayings and _given_up(t) and not _held(t)]


def _refuses(turns: Sequence[Said]) -> list[Saying]:
    pressed = [t for t in turns if t.moves & {Move.CHALLENGE}]
    return [
        s for t in pressed if not YIELDS.search(t.text) and t.words < 70 for s in t.sayings if _REFUSES.search(s.text)
    ]


def _lists(turns: Sequence[Said]) -> list[Saying]:
    return [
        s
        for t in turns
        for s in t.sayings
        if _OPTIONS.search(s.text)
        and not re.search(r"\bi(?:'ll| choose| pick| take|'m taking|'d take)\b", f"{s.text} {s.after}", re.I)
    ]


def _asks(turns: Sequence[Said]) -> list[Saying]:
    return [
        s
        for t in turns
        for s in t.sayings
        if _ASKS_THEM.search(s.text) and (t.reading.help or "?" in s.text) and not t.reading.check_in and t.nth > 0
    ]


SIGNS: dict[str, Sign] = {
    "own-agenda": Sign(_frame),
    "assumes-and-goes-on": Sign(lambda t: having(t, _ASSUMES)),
    "chooses-with-reason": Sign(_chooses),
    "names-the-price": Sign(lambda t: having(t, PRICES)),
    "weighs-a-real-alternative": Sign(lambda t: having(t, _ALTERNATIVES, also=COMMITS)),
    "says-what-would-change-it": Sign(lambda t: [s for s in having(t, _TURNS_ON, unless=VAGUE) if has_number(s.text)]),
    "moves-or-holds": Sign(_moves_or_holds),
    "takes-the-change": Sign(_takes_change),
    "orders-what-is-next": Sign(lambda t: having(t, _NEXT, unless=VAGUE)),
    "picks-the-depth": Sign(lambda t: having(t, _HARD, unless=VAGUE)),
    "lists-without-choosing": Sign(_lists),
    "asks-for-direction": Sign(_asks),
    "folds": Sign(folds),
    "will-not-reconsider": Sign(_refuses),
    "leaves-it-open": Sign(lambda t: everywhere(t, _OPEN)),
}
