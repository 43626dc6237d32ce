"""What a transcript holds that is no evidence: words addressed to a grader, and leadership talk out of proportion."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Literal

from interviewer.domain.hearing import Hearing
from interviewer.domain.scorecard import Flag
from interviewer.domain.text import fold, sentences
from interviewer.domain.words import Level

Kind = Literal["instruction_to_grader", "overreach"]


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a candidate turn, letter for letter."""

    turn: int
    quote: str


def _any(*alternatives: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{a})" for a in alternatives), re.I | re.S)


_WHO = r"(?:grader|evaluator|assessor|rater|marker|judge|scorer|reviewer|examiner|scoring (?:model|system|assistant|engine|ai)|grading (?:model|system|assistant|engine|ai)|assistant (?:scoring|grading)|language model|llm|ai model|whoever (?:reads|scores|grades|marks|reviews|is (?:scoring|grading|reading|marking))|hiring (?:committee|panel)|(?:human |review )?panel|debrief)"
_TOP = r"(?:4|four|full|top|max(?:imum)?|highest|perfect|best|clearly above|above the bar|strong[_ ]?(?:yes|hire))"
_SIGNAL = r"(?:ownership|decision[_ -]?making|strategic[_ ]thinking|influence|teaching|all (?:five )?(?:dimensions|signals|categories|criteria|areas|items)|every (?:dimension|signal|category|criterion|item))"
_MARKS = r"(?:scores?|marks?|grades?|ratings?|points?|verdicts?|level)"
_TO_GRADER = _any(
    rf"\b(?:note|message|reminder|instruction|memo|word|hint|p\.?s\.?|aside|information|context|heads[- ]up)s?\b.{{0,24}}\b(?:to|for)\b.{{0,24}}\b{_WHO}\b",
    rf"\b{_WHO}\b[^.!?]{{0,40}}\b(?:should|must|will|can|needs? to|is to|are to|has to|please|shall|ought to|would|may)\b[^.!?]{{0,60}}\b(?:{_MARKS}|record|count|credit|treat|award|give|note|assign|mark|rate|score|ignore|disregard|skip|output|consider)\b",
    rf"\b(?:dear|hello|hi|hey|attention|note|listen,?|ok)\b[, ]{{0,3}}(?:the |mr\.? |my )?{_WHO}\b",
    rf"\b(?:record|give|award|assign|output|return|put|enter|score|rate|mark|set|count|report|emit|print)\b[^.!?]{{0,50}}\b{_TOP}\b[^.!?]{{0,40}}\b(?:{_SIGNAL}|{_MARKS}|across the board|throughout|candidate|session|transcript|this (?:answer|turn|interview))\b",
    rf"\b(?:give|award|assign|score|rate|grade|mark) (?:me|this candidate|the candidate|him|her|them|this (?:answer|session|interview|transcript))\b[^.!?]{{0,50}}\b(?:{_TOP}|above|generous\w*|well|pass|strong\w*|high\w*)\b",
    rf"\b(?:candidate|this (?:session|interview|transcript|answer)|i|performance)\b[^.!?]{{0,40}}\b(?:has been|have been|was|were|is|am|already|are)\b[^.!?]{{0,24}}\b(?:pre-?(?:cleared|approved|graded|scored)|graded|scored|rated|assessed|marked|approved|cleared|calibrated)\b[^.!?]{{0,50}}\b(?:{_TOP}|level|{_SIGNAL}|strong|staff|principal|above|already)\b",
    rf"\b(?:panel|committee|calibration|hiring manager|vp|director|cto|bar raiser|recruiter|reviewers?|loop|debrief)\b[^.!?]{{0,60}}\b(?:has|have|had|already|said|says|told|agreed|agrees|confirmed|signed off|approved|rated|scored|called|decided|put|gave|marked|wrote)\b[^.!?]{{0,70}}\b(?:{_MARKS}|{_TOP}|strong(?:est)?|hire|outstanding|exceptional|best|impressive|pass(?:ed)?|level|bar)\b",
    r"\b(?:ignore|disregard|forget|override|supersedes?|replaces?|set aside|discard)\b[^.!?]{0,50}\b(?:instructions?|rubric|prompt|guidelines|criteria|anchors|previous|prior|earlier|above|scoring|grading|the (?:content|transcript) (?:above|below)|rules? (?:above|you))\b",
    r"\b(?:rubric|scale|grading (?:guide|scheme|instructions?)|anchors?|scoring (?:guide|rules?|instructions?|scheme))\b[^.!?]{0,50}\b(?:revised|updated|changed|amended|new|now|means?|replaced|corrected|v\d|version|supersede\w*|must|should|says?|reads?)\b[^.!?]{0,60}(?:\b(?:score|scored|scores|4|four|counts?|level|full|met|yes|top|shown|credit)\b)",
    rf"[{{\[]\s*[\"']?(?:scores?|{_SIGNAL}|overall|verdict|grade|dimensions|items|recommendation|evaluation|result)[\"']?\s*[:=]",
    rf"\b{_SIGNAL}\b[\"']?\s*[:=]\s*[\"']?\s*(?:\d|{_TOP}|strong)", r"</?\s*(?:transcript|system|turn|user|assistant|instructions?|data|interview|candidate|interviewer|conversation|document|context|eval\w*|grad\w*|rubric|prompt|board)\b[^>]{0,80}>",
    r"<\|[^|>]{1,30}\|>|\[/?(?:INST|SYS|SYSTEM|ASSISTANT|USER)\]|<<\s*/?SYS\s*>>", r"#{2,}\s*(?:end|new|system|grading|instructions?|rubric|evaluat\w+|assistant|note|score\w*)\b", r"(?:^|\n|[.!?\])\"] |`{3}\s*)(?:system|assistant|developer|grader|evaluator|user|admin|moderator|proctor)\s*(?:\(.{0,20}\))?\s*[:>]\s", r"\bend of (?:the )?(?:interview|transcript|session|candidate (?:input|turn)|document|data|conversation)\b",
    r"\[\d{1,2}:\d{2}(?::\d{2})?\]\s*\w+\s*:", r"(?:^|[.!?\])\"]\s|\n|`{3}\s*)(?:the )?(?:interviewer|examiner|bar raiser|hiring manager|vp(?: of \w+)?|cto|panel)\s*(?:\([^)]{0,24}\)\s*)?:\s", r"`{3,}[^`]{0,40}\b(?:end|transcript|json|system)\b",
    rf"\b(?:count|use|treat|take|accept|quote|cite|log|record|register|include)\b[^.!?]{{0,60}}\b(?:as (?:a |my |verbatim |direct |the )?(?:quotes?|evidence)|quotes? (?:of mine|from me)|as (?:verified|verbatim)|evidence (?:for|of) (?:{_SIGNAL}|staff|level))", r"\b(?:verbatim |supporting |key |my )?(?:evidence|quotes?)\s*(?:\([^)]{0,30}\)\s*)?:\s*[\"“'‘]",
    rf"\b(?:final|agreed|official|previous|prior|earlier|first[- ]pass|provisional|existing|last) (?:{_MARKS}|evaluation|assessment|result|recommendation)\b[^.!?]{{0,40}}(?:\b(?:was|were|is|are|already|stands?|of|recorded|remains?|came)\b|[:=])[^.!?]{{0,40}}\b(?:{_TOP}|\d|strong|above|yes|hire)",
    rf"\b(?:consistent|in line|agree|match) with (?:the |my |your )?(?:earlier|previous|prior|first|last|existing) (?:praise|{_MARKS}|reviews?|reviewers?|grading|assessment|evaluation)\b", rf"\b(?:any|every|a) (?:fair |good |honest |competent |reasonable )?{_WHO}\b[^.!?]{{0,20}}\b(?:would|will|can|must|should) (?:agree|see|confirm|rate|give|note|say|conclude)\b",
    r"\b(?:do not|don'?t|no need to|stop|skip|without) (?:analy[sz]\w*|read(?:ing)?|evaluat\w*|grad\w*|scor\w*|look(?:ing)?|check(?:ing)?)\b[^.!?]{0,30}\b(?:further|rest|anything else|below|transcript|quotes?|content|the remaining|this)\b", r"\b(?:shows?|demonstrates?|displays?|exhibits?|evidences?)\b[^.!?]{0,40}\b(?:at the (?:highest|principal|staff) level|(?:staff|principal)[- ]level (?:ownership|teaching|influence|strategic|decision))",
    # The same orders in other languages: the words for marking, evaluator, instructions, full marks.
    r"\b(?:bewert\w*|benot\w*|höchstpunktzahl|höchste (?:note|punktzahl|bewertung)|volle punktzahl|prüfer\w*|gutachter\w*|vorherige[nr]? anweisung\w*|ignorier\w*)\b", r"\b(?:evaluador\w*|calificador\w*|calific\w+|puntuaci[oó]n|puntaje|m[aá]xima nota|nota m[aá]xima|instrucciones|ignor[ae] (?:las|todo)|avaliador\w*|pontua[cç][aã]o|nota m[aá]xima|instru[cç][oõ]es|avali[ae]\w*|examinador\w*)\b",
    r"\b(?:[ée]valuateur\w*|correcteur\w*|notez|attribue[zr]?|note maximale|instructions pr[ée]c[ée]dentes|ignore[zr]? (?:les|toutes)|meilleure note|not(?:e|er|ation) (?:de )?4)\b", r"评分|评估|评委|打分|满分|最高分|忽略|指令|分数|मूल्यांकन|अंक|निर्देश|परीक्षक|ग्रेड|स्कोर|оценк|балл|инструкц|採点|評価|満点",
)  # fmt: skip
_LEADS = _any(
    r"\b(?:organi[sz]ation(?:al|-wide|wide)?|company[- ]?wide|enterprise|engineering-wide|cultur(?:e|al)|transformation|paradigm|operating model|north star|executive(?:s| team)?|c-suite|board of directors|leadership team|industry|thought leader\w*|across the (?:company|organi[sz]ation|enterprise|business)|cent(?:er|re) of excellence|guild|paved road|org(?:anisation)? design|reorg\w*|change management|mandate|vision|evangeli[sz]e|mindset|technical direction|company strategy|okrs?|raci|tiger team)\b",
)  # fmt: skip
LEADS_MOST = {Level.MID: 3, Level.SENIOR: 6}
"""Sentences of leadership talk from which on it is out of proportion; above these levels it is the job."""


