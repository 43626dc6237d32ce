"""News: whether a sentence says that the problem is no longer what it was (a twist)."""

from __future__ import annotations

from interviewer.domain.listening.patterns import BODIES, NUMBER, any_of, one

_CALLED = one(
    "change twist amendment complication wrinkle curve_?_?ball update development announcement surprise interruption newsflash news spanner catch correction snag"
)
_ANNOUNCED = any_of(
    # "A change.", "Small twist for you.", "Here's a complication.", "Bad news,"
    r"^(?:\w+[,.:]? )?(?:there'?s |there is |there'?s been |here'?s |here is |here comes |i have |i'?ve (?:got )?|let me (?:give|hand) you )?"
    rf"(?:(?:an?|one|the|some|your|another|quick|small|little|last|late|new|slight|sudden|final|bad|good|big|bit of) )*{_CALLED}\b(?! (?:data|log|feed|in your|would|history|the subject|of subject|of topic|management))(?:.{{0,24}}$|.{{0,24}}[.:,;–—-])",
    r"\bchange of (?:plan|plans|scene|direction|rules|requirements?|heart)\b|\bchange to the (?:problem|brief|question|requirements?|rules|plan)\b",
    # "Something new.", "New rule.", "New info for you:", "Here's something."
    r"^(?:\w+[,.:]? ){0,2}(?:something|a thing)(?: has| is|'s)? (?:new|happened|changed|come up|come in)\b|^here'?s something\b",
    r"\b(?:new|extra|additional|late|further|fresh|one more|added) (?:requirement|constraint|rule|condition|law|regulation|fact|info|information|piece of (?:news|information)|clause|order|deadline|ruling|policy|owner|boss)\b",
    r"\b(?:there'?s|there is|comes|came) (?:now |suddenly )?(?:an? )?(?:new )?(?:rule|law|ruling|regulation|ban|strike|deadline)\b(?! (?:of|in your))",
    # "The requirements have shifted."
    r"\b(?:requirements?|question|brief|situation|ground|world|rules?|plans?|picture|numbers?|scope|deadline|goalposts?|terms|landscape|facts?|business|things|something|circumstances) (?:has|have|had|is|are|just|'s|'ve)? ?(?:just |now |also |all |since |suddenly )*(?:chang|shift|mov|alter|doubl|tripl)(?:ed|es|ing)\b",
    # "Let me change one thing.", "Let's make it harder."
    r"\b(?:let me|let us|let'?s|i'?(?:ll|m going to|d like to)|i am going to|i will|i want to|i have to|i owe you|allow me to|time to) (?:now |just |also )?"
    r"(?:chang\w+(?! (?:the |of )?(?:subject|topic))|alter|amend|throw|extend|shift|twist|complicate|spice|stretch|an amendment|set a new|move the goalposts?|turn the screw|pull the rug|take (?:away|something)|add (?:an?|one|another|something|to)|make (?:it|this|that|things|life) (?:an? )?(?:bit |little |lot )?(?:harder|worse|bigger|tougher|trickier|more|less|interesting|difficult|nastier|real))\b",
    r"\bi(?:'ll|'m going to|'m| am)? (?:now |just )?(?:take|taking) (?:away|out|back)\b|\bi(?:'ll|'m going to|'m) (?:now |just )?(?:remov|doubl|halv|swap|replac|forbid|bann?|cut)\w*|\b(?:isn'?t|not) (?:the case|true|so) any ?more\b",
    # "You get an email from legal", "There's something I haven't told you", "Now do it without the dictionary."
    r"\byou(?:'ve)? (?:just )?(?:get|got|receive|have) an? (?:\w+ )?(?:call|e-?mail|letter|message|text|visit|memo|note) (?:from|saying|that)\b|\bi (?:haven'?t|hadn'?t|didn'?t) (?:told|tell) you\b|\bi (?:misspoke|misled|may have misled|gave you the wrong|got that wrong)\b|\b(?:change|changed|changes) (?:its|his|her|their|our) minds?\b",
    r"^(?:(?:now|okay|right|good|and|then)[,.]? )*(?:do|solve|write|try) (?:it|that|this|the same)(?: again)? (?:without|in (?:one|constant|place|linear|a single)|with (?:no|only|just)|using (?:no|only))\b|\byou(?:'re| are) (?:no longer|not) allowed\b|\bno (?:extra|more) (?:memory|space|storage|budget|people|time)\b",
    r"\bit'?s (?:\w+ ){1,2}now\b|\bwe'?re in \w+ now\b|\b(?:half ?way|midway) through,|\b(?:mid-?project|the (?:day|night|week|evening) before (?:launch|release|go-live|the \w+)),",
    r"\b(?:same (?:problem|question|thing|system|setup|story)|as before|same again),? (?:but|only|except)\b",
    # the interviewer has just learned of it, or had forgotten
    r"\b(?:i|we)(?:'ve| have|'m)? (?:just|only now|only just) (?:been |got |had )?(?:heard|hear|learn\w*|told|received|got|a (?:call|message|mail|note)|informed|had (?:an?|word))\b",
    r"\bi (?:should|must|ought to|forgot to|have to|need to|meant to|didn'?t) (?:also |probably )?(?:tell you|mention|add|say|warn you|let you know|inform you)\b|\bit turns out\b|\bturns out that\b|\bguess what\b|\bwhat i didn'?t tell you\b|\bwhat if i told you\b",
    r"\b(?:word|an? (?:e-?mail|message|note|call|letter|notice|ruling|memo|text|fax)|memo|the news) (?:has |have )?(?:just |has (?:just )?)?(?:came|come|arrived|arrives|landed|reached|in from|from)\b|\bon the phone\b",
    # "For this next part, let them be anything."
    r"\bfor (?:this|the) (?:next|second|last|other|rest) ?(?:part|bit|half|step|round|of (?:it|this|the session))?\b.{0,12}\b(?:let|make|assume|say|suppose|allow|drop|you|keys?|it|they|the|we)\b",
    r"\b(?:you couldn'?t have known|no longer (?:quite )?(?:so|true|holds|the case|applies)|i only learned|wasn'?t so when|forget what i said|^scrap\b|what i told you .{0,30}(?:no longer|isn'?t|has changed))\b",
    # a leap in time: "It's a year later."
    r"^(?:now |so |okay[,.]? |and )?(?:imagine|suppose|assume|say|pretend|fast[- ]forward|let'?s say|picture)?,? ?(?:that )?(?:it'?s |it is |we'?re |we are |you'?re |you are )?(?:now )?(?:\w+ ){1,2}(?:months?|years?|weeks?|quarters?) (?:later|on|from now|have (?:passed|gone))[,.:;]",
)
"""The change is called one."""

