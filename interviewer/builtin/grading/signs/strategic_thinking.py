"""Signs of thinking past today: what will change, where the seam is, what stays stiff, who keeps the rule."""

from __future__ import annotations

from collections.abc import Sequence

from interviewer.builtin.grading.marks import AHEAD, BODY, MONEY, PAST, SOMEBODY, VAGUE
from interviewer.builtin.grading.sayings import Said, Saying, any_of, has_number
from interviewer.builtin.grading.signs import strategic_thinking_against as against
from interviewer.builtin.grading.signs.sign import Sign, having
from interviewer.domain.rubric import Ask

_FUTURE = any_of(
    r"\b(?:will|won't|going to|gets?|becomes?|turns?|wants?|needs?|expect|are|is|there's|it's|goes|go|grows?|shifts?|drops?|rises?|ends?|closes?|\w+'ll)\b"
)
"""Verbs a change to come is told with: present or future."""
_EXPECTS = any_of(
    r"\b(?:i(?:'d)? (?:expect|see (?:these|three|two|\w+ (?:in|by|coming)|bus|the))|what i expect|there(?:'ll| will) be (?:a |more|new|another|other)|is coming|are coming|comes next)\b", r"\b(?:will|'ll|going to) (?:change|grow|come|shrink|double|move|go|get|have|want|be (?:more|replaced|bought|sold|gone|half|old|closed|different|re-?let))\b", r"\b(?:gets?|get|is|are|be) (?:replaced|sold|bought|re-?let|merged|closed|retired|phased out|switched off|banned)\b",
    r"\b(?:merg(?:e|es|er|ers)|consolidation|new (?:suppliers?|sites?|substances?|rules?|vendors?|makers?|laws?|tests?)|a (?:second|third|seventh|new|other|different) (?:\w+ )?(?:site|vendor|hospital|city|company|supplier|plant|maker|customer))\b",
)  # fmt: skip
_RATE = any_of(
    r"\b(?:every|each|per|a|in a) (?:year|quarter|season|month)[.,]?$",
    r"\b(?:on-call|pager|phone|shift|budget)\b",
    r"\b(?:where this stands|what (?:of this|it has)|then how)\b|\?\W*$",
)
"""How often, who is on call, a question: no change that is expected."""

_EACH_SIDE = any_of(
    r"\b(?:they|them|theirs|\w+ team|\w+ company|metering|haulage|vendors?|labs?)\b.{0,30}\b(?:owns?|responsible|send\w*|deliver\w*|test\w*|theirs|answers?|promises?|keep)\b.{0,90}\b(?:we|ours|us)\b",
    r"\bwe(?:'re| are)? (?:owns?|responsible|keep|define|answer|promise)\b.{0,80}\b(?:they|theirs|them)\b",
    r"\btheirs (?:up to|until|till|from)\b|\bours (?:up to|until|till|from|after)\b",
)  # fmt: skip
_AGREED = any_of(
    rf"\b(?:agree[ds]?|settle[ds]?|define[ds]?|sign(?:s|ed)?|write|negotiat\w+|fix)\b.{{0,60}}\b(?:with|between) (?:them|both|the {BODY}|each {BODY})\b", rf"\b(?:the|a|one|that|same) (?:\w+ )?contract\b.{{0,40}}\b(?:with|between|test|agreed|now|says?|gets?|today|we|they|{BODY})\b|\bcontract (?:with|between|tests?)\b",
    r"\btests? (?:suite )?(?:that )?(?:both of us|both|they|which they|they can) (?:\w+ )?(?:run|test)|\b(?:both|each) (?:of us |sides? )?(?:tests?|runs?) (?:against|it|before|a )", r"\bthey(?:'d| will|'ll)? (?:tell|warn|let|give|ask|notify) us\b.{0,40}\b(?:before|ahead|notice|first|season|weeks?|know)\b|\bi(?:'d)? (?:tell|warn|ask|give) them (?:a |two |one )?(?:\w+ )?(?:before|ahead|notice|sprint)\b",
    r"\b(?:lateness|delivery|service|uptime) promise|\bpromise that (?:it|they|the)\b|\b(?:notice period|months' notice|condition (?:to|of) (?:ship|release))\b|\bno \w+, no release\b", rf"\bagree (?:a|an|one|on) (?:\w+ ){{0,2}}(?:feed|format|file|schema|interface|page|notice)\b|\b{BODY} (?:deliver|publish|send)s? (?:it|in|capacity|their)\b.{{0,60}}\b(?:format|interface|agree|we)\b",
)  # fmt: skip

