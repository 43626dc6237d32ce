"""Steering: back to something, on to something, a new question, and how to proceed."""

from __future__ import annotations

from interviewer.domain.listening.forms import bare
from interviewer.domain.listening.patterns import any_of, one

_BACK = any_of(
    # "Back to the fairness rule.", "Let me return to", "Stay on the loop."
    r"\b(?:back to|return(?:ing)? to|revisit|go(?:ing)? back|come? back (?:to|for)|coming back|take (?:me|us) back|circle back|rewind)\b",
    r"\b(?:stay(?:ing)? (?:on|with|in|there)|stick(?:ing)? with(?! (?:it|one|that)\b)|sticking to|pick(?:ing)? up (?:on|where|the thread)|follow(?:ing)? up on|linger on|dwell on)\b",
    # "You said bundle.", "You promised me a rollout.", "You parked the question"
    r"\byou(?:'d|'ve| had| have)?(?: just| also| once| briefly| never| only| already)? "
    + one(
        """said mentioned listed named spoke talked told drew called promised wrote parked touched_on passed_over skipped set_aside kept brought_up referred
        raised flagged noted hinted jumped_over glossed used_(?:a|the|that)_(?:word|phrase|term) started_(?:telling|to_tell|with|on) began_(?:with|telling|to)
        left_(?:out|the|that|it) put_.{2,24}_(?:on_the|to_one_side|aside) went_(?:past|over|quickly) had_\\w+,"""
    )
    + r"(?!\w)",
    r"\b(?:earlier|at the (?:start|beginning|outset|top)|in passing|(?:a )?(?:while|moment|minutes?) ago|in minute \w+|before that),? (?:on,? )?you\b",
    r"\b(?:the|that|your) [\w ]{2,30} (?:you|from) (?:mentioned|said|named|drew|listed|described|talked about|earlier|before|told me|spoke|brought|started|promised)\b",
    r"\b(?:a (?:while|minute|moment) ago|earlier|at first|before),? (?:it|that|they) (?:was|were)\b",
    r"\bon your (?:own )?(?:list|board)\b|\byour own list\b",
    # "You still owe me an answer.", "Finish the thought about locking.", "We were talking about the queue."
    r"\byou (?:still )?owe me\b|\b(?:finish|complete|pick up) (?:the|that|your) (?:thought|sentence|point|story|answer|bit)\b|\bwe (?:were|had been|started) (?:talking|speaking|on|discussing|at|with)\b|\b(?:i asked|my question was|you haven'?t answered|that'?s not what i asked|answer the|you were (?:saying|telling|about to|going to|in the middle))\b",
    r"\b(?:coming|come|getting|get) round to\b|\bcan wait\b|\bunpark\b|\bhold that thought\b|\bbefore you (?:leave|go past|move past) (?:that|the|it)\b|\bwhere were we\b|\bas you (?:said|called|put) it\b|\bthe (?:one|ones|thing|things|bit|part) you (?:called|named|drew|said|mentioned|skipped|left)\b|^about (?:that|the|your) ",
)
_GO = one(
    "mov(?:e|ing) press(?:ing)? push(?:ing)? carry(?:ing)? go(?:ing)? hop(?:ping)? skip(?:ping)? get(?:ting)? crack jump(?:ing)? switch(?:ing)? turn(?:ing)?"
)
_ON = any_of(
    # "Move on.", "Let's get on to how it is released.", "Please go forward.", "Go to your next point."
    rf"^(?:(?:let'?s|let us|we'?ll|we can|we should|i'?d|i would|can we|could we|shall we|please|just|now|you can|want to|i want to|like to|time to|i'?m)[, ]+)*{_GO} (?:us |me |you |swiftly |quickly |straight )?(?:on(?:to|wards?)?|along|forwards?|ahead|over|past|off|to)\b(?! (?:with (?:it|that|your)|call|top|an? (?:list|new)|sleep)\b)",
    rf"\b(?:and|so|to|then) {_GO} (?:us |me |swiftly |quickly )?(?:on(?:to|wards?)?|along|forwards?|past)\b",
    r"^shall we (?:move|go|talk|turn|switch|get|leave|jump)\b",
    # "Onwards.", "Next.", "Something else.", "On to the database."
    r"^(?:onwards?|forward|next(?: up)?|(?:new|different|change of) (?:topic|subject|area|thing|angle)|something (?:else|different)|what else|anything else|another (?:area|topic|subject|part|thing|angle)|on to|onto|over to)\b(?=.{0,40}$)(?!.{0,6}\?.{3})",
    r"\b(?:change|switch) (?:the )?(?:subject|topic|tack|gear)s?\b|\bwhat about something (?:else|different)\b|\b(?:topic|subject|question|item|point|failure|cost|deployment|storage|testing|tests?) next[.!]?$",
    r"^(?:now,?|then,?|and now,?|right then,?) (?:the|your|for|to|on|about|cost|tests?|failure|storage|data)\b.{0,30}$|^.{2,20}, then\.$",
    # "Leave appeals.", "We'll leave the crews.", "Parking that.", "Skip the history."
    r"^(?:(?:let'?s|let us|we'?ll|we will|we can|you can|please|i'?d|i'?ll|can we|now|i'?m|i am)[, ]+)*(?:just )?(?:leave|leaving|park|parking|drop|dropping|set aside|setting aside|put|putting|skip|skipping|forget|never mind|shelve|bank|stop) (?:(?:with|past) )?(?:that|it|this|the|those|these|there|your|all|\w+)\b(?! (?:to|behind|out|you|me) )",
    r"\bleave (?:that|it|this) (?:there|aside|at that|for now)\b|\bskip (?:past|over|that)\b|\bstop you there\b",
    # "Enough of that.", "That'll do.", "That's all I wanted on rules."
    r"\b(?:enough|plenty)(?:$|[.;!]| (?:on|about|there|for me|said|from|now)\b| of (?:that|this|those|the)\b)|\bthat(?:'ll| will) do\b|^good enough\b",
    r"\b(?:that'?s|that is|we have|we'?ve|i have|i'?ve|that was|i'?ve got|got|i'?ve heard) (?:quite |more than |heard )?(?:enough|plenty|all (?:i|we) (?:wanted|need\w*|want)|sufficient|what i need|the (?:picture|idea|gist|background))\b",
    # "Matching is clear.", "No need.", "Cache, tick.", "That won't be necessary."
    r"^(?:\w+[,.] )?(?:the |your |that |this )?(?:\w+ )?\w+(?:'s| is| are) (?:clear|done|covered|settled|understood)(?: enough| now| to me| for me)?[.,;]|\b(?:covers|exhausted|done with|finished with|through with) (?:that|it|this|\w+)(?: one| for me)?[.,]|^\w+,? i(?:'ve| have) got[.,]|^another (?:aspect|angle|corner|thing|part|subject|topic)\b|^[\w ]{2,24}, (?:tick|check|done|good|fine|noted|got it)\.",
    r"^(?:no need|don'?t worry (?:yourself|about)|not needed|you needn'?t|spare me|you can skip|that (?:won'?t|will not) be (?:necessary|needed))\b",
    # "Next topic.", "Let's do cost.", "Talk about that instead."
    r"\bnext (?:topic|area|subject|part|thing|item|question|section|one|up|point|bit)[.,:;!]",
    r"\blet'?s (?:do|talk|hear|have|look at|discuss|cover|turn to|take|see|try) (?:about |some |a bit of )?(?:the |your |our )?\w+(?: \w+)?(?: now| instead| then| next)?[.!]?$",
    r"\b(?:talk|tell me) about .{2,40} instead\b|\binstead[.!]?$",
    # to the end: "Close.", "Sum it up."
    r"^(?:close|finish(?! the)|wrap (?:it )?up|sum(?: it)? up|summari[sz]e)\b",
)
_NEXT_QUESTION = any_of(
    # "Question four.", "Another one:", "Next question."
    r"^(?:(?:ok(?:ay)?|right|so|now|good|great|thanks|and|well|fine)[,.:]? )*(?:question|problem|exercise|task|scenario|story|part|number) (?:number )?(?:two|three|four|five|six|seven|\d|b|ii|iii)\b",
    r"^(?:(?:ok(?:ay)?|right|so|now|good|great|thanks|and|well|fine|here'?s|let'?s (?:do|try|take)|i have|time for|on to|onto)[,.:]? )*(?:an?other|(?:the |a )?(?:next|second|third|last|final|new|different|fresh|quick|other)|one (?:more|last)) (?:one|question|problem|exercise|task|story|scenario|situation|warm-?up)\b(?! (?:you|of|that|is|was|has|who|will|would)\b)",
)
_OCCASION = one(
    "call choice thing problem bug feedback time occasion situation moment story instance example project decision conflict disagreement failure mistake piece system incident colleague person"
)
_STORY = any_of(
    # "Tell me about a time when", "Give us a story where", "I'd like to hear about one decision you took"
    rf"\b(?:tell|give|talk|walk|take|hear|describe|recall|think of|pick|begin with|start with)(?:ing)? (?:me|us)?(?: through| to me)? ?(?:about |through )?(?:an?|one|some|the (?:last|most|hardest|best|worst|biggest|toughest|proudest|first)|your (?:last|biggest|worst|proudest|hardest))\b (?:[\w-]+ ){{0,4}}?{_OCCASION}\b.{{0,12}}\b(?:when|where|that|in which|you|who|of)\b",
)
_HELD = any_of(r"\b(?:you (?:said|mentioned|just|told)|of (?:those|these|them|that))\b")
_ORDERED = any_of(
    # in an order: "Give me the life of one parcel, and then tables", "First X, then Y", "Get it working, and optimise afterwards"
    r"\b(?:first|firstly|to begin|for a start)\b.{3,70}\b(?:then|after that|next|second|afterwards|later|finally)\b|^(?:\w+[,.] )?(?:first|firstly),? \w+|\bfirst[.!]?$",
    r"\b(?:and|,) (?:only )?then\b.{3,}|\b(?:afterwards|after that|in (?:that |the right )?order|from (?:the (?:start|beginning|top)|when)|for (?:now|the moment|the end)|at the end)\b|\bto the (?:top|main|essential|last|first)\b|\b(?:for later|until (?:later|the end)|come back to (?:it|that) (?:later|after))\b",
    # orders that are about how to proceed: "List out who the users are", "Try to keep to the top three"
    r"^(?:(?:just|please|then|now|maybe|perhaps|you)[, ]+)*(?:try (?:and|to)|keep (?:it|to|this|that)|limit|focus|concentrate|split|break (?:it|that|this)|plan|list (?:out )?|write (?:out|down|up)|lay out|set out|outline|jot|sketch|draw (?:the|a|me|it|up)|cover|spend|deal with|tackle|get .{2,30} working|narrow|assume (?:\w+ ){1,4}(?:for now|and go))\b",
)
_BEFORE = any_of(r"^before (?:you|we|any\w*|the|that|all|everything|going|coding|drawing|designing)\b.{2,40}, ?\w+")
_STRUCTURE = any_of(
    # "Start with requirements.", "Begin at the present"
    r"\b(?:start|begin|starting|beginning|started|began|kick off|open|lead|commence)(?: (?:us|me|things|it|off|out))? (?:with|by|from|at|on)\b(?! (?:your|whatever|wherever|any|noon|\w+ o'?clock|night))",
    # "before you write code", "step by step"
    r"\bbefore (?:you|we) (?:write|draw|code|go|do|start|design|type|dive|get|begin|move|build|say|jump|pick|choose|touch|propose|decide|optimi[sz]e|think about|finish)\b|^(?:not so fast|slow down|hold your horses|one thing at a time|and )?then \w+(?: \w+)?\.$|^(?:not so fast|slow down|hold your horses)\b",
    r"\b(?:step by step|in (?:this|that) order|in order,? please|top[- ]down|from the top|one (?:thing|step|part) at a time|one at a time|one by one|situation,|first things first|time-?box\w*|breadth[- ]first|layer by layer|from left to right|high[- ]level|headlines? first|work (?:backwards?|forwards?|outwards?|inwards?)|in two (?:parts|halves|steps|passes))",
    # advice on how: "Make sure you cover", "You should start", "I'd suggest", "Talk while you type"
    r"\b(?:don'?t (?:forget|bother (?:with|about))|make sure (?:you|to|that you)|be sure to|remember to (?:cover|mention|say|leave|talk))\b",
    r"\byou(?:'ll)? (?:should|need to|ought to|will want to|want to|'ll want to|might want to|may want to) (?:\w+ )?(?:cover|discuss|address|talk|mention|include|start|begin|spend|estimate|draw|write|list|plan|leave|keep)\b",
    r"\b(?:i'?d (?:suggest|recommend|advise|like you to (?:start|begin|first|cover|spend))|my (?:suggestion|advice)|i (?:suggest|recommend|propose) (?:you|we|that|starting|doing|spending|to))\b",
    r"\b(?:let'?s|we'?ll|can we|why don'?t (?:you|we)|how about we|perhaps (?:you|we)|maybe (?:you|we)) (?:could |can |should |just |first )?(?:split|divide|structure|do (?:it|this|the)|order|take|put some order|start|begin|spend|break|list|draw|write|sketch|go (?:through|one|step)|keep|first|work|build|agree|define|deal|fix|get (?:the|it|a))\b",
    r"\b(?:talk|think) (?:out loud|aloud|(?:while|as) you \w+)\b|\b(?:way in|place to (?:start|begin)|way to (?:start|begin)) (?:is|would be|might be)\b|\bminutes? (?:for|on) .{3,30}\bthe rest (?:for|on)\b|\bkeep (?:an? )?(?:minute|minutes|five|ten|time) for\b",
    # what to do with the time that is left
    r"\b(?:pick|choose|do|take|tell me|give me|name|focus on|stick to|spend (?:it|them|the rest|that))\b.{0,16}\b(?:most important|only (?:one|that|the)|just (?:one|that|the)|one thing|the essentials|what matters|the rest of)\b",
    r"\bdo only\b|\bspend (?:them|those|the (?:rest|time))\b|\bi'?d (?:leave|skip|drop|forget|park|stop|not bother)\b|\bgo straight to (?:the code|code|the|your)\b|\bcut to\b|^just (?:do|take|give me|focus|cover|write)\b",
    r"\b(?:so|and)(?: please| just)* (?:pick|choose|prioriti[sz]e|focus|keep it|be brief|cut to|jump to|skip to|go straight|wrap)\b",
    r"\b(?:spend|take|use) (?:about |roughly |around |the (?:first|next|last) |no more than |at most )?(?:\w+|\d+) minutes? (?:on|for|to|with)\b|\b(?:one|two|three|five) (?:minutes|sentences) each\b|\bin (?:one|two|three) (?:lines|sentences|words|minutes)\b.{0,12}\bthen\b",
    r"\b(?:requirements?|users?|numbers|assumptions|interfaces?|api|data model|scope|use cases|tests|examples?|happy path|edge cases|brute force|contract|goals?|constraints?) (?:first|before|up front)\b",
)
_CLARIFIES = any_of(
    # "When you say", "What do you mean by", "By handled, you mean", "Unpack that word"
    r"\bwhen you say\b|\bwhat (?:do|did|would|are|were) you mean(?:ing)?\b|\bclarif\w+\b|\bmeaning[ ?,]|\bas in\b|\bdefine\b|\bwhat (?:does|is|do) .{1,30} mean\b|\bmeans what\b",
    r"\bby .{1,30}(?:you mean|do you mean|meaning)\b|\byou mean\b|\bunpack (?:that|the|this|\w+ for)\b|\bspell (?:that|it) out\b|\bin (?:other|plain|simple) words\b|\bsay (?:that|it) (?:once )?(?:again|more)\b|\brepeat (?:that|it)\b|\bput (?:that|it) (?:differently|another way|in other)\b",
    # "I've lost you.", "I didn't follow that.", "I still don't know what's on it."
    r"\b(?:i|you)(?:'ve| have|'m| am)?(?: \w+)? (?:lost (?:you|the thread|me)|missed (?:that|it|a step)|confus\w+|not (?:sure|certain|clear) (?:what|which|who|where|i (?:follow|understand|caught|got|heard))|a bit lost|not following|not with you)\b",
    r"\bi (?:didn'?t|don'?t|did not|do not|couldn'?t)(?: \w+)? (?:follow(?! (?:why|how you can|your))|catch|understand|get (?:that|it|what)|know what (?:that|you|it|an?|those)|know (?:that|the|half) (?:word|term|those)|hear (?:that|you)\b)|\bdon'?t know (?:half|what)\b",
    # "Let me check I've understood"
    r"\blet me (?:check|see if|make sure|play|say|repeat|read)(?: (?:i|that|it))?(?:'ve| have)?(?: \w+)? (?:understood|back|got|i|it|have|that)\b|\b(?:have i (?:understood|got)|did i (?:hear|understand)|if i (?:follow|understand|heard)|(?:so|to be) clear|are those the same|is (?:that|it) the same)\b",
    # "Soft how?", "Best by what?", "Which one?"
    r"^(?:\w+ ){0,2}\w+,? (?:how|which|what|who|whose|when|where|by (?:whom|what)|of what|for whom|in what (?:sense|way)|to whom|than what|compared (?:to|with) what|as in|meaning)\?$",
    r"^(?:what|who|whose|how)(?: (?:kind|sort|exactly|is that))?\s?\?$|\bin what sense\b|\bhow so\b|\bwhat counts?\b|\bwhat exactly\b|\bas what\b|\bfor (?:somebody|someone) new\b",
    r"\bwhat (?:kind|sort|type) of\b(?! (?:number|figure|volume|size|load|scale|money))|\bhow (\w+) is \1\b|\bwho \w+ (?:with|to|for|by) whom\b|\b(?:that|this) (?:word|expression|term|phrase|acronym|abbreviation)\b|\bwhat .{1,20} (?:is|means?|stands? for) (?:here|there|in this)\b|\bmeaning what\b|\bin your book\b|\bnone the wiser\b|\bwhat (?:would|is|are|does) an? .{2,20} be\b|\bconcretely\?|\bdidn'?t get (?:how|what|that|the)\b",
)


def goes_back(sentence: str) -> bool:
    return bool(_BACK.search(sentence))


def moves_on(sentence: str) -> bool:
    return bool(_ON.search(bare(sentence)) or _ON.search(sentence))


def opens_question(sentence: str) -> bool:
    """A new question, by its number or as another one."""
    return bool(_NEXT_QUESTION.search(sentence))


def asks_story(sentence: str) -> bool:
    """A question as a behavioral round opens one: about a time, a project, a decision of the candidate's choice."""
    return bool(_STORY.search(sentence)) and not _HELD.search(sentence)


def structures(sentence: str, *, order: bool) -> bool:
    """Whether it says how to proceed."""
    if _STRUCTURE.search(sentence) or _BEFORE.match(bare(sentence)):
        return True
    return order and bool(_ORDERED.search(bare(sentence)))


def clarifies(sentence: str) -> bool:
    return bool(_CLARIFIES.search(sentence))
