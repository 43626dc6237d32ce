"""Signs against ownership: the running handed to others, consequences disowned, vows, gaps seen only when pointed at."""

from __future__ import annotations

from collections.abc import Sequence

from interviewer.builtin.grading.sayings import Said, Saying, any_of
from interviewer.builtin.grading.signs.sign import Sign
from interviewer.domain.words import Move

# Those who run things for others.
_RUNNERS = (
    r"(?:devops|sres?|ops(?: folks| people| team)?|operations(?: group| cent(?:re|er)| team| department)?|support(?: team| desk| people)?|(?:hospital |central |company |local )?(?-i:IT)(?: operations| support| cell| department)?|"
    r"vendor|platform(?: team| group| people)?|infra(?:structure)?(?: team| folks)?|help ?desk|service desk|support desk|maintenance|managed service(?: partner)?|customer (?:service|care)|pmo|"
    r"the (?:supplier|courier|railroad|airline|manufacturer|building people|scale company|site people|vendor)|facilities|logistics|dispatch team|factory managers|data science (?:team|folks)|quality team|central team|qa)"
)
_RUNS = (
    r"(?:handle[sd]?|look(?:s|ed)? (?:at|after|into)|fix(?:es)?|pick(?:s|ed)? (?:it|that|this)? ?up|deal[ts]? with|sort(?:s|ed)?|own[s]?|runs?|restarts?|watch(?:es)?|see[s]? (?:it|that)|take[s]? (?:it|that|tier|the call|over)|"
    r"gets? (?:an alert|a ticket|alerted|the call|called|paged)|set[s]? (?:that|it) up|follow up|keep on top|have (?:a|an|their own|alarms|processes|got|it|one)|maintain(?:s|ed)?|operates?|know|would have (?:it|that)|follow)"
)
_THEY_RUN = any_of(
    rf"\b{_RUNNERS}(?:'s|'d|'ll|'ve| would| will| can| could| should| must| have| has| normally| usually| guy| people)*,? (?:\w+ )?{_RUNS}\b",
    rf"\b(?:with|to|by|for|goes to|up to|on|from) (?:the |their |our |an? |whoever's )?{_RUNNERS}(?:, (?:normally|usually|probably|i'd \w+|i \w+))?[.]",
    rf"\bleave (?:it|that|this|them|the \w+) (?:with|to|for) (?:the )?{_RUNNERS}\b",
)  # fmt: skip
_SOMEBODY_WILL = any_of(
    r"\b(?:somebody|someone|whoever)(?: at \w+| there| else| on \w+)?(?: would|'d| will|'ll| can| could)? (?:look|fix|handle|call|deal|sort|pick|see|know|ring|support)\w*\b[^.]{0,40}[.](?<!picks up\.)",
    r"\bthey(?:'d|'ll| would)? (?:raise|open|log|get|have) a (?:ticket|callout|support)\b|\bhave a callout\b", r"\bthey(?:'ve| have|'ll have|'d have) (?:got )?(?:a rota|a (?:ticket|support) system|their own process|a guard|a watch officer|an (?:operations|incident) \w+|alarms already|a service desk|a process|a patrol|a plan for that|insurance)\b",
    r"\b(?:pagerduty|pager) goes to\b|\bsupport contract\b|\bsupport would\b|\b(?:there'd be|there's) (?:a )?support (?:for it|team)\b|\bthe (?:right|on-call) team would\b|\bsomebody would see\b",
)  # fmt: skip
_STAYS_MINE = any_of(
    r"\b(?:my team|our team|we|us|ours|mine|me|i'll|my|agreed|contract|together|with them|signs?|signed|until|first line|then us|i stay\w*|not)\b"
)
_GUESSED = any_of(
    r"\b(?:normally|usually|i'd (?:think|imagine|guess|expect|assume|suppose)|i (?:think|guess|suppose|believe|imagine)|probably|of course|i'm sure|or whatever|surely|somehow|for sure)\b"
)

