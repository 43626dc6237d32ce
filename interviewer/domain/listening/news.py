"""News: whether a sentence says that the problem is no longer what it was (a twist)."""

from __future__ import annotations

from interviewer.domain.listening.announcing import ANNOUNCED, IF_TOLD
from interviewer.domain.listening.patterns import BODIES, NUMBER, any_of, one

_MONTH = one(
    "january february march april may june july august september october november december spring summer autumn winter monday tuesday wednesday thursday friday saturday sunday christmas diwali easter ramadan"
)
_FROM = any_of(
    # it takes effect: "As of Monday week", "From today", "effective this afternoon"
    r"\b(?:as of|as from|starting|effective|with effect from|with immediate effect|in force|going forward|from here on)\b",
    r"\b(?:henceforth)\b",
    r"\bfrom (?:in |on |the )?(?:today|now(?: on)?|this|tomorrow|next|monday|tuesday|wednesday|thursday|friday|january)\b(?! (?:to|till|until|through)\b)",
    r"\bfrom (?:in |on |the )?(?:february|march|april|may|june|july|august|september|october|november|december|midnight)\b(?! (?:to|till|until|through)\b)",
    r"\bfrom (?:in |on |the )?(?:(?:the )?first of|spring|summer|autumn|winter)\b(?! (?:to|till|until|through)\b)",
)
_WHEN = any_of(
    # since the conversation began
    r"\b(?:since (?:you|we|breakfast|lunch|noon|midnight|this|yesterday|monday|last|i last))\b",
    r"\b(?:while (?:you|we)(?:'ve been|'re| have been| were| are)? (?:talk|speak|draw|think|sitt)\w*|as we speak)\b",
    r"\b(?:a moment ago|just now|in the meantime|meanwhile)\b",
    # today and the days before
    r"\b(?:this (?:morning|afternoon|week)|today|overnight|yesterday|last (?:night|week)|at lunch(?:time)?|over lunch)\b",
    r"\b(?:over the weekend|the (?:very )?(?:next|following) (?:day|morning|week))\b",
    # a date
    rf"\b(?:by|come|before|on|in|until) (?:in |on |the )?(?:this (?!list|point|end)\w+|tomorrow|next \w+|{_MONTH}|midnight)\b",
    r"\b(?:by|come|before|on|in|until) (?:in |on |the )?(?:end of|new year|day one|20\d\d)\b",
    r"\b(?:next|this coming) (?:month|week|quarter|season|year|spring|summer|autumn|winter|term)\b",
    # now, and no longer
    r"\b(?:now(?! and (?:then|again))|suddenly|instead|any ?more|no longer|all of a sudden|(?:has|have) since)\b",
    r"\b(?:to you since|up to now|until now|used to be|without notice|after all)\b",
)
"""It has a date, and the date is now."""