_BORDER = any_of(
    r"\b(?:interfaces?|seams?|adapters?|translators?|boundar(?:y|ies)|borders?)\b|\b(?:separate[ds]?|kept apart|split|apart|decoupled) from\b|\b(?:a|its|their|own) (?:little |small |own )?separate (?:little |small )?(?:table|file|record|list|thing)\b|\bbehind (?:a|an|one|that) (?:\w+ )?(?:interface|door|line|border|format|search|service)\b"
)
_UNTOUCHED = any_of(
    r"\b(?:swap\w*|replac\w+|exchang\w+|chang\w+|plug\w*|later|tomorrow|stays?|remains?|untouched|without|only (?:one|the)|(?:is|it's) (?:then )?(?:one|a|just one)|(?:doesn't|don't|needn't|never) (?:need to )?(?:care|know|notice|learn)|another|a (?:second|third|new)|whoever|anybody's|foreign|both|each|one for each|rest of)\b"
)
_BLIND = any_of(
    r"(?:^|[,;:.] ?|\b(?:and|so|that|then) )(?:it|this|that|the (?!cleaner|driver|clerk|nurse|farmer|pilot)\w+(?: \w+)?|a \w+|the rest) (?:doesn't|does not|needn't|never|won't)(?: has to| have to| need to)? (?:care|know|notice|learn|ask)s? (?:who|which|what|where|whether|if|how|rail|\w+ from)\b", r"\b(?:is|it's|be|becomes) (?:then |only |just )(?:a|one|another) (?:new )?(?:row|column|adapter|entry|line in)|\b(?:it's|is) one adapter\b|\b(?:and|with) no code\b|\b(?:without|no need) (?:touching|rewriting|changing|redoing|re-\w+|any code)\b", r"\b(?:can|could|may) (?:swap|replace|exchange|change|take out|throw away)\b.{0,40}\b(?:later|without|in some|any time|tomorrow|and nobody)\b", r"\bif (?:a|an|the|one|that) [\w ]{2,24}(?:is|gets|are) (?:replaced|changed|sold|swapped|gone)\b.{0,30}\b(?:one|only|just|change|we)\b",
)  # fmt: skip

_GENERAL = (
    r"(?:plug-?ins?|plugins?|generic\w*|general\w*|framework|platform|(?:rule|policy) (?:language|engine|editor)|editors?|"
    r"extensib\w+|flexib\w+|configurab\w+|portab\w+|abstraction|group-wide|universal|for every\w*|other products|score|"
    r"integration|automatic\w*|optimi[sz]ation|dialects?|format|model per|categories|all the|everything|language|systems?)"
)
"""What people build in for later."""
_DECLINES = any_of(
    rf"\b(?:i|we)(?:'d| would| will|'ll)? (?:not|never|refuse to|wouldn't|won't|don't|do not) (?:want to |going to )?(?:make|build|go|add|invest|support|extend|write|do|prepare|offer|keep|put|open|generali[sz]e|standardi[sz]e)\b.{{0,60}}\b{_GENERAL}\b", rf"\b(?:i|we)(?:'d| would|'ll| will)?(?:n't| not|) (?:wouldn't|won't|refuse|not want|not prepare|not build|not invest)\b(?: (?:in|for|to|any|this|that|it|a|an|the)\b).{{0,50}}(?:\b(?:because|since|so|, it's)\b|\b{_GENERAL}\b)", rf"^(?:and |so |also )?no (?:\w+ ){{0,3}}{_GENERAL}\b",
    r"\b(?:what|where|things) (?:i|we)(?:'d| would| won't| wouldn't|'ll| will)? (?:not |never )?(?:leave (?:out|alone|stiff)|refuse|not (?:do|make|build|invest)|be rigid|leave)\b", r"\b(?:stiff|rigid|hard-?coded|dumb|plain|simple|boring|fixed|closed)\b.{0,30}\b(?:on purpose|deliberately|intentionally|by choice)\b|\b(?:on purpose|deliberately|intentionally)\b.{0,40}\b(?:stiff|rigid|simple|plain|dumb|fixed|not|hard-?coded)\b", r"\b(?:nobody (?:to|may|can) (?:improve|touch|change)|rigidity (?:buys|is)|(?:stays?|keep|kept) (?:it |them |that )?(?:stiff|rigid|dumb|in (?:the )?code)|in code, changed|ordinary code|(?:and|them|seams?|places) only (?:two|three|four)|(?:two|three) \w+ and (?:only|no more)|where i'd be rigid)\b",
    r"\bi(?:'d| would)? (?:leave|left) (?:that|it|this|them|\w+ \w+) out\b|\bi would not prepare\b|\b(?:i|we)(?:'d| would)? refuse (?:it|that|a|any|to)\b|\b(?:i|we) (?:won't|will not) (?:do|make|build) is\b|\bwhat i(?: would not|'d not|'d never| won't) do\b",
)  # fmt: skip

