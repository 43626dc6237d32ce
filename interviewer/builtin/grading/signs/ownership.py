"""Signs of ownership: failure taken to its end, the pager, the way back; and its opposite, handing things off."""

from __future__ import annotations

from collections.abc import Sequence

from interviewer.builtin.grading.marks import VAGUE
from interviewer.builtin.grading.sayings import Said, Saying, any_of, has_number
from interviewer.builtin.grading.signs.sign import Sign, everywhere, having
from interviewer.domain.words import Move

_FAILS = any_of(
    r"\b(?:fails?|failed|failing|dies|dead|breaks?|broken|goes (?:down|dark|dead|quiet|silent|wrong|off)|went (?:down|dark|dead|quiet)|drops? (?:out|off)?|is (?:down|off|dark|out|wrong|lost|cut)|stuck|lost|stale|late|missing|lies|lying|no (?:data|count|number|signal|row|reading|answer|power|noise)|silen(?:t|ce)|offline|lags?|crash\w*|jams?|jammed|power cut|cut off|doesn't (?:run|come|arrive|answer|pick|start|show)|can't (?:reach|be reached|see|read|answer)|never (?:comes|arrives|turned up|closes)|stops?|stopped|flood\w*|empty|wrong(?:ly)?|garbage|drift\w*|false|twice|trips?|tripped|leaks?)\b"
)
_THEN = any_of(
    r"\b(?:then|so (?:i|we|it|the|that|no|there)|until|otherwise|instead|falls? back|fall-?back|shows?|holds?|pages?|rings?|alarms?|blocked|default|treat\w*|counts? as|goes to|we'd|i'd|i count|we count|stays?|keep\w*|paper|by hand|closed?|counted|banner|stops? itself|lapses?|paused?|last good|switch\w*)\b"
)
_OURS = any_of(
    r"\b(?:my|our) (?:\w+ )?(?:team|people|rota|pager|phone|on-?call|engineers?|lot|name)\b.{0,70}\b(?:pager|paged?|on[- ]?call|calls?|phone|nights?|desk|shift|hours?|first|week|year|six|rings?|rota|duty|sits?|answer)\b",
    r"\b(?:pages?|wakes?|rings?|calls?|phones?|reaches|comes to|lands (?:on|with)|texts?) (?:us|me|my team|our)\b", r"\bmy phone\b", r"\b(?:i|we|i'd|we'd|i'll|we'll) (?:\w+ ){0,2}(?:take|hold|carry|keep|do|sit|run|answer|get|go|am|are|be) .{0,32}\b(?:pager|paged|on[- ]?call|rota|night|desk|duty|called|woken|christmas|shift)\b",
    r"\b(?:page|call|pager|alarm|phone|rota|incident) (?:is|goes|comes|stays|are) (?:ours|us|to us|to me|mine|with us)\b", r"\bit's us\b|\bis ours\b", r"\b(?:woken|wake|paged|rung|rings)\b.{0,40}\b(?:me|us|my|our|i|we)\b", r"\bi (?:sit|sat|stand|stood|ride|rode|go|went|drove|took) .{0,40}\b(?:myself|first|night|desk|there)\b", r"\bi'll (?:sit|stand|ride|go|take) \b",
)  # fmt: skip
_NOTICES = any_of(
    r"\b(?:i|we|lab|they|team|job|machine|it|somebody)(?:'d| would|'ll| will)? (?:\w+ ){0,2}(?:counts?|compares?|reconciles?|samples?|measures?|replays?|audits?|walks?|looks? at|go through|checks?|tests?|reviews?|pull)\b.{0,80}\b(?:every|each|daily|weekly|month|monthly|morning|against|with what|differ\w*|hundred|day|week|two|ten|night|beside|whether|how (?:often|many|wrong)|twice|really)\b",
    r"\b(?:every|each) (?:morning|day|week|month|night|quarter|hour|\w+day)\b.{0,60}\b(?:i|we|lab|check\w*|count\w*|test\w*|look\w*|run\w*|sampl\w*|ring|walk|list)\b", r"\bcount the (?:absence|\w+)\b|\bcounts? as\b.{0,30}\bonly\b|\bonly (?:measured|counted)\b", r"\b(?:no data|silence|absence|missing row|no number|no count)\b.{0,60}\b(?:alarm|own state|state|noise|worse|counts?|treat|top|grey)\b", r"\b(?:known|bad|fake|test|dummy|planted?) (?:sample|row|reading|lot|one|case|order|parcel)\b",
)  # fmt: skip
_BACK = any_of(
    r"\b(?:switch\w*|turn\w*|flip\w*|shut\w*|take\w*) (?:\w+ ){0,3}(?:it |that |them |us |suggestions |the \w+ )?off\b", r"\broll\w* ?(?:it |this |that )?back\b", r"\bfall\w* ?back\b", r"\b(?:on |back to |by |with )(?:paper|hand|pen|phone|whiteboard|radio|the whiteboard|clipboard|the old)\b|\bmanual(?:ly)?\b", r"\b(?:undo\w*|undone|revers\w+|quarantin\w*|revert\w*|withdraw\w*|withdrawn|kill (?:it|switch|the)|off switch|a way back|stops? itself|last good|brass key|override|printed?)\b",
)  # fmt: skip
_PROVES = any_of(
    r"\b(?:shadow\w*|pilot|side by side|alongside|in parallel|beside the|replay\w*|dry run|rehears\w*|drill|trial|run(?:s|ning)? both)\b", r"\b(?:for|a|one|two|three|four|six|full|whole|first) (?:full |whole )?(?:weeks?|months?|seasons?|winters?|days?)\b.{0,60}\b(?:before|first|nobody|then|parallel|only|watch\w*)\b", r"\b(?:one|a single|first) (?:site|depot|region|lane|shed|town|farm|hospital|station|line|team|ward|village|city|branch|store|school|plant|route|market|bridge|route|building|group)\b.{0,50}\b(?:first|then|before|only|weeks?|months?|alone)\b", r"\bbefore (?:it|we|any|anyone|anybody|they) (?:\w+ ){0,2}(?:steers?|touch\w*|rely|relies|let|goes? live|trust\w*|acts?|writes?|code)\b",
)  # fmt: skip
_PERSON = any_of(
    r"\b(?:kids?|child(?:ren)?|patients?|mothers?|farmers?|clinics?|passengers?|wom[ae]n|m[ae]n|she|her|he|him|crews?|nurses?|famil(?:y|ies)|bus|district|town|village|customers?|drivers?|people|somebody|someone|person|growers?|pickers?|tenants?|babies|mechanics?|widow|cows?|workers?|neighbours?)\b"
)
_HARM = any_of(
    r"\b(?:die|dies|died|hurt\w*|harm\w*|loses?|lost|buried|buries|drown\w*|cold|in the dark|without|forgotten|forgot|strand\w*|trapped|miss(?:es|ed)?|hungry|unpaid|underpa\w+|ill|sick|dead|killed?|pays? for|burn\w*|lawyer|cooked|frighten\w*|alone|poison\w*|blam\w+|robbed|cheat\w*|ruin\w*|starv\w*|spoils?|oxygen|fined?|locked|punish\w*)\b"
)
_BEYOND = any_of(
    r"\b(?:nobody|no one|you|brief|they) (?:\w+ )?(?:asked|put|mentions?|mentioned|didn't ask|haven't asked|hasn't)\b", r"\bnot in (?:the|your) (?:brief|question)\b|\boutside (?:the|your|of the) (?:brief|question)\b", r"\b(?:isn't|aren't|not|wasn't) (?:ours|mine|our job|strictly ours)\b.{0,120}\b(?:so|but|we|i)\b", r"\bone (?:you|nobody) didn't\b|\byou didn't ask\b|\bone more (?:thing|that)\b", r"\bwe take it on\b|\bi'd (?:want to )?take that on\b",
)  # fmt: skip
_WEAK = any_of(
    r"\b(?:weakest|weak (?:spot|point|part|place)|soft(?:est)?|biggest (?:risk|unknown|worry)|worr(?:y|ies) me|worry about|i'm (?:least|not) sure|least sure|i was wrong|my (?:own )?mistake|i(?:'m| am) wrong|i got (?:it|that|this) wrong|could be wrong|keeps? me (?:up|awake)|keep me (?:up|awake)|bothers? me|scar(?:es|iest)|i picked it|a guess|may crack|unsure of|i missed|i should have|my scale|i approved it|deceived us|dangerous(?:ly)?)\b"
)
_FOLLOWS = any_of(
    r"\b(?:if|when|once|worse than|more than|over|under|above|below|fewer than|less than)\b.{3,80}\b(?:we|i|it|feature|creep|they|whole)(?:'d| would|'ll| will|'s| is| goes)? ?(?:stops?|kill|remove|takes? it|fix|withdraw\w*|turn|change|goes|switch|drop\w*|look|leave|come back|review|pull|buy|dead|out|give)\b", r"\b(?:carry|report|publish|review|read|show) (?:that|the|this|those|each|one)\b.{0,40}\b(?:month\w*|week\w*|number|quarter|review|next morning)\b", r"\bafter (?:a|each|the first|one|two|three|six) (?:months?|weeks?|close|season|quarter)\b.{0,60}\b(?:i|we|look|ask|compare|somebody)\b", r"\bstay open\b|\bhold (?:it|the incident|that) open\b|\bclosed when\b|\buntil (?:someone|somebody|the person|it's)\b",
)  # fmt: skip
_THEM = (
    r"(?:devops|sres?|operations?|ops|support|(?:the |hospital |central |local |company )(?:it|i\.t\.)|vendor|platform|infra|infrastructure|help ?desk|maintenance|finance|legal|customer (?:service|care)|"
    r"security|suppliers?|manufacturer|courier|airline|railroad|dispatch\w*|partner|the business|hr|procurement|data science|managers?|"
    r"(?:the )?\w+ (?:team|people|folks|department|desk|guys|group|side|staff|office|centre|center|company|contractor|provider|service))"
)
_HANDS = any_of(
    rf"\b(?:the |their |our |an? )?{_THEM}(?:'d|'ll|'ve| would| will| can| could| should| have| normally| usually| handles?| deals?| picks?| sorts?| sees?| takes?| calls?| looks?)\b",
    rf"\b(?:with|to|by|from|for|is|then|and|on|up to) (?:the |their |our |an? )?{_THEM}[,.;]? ?(?:normally|usually|i'd (?:think|imagine|guess|assume|expect)|i (?:think|guess|suppose|believe)|really|probably|i'm sure|of course|mostly|they)?\b[^,.;]{0,30}[,.;]", r"\b(?:devops|sre|pagerduty|helpdesk|help desk|managed service|support contract|service desk|ticket)\b",
    r"\b(?:i'd|i would|i'll|we'd) (?:leave|let|expect|assume|hand|pass|give|trust|think)\b.{0,24}\b(?:that|it|this|them|to|with|there's|operations|somebody|someone|they)\b", r"\b(?:that's|that is|it's|it is|this is|is) (?:on|for|with|up to|a matter for|between) (?:the \w+|them|him|her|whoever|their|somebody)\b", r"\bthey(?:'ve| have|'d have|'ll have| would have) (?:their own|a|an|got|one|some) (?:\w+ )?(?:process\w*|procedure|rota|team|people|roadmap|system|patrol|desk|guard|vouchers|way|insurance|support|one)\b", r"\b(?:somebody|someone|whoever|anyone|there'll be|there's (?:usually|always|normally))(?: at \w+| there| from \w+)?(?: would| will| can| could|'d|'ll| who| that)? (?:look|fix|handle|call|deal|sort|ring|pick|support|know|see|changes?|then|on site|responsible|else)\b",
)  # fmt: skip
_OWN_TOO = any_of(r"\b(?:my team|our team|we|us|our|ours|mine|my|contract|agree\w*|together|with them|sign\w*|test)\b")
_DISOWNS = any_of(
    r"\b(?:not|isn't|wasn't|aren't) (?:really |exactly |quite )?(?:mine|ours|my \w+|our \w+|something (?:i'd|we'd|i|we)|for (?:me|us)|a system|in the system|in scope|in the first|anything we)\b", r"\b(?:that's|that is|it's|be|is) (?:a |an |more of a |really a )?(?:data|customer\w*|vendor|hardware|commercial|ops|business|legal|people|process|operational|hr|implementation|facilities|management|finance|training|user|procurement|vendor management|business continuity)[\w ]{0,16}(?:problem|issue|thing|matter|question|consideration|concern|detail|one)\b", r"\b(?:wouldn't|didn't|don't|not going to) (?:put|look|run|get|go|be|want)\b.{0,26}\b(?:that in|into it|their|involved|there|called for|the first version)\b", r"\bi moved (?:teams|to|on)\b|\bwas with the\b|\bby then\b|\bfor (?:them|it|him|her) to (?:go|sort|deal|handle|decide)\b|\bit'd be up to\b|\blegally it's\b|\btheir (?:job|shop|problem|roadmap|business)\b", r"\bi'd guess they\b|\bthey'd know before\b|\bi'd (?:expect|assume) (?:operations|them|there's|somebody|the)\b",
)  # fmt: skip
_CLAIMS = any_of(
    r"\b(?:end[- ]to[- ]end|full(?:y)? (?:own\w*|account\w*)|ownership|accountab\w+|on the hook|you build it,? you run it|golden signals|blameless|error budgets?|chaos engineering|operational excellence|take (?:full )?responsib\w+|own (?:it|this|the outcome)|outcomes? (?:and )?not outputs?|skin in the game|follow-the-sun|continuous improvement|lessons learned|learning culture|extreme ownership)\b"
)
_POINTED = any_of(
    r"^(?:oh|ah|right|hm+|mm+|yes|yeah|ok(?:ay)?|true|good (?:question|point|one)|so|that's)?[,.! ]*(?:\w+[,.]? )?(?:i (?:hadn't|haven't|should(?:'ve| have)|didn't)|you're right to ask|now (?:that )?you (?:say|mention)|i'd (?:not|missed)|good catch|i skipped|i forgot|i've not)\b", r"\bi hadn't (?:got|thought|put|separated|considered|a step|planned)\b|\bshould(?:'ve| have) (?:had|said|thought) (?:this|that|it)\b|\bnow that you (?:say|mention|ask)\b|\bi hadn't\b",
)  # fmt: skip


