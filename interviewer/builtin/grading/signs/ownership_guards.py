"""Signs of guarding against it: the way back, trust earned before it is leant on, and whom it hurts."""

from __future__ import annotations

from collections.abc import Sequence

from interviewer.builtin.grading.marks import NUMERAL, PEOPLE
from interviewer.builtin.grading.sayings import Said, Saying, any_of
from interviewer.builtin.grading.signs.ownership_running import one_of

# Stopping it, undoing it, going on by hand, holding it, and who may.
_OFF = any_of(
    r"\b(?:switch(?:es|ed|ing)?|turn(?:s|ed|ing)?|flip(?:s|ped)?|shuts?) (?:it|that|them|us|this|suggestions|the (?!phone|tap)\w+|\w+ing)(?: \w+)? off\b|\b(?:off|kill)[- ]switch\b|\bswitch to turn\b|\bcan (?:flip|kill|pull) it\b"
)
_UNDO = any_of(
    r"\b(?:roll(?:s|ed|ing)? (?:it |this |that )?back|rollback (?:is|takes|by)|revert(?:s|ed)?|(?:be|both|is|are) undone|undo(?:es)? (?:it|that)|reversible|withdrawn|switching back|(?:they|we|she|he|planner|can|may) (?:always )?go back to (?:the|it|how|what|paper|hand)|a way back)\b"
)
_BY_HAND = any_of(
    r"\b(?:falls?|drops?|goes?|switch(?:es)?)(?: back)? (?:on|to|onto) (?:the )?(?:paper|whiteboard|phones?|telephone|timetable|spreadsheet|radio|plain|old|manual|last|yesterday's|plan)\b|\b(?:the|our) fall-?back is\b|\bfall(?:s)? back to\b|\bdrop back to\b",
    r"\b(?:works?|switch|releases?|carries|they write|they're|decides)\b[^.]{0,40}\b(?:by hand|on paper|by (?:telephone|phone|radio|signature|paper)|manually|on the whiteboard)\b|\brelease by paper\b",
    r"\b(?:prints? (?:every|the (?:plan|day|list))|each \w+ prints|page prints|printed (?:list|copy|plan|sheet|card)|laminated|as a pdf|pre-printed|paper copy|export every|list's on paper|has (?:this morning's|the) (?:\w+ )?(?:sheet|list))\b",
    r"\b(?:yesterday's|last (?:good|signed|known|printed)|this morning's) (?:\w+ )?(?:plan|list|grid|sheet|version|copy|picture)\b",
)  # fmt: skip
_HOLD = any_of(
    r"\b(?:quarantined?|held|locked|stays (?:shut|closed|locked)|paused|hold (?:it|the \w+|them|all|both)|blocked)\b[^.]{0,60}\b(?:until|till|unless|then a (?:human|person|doctor))\b|\bblocked by default\b", r"\bnever (?:executes?|goes|fires|happens) (?:off|from|by|on) (?:the )?(?:system|itself|its own)\b",
    r"\b(?:stops|pauses|halts|shuts|suspends) (?:itself|proposing|suggesting|writing|sending)\b|\b(?:suggestions|proposals|writes|payments|sends) are paused\b|\bi'd pause\b",
)  # fmt: skip
_MAY_STOP = any_of(
    rf"(?<!nobody )(?<!no one )\b(?:{PEOPLE}|coordinator|manager|supervisor|planner|leader|vets?|director|captain|keeper|desk) (?:\w+ )?(?:can|may)\b(?! not|n't)[^.,;]{{0,20}}\b(?:stop|veto|strike|overrule|refuse|switch|shut|flip|undo|go back|call (?:it|that) (?:off|back)|lift it|pull it|release)\b"
)
_NO_WAY_BACK = any_of(
    r"\b(?:can't|cannot|couldn't|never|nobody|no one|isn't|aren't|no|nothing)\b[^.]{0,24}\b(?:undo\w*|undone|reversible|turn (?:it|that) off|withdraw\w*|switch (?:it|that) off|roll\w* back|way back|a way back|stop)\b(?! (?:proposing|itself))",
    r"\bi go back\b|\bswitched off the (?:old|network)\b|\bin reverse\b|\bwe only switch\b",
)  # fmt: skip

