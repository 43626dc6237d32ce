"""Signs of making things followable: terms, pictures, cases; and of shorthand nobody was given."""

from __future__ import annotations

import re
from collections.abc import Sequence

from interviewer.builtin.grading.marks import REASONS, VAGUE
from interviewer.builtin.grading.sayings import Said, Saying, any_of, has_number
from interviewer.builtin.grading.signs.sign import Sign, everywhere, having
from interviewer.domain.rubric import Ask
from interviewer.domain.words import Move

_DEFINES = any_of(
    r"\b(?:which|that|it|this|\w+s|\w+ing) (?:only |just |simply |really )?means?\b", r"\ball it (?:is|means)\b", r"\bby ['\"]?[\w ]{2,24}['\"]? i mean\b|\bwhen i say\b|\bin other words\b|\bthat is,|\btextbook name\b|\bname for\b",
    r"\b(?:it's|is|that's|are|what's) called\b|\b(?:people|engineers|they|railways|operators|we|you) call (?:it|that|this|them)\b|\bso[- ]called\b", r"\b(?:is|it's|that's|are) (?:just|only|really|simply|nothing but) (?:a|an|the|that|what|\w+ing)\b", r"\b(?:a|an|the) [\w-]+(?: [\w-]+)?(?:'s| is) (?:the|a|an) (?:thing|one|list|number|stretch|fingerprint|time|way|part|place|point|bit|paper|piece|name|promise|kind|sort)\b", r", (?:which is|that's|so that's|so) (?:a|an|the) \w+", r": (?:it's|that's|that is|a|the) \w+ \w+",
)  # fmt: skip
_PICTURE = any_of(
    r"\b(?:(?:it's|is|that's|are|was|works|behaves|looks?|kind of thing|same|much|just|bit|only) (?:\w+ )?like (?:a|an|the|when|ordering|buying|\w+ing|delivery|in)|like (?:a|an|the) \w+|think of|picture|imagine|as (?:with|in|when you)|as if|same (?:as|kind of thing as) (?:a|when|in)|pretend|old .{0,20} did it|a \w+'s a \w+|is a (?:bus|thermos|treaty|promise|door|exam|staircase|clock|library|kitchen|bank|ladder|gate|map|queue|river|letter|stamp|bridge|diary))\b"
)
_CASE = any_of(
    r"^(?:so|now|and|okay|right|well|then|let me|here)?[,: ]*(?:say|suppose|take|imagine|let's say|run|for example|for instance|example)\b", r"\b(?:for example|for instance|let me run|run (?:one|it)|say (?:there|you|a|i|it|theatre|page|somebody|truck|that|we)|suppose|imagine|at (?:twenty|ten|quarter|half|noon|nine|seven|six|two|three|one) (?:past|to|o'clock)|at \d{1,2}[:.]\d{2}|number \d+|truck \d+|step by step)\b",
)  # fmt: skip
_WHY = any_of(
    r"\b(?:because|that's why|which is why|so that|otherwise|the reason|since if|so if|so when|so nobody|then you|which means|that means|that's what|if not|in order)\b"
)
_CORE = any_of(
    r"\b(?:the (?:core|heart|idea|whole (?:thing|trick|point|idea)|trick|point|rule|principle|short version|main thing) (?:is|of|here|:)|in one (?:sentence|breath|line|word)|at bottom|boils down|that's (?:all|the whole|the core)|all (?:it|this|that) (?:is|does|means)|it's only|the rule is|so the rule|one sentence|first the|what (?:matters|it does) is|that's it)\b"
)
_RECAPS = any_of(
    r"\b(?:recap\w*|to sum|sum(?:ming)? (?:it |that )?up|in (?:summary|short)|summary|so far|to put it together|pull it (?:all )?together|so if you|in three (?:pictures|words)|hold on to|again, in|where we (?:are|stand)|the whole of it|back to the start)\b"
)
_CHECKS = any_of(
    r"\b(?:make sense|clear|with me|follow|hang together|see (?:why|what|how)|go over|shall i run|run one|which (?:one|of)|can you (?:say|tell|see)|still the same|lost you|want (?:it )?again|any of the|does it hold|the difference between)\b[^.!]{0,60}\?"
)
_FEW = any_of(
    r"\b(?:hold on to|keep (?:in mind|hold)|remember|rest is (?:detail|plumbing|easy)|the rest (?:is|follows)|(?:two|three|four|five) (?:things|ideas|pictures|words|rules|doors|pieces|states|sentences|numbers|lists|kinds|questions)|only (?:two|three|four)|just (?:two|three))\b"
)
_TWO = any_of(
    r"\b(?:one(?:'s| is| of them)?\b.{2,80}\bthe other|the first\b.{2,80}\bthe second|whereas|while (?:a|the|an)|(?:same|both)\b.{2,50}\b(?:two|but|different)|not the same|difference (?:is|between)|in the old\b.{2,90}\b(?:new|now)|without\b.{2,60}\bwith\b|a \w+ (?:\w+ ){0,6}(?:but|and) a \w+|not a \w+[,.] (?:it's )?an?|isn't a \w+,? it's|doesn't mean|wants? a (?:lot|bit)\b)\b"
)
_STANDARD = any_of(
    r"\b(?:standard|the usual|as usual|usual (?:thing|way|stuff|suspects)|classic|obviously|of course|trivial\w*|take (?:that|it|one) as read|take that as|well[- ]known|everyone knows|anyone in|you know how|straightforward|nothing (?:special|new|fancy)|boom|textbook|off the shelf|boilerplate|plumbing|the pattern|normal(?:ly)? you|like everyone|covered this|just the)\b"
)
_ACRONYM = re.compile(r"\b(?:[A-Z]{2,6}s?\d*|[A-Z][a-z]?[A-Z]+\w*|[A-Z]+-\w*[A-Z0-9]\w*)\b")
_KNOWN = frozenset(
    "OK API UI ID IDS SQL TV UK US USA EU AM PM IT HTTP CSV JSON PDF SMS GPS AI ML DB URL CEO I A QR VIP CV PC HR".split()
)
_LIST = re.compile(r"(?:\b[\w' ]{1,28}, ){4,}(?:and |or )?\b[\w' ]{1,28}")
_WHY_EACH = any_of(r"\b(?:because|so that|since|which|that's|otherwise|so)\b")
_FIELDS = any_of(
    r"\b(?:id|ids|name|status|type|created|updated|columns?|fields?|tables?|endpoints?|url|index|schema|GET|POST|enum|flag|timestamp|service|foreign key|description)\b"
)
_ANNOUNCES = any_of(
    r"\b(?:check (?:for )?understanding|does (?:that|the layering|it) (?:resonate|land)|zoom (?:out|in)|at a high level|pillars?|layer\w*|mental model|high-level|double-?click|unpack|step back|frame (?:it|this)|story ?tell\w*|journey|lens|analogy|flywheel|north star|think of it (?:like|as))\b"
)


