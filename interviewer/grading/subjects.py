"""How scope, failure, cost and operations are spoken of beside their own terms: the ledger knows the terms."""

from __future__ import annotations

import re


def _any(*alternatives: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{a})" for a in alternatives), re.I)


_STOPS = (
    r"(?:fails?|failed|breaks?|broken|dies?|dead|crash\w*|stuck|hangs?|jams?|jammed|goes? (?:down|dark|dead|quiet|silent|off|missing)|"
    r"drops? (?:out|off)|is (?:down|off|out|cut|lost|dark|late|wrong)|(?:gets?|got) lost|stops? \w+ing|can't be reached|lags?|no (?:power|signal|data|network|answer))"
)
SPEAKS_OF = {
    "scope": _any(
        # Setting out what is to be decided, for whom, and in which order.
        r"\b(?:two|three|several) (?:readings|ways to read|meanings|questions (?:in|here)|problems (?:in|here))\b",
        r"\bi(?:'ll| will|'d| would|'m going to)? (?:take|leave|cover|treat|start with|settle|set)\b.{0,40}\b(?:reading|out|aside|first|scope|outside|alone|for later)\b",
        r"\bbefore (?:i|we) (?:draw|design|build|start|sketch|do)\b",
        r"\bwhat (?:is|has|needs) (?:being |to be )?(?:decided|promised|settled)\b|\bwhat we promise\b|\bin scope\b|\bout of scope\b",
        r"\b(?:the|my) (?:question|problem|job|task) (?:really |here )?is (?:not|whether|who|how|to)\b",
    ),
    "failure": _any(
        rf"\b(?:if|when|once|suppose|say|while|until|unless|because|and|but|then)\b.{{0,60}}\b{_STOPS}\b",
        r"\b(?:what|how) (?:it |this |that |we )?(?:fails?|breaks?|goes wrong|could go wrong|can go wrong|hurts)\b|\bgoes? wrong\b",
        r"\b(?:stale|missing|late|wrong|false|silent) (?:\w+ ){0,2}(?:data|readings?|feeds?|rows?|counts?|pictures?|lists?|numbers?|positions?|timestamps?|alarms?)\b",
        r"\bno (?:data|count|number|row|reading|news|answer)\b.{0,40}\b(?:is|means|counts)\b|\bfall(?:s|ing)? back (?:to|on)\b|\bon paper\b",
    ),
    "cost": _any(
        r"[£$€₹]\s?\d",
        r"\b(?:\d[\d,.]*k?|two|three|five|ten|twenty|fifty|hundred|thousand|million|few|couple of)\s?(?:thousand |million |hundred )?(?:pounds?|euros?|dollars?|cents?|pence|rupees|crowns|francs|a (?:month|year) (?:each|in|to run))\b",
        r"\b(?:it|this|that|which|they|what it|one|each|running it|storing it) (?:would |will |'ll |'d )?costs? (?!us (?:a|the) (?:minute|second|hour|day|patient))",
        r"\b(?:the|a|our|monthly|cloud|hosting|compute) (?:bill|budget|spend)\b|\b(?:cheap|dear|expensive)(?:er|est)? to (?:run|store|keep|call)\b",
    ),
    "operations": _any(
        r"\b(?:on[- ]call|pager|paged|pages? (?:us|me|my|our)|woken|rota|runbook|dashboards?|alerts? (?:at|on|us|when)|roll(?:ed|s)? (?:it |this )?(?:back|out)|shadow(?:ed)?|canary|pilot)\b",
        r"\b(?:my|our) (?:team|people|phone)\b.{0,40}\b(?:nights?|calls?|shift|first|woken|paged|hours)\b",
    ),
}  # fmt: skip
"""By subject; a question back to the interviewer counts as well, since it is the candidate who brings it up."""
