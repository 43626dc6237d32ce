"""Turns of phrase that scaffold whatever they are about: judging, steering, offering, waiving.

What they miss, novelty catches; they are here for what says it in words that are all on the table already.
"""

from __future__ import annotations

import re

from interviewer.domain.words import Move

_F = re.I | re.X

_PRAISE = r"""(?:good|great|nice|nicely|excellent|perfect|lovely|brilliant|fantastic|wonderful|amazing|awesome|superb|terrific|beautiful|beautifully|
    exactly|precisely|correct|correctly|spot\s+on|bang\s+on|right\s+on|well\s+(?:done|put|said|reasoned|thought)|impressive|impressed|strong|solid|smart|clever|wise|
    sensible|elegant|neat|thoughtful|insightful|sharp|astute|mature|thorough|sound|reasonable|fair|valid|agreed|absolutely|definitely|indeed|bravo|kudos|congrat\w*|promising|clean|crisp|tidy|interesting|important|useful|helpful|compelling|convincing|crucial|key)"""

CONFIRM = re.compile(
    rf"""
      ^\W*(?:(?:oh|ah|okay|ok|well|hm+|mm+|so|and|yes|yeah|yep|that's|that\s+is|this\s+is|it's|a|an|very|really|pretty|all|quite|such|what\s+a|sounds?|looks?|seems?|fairly|some|both|those\s+are|i\s+think\s+that's|i'd\s+say\s+that's)[\s,]+)*{_PRAISE}\b(?!\s+(?:for|enough\s+to\s+ask))
    | ^\W*(?:yes|yeah|yep|yup|no|nope|true|right|sure\s+thing|of\s+course|not\s+quite|not\s+exactly|not\s+really|almost|close|nearly|wrong|incorrect|hardly|fine)\b\W*(?:,|\.|!|;|:|-|$|and\b|but\b|so\b|that\b|the\b|you\b|it\b)
    | \b(?:that|this|it|which|your\s+\w+|you|these|those|the\s+\w+(?:\s+\w+)?)(?:'s|\s+is|'re|\s+are|\s+was|\s+were|\s+sounds?|\s+looks?|\s+seems?|\s+feels?|\s+makes?|\s+made)\s+(?:\w+ly\s+|a\s+|an\s+|the\s+|very\s+|quite\s+|so\s+|all\s+|not\s+|pretty\s+|more\s+|too\s+|really\s+|much\s+|what\s+|already\s+|certainly\s+|on\s+the\s+)*(?:{_PRAISE}|right|fine|sense|ok|okay|better|best|wrong|off|weak|risky|bad|worse|poor|thin|ahead|track|true|enough\s+for\s+(?:a\s+)?(?:staff|senior)|i\s+(?:was\s+looking|wanted|hoped|would)|mistake|overkill|overcomplicated|naive|fragile|dangerous|hard\s+part|right\s+(?:call|choice|idea|way|instinct|track)|looking\s+for)\b
    | (?:^|[,;:]\s*|\bor\s+less,?\s+)(?:yes|yeah|yep|yup)\b(?!\s*\?) | \bhow\s+i(?:'d|\s+would)\b | \bi'd\s+(?:have\s+)?(?:do|done)\s+(?:it|that|the\s+same)\b
    | \bmakes?\s+(?:a\s+lot\s+of\s+|perfect\s+|total\s+|good\s+|complete\s+)?sense\b(?!\s*\?)
    | \b(?:i|i'd|we|i'm|i\s+am|i\s+do|i\s+really|i\s+quite|i\s+also)\s+(?:\w+ly\s+)?(?:like|love|agree|appreciate|enjoy\w*|admire|concur|approve|endorse|buy\s+(?:that|it|this)|accept\s+that|with\s+you|happy\s+with|pleased|glad|fan\b|completely|fully)\b(?!\s+to\b)
    | \bwould\s+(?:work|hold|do\s+(?:it|the\s+job))\b(?!\s*\?) | \b(?:that|this|it)(?:'ll|\s+will|\s+would)?\s+(?:works?|helps?|holds?(?:\s+up)?|solves?|covers?|does\s+it|fixes)\b(?![^?]*\?)
    | \byou(?:'ve|\s+have|'re|\s+are)?\s+(?:already\s+|clearly\s+|really\s+|just\s+)*(?:nailed|covered|got\s+(?:it|the|that)\s*(?:right|down|idea)?|handled|described\s+that|thought\s+(?:about|this)|done\s+(?:well|a)|identified|spotted|caught|hit|doing\s+(?:well|great|fine)|missing|missed|forgot|forgotten|overlook\w*|skipp\w+)\b
    | \byou(?:'re|\s+are)\s+(?:\w+ly\s+|almost\s+)?(?:right|correct|close|ahead|there|onto|on\s+to)\b
    | \b(?:good|great|nice|excellent|smart|strong|solid|right|wise|clever|fair|neat|sound|valid|clean)\s+(?:\w+\s+)?(?:call|choice|point|question|idea|start|instinct|thinking|answer|move|work|job|decision|catch|framing|approach|progress|trade-?off|reasoning|intuition|observation|insight|distinction|example|stuff|one|way|list|structure|plan|summary|design|direction|track|assumption)s?\b
    | \b(?:bonus|full)\s+(?:points|marks)\b | \bwell\s+(?:done|put|said)\b | \bkeep\s+it\s+up\b | \b(?:one|only|main|real|biggest|small|slight)\s+(?:issue|problem|concern|flaw|gap|weakness|mistake|thing\s+missing|catch)\b
    | \b(?:won't|wouldn't|doesn't|can't|cannot|isn't|aren't|will\s+not|would\s+not|does\s+not|is\s+not)\s+(?:really\s+|quite\s+|going\s+to\s+|actually\s+)*(?:work|scale|hold|enough|fly|survive|right|correct|quite|sufficient|be\s+enough)\b(?![^?]*\?)
    """,
    _F,
)

