"""Signs of persuading by reasoning: a position put to people, their worry taken up, evidence, agreement made."""

from __future__ import annotations

from collections.abc import Sequence

from interviewer.builtin.grading.marks import BODY, CAUSES, CHANGES, COMMITS, HOLDS, REASONS, SOMEBODY, VAGUE, YIELDS
from interviewer.builtin.grading.sayings import Said, Saying, any_of, has_number
from interviewer.builtin.grading.signs import influence_against as against
from interviewer.builtin.grading.signs.opening import whole
from interviewer.builtin.grading.signs.sign import Sign, having
from interviewer.domain.rubric import Ask
from interviewer.domain.words import Move

_WHO = rf"(?:them|him|her|you|both|(?:the |my |their |each |those |two |three )(?:\w+ ){{0,2}}(?:{SOMEBODY}|{BODY}))"

_PUTS = any_of(
    rf"\bi(?:'d| would|'ll) (?:first |then |still |also )?(?:say|tell|argue|offer|propose|recommend|give|put (?:it|that|this|both)|show|promise)(?: it| that| this)?(?: to)? {_WHO}\b", rf"\bto {_WHO},? i(?:'d)? say\b|\b(?:i|we)(?:'d| would)? (?:ask|offer|propose|recommend)\b.{{0,12}}\bthat\b",
    r"\bmy (?:own )?(?:view|position|case|recommendation|proposal|argument)(?: (?:is|would be)|'s)\b|\bi(?:'d| would)?(?: still)? (?:argue|recommend|propose|favou?r|stand (?:on|by)|hold to)\b|\bi'm (?:for|against) (?:the|that|this|a|it|\w+ing|\w+,)",
    r"\bwhat (?:i'd tell|i'd say to|they'd get|he gets|they get)\b",
)  # fmt: skip

_OTHER_WAY = any_of(
    r"\b(?:the |an |my )?(?:other (?:way|road|option|version|view)|alternative|opposite)\b.{0,70}\b(?:is|would|'d|are|gives|costs|saves|cut)\b", r"\bthere(?:'s| is) (?:a )?(?:real|good|strong|fair|honest)? ?(?:case|argument|reason) for (?:it|that|this|their|the)\b|\b(?:they've|they have|he has|he's|she has|she's) (?:got )?a (?:case|point)\b|\b(?:they'd|he'd|she'd|they would) (?:be right|have (?:reason|a point))\b|\bin (?:its|their) favou?r\b|\bto be fair to (?:it|them|that)\b|\bin their (?:own )?words\b",
    r"\b(?:your|their|his|her|that|the \w+) (?:rule|way|option|idea|model|route|plan|version) (?:would|'d|will|is|saves?|gives?|gets?)\b.{0,60}\b(?:save|better|cheaper|simpler|fewer|more|faster|quicker|right)\b",
)  # fmt: skip
_BETTER = any_of(
    r"\b(?:it|that|this|which|they|\w+ing|crop|the \w+)(?:'s|'d be| is| would be| are| gives) (?:much |a bit |also )?(?:cheaper|easier|simpler|faster|quicker|kinder|fairer|safer|nicer|neater|more (?:accurate|efficient|exact|flexible)|better answers)\b"
)
_TURN = any_of(r"\b(?:but|still|though|yet|however|and i want)\b")