# Earning trust first: in shadow, on the past, in rehearsal, beside the old, with a few.
_SHADOW = any_of(
    r"\b(?:in|as a|run(?:s|ning)?|of) shadow\b|\bshadow(?:s|ed|ing)? (?:at|for|mode|data|run|first|one)\b|^(?:then )?shadow\b"
)
_REPLAYED = any_of(
    rf"\b(?:replay\w*|re-?run|run all of (?:them|it)|back-?test\w*)\b[^.]{{0,70}}\b(?:last|past|old|{NUMERAL}|years?|season|winter|autumn|months?|days|history|campaigns?|logs?|both ways|before)\b|\b(?:last|past|old|{NUMERAL}|years? of|bad)\b[^.]{{0,40}}\breplay\w*\b|\breplay (?:first|in month|in week)\b"
)
_REHEARSED = any_of(
    r"\b(?:rehears(?:e|ed|es|al)\b|dry[- ]run|drilled\b|drill (?:it|this|that)|game day|(?:turn|switch)(?:ing)? (?:it|us|(?:the|our) \w+) off (?:for|on purpose|at|once|twice|every|each)|we test (?:this|it) with)\b"
)
_SIDE_BY_SIDE = any_of(
    r"\b(?:in parallel|side by side|alongside|beside the|beside it|next to (?:the|whatever|it))\b[^.]{0,50}\b(?:weeks?|months?|seasons?|winters?|quarters?|before)\b|\b(?:weeks?|months?|seasons?|winters?)\b[^.]{0,30}\b(?:in parallel|side by side|alongside|beside (?:the|it|them)|next to (?:the|whatever)|only record|nobody sees|we only record)\b|\bcompute (?:\w+ )?(?:but|and nobody)\b"
)
_PLACE = r"(?:sites?|depots?|regions?|lanes?|sheds?|towns?|farms?|hospitals?|stations?|lines?|wards?|villages?|branch(?:es)?|stores?|schools?|plants?|routes?|bridges?|buildings?|cit(?:y|ies)|paths?|factor(?:y|ies)|terminals?|offices?|gangs?|countr(?:y|ies)|lifts?|clinics?|shops?)"
_FEW = rf"(?:one|a single|the smallest|the worst|two|three|four|five|eight|ten) (?:\w+ )?{_PLACE}"
_FEW_FIRST = any_of(
    rf"\b{_FEW}\b[^.]{{0,40}}\bfor (?:an?|one|two|three|four|six|eight|the) (?:\w+ )?(?:weeks?|months?|seasons?|quarters?)\b|\b{_FEW}(?: \w+){{0,4}} (?:live|first|alone|only)[.,]",
    rf"\b(?:start|begin|try|pilot|introduction|goes live)\b[^.]{{0,30}}\b(?:one|the smallest|the worst|plant one|{_FEW})\b[^.]{{0,50}}\b(?:weeks?|months?|before|season|quarter|first|live|alone|only)\b", rf"\bpilot (?:at|in|on|with) (?:one|a|two|three) (?:\w+ )?{_PLACE}\b|\bfirst live (?:order|run|week|day|case)s?\b|^then (?:it's )?{_FEW}\b[^.]{{0,60}}[.,]",
    rf"\b(?:live|works?|goes|it's) (?:for|at|in|on) (?:one|a single|two) {_PLACE}\b",
)  # fmt: skip
_BEFORE_TRUST = any_of(
    r"\bbefore (?:it|we|any|anyone|anybody|they|the \w+|its \w+) (?:\w+ ){0,3}(?:steers?|rely|relies|listens?|go(?:es)? live|trusts?|acts?|influences?|blocks?|steer anything)\b|\bbefore any code\b|\bwouldn't take\b[^.]{0,30}\blive\b|\bnot live (?:without|until|before)\b"
)
_NOT_A_TRIAL = any_of(r"\bthe trials\b|\bbefore the (?:trial|pilot)\b|\bside by side (?:agree|turns)\b|\bi moved to\b")

