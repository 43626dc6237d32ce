"""Words that ask for a decision, its reason, its plan, and to bring somebody round."""

from __future__ import annotations

import re

from interviewer.domain.listening.patterns import any_of
from interviewer.domain.rubric import Ask

DECIDING: dict[Ask, re.Pattern[str]] = {
    Ask.DECIDE: any_of(
        # "Which?", "Which of them?", "Which phase goes?"
        r"(?<!know )(?<!tell )(?<!sure )\bwhich\b(?: (?:one|half|way|side|of (?:them|those|these|the \w+|your \w+|you)))?(?:,? (?:is it|would|do|did|will|should|goes?|wins?|gets?|stays?|are you|first|and|then)\b|[,?])",
        r"\bwhich (?:it is|you'?d|\w+ (?:is|would|do|did|will|goes?|wins?|gets?|first|are you))\b",
        # "Choose.", "Commit to one.", "Something has to give."
        r"\b(?:choose|decide|commit|settle|make up your mind|stick with (?:it|one|that)|come down on|plump for)\b",
        r"\b(?:your (?:pick|choice|verdict|call)|rank them|prioriti[sz]e|yes or no|in or out|has to give|your favou?rite)\b",
        r"\b(?:you'?d go for|come off (?:it|the fence)|nail your|what'?s it to be|(?:budget|room|time|money) for one)\b",
        r"\b(?:owe me an? (?:answer|decision)|so which)\b",
        r"\b(?:take a (?:position|side|stand)|pick (?:one(?! (?:case|example))|a side|between|the (?:most|best)|either|it))\b",
        r"\b(?:where (?:did|do) you (?:land|stand|come down)|make (?:an?|the|your) (?:call|choice|decision))\b",
        r"\b(?:do you have a preference|are you (?:going (?:with|for)|choosing|for|keeping|dropping)|made the decision)\b",
        r"^pick[.!]",
        # "Win or play?", "Do you take it, or do you refuse?"
        r"\b\w+,? or (?:\w+ ){0,4}\w+\?|\bor (?:do|would|is|are|will|should|does) (?:you|it|they|we|that|the|he|she)\b",
        r"\b(?:is|was|are|would|do|does|will) (?:it|that|you|this|they|the \w+)\b[^.?]{2,60}\bor\b",
        # "What would you do?", "Would you still launch?", "Does the date stand?"
        r"\bwhat (?:would|will|do|should|'d) (?:you|we) (?:do\?|choose|pick|go (?:with|for)|drop|cut|keep|sacrifice|give up)",
        r"\bwhat (?:would|will|do|should|'d) (?:you|we) (?:prefer|leave out)",
        r"\b(?:would|will|do) you (?:still|ever|keep|take|drop|refuse|accept|ship|build|allow|go (?:ahead|with)|sign|cut)\b",
        r"\b(?:would|will|do) you (?:launch|reject|hold|let)\b",
        r"\bdoes (?:the|your|that) \w+ (?:still )?(?:stand|hold|survive|go|stay)\b",
        r"^(?:so,? )?do (?:we|you) \w+(?: (?:it|that|them))?\?$|^still .{2,40}\?$",
        r"\b(?:gun to your head|if you had to|forced to)\b",
    ),
    Ask.JUSTIFY: any_of(
        r"\bwhy\b|\bhow come\b|\bwhat for\b|\bbecause\?|\breasons?\b[^.]{0,20}\?|\b(?:your|the) thinking\b",
        r"\bwhat(?:'s| is| are| was| were)? (?:the|your) (?:reason\w*|rationale|trade-?offs?|argument|case|logic|thinking)\b",
        r"\bwhat(?:'s| is| are| was| were)? (?:the|your) (?:basis|justification|evidence|grounds|benefit|advantage|upside)\b",
        r"\bwhat(?:'s| is| are| was| were)? (?:the|your) (?:point|harm|gain|price|downside|thought process|motivation)\b",
        r"\bwhat(?:'s| is| are| was| were)? (?:the|your) (?:idea behind)\b|\bwhat(?:'s| is| was) behind\b",
        # "What makes you", "What made you stop at two hours?", "What tips it?"
        r"\bwhat (?:makes (?:you|it|that|this|them)|made|tips|tipped|drove|drives|led|leads|decided|settles|settled|brought)\b",
        r"\bwhat (?:convinced|swayed|justifies|swung|were you (?:hoping|after|trying)|did you base|attracted|appealed)\b",
        r"\bwhat (?:speaks for|tells you|entitles)\b",
        # "What does that buy the next person?", "What do you lose by it?"
        r"\bwhat (?:does|do|did|would|will|is) .{1,40}\b(?:buy|buying|gain|give|giving|win|get) (?:you|the|us|them|an?|me|by|from|in)\b",
        r"\bwhat (?:does|do|did|would|will|is) .{1,40}\b(?:getting|lose|losing|cost) (?:you|the|us|them|an?|me|by|from|in)\b",
        r"\bwhat'?s (?:wrong|so (?:good|special|bad))\b|\bwhat (?:do|would|did) (?:you|we|they) (?:gain|win|lose|give up|pay)\b",
        r"\bwhat (?:that|it|this) (?:gets|buys|gives|gains|wins) (?:you|us|them|me)\b",
        # "Says who?", "Where does seven come from?"
        r"\b(?:justif\w+|defend|grounds|on what basis|on the strength of|argue (?:it|that|for)|square that with|worth to you)\b",
        r"\b(?:the point of .{2,20} being|going through your (?:mind|head)|buys? you what|for what reason|says who)\b",
        r"\b(?:according to whom|on whose|(?:give me|your|one|the|a) (?:a |one |good )?(?:reason|argument)s?|reasoning)\b",
        r"\b(?:how do you know (?:that|it)'?s|how (?:can|could) you (?:say|justify|be sure))\b",
        r"\b(?:how (?:did|do) you (?:settle on|arrive at|come to|get to|land on|come up with))\b",
        r"\bwhat (?:does|do) .{2,20} have that\b",
        r"\bwhere (?:does|did|do) (?:that|the|it|this|your|those|\w+) (?:\w+ )?come from\b",
        r"\bwhere .{2,20} (?:comes?|came) from\b|\b(?:instead of|rather than|over|as opposed to) .{2,24}\?",
        r"\btalk to me about (?:that|the|your) (?:choice|decision)\b",
        # what has to stand: "I'd have an issue with that in review."
        r"\b(?:have (?:an issue|a problem|doubts)|in (?:code )?review|(?:not |un)convinced|buy (?:that|it)|arbitrary)\b",
        r"\b(?:talk me out of|what would (?:make|have to be true|need to be true|change your mind))\b",
    ),
    Ask.PERSUADE: any_of(
        # "Convince me.", "How'd you get him to keep the vendor?"
        r"\b(?:convince|persuade|win (?:me|him|her|them|us|over)|sell (?:it|that|this|me|him|her|them))\b",
        r"\b(?:bring (?:me|him|her|them|us) (?:round|around|along|on board)|talk (?:him|her|them|me) (?:round|into)|on board)\b",
        r"\b(?:buy-?in|side with you|make (?:the|your) case|over the line|got (?:him|her|them) to|why would (?:i|they|he|she))\b",
        r"\b(?:bring .{2,24} along|they'd be (?:fine|happy|okay) with|would they\?|turned (?:him|her|them))\b",
        r"\b(?:(?:had|has|did) any(?:one|body) (?:ask|asked|spoken|talked|tell|told)|won (?:him|her|them) over)\b",
        r"\b(?:changed (?:his|her|their) mind)\b",
        r"\bget (?:him|her|them|the \w+|every\w+|your \w+)\b.{0,30}\b(?:agree|board|side|over|buy|sign|keep|accept|come|along)\b",
        r"\bget (?:him|her|them|the \w+|every\w+|your \w+)\b.{0,30}\b(?:to (?:say|let|give|do|use))\b",
        # "What do you say to him?", "What would you have told their rep?"
        r"\bwhat (?:do|did|would|will|could|'d|should|might) you (?:say|tell|answer|reply|offer)\b(?!,)(?! (?:me|us)\b)",
        r"\bwhat (?:do|did|would|will|could|'d|should|might) you (?:have (?:said|told|offered))\b(?!,)(?! (?:me|us)\b)",
        r"\bhow (?:do|did|would|will|'d) you (?:answer|respond|handle|deal with|win|bring|break|face|explain (?:that|it|this) to|tell|put (?:that|it) to) (?:that |this |it to )?(?:him|her|them|me|the|an?|people|some\w+|his|their|objection|resistance|your)\b",
        # what they would say
        r"\b(?:will|would|'ll|'d|might|may|going to) (?:\w+ )?(?:object|argue|resist|complain|refuse|hate|fight|push back)\b",
        r"\b(?:will|would|'ll|'d|might|may|going to) (?:\w+ )?(?:laugh|protest|veto|block|revolt|strike)\b",
        r"\bwhat (?:would|will|might) (?:they|he|she|the \w+|your \w+|my \w+) (?:say|think|answer|object)\b",
        r"\b(?:(?<!you )refuses?|disagrees?|push(?:es)? back|says? no|objects?|resists?|opposes?|unhappy|furious|kittens)\b",
        r"\b(?:go(?:es)? down (?:well|badly))\b",
        r"\bwho (?:agrees?|signs?|would (?:fight|object|oppose|stop)|has to agree|says yes|needs to agree)\b",
    ),
    Ask.PLAN: any_of(
        r"\bwhat(?:'s| is| comes| would (?:be|you do)| do you do| will you do)? ?(?:\w+ )?(?:next|first)\?",
        r"\bwhat(?:'s| is| comes)? next\b|\bnext (?:step|steps|move)\b|\b(?:from|on|by) (?:the )?monday\b(?! (?:if|it|they|the))",
        r"\bmonday morning\b",
        r"\b(?:first|second) (?:week|month|step|steps|thing|things|day|sprint|quarter|move|release|version|milestone)\b",
        r"\b(?:first|second) (?:(?:two|three|six|ninety|90|30) (?:days|weeks|months|things|steps))\b",
        r"\b(?:day|week|month|phase|step) one\b",
        r"^and (?:second|then|after that|when that'?s done)\?|\bit'?s monday\b|\bnine o'?clock\b|\bin one go\b",
        r"\b(?:through|about) the (?:switch|rollout|move|launch|migration|cutover|transition|release)\b",
        r"\bwhere to (?:now|next)\b|\bhow you(?:'d| would) (?:use|spend|roll|start|begin|launch|introduce)\b",
        r"\bbefore the first\b|\bopening move\b|\bhow you want\b",
        # how it is brought in
        r"\b(?:roll(?:ing)? ?out|roll (?:it|this|that|them) out|released?|releasing|shipped|launch(?:ed|ing)?|introduced?)\b",
        r"\b(?:phas(?:es|ed|ing)|migrat(?:e|ion|ing)|deployed|adopted|pilot|go(?:ing)? live|cut ?over|staged?)\b",
        r"\b(?:get (?:it|this|that) (?:out|live|into))\b",
        r"\bhow (?:would|do|will|'d) (?:you|we) (?:start|begin|get there|introduce|launch|go about|sequence|order|phase)\b",
        r"\bhow (?:would|do|will|'d) (?:you|we) (?:tackle|bring (?:it|this|that) in|get from)\b|\btake it from there\b",
        r"\bhow (?:would|do|will|'d) (?:you|we) (?:move|switch|go|get) (?:from|to|them|it|there|over|across)\b",
        r"\b(?:tomorrow|first thing|this week|by friday)\b[^.]{0,16}\?",
        r"\bwhen (?:would|do|will) you (?:start|ship|begin|launch|stop)\b|\bwhat(?:'s| is) (?:your|the) (?:first|next|opening)\b",
        r"\bwhich comes first\b|\bwhere (?:do|would|will) (?:you|we) go from\b",
        r"\bwhat (?:would|do|will|'d) you (?:do|start|build|ship|tackle|write|test)(?: \w+)? (?:first|next|with|now|then)\b",
        r"\bwhat (?:would|do|will|'d) you (?:do|start|build|ship|tackle|write|test)(?: \w+)? (?:on (?:day|monday))\b",
        r"\b(?:your|the|an?) (?:plan|agenda|roadmap|priorit(?:y|ies)|to-?do|sequence|timeline)\b",
        r"\border of (?:work|play|things)\b|\bin (?:what|which) order\b|\bwhere (?:would|do|will) you (?:start|begin)\b",
        # what is done with the time that is left
        r"\b(?:how|what) (?:will|would|do|are|'ll) (?:you|we) (?:going to |like to )?(?:spend|use|do with|get to|cover)\b",
        r"\bstarting (?:how|where|with what)\b|\bon your list\b|\bspend (?:it|them|that|those|the)\b",
        r"\bwhat (?:else )?(?:is|'s) (?:left(?! behind)|still|outstanding|to come|remaining)\b|\btell me what you'?d do\b",
        r"\bwhat do you do (?:with|about) (?:your|the|it|that|this)\b",
        r"\b(?:haven'?t you|have you not) (?:covered|got to|done|mentioned)\b",
        r"^(?:so |and |now )?(?:close|wrap|sum|finish(?! the)|summar\w+)\b.{0,24}$|\ba summary\b",
        r"\b(?:for \w+ minutes|and then|after that),? (?:then |we |you )?(?:the )?\w+, (?:and )?then\b|\bminutes,? then\b",
    ),
}  # fmt: skip