_GROWTH = any_of(
    r"\b(?:ten times|10x|ten-?fold|doubl\w+|tripl\w+|twice (?:the|as)|with (?:buses|twice|more|all)|(?:at|to|on) (?:all|every|\w+ times|a hundred)|for (?:all|every)|all of them|at every|grow(?:s|th|ing)?|bigger|(?:each|every|another) (?:new|extra|further|added) \w+|(?:each|every|another|per) (?:site|hospital|vendor|country|farm|generation|plant|station|customer|mission|adapter|team|pass|path|lift|truck|gate|one)|\w+ (?:sites|hospitals|passes|countries|plants|stations|farms|stops|missions)\b)"
)
_STRAIN = any_of(
    r"\b(?:breaks? first|gives? way|first to (?:go|break)|wall|runs? out|bottleneck|doesn't fit|won't fit|never pays|no longer (?:fits|pays)|cost cliff|it's (?:the )?(?:people|staff|support|hands|training|onboarding)|people,? not|(?:software|computing|machines?|storage|computers?)(?:'s| is| are) (?:free|nothing|cheap|still|pennies|the same))\b"
)

_STAGE = any_of(
    r"^(?:then |and |by )?(?:week|month|year|day|quarter|phase|stage|step) (?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)\b", r"\b(?:only |with |at |on |in |first |then )(?:the )?(?:first|smallest|one|two|three|four|five|eight) (?:\w+ )?(?:sites?|stations?|branch(?:es)?|plants?|regions?|lines?|depots?|factor(?:y|ies)|paths?|hospitals?|teams?|countr(?:y|ies)|trucks?|farms?|sectors)\b.{0,40}\b(?:first\b|then (?:the|all|one)\b|before any\b|until we\b|for \w+ (?:weeks|months)\b|\w+ weeks\b)",
    r"\bthen (?:\w+ ){0,4}(?:the rest|the other (?:sites?|teams?|regions?)|one (?:site|region|more)|in pairs|the second|by area)\b|\b(?:the rest|others?) (?:follow|come|after)\b", r"\b(?:in parallel|side by side|beside|alongside|in shadow|shadow(?:ed)?|dual|both run|only record|record only)\b.{0,70}\b(?:weeks?|months?|season|winter|year|spreadsheet|paper|old|hand|today's|existing|as always|whiteboard|compare)\b", r"\b(?:weeks?|months?|season|winter|year)\b.{0,40}\b(?:in parallel|side by side|beside|alongside|in shadow|we only (?:record|watch|compare|log))\b",
    r"\b(?:retire|switch(?:es|ed)? off|turn off|phase out|drop|go back to) (?:the )?(?:old|first|last|existing|spreadsheet|legacy|previous)\b", r"\b(?:new (?:missions?|contracts?|sites?|cases|orders|customers) only|as (?:they|it|each) (?:renews?|is (?:next )?rebuilt|comes? up)|adapter for the old|years? to move|old (?:ones|readings|records) (?:keep|stay)|line by line|one (?:\w+ )?at a time|by paper, before)\b", r"^(?:then )?(?:first|next|second|third),? (?:i'd |we |we'd )?(?:run|go live|switch|move|start|release|open)\b|\bgo(?:es)? (?:live|last|first)\b.{0,60}\b(?:since|because|if|only)\b",
)  # fmt: skip
_TOLD = any_of(
    r"\b(?:i|we|he|she|they|it) (?:had|did|went|moved|started|took|ran|found|got|came|made)\b|\b(?:was|were|ago)\b|\bi'd never\b"
)
"""A path that was gone, in a story."""
_TALK = any_of(
    r"\b(?:go through|i'd (?:talk|begin with|like)|let me|deep|minutes|i clear|the flow|my agenda|our time)\b|\?\W*$"
)