def _case(turns: Sequence[Said]) -> list[Saying]:
    return [s for t in turns if t.numbers >= 3 and not t.empty for s in t.sayings if _CASE.search(s.text)]


def _picture(turns: Sequence[Said]) -> list[Saying]:
    return [s for s in having(turns, _PICTURE) if len(s.text.split()) > 5]


def _recap(turns: Sequence[Said]) -> list[Saying]:
    return [s for t in turns[1:] if not t.empty for s in t.sayings if _RECAPS.search(s.text)]


def _another(turns: Sequence[Said]) -> list[Saying]:
    asked = [t for t in turns if t.asks & {Ask.EXPLAIN, Ask.EXAMPLE} and t.words >= 30 and not t.empty]
    return [
        next(s for s in t.sayings if _PICTURE.search(s.text) or has_number(s.text) or _DEFINES.search(s.text))
        for t in asked
        if any(_PICTURE.search(s.text) or has_number(s.text) or _DEFINES.search(s.text) for s in t.sayings)
        and not _STANDARD.search(t.text)
    ]


def shorthand(turns: Sequence[Said]) -> list[Saying]:
    """The sentences that bring in an acronym of the trade without saying what it is."""
    known: set[str] = set(_KNOWN)
    found = []
    for t in turns:
        for s in t.sayings:
            new = {a.rstrip("s") for a in _ACRONYM.findall(s.text)} - known
            if new and not _DEFINES.search(s.text):
                found += [s] * len(new)
            known |= new
    return found


def _lists(turns: Sequence[Said]) -> list[Saying]:
    return [s for s in everywhere(turns, _LIST) if _FIELDS.search(s.text) and not _WHY_EACH.search(s.text)]


def _dodges(turns: Sequence[Said]) -> list[Saying]:
    asked = [t for t in turns if t.asks & {Ask.EXPLAIN, Ask.EXAMPLE, Ask.ESTIMATE} and not t.moves & {Move.TWIST}]
    return [
        t.sayings[0]
        for t in asked
        if t.sayings
        and (
            t.empty
            or t.words < 20
            or (not has_number(t.text) and not REASONS.search(t.text) and not _PICTURE.search(t.text))
        )
    ]


SIGNS: dict[str, Sign] = {
    "defines-the-term": Sign(lambda t: having(t, _DEFINES, unless=VAGUE)),
    "picture-that-carries": Sign(_picture),
    "works-a-case": Sign(_case),
    "says-why-it-matters": Sign(lambda t: having(t, _WHY, unless=VAGUE)),
    "core-first": Sign(lambda t: having(t, _CORE)),
    "recaps": Sign(_recap),
    "checks-understanding": Sign(lambda t: [s for x in t if not x.empty for s in x.sayings if _CHECKS.search(s.text)]),
    "names-the-few-things": Sign(lambda t: having(t, _FEW)),
    "another-way": Sign(_another),
    "contrasts-two": Sign(lambda t: having(t, _TWO)),
    "undefined-shorthand": Sign(shorthand),
    "standard-stuff": Sign(lambda t: everywhere(t, _STANDARD)),
    "field-lists": Sign(_lists),
    "dodges-the-how": Sign(_dodges),
    "image-without-content": Sign(
        lambda t: [s for x in t if x.empty or x.numbers < 1 for s in x.sayings if _ANNOUNCES.search(s.text)]
    ),
}
