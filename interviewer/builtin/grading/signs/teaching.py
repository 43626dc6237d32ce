"""Signs of making things followable: terms, pictures, cases, causes, the main thing first."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from interviewer.builtin.grading.marks import VAGUE
from interviewer.builtin.grading.sayings import Said, Saying, any_of, has_number
from interviewer.builtin.grading.signs import teaching_against as against
from interviewer.builtin.grading.signs.opening import whole
from interviewer.builtin.grading.signs.sign import Sign, having
from interviewer.builtin.grading.signs.teaching_against import DEFINES
from interviewer.domain.rubric import Ask

_EVERYDAY = (
    r"(?:bus|thermos|flask|she(?:lf|lves)|doors?|bath|swing|river|kitchen|soup|match(?:es)?|cassette|mailbox|library|"
    r"bank|staircase|ladder|string|beads?|puddle|lorry|fuse|court|fire brigade|taxi|cinema|phone book|doctor|exam|"
    r"post(?:man|box|card)?|letters?|garden|bread|clock|road|shop|restaurant|pub|wedding|football|card game|card|"
    r"thermometers?|weather|furniture|delivery vans?|accounting|traffic|school|teacher|waiter|chef|cook|recipe|water|"
    r"pipe|tap|bucket|sink|bottle|cup|glass|pencil|notebook|diary|ledger|passport|key|lock|wall|bridge|roof|"
    r"window|house|train|track|plane|boat|ship|horse|dog|cow|bird|tree|seed|apple|egg|carton|onion|shoe|coat|"
    r"suitcase|boot|tower|stairs?|lift|queue|crowd|theatre|concert|orchestra|song|film|photo|map|compass|treaty|"
    r"law|promise|witness|judge|seat reservation|plugs?|hairdryer|punch card|coffee|wallet|coin|jar|box|bag|net|"
    r"rope|chain|brick|fence|gate|belt|brake|engine|wheel|lamp|candle|fire|battery|sieve|filter|scale|ruler|mirror)"
)
"""Things that anybody knows."""
_VEHICLE = (
    r"(?:bus|thermos|flask|shelf|bath|swing|kitchen|soup|match|cassette|staircase|ladder|puddle|court|witness|taxi|cinema|"
    r"phone book|doctor|exam|postman|letter|garden|clock|treaty|promise|thermometer|fire brigade|family tree|bank account|"
    r"ledger|diary|sieve|mirror|chain letter|queue at \w+|recipe|song|passport|onion|car boot|river|wave|bucket)"
)
"""What a thing is said to be without a `like`."""
_IMAGE = any_of(
    rf"\b(?:it's|it is|that's|is|are|was|bit|just|much|works|behaves|rather|kinda|kind of|sort of|same) (?:\w+ )?like (?:a|an|the|\w+ing)\b(?! (?:hundred|few|couple|day|minute|column|table|string|row|separate|field|service|log|existing|curve|local|case))|^(?:so |kinda |basically )?like (?:a|an|the) \w+|\blike (?:a |an |the |\w+ ){{1,3}}{_EVERYDAY}\b", r"\bthink of (?:it|this|a|an|the|them)\b|(?:^|\b(?:so|now|and|then|just) )(?:picture|imagine) (?:a|an|the|that|three|two|you|\w+ \w+s\b)|\byou know (?:that|those|how|when) (?:\w+ ){0,4}(?:game|card|feeling|you)\b", r"\b(?:as|same) (?:with|in|as) (?:a|an|the|any)? ?(?:\w+ )?" + _EVERYDAY + r"\b|\bthe way (?:a|an|the|you) \w+ \w+s?\b.{0,30}\bwhen\b|\bold(?:-| )\w+(?:-\w+)? \w+ did it\b",
    rf"\b(?!there\b)\w+(?:'s| is|'re| are) (?:just |only |really )?(?:a|an) (?:\w+ )?{_VEHICLE}\b(?=[,:.;!]| and\b| that\b| in one\b)",
)  # fmt: skip
_TECHNICAL = any_of(
    r"\b(?:looks? like|feels? like|sounds like|something like|would like|like to|things? like|more like|like that|i(?:'d| would)? imagine|same picture|existing|opening is|incident|database|table|column|cache|queue of|service|api|endpoint|server)\b"
)

_OPENS_CASE = any_of(
    r"^(?:so|now|and|okay|right|well|then|let me see|here)?[,: ]*(?:let's |let us )?(?:say|suppose|take|imagine|for example|for instance)\b(?! (?:it|that|them|away|over) )",
    r"\b(?:(?:(?<=, )|(?<=: )|(?<=so )|(?<=and ))say (?:the|there's|there are|you|somebody|a))\b",
)
_STEP = any_of(
    r"\b(?:at )?\d{1,2}[:.]\d{2}\b|\bat (?:twenty|ten|quarter|half|five) (?:past|to)\b|\bat (?:noon|midnight|\w+ o'clock|\d{4})\b",
    r"\b(?!about|than|after|over|under|every|maybe|only|the|and|with|has|gets|are|is|say|these|those|for|all)[a-z]{3,} (?:one|two|three|four|five|six|seven|eight|nine|ten|twelve)(?:'s|,| (?:is|has|comes?|gets?|fails?|trips?|goes|arrives?|ends?|needs?|takes?|stays?|gives?))\b",
    r"^(?:then|so|next|first|now)\b(?!.*\bi(?:'d|'ll)?\b).{10,80}\b(?:\d+|two|three|four|five|six|eight|nine|ten|twenty|forty|fifty)\b",
)

_LABEL = re.compile(
    r"\b(?!Week|Year|Month|Day|Phase|Step|Option)[A-Za-z]{3,} (?:[B-HJ-Z]\b|\d{1,4}\b(?!\s?(?:percent|%|[a-z]+s\b)))"
)
"""One thing among its like: by letter or number."""

_CAUSE = any_of(
    r"\b(?:because|since) (?!i\b|i'|we\b|we'|of\b|then\b|last\b|the last\b|\d|it's (?:my|our)\b)(?=.{12,})", r"\b(?:that's why|which is why|that's what (?:makes|damps|decides|separates)|the reason (?:is|it|that|for|they|he|she))\b", r"\b(?:otherwise|or else) (?!i\b|i')(?=.{10,})", r"\bif (?:it|you|they|the|a|an|somebody|one|he|she|both|there)\b(?!.*\bi(?:'d|'ll|\b)).{6,90}(?:, (?:then |so )?| then )(?:it|the|they|you|he|she|nobody|that|there|a|an|both|somebody)\b", r"\b(?:means|only means) (?:that |the |a |it |they |you |nobody |when )",
    r"\bso (?:if|when|nobody)\b(?!.*\bi(?:'d|'ll|\b)).{20,}",
)  # fmt: skip

_OWN_CHOICE = any_of(r"\bi\b|\bi'")
"""A reason for what one would do oneself: a decision's reason and no explanation."""
_PARTS = any_of(
    r"\b(?:api|database|service|queue|server|dashboard|cloud|app|schema|cache|component|platform|pipeline|framework|index|column|table|id)s?\b"
)