_ATTITUDE = (
    r"(?:fear\w*|afraid|worr(?:y|ies|ied)|hates?|resents?|dreads?|loses? (?:money|out|face|their|his|her|a|hours|the week)|losing|blamed?|judged|punished|shouted|"
    r"angry|proud|ashamed|embarrassed|stubborn|difficult|trust|trusts|believes?|suspects?|feels?|cares? about|"
    r"unpaid|refuses?|resists?|insulted|cheated|watched|replaced|wants?|object|fight|suffers?)"
)
_FROM_THEM = any_of(
    rf"\b{SOMEBODY}(?:'d|'ll|'re|'s| would| will| are| is| might| may| can| were| was)?(?: not| never| only| also| just| all| then| be| being| get| gets| already)*(?: the one| a bit)? {_ATTITUDE}\b(?! (?:steady|to (?:see|know|search|be able)|the same|a hundred))",
    r"\bfrom where (?:they|he|she)(?:'re|'s| sit| sits| stand| stands|\b)|\b(?:think|look|see)\b.{0,20}\bfrom (?:her|his|their) side\b|\bin (?:their|his|her) (?:place|shoes)\b", r"\bwhat (?:do |does |is it )?(?:they|he|she|\w+ \w+) (?:(?:truly |really |actually )(?:need|want|lack)s?|fears?|lacks?|loses?|wants? (?:from|is|out))\b|\bwhat (?:they|he|she)(?:'re|'s|'d be| are| is) (?:after|afraid|protecting|judged|giving up|losing)\b",
    r"\b(?:costs?|costing|takes?|comes?) (?:them|him|her)?.{0,12}\b(?:money|pocket|pay|wages?|hours of|their sleep)\b|\b(?:they're|he's|she's|staff are|crews? (?:is|are)) (?:judged|paid|measured|ranked) (?:on|by)\b", r"\b(?:they|he|she|it)(?:'re| are|'s| is|'d have) (?:not (?:being )?(?:difficult|stubborn|wrong)|right,|legit|reason|their living|their pay|his loss)\b|\b(?:unpaid|their) (?:work|living|sleep|savings|income|loss)\b|\breal money\b",
)  # fmt: skip
_IDLE = any_of(
    r"\b(?:if|who|whoever|whatever|anyone who|those who|somebody|someone|nobody|everybody|everyone|when (?:he|she|they)|it depends on what \w+ \w+|if that's what \w+|designers) (?:\w+ )?(?:wants?|thinks?|feels?)\b|\bi (?:want|think)\b|\b(?:passengers?|users?|customers?|patients?) (?:wants?|hears?|gets?|thinks?)\b|\bi don't (?:think|trust|believe)\b|\?\W*$"
)

_SHOWN = any_of(
    r"\b(?:replay\w*|both (?:ways|rules)|side by side|shadow data|last (?:year|winter|season|autumn|summer|month|spring|flood)(?:'s)?|past (?:days|cases|months|years|season)|bad (?:days|wednesday|day|nights?)|(?:own|their|his|her|the|real|actual) (?:\w+ )?(?:data|logs?|records?|spreadsheets?|figures|cases|pens|queue|orders|numbers|invoices)|the numbers|trial|pilot|sample|experiment|blind|count(?:s|ed)?|a real (?:gap|case|day)|\w+ weeks of|\w+ years of|nights in|measure(?:d)?|what each|season|evenings)\b"
)
_BRINGS = any_of(
    r"\b(?:i'd|we'd|i would|i'll|let|and|then|to|i|we|so) (?:first |also |just |both |only |each )?(?:show|bring|take|put|give|replay|run|compare|lay|print|publish|draw|open|look at|try|go through|see|mark|guess|test|ask|write|work|measure|sit)\b|\bnext to it\b|\bhere (?:are|is) the\b|\bwe (?:all |three |both )?(?:compare|look at|lay|open)\b"
)
_THEY_JUDGE = any_of(
    rf"\b(?:them|they|him|he|her|she|their|his|you|your|together|board|we three|each man|{SOMEBODY})\b"
)

_ASKS_FOR_IT = any_of(
    r"\b(?:do you see|would you (?:read|see|say|draw|argue)|how would you (?:see|read|argue|break)|(?:have|what have|did) i (?:missed|miss|got wrong|left out|overlooked|answered)|(?:haven't|have not|that i haven't|i haven't) (?:heard|thought of|seen|considered)|where (?:am i|would i|does (?:it|this|that)|have i|is it) (?:wrong|unfair|break|fail|fall|go wrong|weak|been|got)|another hole|what(?:'s| is| am i| are we)? (?:wrong|missing|unfair|overlooked)|was there a reason|does that hold|does (?:it|that) (?:stand|survive)|what would (?:break|kill|sink|convince|change)|that we don't see|i don't see|pick a hole|shoot at)\b(?! is normal)[^.!]{0,70}\?",
    r"\b(?:they|he|she|you) (?:may|might|will|can) (?:see|know|have seen) something (?:i|we) (?:don't|haven't|can't)|\b(?:perhaps|maybe) i(?:'ve| have) missed\b|\bask\b.{0,50}\b(?:what i(?:'ve| have) missed|where (?:i'm|i am|i'd be|we'd have got|i've) (?:being )?(?:wrong|unfair|got it)|what is unfair|which (?:line|part) .{0,20}unfair)|\bwhat i've missed from\b|\b(?:one|somebody|someone|a manager|a \w+) who(?:'s| is) against\b|\bso (?:that )?you can (?:shoot at|attack|pick at|tear)\b|\bit may be you're right\b|\bprobably push back\b.{0,40}\bhear\b|\bwhere we'd have got it wrong\b",
)  # fmt: skip

