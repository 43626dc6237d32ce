"""News: whether a sentence says that the problem is no longer what it was (a twist)."""

from __future__ import annotations

import re

from interviewer.domain.listening.patterns import BODIES, NUMBER, any_of

_ANNOUNCED = any_of(
    # "A change.", "Small twist for you.", "Here's a complication."
    r"^(?:(?:ok(?:ay)?|right|so|now|well|and|oh)[,.:]? )?(?:there'?s |there is |here'?s |here is |here comes |i have |i'?ve (?:got )?|let me (?:give|hand) you )?(?:an? |one |the |some |your |another |quick |small |little |last |late |new |slight |sudden |final )*"
    r"(?:change|twist|amendment|complication|wrinkle|curve ?ball|update|development|announcement|surprise|interruption|newsflash|news|spanner|plot twist)\b(?! (?:data|log|feed|in your|would|history))(?:.{0,24}$|.{0,24}[.:,;–—-])",
    r"\bchange of (?:plan|plans|scene|direction|rules|requirements?|heart)\b|\bchange to the (?:problem|brief|question|requirements?|rules|plan)\b",
    # "Something new.", "New rule.", "New info for you:", "One extra constraint:"
    r"^(?:\w+[,.:]? ){0,2}(?:something|a thing)(?: has| is|'s)? (?:new|happened|changed|come up|come in)\b",
    r"\b(?:new|extra|additional|late|further|fresh|different|one more|added) (?:requirement|constraint|rule|condition|law|regulation|fact|info|information|piece of (?:news|information)|clause|order|deadline|ruling|policy|owner|boss|management)\b",
    # "The requirements have shifted.", "Things have changed."
    r"\b(?:requirements?|question|brief|situation|ground|world|rules?|plans?|picture|numbers?|scope|deadline|goalposts?|terms|landscape|facts?|business|things|something|circumstances) (?:has|have|had|is|are|just|'s|'ve) (?:just |now |also |all |since |suddenly )*(?:chang|shift|mov|alter|grow|doubl|tripl)\w*\b",
    # "Let me change one thing.", "I'm going to throw something in."
    r"\b(?:let me|let us|let'?s|i'?(?:ll|m going to|d like to)|i am going to|i will|i want to|i have to|i owe you|allow me to|time to) (?:now |just |also )?(?:chang\w+|alter|amend|throw|extend|shift|twist|complicate|spice|stretch|an amendment|set a new|move the goalposts?|make (?:it|this|life) (?:harder|worse|more interesting|difficult)|turn the screw|pull the rug|take (?:away|something)|add (?:a|one|another|something|to))\b",
    # the interviewer has just learned of it
    r"\b(?:i|we)(?:'ve| have|'m|'re)? (?:just|only now|only just) (?:been |got |had )?(?:heard|hear|learn\w*|told|received|got|a (?:call|message|mail|note)|informed|had (?:a|an|word))\b",
    r"\b(?:word|an? (?:e-?mail|message|note|call|letter|notice|ruling|memo|text|fax)|memo|the news) (?:has |have )?(?:just |has (?:just )?)?(?:came|come|arrived|arrives|landed|reached|in from|from)\b",
    # "For this next part, let them be anything."
    r"\bfor (?:this|the) (?:next|second|last|other|rest) ?(?:part|bit|half|step|round|of (?:it|this|the session))?\b.{0,12}\b(?:let|make|assume|say|suppose|allow|drop|you|keys?|it|they|the|we)\b",
    r"\b(?:you couldn'?t have known|no longer (?:quite )?(?:so|true|holds|the case|applies)|i only learned|wasn'?t so when|forget what i said about|scrap what i|what i told you .{0,30}(?:no longer|isn'?t|has changed))\b",
    # a leap in time: "It's a year later."
    r"^(?:now |so |okay[,.]? |and )?(?:imagine|suppose|assume|say|pretend|fast[- ]forward|let'?s say|picture)?,? ?(?:that )?(?:it'?s |it is |we'?re |we are |you'?re |you are )?(?:now )?(?:\w+ ){1,2}(?:months?|years?|weeks?|quarters?) (?:later|on|from now|have (?:passed|gone))[,.:;]",
)
"""The change is called one."""

_WHEN = any_of(
    # since the conversation began
    r"\b(?:since (?:you|we) (?:began|started|spoke|sat|have been)|while (?:you|we)(?:'ve been|'re| have been| were| are)? (?:talk|speak|draw|think|sitt)\w*|as we speak|five minutes ago|a moment ago|just now|in the meantime|meanwhile)\b",
    # today and the days before
    r"\b(?:this (?:morning|afternoon|week)|today|overnight|yesterday|last night|at lunch(?:time)?|over lunch|earlier today|on (?:monday|tuesday|wednesday|thursday|friday) (?:the|we|they)|over the weekend|the (?:very )?(?:next|following) (?:day|morning|week))\b",
    # from a date on
    r"\b(?:as of|as from|starting|effective|with effect from|from|by|beginning|come|as soon as|in force|coming into force) (?:in |on |the )?(?:today|now(?: on)?|this|tomorrow|monday|next|january|february|march|april|may\b|june|july|august|september|october|november|december|midnight|first of|spring|summer|autumn|winter|end of|new year|day one|20\d\d|christmas|diwali|easter|ramadan)\b",
    r"\b(?:next|this coming) (?:month|week|quarter|season|year|spring|summer|autumn|winter|term)\b",
    # now, and no longer
    r"\b(?:now|suddenly|instead|any ?more|no longer|henceforth|going forward|from here on|all of a sudden|has since|have since|to you since|up to now|until now|used to be|effective immediately|at short notice|without notice)\b",
)
"""It has a date, and the date is now."""

