"""Words that ask the candidate to do something, by what they ask."""

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
_HOW_BIG = one(
    "many much often long big large fast far small high deep old wide slow quick(?:ly)? soon frequent(?:ly)? expensive costly likely late stale accurate near close heavy busy flaky rare bad"
)
_SIZE = one(
    """numbers? figures? volume share percentage percent rate size threshold order_of_(?:magnitude|it|growth) order complexity running_time big[-_]?o cost costs price bill latency
    throughput capacity load budget memory space total ratio odds fraction proportion scale ball_?park bandwidth storage worst_case headcount"""
)

_PATTERNS: dict[Ask, re.Pattern[str]] = {
    Ask.DECIDE: any_of(
        # "Which?", "Which of them?", "Which phase goes?"
        r"(?<!know )(?<!tell )(?<!sure )\bwhich\b(?: (?:one|half|way|side|of (?:them|those|these|the \w+|your \w+|you)))?(?:,? (?:is it|would|do|did|will|should|goes?|wins?|gets?|stays?|are you|first|and|then)\b|[,?])|\bwhich (?:it is|you'?d|\w+ (?:is|would|do|did|will|goes?|wins?|gets?|first|are you))\b",
        # "Choose.", "Commit to one.", "Something has to give."
        r"\b(?:choose|decide|commit|settle|make up your mind|stick with (?:it|one|that)|come down on|plump for|your (?:pick|choice|verdict|call)|rank them|prioriti[sz]e|yes or no|in or out|has to give|owe me an? (?:answer|decision)|so which)\b",
        r"\b(?:take a (?:position|side|stand)|pick (?:one(?! (?:case|example))|a side|between|the (?:most|best)|either|it)|where (?:did|do) you (?:land|stand|come down)|make (?:an?|the|your) (?:call|choice|decision)|do you have a preference|are you (?:going (?:with|for)|choosing|for|keeping|dropping)|made the decision)\b|^pick[.!]",
        # "Win or play?", "Do you take it, or do you refuse?"
        r"\b\w+,? or (?:\w+ ){0,4}\w+\?|\bor (?:do|would|is|are|will|should|does) (?:you|it|they|we|that|the|he|she)\b|\b(?:is|was|are|would|do|does|will) (?:it|that|you|this|they|the \w+)\b[^.?]{2,60}\bor\b",
        # "What would you do?", "Would you still launch?", "Does the date stand?"
        r"\bwhat (?:would|will|do|should|'d) (?:you|we) (?:do\?|choose|pick|go (?:with|for)|drop|cut|keep|sacrifice|give up|prefer|leave out)|\b(?:would|will|do) you (?:still|ever|keep|take|drop|refuse|accept|ship|build|allow|go (?:ahead|with)|sign|cut|launch|reject|hold|let)\b|\bdoes (?:the|your|that) \w+ (?:still )?(?:stand|hold|survive|go|stay)\b|^(?:so,? )?do (?:we|you) \w+(?: (?:it|that|them))?\?$|^still .{2,40}\?$|\b(?:gun to your head|if you had to|forced to)\b",
    ),
    Ask.JUSTIFY: any_of(
        r"\bwhy\b|\bhow come\b|\bwhat for\b|\bbecause\?|\breasons?\b[^.]{0,20}\?|\b(?:your|the) thinking\b",
        r"\bwhat(?:'s| is| are| was| were)? (?:the|your) (?:reason\w*|rationale|trade-?offs?|argument|case|logic|thinking|basis|justification|evidence|grounds|benefit|advantage|upside|point|harm|gain|price|downside|thought process|motivation|idea behind)\b|\bwhat(?:'s| is| was) behind\b",
        # "What makes you", "What made you stop at two hours?", "What tips it?"
        r"\bwhat (?:makes (?:you|it|that|this|them)|made|tips|tipped|drove|drives|led|leads|decided|settles|settled|brought|convinced|swayed|justifies|attracted|appealed|speaks for|tells you|entitles)\b",
        # "What does that buy the next person?", "What do you lose by it?"
        r"\bwhat (?:does|do|did|would|will|is) .{1,40}\b(?:buy|buying|gain|give|giving|win|get|getting|lose|losing|cost) (?:you|the|us|them|an?|me|by|from|in)\b|\bwhat'?s (?:wrong|so (?:good|special|bad))\b|\bwhat (?:do|would|did) (?:you|we|they) (?:gain|win|lose|give up|pay)\b|\bwhat (?:that|it|this) (?:gets|buys|gives|gains|wins) (?:you|us|them|me)\b",
        # "Says who?", "Where does seven come from?"
        r"\b(?:justif\w+|defend|grounds|on what basis|for what reason|says who|according to whom|on whose|(?:give me|your|one|the|a) (?:a |one |good )?(?:reason|argument)s?|reasoning|how do you know (?:that|it)'?s|how (?:can|could) you (?:say|justify|be sure)|how (?:did|do) you (?:settle on|arrive at|come to|get to|land on|come up with))\b",
        r"\bwhere (?:does|did|do) (?:that|the|it|this|your|those|\w+) (?:\w+ )?come from\b|\bwhere .{2,20} (?:comes?|came) from\b|\b(?:instead of|rather than|over|as opposed to) .{2,24}\?|\btalk to me about (?:that|the|your) (?:choice|decision)\b",
        # what has to stand: "I'd have an issue with that in review."
        r"\b(?:have (?:an issue|a problem|doubts)|in (?:code )?review|(?:not |un)convinced|buy (?:that|it)|arbitrary|talk me out of|what would (?:make|have to be true|need to be true|change your mind))\b",
    ),
    Ask.EXPLAIN: any_of(
        # how it works
        r"\bhow (?:do|does|did|would|will|is|are|was|were|can|could|has|have|exactly)\b"
        r"(?! (?:you|we|they|she|he|any\w+|some\w+|one|your \w+|the \w+) (?:ever |even )?(?:know|notice|find|tell|get (?:him|her|them|to)|start|begin|roll|launch|convince|persuade|spend|introduce|use|answer|respond|learn|settle|arrive))(?!.{0,20}get to know)",
        r"\bhow (?:it|that|this|they|he|she|an?|the) (?:\w+ ){0,2}?(?:works?|counts?|goes|went|decides?|does|knows?|gets?|picks?|chooses?|would|did|holds?|comes? about|is|are|was)\b|^how\?",
        # "Explain", "Walk me through", "Put it into words", "For somebody new"
        r"\b(?:explain|(?:take|walk|talk|lead|guide) (?:me|us)(?! (?:out|into))|run (?:me|us) through (?!hour)|describe|step (?:me )?through|put .{1,24} (?:into|in) (?:words|other|plain|simple)|in (?:plain|simple|other) (?:words|english|terms)|for (?:somebody|someone|a person|an? \w+) (?:new|who|else)|as if i|like i'?m|as (?:you|one) would to|pretend i|to (?:a|your|my) (?:child|grandmother|gran|mother|junior|layman|customer|new \w+|board member))\b",
        r"\b(?:tell me (?:how(?! (?:many|much|long|you'?d))|about (?!an? |one |the last))|show me how|say (?:it|that) (?:once )?(?:again|more)|once more|again, (?:please|slower|slowly)|unpack|spell (?:it|that) out|clarify|elaborate|expand on|say more|break (?:it|that) down|in detail|what (?:do|did|does|would) (?:you|that|it|this) mean|when you say|define|mechanism)\b",
        r"\b(?:didn'?t|don'?t|did not|do not|couldn'?t|not) (?:quite |really |fully )?(?:follow(?:ing)?|understand|get (?:that|it|what)|catch|know what)\b|\blost (?:me|you|the thread)\b|\bdifference between\b",
        # "What's in the score?", "What was broken?", "What's their side of it?", "What makes a price stale?"
        r"\bwhat(?:'s|'re| is| are| was| were) (?:in|on|an?|their|his|her|inside|going on|broken|different|actually|at|said|it (?:like|doing))\b(?! (?:your list|the time|example))|\bwhat(?:'s|'re| is| are| was| were) (?:the|your|that) (?!(?:reason|rationale|trade|argument|next|number|figure|plan|first|priority|order|cost|price|point|size|rate|volume|worst|biggest|most|time|running|choice|pick|decision|call|downside|complexity|threshold|case|benefit|thinking|logic))",
        r"\bwhat (?:makes (?:an?|the)|happened(?! (?:if|when))|changed|became|landed|went|counts|changes\?)\b|\bwhat (?:does|do) (?:the|an?|your) \w+ (?:\w+ )?(?:do|hold|contain|look like|say|see|compare|mean|read|return|store)\b(?!.{0,30}(?:then|fail|down))",
    ),
    Ask.EXAMPLE: any_of(
        r"\b(?:examples?|for instance|one instance|an instance|case in point|illustrat\w+|anecdote|concrete(?:ly)?|specific(?:s|ally)?|such as|like (?:what|who|which)|real (?:case|one|name|life))\b",
        # "Name one.", "Take one reservoir", "Just name me the first one", "Tell me about one of those"
        r"\b(?:name|give (?:me|us)|pick|take|show me|run|list|quote|try|trace|think of|find me|state|walk me through|tell me about|talk me through|describe|choose)(?: me| us| just| through)? (?:one\b|a single|a real|a particular|the (?:first|last|most recent|worst|best)|any one|two\b|three\b|an? (?:case|day|row|record|request|trip|moment|time|ticket|policy|monday|tuesday|wednesday|thursday|friday|saturday|sunday|typical \w+|\w+ from))",
        r"\bname (?:me|it|names|just)\b|\bthe (?:life|day|journey|path|story) of (?:an?|one|the)\b|\b(?:put|with|use) (?:real |some |actual )?(?:numbers|figures|values|data|names) (?:on|to|in|into|for)\b|\bshow me\b(?! how)|\brun (?:it|that|this|your \w+)\b",
        # a case to run it on
        r"\bsay (?:i'?m|there'?s|an?)\b|\btake (?:the case|case|say)\b|\bsuppose i'?m\b|\bwith (?:minus|\d+|the (?:input|string|list|array|word))\b|\bon (?:the (?:input|string|list|array|word)|\[)|\b(?:when was|what was) (?:the |your )?last\b|\bwhen did .{2,20} last\b|\b\d+, \d+\b|\b(?:dry run|by hand|worked (?:through|example))\b|^one (?:\w+ )?\?|\bone (?:case|example)\b",
        r"\b(?:tell|give|describe|hear|recall|talk|find|share)\b.{0,24}\b(?:time|occasion|situation|moment|decision|story|project|day) (?:when|where|that|in which|you|it)\b|\bwas there (?:ever )?an? (?:time|case|day|moment)\b|\bgive me one\b|\b(?:has|did|does) (?:that|it|this) (?:ever |actually )*happen(?:ed)?\b|\blet'?s hear (?:one|it)\b|^one,? please\b|\ban? actual\b|\bin mind\?|\b(?:for|on|with) [\[\"\u201c\'\u2018]|\bwho was (?:it|that)\b|\bwhat was (?:his|her|their|the) name\b",
    ),
    Ask.PLAN: any_of(
        r"\bwhat(?:'s| is| comes| would (?:be|you do)| do you do| will you do)? ?(?:\w+ )?(?:next|first)\?|\bwhat(?:'s| is| comes)? next\b|\bnext (?:step|steps|move)\b|\b(?:from|on|by) (?:the )?monday\b(?! (?:if|it|they|the))|\bmonday morning\b|\b(?:first|second) (?:week|month|step|steps|thing|things|day|sprint|quarter|move|release|version|milestone|(?:two|three|six|ninety|90|30) (?:days|weeks|months|things|steps))\b|\b(?:day|week|month|phase|step) one\b",
        # how it is brought in
        r"\b(?:roll(?:ing)? ?out|roll (?:it|this|that|them) out|released?|releasing|shipped|launch(?:ed|ing)?|introduced?|phas(?:es|ed|ing)|migrat(?:e|ion|ing)|deployed|adopted|pilot|go(?:ing)? live|cut ?over|staged?|get (?:it|this|that) (?:out|live|into))\b",
        r"\bhow (?:would|do|will|'d) (?:you|we) (?:start|begin|get there|introduce|launch|go about|sequence|order|phase|tackle|bring (?:it|this|that) in|get from)\b|\btake it from there\b|\bhow (?:would|do|will|'d) (?:you|we) (?:move|switch|go|get) (?:from|to|them|it|there|over|across)\b|\b(?:tomorrow|first thing|this week|by friday)\b[^.]{0,16}\?|\bwhen (?:would|do|will) you (?:start|ship|begin|launch|stop)\b|\bwhat(?:'s| is) (?:your|the) (?:first|next|opening)\b|\bwhich comes first\b|\bwhere (?:do|would|will) (?:you|we) go from\b",
        r"\bwhat (?:would|do|will|'d) you (?:do|start|build|ship|tackle|write|test)(?: \w+)? (?:first|next|with|now|then|on (?:day|monday))\b|\b(?:your|the|an?) (?:plan|agenda|roadmap|priorit(?:y|ies)|to-?do|sequence|timeline)\b|\border of (?:work|play|things)\b|\bin (?:what|which) order\b|\bwhere (?:would|do|will) you (?:start|begin)\b",
        # what is done with the time that is left
        r"\b(?:how|what) (?:will|would|do|are|'ll) (?:you|we) (?:going to |like to )?(?:spend|use|do with|get to|cover)\b|\bstarting (?:how|where|with what)\b|\bon your list\b|\bspend (?:it|them|that|those|the)\b|\bwhat (?:else )?(?:is|'s) (?:left(?! behind)|still|outstanding|to come|remaining)\b|\btell me what you'?d do\b|\bwhat do you do (?:with|about) (?:your|the|it|that|this)\b|\b(?:haven'?t you|have you not) (?:covered|got to|done|mentioned)\b",
        r"^(?:so |and |now )?(?:close|wrap|sum|finish(?! the)|summar\w+)\b.{0,24}$|\ba summary\b|\b(?:for \w+ minutes|and then|after that),? (?:then |we |you )?(?:the )?\w+, (?:and )?then\b|\bminutes,? then\b",
    ),
    Ask.FAILURE: any_of(
        rf"\b(?:when|if|once|after|suppose|say|imagine|until|while|and|but|day|let'?s say|consider|where)\b.{{1,60}}\b{_BREAKS}\b",
        r"\b(?:when|if|until|suppose|say)\b.{1,40}\b(?:isn'?t|aren'?t|doesn'?t|can'?t|won'?t|not|never|nobody|nothing)\b.{0,30}\?",
        # "What happens if", "What goes wrong?", "What then?", "the stuck valve"
        r"\bwhat(?:'s|'d| would| does| will| do)? (?:\w+ ){0,3}?(?:happens? (?:if|when|to|then|in|with|at|once)|happen (?:if|when|to)|break\w*|fail\w*)\b|\bwhat if\b|\bwhat happens\?|\bwhat then\b|\bthen what\b",
        r"\b(?:fail\w*|go(?:es|ing)? wrong|went wrong|outage|offline|worst (?:case|day|thing)|recover\w*|survive\w*|fall ?back|without (?:power|network|signal|a network)|edge cases?|bad day|stuck|crash\w*|unreachable|left behind|half-?way through|corrupt\w*|downtime)\b|\bwhere (?:does|would|will|is) (?:it|this|that|the \w+) (?:\w+ )?(?:break|fail|fall|weak\w*|crack)\b|\bweakest\b",
        rf"^(?:and )?(?:the|an?|your|somebody|someone|two|one|half|it|that) .{{2,40}}\b{_BREAKS}\b",
        r"\bwhat (?:does|do|would|will|is|are) .{2,40}\b(?:then|in the meantime|meanwhile|in there)\?|\bhour (?:two|three|four|five|six|seven|eight|ten|twelve|\d+) of\b",
    ),
    Ask.PERSUADE: any_of(
        # "Convince me.", "How'd you get him to keep the vendor?"
        r"\b(?:convince|persuade|win (?:me|him|her|them|us|over)|sell (?:it|that|this|me|him|her|them)|bring (?:me|him|her|them|us) (?:round|around|along|on board)|talk (?:him|her|them|me) (?:round|into)|on board|buy-?in|side with you|make (?:the|your) case|over the line|turned (?:him|her|them)|(?:had|has|did) any(?:one|body) (?:ask|asked|spoken|talked|tell|told)|won (?:him|her|them) over|changed (?:his|her|their) mind)\b",
        r"\bget (?:him|her|them|the \w+|every\w+|your \w+)\b.{0,30}\b(?:agree|board|side|over|buy|sign|keep|accept|come|along|to (?:say|let|give|do|use))\b",
        # "What do you say to him?", "What would you have told their rep?"
        r"\bwhat (?:do|did|would|will|could|'d|should|might) you (?:say|tell|answer|reply|offer|have (?:said|told|offered))\b(?!,)(?! (?:me|us)\b)",
        r"\bhow (?:do|did|would|will|'d) you (?:answer|respond|handle|deal with|win|bring|break|face|explain (?:that|it|this) to|tell|put (?:that|it) to) (?:that |this |it to )?(?:him|her|them|me|the|an?|people|some\w+|his|their|objection|resistance|your)\b",
        # what they would say
        r"\b(?:will|would|'ll|'d|might|may|going to) (?:\w+ )?(?:object|argue|resist|complain|refuse|hate|fight|push back|laugh|protest|veto|block|revolt|strike)\b|\bwhat (?:would|will|might) (?:they|he|she|the \w+|your \w+|my \w+) (?:say|think|answer|object)\b",
        r"\b(?:refuses?|disagrees?|push(?:es)? back|says? no|objects?|resists?|opposes?|unhappy|furious|kittens|go(?:es)? down (?:well|badly))\b|\bwho (?:agrees?|signs?|would (?:fight|object|oppose|stop)|has to agree|says yes|needs to agree)\b",
    ),
    Ask.ESTIMATE: any_of(
        rf"\bhow {_HOW_BIG}\b",
        rf"\b(?:what|which) (?:sort of |kind of )?{_SIZE}\b|\bat what (?:number|point|size|volume|scale|rate|level)\b|\bwhat(?:'s|'re| is| would be| are| was| were) (?:the|your|that in|its|a) (?:\w+ )?{_SIZE}\b|\bwhat (?:would|does|do|will|did) .{{1,30}} (?:cost|weigh|add up to|come to|amount to)\b",
        r"\b(?:estimate|in numbers|ball ?park|back[- ]of[- ](?:the|an)[- ]envelope|order of magnitude|roughly\?|do the (?:sums?|maths?|arithmetic)|size (?:that|it|this)|quantif\w+|the sum|(?:an?|any|some|the) (?:rough )?(?:number|figure)s?\b(?:,| on| for| to|\?| please)|not a number)\b",
        r"\b(?:give me (?:an?|the|some|your) (?:number|figure|size|range|guess)s?|put (?:an?|some) (?:number|figure|price|size)s? (?:on|to)|what does (?:that|it|this) (?:come to|make|add up to|cost|amount to|total)|numbers? (?:first|please)|(?:to|on|do|about) (?:the )?(?:complexity|numbers|figures|sizing|capacity|running time)\b|numbers, please|\b(?:seconds|minutes|hours|days|weeks|euros|bytes|percent),? (?:or )?\w+\?|by how much|a (?:day|week|month|year|second|minute)\?|in (?:trolleys|bytes|euros|dollars|pounds|hours|seconds|gigabytes|rupees|percent|n\b))\b",
    ),
    Ask.OPERATE: any_of(
        # "Who is woken?", "And who'd be sitting in front of it on a Sunday?"
        rf"\bwho(?:'s|m|'d|'ll| is| are| would| will| else| gets?| do| has| actually)?\b.{{0,40}}\b{_ON_DUTY}\b|\bwhose (?:phone|pager|desk|table|hands|job is it)\b|\bwho'?s (?:this|there|that) \w+\b",
        # "How would you know?"
        rf"\bhow (?:would|will|do|does|did|could|can|'d|are) (?:you|we|they|she|he|any\w+|some\w+|one|the \w+|your \w+|an? \w+)(?: \w+)?(?: ever| even| get to| come to)? {_KNOW}\b(?! that\b)|\bget to know of\b|\bhow .{{2,30}} (?:would|will) (?:tell|know|notice)\b",
        rf"\b(?:can'?t|don'?t|cannot) see how (?:you|your [\w-]+|they|the \w+|any\w+|some\w+) (?:would|will|could|'d) {_KNOW}\b|\bwould (?:any\w+|some\w+|you|they) (?:\w+ )?(?:notice|know|find out)\b",
        r"\b(?:monitor(?:s|ed|ing)?|alerts?|alerting|deploy(?:s|ed|ing|ment)?|roll ?back|on[- ]call|support it|look for in|dashboards?|runbooks?|operates?|operated|operating (?:it|this)|operations|in production|day[- ]to[- ]day|rota|night shift|keeps? (?:it|this|that) (?:running|going|alive|up))\b",
        r"\bat (?:two|three|four|five|half past \w+|\d+)(?: o'?clock)? (?:in the morning|at night|am|a\.m\.)|\bat \dam\b|\bin the middle of the night\b|\bon (?:a|that|the) (?:sunday|saturday|weekend|bank holiday)|\b(?:after|out of) (?:hours|six|five)\b|\b(?:at night|at weekends?|overnight|in the night|on (?:holiday|leave))\?|\byou(?:'re| are) (?:asleep|on holiday|on leave|ill|away)\b|\bup to date\b|\bon christmas\b",
    ),
    Ask.FUTURE: any_of(
        rf"\b(?:in|after|over|within|past|beyond) (?:the next |another |about |some |say |an? |the )?(?:{NUMBER} |few |couple of |coming )?{_YEARS}\b|\b{_YEARS} (?:on|out|from now|later|ahead|down (?:the|your)|two|three|four|five|ten|2|3|5|10)\b|\b(?:next|second|third|fourth|fifth|following|coming) (?:year|season|generation|winter)s?\b|\byear (?:two|three|four|five|ten|\d+)\b|^(?:\w+ )?(?:two|three|four|five|ten|twenty|\d+) (?:winters|years)\b",
        # later, and growth
        r"\b(?:later on|(?:in|for) the future|future|long(?:er)?[- ]term|evolv\w*|grows?|growth|grown|scal(?:e|es|ing) (?:up|to|out)|(?:ten|a hundred) times|10x|100x|twice (?:the|as)|double[ds]?|triple[ds]?|further (?:down|on)|down the (?:line|road)|one day|some ?day|outlives?|outgrow\w*|extends? (?:it|this|that)|on the day that|to come[.?]?$|end state|for how long|eventually)\b",
        r"\bstill (?:be|stand|hold|work|true|reading|using|there|in use|around|alive|make sense)\b|\b(?:after|when|once) you(?:'ve| have|'re| are)? (?:left|leave|gone|not there|no longer)\b|\b(?:whoever|somebody|someone|the next person|the one) (?:who )?(?:comes|inherits|takes over|adds|maintains|extends)\b",
        # another team, ten times the shelves
        r"\b(?:another|a second|a third|the next|a new|adds? (?:an?|the|another)|every other|all the other|whole|a (?:fourth|fifth|seventh)|the (?:second|third|fourth|fifth|seventh)) (?:\w+ )?(?:team|region|country|site|product|market|hospital|airport|city|plant|company|group|continent|partner|language|state|customer|depot|port|brand|type|kind|format)\b|\badds? the (?:second|third|fourth|fifth|next)\b",
        rf"\bwhen (?:there'?s|there (?:is|are)|it'?s|you have|we have|you'?ve got|an? \w+ (?:works? for|has|needs|belongs to)) (?:\w+ )?(?:{NUMBER}|thousands|millions)\b(?! (?:\w+ )?(?:minutes?|people in))|\bwhat changes\b|\bwill (?:change|need to change|have changed)\b|\bbecomes?\b.{{0,12}}\?|\bwhere (?:does|will|is) (?:this|it|that) (?:go|going|head\w*|end up)\b",
    ),
}  # fmt: skip

