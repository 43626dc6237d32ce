"""Clarifying: whether a sentence asks what was meant."""

from __future__ import annotations

from interviewer.domain.listening.patterns import any_of

_CLARIFIES = any_of(
    # "When you say", "What do you mean by", "By handled, you mean", "Unpack that word"
    r"\bwhen you say\b|\bwhat (?:do|did|would|are|were) you mean(?:ing)?\b|\bclarif\w+\b|\bmeaning[ ?,]|\bas in\b|\bdefine\b",
    r"\bwhat (?:does|is|do) .{1,30} mean\b|\bmeans what\b",
    r"\bby .{1,30}(?:you mean|do you mean|meaning)\b|\byou mean\b|\bunpack (?:that|the|this|\w+ for)\b",
    r"\bspell (?:that|it) out\b|\bin (?:other|plain|simple) words\b|\bsay (?:that|it) (?:once )?(?:again|more)\b",
    r"\brepeat (?:that|it)\b|\bput (?:that|it) (?:differently|another way|in other)\b",
    # "I've lost you.", "I didn't follow that.", "I still don't know what's on it."
    r"\b(?:i|you)(?:'ve| have|'m| am)?(?: \w+)? (?:lost (?:you|the thread|me)|missed (?:that|it|a step)|confus\w+)\b",
    r"\b(?:i|you)(?:'ve| have|'m| am)?(?: \w+)? (?:not (?:sure|certain|clear) (?:what|which|who|where|i (?:follow|understand|caught|got|heard)))\b",
    r"\b(?:i|you)(?:'ve| have|'m| am)?(?: \w+)? (?:a bit lost|not following|not with you)\b",
    r"\bi (?:didn'?t|don'?t|did not|do not|couldn'?t)(?: \w+)? (?:follow(?! (?:why|how you can|your))|catch|understand)",
    r"\bi (?:didn'?t|don'?t|did not|do not|couldn'?t)(?: \w+)? (?:get (?:that|it|what)|know what (?:that|you|it|an?|those))",
    r"\bi (?:didn'?t|don'?t|did not|do not|couldn'?t)(?: \w+)? (?:know (?:that|the|half) (?:word|term|those))",
    r"\bi (?:didn'?t|don'?t|did not|do not|couldn'?t)(?: \w+)? (?:hear (?:that|you)\b)|\bdon'?t know (?:half|what)\b",
    # "Let me check I've understood"
    r"\blet me (?:check|see if|make sure|play|say|repeat)(?: (?:i|that|it))?(?:'ve| have)?(?: \w+)? (?:understood|back|got|i|it|have|that)\b",
    r"\blet me (?:read)(?: (?:i|that|it))?(?:'ve| have)?(?: \w+)? (?:understood|back|got|i|it|have|that)\b",
    r"\b(?:have i (?:understood|got)|did i (?:hear|understand)|if i (?:follow|understand|heard)|(?:so|to be) clear)\b",
    r"\b(?:are those the same|is (?:that|it) the same)\b",
    # "Gist of that?", "The reconciler in a word?"
    r"^(?:(?:the )?(?:gist|headline|top line|caption|shorthand|summary) (?:of|on|for)\b|one (?:word|line) (?:on|for)\b)",
    r"^(?:missed that\b)|\bin a (?:word|nutshell)\?|\bfor my notes\b|\bwhat picture should\b|\bback to me as\b",
    # "Soft how?", "Best by what?", "Which one?"
    r"^(?:\w+ ){0,2}\w+,? (?:how|which|what|who|whose|when|where|by (?:whom|what)|of what|for whom|in what (?:sense|way))\?$",
    r"^(?:\w+ ){0,2}\w+,? (?:to whom|than what|compared (?:to|with) what|as in|meaning)\?$",
    r"^(?:what|who|whose|how)(?: (?:kind|sort|exactly|is that))?\s?\?$|\bin what sense\b|\bhow so\b|\bwhat counts?\b",
    r"\bwhat exactly\b|\bas what\b|\bfor (?:somebody|someone) new\b",
    r"\bwhat (?:kind|sort|type) of\b(?! (?:number|figure|volume|size|load|scale|money))|\bhow (\w+) is \1\b",
    r"\bwho \w+ (?:with|to|for|by) whom\b|\b(?:that|this) (?:word|expression|term|phrase|acronym|abbreviation)\b",
    r"\bwhat .{1,20} (?:is|means?|stands? for) (?:here|there|in this)\b|\bmeaning what\b|\bin your book\b|\bnone the wiser\b",
    r"\bwhat (?:would|is|are|does) an? .{2,20} be\b|\bconcretely\?|\bdidn'?t get (?:how|what|that|the)\b",
)


def clarifies(sentence: str) -> bool:
    return bool(_CLARIFIES.search(sentence))
