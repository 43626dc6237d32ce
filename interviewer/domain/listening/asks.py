"""What an interviewer's words ask the candidate to do."""

from __future__ import annotations

import re

from interviewer.domain.listening.patterns import FAILURES, NUMBER, any_of, one
from interviewer.domain.rubric import Ask

_YEARS = r"(?:years?|months?|quarters?|seasons?|decades?|winters)"
_BREAKS = rf"(?:{FAILURES})"
_WATCHES = one(
    """wok\\w* wake\\w* paged? pager on-?_?call supports? supporting supported runs? running owns? owning owned maintain\\w* operat\\w* called calls notices? noticed notice watch\\w* rings? phones?
    sits? sitting answers? picks?_up gets?_(?:up|paged|called|the_call|told) looks?_(?:at|after) checks? gets?_out_of_bed responds? is_told sees fix\\w* restarts? carries keeps? administers? staffs? patches upgrades monitors? receives"""
)

_PATTERNS: dict[Ask, re.Pattern[str]] = {
    Ask.DECIDE: any_of(
        # "Which?", "Choose.", "Commit to one.", "So what's the decision?"
        r"\bwhich\b(?: \w+)?(?: of (?:them|those|these|the \w+|your \w+))?(?: (?:is it|one|would|do|did|will|should|goes?|wins?|comes?|gets?|stays?|way|half|first|and|then|,))|^which(?: of (?:them|those|the two|these|you))?\?|\bwhich(?: one| of them| is it| half| way| half)?(?:,| and)? ?(?:[^?]{0,24})?\?",
        r"\b(?:choose|decide|decision|commit|settle|make up your mind|stick with (?:it|one|that)|take a (?:position|side|stand)|come down on|your (?:pick|choice|verdict|call)|pick (?:one|a side|between|the most|either|,|it\b)|pick\.|plump for|put your (?:name|money) (?:to|on)|land(?:ed)? on|where did you land|where do you (?:land|stand|come down)|make (?:a|the|your) (?:call|choice|decision)|do you have a preference|are you (?:going (?:with|for)|choosing|for)|rank them|prioriti[sz]e|yes or no|in or out|keep or|or not\b)\b",
        # "one or the other?", "Do you take it, or do you refuse?"
        r"\b\w+,? or (?:\w+ ){0,4}\w+\?|\bor (?:do|would|is|are|will|should|does) (?:you|it|they|we|that|the|he|she)\b|\b(?:is|was|are|would|do|does|will) (?:it|that|you|this|they|the \w+)\b[^.?]{2,60}\bor\b",
        # "You can't have both."
        r"\b(?:can'?t|cannot|can not|couldn'?t) (?:\w+ ){0,2}both\b|\bboth (?:can'?t|cannot|are not|aren'?t)\b|\beverything can'?t be\b|\b(?:only|just) (?:one|room for one)\b|\bone of (?:them|those|the two) (?:has to|must|goes)\b",
        # "What would you do?", "Do you keep it?", "would you ever let it"
        r"\bwhat (?:would|will|do|should) (?:you|we) (?:do|choose|pick|go (?:with|for)|drop|cut|keep|sacrifice|give up|prefer|leave out)\b(?!.{0,20}\b(?:first|next|monday|differently)\b)|\b(?:would|will|do) you (?:still |then |ever |really )?(?:keep|take|drop|refuse|accept|ship|build|stop|let|allow|go (?:ahead|with)|sign|change|give|cut|launch|reject|hold|stay)\b",
    ),
    Ask.JUSTIFY: any_of(
        r"\bwhy\b|\bhow come\b|\bwhat(?:'s| is| are| was| were)? (?:the|your) (?:reason\w*|rationale|trade-?offs?|argument|case|logic|thinking|basis|justification|evidence|grounds)\b|\bwhat(?:'s| is) (?:the )?(?:price|downside|cost) (?:of|to|you)\b",
        # "What makes you", "what tips it", "What made you stop at two hours?"
        r"\bwhat (?:makes|made|tips|tipped|drove|drives|led|leads|decided|settles|settled|brought|convinced|swayed|stopped|stops you|justifies|does (?:that|it|this) (?:buy|give|get|gain|win)|do (?:you|we|they) (?:gain|get|win|lose)|did (?:that|it|this|you) (?:buy|gain|get|win|weigh|base))\b|\bwhat (?:does|do|would) .{2,40} (?:buy|gain|give) (?:you|the|us|them|a)\b|\bwhat'?s (?:wrong|so (?:good|special|bad)|the (?:benefit|advantage|upside|point|harm|gain|win))\b|\bwhat is (?:wrong|the (?:benefit|advantage|upside|point|harm|gain))\b",
        r"\b(?:justif\w+|defend|grounds|on what basis|for what reason|says who|according to whom|on whose|what for\b|give me (?:a|the|your|one) (?:reason|argument|case)|reasons?\b.{0,16}\?|your reason|how do you know (?:that|it)'?s|how (?:can|could) you (?:say|justify|be sure)|where (?:does|did|do) (?:that|the|it|this|your|those|\w+) (?:\w+ )?come from|where .{2,20} comes? from|instead of|rather than|over (?:a|the|an) .{2,24}\?)\b",
        # in review, on paper: a choice that has to stand
        r"\b(?:have (?:an issue|a problem|doubts)|in (?:code )?review|not convinced|unconvinced|convince me|buy (?:that|it)|arbitrary)\b",
    ),
    Ask.EXPLAIN: any_of(
        # how it works
        r"\bhow (?:do|does|did|would|will|is|are|was|were|can|could|has|have|exactly)\b(?! (?:you|we|they|she|he|anyone|anybody|somebody|one|you or) (?:know|notice|find out|tell (?:if|that|whether|a)|get (?:him|her|them)|start|begin|roll|launch|convince|persuade|spend|introduce))|\bhow (?:it|that|this|they|he|she|you|the \w+) (?:\w+ )?(?:works?|counts?|goes|went|decides?|does|do|knows?|gets?|picks?|chooses?|would|did)\b|^how\?",
        # "Explain", "Walk me through", "put it into words", "For somebody new"
        r"\b(?:explain|take me (?:through|from|into)|walk (?:me|us)|talk (?:me|us)|run (?:me|us) through|describe|guide me|lead me|step (?:me )?through|put .{1,24} (?:into|in) (?:words|other|plain|simple)|in (?:plain|simple|other) (?:words|english|terms)|for (?:somebody|someone|a person|an? \w+) (?:new|who|else)|as if|like i'?m|tell me (?:how|what|about|more|who)|show me how|say (?:it|that) again|once more|again, (?:please|slower|slowly)|unpack|spell (?:it|that) out|clarify|elaborate|expand on|say more|break (?:it|that) down|in detail|what (?:do|did|does|would) (?:you|that|it|this) mean|when you say|meaning)\b",
        r"\b(?:didn'?t|don'?t|did not|do not|couldn'?t|can'?t|not) (?:quite |really |fully )?(?:follow(?:ing)?|understand|get (?:that|it|what)|catch|know what|see (?:what|how))\b|\blost (?:me|you|the thread)\b",
        # "What's in the score?", "What was broken?", "What's their side of it?"
        r"\bwhat(?:'s|'re| is| are| was| were) (?!(?:the|your) (?:reason|rationale|trade|argument|next|number|figure|plan|first|priority|order|cost|price|point|size|rate|volume)|next|left|still|wrong|the (?:worst|biggest|most|time|running)|your (?:choice|pick|decision|call))(?:in |on |an? |the |your |their |that |it |behind |inside |going |broken|different|actually|his |her |at |this )|\bwhat (?:happened|changed|did (?:you|they|he|she|it|that)|do (?:you|they) (?:have|keep|store|put|show)|does (?:the|a|an|it|he|she|your) \w+ (?:\w+ )?(?:do|hold|contain|look like|say|see|get|compare|mean|read|return|store)|landed|went|would (?:be|you see)|became|sort of|kind of|counts)\b|\bdifference between\b",
    ),
    Ask.EXAMPLE: any_of(
        r"\b(?:example|instance|for one\b|case in point|sample|illustrat\w+|anecdote|concrete(?:ly)?|specific(?:s|ally)?)\b",
        # "Name one.", "Take one reservoir", "Run it with minus three"
        r"\b(?:name|give me|pick|take|show me|tell me|run|list|quote|try|walk me through|describe|trace|imagine|think of|find me|choose|state)(?: me| us| just| through)? (?:one|a single|a real|a particular|the (?:first|last|most recent|second|worst|best)|any one|two|three|a (?:case|day|row|record|request|trip|moment|time|ticket|policy|number))\b",
        r"\b(?:the (?:life|day|journey|path|story) of (?:a|an|one|the))\b|\b(?:put|with|use) (?:real |some |actual )?(?:numbers|figures|values|data|names)\b|\bshow me\b(?! how)|\bsay (?:i'?m|there'?s|a|an) \b|\brun (?:it|that|me|this|your \w+)\b|\bname (?:one|a|two|me|it|the|him|her|them|names|just)\b|\b(?:a|the|one) (?:time|occasion|situation|moment|decision|story|project) (?:when|where|that|in which|you)\b|\btake (?:the case|case|say)\b|\bwith (?:minus|\d+|the (?:input|string|list|array|word))\b|\bwhen was the last time\b|\b(?:dry run|by hand|worked? (?:through|example))\b",
    ),
    Ask.PLAN: any_of(
        r"\bwhat(?:'s| is| comes| would (?:be|you do)| do you do| will you do)? ?(?:\w+ )?next\b|^next[.!]?$|\bnext (?:step|steps|move|thing)\b|\bmonday\b(?=[^a-z]{0,3}(?:morning|\?|\.|,|$))|\bfrom monday|\bon (?:the )?monday (?:morning )?(?:you|what)|\b(?:first|next|second) (?:week|month|step|steps|thing|things|day|sprint|quarter|move|release|version|milestone|90 days|ninety days|(?:two|three|six) (?:weeks|months|things|steps))\b|\bday one\b|\bstart on the first\b",
        # how it is brought in
        r"\broll(?:ing)? ?out|\broll (?:it|this|that) out\b|\b(?:released?|releasing|shipped|launch(?:ed|ing)?|introduced?|phas(?:e|es|ed|ing)|migrat(?:e|ion|ing)|deployed|adopted|pilot|go(?:ing)? live|cut ?over|staged?)\b|\bhow (?:would|do|will|did) (?:you|we) (?:start|begin|get there|introduce|launch|go about|sequence|order|phase|tackle|bring (?:it|this|that) in|get from)\b",
        r"\bwhat (?:would|do|will|did) you (?:do|start|build|ship|tackle|write|tell|test)(?: \w+)? (?:first|next|with|now|then|on (?:day|monday))\b|\b(?:your|the|a) (?:plan|agenda|order of (?:work|play|things)|roadmap|priorit(?:y|ies)|to-?do|sequence|timeline|schedule)\b|\border of work\b|\bin (?:what|which) order\b|\bwhere (?:would|do|will|did) you (?:start|begin|go|want to start|go from)\b|\bwhere (?:do|does) (?:we|you|it) go\b",
        # what is done with the time left
        r"\b(?:how|what) (?:will|would|do|are|'ll|are you going to|is) (?:you|still|left|we) (?:\w+ ){0,3}(?:spend|use|do with|get to|cover|on your list|left|remain\w*|still)\b|\b(?:still|left|remains?|missing|to do|to go) (?:on|in|from) your (?:list|plan|agenda)\b|\bspend (?:it|them|the|that|those)\b|\bwhat (?:else )?(?:is|'s) (?:left|still|outstanding|on your list|to come|remaining)\b|\bjust tell me what you'?d do\b|\bwhat do you do (?:with|about) (?:your|the|it|that|this)\b",
        r"^(?:so |and |now )?(?:close|wrap|sum|finish|summar\w+)\b.{0,24}$|\b(?:a summary|sum (?:it )?up|wrap (?:it )?up|close (?:it|this))\b",
    ),
    Ask.FAILURE: any_of(
        rf"\bwhat(?:'s|'d| would| does| will| do)? (?:\w+ ){{0,3}}?(?:happens?|happen|if|break\w*|fail\w*)\b|\b(?:when|if|once|after|suppose|say|imagine|until|while|day)\b.{{1,60}}\b{_BREAKS}\b",
        # "What goes wrong?", "Where does it break?", "the stuck valve"
        r"\b(?:fail\w*|goes? wrong|go(?:ing)? wrong|went wrong|could go|outage|offline|worst (?:case|that|day|thing)|break(?:s|ing)? (?:first|it|this|down)|recover\w*|survive\w*|fall back|fallback|without (?:power|network|signal|a network|the)|edge cases?|bad day|stuck|crash\w*|unreachable|left behind|half-?way|corrupt\w*|downtime)\b|\bwhere (?:does|would|will|is) (?:it|this|that|the \w+) (?:\w+ )?(?:break|fail|fall|weak\w*|crack)\b|\bweakest\b",
        rf"\b(?:it|that|they|she|he|one|somebody|two people|both|the \w+|a \w+|your \w+) {_BREAKS}\b",
        r"\bwhat (?:does|do|would|will|is|are) .{2,40}\b(?:then|in the meantime|meanwhile|at that point)\b|\bhour (?:two|three|four|five|six|seven|eight|ten|twelve|\d+) of\b|\bat the same (?:time|moment|instant)\b",
    ),
    Ask.PERSUADE: any_of(
        r"\b(?:convince|persuade|win (?:me|him|her|them|us|over)|sell (?:it|that|this|me|him|her|them)|bring (?:me|him|her|them|us) (?:round|around|along|on board)|talk (?:him|her|them|me) (?:round|into)|get (?:him|her|them|the \w+|everyone|everybody|buy-?in)\b.{0,30}(?:agree|board|side|over|buy|sign|keep|accept|come|along|to (?:say|let|give|do|use))|on board|buy-?in|side with you|make (?:the|your) case|pitch)\b",
        # "What do you say to him?", "What would you have told their rep?"
        r"\bwhat (?:do|did|would|will|could|'d|should|might) you (?:say|tell|answer|reply|offer|have (?:said|told|offered)|write)\b.{0,60}\b(?:to|him|her|them|the|their|my|your|his|somebody|someone|that|who|rep|people|when|me)\b|\bwhat (?:do|did|would|will) you (?:say|tell|answer)\b|\bhow (?:do|did|would|will) you (?:answer|respond|handle|deal with|win|bring|get|tell|break|face|explain (?:that|it|this) to) (?:that |this )?(?:him|her|them|me|the|a|an|people|somebody|his|their|objection|resistance|farms?|it to)\b",
        # what they would say
        r"\b(?:will|would|'ll|'d|might|may|going to) (?:\w+ )?(?:say|object|argue|resist|complain|refuse|hate|fight|push back|laugh|never|protest|veto|block|scream|revolt|strike)\b|\b(?:refuse|disagree|push(?:es)? back|sa(?:y|ys) no|object|insist|resist|hate|oppose|unhappy|furious|fight|against)(?:s|ed|ing)?\b|\bwho (?:agrees?|signs?|would (?:fight|object|oppose|stop)|has to agree|says yes|needs to agree)\b",
    ),
    Ask.ESTIMATE: any_of(
        r"\bhow (?:many|much|often|long|big|large|fast|far|small|high|deep|old|wide|slow|quick(?:ly)?|soon|frequent(?:ly)?|expensive|costly|likely|late|stale|accurate)\b(?!.{0,12}\bhave you\b)",
        r"\b(?:what|which) (?:number|figure|volume|share|percentage|percent|rate|size|threshold|order of magnitude|sort of (?:number|size|volume|figure|load|scale)|kind of (?:number|size|volume|figure|load|scale)|fraction|proportion|capacity|latency|throughput|load|budget|cost|price|complexity|big[- ]?o)\b|\bat what (?:number|point|size|volume|scale|rate|level)\b|\bwhat(?:'s| is| would be| are| was) (?:the|your|that in|its) (?:\w+ )?(?:number|figure|volume|share|percentage|rate|size|threshold|running time|time complexity|complexity|big[- ]?o|cost|price|bill|latency|throughput|capacity|load|order of|budget|numbers|memory|space|total|ratio|odds|worst case)\b",
        r"\b(?:estimate|in numbers|ball ?park|back[- ]of[- ](?:the|an)[- ]envelope|order of magnitude|roughly\?|roughly (?:how|what|speaking)|put (?:a|some) (?:number|figure|price|size)s? (?:on|to)|put numbers|give me (?:a|the|some|your) (?:number|figure|size|range|guess|sense of (?:scale|size))s?|a (?:number|figure) (?:for|on|please)|do the (?:sum|math|maths|arithmetic)|size (?:that|it|this)|quantif\w+|rough(?:ly)? (?:number|figure|size|how)|work (?:it|that|the) (?:number|sum)?s? ?out|the sum\b|what does (?:that|it|this) (?:come to|make|add up to|cost|amount to|total)|in (?:trolleys|bytes|euros|dollars|pounds|hours|seconds|minutes|gigabytes|rupees|percent))\b",
    ),
    Ask.OPERATE: any_of(
        rf"\bwho(?:'s|m|'d|'ll| is| are| would| will| else| gets?| do| has)?\b.{{0,40}}\b{_WATCHES}\b|\bwhose (?:phone|pager|job|desk|problem|table|budget)\b|\bwho (?:is|are|'s|gets) (?:woken|told|called|paged|looking|responsible)\b",
        # "How would you know?", "Who notices?"
        r"\bhow (?:would|will|do|does|did|could|can|'d|are) (?:you|we|they|she|he|anyone|anybody|somebody|one|the \w+|your \w+|a \w+)(?: \w+)?(?: ever| even| get to| come to)? (?:know|notice|find out|tell|see|spot|learn|hear|discover|realise|realize|catch|detect|be told)\b|\b(?:can'?t|don'?t|cannot) see how (?:you|your [\w-]+|they|the \w+|anyone|somebody) (?:would|will|could|'d) (?:know|tell|notice|see)\b|\bwould (?:anyone|anybody|somebody|someone|you|they) (?:\w+ )?(?:notice|know|find out|see it)\b|\bget to know of\b|\bhow .{2,30} (?:would|will) (?:tell|know|notice)\b",
        r"\b(?:monitor\w*|alert(?:s|ing|ed)?|deploy\w*|roll ?back|on[- ]?call|support it|look for in|dashboards?|runbooks?|maintain\w*|operat(?:e|es|ed|ing|ions?)|in production|at (?:three|two|four|night|half past|\d) ?(?:in the morning|am|a\.m\.)?|in the middle of the night|on a (?:sunday|saturday|weekend|bank holiday)|pager?|shift|day to day|day-to-day|upgrad\w+|patch\w*|rota|keeps? (?:it|this|that) (?:running|going|alive|up))\b",
    ),
    Ask.FUTURE: any_of(
        rf"\b(?:in|after|over|within|for|past|beyond) (?:the next |another |about |some |say |a |the )?(?:{NUMBER} |few |couple of |coming )?{_YEARS}\b|\b{_YEARS} (?:on|out|from now|later|ahead|down (?:the|your)|two|three|four|five|ten|2|3|5|10)\b|\b(?:next|second|third|fourth|fifth|following|coming) (?:year|season|generation|winter)s?\b|\b(?:year|season) (?:two|three|four|five|ten|\d+)\b|\b(?:two|three|four|five|ten|twenty|\d+) (?:winters|summers|seasons|years)\b",
        # growth: another team, ten times as much
        r"\b(?:later on|(?:in|for) the future|future|long(?:er)?[- ]term|evolv\w*|grows?|growth|grown|scal(?:e|es|ing) (?:up|to|out)|ten times|10x|100x|a hundred times|twice (?:the|as)|double[ds]?|triple[ds]?|further (?:down|on)|down the (?:line|road)|one day|some day|someday|outlives?|outgrow\w*|still (?:be |stand|hold|work|true|reading|using|there|in use|around|alive|make sense)\w*|last(?:s)? (?:another|a|ten)|extends? (?:it|this|that)|after you(?:'ve| have)? (?:left|leave|go|gone)|when you(?:'re| are) (?:gone|not there|no longer)|come the day|on the day that)\b",
        rf"\b(?:another|a second|a third|the next|a new|a seventh|a fourth|the fourth|the seventh|the third|the second|adds? (?:a|the|another)|every other|all the other|whole) (?:\w+ )?(?:team|region|country|site|product|market|hospital|airport|city|plant|company|group|continent|partner|language|state|customer|depot|port|brand|type|kind|format|{one('fourth third fifth')})\b|\badds? the (?:second|third|fourth|fifth|next)\b|\bwhen (?:there'?s|there (?:is|are)|it'?s|you have|we have|you'?ve got) (?:\w+ )?(?:{NUMBER}|thirty|forty|fifty|a hundred|thousands|millions)\b|\bwhat changes\b|\bwill (?:change|need to change|have changed)\b|\bbecome(?:s)?\b.{{0,12}}\?|\bwhere (?:does|will|is) (?:this|it|that) (?:go|going|head\w*|end up)\b",
    ),
}  # fmt: skip


def asked_of(text: str) -> frozenset[Ask]:
    """What these words ask the candidate to do, of all that there is to ask."""
    return frozenset(ask for ask, pattern in _PATTERNS.items() if pattern.search(text))
