"""Signs of thinking past today: what will change, where the seam is, what stays stiff; and of waving it away."""

from __future__ import annotations

from collections.abc import Sequence

from interviewer.builtin.grading.marks import VAGUE
from interviewer.builtin.grading.sayings import Said, Saying, any_of, has_number
from interviewer.builtin.grading.signs.sign import Sign, everywhere, having

_HORIZON = any_of(
    r"\b(?:in|within|over|after|by|for|next|every|each|until|from|year|another) (?:\w+ ){0,4}(?:years?|decades?|quarters?|winters?|seasons?|generations?)\b", r"\byear (?:one|two|three|four|five|six|seven|ten|fifteen|\d+)\b", r"\b(?:eighteen|twelve|twenty-four|18|24) months\b", r"\b(?:next year|years? (?:later|from now|on|out)|a year (?:from|on)|over time|longer view|in the long|some day|one day|by the time|before the|in (?:march|april|january|september|october)|20[23]\d)\b", r"\b(?:i expect|i'd expect|will (?:change|grow|come|be|want|move|have)|comes next|is coming|are coming|going to (?:change|grow|be))\b.{0,80}\b(?:years?|months?|more|new|other|second|next|ten|twice)\b",
)  # fmt: skip
_CONTRACT = any_of(
    r"\bthey(?:'re| are)? (?:own\w*|responsible|send|write|make|keep|deliver|bring)\b.{0,80}\b(?:we|ours|us)\b", r"\bwe(?:'re| are)? (?:own\w*|responsible|keep)\b.{0,80}\b(?:they|theirs|them)\b", r"\bcontracts?\b", r"\b(?:agree|agreed|settle|sign|signed|write|negotiate)\b.{0,40}\b(?:format|shape|schema|meaning|fields?|feed|notice|with (?:them|the \w+|that|their))\b", r"\b(?:versioned|a version|schema|format)\b.{0,70}\b(?:they|them|team|own\w*|agree\w*|both|company|side|test)\b", r"\btests? (?:that )?(?:they|between|both|which they)\b", r"\b(?:sample file|notice period|a sprint before|in the tender|promises? (?:\w+ )?to the next)\b",
)  # fmt: skip
_SEAM = any_of(
    r"\b(?:interfaces?|seams?|adapters?|translator|boundary|behind (?:a|an|one|that|the)|separate[sd]?|kept apart|apart from|loose\w*|in one place|one place|split (?:off|from)|swap\w*|replace\w*|plug(?:s|ged)? in|doesn't care|don't care|needn't know|doesn't (?:need to )?know|independent\w*|own table|one column|a predicate|without (?:touching|rewriting|changing|redoing|re-agreeing))\b"
)
_WHY_SEAM = any_of(
    r"\b(?:so (?:that|if|when|the|we|a|nobody)|because|then|later|change\w*|when|if|tomorrow|next|new|another|second|only|one)\b"
)
_STIFF = any_of(
    r"\b(?:i|we) (?:would not|wouldn't|won't|will not|refuse|'d refuse|don't want|do not want|don't build|am not|'m not (?:going|building|making)|'d not|would never|never)\b", r"\bi'd (?:not|refuse|leave (?:out|that out)|never|rather not)\b", r"\b(?:on purpose|deliberate(?:ly)?|intentional(?:ly)?|stiff|rigid\w*|nobody to improve|leave out|what i'd leave|not (?:make|making) (?:a|it|that)|no (?:rule|plugin|generic|need for a|framework|engine|abstraction|language)|and only (?:two|three|four)|stays? (?:simple|dumb|stupid|plain|fixed|hard)|hard-?coded?|none (?:to|for|of)|where i'd not|too soon|not worth)\b",
)  # fmt: skip
_COST = any_of(
    r"\b(?:ten times|10x|ten-?fold|double[sd]?|twice (?:the|as)|at (?:ten|five|twenty|a hundred) times|grow(?:s|th|ing)?|scales? (?:with|to)|per (?:\w+ )?(?:request|inference|case|call|ton|site|truck|parcel|year|month|bus|lot|query|reading|passenger|lift|item|meter|hospital|farm)|a year|budget|cheap\w*|expensive|dear|bill|price[sd]?|pays?|costs?)\b"
)
_MONEY = any_of(
    r"\b(?:[£$€]\s?\d|\d[\d,.]*\s?(?:k\b|thousand|million|pounds?|euros?|dollars?|rupees|pence|cents?|naira|reais|crowns|pounds a|percent)|(?:two|three|four|five|six|eight|nine|ten|twelve|twenty|thirty|forty|fifty|eighty|hundred|half a|a) (?:thousand|million|hundred|pounds?|euros?|dollars?|cents?|pence|rupees))\b|[£$€]\s?\d"
)
_PATH = any_of(
    r"\b(?:migrat\w+|phases?|stages?|side by side|in parallel|retire\w*|switch off the|the old (?:one|system|way|rule|chain|list|\w+)|existing|backfill\w*|cut ?over|one (?:\w+ )?at a time|new (?:missions?|contracts?|sites?|ones?) only|as (?:they|it|each) (?:renew|is|come|are)|two worlds|strangl\w+|pairs|step by step|from (?:today|bottom|the village)|first\b.{3,60}\bthen\b.{3,60}\bthen)\b"
)
_DECIDES = any_of(
    r"\b(?:who (?:decides|owns|signs|may|agrees)|signed by|council|precedent|standing|charter|own(?:s|ed)? (?:the|by|it)|whose|incentive\w*|rewards?|pays? for|paid (?:for|by)|vote\w*|two-year|rotat\w+|not (?:me|us)|after us|when we're gone|outlives?|in the same hands|regulator|the board|directors?|committee|owner|reorgani[sz]\w+|standard)\b"
)
_BREAKS = any_of(
    r"\b(?:assum\w+|guess|bet|premise|built on|rests? on)\b.{0,90}\b(?:break\w*|wrong|first|change\w*|stops?|fails?|goes|then|rework|rests)\b", r"\b(?:unsure of|what i don't know|the day (?:that|you|it)|if (?:they|it|the \w+|that|we) (?:ever|do|does|did|turns? out|stops? being|centrali\w+|merges?|sells?|buys?|leaves?))\b.{0,100}\b(?:then|rework|redo|wrong|accept|bigger|different|change\w*)\b", r"\b(?:isn't|won't be|no longer|stops being) (?:the )?(?:right|true|ours|enough|the unit)\b|\bwrong unit\b",
)  # fmt: skip
_WHOLE = any_of(
    r"\b(?:buy|bought|buying|build or|make or|vendor|tender|procure\w*|revenue|business|commercial\w*|sell\w*|sold|market|customers? (?:buy|pay)|product|company|group-wide|strategy|competitor\w*|insur\w+|penalt\w+|license|industry|publish|open(?:ly)?|leverage|effort goes|halving|worth)\b"
)
_TODAY = any_of(
    r"\b(?:not|don't|didn't|haven't|hadn't|no|never|wouldn't|won't|can't|couldn't) (?:\w+ ){0,3}(?:design\w*|look\w*|think|thought|plan\w*|put much|spend|draw\w*|build for|go) (?:\w+ ){0,3}(?:past|beyond|that far|for (?:it|that)|about it|ahead|into|on (?:it|that)|further|today|now|this season|ten-year|after)\b", r"\b(?:not now|i wouldn't plan|can('t)? plan for|no point|nothing needs|somebody replaces|someone changes|this season|it'd be fine|we'd be fine|add (?:machines|hardware|servers|instances|nodes)|bigger machine|would have to think|i'd have to think|what comes after|more than this|can always|cross that bridge|when (?:it|that|we) (?:comes?|gets? there|happens)|worry about (?:it|that) (?:later|then)|straight\.)\b",
)  # fmt: skip
_FASHION = any_of(
    r"\b(?:machine learning|ml|a\.?i\.?|llms?|gpt|deep learning|neural|blockchain|kubernetes|auto-?scal\w+|serverless|cloud|shard\w*|embeddings?|agents?|agentic|digital twin|big data|data lake|white-?label|microservices?|predictive|vectors?)\b"
)
_LOOSE = any_of(
    r"\b(?:could|would|can|might|future|later|once we|add|nowadays|eventually|down the (?:line|road)|natural|next step|some point|you'd|just|very good|nice)\b"
)
_FLEXIBLE = any_of(
    r"\b(?:configur\w+|(?:a|in|as a|be a) (?:setting|parameter)s?|settings|pluggable|plug-?ins?|plug points?|generic|extensib\w+|flexib\w+|policy-based|just (?:another|a) (?:policy|config\w*|rule|tenant|row|flag|column|loop)|json (?:part|column|field|blob)|any (?:format|rule|source|provider)|never know|doesn't hurt|rules? engine|make it (?:general|dynamic)|tenant two|an? \w+ id on|whatever comes)\b"
)
_LATER = any_of(
    r"\b(?:gets? worked out|get worked out|sort (?:that|it) out|depends how|guess us|probably us|whoever|mostly above|above us|somebody would (?:have|need)|someone would (?:have|need)|would need (?:some|to be)|their (?:planners|people|team)s? (?:mostly|would)|we'd see|could be their|they'd have to|that'd be (?:them|their|for)|negotiat\w+ (?:that )?above|would have to (?:help|look|agree|decide)|enterprise \w+ team|partner with|cross-team|working group)\b"
)


