"""Turns of phrase that scaffold whatever they are about: judging, advising, ordering, waiving.

Regular expressions, one turn of phrase a line; a blank stands for any white space. What they miss, novelty
catches; they are here for what says it in words that are all on the table already.
"""

from __future__ import annotations

import re

_PRAISE = (
    r"(?:good|great|nice|nicely|excellent|perfect|lovely|brilliant|fantastic|wonderful|amazing|awesome|superb|"
    r"terrific|beautiful|beautifully|exactly|precisely|correct|correctly|spot on|bang on|right on|well (?:done|"
    r"put|said|reasoned|thought)|impressive|impressed|strong|solid|smart|clever|wise|sensible|elegant|neat|"
    r"thoughtful|insightful|sharp|astute|mature|thorough|sound|reasonable|fair|valid|agreed|absolutely|definitely|"
    r"indeed|bravo|kudos|congrat\w*|promising|clean|crisp|tidy|interesting|important|useful|helpful|compelling|"
    r"convincing|crucial|key)"
)


def _any(*alternatives: str) -> re.Pattern[str]:
    joined = "|".join(f"(?:{a})" for a in alternatives)
    return re.compile(joined.replace("{PRAISE}", _PRAISE).replace(" ", r"\s+"), re.I)


CONFIRM = _any(
    r"\bthe way to go\b|\b(?:glad|happy|pleased|relieved) (?:that )?(?:you|to (?:see|hear))\b|\bnot everybody does\b",
    r"^\W*(?:(?:oh|ah|okay|ok|well|hm+|mm+|so|and|yes|yeah|yep|that's|that is|this is|it's|a|an|very|really|"
    r"pretty|all|quite|such|what a|sounds?|looks?|seems?|fairly|some|both|those are|i think that's|"
    r"i'd say that's)[\s,]+)*{PRAISE}\b(?! (?:for|enough to ask))",
    r"^\W*(?:yes|yeah|yep|yup|no|nope|true|right|sure thing|of course|not quite|not exactly|not really|almost|"
    r"close|nearly|wrong|incorrect|hardly|fine)\b\W*(?:,|\.|!|;|:|-|$|and\b|but\b|so\b|that\b|the\b|you\b|it\b)",
    r"\b(?:that|this|it|which|your \w+|you|these|those|the \w+(?: \w+)?)(?:'s| is|'re| are| was| were| sounds?|"
    r" looks?| seems?| feels?| makes?| made) (?:\w+ly |a |an |the |very |quite |so |all |not |pretty |more |too |"
    r"really |much |what |already |certainly |on the )*(?:{PRAISE}|right|fine|sense|ok|okay|better|best|wrong|off|"
    r"weak|risky|bad|worse|poor|thin|ahead|track|true|enough for (?:a )?(?:staff|senior)|i (?:was looking|wanted|"
    r"hoped|would)|mistake|overkill|overcomplicated|naive|fragile|dangerous|hard part|right (?:call|choice|idea|"
    r"way|instinct|track)|looking for)\b",
    r"(?:^|[,;:]\s*|\bor less,? )(?:yes|yeah|yep|yup)\b(?!\s*\?)",
    r"\bhow i(?:'d| would)\b",
    r"\bi'd (?:have )?(?:do|done) (?:it|that|the same)\b",
    r"\bmakes? (?:a lot of |perfect |total |good |complete )?sense\b(?!\s*\?)",
    r"\b(?:i|i'd|we|i'm|i am|i do|i really|i quite|i also) (?:\w+ly )?(?:like|love|agree|appreciate|enjoy\w*|"
    r"admire|concur|approve|endorse|buy (?:that|it|this)|accept that|with you on|happy with|pleased|glad|fan\b|"
    r"completely|fully)\b(?! to\b)",
    r"\bwould (?:work|hold|do (?:it|the job))\b(?!\s*\?)",
    r"\b(?:that|this|it)(?:'ll| will| would)? (?:works?|helps?|holds?(?: up)?|solves?|covers?|does it|"
    r"fixes)\b(?![^?]*\?)",
    r"\byou(?:'ve| have|'re| are)? (?:already |clearly |really |just )*(?:nailed|covered|got (?:it|the|"
    r"that)\s*(?:right|down|idea)|handled|described that|thought (?:about|this)|done (?:well|a)|identified|"
    r"spotted|caught|hit|doing (?:well|great|fine)|missing|missed|forgot|forgotten|overlook\w*|skipp\w+)\b",
    r"\byou(?:'re| are) (?:\w+ly |almost )?(?:right|correct|close|ahead|there|onto|on to)\b",
    r"\b(?:good|great|nice|excellent|smart|strong|solid|right|wise|clever|fair|neat|sound|valid|"
    r"clean) (?:\w+ )?(?:call|choice|point|question|idea|start|instinct|thinking|answer|move|work|job|decision|"
    r"catch|framing|approach|progress|trade-?off|reasoning|intuition|observation|insight|distinction|example|"
    r"stuff|one|way|list|structure|plan|summary|design|direction|track|assumption)s?\b",
    r"\b(?:bonus|full) (?:points|marks)\b",
    r"\bwell (?:done|put|said)\b",
    r"\bkeep it up\b",
    r"\b(?:one|only|main|real|biggest|small|slight) (?:issue|problem|concern|flaw|gap|weakness|mistake|"
    r"thing missing|catch)\b",
    r"\b(?:won't|wouldn't|doesn't|can't|cannot|isn't|aren't|will not|would not|does not|is not) (?:really |quite |"
    r"going to |actually )*(?:work|scale|hold|enough|fly|survive|right|correct|quite|sufficient|"
    r"be enough)\b(?![^?]*\?)",
)
"""Judges, praises or corrects."""

