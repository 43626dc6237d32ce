"""Structure: whether a sentence says how to proceed."""

from __future__ import annotations

from interviewer.domain.listening.forms import bare
from interviewer.domain.listening.patterns import any_of

_ORDERED = any_of(
    # in an order: "Give me the life of one parcel, and then tables", "First X, then Y", "Get it working, and optimise afterwards"
    r"\b(?:first|firstly|to begin|for a start)\b.{3,70}\b(?:then|after that|next|second|afterwards|later|finally)\b",
    r"^(?:\w+[,.] )?(?:first|firstly)(?:,) ?\w+",
    r"^(?:\w+[,.] )?(?:first|firstly)(?:(?= (?:do|cover|give|walk|talk|list|sketch|draw|define|go|tell|look|estimate|write|say|state|the|your|some|get))) ?\w+",
    r"\bfirst[.!]?$",
    r"\b(?:and|,) (?:only )?then\b.{3,}|\bfirst,|^hold off\b|\ban outline\b|^(?:pick|take) the .{2,30} first\b",
    r"\bon one side\b|\b(?:afterwards|after that|in (?:that |the right )?order|from (?:the (?:start|beginning|top)|when))\b",
    r"\b(?:for (?:now|the moment|the end)|at the end)\b|\bto the (?:top|main|essential|last|first)\b",
    r"\b(?:for later|until (?:later|the end)|come back to (?:it|that) (?:later|after))\b",
    # orders that are about how to proceed: "List out who the users are", "Try to keep to the top three"
    r"^(?:(?:just|please|then|now|maybe|perhaps|you)[, ]+)*(?:try (?:and|to)|keep (?:it|to|this|that)|limit|focus)\b",
    r"^(?:(?:just|please|then|now|maybe|perhaps|you)[, ]+)*(?:concentrate|split|break (?:it|that|this)|plan)\b",
    r"^(?:(?:just|please|then|now|maybe|perhaps|you)[, ]+)*(?:list (?:out )?|write (?:out|down|up)|lay out|set out)\b",
    r"^(?:(?:just|please|then|now|maybe|perhaps|you)[, ]+)*(?:outline|jot|sketch|draw (?:the|a|me|it|up)|cover|spend)\b",
    r"^(?:(?:just|please|then|now|maybe|perhaps|you)[, ]+)*(?:deal with|tackle|get .{2,30} working|narrow)\b",
    r"^(?:(?:just|please|then|now|maybe|perhaps|you)[, ]+)*(?:assume (?:\w+ ){1,4}(?:for now|and go))\b",
)
_BEFORE = any_of(
    r"^(?:step|part|phase|stage) (?:one|two|three|1|2|3)\b|^rather than .{2,30}, \w+",
    r"^(?!if|when)\w+(?: \w+)?, (?:and )?then \w+(?: \w+)?[.!]?$|^hold off\b",
    r"^(?:scale|security|cost|code|details?|edge cases|tests?|errors?) comes? later\b",
    r"^before (?:you|we|any\w*|the|that|all|everything|going|coding|drawing|designing)\b.{2,40}, ?\w+",
)
_STRUCTURE = any_of(
    # "Start with requirements.", "Begin at the present"
    r"\b(?:start|begin|starting|beginning|started|began|kick off|open|lead|commence)(?: (?:us|me|things|it|off|out))? (?:with|by|from|at|on)\b(?! (?:your|whatever|wherever|any|noon|\w+ o'?clock|night))",
    # "before you write code", "step by step"
    r"\bbefore (?:you|we) (?:write|draw|code|go|do|start|design|type|dive|get|begin|move|build|say|jump|pick|choose|touch)\b",
    r"\bbefore (?:you|we) (?:propose|decide|optimi[sz]e|think about|finish)\b",
    r"^(?:not so fast|slow down|hold your horses|one thing at a time|and )?then \w+(?: \w+)?\.$",
    r"^(?:not so fast|slow down|hold your horses)\b",
    r"\b(?:step by step|in (?:this|that) order|in order,? please|top[- ]down|from the top|one (?:thing|step|part) at a time)",
    r"\b(?:one at a time|one by one|situation,|first things first|time-?box\w*|breadth[- ]first|layer by layer)",
    r"\b(?:from left to right|high[- ]level|headlines? first|work (?:backwards?|forwards?|outwards?|inwards?))",
    r"\b(?:in two (?:parts|halves|steps|passes))",
    # advice on how: "Make sure you cover", "You should start", "I'd suggest", "Talk while you type"
    r"\b(?:don'?t (?:forget|bother (?:with|about))|make sure (?:you|to|that you)|be sure to)\b",
    r"\b(?:remember to (?:cover|mention|say|leave|talk))\b",
    r"\byou(?:'ll)? (?:should|need to|ought to|will want to|want to|'ll want to|might want to|may want to) (?:\w+ )?(?:cover|discuss|address|talk|mention|include|start|begin|spend|estimate|draw|write|list|plan|leave|keep)\b",
    r"\b(?:i'?d (?:suggest|recommend|advise|like you to (?:start|begin|first|cover|spend))|my (?:suggestion|advice))\b",
    r"\b(?:i (?:suggest|recommend|propose) (?:you|we|that|starting|doing|spending|to))\b",
    r"\b(?:let'?s|we'?ll|can we|why don'?t (?:you|we)|how about (?:we|you)|perhaps (?:you|we)|maybe (?:you|we)) (?:could |can |should |just |first )?(?:split|divide|structure|do (?:it|this|the)|order|take|put some order|start|begin|spend|break|list|draw|write|sketch|go (?:through|one|step)|keep|first|work|build|agree|define|deal|fix|get (?:the|it|a))\b",
    r"\b(?:talk|think) (?:out loud|aloud|(?:while|as) you \w+)\b",
    r"\b(?:way in|place to (?:start|begin)|way to (?:start|begin)) (?:is|would be|might be)\b",
    r"\bminutes? (?:for|on) .{3,30}\bthe rest (?:for|on)\b|\bkeep (?:an? )?(?:minute|minutes|five|ten|time) for\b",
    # what to do with the time that is left
    r"\b(?:pick|choose|do|take|tell me|give me|name|focus on|stick to|spend (?:it|them|the rest|that))\b.{0,16}\b(?:most important|only (?:one|that|the)|just (?:one|that|the)|one thing|the essentials|what matters|the rest of)\b",
    r"\bdo only\b|\bspend (?:them|those|the (?:rest|time))\b|\bi'?d (?:leave|skip|drop|forget|park|stop|not bother)\b",
    r"\bgo straight to (?:the code|code|the|your)\b|\bcut to\b|^just (?:do|take|give me|focus|cover|write)\b",
    r"\b(?:so|and)(?: please| just)* (?:pick|choose|prioriti[sz]e|focus|keep it|be brief|cut to|jump to|skip to)\b",
    r"\b(?:so|and)(?: please| just)* (?:go straight|wrap)\b",
    r"\b(?:spend|take|use) (?:about |roughly |around |the (?:first|next|last) )?(?:\w+|\d+) minutes? (?:on|for|to|with)\b",
    r"\b(?:spend|take|use) (?:no more than |at most )?(?:\w+|\d+) minutes? (?:on|for|to|with)\b",
    r"\b(?:one|two|three|five) (?:minutes|sentences) each\b",
    r"\bin (?:one|two|three) (?:lines|sentences|words|minutes)\b.{0,12}\bthen\b",
    r"\b(?:requirements?|users?|numbers|assumptions|interfaces?|api|data model|scope|use cases) (?:first|before|up front)\b",
    r"\b(?:tests|examples?|happy path|edge cases|brute force|contract|goals?|constraints?) (?:first|before|up front)\b",
)


def structures(sentence: str, *, order: bool) -> bool:
    """Whether it puts an order on what is to be said; an order need not say so in as many words."""
    if _STRUCTURE.search(sentence) or _BEFORE.match(bare(sentence)):
        return True
    return order and bool(_ORDERED.search(bare(sentence)))
