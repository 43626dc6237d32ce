"""Signs of persuading by reasoning: the other side's worry, the point granted, evidence; and of brushing people off."""

from __future__ import annotations

from collections.abc import Sequence

from interviewer.builtin.grading.marks import CHANGES, COMMITS, HOLDS, PRICES, REASONS, VAGUE, YIELDS
from interviewer.builtin.grading.sayings import Said, Saying, any_of, has_number
from interviewer.builtin.grading.signs.decision_making import answers, folds
from interviewer.builtin.grading.signs.sign import Sign, everywhere, having
from interviewer.domain.rubric import Ask
from interviewer.domain.words import Move

_THEY = any_of(
    r"\b(?:they|them|their|he|him|his|she|her|people|farmers?|nurses?|drivers?|operators?|directors?|editors?|growers?|vets?|mechanics?|managers?|crews?|coordinators?|clerks?|regulators?|officers?|captains?|teachers?|union|other (?:side|team)|\w+ team|lead|boss|inspector|council)\b"
)
_WORRY = any_of(
    r"\b(?:fear\w*|afraid|worr(?:y|ies|ied)|want(?:s|ed)?|hates?|blam\w+|lose|loses|losing|los(?:t|s)|unpaid|right|reason|why (?:he|she|they)|trust\w*|believe|angry|proud|used to|habit|need(?:s|ed)?|pay|pays|pain\w*|spent|hours?|costs? them|costing|understand|walk slowly|not being difficult|legit|stubborn|cheat\w*|punish\w*|feel|feels|asks?)\b"
)
_EVIDENCE = any_of(
    r"\b(?:replay\w*|show (?:them|him|her|you|people)|numbers?|side by side|trial|last (?:winter|year|autumn|season|month|flood|summer)|(?:ten|forty|thirty|five|six|three|bad|past) (?:\w+ )?days|pick (?:the|a|which)|let them (?:pick|choose|mark|see|set|try)|theirs to choose|own (?:pens|queue|data|numbers|days|records|logs|site)|compare\w*|measure\w*|real (?:gap|cases|data|day|money)|look at (?:it|the|their)|which \w+ to replay|put .{1,30} on the table|case)\b"
)
_WITH = any_of(
    r"\b(?:them|they|him|her|their|his|with (?:the|each)|you|managers|directors|both|vets|regulator|people|he|she)\b"
)
_INVITES = any_of(
    r"\b(?:do you (?:see|count|have|know|read|hold|think (?:that|there)|disagree)|would you (?:read|see|say|draw|argue)|have i (?:missed|got|left)|what (?:have i|am i|did i) (?:miss\w*|not)|where (?:it|would|does|am i|have i)|another hole|was there a reason|a reason (?:behind|why)|that i haven't heard|tell me where|or do you|does that hold|what would (?:break|kill|sink)|(?:is there|anything) (?:\w+ )?(?:i'm|i am|i have) (?:not|missed)|push back|poke|hole in)\b[^.!]{0,80}\?", r"\b(?:i'd (?:like|want) to hear|tell me if|stop me if|i'd ask (?:what|them what|him what|her what|which)|ask (?:what|where) i(?:'ve| have)? (?:missed|got)|they may see something|perhaps i have missed|maybe i've missed|what i've missed|what is unfair|may be you're right)\b",
)  # fmt: skip
_AGREES = any_of(
    r"\b(?:sign(?:s|ed)?|agree[ds]?|agreement|together|with (?:them|him|her)\b|their name|both (?:of our )?names|co-?(?:write|author|own)\w*|in advance|put (?:it |that |both )?to (?:the|them)|ask them|asked them|let them|go (?:and )?(?:sit|see|stand)|sat (?:on|with)|in the open|written down|strike|veto|their side|first (?:coordinator|one) to|present(?:s|ing|ed)? it|i'll go with (?:them|theirs)|mine goes out|theirs goes in|bring .{0,20} in|talk to (?:the|them|her|him)|invite|marked?)\b"
)
_BRUSHES = any_of(
    r"\b(?:they|he|she|it|people|you|users|drivers|farmers)(?:'d|'ll|'ve| would| will| can| should| must| have| has| got)? (?:just |simply )?(?:have to (?:live|accept|get|do|follow|use)|got to|get used|got used|come round|live with|deal with|learn|lump|find the|put up|adapt|adjust|get over|see it when|always complain)\b", r"\b(?:get used to it|live with it|always complain|it's a sport|rule,? done|in the contract|stick a sign|their job|no(?:t)? the ones|loudest|wear(?:ing)? (?:him|them) down|outlasted|legacy thinking|anarchy|if he wants|if they want the|not (?:my|our) (?:problem|call)|complain on the forum|is it a (?:sport|problem)|it's a good trade|don't need to follow|no argument)\b",
)  # fmt: skip
_OVER = any_of(
    r"\b(?:escalat\w*|executive|exec|mandates?|(?:their|his|her|your) (?:director|manager|boss|lead)s?\b.{0,40}\b(?:tell|told|rule\w*|over|decide|back|order)|go(?:es)? over|self-evident|overrul\w*|precedence|condition of|board to make|under the (?:bylaw|contract|law)|tell them that's|compliance|enforce\w*|top[- ]down|director (?:overrules|decides)|have to be told|ministry|directive)\b"
)
_PRAISE = any_of(
    r"\b(?:great|fantastic|excellent|brilliant|really good|perfect|wonderful|love (?:it|that)|superb|amazing) (?:question|point|challenge|build|catch|observation|thought)?|\bi (?:completely|totally|absolutely) agree\b|\b(?:everyone|everybody) felt heard\b|\bbring(?:ing)? people along\b|\bbuy-in\b|\bcoalition\b|\bsociali[sz]\w*\b|\balign(?:ed|ment|ing)?\b|\bhead and heart\b|\bshared (?:roadmap|vision|mental)|\bthank you for (?:that|the)"
)
_POSITION = any_of(
    r"\b(?:i'd (?:say|argue|tell|put|show|offer|ask|bring|go|fight|want)|my (?:view|case|argument|answer|proposal)|i (?:recommend|propose|think|believe|favou?red|prefer)|i'm against|i'd still|we'd offer|the point is|what i'd)\b"
)


