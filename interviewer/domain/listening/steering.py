"""Steering: back to something, on to something, how to proceed; and whether a question hands something over."""

from __future__ import annotations

import re

from interviewer.domain.listening.forms import bare
from interviewer.domain.listening.patterns import FAILURES, any_of, one
from interviewer.domain.listening.table import Table
from interviewer.domain.text import stems

_BACK = any_of(
    # "Back to the fairness rule.", "Coming back to", "Let me return to", "Stay on the loop."
    r"\b(?:back to|return(?:ing)? to|revisit|go(?:ing)? back|come? back (?:to|for)|coming back|take (?:me|us) back|circle back|rewind|stay (?:on|with|in|there)|staying (?:on|with)|stick(?:ing)? with(?! (?:it|one|that)\b)|sticking to|pick(?:ing)? up (?:on|where|the thread)|follow(?:ing)? up on|linger on|dwell on|hold on to)\b",
    # "You said bundle.", "You promised me a rollout.", "You parked the question"
    r"\byou(?:'d|'ve| had| have)?(?: just| also| once| briefly| never| only| already)? (?:said|mentioned|listed|named|spoke|talked|told|drew|called|promised|wrote|parked|used (?:a|the|that) (?:word|phrase|term)|started (?:telling|to tell|with|on)|began (?:with|telling|to)|touched on|passed over|skipped|left (?:out|the|that|it)|put .{2,24} (?:on the|to one side|aside)|set aside|kept|brought up|had (?=\w+,)|referred|raised|flagged|noted|hinted|said in passing|jumped over|went (?:past|over|quickly)|glossed)\b",
    r"\b(?:earlier|at the (?:start|beginning|outset|top)|in passing|a (?:while|moment|minute) ago|in minute \w+|(?:\w+ )?minutes ago|before that),? (?:on,? )?you\b|\b(?:the|that|your) [\w ]{2,30} (?:you|from) (?:mentioned|said|named|drew|listed|described|talked about|earlier|before|told me|spoke|brought|started|promised)\b|\b(?:it was|was) on your (?:list|board)\b|\byour own list\b",
)
_ON = any_of(
    # "Move on.", "Let's get on to how it is released.", "Onwards."
    r"\b(?:mov(?:e|ing)|let'?s (?:go|get|move|press|push)|press(?:ing)?|push(?:ing)?|carry(?:ing)?|go(?:ing)?|hop(?:ping)?|skip(?:ping)?|get(?:ting)?|crack|jump(?:ing)?|switch(?:ing)?|turn(?:ing)?) (?:us |me |swiftly |quickly )?(?:on(?:to|wards?)?|along|forwards?|ahead|over|past|to)\b(?! (?:with (?:it|that|your)|call|top|a (?:list|new))\b)",
    r"^(?:onwards?|forward|next|next up|new topic|new subject|different (?:topic|subject|question|thing|area)|change of (?:topic|subject)|something else|what else|anything else|another (?:area|topic|subject|part|thing|angle)|the next|on to|onto|and now|now|then|right then|over to)\b(?=.{0,40}$)(?!.{0,6}\?.{3})",
    # "Leave X.", "Enough of that.", "We'll leave the crews.", "Let's park that."
    r"\b(?:leave|park|drop|set aside|put (?:that |it |this )?(?:aside|to one side|away)|skip|forget|never mind|shelve|bank|close|stop) (?:that|it|this|the|those|these|there|your|past|over|all|\w+)\b(?! (?:to|with|it to|behind|out|you|me) )",
    r"\b(?:enough|plenty)(?:$|[.;!]| (?:on|about|there|for me|said|from)\b| of (?:that|this|those|the)\b)|\b(?:that'?s|that is|we have|we'?ve|i have|i'?ve|that was|i'?ve got|got|i'?ve heard|had) (?:quite |more than )?(?:enough|plenty|all (?:i|we) (?:wanted|need\w*|want)|sufficient|the (?:picture|idea|gist|background))\b|\b(?:that'?ll|that will|this will) do\b",
    # "Matching is clear.", "I've got the picture.", "No need."
    r"^(?:\w+[,.] )?(?:the |your |that |this )?(?:\w+ )?\w+(?:'s| is| are) (?:clear|done|covered|fine|settled|understood|plenty|enough)(?: enough| now| to me| for me)?[.,;]|\b(?:i|we)(?:'ve| have)? (?:got|get|understand|understood|see|have) (?:the|that|your|it|what i need)(?: \w+){0,3}[.,;]? (?:next|now|let'?s|move|on|so)\b|^(?:no need|don'?t worry (?:yourself|about)|not needed|you needn'?t|spare me|you can skip)\b",
    r"\bnext (?:topic|area|subject|part|thing|item|question|section|one|up)\b|\blet'?s (?:do|talk|hear|have|look at|discuss|cover|turn|take|see|try) (?:about |some |a bit of )?(?:the |your |our )?\w+(?: \w+)?(?: now| instead| then| next)?[.!]?$|\b(?:talk|tell me) about .{2,40} instead\b|\binstead\b[.!]?$",
    r"^(?:close|finish|wrap (?:it )?up|sum(?: it)? up|summari[sz]e|restore|ranking)\b",
    r"^shall we (?:move|go|talk|turn|switch|get|leave)\b",
)
_NEXT_QUESTION = any_of(
    # "Question four.", "Another one:", "Next question."
    r"^(?:(?:ok(?:ay)?|right|so|now|good|great|thanks|and|well|fine)[,.:]? )*(?:question|problem|exercise|task|scenario|story|part|number) (?:number )?(?:two|three|four|five|six|seven|\d|b|ii|iii)\b",
    r"^(?:(?:ok(?:ay)?|right|so|now|good|great|thanks|and|well|fine|here'?s|let'?s (?:do|try|take)|i have|time for|on to|onto)[,.:]? )*(?:an?other|the next|next|a second|second|third|a third|the last|last|final|a final|a new|new|a different|different|one more|one last|a fresh|a quick|the other) (?:one|question|problem|exercise|task|story|scenario|situation|warm-?up)\b",
)
_STORY = re.compile(
    r"\b(?:tell|give|talk|walk|take)(?:ing)? (?:me|us)?(?: through| to me)? ?(?:about |through )?(?:a|an|one|some|the last|the most|your (?:last|biggest|worst|proudest|hardest))\b (?:[\w-]+ ){0,4}?(?:time|occasion|situation|moment|story|instance|example|project|decision|conflict|disagreement|failure|mistake|piece|system|incident|colleague|person)\b.{0,12}\b(?:when|where|that|in which|you|who|of)\b"
    r"|\b(?:describe|recall|think of|pick) (?:a|an|one|some|the last|the most)\b (?:[\w-]+ ){0,4}?(?:time|occasion|situation|moment|story|instance|project|decision|conflict|disagreement|failure|mistake|person)\b.{0,12}\b(?:when|where|that|in which|you|who)\b",
    re.I,
)
_STRUCTURE = any_of(
    # "Start with requirements.", "Begin at the present", "I'd begin with the users"
    r"\b(?:start|begin|kick off|open|lead|commence)(?: (?:us|me|things|it|off|out))? (?:with|by|from|at|on)\b(?! (?:your|whatever|wherever|any|the (?:station|top of the hour)|noon|\w+ o'?clock|night))",
    # an order of steps: "first X, then Y", "X and then Y", "before you write code"
    r"\b(?:first|firstly|to begin|for a start)\b.{3,70}\b(?:then|after that|next|second|afterwards|later|finally)\b|^(?:\w+[,.] )?(?:first|firstly),? (?:\w+ )?(?:do|cover|give me|walk|talk|list|sketch|draw|define|go|tell me|look at|estimate|write|say|state|clarify|work|think|get|lay|name|agree|pin)\b|\b(?:and|,) (?:only )?then (?:tell|give|do|draw|write|the|your|go|move|show|cover|talk|tables?|we|come|explain|code|say|walk|take|look|list|add)\b",
    r"\bbefore (?:you|we) (?:write|draw|code|go|do|start|design|type|dive|get|begin|move|build|say|jump|pick|choose|touch)\b|\b(?:then|afterwards|after that) (?:we can|you can|come back|we'?ll)\b",
    r"\b(?:step by step|in (?:this|that) order|in order, please|top down|top-down|from the top|one (?:thing|step|part|at a time) at a time|one at a time|don'?t (?:forget|bother (?:with|about)|worry about)|make sure (?:you|to|that you)|be sure to|remember to (?:cover|mention|say|leave|talk)|you (?:should|need to|ought to|will want to|'ll want to|might want to|may want to) (?:cover|discuss|think|consider|address|talk|mention|include|start|begin|spend|look|do|draw|estimate)|i'?d (?:suggest|recommend|advise|like you to (?:start|begin|first|cover|spend))|my (?:suggestion|advice) (?:is|would be)|i (?:suggest|recommend|propose) (?:you|we|that|starting|doing|spending|to)|(?:let'?s|we'?ll|can we) (?:split|divide|structure|do (?:it|this) in|order|take it in|put some order)|situation,|talk (?:while|as) you (?:type|code|write|go|draw)|think (?:out loud|aloud))\b",
    # what to do with the time that is left
    r"\b(?:pick|choose|do|take|tell me|give me|name|focus on|stick to|spend (?:it|them|the rest|that))\b.{0,16}\b(?:most important|only (?:one|that|the)|just (?:one|that|the)|one thing|the essentials|what matters|the rest of)\b|\bdo only\b|\bspend (?:them|it|those|that|the (?:rest|time))\b|\bi'?d (?:leave|skip|drop|forget|park|stop|not bother)\b|\b(?:so|and)(?: please| just)* (?:pick|choose|prioriti[sz]e|focus|keep it|be brief|cut to|jump to|skip to|go straight|wrap)\b|\bgo straight to\b|\bcut to\b|\bin (?:one|two|three|five) (?:minutes|sentences)\b.{0,10}\beach\b",
    r"\b(?:spend|take|use) (?:about |roughly |around |the (?:first|next|last) |no more than |at most )?(?:\w+|\d+) minutes? (?:on|for|to|with)\b|\b(?:minutes?|half) (?:on|for) .{3,30}\b(?:then|and|the rest)\b",
    r"\b(?:requirements?|users?|numbers|assumptions|interfaces?|api|data model|scope|use cases|tests|examples?|happy path|edge cases|brute force|contract) (?:first|before)\b",
)
_CLARIFIES = any_of(
    # "When you say", "What do you mean by", "Soft how?", "By handled, you mean"
    r"\bwhen you say\b|\bwhat (?:do|did|would|are|were) you mean(?:ing)?\b|\bclarif\w+\b|\bmeaning[ ?,]|\bas in\b|\bdefine\b|\bwhat (?:does|is|do) .{1,30} mean\b|\bwhat'?s .{1,24}\bmean\b|\bmeans what\b|\bby .{1,30}(?:you mean|do you mean|meaning)\b|\byou mean\b|\b(?:do|did) you mean\b|\bunpack\b|\bspell (?:that|it) out\b|\bin (?:other|plain|simple) words\b|\bsay (?:that|it) again\b|\brepeat (?:that|it)\b|\bput (?:that|it) (?:differently|another way|in other)",
    r"\b(?:i|you)(?:'ve| have|'m| am)?(?: \w+)? (?:lost (?:you|the thread|me)|missed (?:that|it|a step)|confus\w+|not (?:sure|certain|clear) (?:what|which|who|where|i (?:follow|understand|caught|got|heard))|a bit lost|not following|not with you)\b|\blost me\b",
    r"\bi (?:didn'?t|don'?t|did not|do not|couldn'?t)(?: \w+)? (?:follow(?! (?:why|how you can))|catch|understand|get (?:that|it|what)|know what (?:that|you|it|a|an|those)|know (?:that|the|half) (?:word|term|those)|hear (?:that|you))\b|\bdon'?t know half\b|\bstill don'?t know what\b",
    r"\b(?:let me (?:check|see if|make sure|play|say|repeat|read)(?: (?:i|that|it))?(?:'ve| have)?(?: \w+)? (?:understood|back|got|i|it|have|that)|have i (?:understood|got)|did i (?:hear|understand)|if i (?:follow|understand|heard)|so if i follow|am i right (?:that|in thinking)|just (?:so|to be) (?:i'?m )?clear|to be clear|check i|is (?:that|it) the same (?:as|thing)|are those the same)\b",
    r"^(?:\w+ ){0,2}\w+,? (?:how|which|what|who|whose|when|where|by (?:whom|what)|of what|for whom|in what (?:sense|way)|to whom|than what|compared (?:to|with) what|as in|meaning)\?$|^(?:which|what|who|whose|how|whom) (?:one|ones|here|kind|sort|exactly|is that|do you mean|of (?:them|those|the \w+))?\s?\?$|\bin what sense\b|\bhow so\b|\bwhat (?:kind|sort|type) of\b(?! (?:number|figure|volume|size|load|scale|money))|\bwhat counts?\b|\bwhat exactly\b|\bas what\b|\bfor (?:somebody|someone) new\b",
)

