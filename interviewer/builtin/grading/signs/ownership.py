"""Signs of ownership: how it runs and fails, what guards it, what nobody asked for, its weak spot, and afterwards."""

from __future__ import annotations

from collections.abc import Sequence

from interviewer.builtin.grading.marks import NUMERAL
from interviewer.builtin.grading.sayings import Said, Saying, any_of
from interviewer.builtin.grading.signs import ownership_against
from interviewer.builtin.grading.signs.ownership_guards import hurt, proves, way_back
from interviewer.builtin.grading.signs.ownership_running import around, fails, notices, one_of, pager
from interviewer.builtin.grading.signs.sign import Sign

# Said to be unasked, or somebody else's, and yet acted on.
_UNASKED = any_of(
    r"\b(?:nobody|no one)(?:'s| has| had)? (?:\w+ )?(?:asked|mentioned|put (?:that|this|it)|wrote that|raised)\b(?!.{0,10}\?)", r"\byou (?:didn't|haven't) (?:ask|asked|mention|mentioned)\b", r"(?:\bnot in|n't in|n't on|outside|beyond|not on|nowhere in) (?:the|your|of the|our) (?:brief|question|list|task|remit|scope)\b",
)  # fmt: skip
_NOT_OURS_BUT = any_of(
    r"\b(?:isn't|aren't|not|wasn't|isn't strictly) (?:ours|mine|our job|my job|my (?:company|product|team|system))\b[^.]{0,100}\b(?:but|so|still|and yet) (?:i|we)\b", r"\b(?:make (?:that|it|this)|it's now) our (?:job|problem)\b|\bso we take (?:it|that) on\b", r"\b(?:i'd|we'd|i'll|we'll)\b[^.]{0,60}\beven though (?:the|it|that)\b[^.]{0,40}\b(?:under|belongs|theirs|else's)\b",
)  # fmt: skip
_ACTS = any_of(
    r"\b(?:i|we|i'd|we'd|i'll|we'll|some(?:body|one)|my team|they get|those go)\b|\b(?:agree|agreed|rung|check|needs|goes|gets) "
)

# Its weak spot: a superlative of weakness, with what is done about it; or a mistake owned.
_WEAKEST = any_of(
    r"\b(?:weakest|shakiest|softest|most uncertain|least (?:sure|certain)|scariest|weak(?:er)? (?:point|spot|plank|bit|board|part|place|link|side)|(?:biggest|largest|main) (?:risk|unknown|worry|doubt)|(?<!this is what )keeps? me (?:up|awake)|'d bother me|i worry about (?:more|most))\b"
)
_MISTAKE = any_of(
    r"\bi (?:was wrong (?:to|about|on)|got (?:it|that|this) wrong|should(?:'ve| have) (?:done|asked|tested|seen|gone|checked|counted|caught)|approved it|missed (?:that|it|this)|underestimated|misjudged|designed (?:it|that|this) badly)\b|\bthat i got wrong\b|\bmy (?:own )?mistake\b|\bi've (?:designed|drawn|built) (?:it|this) badly\b|\b(?:it's|was) my (?:fault|bug|error)\b"
)
_NOT_WEAK = any_of(
    r"\b(?:doesn't|don't|didn't|not|no) (?:\w+ )?(?:worry|bother)\b|\bif i'm wrong\b|\bwrong guy\b|\byou felt i missed\b"
)
_MENDS = any_of(
    r"\b(?:so|i'd|we'd|i'll|we'll|i|we|first|before|measur\w+|week|test\w*|check\w*|replay\w*|fix\w*|until|instead|ask)\b"
)