def _horizon(turns: Sequence[Said]) -> list[Saying]:
    return having(turns, _HORIZON, unless=VAGUE)


def _cost(turns: Sequence[Said]) -> list[Saying]:
    return [s for s in having(turns, _COST) if _MONEY.search(s.text)]


def _fashion(turns: Sequence[Said]) -> list[Saying]:
    return [s for s in everywhere(turns, _FASHION) if _LOOSE.search(s.text) and not has_number(s.text)]


SIGNS: dict[str, Sign] = {
    "what-will-change": Sign(_horizon),
    "contract-with-a-team": Sign(lambda t: having(t, _CONTRACT, unless=VAGUE)),
    "seam-for-change": Sign(lambda t: having(t, _SEAM, also=_WHY_SEAM, unless=VAGUE)),
    "keeps-it-stiff": Sign(lambda t: having(t, _STIFF)),
    "cost-as-it-grows": Sign(_cost),
    "way-there": Sign(lambda t: having(t, _PATH, unless=VAGUE)),
    "who-decides-later": Sign(lambda t: having(t, _DECIDES, unless=VAGUE)),
    "weakest-assumption": Sign(lambda t: having(t, _BREAKS)),
    "fits-the-whole": Sign(lambda t: having(t, _WHOLE, unless=VAGUE)),
    "today-only": Sign(lambda t: everywhere(t, _TODAY)),
    "fashion-as-future": Sign(_fashion),
    "flexible-everywhere": Sign(lambda t: everywhere(t, _FLEXIBLE)),
    "owner-left-for-later": Sign(lambda t: everywhere(t, _LATER)),
}
