"""Signs of driving to decisions: a frame, an assumption, a choice with its reason, price and turning point."""

from __future__ import annotations

import re
from collections.abc import Sequence

from interviewer.builtin.grading.marks import FIRST, NUMERAL, VAGUE
from interviewer.builtin.grading.sayings import Said, Saying, any_of
from interviewer.builtin.grading.signs import decision_pressed
from interviewer.builtin.grading.signs.decision_pressed import CHOICE, NOT_DECIDED, answers, asks_them, folds
from interviewer.builtin.grading.signs.sign import Sign, having

__all__ = ["SIGNS", "answers", "folds"]

# The frame: parts announced, an order of one's own, or the parts themselves told off.
_ANNOUNCED = any_of(
    r"\b(?:how i'd (?:like to )?(?:use|spend|split|take)|(?:how|say how) i(?:'ll| want to| would) (?:use|spend|split)|my plan|my order|order of business|in (?:that|this) order|here's how i'd|the order i have)\b|^plan\b[.:]",
    r"\bi(?:'ll|'d| would| will|'m going to)?\b[^.?]{0,30}\b(?:in|into|take it in|do it in) (?:two|three|four|five|six) (?:steps?|parts?|pieces|questions?|bites|bits|stages|sections)\b|\blet me take it in\b|\b(?:two|three|four|five) (?:things|questions) to (?:settle|decide|answer)\b",
)  # fmt: skip
_IN_ORDER = any_of(
    r"\b(?:i'll|i'd|i would|i will|i want to|let me|we'll|i think i'd|i go|i make)\b[^.?]{2,90}\b(?:then|after that|and last|finally|at the end)\b", r"^(?:so,? )?(?:with |first )?[^.?]{3,60}, then [^.?]{3,60}, (?:then|and|after)\b[^.?]{3,}", r"^(?:after that|and then|then),? (?:what|how|who|where|i'd (?:come|go|do)|i(?:'ll)? (?:go|come|do))\b|\bi keep (?:ten|five|some) minutes\b|\bleave (?:ten|five|some) minutes\b",
)  # fmt: skip
_PART = r"(?:what|how|who|where|which|whether|when|\w+ing)\b"
_TOLD_OFF = any_of(
    rf"^(?:so,? )?{_PART} [^,.?]{{2,40}}, {_PART}[^.?]{{2,}}", r"^(?:\w+ing, ){2,}[^.?]+\.", r"^(?:one|first), (?:what|how|who|which|where)\b",
)  # fmt: skip
_FRAGMENT = re.compile(r"^(?:what|how|who|where|when)\b[^?,]{3,60}\.$", re.I)

# A gap filled aloud.
_ASSUMES = any_of(
    r"\b(?:i'll|i'm|i am|i'd|let me|i|we'll|we|i'm gonna|going to) (?:just |also |only |be )?(?:assum(?:e|ing)|tak(?:e|ing) it (?:that|they|you|we|the|each)|presum(?:e|ing))\b", r"(?:^|[,;:] )assum(?:ing|ption)s?\b(?: is|:| that| we| they| the)|\b(?:first|second|some|my|these) assumptions?\b[,:]|^assumptions?:|^assuming\b",
    r"\b(?:let's say it's|call it|i'll say|i'd put it at|i take it at|let's call it) (?:about |around |roughly |maybe )?(?:a |an )?(?:\d|" + NUMERAL + r"\b)", r"\bi(?:'d| would|'m) guess(?:ing)?\b[^.?]{0,50}(?:\d|\b" + NUMERAL + r"\b)|(?:\d|\b" + NUMERAL + r"\b)[^.?]{0,40}\bi'd (?:guess|think|imagine|reckon)\b", r"\bi(?:'ll| will) (?:carry on as if|go on with|decide it)\b|, i'm guessing\b",
)  # fmt: skip
_NOT_ASSUMED = any_of(
    r"\bexplicit assumption|\bassumptions? (?:on|about|breaks?|explicit)\b|\btake it (?:on|seriously|in|with)\b|\bi'd (?:assume|guess|imagine) (?:there's|they've|they have|operations|somebody|someone|we'd|the (?:\w+ )?(?:team|people))\b|\bi've been assuming\b|\bi'd have to guess\b|\bnobody\b"
)