HINT = _any(
    r"\btake it that\b|\bfor (?:our|these|present) purposes\b|\byou might (?:\w+ )?(?:ask|want|wish|like|find|need|try|start|look|think|wonder|consider)\b",
    r",\W*(?:is|are|was|were|do|does|did|might|may|could|would|should|will|can|must|has|have)n't (?:it|they|that|there|you|he|she)\W*\?",
    r"\bi'd want to (?:be sure|make sure|know that|see that)\b",
    r"(?:^|[,;:]\W*|\b(?:and|but|so) )(?:shouldn't|wouldn't|couldn't|isn't|aren't|won't|doesn't|don't|can't|haven't|hasn't) (?!you (?:mean|say|said))\w+ .*\?",
    r"\bat least (?:one|two|a) (?:more|other|further)\b",
    r"\byou'll (?:be (?:glad|sorry)|thank|find|regret|see why|come to)\b",
    r"\bi'll (?:say|tell you|give you) (?:that|this) much\b|\bif i were you\b|\bno point (?:in )?\w+ing\b",
    r"\byou(?:'ve not| have not| haven't|'ve yet to| have yet to) (?:yet )?(?:touched|mentioned|looked at|got to|said (?:a word|anything))\b",
    r"^\W*(?:hm+|mm+|okay|ok|well|ah)?\W*(?:careful|watch out|be careful|mind the)\b",
    r"\bi (?:do|did|also|just|still) wonder\b",
    r"^\W*take (?:a|an|some) ",
    r"\b(?:think (?:about|of|through|back|carefully|in terms|harder|beyond|how))\b",
    r"\b(?:consider(?:ing|ed)?)\b",
    r"\b(?:have you (?:thought|considered|looked|tried|come|seen|heard|ever|got|given))\b",
    r"\b(?:did you (?:consider|think))\b",
    r"\b(?:keep in mind)\b",
    r"\b(?:bear in mind)\b",
    r"\b(?:remember (?:that|to|the))\b",
    r"\b(?:don't forget)\b",
    r"\b(?:worth (?:\w+ing|a \w+|it))\b",
    r"\b(?:a hint)\b",
    r"\b(?:hint\b)\b",
    r"\b(?:clue)\b",
    r"\b(?:to nudge)\b",
    r"\b(?:to help you)\b",
    r"\b(?:(?:curious|interested|wondering) (?:how|what|whether|if|to (?:see|hear|know)))\b",
    r"\b(?:i wonder (?:if|whether|what|how|about))\b",
    r"\b(?:i'd (?:be worried|worry|look|start|suggest|recommend|think about|use|go|add|put|try|want to see))\b",
    r"\b(?:i (?:would|might|suggest|recommend|propose)(?! not say))\b",
    r"\b(?:you (?:could|might|may|can|should|shouldn't|would|ought|will|'ll|need|must|probably|want|'d|would want|"
    r"still|also need) (?:\w+ )?(?:also|want|need|have|consider|look|add|use|try|think|say|even|just|put|be|do|"
    r"get|cover|mention|go|start|keep|make|run|store|split|shard|cache|replicate|find|think|see|lose|hit|end))\b",
    r"\b(?:you'd (?:\w+ )?(?:want|need|have|use|shard|put|probably|also|usually|typically|likely|keep|get|lose|"
    r"add|be better))\b",
    r"\b(?:(?:one|another|an|a common|the usual|a typical|a cleaner|a simpler|a better|the standard|"
    r"the best) (?:option|approach|way|alternative|pattern|trick|technique|solution|idea|answer|risk|"
    r"failure|angle|place)\b)\b",
    r"\b(?:(?:people|teams|most|companies|candidates|folks|engineers|others) (?:often|usually|typically|tend|"
    r"sometimes|generally|normally|do|would|forget|miss|use|reach))\b",
    r"\b(?:best practice)\b",
    r"\b(?:the key (?:is|here|question))\b",
    r"\b(?:the trick)\b",
    r"\b(?:the hard part)\b",
    r"\b(?:the answer is)\b",
    r"\b(?:what matters)\b",
    r"\b(?:the real (?:question|issue|problem))\b",
    r"\b(?:imagine)\b",
    r"\b(?:let's (?:say|assume|suppose|imagine|take|pretend))\b",
    r"\b(?:assume (?:that|we|you|there|it's|for|around|about|roughly|a|an|the|\d))\b",
    r"\b(?:assuming)\b",
    r"\b(?:instead of)\b",
    r"\b(?:rather than (?:\w+ing))\b",
    r"\b(?:wouldn't (?:it|you|that|this|the|a))\b",
    r"\b(?:couldn't (?:you|we|it))\b",
    r"\b(?:isn't (?:there|it|that|this|the))\b",
    r"\b(?:aren't you)\b",
    r"\b(?:don't you)\b",
    r"\b(?:shouldn't (?:you|we|it|there))\b",
    r"\b(?:won't (?:you|that|it|this|the))\b",
)
"""Points toward an answer, or advises."""

