"""Signs of not persuading: brushing people off, going over them, giving everything up, flattery, mere assertion."""

from __future__ import annotations

from collections.abc import Sequence

from interviewer.builtin.grading.marks import CAUSES, HOLDS, REASONS, SOMEBODY
from interviewer.builtin.grading.sayings import Said, Saying, any_of, has_number
from interviewer.builtin.grading.signs.decision_making import folds
from interviewer.builtin.grading.signs.opening import opening, whole
from interviewer.builtin.grading.signs.sign import Sign, everywhere
from interviewer.domain.rubric import Ask
from interviewer.domain.words import Move

_LUMP_IT = any_of(
    rf"\b{SOMEBODY}(?:'d|'ll|'ve| would| will| have| has| can| must)?(?: just| simply| all)? (?:have to (?:live|accept|put up|deal|get used|lump)|get used to (?:it|that|this)(?! over time)|get over|come (?:round|around)|live with it|put up with|see it when|adapt|always complain|(?:'ve )?got to(?:, |$))\b",
    r"\b(?:it's|that's) (?:just )?(?:their|his|her) job\.?$|\b(?:he|she|they) will if (?:he|she|they) wants?\b|\bif (?:he|she|they) wants? to (?:discuss|complain|argue)\b", r"\b(?:they|he|she|people|users) (?:don't|doesn't|needn't|do not) (?:need to|have to) (?:follow|understand|know why|like)\b|\b(?:doesn't|don't) need the why\b|\bno(?:t)? the ones (?:selling|deciding|paying)\b|\bnot (?:going to )?(?:reopen|discuss|argue|debate)\b.{0,60}|\b(?:let|see if) (?:him|her|them|people) (?:discuss|complain)\b",
    r"\b(?:legacy thinking|not a negotiation|rule,? done|wear(?:ing)? (?:him|them) down)\b|\btypical (?:\w+ )?resistance\b|\bi told (?:her|him|them) (?:i'm|that's|it's) (?:not|how|no)\b",
)  # fmt: skip
_OWN_COST = any_of(
    r"\b(?:i can live|we (?:all )?live|because|which is why i|so i(?:'d|'ll)? (?:change|offer|give))\b|\?\W*$"
)

_FROM_ABOVE = any_of(
    r"\bescalat\w+ (?:it |that |this )?(?:straight )?to (?:the |my |their |our )?(?:sponsor|director|executive|exec|board|manager|boss|head|management|leadership|vp|ceo)\b", r"\b(?:a|the|gives?|get|need) (?:a )?mandate\b|\bif there's a mandate\b", r"\b(?:director|manager|boss|executive|sponsor|board|management|lead|head office|ministry)(?:s|'s|'d| would| will| can| has to| have to| needs to| would need to| to)?(?: have to| need to| just)? (?:tell them|make (?:it|them)|rule|overrules?|order|force|impose|back it|instruct|put (?:his|her|their) foot)\b",
    r"\b(?:drivers|people|they|staff) (?:just )?have to be told\b|\bone has to tell them\b|\b(?:make|made|is|it's|as) (?:it )?a condition of (?:access|supply|contract|membership|licen[cs]e)\b|\b(?:compulsory|mandatory|obligatory) for (?:all|them|every)\b|\bunder the (?:bylaw|statute)\b|\bforce (?:it|them) (?:with|through)\b|\bself-evident\b|\bthe executive would\b|\btop[- ]down\b",
)  # fmt: skip
_BY_RULE = any_of(r"\b(?:acknowledg\w+|alert|pages?|minutes|alarm|if nobody|within \w+ hours?)\b|\?\W*$")

_GIVES = any_of(
    r"^(?:yes|yeah|yep|no|right|okay|ok|true|sure|oh|hm|ah|fair|agreed|you're right|that's true|i see)\b.{0,70}\b(?:you(?:'re| are) (?:probably |quite )?right|then (?:we|off|don't|let's)|so (?:we|take|let's|then)|let's (?:do|drop|take)|instead|that's (?:true|a problem|fair)|(?:true|right|fair),? (?:yeah,? )?they (?:will|won't|wouldn't)|we shouldn't|drop (?:it|that))\b",
    r"\b(?:then we don't|we shouldn't do that|let's do that instead|we can do it like (?:that|you)|i'd not fight (?:about|for) it|take (?:it|that|the \w+) off|forget the \w+|do it (?:your|their) way)\b", r"\b(?:any|either|both|all) of (?:those|these|them) (?:would be|are|is) (?:fine|ok|okay)\b|\b(?:i'm|i am) (?:fine|happy|easy|open|good|comfortable) with (?:both|either|any|whatever|whichever)\b|\b(?:whatever|whichever) (?:the team|you|they|your team|the business) (?:prefers?|wants?|thinks?|is comfortable)\b|\bboth are fine by me\b",
)  # fmt: skip

