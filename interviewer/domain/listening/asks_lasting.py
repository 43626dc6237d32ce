"""Words that ask what becomes of it: when something breaks, day by day, and later."""

from __future__ import annotations

import re

from interviewer.domain.listening.patterns import NUMBER, any_of, one
from interviewer.domain.rubric import Ask

_YEARS = r"(?:years?|months?|quarters?|seasons?|decades?|winters)"
_BREAKS = one(
    """fail\\w* breaks? breaking broken crash\\w* dies? dead dying loses? lost stuck jam\\w* sticks? goes_(?:down|away|dark|offline|missing|quiet|wrong|silent)
    is_down twice offline unplugged stolen smashed corrupt\\w* unreachable power_(?:cut|failure) outages? disappears? vanish\\w* interrupted
    (?:can't|cannot)_(?:be_reached|reach) never_(?:arrives?|comes?|answers?) isn't_paid collides? overflows? reboots? cut_off stops_\\w+ stopped_working
    drops_out out_of_order same_(?:time|moment|instant) hacked flood\\w* slow late wrong missing empty cold full blocked unavailable strike sick
    runs?_out falls?_over hangs? times?_out half-?way timed_out double[ds]?_up no_(?:signal|power|network|answer|response|internet|connection)"""
)
_ON_DUTY = one(
    """wok\\w* wake\\w* awake paged? pager on-?_?call on_duty supports? supporting runs? running owns? owning maintain\\w* operat\\w* called notices? noticed watch\\w* rings? reads?
    reading phones? sits? sitting picks?_up get(?:s|ting)?_(?:up|paged|called|the_call|told|woken|it|that|the) looks?_(?:at|after|into) checks? responds? is_told fix\\w* restarts?
    carries keeps? keeping administers? staffs? patches upgrades monitors? responsible woken handles? handling deals? answers? turns? presses clears? cleans? mops? enters? types? feeds? (?:do|does)_(?:that|it|this) updates? minds? there(?=\\?)"""
)
_KNOW = one("know notice find_out tell see spot learn hear discover reali[sz]e catch detect be_told")