_CORE = any_of(
    r"\bthe (?:core|heart|whole (?:trick|point|idea|difficulty|story)|trick|point|main thing|short version|hard part|key|principle|idea|catch)(?: of it)?(?: of \w+ \w+)?(?: here| in one \w+)?(?: is\b|:)", r"\bwhat makes (?:it|this) hard is\b|\bin (?:one|a) (?:sentence|breath|line|word)\b|\b(?:all|what) (?:it|this|that|a \w+) (?:is|does|means|comes down to) is\b|\ball it means is\b|\bthat's all (?:a|an|the) \w+ (?:is|does)\b|\b(?:comes|boils) down to\b|\bthat's the (?:core|whole)\b|\bat bottom\b",
    r"^(?:so )?(?:it|this)(?:'s| is)(?: really)? (?:a|an|two|one|the) [\w ]{3,40}\b(?:and not|not|in one|, not)\b",
)  # fmt: skip

_RECAP = any_of(
    r"\b(?:recap\w*|to sum(?: it)? up|sum(?:ming)? (?:it |that )up|in summary|(?<!fair )summary|to gather|pull it (?:all )?together|put it together|i'll close it up|stack it up|where we (?:are|stand)|back to the start|so in (?:small|short)|to close,|that's the core|in three (?:pictures|words))\b"
)
_PIECES = re.compile(r"(?:[^,;.]+[,;.]){3,}")

_CHECK = any_of(
    r"\b(?:make sense|clear|with me|followed|follow(?: that| me)?|hang together|make a picture|together so far|see (?:why|how|what)|lost you|happy with that|another case|run (?:one|a) case|want (?:it |that )?again|try one|can you say|could you (?:tell|say)|what happens (?:to|if|when)|what does (?:it|she|he|the \w+) (?:get|do|say|see)|which one (?:goes|wins|is)|the difference between|still the same)\b[^.!]{0,70}\?"
)
_NOT_A_CHECK = any_of(
    r"\b(?:how many|how long|do we|is there|who|today|you have|does the (?:railway|system)|metaphor)\b"
)

_FEW = any_of(
    r"\b(?:hold on to|keep|remember|take away|carry) (?:just |only )?(?:(?:those|these|that|this|one|the|two|three|four|five) (?:things?|ideas?|pictures?|words?|rules?|lines?|sentences?|two|three|four|five)|(?:that|this) one|one thing)\b|\bhold on to (?:that|those|these|this)\b", r"\b(?:the )?rest (?:is|are|follows|of it is) (?:just |only )?(?:detail|plumbing|easy|bookkeeping|arithmetic|decoration|typing|details|(?:the )?computer)\b|\bif you (?:only )?(?:remember|keep|take) (?:one|two|three|those|these|nothing)\b|\b(?:one|two|three|four|five) (?:things|ideas|pictures|words|images|sentences|floors|rules) (?:to|you (?:need|should|have)|and (?:no more|that's|only))\b|\b(?:two|three|four|five) (?:ideas|pictures|images|sentences|words):",
)  # fmt: skip