STRUCTURE = _any(
    r"\band (?:after|then|following) (?:that|this|those)\b",
    r"\b(?:let's|shall we|let us|can we|could we|we should|we need to|we could|we might|why don't (?:we|you)|"
    r"i'd (?:like|love|suggest|rather) (?:you|us)|i want you|i would (?:like|love) (?:you|us))\b(?!\s*(?:move on|"
    r"go on|carry on|continue)\W*$)",
    r"\b(?:start|begin|kick off|open) (?:with|by|from|at|off|on|there)\b",
    r"\b(?:next|then(?!\W+you said)|after that|afterwards|once (?:that's|you've|you)|before (?:you|we|that|going|"
    r"diving|getting))\b\W+(?:\w+\W+){0,3}?(?:we|we'll|let's|move|talk|cover|get|go|do|come|turn|look|estimate|"
    r"design|draw|sketch|tackle|address)\b(?![^?]*\?)",
    r"\bin that order\b",
    r"\b(?:first|firstly)\b[^?]*\b(?:then|next|second|after)\b",
    r"\b(?:step|phase|part|stage) (?:one|two|1|2|by)\b",
    r"\b(?:focus|concentrate|dive|zoom|drill|dig|turn|switch|shift|jump|pivot|get|come|go|move) (?:in\s*|down\s*|"
    r"over\s*|ahead\s*|on\s*|your attention\s*)?(?:on|to|into|onto) (?!(?:yourself|it|that|this|me)\b)",
    r"^\W*(?:(?:and|now|then|please|so|okay|ok)\W+)*(?:cover|address|talk about|discuss|spend|sketch|outline|list|"
    r"define|estimate|summari[sz]e|wrap up|finish with|leave (?:some )?time)\b",
    r"\b(?:we|let's|you'll|we'll|us|you) (?:\w+ )?(?:cover|address|talk about|discuss|sketch|outline|estimate)\b",
    r"\buntil you(?:'ve| have)\b",
    r"\b(?:time|ready) to (?:talk|look|move|discuss|cover|get|go|start|think)\b",
)
"""Says what to do in which order, or next."""

SIMPLIFY = _any(
    r"(?:^\W*|\byou )(?:(?:really|just) )?(?:don't|needn't|do not|won't) (?:really )?(?:need|have|worry|bother|"
    r"concern|mind|care)(?: to)?\b",
    r"\bneedn't\b",
    r"\bno need\b",
    r"\b(?:ignore|skip|leave (?:out|aside)|out of scope|(?:not|isn't) (?:in scope|needed|necessary|required|"
    r"important|something you)|someone else's|another team's|take (?:it|that) (?:as )?(?:given|solved|"
    r"for granted)|(?:is|are|it's|that's|already) (?:handled|solved|taken care|done for you|provided)|"
    r"keep it simple|simplif\w+|just (?:do|focus|one region|the happy)|for now|you (?:can|may|could) (?:assume|ignore|skip|"
    r"leave|take|treat|drop|forget|use|rely|set aside)|safe to assume|feel free)\b",
)
"""Waives part of the problem."""