_DECIDED = one(
    """vot\\w* decid\\w* rul(?:es|ed|ing) announc\\w* mandat\\w* bann\\w* decre\\w* order(?:s|ed) agreed sign\\w* bought buys? acquir\\w* merg\\w* sold sells? cut\\w* halv\\w* doubl\\w*
    grant\\w* opt(?:s|ed) withdr\\w* pull(?:s|ed) dropp?\\w* cancel\\w* approv\\w* refus\\w* insist\\w* demand\\w* requir\\w* wants? writ(?:es|ten) wrote ask(?:s|ed) met told tells?
    com(?:es?)_(?:to|back|in) came gives? gave took taken chang\\w* mov(?:es|ed|ing) clos(?:es|ed|ing) expand\\w* launch\\w* introduc\\w* forbid\\w* forbade prohibit\\w* limit(?:s|ed)
    extend\\w* bring(?:s|ing)? brought hired fired won lost land(?:s|ed) phoned called rang say(?:s|ing)? said has_to must running in_touch would_like 'd_like asking expects? needs? plans?"""
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
    r"\b(?:is|are|'s|'re|has|have|'ve) (?:now |just |all |also )*(?:being|been) (?:taken away|switched off|phased out|replaced|removed|renamed|scrapped|outsourced|reorgani[sz]ed|split|handed|transferred|cut off|dissolved|discontinued|\w+(?:ed|en)\b(?= by))\b|\bthey(?:'ve| have) (?:scrapped|outsourced|dropped|replaced|banned|closed|moved|changed|switched|brought|got no)\b",
    r"\b(?:has|have|'s|'ve) (?:only )?just\b|\ban? \w+(?: \w+)? (?:has|have) (?:\w+ed|gone|come|made|taken|found|written|put|bought|sold|left)\b|\bgo(?:es|ing)? on (?:\w+ )?leave\b",
    r"\b(?:went (?:bust|bankrupt|under|on strike|so well|viral)|goes (?:bust|bankrupt|on strike)|resigned|walked out|opted out|pulled out|backed out|on strike|burn(?:t|ed) down|collapsed|died|sank|gone under|stopped making|end(?:ed|ing|s) support|fail(?:ed|s) (?:its |the |their )?(?:certification|inspection|audit))\b",
    # "They've opened twelve more", "Hiring freeze"
    r"\b(?:they|somebody|someone|people|the \w+|your \w+|half of \w+)(?:'ve| have|'s| has) (?:just |now |all )?(?:\w+ed|begun|built|bought|brought|chosen|cut|done|found|given|gone|got|grown|left|lost|made|put|run|said|sent|set|shut|sold|stolen|struck|taken|told|won|written)\b|\b(?:doubles|triples|quadruples|halves|explodes|jumps to|drops to|tenfold)\b|\byou (?:lose|inherit|gain|have lost|suddenly have|only get|no longer have)\b|\b(?:freeze|strike|walkout|takeover|merger|recall|lockdown|embargo)\b",
    r"\bwe(?:'ve| have)? (?:just )?(?:won|lost|signed|bought|acquired|sold|merged|landed|hired|been (?:bought|acquired|sold|sued|hacked|asked|told|fined))\b",
    # "Your budget's been halved", "The sponsor's only paying for half"
    r"\b(?:budget|funding|headcount|team|money|contract|deadline|price|fee|tax|licen[cs]e|sponsor|supplier|vendor|partner|law)(?:'s| has| is| have| was)? (?:just |now |been |going to be |only )*(?:cut|halved|gone|frozen|moved|doubled|cancelled|pulled|withdrawn|paying|brought|down to|reduced|tripled|up\b|changes?|changed)\b",
)
"""A decision by those who can decide, or something that has been done."""

_TERMS = any_of(
    # what must be, or may no longer be
    r"\b(?:must|has to|have to|'ve to|need(?:s)? to|required?|requires|mandatory|may not|may no longer|not allowed)\b",
    r"\b(?:forbidden|can'?t be (?:used|stored|kept|sent|moved|shared|sold)|can no longer|is not to|are not to|has got to)\b",
    r"\b(?:be able to|are to|is to|insists?|by law|a fine|at most|at least|only)\b",
    r"\b(?:no [\w-]+ (?:after all|on|at|any ?more|left))\b",
    # it is more, it is other, it is all of them
    rf"\b(?:instead of|rather than|no more|every one of|all (?:of them|{NUMBER})|every\w+|it'?s going to be|will be)\b",
    rf"\b(?:becomes?|goes? (?:up|down|from)|(?:up|down) to|twice|double|half|a third|{NUMBER} times)\b",
    rf"\b(?:{NUMBER} (?:percent|per cent)|their own|its own|as well|also|gone|out)\b",
)
"""What the problem has become."""