_SEALS = any_of(
    r"\b(?:they|he|she|we|both|all|the (?:two|six|four|seven|eleven|companies|managers|directors)|farmers|everyone) (?:all |both |each |have |has |had )?(?:signs?|signed|agreed?|agrees|votes?|voted|settled?) (?!that\b)", rf"\b(?:signed|agreed|settled|written|countersigned) (?:\w+ )?(?:by|with|between|beforehand|in advance|before)\b.{{0,40}}\b(?:{SOMEBODY}|{BODY}|meeting|we|anything|it starts)\b|\bi'd agree (?:it |this |that )?with\b", r"\b(?:with|has|had|under|carries|puts?|both of|have) (?:their|his|her|both|both our|both of our|all) names? (?:on|under|goes)\b|\bboth (?:of our )?names\b", r"\b(?:write|writes|writing|draft|design|choose|draw|author) (?:it|the \w+|this|that) (?:up )?(?:together )?with (?:me|them|us|him|her|(?:the|both|those) \w+s)\b|\bask(?:ed)? them to (?:write|draft|mark|choose|pick)\b",
    r"\b(?:ahead of|before) (?:the |any )(?:meeting|vote|board meeting|session)\b|\bfirst to the (?:\w+ )?(?:two|ones|\w+ who)\b|\btheirs (?:goes|wins|replaces)\b|\bi(?:'ll| will|'d) (?:go with (?:them|theirs)|present it|carry their|withdraw|drop mine|take theirs)\b|\bpresent(?:s|ing|ed)? it (?:to|myself|himself|herself|themselves)\b|\bi've lost the argument\b",
    r"\bif (?:they|it|the (?:two|six|four|\w+)|we)(?:'s|'re)? (?:still )?(?:don't|do not|can't|cannot|doesn't|isn't|stuck|split) ?(?:agree|settle|decide|\w+)?.{0,60}\b(?:decides?|goes to|settles?|we meet|counts|breaks the tie|i'd want|then (?:the|i|we))\b|\b(?:meet|talk) again\b|\b(?:open|look at|come back to) it again\b|\bwe come back to it with\b|\breview(?:ed)? (?:it )?after (?:a|one|two|three|six)\b",
    r"\bwhat (?:would|result would|it would take to) (?:change|bring|move|convince) (?:his|my|their|her|me|us|him|them|over)\b|\b(?:they|the \w+) can (?:strike|veto|stop|refuse|overrule)\b|\bveto\b|\b(?:dissent|objections?) (?:is|are|gets?|below|kept|recorded|written)\b|\bthat they choose\b|\btheirs to choose\b|\b(?:be|is|being) the one(?: who)? (?:presenting|who presents|to present)\b",
)  # fmt: skip
_NO_DEAL = any_of(
    r"\bif (?:both|they) (?:sign|agree)\b(?=\?)|\b(?:two people sign|sign aloud|wireframes|signed plan|signed off|agreed with that|agree with everything)\b|\?\W*$"
)

_STOP_ME = any_of(
    r"\b(?:stop|interrupt|shout|correct|tell|pull) me (?:back )?(?:if|when|where|should)\b|\b(?:shout|say so|speak up|please stop me) if\b", r"\bunless you(?:'d)? (?:object|mind|rather|stop|say|want|prefer)\b|\bif (?:that|it|this)(?:'s| is) (?:okay|ok|all right|alright|fine) (?:with|by|for) you\b|\bif it's okay,",
)  # fmt: skip


def pressed(turns: Sequence[Said]) -> list[Said]:
    """Answers to an objection, or to being asked to convince somebody."""
    return [t for t in turns if Move.CHALLENGE in t.moves or Ask.PERSUADE in t.asks]


def _argued(turns: Sequence[Said]) -> list[Said]:
    given_up = {s.turn for s in against.gives_up(turns)}
    return [t for t in turns if t.words >= 25 and not t.empty and not t.reading.help and t.number not in given_up]