_SUGGESTS = any_of(
    # "Could it be the images?", "Have you thought about", "You might get something from sorting it first"
    r"\b(?:think (?:about|of|too)|what about|how about|have you (?:thought|considered|looked)|did you (?:think|consider)|consider(?:ed|ing)?|might (?:it|you|there|we|that|this)|could (?:it|you (?:use|also|perhaps|maybe|not)|there|that|this) (?:be|have|help|not)?|would (?:it|a|an|some) .{0,20}(?:help|work|be better)|wouldn'?t (?:a|an|it help|it be|some|sorting|that be)|perhaps|maybe|remember that|keep in mind|bear in mind|don'?t forget|worth|you (?:might|may|could)(?: \w+)? (?:get|want|find|gain|look|try|use|need|like|notice|be|do better|save|consider|check|sort|cache|think|start)|i was (?:wondering|thinking)|i wonder(?:ed)?|i'?d (?:be curious|look|think|check|worry)|something to (?:consider|think)|one (?:option|thing|way|idea|possibility|trick)|a (?:hint|thought|clue|tip|pointer|nudge)|hint:|what would .{2,30} (?:buy|give|get) you|try (?:\w+ing|a|an|the|with|it)|there'?s (?:a|an|also|another|one)|ever (?:thought|heard|looked)|any (?:use|place|role) for|there'?s something|look (?:again|closer|harder|at what)|have (?:another|a) look|is there (?:a|an|any|something|another)|are there (?:any|other)|what if you (?:used|had|kept|sorted|stored|split|cached|did|put|were to))\b",
)
_SUPPOSES = any_of(
    # "What happens when", "Suppose", "And when it dies?", "on the day that plates go digital"
    r"\b(?:what(?:'d| would| does| do| will|'s)? .{0,30}(?:happens?|happen|become|do|show|look like|see|get|be|say|left)\b.{0,30}\b(?:if|when|once|after|on the (?:day|night|morning)|while|during|until|as)\b|what (?:happens|if)|suppose|imagine|picture|say (?:that|there|the|a|an|somebody|someone|two|one|i|your|it)\b|let'?s say|assume|if|when|once|on the (?:day|night|morning)|in case|until then|by then)\b",
)
_FAILS = re.compile(rf"\b(?:{FAILURES})\b", re.I)
_ACTORS = re.compile(
    rf"\bwho(?:'d|'ll|'s| would| will| is| are| gets?| picks?| notices?| checks?| watches?| tells?| pays?| owns?| answers?| decides?)?\b|\b(?:and|or) (?:the|a|an|your|those|somebody|someone|anyone) (?:people|{one('users? drivers? customers? team teams nurse nurses staff ones person man woman clerk family families patients residents neighbours kids children student students farmers unions? union lawyers? regulators? auditors?')})\b",
    re.I,
)
_THEIRS = re.compile(
    r"\b(?:your (?!software|service|system|design|plan|on-?call|app|map|model)\w+|you (?:said|mentioned|told|just|had|drew|wrote|chose|picked|did|made|decided|used|put|keep|have)|this \w+ of yours|if you(?:'d| had| could| were))\b",
    re.I,
)
_WHY = re.compile(
    r"\b(?:why|what makes|what made|where does|where did|how did you|how do you (?:know|decide|choose|pick)|what (?:is|was) the reason|how come|tell me where)\b",
    re.I,
)
_LATER = re.compile(
    r"\b(?:in|after|within) (?:\w+ ){1,3}(?:years?|months?|quarters?)\b|\bnext year\b|\byears? (?:on|out|from now|two|three|five)\b|\bten times\b|\bforty\b of\b|\bwhen (?:it|there|that)(?:'s| is| are) \w+ of (?:them|you|it)\b|\bgrows?\b",
    re.I,
)
ENOUGH = 2.0


