"""Signs of deciding under pressure: held or moved on grounds, a change taken; and of folding, listing and asking."""

from __future__ import annotations

from collections.abc import Sequence

from interviewer.builtin.grading.marks import CHANGES, HOLDS, REASONS, VAGUE, YIELDS
from interviewer.builtin.grading.sayings import Said, Saying, any_of, has_number
from interviewer.builtin.grading.signs.sign import Sign
from interviewer.domain.words import Move

CHOICE = any_of(
    r"\bi(?:'m| am)? (?:choos\w+|chose|pick\w*|tak(?:e|ing) (?:the|that|this|it|one|three|all|a)|keep\w*|hold (?:it|that|to)|refus\w+|(?:'ve )?decid\w+|prefer\w*|stay with|stand on|stick with|want (?:it|the|that|this|them|a|one)|drop|freeze|fix|split|going (?:with|for)|won't|don't (?:want|let|write|build|buy)|mean|put|make|treat|let|sort|match|begin|start)\b",
    r"\bi'(?:ll|d|m|ve)(?: also| still| just| only| even| not| never| no| always| therefore)* (?:pick|choose|take (?!a look)|go (?:with|for|early)|keep|put|want|rather|refuse|have (?:the|that|a|it|both)|drop|stay|hold|store|use|spend|pay|cut|cap|split|freeze|make|let|run|build|start|begin|standardi[sz]e|treat|sort|save|leave|not|invest|decided|match|log|stamp|version|limit|order|having|taking|going|for|against)\b",
    r"\b(?:so|then) (?:no|not|never)\b[,.]? |\bwe (?:don't|do not|only|never|always)\b|^(?:so )?i (?:choose|take|pick|keep|want)\b",
)  # fmt: skip
"""The candidate's own choice in so many words."""

# An answer to pushback that keeps or moves, and says so.
_KEEPS = any_of(
    r"\bi(?:'d|'ll|'m| would| will)?(?: still| also| rather)? (?:keep\w*|stay\w*|hold(?:ing)?|stand|stick)\b(?! (?:the desk|on to))|\bi(?:'d| would) (?:still|rather|argue)\b|\bi still (?:want|think|keep|pay|have)\b|\bso no,? (?:i'd|it stays|it)\b|\b(?:it|that|they|the \w+(?: \w+)?|\w+) stays?(?: \w+)?[.,]|\bi won't (?:give|take|let|move)\b|\bi wouldn't give on\b|\b(?:doesn't|does not) move\b|\bnot letting go\b",
)  # fmt: skip
_MOVES = any_of(
    r"\bi(?:'m|'ll|'d| would)? (?:chang(?:e|ing)|drop(?:ping)?|let go|widen|split|revers(?:e|ing)|give up|cap|take (?:it|that|yours)|go (?:to|with) yours|redo|accept that|open (?:this|it))\b|\bso i(?:'d|'m| would)? (?:split|change|cap|drop|test|keep|need)\b|\b(?:you moved me|you've changed my mind|changed my mind|that part moves|that changes (?:my|what))\b|\bi was wrong\b",
    r"\bso (?:half|cap it|at noon|her|his|what|that one|no \w+ on|first)\b[^.?]{4,}|\b(?:off|out|in),? then\b|\binstead\b",
)  # fmt: skip
_ON_CONDITION = any_of(
    r"\b(?:if|over|under|above|below|worse than|more than)\b[^.?]{3,}\b(?:i|i'd|i'll|we|we'd|then|it's|the bar's|fine)\b|^so (?:the|her|his|i need|i act|what'd)\b[^.?]{8,}|^then (?:we|i|i'd) (?:run|need|go|take|drop)\b|\bi'd (?:offer|begin|run)\b"
)
NOT_DECIDED = any_of(
    r"\btake it (?:that|they|you|each)\b|\bi mean\b|\b(?:leave|put) (?:it|this|that|them) (?:to|with|for)\b|\b(?:not|n't) worry\b|\b(?:to assume|i assume|i'll first|let me use)\b|\bi love\b|\bput (?:it|my name)\b|\bsay it aloud\b|\bi'd not (?:say|see)\b|\bif you(?:'re| are) a\b"
)
_WEIGHS = any_of(
    r"\blet me (?:say why|run|test|check|think|see|work|count|put|calculate|give)\b|\blet's (?:put|see|take) (?:the )?(?:figure|numbers?|sum)|\b(?:do the sum|test it|what would i lose|what do i get|what i (?:meant|mean|wanted|lose|hold)|what i'm protecting|why i (?:wanted|chose|fixed)|how often)\b|\b(?:true|right|fair|real|legit|serious|agreed|big|on the edge)\b|\bbut\b|\bbecause\b",
)  # fmt: skip

