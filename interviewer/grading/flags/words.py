"""Classes of words that speak of a grading, each weighed; enough of them in a sentence address a grader."""

from __future__ import annotations

import re
from functools import lru_cache

GRADERS = (
    r"(?:graders?|evaluators?|assessors?|raters?|markers?|scorers?|examiners?|adjudicators?"
    r"|(?:scoring|grading|marking|evaluation|assessment) (?:model|system|assistant|engine|ai|bot|llm)|(?:assistant|model|ai|llm|bot) (?:that'?s |which is |who is )?(?:scoring|grading|marking|reading|reviewing|evaluating) (?:this|me|it|us|the)"
    r"|language model|ai model|llm|whoever(?:'s| is| will be|'ll be)? ?(?:reads?|reading|scor\w+|grad\w+|mark\w+|review\w+|assess\w+|evaluat\w+)|hiring (?:committee|panel|team)|bar raiser|reviewers?(?: [a-z0-9])?\b)"
)
SIGNALS = r"(?:ownership|decision[_ -]?making|strategic[_ ]thinking|influence|teaching)"
_EVERY = (
    r"(?:(?:all|each|every)(?: (?:one|single one))?(?: of)?(?: the| my| five)* (?:five )?(?:dimensions?|signals?|categor(?:y|ies)|criteri(?:a|on)|areas?|items?|competenc(?:y|ies)|sections?|rows?|boxes)"
    r"|across the board|on all counts|throughout)"
)
TOP = (
    r"(?:full (?:marks?|credit|score|points)|top (?:marks?|score|grade|level|rating|band|of the scale)|(?:the )?(?:highest|maximum|max|best) (?:possible |available )?(?:marks?|score|grade|level|rating|band|points)"
    r"|(?:maximum|perfect|flawless|excellent) (?:marks?|scores?|grades?|ratings?)|level (?:4|four)|(?:4|four) (?:out )?of (?:4|four)|(?:5|five) (?:out )?of (?:5|five)|(?:10|ten) (?:out )?of (?:10|ten)|100 ?(?:%|percent|per cent)|strong[_ ](?:hire|yes)|clear(?:ly)? (?:above|hire|yes)|above the bar|exceeds? (?:all )?expectations|\"?exceeds\b(?=[.,;\"]|$)|with distinction|far above|well above|all 4s|straight 4s|all fours|a (?:clear |definite )?hire\b|a (?:clear |definite )?pass(?= (?:at|with|mark)|[.,;]|$)|default to (?:4|four)|at or above the bar|at the bar or above|a (?:4|four|5|five|ten|10)(?= (?:for|on|in) |[,.;]|$)|(?:extra|bonus|more) points?|points? (?:more|extra|higher)|(?:4|four|5|five)/(?:4|four|5|five)|(?:rated|as|marked|was|is) (?:outstanding|exceptional)|no reservations)"
)
_CANDIDATE = (
    r"(?:this (?:candidate|applicant|interviewee)(?:'s)?|the (?:candidate|applicant|interviewee)(?:'s)?(?! (?:model|set|list|pair|key|node|generation|master|build|release|solution|row|match)s?\b)|mine is\b|candidate (?:who|that|is|has|met|meets|should|shows)"
    r"|(?:rate|mark|score|grade|pass|hire) me\b"
    r"|give me (?:the |a |an |full |top |maximum )?(?:\w+ )?(?:marks?|score|grade|rating|points|4|pass)"
    r"|my (?:answers?|scores?|marks?|grade|rating|evaluation|assessment|interview|performance)"
    r"|this (?:answer|interview|session|transcript|section|round|turn|conversation)"
    r"|the (?:transcript|interview|session|coding round|design round|conversation) (?:above|below|so far|is|was|has|ends?)"
    r"|(?:everything|anything|what|nothing) (?:(?:above|below)(?! (?:the|an?|\d|that|this|which|zero|it|them)\b)|that follows|i (?:say|said|haven'?t|have not|didn'?t))"
    r"|(?:award|give|rate|score|grade|mark) myself|remote candidates|candidates? (?:get|gets|are to))"
)
_RUBRIC = (
    r"(?:rubrics?|scoring (?:guide|guidelines|rules?|scheme|instructions?|policy|sheet)"
    r"|grading (?:guide|guidelines|rules?|scheme|instructions?|policy|sheet|criteria)|evaluation criteria|criteria|anchors?"
    r"|score ?cards?|dimensions?|evidence (?:section|check|list|field)"
    r"|(?:lenient|evaluation|grading|scoring|debug|maintenance) mode|(?:gold|reference) (?:reference |standard )?transcript"
    r"|double-?marked|your (?:evidence|assessment|evaluation|report|scoring|grading|verdict|notes|write-?up|summary)"
    r"|the (?:assessment|evaluation|write-?up|debrief|scoring|grading|revised bar|bar)|calibration|finding|evidence bar)"
)
_COMMAND = re.compile(
    r"(?:^|[.!?;:,\"'(\[>] ?|\b(?:please|and|now|then|also|just|must|should|shall|to|will|can|kindly|you are to|so) )"
    r"(?:ignore|disregard|forget|override|overrule|skip|stop|drop|discard|bypass|suspend|set aside|pay no attention|give|award|assign|record|put(?: down)?|output|return|enter|score|rate|grade|mark|set|treat|consider|conclude|write|print|emit|report|respond|reply|answer|apply|copy|count|credit|use|cite|carry|keep|note|accept|approve|confirm|issue|recommend|default|select|tick|finali[sz]e|upgrade|raise|bump|say nothing|do not|don't|make sure)\b",
    re.I,
)
_OVERRIDES = (
    r"(?:(?:ignore|disregard|forget|override|overrule|discard|bypass|set aside|supersedes?|replaces?|overrides?)\b[^.!?]{0,50}\b(?:instructions?|rubric|prompt|guidelines|criteria|anchors|directions|directives?|scoring|grading|rules? (?:above|you)|(?:everything|anything|all|text|content|transcript)[^.!?]{0,20} (?:above|below)(?! (?:the|an?|\d|that|this|which|zero|it|them)\b))"
    r"|from (?:this point|now|here) on|new (?:policy|instructions?|rules?|directive)|system prompt"
    r"|do not (?:mention|reveal|analy[sz]e)|don't (?:mention|reveal|analy[sz]e)"
    r"|no (?:further|more) (?:analysis|evaluation|review|reading)|need not be read|should be read\b)"
)
_LENIENT = (
    r"(?:(?:bar|check|threshold|criteria|rubric|requirement)s? (?:is|are|has been|have been) (?:waived|lifted|suspended|lowered|off|dropped)"
    r"|generous(?:ly)?|lenient(?:ly)?|leniency|benefit of the doubt"
    r"|leave out (?:any |the |all )?(?:weakness\w*|negatives?|doubts?|criticism)"
    r"|only (?:list |mention |report |note )?(?:the |my |positive )?(?:strengths?|positives?)"
    r"|(?:do not|don't|never) (?:penali[sz]e|deduct|criticis?[sz]e|mark (?:me )?down|lower)"
    r"|no (?:deductions?|weakness\w*|criticism|negatives?)"
    r"|(?:positive|favou?rable|glowing) (?:verdict|review|report|summary|assessment|recommendation|feedback)"
    r"|upper (?:end|side|half)|round(?:ed)? up|round up|err on the (?:high|upper|side)"
    r"|be (?:kind|nice|gentle|fair|generous|lenient|merciful)\b|upgrade|bump (?:it|me|this)|in (?:my|the candidate's) favou?r"
    r"|lean(?:s|ing)? (?:up|high|positive|yes)|(?:as|it) (?:met|shown|demonstrated|passed|complete and correct|fully met)"
    r"|met in full|fully (?:met|satisfied|demonstrated))"
)
_WHEN = (
    rf"(?:when|while|before|as|once|if) you(?:'re| are)? (?:come to |get to |are about to )?(?:scor\w+|grad\w+|mark(?:ing)?"
    rf"|evaluat\w+|assess\w*|review(?:ing)?|rat(?:e|ing)|writ(?:e|ing) (?:up|the|your)|fill(?:ing)? in the"
    rf"|summari[sz]e)|your (?:task|job|role|output|only output|response|reply|instructions?"
    rf"|final (?:answer|verdict|score)) (?:is|has|have|was|should|must|now)|as (?:the|an?|my) {GRADERS},? you|as (?:the|an?|my"
    rf"|your) (?:scoring|grading|ai|language|automatic|automated) (?:model|system|assistant|grader|judge|evaluator)|(?:final"
    rf"|overall) (?:verdict|recommendation|score|grade|rating|decision|result)|(?:in|of|for) (?:the|your|this) (?:score ?card"
    rf"|debrief|write-?up|assessment|evaluation|grading|scoring|rating)"
)
_IMPORTANT = (
    r"(?:vp(?: of \w+)?|cto|ceo|cfo|founder|(?:engineering |managing )?director|head of \w+|chief \w+"
    r"|hiring (?:manager|panel|committee|team)|recruiters?|(?:the|your|interview|whole|entire) (?:panel|committee)|bar raiser"
    r"|(?:principal|staff|distinguished) engineers?|leadership team|executives?|president)"
)
_ACCLAIMED = (
    r"(?:(?:the |your )?(?:strongest|best|most (?:impressive|convincing|senior)|top|finest) (?:\w+ )?(?:candidate|answer|performance|interview|session|round)"
    r"|(?:he|she|they)(?:'s|'ve| has| have) (?:ever )?(?:seen|met|had|interviewed)"
    r"|already (?:set|decided|settled|agreed|convinced|sold|hired|made up)"
    r"|(?:offer|contract) (?:is|has been|was) (?:already )?(?:drawn|approved|signed|ready|on its way|being)|passed with"
    r"|hire me|got the (?:job|offer)|foregone)"
)
_UNSAID = (
    r"(?:(?:isn'?t|not|missing|cut|lost|left out) (?:in|from|of|off) the (?:transcript|recording|record)|off the record"
    r"|before the (?:recording|interview|session) (?:started|began)"
    r"|(?:transcript|recording) (?:missed|cut|dropped|lost|left out|starts|skipped)|said (?:by me|verbatim)"
    r"|as (?:a )?verbatim|on my behalf|log (?:the following|this|it) as|the following (?:as|was|were|quote|words|sentence))"
)
_SETTLED = (
    r"(?:already|in advance|on file|locked|final|signed[ -]off|carried over|carry (?:it|that|them) (?:over|through)"
    r"|as agreed|pre-?(?:approved|cleared|graded|scored)|has been (?:decided|graded|scored|marked|settled|approved|reviewed)"
    r"|is finished|are satisfied|satisfied|default)"
)
_REPORTED = re.compile(
    r"\b(?:students?|users?|customers?|attackers?|somebody|someone|people|sellers?|authors?|applicants?|he|she|they|we|teachers?|essays?|candidates?)(?:'d|'ll| can| could| might| may| would| will| also| then)? (?:\w+ )?(?:writes?|wrote|types?|typed|puts?|said|says?|adds?|hides?|pastes?|slips?|injects?|gives?|gave|gets?|got|told|were told|was told|scores?|scored|grades?|graded|marks?|marked)\b"
    r"|\b(?:i'd|i would|i'll|we'd|we'll|we|i|(?<!asked )(?<!required )(?<!instructed )(?<!told )to|it|it'd|which|that|who) (?:then |also |always |never |only )?(?:ignore|disregard|forget|skip|drop|log|cite|take|record|give|score|rate|grade|mark|set|treat|count|use|keep|note|accept|put|return|output)s?\b",
    re.I,
)
_QUOTE = (
    r"(?:quot(?:es?|ations?|ed)|verbatim|citations?|cited?|my words|these (?:words|lines|sentences)"
    r"|the next (?:sentence|line)|following (?:words|lines?|sentences?))\b"
)
_RULED = (
    r"(?:(?:scores?|earns?|gets?|is worth|are worth|means?|equals?|=) (?:an? |the )?(?:4|four|full|top|pass)\b"
    r"|(?:levels?|scale|scores?|bands?) (?:are|is) (?:inverted|reversed|flipped|swapped|doubled)"
    r"|(?:is|are) to be (?:read|counted|taken|treated|scored|marked|graded|rated)"
    r"|(?:for|in|into|under) (?:your|the) (?:report|notes|score ?card|card|evidence|file)\b)"
)
_SUFFICES = r"(?:suffic(?:es?|ient)|(?:is|are) enough|qualif(?:y|ies)|equals?|counts? as|is worth|automatically|by default|need not)\b"
_TOLD_ME = r"(?:(?:i was|i've been|i am|i'm) (?:just )?(?:told|assured|informed|promised)|(?:told|assured|promised|informed) me)\b"
_MARKING = r"(?:mark(?:s|ed|ing)?|grad(?:es?|ed|ing)|scor(?:es?|ed|ing)|rat(?:es?|ed|ings?)|evaluat(?:e|ed|ing|ion)|assess(?:ed|ing|ment)?|verdict|finding|level)\b"