_CONTRASTS = any_of(
    r"\b(?:whereas|as opposed to)\b|\bone (?:is|has|gets|goes|stays|gives)\b.{3,60}\bthe other (?:is|has|gets|goes|stays|takes|one)\b|\bthe first (?:is|has|one|gets)\b.{3,60}\bthe second\b", r"\b(?:difference (?:is|between)|not the same as|doesn't mean|isn't the same)\b(?!.*\?)|\bsame [\w.]+,? (?:two|different|but)\b|\bin the old (?:way|days|one)\b|\bthe same \w+.{0,40}\b(?:two answers|but)\b",
    r"\b(?:isn't|aren't|is not|not) (?:a|an|the) [\w-]+(?: [\w-]+)?[,;.] (?:it's|it is|they're|that's) (?:a|an|the)\b|\b(\w+) (?:feels|looks|is) like (?:a|an) .{3,40} and (?:ten|two|twenty|a hundred|three)\b",
)  # fmt: skip
_PAIRED = re.compile(
    r"^(?:and |so |but )?(in|with|without|before|after|under|above|from|at|inside|outside|red|given)\b", re.I
)
"""Two sentences that begin with the same of these set two cases side by side."""
_AGENDA = any_of(r"\b(?:i'd|i'll|let me|we'd|week|month|year|wave|phase|first|then)\b")


def _defines(turns: Sequence[Said]) -> list[Saying]:
    return [s for s in having(turns, DEFINES, unless=VAGUE) if not s.text.endswith("?") and len(s.text.split()) > 4]


def _picture(turns: Sequence[Said]) -> list[Saying]:
    return [s for s in having(turns, _IMAGE) if len(s.text.split()) > 4 and not _TECHNICAL.search(s.text)]


def _case(turns: Sequence[Said]) -> list[Saying]:
    """The steps of a case: how it is opened, and what happens in it at which hour or to which one."""
    found = []
    for t in turns:
        opened = [i for i, s in enumerate(t.sayings) if _OPENS_CASE.search(s.text) and not VAGUE.search(s.text)]
        if t.empty or t.numbers < 3 or not (opened or Ask.EXAMPLE in t.asks):
            continue
        start = opened[0] if opened else 0
        steps = [s for s in t.sayings[start:] if (_STEP.search(s.text) or _LABEL.search(s.text)) and "?" not in s.text]
        begun = [t.sayings[i] for i in opened if has_number(f"{t.sayings[i].text} {t.sayings[i].after}")]
        found += sorted({s.text: s for s in [*begun, *steps]}.values(), key=t.sayings.index)[:3]
    return found


def _why(turns: Sequence[Said]) -> list[Saying]:
    found = having(turns, _CAUSE, unless=VAGUE)
    return [
        s
        for s in found
        if not s.text.endswith("?") and len(s.text.split()) > 7
        if not _OWN_CHOICE.search(s.text) and len(_PARTS.findall(s.text)) < 2
    ]


def _core(turns: Sequence[Said]) -> list[Saying]:
    return [whole(t, i, 8) for t in turns if not t.empty for i, s in enumerate(t.sayings) if _CORE.search(s.text)]


def _recap(turns: Sequence[Said]) -> list[Saying]:
    """What is gathered, shown with what it gathers."""
    return [
        whole(t, i, 9)
        for t in turns[2:]
        if not t.empty
        for i, s in enumerate(t.sayings)
        if _RECAP.search(s.text) and _PIECES.search(f"{s.text} {s.after}")
    ]


def _checks(turns: Sequence[Said]) -> list[Saying]:
    return [s for s in having(turns, _CHECK) if not _NOT_A_CHECK.search(s.text)]


def _another(turns: Sequence[Said]) -> list[Saying]:
    """The image, term or case with which a question how it works was answered."""
    asked = [t for t in turns if t.asks & {Ask.EXPLAIN, Ask.EXAMPLE} and t.words >= 30 and not t.empty]
    cases, found = {s.text for s in _case(asked)}, []
    for t in asked:
        if against.STANDARD.search(t.text):
            continue
        shows = [s for s in t.sayings if s.text in cases or s in _picture([t]) or s in _defines([t])]
        found += shows[:1]
    return found


def _contrasts(turns: Sequence[Said]) -> list[Saying]:
    found = having(turns, _CONTRASTS)
    for t in turns:
        for i, (a, b) in enumerate(pairwise(t.sayings)):
            one, other = _PAIRED.match(a.text), _PAIRED.match(b.text)
            if one and other and one[1].lower() == other[1].lower() and not _AGENDA.search(a.text) and not t.empty:
                found.append(whole(t, i, len(a.text.split()) + 1))
    return found


SIGNS: dict[str, Sign] = {
    "defines-the-term": Sign(_defines),
    "picture-that-carries": Sign(_picture),
    "works-a-case": Sign(_case),
    "says-why-it-matters": Sign(_why),
    "core-first": Sign(_core),
    "recaps": Sign(_recap),
    "checks-understanding": Sign(_checks),
    "names-the-few-things": Sign(lambda t: having(t, _FEW)),
    "another-way": Sign(_another),
    "contrasts-two": Sign(_contrasts),
    **against.SIGNS,
}