_DECREE = any_of(
    # somebody has decided, signed, bought, sold, banned, written
    rf"\b{BODIES}\b[^.?!]{{0,24}}(?:'s|'ve| has| have| is| are| just| now)?(?: also| now| just| since| all| been)* \b(?:vot|decid|rul|announc|mandat|bann|decre|order|agree|sign|buy|bought|acquir|merg|sold|sell|cut|halv|doubl|grant|opt|withdr|pull|drop|cancel|approv|refus|insist|demand|requir|wants?|want it|writ(?:es|ten)|wrote|ask(?:s|ed)|met\b|told|tells|comes? (?:to|back)|came|gives?|gave|took|taken|chang|mov|clos|expand|launch|introduc|forbid|forbad|prohibit|limit|extend|bring|brought|hired|fired|won|lost|lands?|landed|phoned|called|rang|say(?:s|ing)?|said|has to|must)",
    rf"\b(?:has|have|'s|'ve|was|were|been|is being|are being|is going to be|will be|gets?|got) (?:just |now |all |also |since |been )*(?:banned|bought|acquired|sold|merged|cut|halved|doubled|tripled|granted|outlawed|recalled|withdrawn|cancelled|canceled|revoked|frozen|suspended|nationali[sz]ed|privati[sz]ed|moved (?:up|forward|to)|brought forward|signed off by|passed|struck|hacked|repealed|mandated|ordered by|told by|decreed|extended to|closed down|shut down|taken over|failed certification|failed {BODIES})\b",
    r"\bwe(?:'ve| have)? (?:just )?(?:won|lost|signed|bought|acquired|sold|merged|landed|hired|been (?:bought|acquired|sold|sued|hacked|asked|told|fined))\b",
    r"\b(?:failed (?:its |the |their )?(?:certification|inspection|audit)|lost (?:its|their|the|our) (?:licen[cs]e|contract|funding|certificate)|opted out|pulled out|backed out|gone bust|went bust|gone bankrupt|on strike|walked out|stopped making|end(?:ed|ing) support)\b",
    r"\b(?:budget|funding|headcount|team|money|contract|deadline|price|fee|tax|licen[cs]e|sponsor|supplier|vendor|partner)(?:'s| has| is| have| was) (?:just |now |been |going to be |only )*(?:cut|halved|gone|frozen|moved|doubled|cancelled|pulled|withdrawn|paying|brought|down to|reduced|tripled|up)\b",
)
"""A decision by those who can decide, or something that has been done."""

_TERMS = any_of(
    # what must be, or may no longer be
    r"\b(?:must|has to|have to|will have to|needs? to|required?|requires|mandatory|may not|may no longer|not allowed|forbidden|can'?t be (?:used|stored|kept|sent|moved|shared|sold)|can no longer|is not to|are not to|has got to|be able to|are to|is to|insists?|by law|or (?:face )?a fine)\b",
    # it is more, it is other, it is all of them
    rf"\b(?:instead of|rather than|no more|every one of|all of them|for everybody|for everyone|it'?s going to be|will be|becomes?|goes? (?:up|down|from)|(?:up|down) to|at least|at most|twice|double|half|ten times|{NUMBER} times|{NUMBER} (?:percent|per cent)|their own|its own|too|as well|also|gone|out)\b",
)
"""What the problem has become."""

_MINE = any_of(
    # the candidate's own doing or the interviewer's doubt, not the world's
    r"\b(?:you (?:said|told|mentioned|listed|drew|have|'ve|'re|are|can'?t|cannot|don'?t)|i (?:don'?t|doubt|can'?t|never|wouldn'?t|disagree)|will never|would never|won'?t|wouldn'?t|your (?:plan|design|rule|service|system|idea))\b",
    r"\b(?:last year|years ago|once|we tried|i'?ve seen|i have seen|always|every (?:day|monday|time|year)|for (?:\w+ )?years)\b",
)

_FIGURE = re.compile(
    rf"\b(?:we|it|they|there|you)(?:'ve| have|'s| is|'re| are| will)? (?:now |suddenly )(?:have|has|get|got|be|{NUMBER})\b"
    r"|\bnow (?:gives?|sends?|takes?|comes?|arrives?|has|have|wants?|needs?|requires?|demands?|insists?|expects?|says?|must|owns?|shares?|serves?|forbids?|bans?|mandates?|belongs?|orders?|is|are|it'?s|you have|you'?ve|we have|there (?:is|are))\b"
    r"|\b(?:is|are|that'?s|it'?s|they'?re) now\b",
    re.I,
)
_SUPPOSED = re.compile(
    r"^(?:and |now |so |okay,? |right,? )*(?:imagine|suppose|assume|say|pretend|let'?s say|let us say|picture)\b", re.I
)
ENOUGH = 2.5


def announces(sentence: str) -> bool:
    return bool(_ANNOUNCED.search(sentence))


def is_news(sentence: str, *, question: bool) -> bool:
    """Whether the sentence changes the problem: it says so, or it has a date, a decision and new terms."""
    if question and not _SUPPOSED.match(sentence):
        return False
    if announces(sentence):
        return True
    weight = (
        1.0 * bool(_WHEN.search(sentence))
        + 1.5 * bool(_DECREE.search(sentence))
        + 1.0 * bool(_TERMS.search(sentence))
        + 1.5 * bool(_FIGURE.search(sentence))
        - 1.5 * bool(_MINE.search(sentence))
        - 1.0 * question
    )
    return weight >= ENOUGH