# A way given up with nothing looked at.
_BURIES = any_of(
    r"\b(?:do that instead|let's do (?:that|it|both)|forget (?:the|that|it)|so we (?:shouldn't|don't)(?: do)? that|then (?:no|off|on|out)\b|leave it (?:out|at)|not then|maybe not|we don't have to|let's have|i'd (?:just )?(?:go with|take) (?:that|yours)|yes,? (?:let's|then)|whatever you|so take (?:the|it|that)\b[^.]*\b(?:off|out)|we don't (?:raise|do|need) it|then we don't|no, i'm easy|how(?:ever)? you think's best|we can do it (?:like that|your way))\b"
)
_SURRENDERS = any_of(
    r"^(?:(?:ok(?:ay)?|oh|ah|hm+|um|right|yes|yeah|nah|no|well|sorry|common|sure|so)[,.! ]+)*(?:no|true|right|yes|yeah|you(?:'re| are) (?:probably |absolutely |totally )?right|that's (?:true|right|fair|possible|a (?:good|fair|great) point)|i see|good point|fair(?: enough| point)?|okay so then|sorry|i (?:completely |totally )?agree|probably)\b"
)
_ABSOLUTE = any_of(
    r"\bthat's just how\b|\b(?:it|that) (?:just )?(?:has|have) to be\b|\byou can't not\b|\bdon't think there's an? (?:argument|choice)\b|\b(?:end of (?:story|discussion)|nothing to (?:discuss|add))\b", r"\b(?:not|never) (?:going to |gonna )?(?:reopen\w*|discuss\w*|negotiat\w*)\b|\bit's not (?:a negotiation|up for)\b|\b(?:i'd|i'll) (?:stick with|keep) the (?:architecture|plan|design|pattern|same(?: one)?|global one)\b(?! in front)|\bi(?:'d| would)n't change (?:the plan|anything|it) for\b",
    r"\bif it's in the contract\b|\b(?:they|he|she)(?:'ve| have) (?:got )?to\b[,.]|\bhe has to\.|\b(?:they|he|she) will if (?:they|he|she) wants?\b|\bit's the (?:pattern|rule|standard|only way)\b[.,]|\bno,? i don't think i would\b|\bi've said (?:so|why)\b|\bi said so\b",
)  # fmt: skip

# Ways set side by side as equals.
_EQUALS = any_of(
    r"\b(?:either (?:would|works|is fine|way[.](?! i)|one(?:'s)? (?:is |are )?(?:fine|ok\w*|alright)?|'d do)|either'?(?:s|d) (?:alright|fine|do|would)|both (?:work|are fine|of them work|aren't difficult|would be fine)|any of (?:them|those|these)(?: would| is| gets?|[,.])|could (?:be|go) (?:either|with either|with any)|it (?:can|could) be either|each (?:has its(?! own)|is fair|has something)|they(?:'ve| have) each got|i see sense in each|(?:can|could) see (?:good in (?:all|each)|each of them|them all)|each has (?:its )?merits|one or the other|whichever(?: your|\.|,| is)|it(?:'s| is) swappable|kind of swappable|wouldn't matter which)\b"
)
_WAYS = any_of(
    r"\b(?:there(?:'s| is| are) (?:a few|many|several|a range of|different|a number of|lots of|some|various|heaps of) (?:ways|options|ones|approaches|things you)|(?:you|we|one) (?:could|can) (?:do|use|go|have|take|control|make|rank|let|put|wrap|limit|be|move|rent)\b[^.?]{3,70}(?:, or|\bor (?:you|we|the|a|an|just|even|maybe)\b)|options?: )"
)
_OWN_CHOICE = any_of(
    r"\bi(?:'ll|'d|'m| would|'m going|'d say)? (?:choose|pick|take (?!a look)|taking|go with|going|rather|prefer|keep|decided?|having|stand on|for|start with|begin with)\b|\bi'm (?:for|against|choosing|picking)\b|\bthe (?:first|second|third)(?: one is)?\b|\b(?:first|second|third) one is better\b|\bso (?:third|first|second|i'm)\b|\bmy (?:pick|choice|view) is\b|\bi would change\b|\bwe take\b|\bi've decided\b|\bi'd (?:go|have|do) \w+\b|\bi choose\b|\blet's say\b(?!.*\bfor now\b)"
)
_NOT_EQUALS = any_of(
    r"\b(?:can't|cannot|couldn't)\b|\bif (?:it|he|she|they)\b|\beither side\b|\bone or the other for\b"
)