HINT = re.compile(
    r"""\b(?:
      think\s+(?:about|of|through|back|carefully|in\s+terms|harder|beyond|how) | consider(?:ing|ed)? | have\s+you\s+(?:thought|considered|looked|tried|come|seen|heard|ever|got|given) | did\s+you\s+(?:consider|think)
    | keep\s+in\s+mind | bear\s+in\s+mind | remember\s+(?:that|to|the) | don't\s+forget | worth\s+(?:\w+ing|a\s+\w+|it) | a\s+hint | hint\b | clue | to\s+nudge | to\s+help\s+you
    | (?:curious|interested|wondering)\s+(?:how|what|whether|if|to\s+(?:see|hear|know)) | i\s+wonder\s+(?:if|whether|what|how|about) | i'd\s+(?:be\s+worried|worry|look|start|suggest|recommend|think\s+about|use|go|add|put|try|want\s+to\s+see) | i\s+(?:would|might|suggest|recommend|propose) (?!\s+not\s+say)
    | you\s+(?:could|might|may|can|should|shouldn't|would|ought|will|'ll|need|must|probably|want|'d|would\s+want|still|also\s+need)\s+(?:\w+\s+)?(?:also|want|need|have|consider|look|add|use|try|think|say|even|just|put|be|do|get|cover|mention|go|start|keep|make|run|store|split|shard|cache|replicate|find|think|see|lose|hit|end)
    | you'd\s+(?:\w+\s+)?(?:want|need|have|use|shard|put|probably|also|usually|typically|likely|keep|get|lose|add|be\s+better)
    | (?:one|another|an|a\s+common|the\s+usual|a\s+typical|a\s+cleaner|a\s+simpler|a\s+better|the\s+standard|the\s+best)\s+(?:option|approach|way|alternative|thing|pattern|trick|technique|solution|idea|answer|risk|failure|angle|place)\b
    | (?:people|teams|most|companies|candidates|folks|engineers|others)\s+(?:often|usually|typically|tend|sometimes|generally|normally|do|would|forget|miss|use|reach)
    | best\s+practice | the\s+key\s+(?:is|here|question) | the\s+trick | the\s+hard\s+part | the\s+answer\s+is | what\s+matters | the\s+real\s+(?:question|issue|problem)
    | imagine | let's\s+(?:say|assume|suppose|imagine|take|pretend) | assume\s+(?:that|we|you|there|it's|for|around|about|roughly|a|an|the|\d) | assuming
    | instead\s+of | rather\s+than\s+(?:\w+ing) | wouldn't\s+(?:it|you|that|this|the|a) | couldn't\s+(?:you|we|it) | isn't\s+(?:there|it|that|this|the) | aren't\s+you | don't\s+you | shouldn't\s+(?:you|we|it|there) | won't\s+(?:you|that|it|this|the)
    )\b""",
    _F,
)

