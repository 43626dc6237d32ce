"""Handing over: whether a sentence brings in what the candidate has not named (a hint)."""

from __future__ import annotations

from interviewer.domain.listening.patterns import FAILURES, any_of, one
from interviewer.domain.listening.table import Table

_OFFERS = any_of(
    # a thing of the interviewer's, put as a question: "Could it be the images?", "Have you thought about", "Would a queue help?"
    r"\b(?:might|could) be (?:your friend|useful|of use|handy|worth|an idea|something)\b|\bhow would it be if\b",
    r"\bwould \w+ing be (?:any (?:good|use|help)|useful|of (?:any )?use|worth)\b|\b(?:given|give) (?:any|some|a) thought\b",
    r", say\?$|\b(?:could|might|can) (?:it|that|this|there) (?:also |not |maybe |perhaps )?(?:be|have|help|come from)\b",
    r"\b(?:have|had|did) you (?:ever |also |not )?(?:thought|think|considered|consider|looked|heard of|tried|try)\b",
    r"\b(?:what|how) about\b|\bwouldn'?t (?:an?|it help|it be|some|\w+ing|that be)\b",
    r"\bwould (?:an?|some|it|\w+ing) .{0,24}(?:help|work|be better|do it|buy you|save)\b",
    r"\bwhat would .{2,30} (?:buy|give|get|save) you\b|\bdo(?:es)? (?:the|that|an?|any) .{2,40} (?:help|tell|give|buy) you\b",
    r"\b(?:had|has|have|did) (?:any(?:one|body)|some(?:one|body)) .{3,}|\blet me put it (?:this|another) way\b",
    # as advice: "You might get something from sorting it first", "Something to consider"
    r"\byou (?:might|may|could)(?: \w+)? (?:get|want|find|gain|look|try|use|need|like|notice|be|do better|save|consider)\b",
    r"\byou (?:might|may|could)(?: \w+)? (?:check|sort|cache|think|start|add|keep|split|ask|put|have)\b",
    r"\b^(?:now |and |please )?consider(?:ing)? ",
    r"\b(?:something|one thing|things?|worth) to (?:consider|think about|bear in mind|keep in mind|look at|considering)\b",
    r"\b(?:something|one thing|things?|worth) to (?:thinking about)\b|\b(?:bear|keep) in mind\b|\bremember that\b",
    r"\bdon'?t forget\b|\bit'?s worth\b|\bworth (?:\w+ing|a)\b",
    r"\b(?:a|another|one|small|little) (?:hint|clue|tip|pointer|nudge|option|idea|possibility|trick|thought)\b|\bhint:",
    r"\btry (?:\w+ing|an?|the|with|it)\b",
    r"\bi(?:'?d| would)? (?:was (?:wondering|thinking)|wonder(?:ed)?|be curious|look at|think about|check|worry about)\b",
    r"\b(?:is|are|was|were) there (?:an?|any|something|some|another|other|anything|anyone|anybody) .{3,}",
    r"\bcould you (?!tell|say|explain|walk|show|give|describe|clarify|repeat|put|draw|write|be |take|talk|name|elaborate|define|go|come|please|just|unpack|size|live|defend|list|pick|choose|run|have )\w+",
    r"\blook (?:again|closer|harder|at what)\b|\b(?:another|a) look at\b",
    r"\bwhat if (?:you|we|it|they) (?:used|had|kept|sorted|stored|split|cached|did|put|were to|could|only)\b",
    # somebody nobody spoke of: "And the people who'd have to do the work?"
    r"^(?:and|but|so) (?:what (?:of|about) )?(?:the|those|your|an?|any|somebody|someone|anyone) (?:\w+ ){0,4}?"
    + one(
        "people users? drivers? customers? teams? nurses? staff ones person man woman clerks? family families patients residents neighbours kids children students? farmers unions? lawyers? regulators? auditors? parents suppliers"
    )
    + r"\b",
)
_OMITS = any_of(
    # what has not been said: "Privacy hasn't come up yet."
    r"\b(?:hasn'?t|haven'?t|didn'?t|not) (?:yet )?(?:told me about|covered|come up|been mentioned|come into it|appeared)\b",
    r"\b(?:hasn'?t|haven'?t|didn'?t|not) (?:yet )?(?:heard (?:an?|any|much|of|about|you)|said (?:a word|anything|much))\b",
    r"\b(?:hasn'?t|haven'?t|didn'?t|not) (?:yet )?(?:mentioned|talked about|touched|got to)\b",
    r"\bnothing (?:yet )?(?:about|on)\b|\bnot a word (?:about|on)\b|\bno (?:word|mention) (?:of|on)\b|\bwhat'?s missing\b",
)
_POSSIBLE = any_of(
    # what might be: "There might be people with no phone at all."
    r"(?<!you )(?<!i )(?<!we )\b(?:might|may|could) (?:well |also |easily |still )?(?:be (?!read|argued|said|seen as)|have)\w*\b",
    r"(?<!you )(?<!i )(?<!we )\b(?:might|may|could) (?:well |also |easily |still )?(?:come|get|happen|change|go (?!mad)|want)\w*\b",
    r"(?<!you )(?<!i )(?<!we )\b(?:might|may|could) (?:well |also |easily |still )?(?:need|lose|fall|arrive)\w*\b",
)
_WEAK = any_of(
    r"\b(?:think (?:about|of)|picture|perhaps|maybe|there'?s (?:an?|also|another|one|something)|any (?:use|place|role) for)\b"
)
_SUPPOSES = any_of(
    # "What happens when", "Suppose", "And when it dies?", "on the day that plates go digital"
    r"\b(?<!as )(?:if|when(?! (?:had|did|was|were|do|does|is|are|will|would) \w+ \w+.*\?$)|once)\b",
    r"\b(?<!as )(?:on the (?:day|night|morning)|in case|while|until)\b|\bwhat (?:happens|if)\b",
    r"\b(?:(?<!you )suppose|imagine|picture|let'?s say|assume)\b",
    r"\bsay (?:that|there|the|an?|somebody|someone|two|one|i|your|it)\b|^and the \w+ (?:that|who|which|you)\b",
)
_FAILS = any_of(
    rf"\b{FAILURES}\b",
    # the edges of an input
    r"\b(?:empty|zero|negative|null|duplicates?|repeated|unsorted|unicode|overflow|huge|enormous|no elements)\b",
    r"\b(?:nothing in it|single element|odd number|cycle|leap|midnight|time ?zones?|slow|on (?:holiday|leave|strike)|away)\b",
    r"\b(?:asleep|ill|absent|out of (?:paper|battery|fuel|stock|range)|locked|at the same (?:time|moment|instant))\b",
    r"\b(?:nobody'?s (?:home|there|in)|patched|refund|returns?)\b",
)
_WHO = any_of(
    r"\bwho(?:'d|'ll|'s| would| will| is| are| gets?| picks?| notices?| checks?| watches?| tells?| pays?| owns?)?\b",
    r"\bwho(?: answers?| decides?)?\b",
)
_THEIRS = any_of(
    # about the candidate's own words or doing
    r"\b(?:your (?!software|service|system|design|plan|on-?call|app|map|model)\w+)\b",
    r"\b(?:you (?:said|mentioned|told|just|had|drew|wrote|chose|picked|did|made|decided|used|put|keep|have))\b",
    r"\b(?:this \w+ of yours)\b",
    r"\bif you(?:'d| had| could| were)(?: to)? (?:choose|change|pick|do it|start|decide)\b",
    r"\bif (?:i|you) (?:may|like|want|don'?t mind)\b",
)
_WHY = any_of(
    r"\b(?:why|what makes|what made|where (?:does|did)|how did you|how do you (?:know|decide|choose|pick))\b",
    r"\b(?:what (?:is|was) the reason|how come|tell me where)\b",
)
_LATER = any_of(
    r"\b(?:in|after|within) (?:\w+ ){1,3}(?:years?|months?|quarters?)\b|\bnext year\b",
    r"\byears? (?:on|out|from now|two|three|five)\b|\bten times\b|\bgrows?\b",
    r"\bwhen (?:it|there|that)(?:'s| is| are) \w+ of (?:them|you|it)\b",
)
_ONLY_IF = any_of(
    # nothing but a condition: "And when nobody's home?", "And on the day it's being patched?"
    r"^(?:and |but |so |then )*(?:if|when|what if|what when|what about when|suppose|once)\b[^,]*\?$",
    r"^(?:and |but |so |then )*(?:on the (?:day|night|morning|weekend)|until|while|after)\b[^,]*\?$",
)
_OF_OTHERS = any_of(
    # asks whether, of a thing or a person that is neither the candidate nor what was just said: "Does a glass wall count?"
    r"^(?:and |but |so |then )*(?:is|are|does|do|can|could|would|will|has|have) (?:an?|any|some|the|every|each|two|half|no) ?.*\?$",
    r"^(?:and |but |so |then )*(?:is|are|does|do|can|could|would|will|has|have) (?:anything|anyone|anybody|something) ?.*\?$",
    r"^(?:and |but |so |then )*(?:is|are|does|do|can|could|would|will|has|have) (?:someone|somebody|everyone|everybody) ?.*\?$",
    r"^(?:and |but |so |then )*(?:is|are|does|do|can|could|would|will|has|have) (?:nobody|people) ?.*\?$",
    r", are (?:they|those)\b",
)
_CASE = any_of(
    # a case, told: "Two workers look at the table at the same moment."
    r"^(?:and |now |say |so |okay,? )*(?:an?|two|three|four|half an?|some(?:body|one)|one(?: of)?|forty|fifty|twenty) (?!(?:is|are|was|has|have|could|would|will|might|can|may|should|means?|doesn'?t|don'?t|isn'?t|never|seldom|thing|percent)\b)[\w'-]+(?: (?!(?:is|are|isn'?t|means?|was)\b)[\w'-]+){3,}[.;]?$",
)
_ADVISES = any_of(
    r"\byou(?:'d)? (?:might|may|could|would|presumably|probably)(?: \w+)? (?:want|like|need) to (?:think|look|consider|check|ask)\b",
    r"\byou(?:'d)? (?:might|may|could|would|presumably|probably)(?: \w+)? (?:want|like|need) to (?:do something)\b",
    r"\bworth (?:think|consider|ask|check)\w*|\b(?:something|one thing|things?) to (?:consider|think about|bear in mind)\b",
    r"\bi'?d (?:have a )?(?:look at|think about|check|ask)\b|\bbear in mind\b",
)
_ANCHORED = any_of(r"\b(?:it|that|them|they|this)\b")
ENOUGH, CASE = 2.0, 2
"""What makes a hint; words that nobody has said which make one of a case."""