def _grants(turns: Sequence[Said]) -> list[Saying]:
    """What is conceded, with enough of it to see what it is."""
    found = []
    for t in _argued([t for t in turns if Move.CHALLENGE in t.moves]):
        if not (CHANGES.search(t.text) or HOLDS.search(t.text)):
            continue
        at = next((i for i, s in enumerate(t.sayings[:4]) if _yields(s)), None)
        if at is not None:
            found.append(whole(t, at, 9))
    return found


_CONCEDES = any_of(
    r"\b(?:you moved me|i(?:'d| would) be a fool|i let (?:go of )?(?:that|it)|put like that|they (?:do|will|would),? and\b|(?:they|he|she|you)(?:'d| would|'ve| have) (?:have )?(?:reason|got reason|a point)|(?:it|that)(?:'s| is) (?:a )?(?:bad|fair|true|big|real|serious)\b|i(?:'ve| have|'d| had) (?:frozen|drawn|assumed|missed|got|forgotten|fixed) \w+|i(?:'d| would) say the same)\b"
)


def _yields(s: Saying) -> bool:
    own = _CONCEDES.search(s.text) or (YIELDS.search(s.text) and not _BARE.match(s.text))
    return bool(own) and not VAGUE.search(s.text)


_BARE = any_of(
    r"^(?:yes|no|it|hm|aye|yeah|well)?,? ?(?:it|they|he|that) (?:could|does|is|would|might|will)\b", r"^yes[.,]"
)


def _argues(turns: Sequence[Said]) -> list[Saying]:
    """The best argued sentence of each answer to pressure."""
    found = []
    for t in _argued(pressed(turns)):
        ranked = sorted(t.sayings, key=_weight, reverse=True)
        if ranked and _weight(ranked[0]) >= 3:
            found.append(ranked[0])
    return found


def _weight(s: Saying) -> int:
    """How much of an argument a sentence is: cause, contrast, number, consequence; no question, no mere plan."""
    if s.text.endswith("?") or len(s.text.split()) < 9 or VAGUE.search(s.text):
        return 0
    return (
        3 * bool(CAUSES.search(s.text))
        + bool(has_number(s.text))
        + bool(HOLDS.search(s.text))
        + bool(REASONS.search(s.text))
        + bool(_THEN.search(s.text))
    )


_THEN = any_of(
    r"\bif\b.{4,80}(?:\bthen\b|, (?:it|the|they|we|you|i|he|she)\b)",
    r"\b(?:means|costs|saves|loses|worse|better|than)\b",
)


def _position(turns: Sequence[Said]) -> list[Saying]:
    found = having(turns, _PUTS, also=any_of(CAUSES.pattern, REASONS.pattern), unless=VAGUE)
    return [s for s in found if "?" not in s.text and len(s.text.split()) > 5]


def _fair(turns: Sequence[Said]) -> list[Saying]:
    found = having(turns, _OTHER_WAY, also=any_of(_TURN.pattern, COMMITS.pattern), unless=VAGUE)
    better = [s for s in having(turns, _BETTER, unless=VAGUE) if _TURN.search(s.text) or _TURN.match(s.after)]
    return found + [s for s in better if s not in found]


def _worry(turns: Sequence[Said]) -> list[Saying]:
    return [s for s in having(turns, _FROM_THEM, unless=VAGUE) if not _IDLE.search(s.text) and len(s.text.split()) > 5]


def _evidence(turns: Sequence[Said]) -> list[Saying]:
    asked = {t.number for t in turns if t.asks & {Ask.PERSUADE, Ask.JUSTIFY}}
    return [
        s
        for s in having(turns, _SHOWN, unless=VAGUE)
        if _BRINGS.search(s.text) and (_THEY_JUDGE.search(s.text) or s.turn in asked) and "?" not in s.text
    ]


SIGNS: dict[str, Sign] = {
    "position-with-grounds": Sign(_position),
    "fair-to-the-alternative": Sign(_fair),
    "grants-the-point": Sign(_grants),
    "argues-back": Sign(_argues),
    "starts-from-their-worry": Sign(_worry),
    "brings-evidence": Sign(_evidence),
    "invites-the-hole": Sign(lambda t: [s for x in t if not x.empty for s in x.sayings if _ASKS_FOR_IT.search(s.text)]),
    "builds-agreement": Sign(lambda t: [s for s in having(t, _SEALS, unless=VAGUE) if not _NO_DEAL.search(s.text)]),
    "checks-in": Sign(lambda t: having(t, _STOP_ME)),
    **against.SIGNS,
}
