"""Words that call a change one: "A change.", "New rule.", "Let's make it harder."."""

from __future__ import annotations

from interviewer.domain.listening.patterns import any_of, one

_CALLED = one(
    "change twist amendment complication wrinkle curve_?_?ball update development announcement surprise interruption newsflash news spanner catch correction snag"
)
ANNOUNCED = any_of(
    # "A change.", "Small twist for you.", "Here's a complication.", "Bad news,"
    r"^(?:\w+[,.:] )?(?:and |now |so |well )?(?:there'?s |there is |there'?s been |here'?s |here is |here comes |i have |i'?ve (?:got )?|let me (?:give|hand) you )?"
    rf"(?:(?:an?|one|the|some|your|another|quick|small|little|last|late|new|slight|sudden|final|bad|good|big|bit of) )*{_CALLED}\b(?! (?:data|log|feed|in your|would|history|the subject|of subject|of topic|management))(?:.{{0,24}}$|.{{0,24}}[.:,;–—-])",
    r"\bchange of (?:plan|plans|scene|direction|rules|requirements?|heart)\b",
    r"\bchange to the (?:problem|brief|question|requirements?|rules|plan)\b",
    # "Something new.", "New rule.", "New info for you:", "Here's something."
    r"^(?:\w+[,.:]? ){0,2}(?:something|a thing)(?: has| is|'s)? (?:new|happened|changed|come up|come in)\b|^here'?s something\b",
    r"\b(?:new|extra|additional|late|further|fresh|one more|added) (?:requirement|constraint|rule|condition|law)\b",
    r"\b(?:new|extra|additional|late|further|fresh|one more|added) (?:regulation|fact|info|information)\b",
    r"\b(?:new|extra|additional|late|further|fresh|one more|added) (?:piece of (?:news|information)|clause|order|deadline)\b",
    r"\b(?:new|extra|additional|late|further|fresh|one more|added) (?:ruling|policy|owner|boss)\b",
    r"\b(?:there'?s|there is|comes|came) (?:now |suddenly )?(?:an? )?(?:new )?(?:rule|law|ruling|regulation|ban|strike)\b(?! (?:of|in your))",
    r"\b(?:there'?s|there is|comes|came) (?:now |suddenly )?(?:an? )?(?:new )?(?:deadline)\b(?! (?:of|in your))",
    # "The requirements have shifted."
    r"\b(?:requirements?|question|brief|situation|ground|world|rules?|plans?|picture|numbers?|scope|deadline|goalposts?|terms|landscape|facts?|business|things|something|circumstances) (?:has|have|had|is|are|just|'s|'ve)? ?(?:just |now |also |all |since |suddenly )*(?:chang|shift|mov|alter|doubl|tripl)(?:ed|es|ing)\b",
    # "Let me change one thing.", "Let's make it harder."
    r"\b(?:let me|let us|let'?s|i'?(?:ll|m going to|d like to)|i am going to|i will|i want to|i have to|i owe you|allow me to|time to) (?:now |just |also )?"
    r"(?:chang\w+(?! (?:the |of )?(?:subject|topic))|alter|amend|throw|extend|shift|twist|complicate|spice|stretch|an amendment|set a new|move the goalposts?|turn the screw|pull the rug|take (?:away|something)|add (?!up\b)\w+|make (?:it|this|that|things|life) (?:an? )?(?:bit |little |lot )?(?:harder|worse|bigger|tougher|trickier|more|less|interesting|difficult|nastier|real))\b",
    r"\bi(?:'ll|'m going to|'m| am)? (?:now |just )?(?:take|taking) (?:away|out|back)\b",
    r"\bi(?:'ll|'m going to|'m) (?:now |just )?(?:remov|doubl|halv|swap|replac|forbid|bann?|cut)\w*",
    r"\b(?:isn'?t|not) (?:the case|true|so) any ?more\b|\b\w+n'?t [\w ]{2,30} any (?:more|longer)\b",
    r"^(?:now |and |okay,? )*(?:without|with no|using no) [\w ]{2,30} (?:this time|now|please)\b",
    r"^(?:now )?make (?:it|that|them) (?:a |an |the )?(?:\d|two|three|four|five|ten|twenty|fifty)",
    r"^(?:now )?make (?:it|that|them) (?:a |an |the )?(?:a (?:hundred|thousand|million|billion))",
    # "You get an email from legal", "There's something I haven't told you", "Now do it without the dictionary."
    r"\byou(?:'ve)? (?:just )?(?:get|got|receive|have) an? (?:\w+ )?(?:call|e-?mail|letter|message|text|visit) (?:from|saying|that)\b",
    r"\byou(?:'ve)? (?:just )?(?:get|got|receive|have) an? (?:\w+ )?(?:memo|note) (?:from|saying|that)\b",
    r"\bi (?:haven'?t|hadn'?t|didn'?t) (?:told|tell) you\b",
    r"\bi (?:misspoke|misled|may have misled|gave you the wrong|got that wrong)\b",
    r"\b(?:change|changed|changes) (?:its|his|her|their|our) minds?\b",
    r"^(?:(?:now|okay|right|good|and|then)[,.]? )*(?:do|solve|write|try) (?:it|that|this|the same)(?: again)? (?:without)\b",
    r"^(?:(?:now|okay|right|good|and|then)[,.]? )*(?:do|solve|write|try) (?:it|that|this|the same)(?: again)? (?:in (?:one|constant|place|linear|a single))\b",
    r"^(?:(?:now|okay|right|good|and|then)[,.]? )*(?:do|solve|write|try) (?:it|that|this|the same)(?: again)? (?:with (?:no|only|just)|using (?:no|only))\b",
    r"\byou(?:'re| are) (?:no longer|not) allowed\b|\bno (?:extra|more) (?:memory|space|storage|budget|people|time)\b",
    r"\bit'?s (?:\w+ ){1,2}now\b|\bwe'?re in \w+ now\b|\b(?:half ?way|midway) through,",
    r"\b(?:mid-?project|the (?:day|night|week|evening) before (?:launch|release|go-live|the \w+)),",
    r"^(?:\w+[,.] )?same \w+,? (?:but|only|except)\b|\blet (?:me|us|'s) (?:relax|loosen|tighten|lift|drop (?:that|the))",
    r"\blet's (?:relax|loosen|tighten)\b|\b(?:half ?way|midway) through (?:that|your|this)\b",
    r"\bfor the last (?:stretch|bit|part)\b|\bi'?m going to ask you to\b",
    r"\b(?:hot off the press|fresh in\b|just in\b|just came in|popping this in|this is new|that'?s new\b|the only change)",
    r"\b(?:an addition\b|an? (?:\w+ )?amendment|new (?:instruction|sentence|clause))",
    r"\b(?:(?:take|treat) (?:that|it|this) as (?:fixed|given))",
    r"\bi'?m (?:changing|adding|rewording|altering) (?:the|something|one|your|a)\b",
    r"\b(?:particular|detail|sentence|part) (?:of the brief )?(?:has|is) (?:now )?(?:changed|different)\b",
    r"\b(?:an? exact|a small|one) change to\b|\bsome news\b",
    r"^(?:and |now |so )?we(?:'re| are) (?:now |also )?(?:expanding|moving|opening|closing|adding|launching|merging)\b",
    r"^(?:and |now |so )?we(?:'re| are) (?:now |also )?(?:switching|dropping|cutting|selling|buying|doubling)\b",
    r"^(?:and |now |so )?we(?:'re| are) (?:now |also )?(?:taking (?:on|over)|bringing in|letting go)\b",
    r"^(?:and |now |so )?we(?:'re| are) (?:now |also )?(?:going (?:to|into|public))\b",
    r"\b(?:it'?s|it has) been (?:decided|agreed|ruled|announced|signed)\b",
    r"\b(?:same (?:problem|question|thing|system|setup|story)|as before|same again),? (?:but|only|except)\b",
    # the interviewer has just learned of it, or had forgotten
    r"\b(?:i|we)(?:'ve| have|'m)? (?:just|only now|only just) (?:been |got |had )?(?:heard|hear|learn\w*|told|received|got)\b",
    r"\b(?:i|we)(?:'ve| have|'m)? (?:just|only now|only just) (?:been |got |had )?(?:a (?:call|message|mail|note)|informed)\b",
    r"\b(?:i|we)(?:'ve| have|'m)? (?:just|only now|only just) (?:been |got |had )?(?:had (?:an?|word))\b",
    r"\bi (?:should|must|ought to|forgot to|have to) (?:also |probably )?(?:tell you|mention|add|say|warn you|let you know|inform you)\b",
    r"\bi (?:need to|meant to|didn'?t) (?:also |probably )?(?:tell you|mention|add|say|warn you|let you know|inform you)\b",
    r"\bit turns out\b|\bturns out that\b|\bguess what\b|\bwhat i didn'?t tell you\b|\bwhat if i told you\b",
    r"\b(?:word) (?:has |have )?(?:just |has (?:just )?)?(?:came|come|arrived|arrives|landed|reached|in from|from)\b",
    r"\b(?:an? (?:e-?mail|message|note|call|letter|notice|ruling|memo|text|fax)) (?:has |have )?(?:just |has (?:just )?)?(?:came|come|arrived|arrives|landed|reached|in from|from)\b",
    r"\b(?:memo|the news) (?:has |have )?(?:just |has (?:just )?)?(?:came|come|arrived|arrives|landed|reached|in from|from)\b",
    r"\bon the phone\b",
    # "For this next part, let them be anything."
    r"\bfor (?:this|the) (?:next|second|last|other|rest) ?(?:part|bit|half|step|round|of (?:it|this|the session))?\b.{0,12}\b(?:let|make|assume|say|suppose|allow|drop|you|keys?|it|they|the|we)\b",
    r"\b(?:you couldn'?t have known|no longer (?:quite )?(?:so|true|holds|the case|applies)|i only learned)\b",
    r"\b(?:wasn'?t so when|forget what i said|^scrap\b|what i told you .{0,30}(?:no longer|isn'?t|has changed))\b",
    # a leap in time: "It's a year later."
    r"^(?:now |so |okay[,.]? |and )?(?:imagine|suppose|assume|say|pretend|fast[- ]forward|let'?s say|picture)?,? ?(?:that )?(?:it'?s |it is |we'?re |we are |you'?re |you are )?(?:now )?(?:\w+ ){1,2}(?:months?|years?|weeks?|quarters?) (?:later|on|from now|have (?:passed|gone))[,.:;]",
)
"""The change is called one."""
IF_TOLD = any_of(
    r"\b(?:what|how) (?:would|does|will|'d)? ?(?:\w+ ){0,3}(?:change|differ|be different)s? if\b",
    r"\bif i (?:told you|said|took away|gave you|doubled|tripled|now said|were to (?:tell|take|give|double|say))\b",
)
