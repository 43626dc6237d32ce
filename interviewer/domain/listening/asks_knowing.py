"""Words that ask to explain, for a case, and for a number."""

from __future__ import annotations

import re

from interviewer.domain.listening.patterns import any_of, one
from interviewer.domain.rubric import Ask

_HOW_BIG = one(
    "many much often long big large fast far small high deep old wide slow quick(?:ly)? soon frequent(?:ly)? expensive costly likely late stale accurate near close heavy busy flaky rare bad"
)
_SIZE = one(
    """numbers? figures? volume share percentage percent rate size threshold order_of_(?:magnitude|it|growth) order complexity running_time big[-_]?o cost costs price bill latency
    throughput capacity load budget memory space total ratio odds fraction proportion scale ball_?park bandwidth storage worst_case headcount"""
)

KNOWING: dict[Ask, re.Pattern[str]] = {
    Ask.EXPLAIN: any_of(
        # "Explain", "Walk me through", "Put it into words", "For somebody new"
        r"\b(?:explain|(?:take|walk|talk|lead|guide) (?:me|us)(?! (?:out|into))|run (?:me|us) through (?!hour)|describe)\b",
        r"\b(?:step (?:me )?through|put (?:that|it|this|.{1,24} (?:in|into)) (?:in|into|words|other|plain|simple))\b",
        r"\b(?:in (?:plain|simple|other) (?:words|english|terms)|in words)\b",
        r"\b(?:for (?:somebody|someone|a person|an? \w+) (?:new|who|else)|as if i|like i'?m|as (?:you|one) would to|pretend i)\b",
        r"\b(?:to (?:a|your|my) (?:child|grandmother|gran|mum|mother|junior|layman|customer|new \w+|board member)|new to this)\b",
        r"\b(?:go over (?:that|it|this))\b",
        r"\b(?:tell me (?:how(?! (?:many|much|long|you'?d))|about (?!an? |one |the last))|show me how)\b",
        r"\b(?:say (?:it|that) (?:once )?(?:again|more)|once more|again, (?:please|slower|slowly)|unpack)\b",
        r"\b(?:spell (?:it|that) out|clarify|elaborate|expand on|say more|break (?:it|that) down|in detail)\b",
        r"\b(?:what (?:do|did|does|would) (?:you|that|it|this) mean|when you say|define|mechanism|state (?:it|that))\b",
        r"\b(?:didn'?t|don'?t|did not|do not|couldn'?t|not) (?:quite |really |fully )?(?:follow(?:ing)?|understand)\b",
        r"\b(?:didn'?t|don'?t|did not|do not|couldn'?t|not) (?:quite |really |fully )?(?:get (?:that|it|what)|catch|know what)\b",
        r"\blost (?:me|you|the thread)\b|\bdifference between\b",
        r"\bwhich (?:states?|steps?|parts?|fields?|cases?) (?:are|is) there\b|^meaning\b",
        # how it works
        r"\bhow (?:does|do) (?:it|that|this|they|the [\w ]{2,24}?|your [\w ]{2,24}?) (?:\w+ )?(?:work|decide|know(?: which| what| where))\b",
        r"\bhow (?:does|do) (?:it|that|this|they|the [\w ]{2,24}?|your [\w ]{2,24}?) (?:\w+ )?(?:count|calculate|compute|pick|choose|find)\b",
        r"\bhow (?:does|do) (?:it|that|this|they|the [\w ]{2,24}?|your [\w ]{2,24}?) (?:\w+ )?(?:match|score|get (?:on|to|from|into))\b",
        r"\bhow (?:it|that|this|they|an?|the) (?:\w+ ){0,2}?(?:works?|counts?|goes|decides?|does|knows?|gets?|picks?|chooses?)\b",
        r"\bhow (?:it|that|this|they|an?|the) (?:\w+ ){0,2}?(?:holds?|comes? about)\b|^how\?|\bby what rule\b",
    ),
    Ask.EXAMPLE: any_of(
        r"\b(?:examples?|for instance|one instance|an instance|case in point|illustrat\w+|anecdote|concrete(?:ly)?)\b",
        r"\b(?:specific(?:s|ally)?|such as|like (?:what|who|which)|like\?|for one\b|real (?:case|one|name|life))\b",
        # "Name one.", "Take one reservoir", "Just name me the first one", "Tell me about one of those"
        r"\b(?:name|give (?:me|us)|pick|take|show me|run|list|quote|try|trace|think of|find me|state|walk me through|tell me about|talk me through|describe|choose)(?: me| us| just| through)? (?:one\b|a single|a real|a particular|the (?:first|last|most recent|worst|best)|any one|two\b|three\b|an? (?:case|day|row|record|request|trip|moment|time|ticket|policy|monday|tuesday|wednesday|thursday|friday|saturday|sunday|typical \w+|\w+ from))",
        r"\b(?:follow|trace|do the sum for|work through) (?:one|a single|an?)\b|\bfeed it\b|\btry (?:it|that|this) (?:on|with)\b",
        r"\bpick (?:some(?:body|one)|a person|anyone)\b|\bmost recent\b|\bdo you (?:best )?remember\b|\blet'?s hear an?\b",
        r"^one [\w ]{2,16}, one \w+|\bline (?:one|two|three|four|five|\d+)\b|\bside by side\b|[\"\u201c]\w+[\"\u201d]",
        r"\bname (?:me|it|names|just)\b|\bthe (?:life|day|journey|path|story) of (?:an?|one|the)\b",
        r"\b(?:put|with|use) (?:real |some |actual )?(?:numbers|figures|values|data|names) (?:on|to|in|into|for)\b",
        r"\bshow me\b(?! how)|\brun (?:it|that|this|your \w+)\b",
        # a case to run it on
        r"\bsay (?:i'?m|there'?s|an?)\b|\btake (?:the case|case|say)\b|\bsuppose i'?m\b",
        r"\bwith (?:minus|\d+|the (?:input|string|list|array|word))\b|\bon (?:the (?:input|string|list|array|word)|\[)",
        r"\b(?:when was|what was) (?:the |your )?last\b|\bwhen did .{2,20} last\b|\b\d+, \d+\b",
        r"\b(?:dry run|by hand|worked (?:through|example))\b|^one (?:\w+ )?\?|\bone (?:case|example)\b",
        r"\b(?:tell|give|describe|hear|recall|talk|find)\b.{0,24}\b(?:time|occasion|situation|moment|decision) (?:when|where|that|in which|you|it)\b",
        r"\b(?:share)\b.{0,24}\b(?:time|occasion|situation|moment|decision) (?:when|where|that|in which|you|it)\b",
        r"\b(?:tell|give|describe|hear|recall|talk|find|share)\b.{0,24}\b(?:story|project|day) (?:when|where|that|in which|you|it)\b",
        r"\bwas there (?:ever )?an? (?:time|case|day|moment)\b|\bgive me one\b",
        r"\b(?:has|did|does) (?:that|it|this) (?:ever |actually )*happen(?:ed)?\b|\blet'?s hear (?:one|it)\b|^one,? please\b",
        r"\ban? actual\b|\bin mind\?|\b(?:for|on|with) [\[\"\u201c\'\u2018]|\bwho was (?:it|that)\b",
        r"\bwhat was (?:his|her|their|the) name\b",
    ),
    Ask.ESTIMATE: any_of(
        rf"\bhow {_HOW_BIG}\b",
        r"^(?:big|small|long|short|large|fast|slow|soon|few|many|often|recent|near|high|low)(?:,)? (?:being|meaning|is|as in)\b",
        r"^(?:expensive|cheap|quick|old)(?:,)? (?:being|meaning|is|as in)\b|\bwhat'?s (?:a|an) (?:bit|while|lot|few|moment)\b",
        r"^(?:percent|per (?:second|day|hour|minute|year))\b|\bin big-?o\b|\bcomes? to\?",
        rf"\b(?:what|which) (?:sort of |kind of )?{_SIZE}\b|\bat what (?:number|point|size|volume|scale|rate|level)\b",
        rf"\bwhat(?:'s|'re| is| would be| are| was| were) (?:the|your|that in|its|a) (?:\w+ )?{_SIZE}\b",
        r"\bwhat (?:would|does|do|will|did) .{1,30} (?:cost|weigh|add up to|come to|amount to)\b",
        r"\b(?:estimate|in numbers|ball ?park|back[- ]of[- ](?:the|an)[- ]envelope|order of magnitude|roughly\?)\b",
        r"\b(?:do the (?:sums?|maths?|arithmetic)|size (?:that|it|this)|quantif\w+|the sum)\b",
        r"\b(?:(?:an?|any|some|the) (?:rough )?(?:number|figure)s?\b(?:,| on| for| to|\?| please)|not a number)\b",
        r"\b(?:give me (?:an?|the|some|your) (?:number|figure|size|range|guess)s?)\b",
        r"\b(?:put (?:an?|some) (?:number|figure|price|size)s? (?:on|to))\b",
        r"\b(?:what does (?:that|it|this) (?:come to|make|add up to|cost|amount to|total)|numbers? (?:first|please))\b",
        r"\b(?:(?:to|on|do|about) (?:the )?(?:complexity|numbers|figures|sizing|capacity|running time)\b|numbers, please)\b",
        r"\b(?:\b(?:seconds|minutes|hours|days|weeks|euros|bytes|percent),? (?:or )?\w+\?|by how much)\b",
        r"\b(?:a (?:day|week|month|year|second|minute)\?)\b",
        r"\b(?:in (?:trolleys|bytes|euros|dollars|pounds|hours|seconds|gigabytes|rupees|percent|n\b))\b",
    ),
}  # fmt: skip