_KEEPS = any_of(
    rf"\b(?:signed|owned|decided|kept|voted|changed|minuted|agreed) (?:off )?by (?:the |its |a |their |whoever )?(?:\w+ )?(?:{BODY}|{SOMEBODY}|vote)\b", r"\b(?:it |that |changes? |changed )(?:once (?:per|a) year )?by (?:a |the )(?:vote|board|council)\b", rf"\b(?:the |a |small |clinical |\w+ )?(?:{BODY}|{SOMEBODY}) (?:signs? (?:it|that|off)(?! before)|(?:signs?|owns?|decides?|votes?|keeps?|picks?)\b.{{0,60}}\b(?:rules?|words|text|standards?|treaty|definitions?|thresholds?|price|shape|meaning|vocabulary|format|policy|register|in writing|later disputes)\b)", r"\b(?:precedent|sets? (?:a|the) rule for who(?:ever)? comes|outlives?|\w+-year terms|standing (?:function|body|group|committee)|after us|when we(?:'re| are) gone|own(?:s|ed)? (?:the )?(?:rule|standard|vocabulary|definition|meaning|text))\b",
    r"\b(?:i'd|we'd|i would) (?:put|leave|hand) (?:them|it|that|this|the \w+)(?: \w+){0,3} (?:with|to) the \w+\b.{0,80}\b(?:because|since|they're|who)\b", r"\b(?:rather than|and not|not) by (?:me|us)\b|, (?:and )?not us\b|^not us\b",
)  # fmt: skip
_NOT_A_RULE = any_of(
    r"\b(?:shelf|phone|pager|truck|umbrella|item|ticket|pens?|brass|key|shift)\b|\?\W*$|\bwhose\b|\bif he wants\b|\bthemselves\b|\bwho to call\b"
)

_BREAKS = any_of(
    r"\b(?:assum\w+|premise|built on|rests? on|relies on|i'm betting|bet)\b(?!.{0,20}\b(?:stop me|shout|wrong please))(?!.*\b(?:please|everything)\b).{0,90}\b(?:breaks?|broken|goes|stops? (?:being|holding)|falls?|no longer|won't hold|redo|rework|fails?)\b", r"\b(?:the wrong|no longer the right) (?:unit|size|level|grain|place|model|question|key|measure)\b|\b(?:must|can)(?:n't| not) be the unit\b",
    r"\b(?:if|when|the day) (?:the \w+|they|it|\w+ \w+)(?: ever)? (?:do(?:es)? )?(?:centrali[sz]\w*|merges?|sells?|consolidat\w+|gets? bought|turns? out|closes?|leaves?|goes away|is sold|are sold|doubles?|is wrong)\b.{0,100}\b(?:rework|redo|bigger change|wrong|start again|throw|survives?|stays|i'd accept|falls|is gone|learn)\b", r"\b(?<!'s )(?:weak(?:est)?|soft(?:est)?|shaki(?:est)|thin(?:nest)?) (?:plank|bit|part|point|spot|link|leg|board|assumption|premise|place)\b.{5,}|\bleast sure (?:of|about)\b.{5,}",
)  # fmt: skip

_BUYS = any_of(
    r"\b(?:buy|bought|buying|rent|licen[cs]e[ds]?|off the shelf|open[- ]source|a vendor|a supplier)\b.{0,90}\b(?:because|since|solved|rather|not (?:to )?(?:write|build)|instead|advantage|can be|keep only|for a (?:tenth|fraction)|ourselves|maintain|already)\b", r"\b(?:write|build|make|run|import\w*) (?:it|that|this|one|the [\w ]{3,20}|our own) ourselves\b|\bwouldn't buy\b.{0,20}\b(?:anyone|anybody)\b|\bi'd let a (?:vendor|supplier)\b|\ba bought (?!one\b)\w+",
)  # fmt: skip
_AIM = any_of(
    r"\b(?:today|now) we sell\b|\bwhat (?:we|the company|the group) (?:sells?|earns?|lives? on|is for)\b|\b(?:revenue|turnover|(?:in|into) (?:that|the|their) (?:tender|contract renewal))\b|\bpays? for (?:us|itself)\b|\bcustomers?\b.{0,40}\b(?:will want to buy|pay for|renew|leave us)\b|\bcan leave us\b", r"\b(?:effort|money|spend|people|time) (?:\w+ )?(?:goes|go|is better spent|should go)\b.{0,50}\b(?:to|into|on|none)\b|\bi'd rather spend\b|\bworth (?:building|more to (?:them|us|the)|it only)\b|\b(?:never pays|pays in (?:under|less|two|a))\b",
    r"\b(?:another|a different|its own|their own|someone else's) (?:business|tool|system|product|trade)\b|\b(?:not|isn't) (?:our|a) (?:business|trade|job of ours)\b|\baffair for\b|\b(?:that|the other|another) (?:team|company|group) (?:already )?has (?:its|one|a)\b|\b(?:neighbour\w*|other) (?:\w+ )?(?:pass|sites?|teams?|banks?|co-ops?|compan\w+|units?)\b.{0,40}\b(?:can (?:take|use|share)|same|share)\b", r"\b(?:industry (?:contract|standard)|publish it openly|our leverage)\b",
)  # fmt: skip