FIRST_WORDS: dict[Ask, re.Pattern[str]] = {
    Ask.EXAMPLE: any_of(r"\b(?:time|occasion|situation|moment|decision|story|project|conflict|person|mistake|failure)\b.{0,16}\b(?:when|where|that|in which|you)\b"),
    Ask.EXPLAIN: any_of(r"\b(?:explain|walk (?:me|us) through|talk (?:me|us) through|difference between|how does)\b"),
    Ask.ESTIMATE: any_of(r"\bhow (?:many|much|big|long)\b.{0,40}\?"),
    Ask.PLAN: any_of(r"\bfirst (?:week|month|day)\b|\bspend the\b|\bhow would you (?:begin|start)\b"),
}  # fmt: skip
"""What the statement of a question asks, beside to answer it."""

CHOICE = any_of(
    # what cannot both be: a challenge that asks for a choice
    r"\b(?:can'?t|cannot|can not|couldn'?t) (?:\w+ ){0,2}both\b|\bboth (?:can'?t|cannot|are not|aren'?t)\b|\bone of (?:them|those|the two) (?:has to|must|goes)\b|\bwhich it is\b|\b(?:sit on the fence|paid to choose|have to choose|has to give|pros and cons)\b"
)
TOLD_TO_EXPLAIN = any_of(
    r"\b(?:explain|walk (?:me|us)|take (?:me|us) through|talk (?:me|us) through|describe|what (?:do|did|does) (?:you|that|it) mean|didn'?t (?:follow|understand|get)|how (?:does|do) (?:it|that|this|they) work|say it again|mechanism|in (?:plain|simple|other) (?:words|english|terms)|what did (?:the other|they|he|she|you))\b"
)
"""What asks for an explanation also in the middle of pushback."""

OPEN_QUESTION = any_of(r"\b(?:what|how)\b")


def asked_of(text: str) -> frozenset[Ask]:
    """What these words could ask the candidate to do."""
    return frozenset(ask for ask, pattern in _PATTERNS.items() if pattern.search(text))
