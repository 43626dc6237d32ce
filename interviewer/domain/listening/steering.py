"""Steering: back to something, on to something, to a new question."""

from __future__ import annotations

from interviewer.domain.listening.forms import bare
from interviewer.domain.listening.patterns import any_of, one

_BACK = any_of(
    # "Back to the fairness rule.", "Let me return to", "Stay on the loop."
    r"\b(?:back to|return(?:ing)? to|revisit|go(?:ing)? back|come? back (?:to|for)|coming back|take (?:me|us) back)\b",
    r"\b(?:circle back|rewind)\b",
    r"\b(?:stay(?:ing)? (?:on|with|in|there)|stick(?:ing)? with(?! (?:it|one|that)\b)|sticking to)\b",
    r"\b(?:pick(?:ing)? up (?:on|where|the thread)|follow(?:ing)? up on|linger on|dwell on)\b",
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
    r"\b(?:return us|not done (?:looking|with)|keep (?:us|me) (?:at|on|with)|stay (?:inside|at)|climb back|(?:were|are) in the middle of|(?:not|don'?t) leave .{2,30} yet|take up the|still have .{2,30} (?:open|in front)|i'?d rather have the|steering you|goes to the|^over to the)\b",
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
    r"^(?:onwards?|forward|next(?: up)?)\b(?=.{0,40}$)(?!.{0,6}\?.{3})",
    r"^(?:(?:new|different|change of) (?:topic|subject|area|thing|angle))\b(?=.{0,40}$)(?!.{0,6}\?.{3})",
    r"^(?:something (?:else|different)|what else|anything else)\b(?=.{0,40}$)(?!.{0,6}\?.{3})",
    r"^(?:another (?:area|topic|subject|part|thing|angle)|on to|onto|over to)\b(?=.{0,40}$)(?!.{0,6}\?.{3})",
    r"\b(?:change|switch) (?:the )?(?:subject|topic|tack|gear)s?\b|\bwhat about something (?:else|different)\b",
    r"\b(?:topic|subject|question|item|point|failure|cost|deployment|storage|testing|tests?) next[.!]?$",
    r"^(?:now,?|then,?|and now,?|right then,?) (?:the|your|for|to|on|about|cost|tests?|failure|storage|data)\b.{0,30}$",
    r"^.{2,20}, then\.$",
    # "Leave appeals.", "We'll leave the crews.", "Parking that.", "Skip the history."
    r"^(?:(?:let'?s|let us|we'?ll|we will|we can|you can|please|i'?d|i'?ll|can we|now|i'?m|i am)[, ]+)*(?:just )?(?:leave|leaving|park|parking|drop|dropping|set aside|setting aside|put|putting|skip|skipping|forget|never mind|shelve|bank|stop) (?:(?:with|past) )?(?:that|it|this|the|those|these|there|your|all|\w+)\b(?! (?:to|behind|out|you|me) )",
    r"\bleave (?:that|it|this) (?:there|aside|at that|for now)\b|\bskip (?:past|over|that)\b|\bstop you there\b",
    # "Enough of that.", "That'll do.", "That's all I wanted on rules."
    r"\b(?:enough|plenty)(?:$|[.;!]| (?:on|about|there|for me|said|from|now)\b| of (?:that|this|those|the)\b)",
    r"\bthat(?:'ll| will) do\b|^good enough\b",
    r"\b(?:that'?s|that is|we have|we'?ve|i have|i'?ve|that was|i'?ve got|got|i'?ve heard) (?:quite |more than |heard )?(?:enough|plenty|all (?:i|we) (?:wanted|need\w*|want)|sufficient|what i need|the (?:picture|idea|gist|background))\b",
    # "Matching is clear.", "No need.", "Cache, tick.", "That won't be necessary."
    r"^(?:\w+[,.] )?(?:the |your |that |this )?(?:\w+ )?\w+(?:'s| is| are) (?:clear|done|covered|settled|understood)(?: enough| now| to me| for me)?[.,;]",
    r"\b(?:covers|exhausted|done with|finished with|through with) (?:that|it|this|\w+)(?: one| for me)?[.,]",
    r"^\w+,? i(?:'ve| have) got[.,]|^another (?:aspect|angle|corner|thing|part|subject|topic)\b",
    r"^[\w ]{2,24}, (?:tick|check|done|good|fine|noted|got it)\.",
    r"^(?:no need|don'?t worry (?:yourself|about)|not needed|you needn'?t|spare me|you can skip)\b",
    r"^(?:that (?:won'?t|will not) be (?:necessary|needed))\b",
    r"\b(?:in the bag|one down|my lot|off that one|on we go|no more (?:on|of) (?:that|it|this))\b",
    r"\b(?:line under (?:that|it|this)|(?:subject|topic|chapter) is closed|ending that|done (?:hearing|listening|talking))\b",
    r"\b(?:no more of our time|don'?t need (?:any )?more|finished there|said your piece|something else|elsewhere|hop on)\b",
    r"\b(?:move along|keep moving)\b",
    # "Next topic.", "Let's do cost.", "Talk about that instead."
    r"\bnext (?:topic|area|subject|part|thing|item|question|section|one|up|point|bit)[.,:;!]",
    r"\blet'?s (?:do|talk|hear|have|look at|discuss|cover) (?:about |some |a bit of )?(?:the |your |our )?\w+(?: \w+)?(?: now| instead| then| next)?[.!]?$",
    r"\blet'?s (?:turn to|take|see|try) (?:about |some |a bit of )?(?:the |your |our )?\w+(?: \w+)?(?: now| instead| then| next)?[.!]?$",
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