# A choice of one's own in so many words, and a ground.
_RULED = any_of(
    r"\b(?:the rule is|my (?:first |own )?(?:choice|call|pick|rule|decision|answer|position|view)(?: is|'s|,|:)|my first (?:decision|choice)|first decision is|decision:)", r"^(?:no|never|nothing|only|always) (?!idea|clue|sure|longer|doubt|one)\w+[^.?,]{6,}[,;]", r"\b(?:stays|goes first|comes first|wins|goes last|is out)\b",
)  # fmt: skip
_BECAUSE = any_of(
    r"\b(?:because|since (?!\d|then\b|last\b|the (?:start|beginning|first)\b)|so that|otherwise|or else|that's why i|which is why|the reason|given that|as (?:it's|they're|they|that's|the|it|there's|we|most)|for the (?:simple )?reason|what settles)\b|, (?:so|or) (?:nobody|no one|the|they|a)\b"
)
_SO = any_of(r"^(?:because|since|otherwise|the reason|reason|that's because|what (?:it|they) (?:can't|don't))\b")
_STATED = any_of(r"\bi (?:choose|take|pick|hold) [^.;:]{2,40}; |^(?:no|never|nothing) [^.?,;]{6,}; ")
_NO_GROUND = any_of(
    r"\b(?:best practices?|standard|right (?:trade-?off|balance)|balance|sweet spot|habit|what i know|i know it|comfortable with|the pattern|because that's the (?:pattern|way)|higher-leverage|state of the art|industry|best of both|the usual|everyone|everybody does|it's what \w+ does)\b"
)
_RETOLD = any_of(
    r"^(?:and )?(?:he|she|they|graham|people) (?:said|asked|told|wanted|thought)\b|\bi (?:was|had|wasn't|hadn't|thought|sat|went|rang|said)\b"
)

# What it costs, and that it is paid.
_PRICE = any_of(
    r"\b(?:the|its|my|bad|one)\s(?:price|cost|downside|drawback|disadvantage|catch|sacrifice|penalty|bad side|trade-?off|bill for that)(?: here| there)?(?: is|'s|:| i accept| lands)", r"\bwhat (?:i|we|you'd|i'm|we'd)(?:'m|'re|'ll)? (?:lose|give up|pay(?:ing)?|accept|sacrifice)\b(?! (?:by|when|if|,))|\bwhat (?:it|that|this) costs(?: us| you)?(?: is|:|, because)", r"^(?:price|risk|downside)(?::| is) ",
    r"\bi(?:'ll| will| can| would|'d|'m)? (?:give up|lose (?!money)|pay (?:it|that|for that)|pay\.|accept (?:some|the|that|this|it)|live with|swallow|eat that|eat it|sacrifice|take that (?:risk|loss)|afford (?:it|that))\b", r"\b(?:and|then|,) we (?:give up|lose|accept|live with that)\b|^we pay\.|\bthat i (?:can|could) (?:buy|accept)\b",
    r"\b(?:it|that|this|which|mine)(?:'ll| will| would|'d)? costs? (?:me|us|them|you|about|a|an|some|maybe|more|half|\d|" + NUMERAL + r")\b|\bit'll cost\b", r"\b(?:it's|it is|that's|i'd be|we'd be) (?:\w+ )?(?:slower|dearer|staler|cruder|uglier|clumsier|less (?:accurate|exact)|more work)\b[^.?]{0,60}(?:[,;.]|but)|\bslower but\b", r"\b(?:i'm|we're) (?:okay|fine|comfortable) with (?:that|it) at\b",
)  # fmt: skip
_NOT_PRICE = any_of(
    r"\b(?:what would i lose|i'd ask|who has|worth the|for the price of|marking\b|costs? (?:\w+ )?(?:nothing|hardly|next to nothing)|tell \w+ it's slower|today\.$|cost(?:s|ed)? them\.$|it costs two years|the price of (?:doing|electricity|being wrong|change)|if you lose|the cost of (?:his|her|their))\b|\?$|\bi can live with (?:either|both)\b|\bi've had\b"
)