_MONTH = one(
    "january february march april may june july august september october november december spring summer autumn winter monday tuesday wednesday thursday friday saturday sunday christmas diwali easter ramadan"
)
_FROM = any_of(
    # it takes effect: "As of Monday week", "From today", "effective this afternoon"
    r"\b(?:as of|as from|starting|effective|with effect from|with immediate effect|in force|going forward|from here on|henceforth)\b|\bfrom (?:in |on |the )?(?:today|now(?: on)?|this|tomorrow|next|monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|june|july|august|september|october|november|december|midnight|(?:the )?first of|spring|summer|autumn|winter)\b"
)
_WHEN = any_of(
    # since the conversation began
    r"\b(?:since (?:you|we|breakfast|lunch|this|yesterday|monday|last|i last)|while (?:you|we)(?:'ve been|'re| have been| were| are)? (?:talk|speak|draw|think|sitt)\w*|as we speak|a moment ago|just now|in the meantime|meanwhile)\b",
    # today and the days before
    r"\b(?:this (?:morning|afternoon|week)|today|overnight|yesterday|last (?:night|week)|at lunch(?:time)?|over lunch|over the weekend|the (?:very )?(?:next|following) (?:day|morning|week))\b",
    # a date
    rf"\b(?:by|come|before|on|in|until) (?:in |on |the )?(?:this (?!list|point|end)\w+|tomorrow|next \w+|{_MONTH}|midnight|end of|new year|day one|20\d\d)\b",
    r"\b(?:next|this coming) (?:month|week|quarter|season|year|spring|summer|autumn|winter|term)\b",
    # now, and no longer
    r"\b(?:now(?! and (?:then|again))|suddenly|instead|any ?more|no longer|all of a sudden|(?:has|have) (?:just|since)|just (?:been|got|had)|'s just|to you since|up to now|until now|used to be|without notice|after all)\b",
)
"""It has a date, and the date is now."""

