"""Sentences in which a candidate says how the session goes on."""

from __future__ import annotations

import re

from interviewer.domain.text import fold, sentences

_GO = r"(?:go(?:ing)? (?:on|back|over|through|into|to)\b|turn(?:ing)? to\b|mov(?:e|ing) (?:on|to)\b|start(?:ing)? (?:with|from|at)\b|begin(?:ning)? with\b|end(?:ing)? (?:with|on)\b|com(?:e|ing) back\b|return(?:ing)?\b|spend(?:ing)?\b|cover(?:ing)?\b|tak(?:e|ing)\b.{1,40}\b(?:first|next|last|then|now)\b|leav(?:e|ing)\b.{1,40}\b(?:for later|aside|out|until|till)\b|pick(?:ing)? up\b)"
_AGENDA = re.compile(
    rf"\b(?:i'll|i will|i'd like to|i want to|i'm going to|i am going to|i mean to|i plan to|let me|i'm|i am)\s+(?:now |then |first |next |just )*{_GO}"
    r"|\b(?:my (?:plan|order|agenda)|the order (?:is|i)|here'?s (?:my|the) (?:plan|order))\b"
    r"|^(?:so |and |now,? )?(?:first|next|then|after that|last|finally|now)(?:[,:] | comes?\b| i\b| i'll\b| the\b).{0,60}\b(?:then|after|before|next|i'll|i'd|i want|i take)\b"
    r"|^(?:so |and |now,? )?next(?:[,:]| is| comes| i take| on my list)\b|\b(?:that'?s|that is) (?:settled|done|enough (?:on|of|about)).{0,40}\b(?:next|now|on to|so)\b"
    r"|\b(?:four|three|five|two|several) (?:things|parts|pieces|subjects|questions)\b.{0,60}\b(?:in (?:this|that) order|first)\b",
    re.I,
)


def agenda(text: str) -> list[str]:
    """The sentences of `text` that set out a course, letter for letter after folding; a question is none."""
    return [s for sentence in sentences(text) if _AGENDA.search(s := fold(sentence)) and not s.endswith("?")]
