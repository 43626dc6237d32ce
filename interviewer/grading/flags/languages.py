"""Orders to a grader in other languages: their words for marking, evaluator, instructions, full marks."""

from __future__ import annotations

import re

_WORDS = (
    # German, Dutch, Swedish
    r"\b(?:bewert(?:e|en|ung|ungs\w+|er|erin)|benot\w+|höchst(?:note|punktzahl|wertung|e (?:note|punktzahl|bewertung|stufe))|best(?:note|bewertung)|volle punktzahl|(?:geben|vergeben) sie (?:mir|dem|der|ihm|ihr|in)|jeder kategorie|vier punkte|prüfer\w*|gutachter\w*|kandidat(?:in|en)?|anweisung(?:en)?|ignorier\w+|beoordela\w+|hoogste (?:score|cijfer)|instructies|betygs\w*|högsta (?:betyg|poäng))\b",
    # Spanish, Portuguese, Italian
    r"\b(?:evaluador\w*|calificador\w*|calific[aáo]\w*|puntuaci[oó]n|puntaje|m[aá]xima (?:nota|puntuaci[oó]n|calificaci[oó]n)|(?:nota|puntuaci[oó]n|calificaci[oó]n) m[aá]xima|candidat[oa]s?|instrucciones|ignor[ae] (?:las|todas|todo|as|todas as)|otorgu\w+|avaliador\w*|avalia[rç]\w*|avalie\w*|pontua[cç][aã]o|nota m[aá]xima|instru[cç][oõ]es|examinador\w*|atribua|conceda|valutator\w*|punteggio|istruzioni|nivel m[aá]s alto|nota m[aá]s alta|quatro em|cuatro en|n[ií]vel m[aá]ximo|r[uú]brica)\b",
    # French
    r"\b(?:[ée]valuat(?:eur|rice|ion)s?\b(?=.*\b(?:le|la|les|du|des|que|vous|au|une?)\b)|correcteur\w*|examinateur\w*|notez|attribue[zr]?|note maximale|note la plus (?:haute|élevée)|plus haute note|mettez|meilleure note|instructions pr[ée]c[ée]dentes|ignore[zr] (?:les|toutes)|oubliez|(?:le|la|ce|cette|chaque) candidat(?:e)?s?|consignes? (?:à|aux?|pour)|not(?:e|er|ation) (?:de )?4|grille d'[ée]valuation|niveau (?:attendu|maximal|le plus))\b",
    # Chinese, Japanese, Korean
    r"评分|评估|评委|打分|满分|最高分|最高等级|候选人|忽略|指令|面试官|给出.{0,6}分|評価|採点|満点|候補者|指示を無視|최고 ?점|만점|평가자|지원자|채점|지시",
    # Hindi, Bengali, Tamil, Urdu, Arabic, Hebrew
    r"मूल्यांकन|अंक|निर्देश|परीक्षक|ग्रेड|स्कोर|उम्मीदवार|নম্বর|মূল্যায়ন|মதிப்பெண்|மதிப்பீ|تقييم|الدرجة|المرشح|تعليمات|درجات|نمبر|ציון|מעריך",
    # Russian, Polish, Turkish, Greek, Vietnamese, Indonesian, Swahili
    r"оценк|балл|инструкц|кандидат|экзаменатор|\b(?:oceniaj\w+|najwyższ\w+ (?:ocen\w*|punkt\w*)|kandydat\w*|instrukcj\w+|değerlendir\w+|en yüksek puan|tam puan|talimat\w*|aday[ıa]?)\b|βαθμολογ|αξιολογ|υποψήφι|\b(?:điểm tối đa|ứng viên|chấm điểm|nilai (?:tertinggi|maksimal|penuh)|penilai|kandidat|alama za juu|mtahini)\b",
)
OTHER_LANGUAGES = re.compile("|".join(f"(?:{w})" for w in _WORDS), re.I)
