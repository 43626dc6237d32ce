"""The marks of speech that several signs are made of: committing, giving a reason, naming a price, yielding."""

from __future__ import annotations

from interviewer.builtin.grading.sayings import any_of

COMMITS = any_of(
    r"\bi(?:'m| am)? (?:choos\w+|pick\w*|tak(?:e|ing)|keep\w*|hold\w*|refus\w+|decid\w+|commit\w*|settl\w+|stay\w*|want|stick\w*|cut|drop|freeze|going (?:with|for|to)|sav(?:e|ing)|won't|put|say|build|count|treat|make|stop|let)\b",
    r"\bi'(?:ll|d) (?:pick|choose|take|go|keep|put|say|want|start|rather|refuse|make|set|have|not|never|drop|stay|hold|run|build|treat|let|give|store|use|spend|pay|do|cut|cap|split|freeze|write|show|only|still)\b",
    r"\b(?:my (?:first |own )?(?:choice|call|pick|rule|answer|view|decision|default)|so (?:the rule|i|we|it|that)\b.{0,30}\b(?:is|are|wins|goes|stays)|the rule is|decided|decision)\b",
    r"\bwe (?:don't|do not|only|never|always|keep|take|hold|stop|cut|go|drop|treat|freeze|fill|show|send|store|count|test|check|ask)\b",
)
REASONS = any_of(
    r"\b(?:because|since|so that|otherwise|or else|that's why|which is why|the reason|as (?:it|they|we|that|he|she|the|there|you|a|an)\b|given that|due to|for the (?:simple )?reason)\b",
    r"\b(?:so|then) (?:if|when|nobody|no one|one|a|the|they|we|it|you)\b", r"; ", r": ", r"\b(?:means|matters|costs?|saves?|buys|avoids|keeps|lets|gives)\b",
)  # fmt: skip
PRICES = any_of(
    r"\b(?:the |my |its |a |that )?(?:price|downside|drawback|catch|trouble|weak(?:ness| spot)|sacrifice|penalty|bad side) (?:is|of|i|there|being|for|:)|\bprice:", r"\b(?:it|that|this|which|mine|yours|theirs|we|i)(?:'ll| will| would|'d)? costs? (?:me|us|them|you|about|a|an|some|maybe|more|\d)",
    r"\bi(?:'ll| will| can|'d| would| am|'m)?\s*(?:give up|giving up|lose|losing|pay|accept|live with|swallow|trade|afford|sacrifice|spend)\b", r"\bwhat (?:i|we|you|it) (?:lose|loses|give up|pay|costs?)\b", r"\b(?:the|its|my) (?:risk|cost) (?:is|of|there|i)\b|\brisk:", r"\bat the (?:cost|expense|price)\b", r"\b(?:slower|worse|dearer|stale|older|less accurate|not as good|more work|extra work|clumsier|uglier) but\b", r"\b(?:worth|in exchange|in return|bargain)\b",
)  # fmt: skip
YIELDS = any_of(
    r"\b(?:fair(?: point| enough| concern)?|true|you're right|you are right|that's right|granted|agreed|i take that|valid|good catch|i grant|correct|point taken|you've (?:got )?(?:a|me)|you moved me|you have (?:a|me)|i was wrong|i'm wrong|i let go|bad stand-?in|serious point|real (?:point|problem|worry|thing)|he(?:'s| is) (?:right|not wrong)|they(?:'re| are) (?:right|not wrong)|they've (?:a|got a) (?:case|point)|it (?:could|does|is|would)\b(?=[.,])|yes[.,])\b",
)  # fmt: skip
HOLDS = any_of(
    r"\b(?:still|but|even so|however|though|what i'd (?:change|keep|hold)|i'd keep|i keep|i hold|i'd hold|let me (?:say why|run|test|check|think|see)|i'd rather|i stay|i'd stay|where i|the other way|on the other|stands|holds|stays|i won't|not letting go|by my (?:own )?arithmetic|the second i|what i (?:mean|wanted|lose))\b",
)  # fmt: skip
CHANGES = any_of(
    r"\b(?:so i(?:'m| am|'ll| will|'d) (?:chang\w+|mov\w+|tak\w+|drop\w*|add\w*|widen\w*|let)|i(?:'ll| will|'d|'m) (?:chang\w+|drop\w*|mov\w+|giv\w+ up|take it|take that|widen|add|split)|i drop|i change|instead|what i'd change|then (?:the|i|we|it|those|that)|changed my mind|i'd do it|so (?:at|from|for|over|on|the|now))\b",
)  # fmt: skip
WOULD = any_of(
    r"\b(?:would|could|might|'d|may|probably|maybe|perhaps|i guess|i suppose|usually|normally|somehow|or something|i think|hopefully|should be)\b"
)
VAGUE = any_of(
    r"\b(?:maybe|perhaps|probably|i guess|i suppose|i'd (?:think|imagine|assume|guess)|not sure|don't (?:really )?know|somehow|or something|sort of|kind of|usually|normally|hopefully|i don't mind|whatever)\b"
)
"""Hedges that take a sentence back."""