# Direction asked of the interviewer.
_ASKS_THEM = any_of(
    r"\b(?:what|which|where|how) (?:would|do|did|should|does) (?:you|i|we|they|the (?:business|hospital|company)|you guys|your (?:team|company))\b(?! (?:see it|do\?|know|have|miss|get|measure|lose))[^?]{0,60}\b(?:want|prefer|like|suggest|go with|pick|choose|focus|start|see people|usually|normally|suit|next|have in mind|looking for|strongest)\b[^?]{0,50}\?", r"\bwhich (?:would|do|did) (?:you|suit)\b[^?]{0,60}\?|\bwhere would you like me\b[^?]*\?",
    r"\b(?:do you want me to|would you like me to|you'd like me to|you want me to|want me to|you(?:'d| would)? want(?:ed)? me to hit)\b[^?]*\?|\b(?:should|shall) i (?:go|do|start|move|come|take|cover|continue|focus|talk|now|pick|choose)\b[^?]*\?|\bwhat do you (?:think|usually|normally|suggest)\b[^?]{0,40}\?|\bwhat did you have in mind\b",
    r"\b(?:is there (?:anything|something|some part)(?: else)?|(?:was there )?anything (?:else )?)\b[^?]{0,30}\b(?:you(?:'d)? (?:want|wanted|like|felt)|i missed|you like)\b[^?]*\?|\b(?:was that (?:what|alright|okay)|is that what you|was that alright)\b[^?]*\?|\bwhat sort of thing do you want\b[^?]*\?|\bif you agree\.",
)  # fmt: skip
_OFFERS = any_of(
    r"\b(?:clear|visible|followed|follow|make sense|see it|picture)\b[^?]*\bor (?:shall|should) i\b|\bor shall i\b"
)

# Undecided when it should be closed.
_OPEN = any_of(
    r"(?:^|\b(?:it|that|this|which|really|honestly|probably|it'd|or|and|then) )depends?\b(?! (?:on me|on being))|\bit would depend\b", r"\b(?:i'd |i |i'll |let me |i've |left |leave )(?:just )?(?:leave|left) (?:it|that|this|them|that one|a bit|the \w+(?: \w+)?) ?(?:a bit )?(?:open|in pencil)\b|\bi'd leave open\b|\bi left open\b|\bleave (?:it|that|this) as a (?:plug|open)\b|\bstill (?:open|to be (?:chosen|decided))\b|\b\w+'s open, \w+'s open\b",
    r"\b(?:not fussed|i'm easy|i(?:'m| am) open|don't (?:really )?mind(?! (?:them|that|this|it))|no strong (?:view|opinion|feeling|preference)|not (?:got )?a strong (?:view|opinion|feeling|preference)|no preference|no fixed view|in two minds|could live with either|go back and forth on|both are fine|happy with (?:both|either|any)|either'?d do|either's (?:fine|alright))\b",
    r"\b(?:wouldn't (?:want to )?(?:fix|pick|decide|choose|say)(?: that)? (?:now|which|in the room|for them|today)|wouldn't say now|don't feel that i can choose|commission a study|i'd do some options|get back to you|we can see how|we can come back to it|see what (?:the|they)\b[^.]{0,24}\b(?:likes?|accept|prefer|say)|decide (?:that|it)? ?later|whatever (?:the \w+|you|they) (?:prefers?|picks?|likes?|come back)|(?:go|happy to go) with (?:whatever|what (?:they|the team))|could go either way)\b",
    r"^(?:um,? |er,? |hm+[.,] )?(?:i don't know|no idea|no clue|not sure|i'm not sure)[.,](?: [^.]{0,40}\.)?$|\bi'd let the \w+ (?:say|decide)\b|\b(?:the )?(?:product owner|product|board|they) (?:could|can|would) (?:say|make that call)\b",
)  # fmt: skip
_NOT_OPEN = any_of(
    r"\b(?:depends on (?:its|his|her)|alarm depends|if i'd been|what they do|side depends|can't depend|depends? (?:now )?on (?:its|their) \w+)\b|\d|\bhow hard that is\b|\?$"
)


def asks_them(text: str) -> bool:
    return bool(_ASKS_THEM.search(text))