# Afterwards: a measured limit with what it undoes, a date to look again, a figure carried in public, staying till done.
_LIMIT_UNDOES = any_of(
    rf"\b(?:if|over|under|above|below|worse than|more than|fewer than|less than)\b[^.]{{0,70}}(?:\b{NUMERAL}\b|\d)[^.]{{0,60}}\b(?:(?:i|we|i'd|we'd|i'll|we'll|it|they)(?:'s| is| are|'re)? (?:\w+ ){{0,2}}?(?:stops?|kill|remove|withdraw\w*|fix|change|turn|switch|drop|review|pull|buy|delete|rewrite|take (?:it|that) out|widen|retrain|leave the)|comes? off|leave the list|withdrawn|thrown out|waits a (?:week|month)|some(?:one|body) (?:visits|goes))\b"
)
_LOOKED_AGAIN = any_of(
    r"\b(?:i|we) (?:look|looked|went back|checked|check|asked|still look|ask|rang)\b[^.]{0,60}\b(?:next (?:year|season|month|spring)|each (?:quarter|april|spring|year|month)|in (?:april|may|june|october|november|the next year)|a (?:year|month) later)\b",
    r"\bafter (?:a|each|every|any|the first|one|two|three|six) (?:months?|weeks?|close|season|quarter|night|incident|trip|storm|alarm|treatment|run)\b[^.]{0,60}\b(?:goes|some(?:one|body)|(?:i|we)(?:'d|'ll| would)? (?:look|ask|compare|check|count|read|review|walk|want the)\w*|(?:i|we) asked)\b",
)  # fmt: skip
_CARRIED = any_of(
    r"\b(?:carry|report|publish|review|read out|show)\b[^.]{0,50}\b(?:monthly|weekly|quarterly|each (?:month|week|quarter)|every (?:month|week|quarter)|next morning|in our review)\b|\b(?:the count|that number|that figure|percentage)\b[^.]{0,40}\b(?:monthly|on the wall)\b|\bon our own (?:wall|weekly page|page)\b|\b(?:each|every) (?:page|alarm|incident|call)\b[^.]{0,40}\bnext (?:morning|day|week)\b"
)
_TILL_DONE = any_of(
    rf"\b(?:hold|keep|kept|held|stays?) (?:\w+ ){{0,3}}(?:open|on my wall|the list|the sheet)\b[^.]{{0,40}}\b(?:until|till)\b|\btill it was (?:zero|empty|done)\b|\bafter {NUMERAL} (?:months?|weeks?|years?) (?:it|we|they) (?:was|were|had)\b|\bi (?:stayed|kept at it) (?:until|till|for another)\b|\bi still (?:have|keep) (?:a|the) list\b"
)
_NOT_AFTER = any_of(r"\b(?:phone|pager|in between)\b|\bif (?:he|she|they) (?:say|says|said)\b|^(?:he|she|they) said\b")


def _beyond(turns: Sequence[Said]) -> list[Saying]:
    return [
        s
        for s, _ in around(turns)
        if ((unasked := _UNASKED.search(s.text)) and _ACTS.search(f"{s.text[unasked.end() :]} {s.after}"))
        or _NOT_OURS_BUT.search(s.text)
    ]


def _weak(turns: Sequence[Said]) -> list[Saying]:
    return [
        s
        for s, _ in around(turns)
        if ((_WEAKEST.search(s.text) and _MENDS.search(f"{s.text} {s.after}")) or _MISTAKE.search(s.text))
        and not _NOT_WEAK.search(s.text)
    ]


def _afterwards(turns: Sequence[Said]) -> list[Saying]:
    return one_of(turns, _LIMIT_UNDOES, _LOOKED_AGAIN, _CARRIED, _TILL_DONE, unless=_NOT_AFTER)


SIGNS: dict[str, Sign] = {
    "fails-and-then": Sign(fails),
    "carries-the-pager": Sign(pager),
    "would-notice": Sign(notices),
    "way-back": Sign(way_back),
    "proves-it-first": Sign(proves),
    "who-is-hurt": Sign(hurt),
    "beyond-the-brief": Sign(_beyond),
    "own-weak-spot": Sign(_weak),
    "follows-through": Sign(_afterwards),
    **ownership_against.SIGNS,
}