def ahead(turn: Said) -> bool:
    """Whether the turn looks ahead: asked to, or by itself."""
    return not turn.empty and (
        Ask.FUTURE in turn.asks or any(AHEAD.search(s.text) and not PAST.search(s.text) for s in turn.sayings)
    )


def _changes(turns: Sequence[Said]) -> list[Saying]:
    """Dated changes; and in a turn that looks ahead also those told without a date."""
    return [
        s
        for t in turns
        if t.nth > 1 and ahead(t)
        for s in t.sayings
        if not VAGUE.search(s.text) and not PAST.search(s.text) and not _RATE.search(s.text) and len(s.text.split()) > 4
        if (AHEAD.search(s.text) and _FUTURE.search(s.text)) or _EXPECTS.search(s.text)
        if not against.SHUTS.search(s.text)
    ]


def _contract(turns: Sequence[Said]) -> list[Saying]:
    found = having(turns, any_of(_EACH_SIDE.pattern, _AGREED.pattern), unless=VAGUE)
    return [s for s in found if "?" not in s.text and not PAST.search(s.text)]


def _seam(turns: Sequence[Said]) -> list[Saying]:
    found = having(turns, any_of(_BORDER.pattern, _BLIND.pattern), unless=VAGUE)
    return [
        s
        for s in found
        if _BLIND.search(s.text) or (_UNTOUCHED.search(s.text) and len(s.text.split()) > 6)
        if not PAST.search(s.text) and "?" not in s.text
    ]


def _stiff(turns: Sequence[Said]) -> list[Saying]:
    return [s for s in having(turns, _DECLINES) if "?" not in s.text and not against.SHUTS.search(s.text)]


def _cost(turns: Sequence[Said]) -> list[Saying]:
    found = []
    for s in having(turns, _GROWTH, unless=VAGUE):
        near = f"{s.text} {s.after}"
        if (MONEY.search(s.text) or _STRAIN.search(near)) and has_number(near) and not PAST.search(s.text):
            found.append(s)
    return found


def _path(turns: Sequence[Said]) -> list[Saying]:
    return [s for s in having(turns[1:], _STAGE, unless=VAGUE) if not _TALK.search(s.text) and not _TOLD.search(s.text)]


def _decides(turns: Sequence[Said]) -> list[Saying]:
    found = having(turns, _KEEPS, unless=VAGUE)
    return [
        s for s in found if not _NOT_A_RULE.search(s.text) and not PAST.search(s.text) and not _EACH_SIDE.search(s.text)
    ]


def _whole(turns: Sequence[Said]) -> list[Saying]:
    found = having(turns, any_of(_BUYS.pattern, _AIM.pattern), unless=VAGUE)
    return [s for s in found if not PAST.search(s.text.replace("bought", "")) and "?" not in s.text]


SIGNS: dict[str, Sign] = {
    "what-will-change": Sign(_changes),
    "contract-with-a-team": Sign(_contract),
    "seam-for-change": Sign(_seam),
    "keeps-it-stiff": Sign(_stiff),
    "cost-as-it-grows": Sign(_cost),
    "way-there": Sign(_path),
    "who-decides-later": Sign(_decides),
    "weakest-assumption": Sign(lambda t: [s for s in having(t, _BREAKS) if not PAST.search(s.text)]),
    "fits-the-whole": Sign(_whole),
    **against.SIGNS,
}
