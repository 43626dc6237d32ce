"""Words that oppose the candidate: what they cannot have, what they said before, how a counter begins, a loaded question."""

from __future__ import annotations

from interviewer.domain.listening.patterns import any_of, one

CLASH = any_of(
    # "You can't ship both.", "You've moved one container.", "You'd be guessing.", "You're leaving that to them."
    r"\byou "
    + one(
        """can't cannot can_not couldn't don't_get_to wouldn't would_never never aren't haven't hadn't didn't weren't won't will_not just simply only still
        already make_it_sound talk_as_if assume skipped glossed left_out keep_saying hardly would_(?:have|need|lose|be|treat|end)"""
    )
    + r"\b(?! (?:need to|have to|worry|have known|want to|said|told|mention))",
    r"\byou(?:'re| are)(?: \w+)? "
    + one(
        """not just only still leaving assuming asking trusting betting ignoring guessing putting giving making throwing trading hoping relying telling paying
        adding moving hiding sending treating punishing blaming forgetting confusing solving building describing dodging avoiding mixing counting_on punting
        overlooking underestimating overestimating optimi[sz]ing reinventing kidding dreaming storing locking holding dropping losing the_only"""
    )
    + r"\b",
    r"\byou(?:'d| would) "
    + one(
        "be just simply still only have need lose break end_up fail wear guess throw pay never want punish fill get find miss"
    )
    + r"\b(?!.{0,40}\?)",
    r"\byou(?:'ve| have) "
    + one(
        """just only still no nothing never not got_no moved traded swapped shifted hidden built made turned given lost described said_nothing closed added
        doubled pushed put taken named told_me_(?:nothing|what)"""
    )
    + r"\b",
    # "You cannot have both of these first.", "Both are not fine."
    r"\b(?:can'?t|cannot|can not|couldn'?t) (?:both|(?:\w+ )?both|all be|be (?:true|right|the same|everything|everywhere))\b",
    r"\bboth (?:can'?t|cannot|are not|aren'?t|won'?t)\b|\bboth of (?:these|those|them) (?:first|at once)\b",
)
THROWN_BACK = any_of(
    # "Two of them resigned, you told me.", "But you said"
    r", you (?:told|said|say|just (?:said|told))(?: \w+)?[.!]?$",
    r"\b(?:minutes?|moment|earlier|at the (?:start|beginning))(?: ago)?,? you (?:said|told|were|had)\b.{0,60}\b(?:and|but|now|yet|then)\b.{0,60}\b(?:you|the opposite|now|say|said)\b",
    r"\b(?:make up your mind|you (?:just )?contradict\w*|not what you said|but you|yet you|and yet)\b",
)
AGAINST = any_of(
    # how it opens: "But", "Not on a Monday", "There's no such"
    r"^(?:but|no[,.;:!]|no$|nope|yet|still,|except|only,|never|none of|neither|hardly|nobody|no one|and yet)\b",
    r"^(?:even (?:so|then|if)|that assumes|unless)\b",
    r"^not (?:on|in|for|with|at|if|when|really|quite|so|here|always|everywhere|enough|any ?more|necessarily|yours|theirs)\b",
    r"^not (?:true|all|every\w*|one of|many|a single|once|exactly|my|your|much)\b",
    r"^hm+[.,…] \w+|^there(?:'s| is) (?:no\b|an?\b.{0,30}\b(?:inside|in) your)",
    # how it takes up what was said: "Which is code", "Or he got tired", "Until the coordinator goes away"
    r"^(?:which (?:is|are|was|means|would)|or (?:he|she|they|it|you|maybe|perhaps|did|is)|until)\b",
    r"^(?:so (?:it|that|they|he|she) (?:was|were|is)|only (?:if|until|when|because|on)|that'?s if)\b",
    r"^(?:if (?:they|he|she|you) (?:let|bother|remember|read)|as if|fine until|works? until|easy to say)\b",
)
PUSHING = any_of(
    # a question that takes the other side: "Isn't that just", "Why not simply", "Why would anyone"
    r"(?:^|[,;:] |\b(?:but|and|so|then|or) )(?:isn'?t|aren'?t|wasn'?t|wouldn'?t|doesn'?t|don'?t|didn'?t|hasn'?t|haven'?t|shouldn'?t|won'?t|can'?t) (?:that|this|it|there|you|they|we|those|he|she|the|an?|your|somebody|someone|every\w+|anyone|people)\b",
    r"\b(?:though|or what|or not even)\?$",
    r"\bor (?:(?:does|do|did|is|are|was|were|will|would) (?:it|that|they|he|she|you|this) )?(?:only|just|simply|merely|really) .*\?$",
    r"\b(?:couldn'?t|can'?t|don'?t|doesn'?t) (?:you|they|we|i|one|somebody|the|it|that|this) (?:just|simply|equally|as well)\b",
    r"\b(?:shouldn'?t|wouldn'?t) (?:you|they|we|i|one|somebody|the|it|that|this) (?:just|simply|equally|as well)\b",
    r"\bwhy (?:not (?:just|simply)|would (?:any\w+|they|i|we|he|she|an?|the|some\w+|people)\b)",
    r"\bwhy (?:should (?:i|we|they|any\w*|the|an?|he|she|some\w+|my|our|people)\b|bother|on earth)",
    r"\bwhy (?:so (?:many|complicated|much)|all (?:this|that)|even|in the world)",
    r"\b(?:who in their right mind|who(?: would|'d) ever|who wants)\b",
    r"\b(?:how is (?:that|it|this) (?:not|any|different|better|fair|an?|even|possible)|what good is|what use is)\b",
    r"\b(?:what'?s the point|then what was)\b|\bso what\?",
    r"\b(?:and|but) (?:if|when|what if) (?:they|he|she|the [\w' -]{2,20}?|nobody|no one|your \w+|one of them) (?:all |just |still |simply )?(?:refuses?|ignores?|says? no|don'?t|doesn'?t|won'?t|disagrees?|objects?|laughs?|walks?|hates?|push)",
    # said back as a question: "You would treat healthy fish to get round a welfare rule?"
    r"^(?:(?:so|then|and|but|hang on|hold on|wait|sorry|let me get this straight)[,.]? )*(?:you|they|we)(?:'d| would|'re| are|'ve| have|'ll| will)? (?:\w+ ){3,}.*\?$",
    r"\bbut (?:who|what|why|how|then|is|isn'?t|would|if|does|where)\b",
    r"\bwhat (?:would|do|will|'d|should) you (?:say|tell|answer|reply)\b.{0,40}\b(?:to|them|him|her|who|somebody)\b",
    r"\bhow (?:do|would|will) you (?:answer|respond|reply) (?:to )?(?:that|them|him|her|somebody|people|the)\b",
)
WITHOUT = any_of(
    r"^(?:suppose|assume|imagine|say) (?:that )?.{2,40}\b(?:isn'?t|aren'?t|no\b|never|can'?t|doesn'?t|won'?t|not)\b"
)