def goes_back(sentence: str) -> bool:
    return bool(_BACK.search(sentence))


def moves_on(sentence: str) -> bool:
    return bool(_ON.search(bare(sentence)) or _ON.search(sentence))


def opens_question(sentence: str) -> bool:
    """A new question, by its number or as another one."""
    return bool(_NEXT_QUESTION.search(sentence))


def asks_story(sentence: str) -> bool:
    """A question as a behavioral round opens one: about a time, a project, a decision of the candidate's choice."""
    return bool(_STORY.search(sentence)) and not re.search(
        r"\b(?:you (?:said|mentioned|just|told)|of (?:those|these|them|that))\b", sentence, re.I
    )


def structures(sentence: str) -> bool:
    return bool(_STRUCTURE.search(sentence))


def clarifies(sentence: str) -> bool:
    return bool(_CLARIFIES.search(sentence))


def hints(sentence: str, table: Table) -> bool:
    """Whether a question, an order or a suggestion brings in what nobody had named."""
    strange = table.strange(sentence)
    if not strange and not table.brings(sentence):
        return False
    failing = _FAILS.search(sentence)
    new_failure = bool(failing) and not set(stems(failing.group() if failing else "")) <= table.stems
    weight = (
        1.0 * bool(_SUPPOSES.search(sentence))
        + 1.5 * bool(_SUGGESTS.search(sentence))
        + 1.0 * new_failure
        + 0.5 * bool(_ACTORS.search(sentence))
        + (1.0 if strange >= 3 else 0.5 if strange == 2 else 0.0)
        + 0.5 * table.brings(sentence)
        - 1.0 * bool(_THEIRS.search(sentence))
        - 1.5 * bool(_WHY.search(sentence))
        - 0.5 * bool(_LATER.search(sentence))
    )
    return weight >= ENOUGH