# Another workable way, named and measured against one's own.
_OTHER_WAY = any_of(
    r"\b(?:the (?:other|obvious|usual|alternative|cleaner|cheaper|fancier) (?:way|option|choice|one|road|route|thing)(?: is| was| would|'s)|(?:an|the) alternative(?: is| was| would|'s|:)|the second (?:way|option))\b", r"\bi (?:could(?:'ve| have| also| alternatively)?|thought about|looked at|considered|also thought|weighed|was tempted|did (?:also )?think (?:of|about))\b(?! (?:see|tell|go over|do the api|put my))",
    r"^(?:considered|alternatives?:|options?[.:]|against (?:it|that):|instead of the)\b", r"\byou could (?:centrali[sz]e|also|do it by|have|put)\b[^.?]{0,60}\band it'd be\b|\bcould be done\b", r"\b(?:rather than|instead of) (?:building|writing|having|using|a|an|the|hiring|importing|one|buying|waiting)\b|\bprefer (?:this|that|it) to\b", r"\b(?:two|three) (?:ways (?:in|to|of|out)|options|candidates|choices)\b", r"\b(?:would do it too|'d do it too|would work too)\b",
)  # fmt: skip
_COMPARED = any_of(
    r"\b(?:better|cheaper|simpler|easier|faster|slower|quicker|safer|nicer|harder|dearer|more (?:accurate|exact|general|efficient|work)|less (?:exact|accurate|work)|costs?|saves?|but|because|since|against|only|then|would (?:save|mean|need|cost)|out,|\w+er than|percent|worse|prefer|reason|so no|i(?:'d| would)? (?:choose|take|pick|go|keep|rather))\b"
)
_CLOSED = any_of(
    r"\b(?:i(?:'d|'ll|'m| would| will)? (?:\w+ )?(?:choose|chose|take|taking|pick|prefer|keep|go with|go (?:early|for)|rather|decided|argue|stay|want|refuse|having|hold|drop|start|use)|so no|out,|is out|the second\.|not \w+\.|i'm (?:against|having|going|for|taking)|decision done|but)\b"
)

# What would turn it: a condition with a limit or a finding, and the other choice it would bring.
_CONDITION = r"\b(?:if|when|unless|once|until|over|under|above|below|worse than|more than|less than|beyond|past)\b"
_SWITCHES = (
    r"(?:\b(?:i|we)(?:'d|'ll| would| will)?(?: even)? (?:chang\w+|switch\w*|drop|reverse|revert|move (?:it|to|that)|turn (?:it|that|the|\w+ on)|go (?:with|to|for|same|over|early|further)|stay with|start with|revisit|reopen|open it|fall back|prefer|bring in|stop|kill|widen|split|fix|pull it|take (?:\w+ )?(?:away|out)|give the money|buy|lose the argument|drop back|accept the rework|hire|argue for|be wrong)\b|"
    r"\b(?:i'd be|i'm) wrong\b|\bthen (?:it|that|they|the \w+) (?:flips|turns|goes|changes)\b|\b(?:isn't|aren't|not) worth (?:it|doing)\b|\bit's failed\b|\bthen the \w+'s\b|\b(?:split|token|plan|idea|feature|mix|project)(?: is|'s)(?: the)? (?:cosmetic|dead|off|a fantasy|worth (?:half|less))\b|\bwithdrawn\b|\bworth half\b|\blook at \w+ first\b)"
)
_TURNS_ON = any_of(
    rf"{_CONDITION}[^.?]{{2,110}}{_SWITCHES}", rf"{_SWITCHES}[^.?]{{0,50}}\bif\b[^.?]{{3,}}", r"\b(?:change(?:s|d)? my mind|you'd have to show (?:me|us)|that's my (?:signal|trigger)|(?:what|that) would (?:move|shift|bring) me|prove me wrong|bring me over|my mind is the number|(?:you've|you have) changed my mind)\b",
)  # fmt: skip
_NOT_TURNED = any_of(
    r"\b(?:i'd|i'll) (?:add|say so) (?:a|an|the)\b|\byou(?:'ve| have) saved\b|^(?:he|she|they) said\b|\bif (?:it|that|he|she)'s (?:down|broken|dead|missing|late)\b|\bwould you\b|\bwhatever\b|\bdown one floor\b|\bwe'd have to\b|\bif the product\b|\bfor example\b"
)