def _fails(turns: Sequence[Said]) -> list[Saying]:
    return having(turns, _FAILS, also=_THEN, unless=VAGUE)


def _hurt(turns: Sequence[Said]) -> list[Saying]:
    return [s for s in having(turns, _PERSON, unless=VAGUE) if _HARM.search(s.text)]


def _hands_off(turns: Sequence[Said]) -> list[Saying]:
    return [s for t in turns for s in t.sayings if _HANDS.search(s.text) and not _OWN_TOO.search(s.text)]


def _claims(turns: Sequence[Said]) -> list[Saying]:
    """Vows in a turn with nothing behind them."""
    return [s for t in turns if t.empty or t.numbers < 2 for s in t.sayings if _CLAIMS.search(s.text)]


def _pointed(turns: Sequence[Said]) -> list[Saying]:
    """Owning up to a gap when the interviewer had just put it there."""
    shown = [t for t in turns if t.moves & {Move.HINT, Move.PROBE, Move.CHALLENGE, Move.REDIRECT}]
    return [s for t in shown for s in t.sayings[:2] if _POINTED.search(s.text)]


SIGNS: dict[str, Sign] = {
    "fails-and-then": Sign(_fails),
    "carries-the-pager": Sign(lambda t: having(t, _OURS, unless=VAGUE)),
    "would-notice": Sign(lambda t: having(t, _NOTICES)),
    "way-back": Sign(lambda t: having(t, _BACK, unless=VAGUE)),
    "proves-it-first": Sign(lambda t: having(t, _PROVES, unless=VAGUE)),
    "who-is-hurt": Sign(_hurt),
    "beyond-the-brief": Sign(lambda t: having(t, _BEYOND)),
    "own-weak-spot": Sign(lambda t: having(t, _WEAK)),
    "follows-through": Sign(lambda t: [s for s in having(t, _FOLLOWS) if has_number(s.text + s.after)]),
    "hands-it-off": Sign(_hands_off),
    "not-mine": Sign(lambda t: everywhere(t, _DISOWNS)),
    "claims-it": Sign(_claims),
    "only-when-pointed-at": Sign(_pointed),
}