def answers(turns: Sequence[Said], move: Move) -> list[Said]:
    return [t for t in turns if move in t.moves]


def _moves_or_holds(turns: Sequence[Said]) -> list[Saying]:
    """One sentence a pressed turn: where it says what stays or goes, in a turn that weighs the objection."""
    found = []
    for t in answers(turns, Move.CHALLENGE):
        evades = _ABSOLUTE.search(t.text) or _OPEN.search(t.text) or _EQUALS.search(t.text)
        if t.empty or t.reading.help or t.words < 25 or _given_up(t) or (evades and t.words < 70):
            continue
        fit = [s for s in t.sayings if "?" not in s.text and len(s.text.split()) > 3 and not VAGUE.search(s.text)]
        shapes = (_KEEPS, _MOVES, _ON_CONDITION) if _held(t) or _WEIGHS.search(t.text) else (_KEEPS, _MOVES)
        shown = next((s for p in shapes for s in fit if p.search(s.text)), None)
        if shown and (REASONS.search(t.text) or has_number(t.text)):
            found.append(shown)
    return found


def _takes_change(turns: Sequence[Said]) -> list[Saying]:
    """The answer to a changed requirement, or the one after a question back about it."""
    found = []
    for i, t in enumerate(turns):
        asked_back = i > 0 and Move.TWIST in turns[i - 1].moves and "?" in turns[i - 1].text and turns[i - 1].words < 45
        if (Move.TWIST in t.moves or asked_back) and t.words >= 30 and not t.empty and not t.reading.help:
            rest = [s for s in t.sayings if "?" not in s.text]
            fit = [s for s in rest if len(s.text.split()) > 3 and not NOT_DECIDED.search(s.text)]
            shown = next((s for s in fit if CHOICE.search(s.text)), None)
            if shown and not _EQUALS.search(t.text):
                found.append(shown)
    return found


def _held(turn: Said) -> bool:
    """Whether an answer to pushback argues: it weighs, and either keeps or changes something and says what."""
    weighs = HOLDS.search(turn.text) or CHANGES.search(turn.text)
    return bool(turn.words >= 30 and weighs and (REASONS.search(turn.text) or has_number(turn.text)))


def _given_up(turn: Said) -> bool:
    """Whether an answer to pushback gives in without weighing anything."""
    opens = turn.sayings and _SURRENDERS.search(turn.sayings[0].text)
    return bool((opens and not HOLDS.search(turn.text) and turn.words < 90) or _BURIES.search(turn.text))


def folds(turns: Sequence[Said]) -> list[Saying]:
    """The sentence that gives a choice up, in a short turn that weighs nothing."""
    pressed = [t for t in answers(turns, Move.CHALLENGE) if t.words < 60 and _given_up(t) and not _held(t)]
    shown = [next((s for s in t.sayings if _BURIES.search(s.text)), None) for t in pressed]
    return [s for s in shown if s]


def _refuses(turns: Sequence[Said]) -> list[Saying]:
    pressed = [t for t in answers(turns, Move.CHALLENGE) if not YIELDS.search(t.text) and t.words < 70]
    return [s for t in pressed for s in t.sayings if _ABSOLUTE.search(s.text)]


def _lists(turns: Sequence[Said]) -> list[Saying]:
    """Equals, or ways told off, in a turn in which nothing is chosen afterwards."""
    found = []
    for t in turns:
        for i, s in enumerate(t.sayings):
            later = " ".join(x.text for x in t.sayings[i:])
            equal = _EQUALS.search(s.text) and not _NOT_EQUALS.search(s.text)
            if (equal or _WAYS.search(s.text)) and not _OWN_CHOICE.search(later):
                found.append(s)
    return found


def _asks(turns: Sequence[Said]) -> list[Saying]:
    return [s for t in turns for s in t.sayings if asks_them(s.text) and not _OFFERS.search(s.text)]


def _leaves_open(turns: Sequence[Said]) -> list[Saying]:
    return [s for t in turns for s in t.sayings if _OPEN.search(s.text) and not _NOT_OPEN.search(s.text)]


SIGNS: dict[str, Sign] = {
    "moves-or-holds": Sign(_moves_or_holds),
    "takes-the-change": Sign(_takes_change),
    "lists-without-choosing": Sign(_lists),
    "asks-for-direction": Sign(_asks),
    "folds": Sign(folds),
    "will-not-reconsider": Sign(_refuses),
    "leaves-it-open": Sign(_leaves_open),
}