_DECIDED = one(
    """vot\\w* decid\\w* rul(?:es|ed|ing) announc\\w* mandat\\w* bann\\w* decre\\w* order(?:s|ed) agreed sign\\w* bought buys? acquir\\w* merg\\w* sold sells? cut\\w* halv\\w* doubl\\w*
    grant\\w* opt(?:s|ed) withdr\\w* pull(?:s|ed) dropp?\\w* cancel\\w* approv\\w* refus\\w* insist\\w* demand\\w* requir\\w* wants? writ(?:es|ten) wrote ask(?:s|ed) met told tells?
    com(?:es?)_(?:to|back|in) came gives? gave took taken chang\\w* mov(?:es|ed|ing) clos(?:es|ed|ing) expand\\w* launch\\w* introduc\\w* forbid\\w* forbade prohibit\\w* limit(?:s|ed)
    extend\\w* bring(?:s|ing)? brought hired fired won lost land(?:s|ed) phoned called rang say(?:s|ing)? said has_to must running in_touch"""
)
_BODY_ACTS = any_of(
    # "The council has voted", "Legal says", "Marketing are running an ad"
    rf"\b{BODIES}\b[^.?!]{{0,24}}(?:'s|'ve| has| have| is| are| just| now)?(?: also| now| just| since| all| been)* \b{_DECIDED}\b",
)
_HAPPENED = any_of(
    # "has just been cut", "have resigned", "went bankrupt"
    r"\b(?:is|are|has|have|'s|'ve|is being|are being|is going to be|will be|gets?|got) (?:just |now |all |also |since |been )*"
    + one(
        """banned bought acquired sold merged cut halved doubled tripled granted outlawed recalled withdrawn cancelled canceled revoked frozen suspended nationali[sz]ed
        privati[sz]ed moved_(?:up|forward|to) brought_forward signed_off passed struck hacked repealed mandated ordered told decreed extended closed shut taken_over
        failed resigned quit left_us died retired gone_(?:bust|bankrupt|under|down|up) won lost stolen flooded leaked blocked stopped dropped ended walked_out
        fallen risen refused run_out broken_down grown shrunk opened
        merging closing moving_(?:out|to) selling buying leaving_(?:us|the) shutting splitting going_(?:public|bust|under|on_strike) stopping ending pulling_out"""
    )
    + r"\b",
    r"\b(?:went (?:bust|bankrupt|under|on strike|so well|viral)|goes (?:bust|bankrupt|on strike)|resigned|walked out|opted out|pulled out|backed out|on strike|stopped making|end(?:ed|ing|s) support|fail(?:ed|s) (?:its |the |their )?(?:certification|inspection|audit))\b",
    # "They've opened twelve more", "Hiring freeze"
    r"\b(?:they|somebody|someone|people|the \w+|your \w+|half of \w+)(?:'ve| have|'s| has) (?:just |now |all )?(?:\w+ed|begun|built|bought|brought|chosen|cut|done|found|given|gone|got|grown|left|lost|made|put|run|said|sent|set|shut|sold|stolen|struck|taken|told|won|written)\b|\b(?:doubles|triples|quadruples|halves|explodes|jumps to|drops to|tenfold)\b|\byou (?:lose|inherit|gain|have lost|suddenly have|only get|no longer have)\b|\b(?:freeze|strike|walkout|takeover|merger|recall|lockdown|embargo)\b",
    r"\bwe(?:'ve| have)? (?:just )?(?:won|lost|signed|bought|acquired|sold|merged|landed|hired|been (?:bought|acquired|sold|sued|hacked|asked|told|fined))\b",
    # "Your budget's been halved", "The sponsor's only paying for half"
    r"\b(?:budget|funding|headcount|team|money|contract|deadline|price|fee|tax|licen[cs]e|sponsor|supplier|vendor|partner|law)(?:'s| has| is| have| was)? (?:just |now |been |going to be |only )*(?:cut|halved|gone|frozen|moved|doubled|cancelled|pulled|withdrawn|paying|brought|down to|reduced|tripled|up\b|changes?|changed)\b",
)
"""A decision by those who can decide, or something that has been done."""