STRUCTURE = re.compile(
    r"""
      \b(?:let's|shall\s+we|let\s+us|can\s+we|could\s+we|we\s+should|we\s+need\s+to|we\s+could|we\s+might|why\s+don't\s+(?:we|you)|i'd\s+(?:like|love|suggest|rather)\s+(?:you|us)|i\s+want\s+you|i\s+would\s+(?:like|love)\s+(?:you|us))\b(?!\s*(?:move\s+on|go\s+on|carry\s+on|continue)\W*$)
    | \b(?:start|begin|kick\s+off|open)\s+(?:with|by|from|at|off|on|there)\b | \b(?:next|then(?!\W+you\s+said)|after\s+that|afterwards|once\s+(?:that's|you've|you)|before\s+(?:you|we|that|going|diving|getting))\b\W+(?:\w+\W+){0,3}?(?:we|we'll|let's|move|talk|cover|get|go|do|come|turn|look|estimate|design|draw|sketch|tackle|address)\b(?![^?]*\?)
    | \bin\s+that\s+order\b | \b(?:first|firstly)\b[^?]*\b(?:then|next|second|after)\b | \b(?:step|phase|part|stage)\s+(?:one|two|1|2|by)\b
    | \b(?:focus|concentrate|dive|zoom|drill|dig|turn|switch|shift|jump|pivot|get|come|go|move)\s+(?:in\s*|down\s*|over\s*|ahead\s*|on\s*|your\s+attention\s*)?(?:on|to|into|onto)\s+(?!(?:yourself|it|that|this|me)\b)
    | \b(?:cover|address|talk\s+about|discuss|spend|sketch|outline|list|define|clarify\s+(?:the\s+)?(?:requirements|scope)|estimate|summari[sz]e|wrap\s+up|finish\s+with|leave\s+(?:some\s+)?time)\b
    | \b(?:time|ready)\s+to\s+(?:talk|look|move|discuss|cover|get|go|start|think)\b
    """,
    _F,
)
_STAY = re.compile(
    r"""^\W*(?:(?:okay|ok|hold\s+on|wait|stop|right|so|now|no|hm+|mm+|and|but|let\s+me\s+(?:cut\s+in|stop\s+you)(?:\s+there)?)[\s,.;:-]+)*
    (?:let's\s+|please\s+|i\s+want\s+(?:you\s+)?to\s+|i'd\s+like\s+(?:you\s+)?to\s+|can\s+we\s+|we'll\s+|i'm\s+going\s+to\s+)?
    (?:stay|stick|remain|go\s+back|back|come\s+back|return|leave|park|drop|staying|still|keep\s+to|hold)\b""",
    _F,
)
SIMPLIFY = re.compile(
    r"""(?:^\W*|\byou\s+)(?:(?:really|just)\s+)?(?:don't|needn't|do\s+not|won't)\s+(?:really\s+)?(?:need|have|worry|bother|concern|mind|care)(?:\s+to)?\b | \bneedn't\b | \bno\s+need\b | \b(?: ignore | skip | leave\s+(?:out|aside)
    | out\s+of\s+scope | (?:not|isn't)\s+(?:in\s+scope|needed|necessary|required|important|something\s+you) | someone\s+else's | another\s+team's
    | take\s+(?:it|that)\s+(?:as\s+)?(?:given|solved|for\s+granted) | (?:is|are|it's|that's|already)\s+(?:handled|solved|taken\s+care|done\s+for\s+you|provided) | keep\s+it\s+simple | simplif\w+ | just\s+(?:do|focus|one\s+region|the\s+happy)
    | for\s+now | you\s+can\s+(?:assume|ignore|skip|leave|take|treat|drop|forget|use|rely|set\s+aside) | safe\s+to\s+assume | feel\s+free)\b""",
    _F,
)


_WH = re.compile(r"^\W*(?:(?:and|but|so|ok|okay|then)\W+)*(?:why|how|what|which|who|whose|when|where)\b(?!\W+(?:about|don't|if\s+we))", re.I)
GENERAL = re.compile(r"\b(?:typically|usually|in\s+practice|in\s+production|as\s+a\s+rule)\b", re.I)
_LEAVE = re.compile(r"^\W*(?:\w+\W+){0,2}?(?:skip|ignore|leave)\b", re.I)


def sign(sentence: str, heard: str, *, may_redirect: bool, asked: bool) -> tuple[Move, str] | None:
    """The scaffolding a sentence shows by its turn of phrase, with the words that show it.

    `heard` is what the candidate said lately: asking back in their own words judges nothing. `asked`: they
    asked something, so that waiving a thing, or saying how it usually is, may be the answer.
    """
    question = sentence.rstrip("\"') ").endswith("?")
    for move, pattern in (
        (Move.CONFIRM, CONFIRM),
        (Move.SIMPLIFY, SIMPLIFY),
        (Move.HINT, HINT),
        (Move.HINT, GENERAL),
        (Move.STRUCTURE, STRUCTURE),
    ):
        found = pattern.search(sentence)
        if not found:
            continue
        if move is Move.STRUCTURE and (may_redirect and _STAY.search(sentence) or question and _WH.match(sentence)):
            continue
        if move is Move.SIMPLIFY and (asked or (may_redirect and _LEAVE.search(sentence))):
            continue
        if pattern is GENERAL and asked:
            continue
        if (
            move is Move.CONFIRM
            and question
            and re.sub(r"\W+$", "", found.group().lower()).split()[-1] in heard.lower()
        ):
            continue
        return move, " ".join(found.group().split())
    return None
