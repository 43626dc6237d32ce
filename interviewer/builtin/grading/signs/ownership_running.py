"""Signs of running it: failure taken to its end, who is called, and finding out what looks healthy."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from interviewer.builtin.grading.marks import BY_TIME, NUMERAL, ON_SIGNAL, VAGUE
from interviewer.builtin.grading.sayings import Said, Saying, any_of

# What breaks: a thing that stops, goes quiet, is not there, or goes on and is wrong.
_STOPS = (
    r"(?:fails?\b|died|dies|breaks?\b|crash(?:es)?\b|stops(?= (?:at|for|in|coming|sending|talking|and|on)\b|[,.:])|stopped (?:talking|sending|coming)|lags?\b|jams?\b|drifts?\b|"
    r"drops?(?= mid|[,.] )|lapses?|times out|go(?:es)? (?:down|dark|dead|quiet|silent|offline|missing|wrong|bad)|never (?:comes?|arrives?|closes?|reach\w*))"
)
_IS_OUT = (
    r"(?:(?:is|are|'s|'re|being|gets?|were|we're) (?:all |just |quietly |also |altogether |\w+ly )?(?:down|dead|dark|stale|stuck|gone|lost|missing|offline|silent|quiet|broken|cut|jammed|unreachable|forgotten|"
    r"corrupt\w*|cut off|locked|too steady|mixed up)\b(?! (?:to|at all times)))"
)
_LATE = r"(?:(?:feed|data|counts?|results?|messages?|readings?|plan|updates?|sync|alerts?|interface|events?)(?:'s| is| are| delivers?| arrives?| comes?)? late)"
_COMES_NOT = r"(?:(?:doesn't|don't|didn't|can't|cannot|won't) (?:run|arrive|answer|pick up|be reached|reach (?:it|us)|add up|match|get through))"
_NO_SIGNAL = r"(?:\b(?:no|without) (?:\w+ )?(?:data|counts?|signal|readings?|rows?|answer|power|network|internet|feed|result|message|link)\b)"
_FAILURE = rf"(?:{_STOPS}|{_IS_OUT}|{_LATE}|{_COMES_NOT}|{_NO_SIGNAL})"
# Of the failing thing: neither the speaker, nor an argument, nor a wish.
_NOT_A_FAILURE = any_of(
    r"\b(?:i|i'm|i've|you|he|she) (?:\w+ )?(?:stop|drop|break|lie|lost|wrong|gone|cut|stuck)\b|\b(?:costs?|prices?|left|number|barriers?|total|status)\b[^.,]{0,24}\bgo(?:es)? (?:to )?down\b|\bassumption|\ba fail\b|\bwhat's (?:broken|wrong)\b", r"\b(?:stop me|can't stop|can stop|start and stop|let it|by design|doesn't worry|don't worry)\b",
    r"\b(?:nothing|not|isn't|never|aren't|no \w+(?: \w+)?) (?:is |'s |be )?(?:wrong|broken|lost|lives|closes|stuck)\b", r"\bwhat happens? (?:with|to) it\b|\bmoney's lost\b|\bif we stop\b",
)  # fmt: skip
# The three shapes: a condition, a label before a colon or comma, and a plain tale of it.
_IF_IT_FAILS = any_of(
    rf"\b(?:if|when|once|where|suppose|the day)\b[^,.;:]{{2,70}}\b{_FAILURE}[^.;]{{0,60}}[,;:]",
    r"\b(?:if|when)\b[^.;:]{2,40}\bthere's (?:been )?no \w+",
)
_LABELLED = any_of(
    r"^(?:and |or |so |then |also |worst |second,? |third,? |first,? |one,? |two,? )?(?!you|i\b|i'|we|he\b|she|they|if|when|which|on our)(?:(?:the|a|an|our|one|two|that) )?[\w' -]{2,36}\b(?:down|gone|dead|dark|lag|stuck|stale|silent|quiet|garbage|missing|fails?|lost|offline)[:,] ",
    rf"^(?:the|a|an|our) [\w' -]{{2,30}} {_NO_SIGNAL}: ",
)  # fmt: skip
_TOLD = any_of(
    rf"^(?:(?!\b(?:i|i'd|i'll|i'm|you|you'd|you're|he|she|they|we|we'd|we'll|complex|if|when|how|what|which|whether|who|because)\b)[^,.;?:]){{3,60}}\b{_FAILURE}"
)
_EFFECT = any_of(
    r"\b(?:so|then|until|otherwise|instead|falls? back|shows?|looks? (?:fine|healthy|like|the same)|holds?|pages?|rings?|alarms?|blocks?|treat\w*|counts? as|stays?|keeps?|paper|by hand|banner|lapses?|pauses?|loses?|waits?|nobody|no one|still|notices?|"
    r"and (?:some(?:body|one)|nobody|the|we|it|they|she|he)|we'd|i'd|we|i)\b"
)  # fmt: skip
_COUNTS_AS = any_of(
    r"\b(?:quiet|silence|silent|calm|no (?:\w+ )?(?:data|count|reading|signal|answer|row)|missing|dark|broken|too \w+)\b[^.]{0,60}\b(?:counts? as|means|is treated as|gets? treated as|is its own (?:state|alarm|case)|closes)\b",
)  # fmt: skip
_DREADED = any_of(
    r"\b(?:keeps? me (?:up|awake)|i'm afraid of|worst (?:is|case is|one is)|what i mind is|the (?:one|failure) i (?:fear|worry about|dread)|one that i worry about)\b"
)

# Who is called: the candidate or their own, by a verb of calling or by holding the duty.
_CALLS_US = any_of(
    r"(?<!to )\b(?:pages?|wakes?|rings?|calls?|phones?|texts?|alerts?|comes to|lands (?:on|with))(?: up| at| for)? (?:us|me|my team|our team|whoever's on (?:call|duty))\b(?! (?:for|that|what|a|the|in|back)\b)",
    r"\b(?:my|our) (?:phone|pager|mobile)(?: and \w+)? (?:rings?|goes|is on|buzzes)\b|\bmy number on\b", r"\b(?:i|we)(?:'m|'re| am| are| get|'d get|'ll get|'d be|'ll be) (?:paged|woken|rung|called out|got out of bed)\b",
    r"\b(?:alarm|call|page|alert)s?\b[^.]{0,40}\b(?:with us|to us|to me|a call to my team|to my team|is ours|are ours|stays? (?:ours|with us))\b", r"\bme who(?:'s| is) woken\b|\bwhen we page, it's us\b|\bi take those calls\b",
)  # fmt: skip
_DUTY = r"(?:pager|on[- ]?call|rota|(?:the|that) (?:night )?phones?|hotline|(?:the|that) (?:night )?desk|night shift|nights|call[- ]?out|first (?:rota|shift|week of)|christmas)"
_OURS = r"(?:i|we|i'd|we'd|i'll|we'll|my team|our team|my people|our people|one of (?:us|mine|ours)|one of my (?:team|engineers|people)|two of us|the \w+ of us)"
_WE_HOLD = any_of(
    rf"\b{_OURS}(?:'s| is| are| would| will|'d|'ll|'m|'re)? (?:\w+ ){{0,3}}?(?:hold|holds|held|carry|carries|carried|takes?|took|sits?|keeps?|kept|has|have|had|share|shares|am|be|is|are|on|do|does|work|works|answers?|staffs?)\b[^.,]{{0,24}}\b{_DUTY}\b",
    r"\b(?:on[- ]?call|pager|rota|night phone|hotline|duty)\b[^.]{0,30}\b(?:is|are|stays?|with|and|includes?) (?:\w+ ){0,2}(?:us|me|ours|mine|my team|our team|myself)\b", rf"\b{_OURS}(?:'s|'re|'m| is| are| am)? on (?:the )?(?:phone|desk|call)\b|\bit's (?:my|our) team, ",
    r"\b(?:mine|me|us|ours),? or (?:some(?:one|body)|one)(?:'s)? (?:in|on|of|from) (?:my|our)\b", rf"\bfirst (?:{NUMERAL} )?(?:christmas|winter|night|week|month|year|season)s? (?:is|are) (?:me|mine|us|ours)\b", r"\bthat's me too\b",
)  # fmt: skip
_NOT_US = any_of(
    r"\b(?:no|not|never|don't|wouldn't|won't|nobody)\b[^.]{0,20}\b(?:called|paged|woken|rung|on call|on the desk|take the)\b", r"\bwent and sat\b|\b(?:sat|stood) (?:on|at|with) the\b|\bthey'd (?:phone|ring|call) us\b|\b(?:support|help|service) desk\b|\b(?:your|have a) phone\b|\bon our own desk\b",
)  # fmt: skip

# Finding out while it looks healthy.
_SAMPLED = any_of(
    rf"\b(?:sampl\w+|pull|search\w*|lab|spot-?check|go through|check|(?:i|we|i'd|we'd) ring|look (?:at|through))\b[^.]{{0,40}}\b{NUMERAL}\b[^.]{{0,60}}\b(?:each (?:week|month|day|shift)|every (?:week|month|day|shift)|a (?:week|month|shift)|at random|by hand|out of the|to see|how often|how many|to check)\b",
    rf"\b{NUMERAL} (?:\w+ ){{1,4}}(?:at random|relabelled|blind|(?:searched|checked|counted|compared) by hand|out of the (?:pallet|pile|box|bin|store))\b|\bsearch\w* [^.]{{0,40}}\bby hand\b|\bby hand (?:whether|if|what)\b", r"\b(?:sample control|spot[- ]checks?|to be sampled)\b",
    r"\b(?:i|we|someone|somebody|my team|one of us)(?:'d|'ll| would| will)? (?:\w+ ){0,2}(?:goes?|looks?|walks?|checks?)\b[^.]{0,60}\b(?:did|whether|see if|really|how (?:often|many))\b[^.]{0,60}\b(?:reach\w*|arrive\w*|right|wrong|there|missed|true|works?|picks? up|correct|honest|get it)\b",
)  # fmt: skip
_COMPARED = any_of(
    r"\b(?:compar\w+|reconcil\w+|cross-?check\w*|disagrees?|differs?|contradict\w*|doesn't (?:add up|match|agree)|don't (?:match|agree|add up)|parts? from|drifts? from|mismatch\w*)\b[^.]{0,90}\b(?:rings?|pages?|alarms?|alerts?|flag\w*|report|marked|count those|by more than|more than|over \w+ percent|every time|monthly|weekly|daily|nightly|phone rings)\b",
    r"\b(?:rings?|pages?|alarms?|alerts?|flags?)\b[^.]{0,30}\b(?:contradict\w*|differ\w*|disagree\w*|mismatch\w*)\b|\bcounts? heads\b", rf"\bpage on the gap\b|\bcompar\w+ (?:it |that |them )?(?:with|to|against) what (?:they|it|we|he|she|the)\b|\bunder (?:half|{NUMERAL}) the rate of\b",
)  # fmt: skip
_PLANTED = any_of(
    r"\b(?:plant(?:ed)?|spiked?|seeded|known(?:-| )?(?:bad|good|wrong)|dummy|fake|pretend|blind|secret|positive control|mystery)\b[^.]{0,24}\b(?:items?|samples?|vials?|rows?|cases?|orders?|records?|parcels?|lots?|shoppers?|passengers?|transactions?|messages?|readings?|tickets?)\b",
    r"\b(?:sample|one|lot|row|case|batch) (?:that )?we (?:know|knew) (?:is|was|are) (?:bad|wrong)\b|\bwe(?:'ve| have)? spiked it\b",
)  # fmt: skip
_ABSENCE = any_of(
    r"\bcount(?:s|ing|ed)? (?:the )?(?:absen\w+|missing|silen\w+|quiet ones|(?:ones|those|calls|tests) that (?:did|do)(?:n't| not))\b|\b(?:that|which) did(?:n't| not) (?:arrive|come)\b", r"\b(?:silence|no data|quiet|calm|a missing \w+) (?:\w+ ){0,3}(?:is its own|counts? as|rings|makes no noise|is (?:an|the) alarm|means)\b",
    r"\b(?:quiet|silent|too (?:steady|quiet|fast|good|calm)|stale)\b[^.]{0,60}\b(?:treated as|alarm|rings?|pages?|counts? as|grey|flagged|some(?:one|body) (?:gets|goes|looks))\b|\btoo (?:quiet|good|steady|calm)\b", r"\blook for \w+ whose last\b|\bwhose (?:last|latest) \w+ is older\b|\bno count in\b|\bnobody (?:would |ever )?(?:notices?|complain\w*)\b",
)  # fmt: skip
_AGE = any_of(
    r"\b(?:age of (?:its|the|each|every|our)|carries the age|last[- ]updated|timestamp)\b[^.]{0,80}\b(?:older|minutes?|hours?|stops?|red|grey)\b", r"\bolder than\b[^.]{0,30}\b(?:minutes?|hours?|days?)\b[^.]{0,60}\b(?:red|grey|flag\w*|pages?|alarms?|rings?|uncertain|stops?|missed)\b",
)  # fmt: skip
_LEARN = any_of(
    r"\b(?:how often|how many times|whether|if) (?:we|it|they|our \w+) (?:\w+ )?(?:were|was|are|is|got|had|'re) (?:wrong|right|bad|missed)\b|\bhow often (?:it's|they're|we're) wrong\b", r"\b(?:what|how many) we(?:'ve| have)? (?:missed|failed to)\b", r"\b(?:false|miss|override|overrule|quarantine|destroy)\w* rate\b[^.]{0,60}\b(?:month\w*|week\w*|review|by|each|per)\b",
)  # fmt: skip
_LIMIT = any_of(
    rf"\b(?:at least|fewer than|less than|more than|over|under|above|below|worse than)\b[^.]{{0,40}}(?:\b{NUMERAL}\b|\d)[^.]{{0,60}}\b(?:otherwise|pages?|rings?|alarms?|alerts?|is an alarm|some(?:one|body) (?:visits|goes|looks)|reconciliation|calls? (?:us|me|from us))\b",
    rf"\b(?:if|when)\b[^.]{{0,24}}\b{NUMERAL} of {NUMERAL}\b[^.]{{0,50}}\b(?:pages?|rings?|alarms?)\b|\bring me if\b|\boverrides?\b[^.]{{0,12}}\babove\b",
)  # fmt: skip
_BY_HABIT = any_of(
    r"\b(?:i|we|my team|one of us)(?:'d|'ll)? (?:\w+ )?(?:looked|look|check|go through|run|walk|compare|listen to|read)\b[^.]{0,50}\b(?:every|each) (?:morning|day|week|month|night|quarter|shift|one)\b"
)


def around(turns: Sequence[Said]) -> Iterator[tuple[Saying, str]]:
    """Each sentence of a turn with substance, and the sentence before it."""
    for t in turns:
        if not t.empty:
            yield from ((s, t.sayings[i - 1].text if i else "") for i, s in enumerate(t.sayings))


def one_of(turns: Sequence[Said], *families: re.Pattern[str], unless: re.Pattern[str] | None = None) -> list[Saying]:
    """Statements of one of the families, not hedged away."""
    return [
        s
        for s, _ in around(turns)
        if any(f.search(s.text) for f in families)
        and not VAGUE.search(s.text)
        and not (unless and unless.search(s.text))
    ]


def fails(turns: Sequence[Said]) -> list[Saying]:
    found = []
    for s, _ in around(turns):
        if _NOT_A_FAILURE.search(s.text) or VAGUE.search(s.text) or s.text.endswith("?") or len(s.text.split()) < 4:
            continue
        told = _TOLD.search(s.text)
        if (
            _IF_IT_FAILS.search(s.text)
            or _LABELLED.search(s.text)
            or _COUNTS_AS.search(s.text)
            or (told and _EFFECT.search(f"{s.text[told.end() :]} {s.after}"))
            or (_DREADED.search(s.text) and re.search(_FAILURE, f"{s.text} {s.after}", re.I))
        ):
            found.append(s)
    return found


def pager(turns: Sequence[Said]) -> list[Saying]:
    """Duty held, with the hours or the signal in the sentence or beside it."""
    return [
        s
        for s, before in around(turns)
        if (_CALLS_US.search(s.text) or _WE_HOLD.search(s.text))
        and not _NOT_US.search(s.text)
        and not VAGUE.search(s.text)
        and any(p.search(x) for p in (BY_TIME, ON_SIGNAL) for x in (s.text, before, s.after))
    ]


def notices(turns: Sequence[Said]) -> list[Saying]:
    return one_of(turns, _SAMPLED, _COMPARED, _PLANTED, _ABSENCE, _AGE, _LEARN, _LIMIT, _BY_HABIT)