_MINE = any_of(
    # the candidate's own doing or the interviewer's doubt, not the world's
    r"\b(?:you (?:told|mentioned|listed|drew|don'?t)|you'?re \w+ing|i (?:don'?t|doubt|can'?t|never|wouldn'?t|disagree))\b",
    r"\b(?:will never|would never|won'?t|wouldn'?t|your (?:plan|design|rule|service|system|idea)|they'?ll|they'?d)\b",
    r"\b(?:(?:might|would|could|may) (?:have|say|want|be|not))\b",
    r"\b(?:last year|years ago|we tried|i'?ve seen|i have seen|always|every (?:day|monday|time|year)|for (?:\w+ )?years)\b",
    r"\b(?:a (?:while|minute) ago)\b",
)
_YOURS = any_of(
    # what the candidate now has, or has no longer: "You're in two regions now.", "You've got a week, not a month."
    r"\byou(?:'re| are) (?:in|down to|up to|told|given|moved|left with|now|suddenly|only getting)\b",
    r"\byou (?:no longer|get told|come in|may no longer|get now|have now|now have)\b",
    r"\byou (?:can'?t|cannot|don'?t|won'?t) (?:have|use|get|store|keep|send) .{2,30} any ?(?:more|longer)\b",
    r"\bwhat you get now\b",
    r"\byou(?:'ve| have)(?: got)? (?:only |just |now )?(?:an? \w+|\w+),? not (?:an? )?\w+\b",
    r"\b(?:remember|earlier) (?:that )?i (?:said|told)\b",
    r"\bi (?:said|told you) .{2,24}[.?] (?:it'?s|call it|make (?:it|that))\b",
    r"\bcall it (?:\d|\w+ (?:hundred|thousand|million))\b|\b(?:is|are|'s|'re) off(?: limits)?[.,;]",
)
_NOW = any_of(
    rf"\b(?:we|it|they|there|you)(?:'ve| have|'s| is|'re| are| will)? (?:now |suddenly )(?:have|has|get|got|be|{NUMBER})\b",
    r"\bnow (?:gives?|sends?|takes?|comes?|arrives?|has|have|wants?|needs?|requires?|demands?|orders?|insists?|expects?)\b",
    r"\bnow (?:says?|must|owns?|shares?|serves?|forbids?|bans?|mandates?|belongs?|is|are|it'?s|you have|you'?ve|we have)\b",
    r"\bnow (?:there (?:is|are)|they(?:'re| are| want))\b",
    r"\b(?:is|are|that'?s|it'?s|they'?re|assume|suppose|say|imagine|picture) now\b",
    # "Now the array doesn't fit in memory."
    r"^(?:\w+[,.] )?(?:and )?now,? (?:the|your|there|it|they|we|all|every|each|some|half|two|three|one|an?|my|you)\b.{12,}",
    r"^(?:\w+[,.] )?(?:and )?now,? (?:suppose|imagine|assume|picture|say|let|that|those|these)\b.{12,}",
    rf"\b(?:they|\w*{BODIES}) (?:now )?(?:wants?|would like|'d like|is asking for|are asking for|insists? on) (?!to know\b)\w+",
)
_ASIDE = any_of(r"\b(?:by the way|incidentally|oh,? and|also|unfortunately|sadly|luckily|and actually)\b")
_SUPPOSED = any_of(
    r"^(?:and |now |so |okay,? |right,? )*(?:imagine|suppose|assume|say|pretend|let'?s say|let us say|picture|what if)\b"
)
ENOUGH = 2.5


def announces(sentence: str) -> bool:
    return bool(ANNOUNCED.search(sentence))


def weigh(sentence: str, *, question: bool) -> float:
    """How much of news is in the sentence: a date, a decision, new terms."""
    if question and IF_TOLD.search(sentence):
        return ENOUGH
    if question and not _SUPPOSED.match(sentence):
        return 0.0
    if announces(sentence):
        return ENOUGH
    acts, happened = bool(_BODY_ACTS.search(sentence)), bool(_HAPPENED.search(sentence))
    return (
        1.0 * bool(_WHEN.search(sentence))
        + 2.0 * bool(_FROM.search(sentence))
        + 1.5 * (acts or happened)
        + 0.75 * (acts and happened)
        + 1.0 * bool(_TERMS.search(sentence))
        + 1.5 * bool(_NOW.search(sentence))
        + 1.5 * bool(_YOURS.search(sentence))
        + 0.5 * bool(_ASIDE.search(sentence))
        - (1.0 if acts else 1.5) * bool(_MINE.search(sentence))
        - 1.0 * question
    )


def is_news(sentence: str, *, question: bool) -> bool:
    return weigh(sentence, question=question) >= ENOUGH
