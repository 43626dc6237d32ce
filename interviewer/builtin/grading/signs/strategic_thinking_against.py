"""Signs of waving the longer term away: no thought for it, a fashion for it, a setting, an owner to be found."""

from __future__ import annotations

from collections.abc import Sequence

from interviewer.builtin.grading.marks import SOMEBODY
from interviewer.builtin.grading.sayings import Said, Saying, any_of
from interviewer.builtin.grading.signs.sign import Sign, everywhere
from interviewer.domain.rubric import Ask

SHUTS = any_of(
    r"\b(?:not|don't|didn't|haven't|hadn't|no|never|wouldn't|won't|'ve no|can't) (?:\w+ ){0,3}(?:design(?:ed|ing)?|look(?:ed|ing)?|think|thought|plan(?:ned|ning)?) (?:\w+ ){0,2}(?:past|beyond|that far|about (?:it|that|what comes)|ahead|further|so far|in that manner|for (?:it|that)\b)", r"\b(?:don't|didn't|wouldn't|not|never) (?:put|spend) (?:much|any|a lot|time|thought)\b.{0,20}\b(?:year|future|that|it now|on it)\b|\bfurther i don't\b|\bmore than (?:this|that) i (?:didn't|don't|haven't) plan\b|\bnot designing past\b", r"\b(?:some(?:one|body))(?:'ll| will)? (?:just )?(?:changes?|replaces?|rewrites?) (?:a constant|it\b|that\b|the constant)", r"\b(?:would be|'d be|'s|is|are) (?:just )?(?:a|its own) (?:new|separate|whole other) project\b|\b(?:season by season|year by year|month by month)\b|\btake it as it comes\b|\bcross that bridge\b|\b(?:when|if) (?:it|that|we) (?:comes?|gets? there|happens)\b(?=[.,!]?\W*$)",
    r"\b(?:no reason (?:it|why|for|that)|not see a reason|nothing (?:needs|has) to (?:change|be)?|no point (?:to|in) (?:it|that|planning)|(?:isn't|it's not|not) (?:really )?something you can plan|it's not going to change)\b", r"\b(?:beyond|past) that i'd have to think\b",
)  # fmt: skip
"""The longer term shut out in so many words."""
_LIGHTLY = any_of(
    r"\b(?:(?:it|we)(?:'d|'ll| would| will) (?:probably |mostly )?(?:be|still be) (?:fine|okay|ok)|add (?:more )?(?:machines?|hardware|servers?|instances?|nodes?)|(?:a )?bigger machine|i(?:'d| would) not (?:be drawing|spend|worry|build)|wouldn't (?:worry|spend|build|plan)|not worry about (?:it|that)|can always|not now)\b"
)
"""What waves a question off where it was about the future, and nowhere else."""

_FASHION = any_of(
    r"\b(?:machine learning|ml|a\.?i\.?|llms?|gpt|deep learning|neural|blockchain|kubernetes|auto-?scal\w+|serverless|the cloud|shard\w*|agentic|digital twin|big data|data (?:lake|mesh)|white-?label\w*|microservices?|predictive|embeddings?)\b"
)
_SOMEDAY = any_of(
    r"\b(?:in (?:the )?future|for the future|later|once we|nowadays|eventually|down the (?:line|road)|next step|at some point|long[- ]term|roadmap|future-proof|if it (?:got|gets) (?:big|slow)|might be coming|everybody's|natural|a cool|whatever comes|very good at|could (?:add|do|use|be used|white)|can shard|platform)\b"
)
_AGAINST_IT = any_of(
    r"\b(?:not|n't|never|no|without|instead of|nice on paper|rather than|lets? (?:it|anybody))\b|\?\W*$"
)

_SETTING = any_of(
    r"\b(?:make|be|keep|leave) (?:it |that |this |them |the \w+ |everything |all )?(?:\w+ )?(?:configur\w+|pluggable|extensible|generic|flexible)\b", r"\b(?:can|could|would|it'd) be (?:configured|a setting|a parameter|a config\w*|an option)\b|\bit'd be a setting\b|\b(?:everything|all) in settings\b|\bmore flexible is\b|\byou never know\b|\bdoesn't hurt to\b|\bplug point\b", r"\b(?:just another (?:policy|config\w*)|it's a (?:config\w*|query flag|feature flag)|a config)\b(?=[.,]|$)|\bzero code\b|\b(?:an?|the) \w+ id on (?:both|all|every|each)\b|\bput whatever in\b|\bjson (?:part|column|field|blob)\b|\b(?:rules?|policy) engine for\b|\bpolicy-based\b",
)  # fmt: skip
_SETTLED = any_of(
    r"\b(?:not|n't|no|(?<!you )never|refuse|without|default|may (?:only )?change|only the|from \d|between \w+ and|release test|signed|rather than)\b"
)

_UNOWNED = any_of(
    r"\b(?:it|that|this)(?:'d| would|'ll| will)? (?:get|be|gets) (?:worked|sorted|figured) out\b|\bwe(?:'d| would|'ll)? (?:sort|figure|work) (?:that|it|this) out\b", r"\b(?:probably|i'd guess|i guess|maybe|could be) (?:us|them|theirs|ours)\b|\b(?:us|them), i think\b|\bcould be their \w+\b|\bdepends (?:on )?how their\b|\bthere'd be a working group\b",
    rf"\b(?:that|it)(?:'d| would|'ll| will| is|'s) be? ?(?:for (?:the \w+ \w+|them|whoever|the \w+)|their \w+ (?:mostly|probably)|the \w+ (?:team|people|office)'?s?)\b(?:.{{0,12}}$|.{{0,20}}\b(?:to look|to decide|to sort|i suppose|i think|mostly|in the end)\b)|\b(?:some(?:body|one))(?:'d| would|'ll) (?:have to|need to) (?:own|look after|run|decide|agree|put a number|talk)\b|\bwhoever (?:owns|runs|has|ends up|supports|is supporting|'s supporting|looks after) (?:it|that|this|on)\b|\b(?:settl|negotiat|decid|sort)\w* (?:that |it )?(?:out )?above us\b|\bthey'd (?:have to|need to) (?:agree|sort|settle)\b|\b{SOMEBODY} would (?:have to|need to) (?:sort|agree) (?:it|that)\b",
    r"\b(?:don't|didn't|haven't|not) (?:\w+ ){0,2}(?:know|asked|agreed|settled|discussed?) (?:\w+ ){0,2}(?:who|whose|with them|that with)\b",
)  # fmt: skip


def _waves_off(turns: Sequence[Said]) -> list[Saying]:
    asked = [t for t in turns if Ask.FUTURE in t.asks]
    lightly = [s for s in everywhere(asked, _LIGHTLY) if "because" not in s.text]
    shut = [s for s in everywhere(turns, SHUTS) if "?" not in s.text]
    return shut + [s for s in lightly if s not in shut]


def _fashion(turns: Sequence[Said]) -> list[Saying]:
    return [s for s in everywhere(turns, _FASHION) if _SOMEDAY.search(s.text) and not _AGAINST_IT.search(s.text)]


SIGNS: dict[str, Sign] = {
    "today-only": Sign(_waves_off),
    "fashion-as-future": Sign(_fashion),
    "flexible-everywhere": Sign(lambda t: [s for s in everywhere(t, _SETTING) if not _SETTLED.search(s.text)]),
    "owner-left-for-later": Sign(lambda t: [s for s in everywhere(t, _UNOWNED) if "?" not in s.text]),
}