def hints(sentence: str, table: Table) -> bool:
    """Whether a question, an order or a suggestion brings in what nobody had named."""
    strange, brings = table.strange(sentence), table.brings(sentence)
    if _ADVISES.search(sentence):
        return True
    if not strange and not brings:
        return False
    possible = not sentence.rstrip().endswith("?") and bool(_POSSIBLE.search(sentence))
    offers, supposes = possible or bool(_OFFERS.search(sentence)), bool(_SUPPOSES.search(sentence))
    failing = _FAILS.search(sentence)
    new_failure = failing is not None and table.strange(failing.group()) > 0
    only_if = bool(_ONLY_IF.search(sentence))
    if _CASE.match(sentence) and not _THEIRS.search(sentence):
        return strange >= CASE or new_failure
    weak, omits = bool(_WEAK.search(sentence)), bool(_OMITS.search(sentence))
    if not (offers or supposes or weak or omits or _WHO.search(sentence) or _OF_OTHERS.search(sentence)):
        return False
    weight = (
        2.0 * (offers or omits)
        + 1.0 * supposes
        + 1.0 * only_if
        + 1.3 * bool(_OF_OTHERS.search(sentence))
        + 1.0 * weak
        + 1.0 * new_failure
        + 0.5 * bool(_WHO.search(sentence))
        + min(strange, 4) * 0.35
        + 0.5 * brings
        - 1.0 * bool(_THEIRS.search(sentence))
        - 1.5 * bool(_WHY.search(sentence))
        - 0.5 * bool(_LATER.search(sentence))
        - 0.5 * (not offers and not only_if and bool(_ANCHORED.search(sentence)))
    )
    return weight >= ENOUGH


def offers(sentence: str) -> bool:
    """Whether it is put as a suggestion, or names what has not been said."""
    if not sentence.rstrip().endswith("?") and _POSSIBLE.search(sentence):
        return True
    return bool(_OFFERS.search(sentence) or _OMITS.search(sentence))


def fails(sentence: str) -> bool:
    """Whether it speaks of something that goes wrong."""
    return bool(_FAILS.search(sentence))


def is_case(sentence: str) -> bool:
    """Whether it tells a case or a condition, to see what comes of it."""
    return bool(_CASE.match(sentence) or _ONLY_IF.search(sentence))