_TERMS = any_of(
    # what must be, or may no longer be
    r"\b(?:must|has to|have to|'ve to|need(?:s)? to|required?|requires|mandatory|may not|may no longer|not allowed|forbidden|can'?t be (?:used|stored|kept|sent|moved|shared|sold)|can no longer|is not to|are not to|has got to|be able to|are to|is to|insists?|by law|a fine|at most|at least|only|no [\w-]+ (?:after all|on|at|any ?more|left))\b",
    # it is more, it is other, it is all of them
    rf"\b(?:instead of|rather than|no more|every one of|all (?:of them|{NUMBER})|every\w+|it'?s going to be|will be|becomes?|goes? (?:up|down|from)|(?:up|down) to|twice|double|half|a third|{NUMBER} times|{NUMBER} (?:percent|per cent)|their own|its own|two|three|as well|also|gone|out)\b",
)
"""What the problem has become."""

_MINE = any_of(
    # the candidate's own doing or the interviewer's doubt, not the world's
    r"\b(?:you (?:said|told|mentioned|listed|drew|have|'ve|'re|are|can'?t|cannot|don'?t)|i (?:don'?t|doubt|can'?t|never|wouldn'?t|disagree)|will never|would never|won'?t|wouldn'?t|your (?:plan|design|rule|service|system|idea)|they'?ll|they'?d|(?:might|would|could|may) (?:have|say|want|be|not))\b",
    r"\b(?:last year|years ago|once|we tried|i'?ve seen|i have seen|always|every (?:day|monday|time|year)|for (?:\w+ )?years|a (?:while|minute) ago)\b",
)
_NOW = any_of(
    rf"\b(?:we|it|they|there|you)(?:'ve| have|'s| is|'re| are| will)? (?:now |suddenly )(?:have|has|get|got|be|{NUMBER})\b",
    r"\bnow (?:gives?|sends?|takes?|comes?|arrives?|has|have|wants?|needs?|requires?|demands?|orders?|insists?|expects?|says?|must|owns?|shares?|serves?|forbids?|bans?|mandates?|belongs?|is|are|it'?s|you have|you'?ve|we have|there (?:is|are)|they(?:'re| are| want))\b",
    r"\b(?:is|are|that'?s|it'?s|they'?re|assume|suppose|say|imagine|picture) now\b",
    # "Now the array doesn't fit in memory."
    r"^(?:\w+[,.] )?(?:and )?now,? (?:the|your|there|it|they|we|all|every|each|some|half|two|three|one|an?|my|you|suppose|imagine|assume|picture|say|let|that|those|these)\b.{12,}",
    rf"\b(?:they|\w*{BODIES}) (?:now )?wants? (?:it|them|that|this|all|every|none|us|you|the whole)\b",
)
_IF_TOLD = any_of(
    r"\b(?:what|how) (?:would|does|will|'d)? ?(?:\w+ ){0,3}(?:change|differ|be different)s? if\b|\bif i (?:told you|took away|gave you|doubled|tripled|now said|were to (?:tell|take|give|double|say))\b"
)
_ASIDE = any_of(r"\b(?:by the way|incidentally|oh,? and|also|unfortunately|sadly|luckily|and actually)\b")
_SUPPOSED = any_of(
    r"^(?:and |now |so |okay,? |right,? )*(?:imagine|suppose|assume|say|pretend|let'?s say|let us say|picture|what if)\b"
)
ENOUGH = 2.5


def announces(sentence: str) -> bool:
    return bool(_ANNOUNCED.search(sentence))


def weigh(sentence: str, *, question: bool) -> float:
    """How much of news is in the sentence: a date, a decision, new terms."""
    if question and _IF_TOLD.search(sentence):
        return ENOUGH
    if question and not _SUPPOSED.match(sentence):
        return 0.0
    if announces(sentence):
        return ENOUGH
    acts, happened = bool(_BODY_ACTS.search(sentence)), bool(_HAPPENED.search(sentence))
    return (
        1.0 * bool(_WHEN.search(sentence))
        + 1.5 * bool(_FROM.search(sentence))
        + 1.5 * (acts or happened)
        + 0.75 * (acts and happened)
        + 1.0 * bool(_TERMS.search(sentence))
        + 1.5 * bool(_NOW.search(sentence))
        + 0.5 * bool(_ASIDE.search(sentence))
        - 1.5 * bool(_MINE.search(sentence))
        - 1.0 * question
    )


def is_news(sentence: str, *, question: bool) -> bool:
    return weigh(sentence, question=question) >= ENOUGH
