"""Signs of leaving the listener behind: shorthand, `the usual`, inventories, dodges, announced explanations."""

from __future__ import annotations

import re
from collections.abc import Sequence

from interviewer.builtin.grading.marks import CAUSES, REASONS
from interviewer.builtin.grading.sayings import Said, Saying, any_of, has_number
from interviewer.builtin.grading.signs.opening import opening
from interviewer.builtin.grading.signs.sign import Sign, everywhere
from interviewer.domain.rubric import Ask
from interviewer.domain.words import Move

_KIND = (
    r"(?:things?|list|number|stretch|fingerprint|place|part|piece|paper|promise|person|word|name|machine|box|"
    r"record|rule|computer|moment|distance|share|amount|sum|copy|sheet|note|order|strip|chance|date)"
)
"""The plainer word that a term is explained by."""
DEFINES = any_of(
    r"\b(?:by|when i say) (?:a |an |the )?['\"]?[\w -]{2,24}['\"]?,? i mean\b|\bwhen i say ['\"]?\w+|\bin other words\b|\b(?:textbook|trade|technical|fancy|proper) (?:name|word|term)\b|\bthe (?:name|word|term) for (?:it|that|this)\b", r"\b(?:it|that|this) (?:only|just|really|simply) means\b|\ball (?:it|that|this) means\b|\bmeans (?:just|only|simply) \w+",
    r"\b(?:it's|is|that's|what's) called (?!in\b|up\b|out\b|if\b|when\b|at\b|and\b|by\b)\w+|\bwhat (?:people|we|they|engineers|everyone|the trade) calls?\b|\b(?:people|engineers|they|statisticians|railways|operators|folk|we|you|everyone|doctors|lawyers|farmers|fishermen|printers|textbooks) (?:call|calls|say|name) (?:it|that|this|them|those|[\w ]{3,14};)\b(?! (?:with|at|every|in|on|when|back|before|first|from)\b)|\bi(?:'d| will|'ll)? call (?:it|that|this|them) (?:the|a) \w+|\bso[- ]called\b", r", (?:which is|that's|so that's) (?:(?:just|only|simply|basically|really) (?:a|an|how|what|when)\b(?! (?:it|an? incident|a? ?field|problem|column))|(?:a|an|the) (?:small |little |short |single )?" + _KIND + r"|(?:his|her|its) \w+(?:[,.]|$))", r"\b(?:that's|it's|it is|is) (?:just|only|simply) (?:a|an|the) [\w' ]{3,40}\b(?:between|that|which|of|who|where|when|for)\b",
    r"(?:^|[,;:.] |\b(?:so|and) )(?:a|an|each|the) \w+(?: \w+)?(?:'s| is) (?:just |only |simply )?(?:a|the|one) (?:small |little |short |single )?" + _KIND + r" (?:of|that|which|when|where|for|between|who|with|on)\b|\bstands for\b",
)  # fmt: skip
"""A meaning given in plain words."""

STANDARD = any_of(
    r"\b(?:it's|that's|is|are|was|all|pretty|fairly|bog|quite|completely|kind of|just|be) (?:\w+ )?(?:bog[- ])?standard\b(?! (?:deviation|time|gauge|sack|of))|\bstandard (?:stuff|stack|thing|practice|pattern|way|telco|lifecycle|condition|dashboards?|integration|crud|setup|set-up|tooling)\b", r"\bthe usual\b(?=[.,;:!]|$| (?:\w+ )?(?:things?|stuff|way|monitoring|suspects|pattern|tools?|stack|setup|ones?|ami)\b)|\b(?:it's|that's|a|all of the|the) (?:a )?classic(?: thing| ones?| problem| pattern)?\b(?! (?:novel|car))|^(?:the usual|classic|standard stuff|boilerplate|trivial)\b",
    r"\b(?:it's|that's|is|all|the rest is|fairly|pretty) (?:\w+ ){0,2}(?:textbook|boilerplate|plumbing|trivial|well[- ]trodden|well[- ]known|straightforward|a solved problem)\b|\bthe trivial part\b", r"\b(?:take (?:that|it|this|one|all that) as read|(?:anyone|everyone|anybody|everybody) (?:in|who)? ?[\w ]{0,24}(?:knows?|will know)|you know how (?:it|that|those|these) (?:works?|goes?)|we've (?:already )?covered this|that's the pattern|, boom\b|normal (?:\w+ ){0,3}terms|don't need to go into|not much to say on it|much to say on it)\b",
)  # fmt: skip
_STANDARD_BUT = any_of(
    r"\b(?:not|isn't|n't|never|no|agree a|one|for it|de facto)\b.{0,14}\bstandard\b|\bthe standard (?:is|says|allows)\b|\?\W*$"
)