LASTING: dict[Ask, re.Pattern[str]] = {
    Ask.FAILURE: any_of(
        rf"\b(?:when|if|once|after|suppose|say|imagine|until|while|and|but|day|let'?s say|consider|where)\b.{{1,60}}\b{_BREAKS}\b",
        r"\b(?:when|if|until|suppose|say)\b.{1,40}\b(?:isn'?t|aren'?t|doesn'?t|can'?t|won'?t|not|never|nobody)\b.{0,30}\?",
        r"\b(?:when|if|until|suppose|say)\b.{1,40}\b(?:nothing)\b.{0,30}\?",
        # "What happens if", "What goes wrong?", "What then?", "the stuck valve"
        r"\bwhat(?:'s|'d| would| does| will| do)? (?:\w+ ){0,3}?(?:happens? (?:if|when|to|then|in|with|at|once))\b",
        r"\bwhat(?:'s|'d| would| does| will| do)? (?:\w+ ){0,3}?(?:happen (?:if|when|to)|break\w*|fail\w*)\b|\bwhat if\b",
        r"\bwhat happens\?|\bwhat then\b|\bthen what\b",
        r"\b(?:fail\w*|go(?:es|ing)? wrong|went wrong|outage|offline|worst (?:case|day|thing)|recover\w*|survive\w*)\b",
        r"\b(?:fall ?back|without (?:power|network|signal|a network)|edge cases?|bad day|stuck|crash\w*|unreachable)\b",
        r"\b(?:left behind|half-?way through|corrupt\w*|downtime)\b",
        r"\bwhere (?:does|would|will|is) (?:it|this|that|the \w+) (?:\w+ )?(?:break|fail|fall|weak\w*|crack)\b|\bweakest\b",
        rf"^(?:and )?(?:the|an?|your|somebody|someone|two|one|half|it|that) .{{2,40}}\b{_BREAKS}\b",
        r"\bwhat (?:does|do|would|will|is|are) .{2,40}\b(?:then|in the meantime|meanwhile|in there)\?",
        r"\bhour (?:two|three|four|five|six|seven|eight|ten|twelve|\d+) of\b",
    ),
    Ask.OPERATE: any_of(
        # "Who is woken?", "And who'd be sitting in front of it on a Sunday?"
        rf"\bwho(?:'s|m|'d|'ll| is| are| would| will| else| gets?| do| has| actually)?\b.{{0,40}}\b{_ON_DUTY}\b",
        r"\bwhose (?:phone|pager|desk|table|hands|job is it)\b|\bwho'?s (?:this|there|that) \w+\b",
        # any who of the running system: "Who's going to patch nine hundred of those?"
        r"\bwho(?:'s going to| is going to| will have to| would have to|'d have to| has to| gets? to| gets out| finds out)\b",
        r"\bwho(?:'s allowed to| is allowed to|'s left)\b",
        r"\bis any(?:one|body) (?:looking|watching|reading|checking|there|awake|listening)\b",
        r"\bwhat would you (?:watch|monitor|measure|look at|keep an eye on)\b|\bfrom your desk\b",
        r"\bhow do you get to (?:hear|know)\b|\bat (?:three|four|two|five) in the\b",
        r"\bit'?s (?:sunday|saturday|christmas|midnight|three in|four in|two in)\b",
        # "How would you know?"
        rf"\bhow (?:would|will|do|does|did|could|can|'d|are) (?:you|we|they|she|he|any\w+|some\w+|one|the \w+|your \w+|an? \w+)(?: \w+)?(?: ever| even| get to| come to)? {_KNOW}\b(?! that\b)",
        r"\bget to know of\b|\bhow .{2,30} (?:would|will) (?:tell|know|notice)\b",
        rf"\b(?:can'?t|don'?t|cannot) see how (?:you|your [\w-]+|they|the \w+|any\w+|some\w+) (?:would|will|could|'d) {_KNOW}\b",
        r"\bwould (?:any\w+|some\w+|you|they) (?:\w+ )?(?:notice|know|find out)\b",
        r"\b(?:monitor(?:s|ed|ing)?|alerts?|alerting|deploy(?:s|ed|ing|ment)?|roll ?back|on[- ]call|support it|look for in)\b",
        r"\b(?:dashboards?|runbooks?|operates?|operated|operating (?:it|this)|operations|in production|day[- ]to[- ]day|rota)\b",
        r"\b(?:night shift|keeps? (?:it|this|that) (?:running|going|alive|up))\b",
        r"\bat (?:two|three|four|five|half past \w+|\d+)(?: o'?clock)? (?:in the morning|at night|am|a\.m\.)|\bat \dam\b",
        r"\bin the middle of the night\b|\bon (?:a|that|the) (?:sunday|saturday|weekend|bank holiday)",
        r"\b(?:after|out of) (?:hours|six|five)\b|\b(?:at night|at weekends?|overnight|in the night|on (?:holiday|leave))\?",
        r"\byou(?:'re| are) (?:asleep|on holiday|on leave|ill|away)\b|\bup to date\b|\bon christmas\b",
    ),
    Ask.FUTURE: any_of(
        rf"\b(?:in|after|over|within|past|beyond) (?:the next |another |about |some |say )?(?:{NUMBER} |few |couple of |coming )?{_YEARS}\b",
        rf"\b(?:in|after|over|within|past|beyond) (?:an? |the )?(?:{NUMBER} |few |couple of |coming )?{_YEARS}\b",
        rf"\b{_YEARS} (?:on|out|from now|later|ahead|down (?:the|your)|two|three|four|five|ten|2|3|5|10)\b",
        r"\b(?:next|second|third|fourth|fifth|following|coming) (?:year|season|generation|winter)s?\b",
        r"\byear (?:two|three|four|five|ten|\d+)\b|^(?:\w+ )?(?:two|three|four|five|ten|twenty|\d+) (?:winters|years)\b",
        # later, and growth
        r"\b(?:later on|(?:in|for) the future|future|long(?:er)?[- ]term|evolv\w*|grows?|growth|grown)\b",
        r"\b(?:scal(?:e|es|ing) (?:up|to|out)|(?:ten|a hundred) times|10x|100x|twice (?:the|as)|double[ds]?|triple[ds]?)\b",
        r"\b(?:further (?:down|on)|down the (?:line|road)|one day|some ?day|outlives?|outgrow\w*|extends? (?:it|this|that))\b",
        r"\b(?:on the day that|to come[.?]?$|end state|for how long|eventually)\b",
        r"\bthe (?:year|season|winter) after\b",
        r"^(?:and )?at (?:\w+ )?(?:thousand|hundred|million|ten times|\w+ (?:thousand|hundred|million))\?",
        r"\bwith (?:twenty|thirty|forty|fifty|a hundred|\d{2,}) (?:of them|plants|sites|teams)?\?|\byou(?:'ve| have) left\b",
        r"\bversion two\b|\bregret\b|\bstill (?:be|stand|hold|work|true|reading|using|there|in use|around|alive|make sense)\b",
        r"\b(?:after|when|once) you(?:'ve| have|'re| are)? (?:left|leave|gone|not there|no longer)\b",
        r"\b(?:whoever|somebody|someone|the next person|the one) (?:who )?(?:comes|inherits|takes over|adds|maintains|extends)\b",
        # another team, ten times the shelves
        r"\b(?:another|a second|a third|the next|a new|adds? (?:an?|the|another)|every other|all the other|whole|a (?:fourth|fifth|seventh)|the (?:second|third|fourth|fifth|seventh)) (?:\w+ )?(?:team|region|country|site|product|market|hospital|airport|city|plant|company|group|continent|partner|language|state|customer|depot|port|brand|type|kind|format)\b",
        r"\badds? the (?:second|third|fourth|fifth|next)\b",
        rf"\bwhen (?:there'?s|there (?:is|are)|it'?s|you have) (?:\w+ )?(?:{NUMBER}|thousands|millions)\b(?! (?:\w+ )?(?:minutes?|people in))",
        rf"\bwhen (?:we have|you'?ve got) (?:\w+ )?(?:{NUMBER}|thousands|millions)\b(?! (?:\w+ )?(?:minutes?|people in))",
        rf"\bwhen (?:an? \w+ (?:works? for|has|needs|belongs to)) (?:\w+ )?(?:{NUMBER}|thousands|millions)\b(?! (?:\w+ )?(?:minutes?|people in))",
        r"\bwhat changes\b|\bwill (?:change|need to change|have changed)\b|\bbecomes?\b.{0,12}\?",
        r"\bwhere (?:does|will|is) (?:this|it|that) (?:go|going|head\w*|end up)\b",
    ),
}  # fmt: skip