_FLATTERS = any_of(
    r"\b(?:great|fantastic|excellent|brilliant|really good|very good|wonderful|superb|amazing|fabulous) (?:question|point|challenge|build|catch|observation|thought|anchor|push|pushback)\b|\bi (?:really )?love (?:it|that|this|how)\b|\bi (?:completely|totally|absolutely|fully) agree\b|\b(?:thank you|thanks) for (?:that|the|your) (?:\w+ )?(?:build|challenge|feedback|candou?r|push|question)\b|\bappreciate the (?:candou?r|challenge|push|feedback|question)\b|\bfeedback is a gift\b|\bi hear you\b"
)
_MANAGES = any_of(
    r"\b(?:everyone|everybody) (?:felt|feels|was) heard\b|\b(?:bring(?:ing)?|brought) (?:people|everyone|them|folks) along\b|\bbuy-in\b|\bcoalition\b|\bsociali[sz]\w*\b|\balign(?:s|ed|ment|ing)? (?:on|with|around|across|people|stakeholders|is|early|everyone)\b|\b(?:get|drive|build|create|reach|ensure) (?:to )?alignment\b|\bstakeholder (?:management|alignment)\b|\b(?:with|across|make sure that|ensure) stakeholders\b|\bhead and heart\b|\bshared (?:roadmap|vision|mental model|purpose|understanding|narrative)\b|\bwin-win\b|\bco-creat\w+\b|\bgreat looks like\b|\bdisagree and commit\b|\bsteelman\w*\b"
)

_DOGMA = any_of(
    r"\b(?:just|simply) (?:how|the way) (?:it|that|things?) (?:is|has to|have to|works?|should|must)\b|\bno argument (?:on|about|against|there)\b|\b(?:don't|doesn't|needn't|not) (?:have to|need to|think there's an?) (?:sell|explain|justify|argue|argument)\b|\b(?:is|are|'s) just (?:correct|right|wrong|true|obvious)\b|\b(?:it|that)(?:'s| is) (?:just )?(?:obvious|wrong not to|the right thing to do|self-explanatory)\b|\byou can't not\b|\bit has to be (?:like )?that\b|\bthat's how it is\b"
)


def gives_up(turns: Sequence[Said]) -> list[Saying]:
    """Where an answer to pressure lets the position go without weighing it."""
    found: dict[int, Saying] = {s.turn: s for s in folds(turns)}
    by_number = {t.number: t for t in turns}
    kept = {n: opening(by_number[n]) for n in found if _GIVES.search(opening(by_number[n], 12).text)}
    for t in turns:
        if t.number in kept or not (Move.CHALLENGE in t.moves or Ask.PERSUADE in t.asks):
            continue
        if t.words > 60 or has_number(t.text) or CAUSES.search(t.text):
            continue
        at = next((i for i in range(len(t.sayings)) if _GIVES.search(whole(t, i).text)), None)
        if at is not None and not HOLDS.search(t.text):
            kept[t.number] = whole(t, at)
    return [kept[n] for n in sorted(kept)]


def _flatters(turns: Sequence[Said]) -> list[Saying]:
    """Praise and talk of bringing people along, in turns that give no reason."""
    return [
        s
        for t in turns
        if t.empty or not (CAUSES.search(t.text) or t.numbers > 2)
        for s in t.sayings
        if _FLATTERS.search(s.text) or _MANAGES.search(s.text)
    ]


def _asserts(turns: Sequence[Said]) -> list[Saying]:
    due = [t for t in turns if Move.CHALLENGE in t.moves or t.asks & {Ask.JUSTIFY, Ask.PERSUADE}]
    said = everywhere(due, _DOGMA)
    short = [
        opening(t)
        for t in due
        if t.asks & {Ask.JUSTIFY, Ask.PERSUADE} and t.sayings and 3 < t.words < 16 and not t.reading.help
        if not REASONS.search(t.text) and not has_number(t.text) and "?" not in t.text
    ]
    return said + [s for s in short if s.turn not in {x.turn for x in said}]


SIGNS: dict[str, Sign] = {
    "brushes-off": Sign(lambda t: [s for s in everywhere(t, _LUMP_IT) if not _OWN_COST.search(s.text)]),
    "goes-over-them": Sign(lambda t: [s for s in everywhere(t, _FROM_ABOVE) if not _BY_RULE.search(s.text)]),
    "agrees-with-everything": Sign(gives_up),
    "praise-for-argument": Sign(_flatters),
    "asserts": Sign(_asserts),
}
