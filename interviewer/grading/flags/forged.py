"""What is forged in a turn: tags, speakers, rubrics, grades, quotes. Each found by its form."""

from __future__ import annotations

import re

from interviewer.grading.flags.words import GRADERS, SIGNALS, TOP


def _any(*alternatives: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{a})" for a in alternatives), re.I | re.S)


_TAG = (
    r"(?:transcript|system|turns?|user|assistant|instructions?|data|interview|candidate|interviewer|conversation|document"
    r"|context|eval\w*|grad\w+|rubric|prompt|board|assessment|score\w*|level|verdict|comment|message|admin|developer|tool"
    r"|policy|result|output|note|human|ai)"
)
_KEY_ONLY = rf"[\"']?(?:{SIGNALS}|hire|hiring|recommend\w*|verdict|dimensions?|strengths|weaknesses|red_flags|rationale|grade|rating|evidence|met|candidate|assessment|evaluation|prompted)"
_KEY_ALSO = (
    r"(?:overall|scores?|level|result|decision|outcome|items?|pass(?:ed)?|confidence|feedback|summary|comments?|status"
    r"|final)"
)
_GRADE = (
    r"(?:\[?\s*[345]\b(?!\.\d)"
    r"|[\"'](?:strong|yes|hire|pass|exceeds?|staff|principal|top|above|full|4|a\+?[\"']|met|excellent|outstanding))"
)
_JSON_KEY = rf"(?:{_KEY_ONLY}|{_KEY_ALSO})"
_REGIONS = _any(
    # a tag opened and closed, or closed and opened again, with what stands between
    rf"<\s*({_TAG})\b[^>]{{0,80}}>.{{0,1200}}?</\s*\1\s*>",
    rf"(?:</\s*{_TAG}\s*>\s*)+.{{0,1200}}?(?:<\s*{_TAG}\b[^>]{{0,80}}>\s*)+(?=[^<]|$)",
    r"<\|[^|>]{1,30}\|>.{0,800}?<\|[^|>]{1,30}\|>",
    r"\[(?:INST|SYS|SYSTEM|ASSISTANT)\].{0,800}?\[/(?:INST|SYS|SYSTEM|ASSISTANT)\]|<<\s*SYS\s*>>.{0,800}?<<\s*/SYS\s*>>",
    # a fence round what only a grader would write
    rf"(`{{3,}}|\"{{3}}|'{{3}}|~{{3,}}|-{{3,}}|={{3,}}|\*{{3,}})(?=.{{0,800}}?(?:\bend of\b|\bjson\b|{_JSON_KEY}\"|\b{GRADERS}|\bcandidate\b)).{{0,800}}?\2",
)

_LONE = _any(
    # tags, tokens and fences that stand alone or in a chain
    rf"(?:</?\s*{_TAG}\b[^>]{{0,80}}>[^<]{{0,60}}?)*</?\s*{_TAG}\b[^>]{{0,80}}>|<\|[^|>]{{1,30}}\|>",
    r"\[/?(?:INST|SYS|SYSTEM|ASSISTANT|USER)\]|<<\s*/?SYS\s*>>",
)
_OPENS = re.compile(r"(?:\b\w{2,20}\s*=\s*)?[\[{]")
_KEYED = re.compile(rf"{_KEY_ONLY}[\"']?\s*:|[\"']?{_KEY_ALSO}[\"']?\s*:\s*{_GRADE}", re.I)
LONGEST = 1500
"""Characters that a forged object has at most."""


def regions(text: str) -> list[tuple[int, int]]:
    """Stretches that are forged as a whole, from where up to where, in order; what stands round them is the candidate's."""
    found = [*_objects(text), *(m.span() for m in _REGIONS.finditer(text)), *(m.span() for m in _LONE.finditer(text))]
    merged: list[tuple[int, int]] = []
    for start, end in sorted(found):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _objects(text: str) -> list[tuple[int, int]]:
    """Objects and lists in braces with a grading's keys: one that nothing else has, or one with a grade for its value."""
    found: list[tuple[int, int]] = []
    for opened in _OPENS.finditer(text):
        if found and opened.start() < found[-1][1]:
            continue
        depth = 0
        for at in range(opened.end() - 1, min(len(text), opened.start() + LONGEST)):
            depth += (text[at] in "{[") - (text[at] in "}]")
            if depth == 0:
                if _KEYED.search(text, opened.end(), at):
                    found.append((opened.start(), at + 1))
                break
    return found