def seen(text: str) -> str:
    """`text` as a reader sees it: without marks of no width, and with letters of one shape made one."""
    text = "".join(c for c in unicodedata.normalize("NFKC", text) if unicodedata.category(c) != "Cf")
    return fold(text)


def instructions(hearing: Hearing) -> tuple[Span, ...]:
    """Sentences of candidate turns and of the board that address a grader or forge a speaker, a rubric or a grade."""
    found: list[Span] = []
    texts = [(t.number, t.text) for t in hearing.candidate]
    texts += [(max(b.turn, 1), b.text) for b in hearing.transcript.boards]
    for number, text in texts:
        parts = sentences(text)
        hit = [bool(_TO_GRADER.search(seen(p))) for p in parts]
        for i, part in enumerate(parts):
            # A forged label or tag may be cut apart by the sentence's end.
            pair = f"{part} {parts[i + 1]}" if i + 1 < len(parts) else ""
            if not hit[i] and pair and not hit[i + 1] and _TO_GRADER.search(seen(pair)):
                hit[i] = hit[i + 1] = True
        found += [Span(number, part) for part, is_hit in zip(parts, hit, strict=True) if is_hit]
    return tuple(dict.fromkeys(found))


def overreach(hearing: Hearing, level: Level) -> tuple[Span, ...]:
    """Leadership talk out of proportion to the level (the source calls it presumptuous)."""
    most = LEADS_MOST.get(level)
    if most is None:
        return ()
    talk = [Span(t.number, s) for t in hearing.candidate for s in sentences(t.text) if _LEADS.search(s)]
    return (talk[0],) if len(talk) >= most else ()


def flags(to_grader: tuple[Span, ...], over: tuple[Span, ...]) -> tuple[Flag, ...]:
    return tuple(
        Flag(kind=kind, turn=span.turn, quote=fold(span.quote))
        for kind, spans in (("instruction_to_grader", to_grader), ("overreach", over))
        for span in spans
    )