# What comes first, so that somebody could begin.
_FIRST_STEP = any_of(
    r"^(?:so,? |and |okay,? )?(?:the )?(?:first|very first|1st) (?:week|job|step|month|day|fortnight|thing i(?:'d| would|'ll))s?\b(?! of\b)", r"^(?:so,? )?(?:week|day|month) (?:one|two|three|four|five|six|eight|ten|1|2|\d+)\b(?! (?:somebody|someone))|\bso (?:the )?first step:|\bstep one is\b|^next (?:week|is|steps?)\b|^(?:tomorrow|tonight|on monday|this week|wednesday|in two weeks)[,:' ]", r"\bweek one (?:is|i)\b|\bthe first thing i (?:write|do|build|measure)\b|\bthe next step is\b|\bwhat i'd do first is\b|\b(?:the )?(?:very )?first job(?:'s|,| is| would)\b|\bbefore (?:any code|a line of|(?:we|anybody|anyone|i) (?:go and )?writes?)\b|\bnext step for me\b|\bin parallel i\b",
    r"^(?:now till|till|july|june|september|october|november|january|february|march|april|may|december)\b[^.,]{0,20}:",
)  # fmt: skip
_THEN_STEP = any_of(r"^(?:and )?(?:then|after that|after|second|third|last)\b[^.?]{3,80}\.$|\blast\.$")
_NOT_STEP = any_of(
    r"\b(?:listening tour|tiger team|stakeholders?|align|wireframes|requirements|somebody will ask|made me|i was|i rang|after that it's|after that it depends|i think next step)\b"
)

# The hard part named, and what is not hard set aside.
_HARD = any_of(
    r"\b(?:the|real|really|my) (?:\w+ )?(?:hard(?:er|est)?|difficult|tricky|nasty|interesting) (?:part|half|bit|piece|one|thing|question)\b(?! in the)|\b(?:what|this|that) makes (?:it|this|\w+) (?:hard|difficult|nasty|tricky)\b|\bis the (?:hard part|crux|heart of it|whole difficulty)\b|\bthat's the whole difficulty\b|\bthe harder half\b", r"\b(?:the )?(?:real|whole) (?:problem|constraint|question|trouble)(?:'s| is|,)|\bwhere (?:it's|the whole thing is) (?:won or lost|won|decided)\b|\beverything (?:hangs|rests|depends|leans) (?:on|there)\b|\bthe rest (?:leans|hangs|rests|is detail)\b|\bis the one that matters\b|\bwhat matters is\b|\b(?:most of (?:our|the) time|most of the work)\b",
    r"\b(?:isn't|not) (?:a|really a|the) (?:scale|hard|big|size|data|volume|computer) (?:problem|part|question|data)?\b|\bthe question is (?:correctness|who|what|how|whether)\b|\bi(?:'d| would|'ll)? go deep\w*\b[^.]{0,60}\b(?:since|because|as)\b|\b(?:a bit )?deeper (?:on|into) (?:the )?\w+[^.]{0,40}\b(?:since|because|as|there)\b|\bwhat i (?:do )?care about (?:is|here)\b|\bwouldn't spend (?:an afternoon|time|a day) on (?:that|it)\b|\bthe trouble(?:'s|, where i see the trouble, is| is) \w+\.",
)  # fmt: skip