# Whose matter it is said to be.
_MATTER = any_of(
    r"\b(?:that's|that is|it's|it is|that'd be|that would be|then that's|be|is|was)(?: then)? (?:a|an|more of an?|really an?|just an?|with the|a matter for) (?:\w+ )?(?:data|customer(?: service)?|vendor(?: management)?|hardware|commercial|ops|business continuity|legal|people|process|hr|implementation|facilities|finance|training|user|procurement|delivery|operational|supplier)'?s? (?:team|thing|matter|problem|question|issue|consideration|concern)\b",
    r"\b(?:that's|it's|that is|it is|that was|it was|legally it's) (?:their|his|her|the \w+'s|the \w+ team's|the supplier's|the user's|somebody else's|on them|on (?:him|the (?:user|courier|customer|driver|supplier|vendor|operator|farmer|client)s?)|them|for them|for the \w+|for whoever|up to (?:them|him|her)) ?(?:job|shop|problem|domain|roadmap|fault|matter|responsibility|pigeon|at some point|really|to \w+|runs it|isn't)?\s*(?:\w+ ){0,3}[.,;]",
    r"\b(?:not|isn't|wasn't) (?:really )?(?:mine by|my (?:place|problem|job)|our (?:problem|job)|a tech thing|in the system|in our hands|in scope)\b(?![^.]*\b(?:but|so|and yet)\b)", r"\b(?:outside (?:of )?the system|isn't in (?:the system|our hands)|not something i'd (?:design|look)|what they (?:do|put)\b[^.]{0,40}\b(?:is theirs|up to them))\b",
    r"\b(?:it'd|it would|that'd|that would) be (?:up to|on|for) (?:them|the \w+|him|her|whoever)\b", r"\bi(?:'d)? wouldn't (?:design around|want to get (?:into|in the middle)|run their)\b|\bi didn't look into it\b|\bkeep that out of our\b|\b\w+(?: \w+)?'s responsibility\b",
)  # fmt: skip
_TAKEN_UP = any_of(
    r"\b(?:but|so) (?:i|we)\b|\bi'd (?:tell|go|ask|ring)\b|\bwe take\b|\btell my\b|\bi'd make that\b|\byes\b"
)

_VOWS = any_of(
    r"\b(?:i|i'll|i'd|we|we'll|i'm|i take|i was)\b[^.]{0,30}\b(?:own (?:this|it|the (?:outcome|whole)|that)|full (?:ownership|accountability|responsibility)|accountab\w+|ownership|on the hook)\b",
    r"\byou build it,? you (?:run|own) it\b|\b(?:extreme|full|end[- ]to[- ]end) ownership\b|\bown\w* (?:it |this )?(?:end[- ]to[- ]end|top to bottom)\b|\boutcomes? (?:and )?not outputs?\b|\bskin in the game\b|\baccountability for each\b",
    r"\b(?:golden signals|blameless|error budgets?|chaos (?:engineering|drills)|follow-the-sun|burn-rate|five whys|operational excellence|defen[cs]e in depth|continuous improvement|learning culture)\b",
)  # fmt: skip
_SAW_NOT = any_of(
    r"\bi(?:'d not|'ve not| hadn't| haven't| had not| have not) (?:\w+ )?(?:thought (?:about|on|of|so much|that far)|got to (?:that|it)|considered|separated|put (?:a|any) (?:step|check)|planned for|seen that)\b", r"\bi (?:missed|skipped|forgot|overlooked) (?:that|it|this)\b", r"\byou're right to ask\b",
    r"\bi should(?:'ve| have) (?:seen|caught|thought of) (?:this|that|it)\b|^(?:oh|ah|hm+|yes|right)?[,.! ]*that's (?:bad,|actually dangerous|a bug|a hole)\b",
)  # fmt: skip


def _hands_off(turns: Sequence[Said]) -> list[Saying]:
    return [
        s
        for t in turns
        for s in t.sayings
        if (_THEY_RUN.search(s.text) or _SOMEBODY_WILL.search(s.text))
        and not _STAYS_MINE.search(s.text)
        and not s.text.endswith("?")
    ]


def _not_mine(turns: Sequence[Said]) -> list[Saying]:
    return [
        s
        for t in turns
        for s in t.sayings
        if _MATTER.search(s.text) and not _TAKEN_UP.search(s.text) and not _TAKEN_UP.search(s.after.split(".")[0])
    ]


def _claims(turns: Sequence[Said]) -> list[Saying]:
    """Vows in a turn with nothing behind them."""
    return [s for t in turns if t.empty or t.numbers < 2 for s in t.sayings if _VOWS.search(s.text)]


def _pointed(turns: Sequence[Said]) -> list[Saying]:
    """Owning up to a gap when the interviewer had just put it there."""
    shown = [t for t in turns if t.moves & {Move.HINT, Move.PROBE, Move.CHALLENGE, Move.REDIRECT}]
    return [s for t in shown for s in t.sayings if _SAW_NOT.search(s.text) and not s.text.endswith("?")]


SIGNS: dict[str, Sign] = {
    "hands-it-off": Sign(_hands_off),
    "not-mine": Sign(_not_mine),
    "claims-it": Sign(_claims),
    "only-when-pointed-at": Sign(_pointed),
}