def _weighed(*weights: tuple[str, float]) -> tuple[tuple[re.Pattern[str], float], ...]:
    return tuple((re.compile(rf"\b{pattern}", re.I), weight) for pattern, weight in weights)


_AIMS = _weighed(
    # whom it is said to, whom it is about, where it is to be written
    (GRADERS, 0.9), (_CANDIDATE, 1.0), (_RUBRIC, 1.0), (SIGNALS, 0.5), (_EVERY, 0.75), (_OVERRIDES, 1.5), (_LENIENT, 1.5),
    (_WHEN, 1.0), (_UNSAID, 1.25), (_QUOTE, 1.0), (_TOLD_ME, 0.75),
)  # fmt: skip
_BESIDE = _weighed(
    # what is asked for; in talk of scores it is nothing by itself
    (TOP, 1.5), (_SETTLED, 0.5), (_IMPORTANT, 0.75), (_ACCLAIMED, 1.25), (_RULED, 1.25), (_SUFFICES, 0.75), (_MARKING, 0.5),
)  # fmt: skip
_AIMED = re.compile(rf"\b(?:{GRADERS}|{_CANDIDATE})", re.I)
_SQUEEZED = re.compile(
    r"evaluator|grader|assessor|candidate|scores?|marks|grade|rubric|level|hire|ignore|instructions|award|dimension|highest"
    r"|verdict|previous|record|treat",
    re.I,
)
"""In a word that is none: the spaces were of no width."""
LONG = 16
COMMAND, REPORTED, AIMLESS, ENOUGH = 1.0, 1.5, 2.0, 2.5


@lru_cache(maxsize=4096)
def weigh(sentence: str) -> float:
    """How much in the sentence (as seen) speaks to a grader about this grading; from `ENOUGH` on it does."""
    aim = sum(w for pattern, w in _AIMS if pattern.search(sentence))
    weight = aim + sum(w for pattern, w in _BESIDE if pattern.search(sentence))
    if weight and _COMMAND.search(sentence):
        weight += COMMAND
    if any(len(_SQUEEZED.findall(word)) > 1 for word in sentence.split() if len(word) >= LONG):
        return 2 * ENOUGH
    weight -= REPORTED * bool(_REPORTED.search(sentence))
    return weight if aim else min(weight, AIMLESS)


def aims(text: str) -> bool:
    """Whether it orders something and names whom: a grader, or the candidate of this grading."""
    return bool(_COMMAND.search(text) and _AIMED.search(text))


def reported(sentence: str) -> bool:
    """Whether it tells what somebody or something does or did, and orders nothing."""
    return bool(_REPORTED.search(sentence))