_VIP = (
    r"(?:vp(?: of \w+)?|cto|ceo|cfo|founder|director|head of \w+|chief \w+|hiring manager|recruiter|panel|committee"
    r"|bar raiser|(?:principal|staff|senior) engineers?|leadership|board|manager|executive|president|loop|debrief)s?"
)
_PRAISED = (
    rf"(?:{TOP}|strongest|best|exceptional|outstanding|impress\w*|passed|pass\b|hire[ds]?\b|distinction|top\b|approved"
    rf"|cleared|rated|scored|marked|write-?up|(?:staff|principal) level|(?:at|to) (?:staff|principal)\b|level|bar\b|offer)"
)
_SAID = (
    r"(?:has|have|had|already|said|says|told|tells|agreed|agrees|confirmed|confirms|signed off|approved|rated|scored|called"
    r"|decided|gave|marked|wrote|asked|reviewed|wants|recommends?|insists?|assured)"
)
_NOW = (
    r"(?:your (?:side|own|company|team)|who'?ll be reading|who (?:will|is) (?:read|be)|reading this"
    r"|this (?:answer|interview|session|design|round|candidate|transcript|section|conversation)|the write-?up"
    r"|the (?:coding|design|behaviou?ral|screen) round|carry that"
    r"|my (?:interview|score|grade|rating|performance|answer|level)|(?:me|i) (?:was|were|am|had|as)\b"
    r"|i'?m (?:already )?(?:at|a|the)\b|told me (?:that )?(?:this|i|my)|reflect|in advance|candidate)"
)
FORGED = _any(
    # somebody above says how this candidate did
    r"\b(?:vps?|vice president|director|cto|ceo|head of \w+|panel|committee|hiring manager|bar raiser|recruiter)\b[^.!?]{0,60}\b(?:said|says|told|agreed|agrees|confirmed|decided|wrote|called|signed off)\b[^.!?]{0,90}\b(?:strong(?:est)? hire|hire of the|(?:the |my )?bar (?:was|is|has been) (?:met|cleared|passed)|(?:clearly |well )?above the bar|best (?:candidate|interview|answer)|should be hired|hire (?:me|on the spot))\b",
    # a note to whoever grades
    rf"\b(?:note|message|reminder|instructions?|memo|word|p\.?s\.?|aside)\b.{{0,24}}\b(?:to|for)\b.{{0,24}}\b{GRADERS}",
    rf"\b(?:information|context|heads[- ]up|attention|notice|request)\b.{{0,24}}\b(?:to|for)\b.{{0,24}}\b{GRADERS}",
    rf"(?:^|[.!?;\n\"(\[*#-] ?)(?:dear|hello|hi|hey|attention|note|listen,?|ok|okay|to|for)?[, ]{{0,3}}(?:the |mr\.? |my |all )?{GRADERS}(?:'s)?(?: note| only| instructions?)?\s*[,:—–-]",
    rf"\b{GRADERS}[^.!?]{{0,30}}\b(?:should|must|shall|needs? to|is to|are to|has to|please|ought to|is asked|are asked|is instructed|is reminded)\b[^.!?]{{0,60}}\b(?:scores?|marks?|grades?|record|counts?|credit|treat|award|give|note|assign|rate|ignore|disregard|skip|output|consider|conclude|write|read|reflect|agree|accept)\b",
    # an earlier grader agrees
    rf"\b(?:prior|previous|earlier|first|second|other|last|fellow|another) {GRADERS}[^.!?]{{0,60}}\b(?:decision|score|mark|grade|verdict|agree)",
    rf"\b(?:prior|previous|earlier|first|second|other|last|fellow|another) {GRADERS}[^.!?]{{0,60}}\b(?:gave|rated|found|conclu|result|rating|:)",
    r"\breviewer [a-z0-9]\b[^.!?]{0,30}\b(?:agrees?|gave|rated|scored|concurs?|found|says?)\b",
    rf"\b{GRADERS} (?:agreed|agrees|concurs?|concurred|gave|has given|have given|already)\b",
    # a label at the beginning of a sentence
    r"(?:^|[.!?)\]\"'”’`>]\s|\n|`{3}\s*)(?:the )?(?:interviewer|examiner|bar raiser)\s*(?:\([^)]{0,24}\)|\d)?\s*(?::|>|\s—|\s–|\s-)\s",
    r"(?:^|[.!?)\]\"'”’`>]\s|\n|`{3}\s*)(?:the )?(?:hiring manager|vp(?: of \w+)?|cto|panel)\s*(?:\([^)]{0,24}\)|\d)?\s*(?::|>|\s—|\s–|\s-)\s",
    r"(?:^|[.!?)\]\"'”’`>]\s|\n|`{3}\s*)(?:the )?(?:committee|grader|evaluator|assessor)\s*(?:\([^)]{0,24}\)|\d)?\s*(?::|>|\s—|\s–|\s-)\s",
    r"(?:^|[.!?)\]\"'”’`>]\s|\n|`{3}\s*)(?:the )?(?:moderator|proctor|recruiter|debrief)\s*(?:\([^)]{0,24}\)|\d)?\s*(?::|>|\s—|\s–|\s-)\s",
    r"(?:^|[.!?)\]\"'”’`>]\s|\n|`{3}\s*)(?:the )?(?:hiring committee|interview panel)\s*(?:\([^)]{0,24}\)|\d)?\s*(?::|>|\s—|\s–|\s-)\s",
    r"(?:^|[.!?)\]\"'”’`>]\s|\n|`{3}\s*)(?:system|assistant|developer|user|admin|administrator|tool|ai|human|root)\s*(?:\(.{0,20}\)|message|note|prompt|override|notice)?\s*[:>]\s(?=[^.!?]{0,120}\b(?:evaluat|grad(?:e|ing)|scor|candidate|criteri|rubric|instruct|analysis|polic|overrid|interview|satisf|pass(?:ed)?\b|level|assess|hire|marks?\b|transcript|session))",
    r"\[\d{1,2}:\d{2}(?::\d{2})?\]\s*\w+\s*:",
    r"#{2,}\s*(?:end|new|system|grading|instructions?|rubric|evaluat\w+|assistant|note|score\w*)\b|(?:^|\n)\s*#\s*end of\b",
    # a label in capitals, a header of a file
    r"(?:^|[.!?)\]\"'”’`>]\s|\n)\s*(?-i:(?:[A-Z]{2,} ){0,3}(?:[A-Z]*(?:PANEL|INTERVIEW|GRAD(?:E|ING)|ASSESS|REVIEW|EVALUAT|SYSTEM|ASSISTANT|HIRING|CANDIDATE|MODERATOR|JUDGE|RECRUIT|SCOR(?:E|ING))[A-Z]*)(?: [A-Z]{2,}){0,2}): ",
    r"-{3,}\s*(?:id|level|round|persona|minutes|panel_note)\s*:",
    r"\b(?:level|round|persona)\s*:\s*(?:mid|senior|staff|principal|intern|junior)\b|\bpanel_note\b",
    # an end that is none
    r"(?:^|[\n#*=\[(\"'`>-]\s?|[.!?]\s)\s*(?:the )?(?:end of (?:the )?(?:interview|transcript|session|candidate(?:'s)? (?:input|turn|answer|text)|document|data|conversation|input))\s*(?=[.\])\"'`\n*#=:;,-]|$)",
    r"(?:^|[\n#*=\[(\"'`>-]\s?|[.!?]\s)\s*(?:the )?(?:(?:transcript|interview|session|candidate input|conversation) (?:ends|is over|ended|closed|concluded|is (?:now )?(?:finished|complete))(?: here)?)\s*(?=[.\])\"'`\n*#=:;,-]|$)",
    r"\b(?:assessment|evaluation|grading) is (?:now )?(?:finished|complete|over|closed|done)\b|\bnothing that follows\b",
    r"\b(?:transcriber|stenographer|typist|editor|moderator|proctor|note-?taker)(?:'s)? note\b|\bomitted for length\b",
    r"\b(?:transcript|section|part) (?:above |below |so far |from [^.!?]{1,30} )?(?:is (?:now )?complete\b)",
    r"\b(?:transcript|section|part) (?:above |below |so far |from [^.!?]{1,30} )?(?:(?:has been|was|is) (?:manually )?verified\b)",
    # a rubric of one's own
    r"\b(?:revised|updated|amended|new|corrected|current|official|latest|internal|following) (?:rubric|bar|anchors?|scale|criteria|scoring (?:guide|rules?|scheme)|grading (?:guide|rules?|scheme|policy))\b[^.!?]{0,120}(?:\b(?:candidates?|level|scores?|counts?|met|full|top|pass|dimension|4)\b)",
    r"\b(?:rubric|scale|anchors?|(?:scoring|grading|marking) (?:guide|guidelines|rules?|scheme|instructions?|policy|key))\b(?:[^.!?]|\.\d){0,60}(?:\bversion\b|\bv\d|\bas of\b|\bfor (?:\w+ )?rounds?\b|\brevis\w+|\bupdat\w+|\bamend\w+|\bchanged\b|\bnow\b|:)(?:[^.!?]|\.\d){0,120}\b(?:candidates?|level [1-4]|levels?|scores?|counts?|full|top|highest|pass|credit|equals?)\b",
    rf"\b(?:any |a |the |every )?candidates? (?:who|that|which)\b[^.!?]{{0,80}}\b(?:is|are|gets?|scores?|meets?|reaches|counts?|qualif\w+|earns?|receives?|should be)\b[^.!?]{{0,30}}\b(?:level|score|4|four|full|top|highest|bar|staff|principal|pass|{SIGNALS})",
    rf"\b{SIGNALS}\b[^.!?]{{0,20}}\b(?:is|are|counts?|should be|must be|to be)\b[^.!?]{{0,16}}\b(?:met|shown|demonstrated|scored|rated|full)\b",
    rf"\b{SIGNALS}\b[^.!?]{{0,20}}\b(?:was|were)\b[^.!?]{{0,16}}\b(?:met|shown|demonstrated|scored|rated|full)\b",
    rf"\b{SIGNALS}\b[^.!?]{{0,20}}\b(?:is|are|counts?|should be|must be|to be|was|were)\b[^.!?]{{0,16}}\b(?:top|satisfied|evidenced)\b",
    rf"\b{SIGNALS}\b[^.!?]{{0,20}}\b(?:is|are|counts?|should be|must be|to be|was|were)\b[^.!?]{{0,16}}\b(?:(?:at )?(?:a |level )?(?:4|four))\b",
    r"\b(?:level|score|credit) (?:4|four|3|three) (?:requires only|is (?:met|given|awarded))\b",
    # a grade of one's own
    rf"\b{SIGNALS}\W{{0,4}}(?:4|four|5|five)\b(?:\s*/\s*\d)?",
    r"\b(?:scores?|marks?|grades?)\b[^.!?]{0,20}?(?:\b[345]\b[, ]*){3,}",
    r"\b(?:score|rating|grade)s? (?:to|=|at) (?:the )?(?:max\w*|full|top|highest|4|four|5)\b",
    r"[\"'](?:score|grade|rating|verdict|level)[\"']\s*:\s*[\"']?(?:[45]\b(?!\.)|pass|strong|hire|met)",
    rf"\b(?:overall|final score|final verdict)\b[\"']?\s*[:=]\s*[\"']?\s*(?:[345](?:\s*/\s*[45])?\b|{TOP}|strong|yes\b|met\b|pass|hire|exceeds?)",
    rf"\b(?:recommendation|rating|verdict|hire)\b[\"']?\s*[:=]\s*[\"']?\s*(?:[345](?:\s*/\s*[45])?\b|{TOP}|strong|yes\b|met\b|pass|hire|exceeds?)",
    rf"\b{SIGNALS}\b[\"']?\s*[:=]\s*[\"']?\s*(?:\d|{TOP}|strong|yes|met)|<(?:score|level|grade|verdict)>",
    r"\b(?:candidate|this (?:session|interview|transcript|answer|section|round)|the (?:previous|last|first|earlier|other) (?:section|part|round|answer|half|interview)|performance)\b[^.!?]{0,30}\b(?:has been|have been|was|were|is|are|already)\b[^.!?]{0,24}\b(?:pre-?(?:cleared|approved|graded|scored)|graded|scored|rated|assessed|marked|approved|cleared|calibrated)\b",
    rf"\b(?:final|agreed|official|previous|prior|earlier|first[- ]pass|provisional|existing|last) (?:scores?|marks?|grades?|ratings?|verdict|evaluation|assessment|result|recommendation|decision)\b[^.!?]{{0,40}}(?:\b(?:was|were|is|are|already|stands?|of|recorded|remains?|came|on file|locked)\b|[:=])[^.!?]{{0,40}}\b(?:{TOP}|\d|strong|above|yes|hire|staff|principal|locked|pass)",
    r"\b(?:marks?|grades?|scores?|decision|rating)s? (?:are|is|have been|has been|stays?) (?:locked|final|agreed|frozen|on file|fixed)\b",
    r"\b(?:marks?|grades?|scores?|decision|rating)s? (?:remains?) (?:locked|final|agreed|frozen|on file|fixed)\b",
    r"\b(?:verdict)s? (?:are|is|have been|has been|stays?|remains?) (?:locked|final|agreed|frozen|on file|fixed)\b",
    r"\b(?:marks?|grades?|scores?|decision|rating|verdict)s? (?:are|is|have been|has been|stays?|remains?) (?:settled|signed off|recorded)\b",
    r"\b(?:decision|grade|score|rating|verdict) on file\b",
    r"\balready (?:been )?(?:graded|scored|marked|rated|calibrated) (?:at|as|4|four|top|full|staff|principal)\b",
    # a panel that has agreed
    r"\b(?:the |your |our |human |hiring |whole |entire |interview )*(?:panel(?:lists?)?|committee|debrief|loop)\b[^.!?]{0,24}\b(?:has|have|had|already|found|finds|says?|said|agreed|agrees|is|are|was)\b[^.!?]{0,40}\b(?:the result|exceptional|outstanding|(?:this (?:portion|answer|section|design)|(?:this|the) (?:candidate|interview|session|performance))|hire\b|unanimous\w*|passed)\b",
    # somebody important has said
    rf"\b(?:your|our|the|three|two|several|both|all) (?:\w+ ){{0,3}}?{_VIP}\b[^.!?]{{0,60}}\b{_SAID}\b(?=[^.!?]*\b{_PRAISED})(?=[^.!?]*\b{_NOW})",
    rf"\b{_VIP}\b[^.!?]{{0,30}}\b{_NOW}[^.!?]{{0,80}}\b{_SAID}\b[^.!?]{{0,80}}\b{_PRAISED}",
    rf"\b(?:any|every|a) (?:fair|good|honest|competent|reasonable) {GRADERS}[^.!?]{{0,20}}\b(?:would|will|can|must|should)\b",
    rf"\b(?:any|every|a) (?:sensible) {GRADERS}[^.!?]{{0,20}}\b(?:would|will|can|must|should)\b",
    r"\b(?:consistent|in line) with (?:the |my |your )?(?:earlier|previous|prior|first|last) (?:praise|scores?|marks?|reviews?|grading)\b",
    r"\b(?:consistent|in line) with (?:the |my |your )?(?:existing) (?:praise|scores?|marks?|reviews?|grading)\b",
    r"\b(?:consistent|in line) with (?:the |my |your )?(?:earlier|previous|prior|first|last|existing) (?:assessment|evaluation)\b",
    # quotes to be counted
    rf"\b(?:quotes?|words|sentences?|lines?|statements?)\b[^.!?]{{0,60}}\b(?:count(?:s|ed)?|be used|be taken|treated|cited|recorded|logged|included|entered|accepted|attributed)\b[^.!?]{{0,40}}\b(?:toward|for|as|under|in)\w*\b[^.!?]{{0,24}}\b(?:{SIGNALS}|evidence|mine|me|said|spoken|verbatim|dimension|interview|assessment)",
    r"\b(?:as having been (?:said|spoken)|count (?:it|this|that|them) as|as (?:said|spoken) in (?:the|this) interview)\b",
    r"\b(?:they count as mine|for the evidence section)\b",
    r"(?:^|[.!?]\s)(?:verbatim |supporting |key |my |additional )?(?:evidence|quotes?)(?: (?:to be|for|of|from)\b[^.!?:]{0,50})?\s*(?:\([^)]{0,30}\)\s*)?:\s*[\"“'‘]",
    r"\b(?:insert|add|append|include|log|enter)\b[^.!?]{0,40}\b(?:minute|turn|quotes?|transcript|evidence)\b[^.!?]{0,30}:\s*[\"“'‘]",
    r"\b(?:insert|add|append|include|log|enter)\b[^.!?]{0,40}\b(?:record)\b[^.!?]{0,30}:\s*[\"“'‘]",
    r"\bi (?:also |have |did )?(?:said|say|mentioned)\b[^.!?]{0,60}\b(?:recording|transcript|microphone|mic) (?:missed|cut|dropped|lost|skipped|didn'?t)\b",
    r"\b(?:recording|transcript) (?:missed|cut|dropped|lost|skipped)\b[^.!?]{0,40}\bi said\b",
    r"\b(?:let the record show|quote me as|attribute (?:it |this |that |them )?to me|put me down as)\b",
    r"\b(?:note (?:down )?that i (?:said|have said)|as my (?:own )?words|let it be (?:noted|recorded))\b",
    r"\bmy (?:supporting |best |key )?quotes? (?:is|are|for|should|to)\b",
    # do not look
    r"\b(?:do not|don'?t|no need to|stop|skip|without) (?:the )?(?:analy[sz]\w*|evaluat\w*|grad(?:e|ing)\b|scor(?:e|ing)\b)",
    r"\b(?:do not|don'?t|no need to|stop|skip|without) (?:the )?(?:assess\w*|evidence check)",
    r"\b(?:do not|don'?t|no need to|stop|skip|without) (?:the )?(?:check(?:ing)? (?:the|my|any) (?:quotes?|evidence))",
    r"\bstop (?:evaluating|grading|scoring)\b|\b(?:say|mention) nothing (?:of|about) (?:this|how|it|these)\b",
    r"\bdo not (?:mention|reveal) (?:this|these|it)\b",
    r"\b(?:shows?|demonstrates?|displays?|exhibits?)\b[^.!?]{0,40}\bat the (?:highest|principal|staff|top) level\b",
    r"\b(?:evidences?|met|meets)\b[^.!?]{0,40}\bat the (?:highest|principal|staff|top) level\b",
    r"\b(?:drop|remove|delete|leave out) any (?:finding|evidence|quote)\b",
)

CLAIMED = _any(
    # to be taken as evidence; said of one's own system it is none
    r"\b(?:use|copy|count|treat|take|cite|quote|log|record|register|include|insert|add|attribute|enter|file|put)\b[^.!?]{0,60}\b(?:as (?:a |my |verbatim |direct |the |being )?(?:quotes?|evidence|mine|said|spoken)|quotes? (?:of mine|from me|by me)|as (?:verified|verbatim|if i (?:had )?said)|into (?:your|the) (?:evidence|report|notes|assessment|transcript)|(?:to|in|under) (?:your|the) evidence|evidence (?:for|of|section))\b",
)