_ACRONYM = re.compile(r"\b(?:[A-Z]{2,6}s?\d*|[A-Z]+-\w*[A-Z0-9]\w*)\b")
_KNOWN = frozenset(
    "OK API APIS UI ID IDS SQL TV UK US USA EU AM PM IT HTTP CSV JSON PDF SMS GPS AI ML DB URL CEO I A QR VIP CV PC HR "
    "DNA SIM WIFI GET POST PUT DELETE PATCH FAQ PIN VAT NHS BBC CCTV AC DC KM KG MB GB TB XML HTML NO YES NOT ALL AND "
    "GMT UTC PA XL XS DIY BMI MRI TWO ONE 2G 3G 4G 5G G".split()
)

_SPELLED = re.compile(
    r"\b[A-Z]{2,6}s?(?:'s| is| are| means| stands for|,) (?:just )?(?:a|an|the|what|how|when|short for)\b"
)
_LIST = re.compile(r"(?:\b[\w' ]{1,28}, ){4,}(?:and |or )?\b[\w' ]{1,28}")
_FOR_WHAT = any_of(r"\b(?:because|so that|since|which|that's|otherwise|so|needs?|in order|if|when|where|whose)\b")
_FIELDS = re.compile(
    r"\b(?:ids?|name|status|type|created|updated|columns?|fields?|tables?|endpoints?|urls?|index|schema|GET|POST|enum|flag|"
    r"timestamp|services?|foreign key|description|colou?r|brand|priority|email|phone|address|photo|text|ref|"
    r"category|start|end|capacity|location|queue|database|gateway)\b",
    re.I,
)

_NO_ANSWER = any_of(
    r"\b(?:no (?:idea|clue)|i (?:don't|do not|wouldn't) (?:really )?know|couldn't (?:tell|say)|the (?:computer|system|model|algorithm) (?:said|says|decides|handles|does)|(?:it|that) depends|it'd be configurable|there(?:'d| would) be (?:a|some) (?:threshold|process|rule|mapping|logic|way)|you'd need a mapping|it's (?:just )?(?:the logic|mindset|safety first)|some (?:kind|sort) of|prioriti[sz]e what|mindset|covered this|the (?:right|best) (?:one|balance|outcome))\b"
)

_ANNOUNCES = any_of(
    r"\b(?:check (?:for )?understanding|does (?:that|this|the layering|it) (?:resonate|land)|zoom (?:out|in)|(?:at a )?high level i see|(?:three|four|five|six|seven) (?:pillars?|lenses|verbs|dimensions|layers)|mental model|double-?click|unpack|take a step back|frame (?:it|this) (?:as|through)|story ?tell\w*|a different (?:lens|metaphor)|flywheel|north star|think of it (?:like|as)|i'd think of it as|like an? (?:onion|orchestra|symphony|journey|living organism)|analog(?:y|ies)|metaphors?|peel (?:back )?the)\b"
)


def _lower(turns: Sequence[Said]) -> set[str]:
    """Words that the candidate also writes small: in capitals they are loud and no acronyms."""
    return {w for t in turns for w in re.findall(r"\b[a-z]{2,6}\b", t.text)}


def shorthand(turns: Sequence[Said]) -> list[Saying]:
    """The sentences that bring in an acronym of the trade without saying what it is, once for each."""
    known, small = set(_KNOWN), _lower(turns)
    found = []
    for t in turns:
        for s in t.sayings:
            seen = {a.rstrip("s") for a in _ACRONYM.findall(s.text)}
            new = {a for a in seen - known if a.lower() not in small}
            if new and not DEFINES.search(s.text) and not _SPELLED.search(f"{s.text} {s.after}"):
                found += [s] * len(new)
            known |= seen
    return found


def _lists(turns: Sequence[Said]) -> list[Saying]:
    return [s for s in everywhere(turns, _LIST) if len(_FIELDS.findall(s.text)) > 1 and not _FOR_WHAT.search(s.text)]


def _dodges(turns: Sequence[Said]) -> list[Saying]:
    """Asked how it works or for an example: words that anything could be answered with."""
    asked = [t for t in turns if t.asks & {Ask.EXPLAIN, Ask.EXAMPLE} and not t.moves & {Move.TWIST} and t.sayings]
    return [
        opening(t, 6)
        for t in asked
        if not t.text.rstrip().endswith("?")
        if t.empty
        or (_NO_ANSWER.search(opening(t, 20).text) and t.words < 60 and not t.numbers > 1)
        or (t.words < 14 and not has_number(t.text) and not REASONS.search(t.text) and not DEFINES.search(t.text))
    ]


def _announces(turns: Sequence[Said]) -> list[Saying]:
    return [
        s
        for t in turns
        if t.empty or not (CAUSES.search(t.text) or t.numbers > 1)
        for s in t.sayings
        if _ANNOUNCES.search(s.text)
    ]


SIGNS: dict[str, Sign] = {
    "undefined-shorthand": Sign(shorthand),
    "standard-stuff": Sign(lambda t: [s for s in everywhere(t, STANDARD) if not _STANDARD_BUT.search(s.text)]),
    "field-lists": Sign(_lists),
    "dodges-the-how": Sign(_dodges),
    "image-without-content": Sign(_announces),
}