def _frame(turns: Sequence[Said]) -> list[Saying]:
    """In the first turn all shapes count; in the second, only an order of the candidate's own."""
    found = []
    for t in [t for t in turns if t.nth < 2 and not t.empty]:
        parts = [s for s in t.sayings if _FRAGMENT.search(s.text)]
        for s in t.sayings:
            own = _ANNOUNCED.search(s.text) or (_IN_ORDER.search(s.text) and (t.nth == 0 or FIRST.search(s.text)))
            listed = t.nth == 0 and (_TOLD_OFF.search(s.text) or (len(parts) > 2 and s in parts))
            if (own or listed) and "?" not in s.text and not asks_them(s.text):
                found.append(s)
    return found


def _chooses(turns: Sequence[Said]) -> list[Saying]:
    """A choice with its ground in the sentence, or in the one after it."""
    return [
        s
        for s in having(turns, CHOICE, unless=VAGUE) + having(turns, _RULED, unless=VAGUE)
        if (_BECAUSE.search(s.text) or _SO.search(s.after) or _STATED.search(s.text))
        and not NOT_DECIDED.search(s.text)
        and not re.match(r"(?:and )?(?:otherwise|because)\b", s.text, re.I)
        and not _NO_GROUND.search(f"{s.text} {s.after.split('.')[0]}")
        and not _RETOLD.search(s.text)
        and "?" not in s.text
    ]


def _alternative(turns: Sequence[Said]) -> list[Saying]:
    return [
        s
        for s in having(turns, _OTHER_WAY, unless=VAGUE)
        if _COMPARED.search(f"{s.text} {s.after}") and _CLOSED.search(f"{s.text} {s.after}") and "?" not in s.text
    ]


def _turning_point(turns: Sequence[Said]) -> list[Saying]:
    return [s for s in having(turns, _TURNS_ON, unless=_NOT_TURNED) if "?" not in s.text]


def _next_steps(turns: Sequence[Said]) -> list[Saying]:
    """Steps told off: a first one, and those that follow it in the same turn."""
    found: list[Saying] = []
    for t in turns:
        firsts = [i for i, s in enumerate(t.sayings) if _FIRST_STEP.search(s.text) and not _NOT_STEP.search(s.text)]
        if firsts and not t.empty and t.nth > 0:
            found += [
                s
                for i, s in enumerate(t.sayings)
                if "?" not in s.text
                and len(s.text.split()) > 1
                and not VAGUE.search(s.text)
                and (i in firsts or (i > firsts[0] and _THEN_STEP.search(s.text) and not _NOT_STEP.search(s.text)))
            ]
    return found


SIGNS: dict[str, Sign] = {
    "own-agenda": Sign(_frame),
    "assumes-and-goes-on": Sign(lambda t: having(t, _ASSUMES, unless=_NOT_ASSUMED)),
    "chooses-with-reason": Sign(lambda t: sorted(set(_chooses(t)), key=lambda s: s.turn)),
    "names-the-price": Sign(lambda t: having(t, _PRICE, unless=_NOT_PRICE)),
    "weighs-a-real-alternative": Sign(_alternative),
    "says-what-would-change-it": Sign(_turning_point),
    "orders-what-is-next": Sign(_next_steps),
    "picks-the-depth": Sign(lambda t: [s for s in having(t, _HARD, unless=VAGUE) if "?" not in s.text]),
    **decision_pressed.SIGNS,
}