def _pressed(turns: Sequence[Said]) -> list[Said]:
    return [t for t in turns if Move.CHALLENGE in t.moves or Ask.PERSUADE in t.asks]


def _grants(turns: Sequence[Said]) -> list[Saying]:
    return [
        s
        for t in answers(turns, Move.CHALLENGE)
        if t.words >= 25 and not t.empty
        for s in t.sayings[:4]
        if YIELDS.search(s.text) and (CHANGES.search(t.text) or HOLDS.search(t.text)) and t not in _folded(turns)
    ][:12]


def _folded(turns: Sequence[Said]) -> list[Said]:
    gave = {s.turn for s in folds(turns)}
    return [t for t in turns if t.number in gave]


def _argues(turns: Sequence[Said]) -> list[Saying]:
    found = []
    for t in _pressed(turns):
        if t.words < 25 or t.empty or t.reading.help or t in _folded(turns):
            continue
        found += [s for s in t.sayings if (HOLDS.search(s.text) or has_number(s.text)) and REASONS.search(s.text)][:1]
    return found


def _asserts(turns: Sequence[Said]) -> list[Saying]:
    due = [t for t in turns if Move.CHALLENGE in t.moves or t.asks & {Ask.JUSTIFY, Ask.PERSUADE}]
    return [
        t.sayings[0]
        for t in due
        if t.sayings and t.words < 22 and not REASONS.search(t.text) and not has_number(t.text)
    ]


SIGNS: dict[str, Sign] = {
    "position-with-grounds": Sign(lambda t: having(t, _POSITION, also=REASONS, unless=VAGUE)),
    "fair-to-the-alternative": Sign(
        lambda t: having(
            t,
            any_of(
                r"\b(?:other way|alternative|their (?:way|option|case|rule|idea)|your (?:rule|way)|they've (?:a|got a) case|(?:would|'d) be (?:better|right|fine|kinder|fairer|cheaper|simpler|faster) (?:if|when|at|for|on)|gives? better|cheaper|simpler|more accurate|in its favour|cut fewer|saves?|the case for|you're right (?:for|when|if|at))\b"
            ),
            also=any_of(r"\b(?:but|still|though|because|mine|i'd|however|yet)\b"),
            unless=VAGUE,
        )
    ),
    "grants-the-point": Sign(_grants),
    "argues-back": Sign(_argues),
    "starts-from-their-worry": Sign(lambda t: [s for s in having(t, _THEY, unless=VAGUE) if _WORRY.search(s.text)]),
    "brings-evidence": Sign(lambda t: [s for s in having(t, _EVIDENCE, unless=VAGUE) if _WITH.search(s.text)]),
    "invites-the-hole": Sign(lambda t: [s for x in t if not x.empty for s in x.sayings if _INVITES.search(s.text)]),
    "builds-agreement": Sign(lambda t: [s for s in having(t, _AGREES, unless=VAGUE) if _THEY.search(s.text)]),
    "checks-in": Sign(
        lambda t: [x.sayings[-1] for x in t if x.reading.check_in and not x.empty and COMMITS.search(x.text)]
    ),
    "brushes-off": Sign(lambda t: everywhere(t, _BRUSHES)),
    "goes-over-them": Sign(lambda t: everywhere(t, _OVER)),
    "agrees-with-everything": Sign(folds),
    "praise-for-argument": Sign(lambda t: everywhere(t, _PRAISE)),
    "asserts": Sign(_asserts),
}
_ = PRICES