# Whom it hurts: a person and a harm in one clause, both directions of error, those who cannot bear one.
_SOMEONE = (
    r"(?:kids?|child(?:ren)?|bab(?:y|ies)|patients?|mothers?|fathers?|famil(?:y|ies)|widows?|wom[ae]n|m[ae]n|people|somebody|someone|she|he|her|him|passengers?|customers?|tenants?|residents?|"
    r"neighbours?|pupils?|students?|farmers?|growers?|pickers?|drivers?|nurses?|mechanics?|technicians?|operators?|crews?|workers?|clerks?|cleaners?|owners?|users?|members?|players?|villages?|towns?|districts?|clinics?|bus|car|ambulance|households?|elderly|folk|guy)"
)
_HARMED = (
    r"(?:dies|die|died|dead|dying|kill(?:s|ed|ing)?|hurt(?:s)?|harm(?:s|ed)|injur\w+|bury|buries|buried|drown(?:s|ed)?|poison(?:s|ed)?|trapped|stranded|(?:falls?|gets?) (?:ill|sick)|(?:goes?|go|went|are|is|be|sits?) (?:hungry|cold|unpaid|in the dark)|in the dark|dark every time|"
    r"unpaid|underpa(?:id|y|ying)|overpa(?:id|y|ying)|accus(?:ed|es|e)|blamed|punish(?:ed|es|ing)|robb?(?:ed|s)|cheated|fine (?:the wrong|him|her|them)|fined|bumped|cancel (?:her|him|them)|turn(?:s|ed)? away|turned off|forgotten|locked out|shouted at|burgl\w+|crushed|scalded|frightened|"
    r"loses? (?:an?|his|her|their|the) (?:\w+ )?(?:day|pay|job|season|crop|month\w*|cheque|income|milk|turn|house|home)|no (?:doses|water|heat|heating|power|medicine|food|oxygen)|wrong (?:person|family|farm|man|farmer|patient|home))"
)
_PERSON_HARMED = any_of(
    rf"\b{_SOMEONE}\b[^.;?,:]{{0,50}}\b{_HARMED}\b|\b{_HARMED}\b[^.;?,:]{{0,30}}\b{_SOMEONE}\b|\b{_PLACE}(?:'s| is| are) forgotten\b|\b{_PLACE}\b[^.;,]{{0,20}}\bwith no (?:doses|water|heat|power|medicine|food)\b"
)
_BOTH_WAYS = any_of(
    r"\b(?:a|an|every) (?:wrong|false|needless|missed) \w+(?: \w+)? (?:is|costs?|spoils?|means|kills?|leaves?|hurts?|loses?|scares?|buries|makes)\b[^.]{3,80}", r"\bbetween a false \w+ and\b|\bwho's really hurt\b|\bthe ways (?:this|it) hurts\b",
)  # fmt: skip
_FRAIL = any_of(
    r"\b(?:dialysis|oxygen (?:users?|patients?|at home)|home oxygen|ventilator|insulin|inhaler|wheelchair|dementia|midwife|birth (?:due|is)|premature|newborn|pregnant|elderly|old (?:person|people|woman) (?:with|who|alone)|medical register|fainted|faints)\b"
)
_NOT_HARM = any_of(
    r"\bdead man's\b|\b(?:grader|marking|panel)\b|\b(?:no one|nobody|not) (?:is |gets |to be |be )?(?:hurt|dying|accus\w+|shouted)\b|\bdoesn't hurt\b|\bdead simple\b|\bsaid\b|\bharm(?:less)\b|\bif (?:she|he)'s got\b"
)


def way_back(turns: Sequence[Said]) -> list[Saying]:
    return one_of(turns, _OFF, _UNDO, _BY_HAND, _HOLD, _MAY_STOP, unless=_NO_WAY_BACK)


def proves(turns: Sequence[Said]) -> list[Saying]:
    return one_of(turns, _SHADOW, _REPLAYED, _REHEARSED, _SIDE_BY_SIDE, _FEW_FIRST, _BEFORE_TRUST, unless=_NOT_A_TRIAL)


def hurt(turns: Sequence[Said]) -> list[Saying]:
    found = one_of(turns, _PERSON_HARMED, _BOTH_WAYS, _FRAIL, unless=_NOT_HARM)
    return [s for s in found if len(s.text.split()) > 3]
