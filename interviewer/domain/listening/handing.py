"""Handing over: whether a sentence brings in what the candidate has not named (a hint)."""

from __future__ import annotations

from interviewer.domain.listening.patterns import FAILURES, any_of, one
from interviewer.domain.listening.table import Table
from interviewer.domain.text import stems

_OFFERS = any_of(
    # a thing of the interviewer's, put as a question: "Could it be the images?", "Have you thought about", "Would a queue help?"
    r"\b(?:could|might|can) (?:it|that|this|there) (?:also |not |maybe |perhaps )?(?:be|have|help|come from)\b|\b(?:have|had|did) you (?:ever |also |not )?(?:thought|think|considered|consider|looked|heard of|tried|try)\b",
    r"\b(?:what|how) about\b|\bwouldn'?t (?:an?|it help|it be|some|\w+ing|that be)\b|\bwould (?:an?|some|it|\w+ing) .{0,24}(?:help|work|be better|do it|buy you|save)\b|\bwhat would .{2,30} (?:buy|give|get|save) you\b|\bdo(?:es)? (?:the|that|an?|any) .{2,40} (?:help|tell|give|buy) you\b|\b(?:had|has|have|did) (?:any(?:one|body)|some(?:one|body)) .{3,}|\blet me put it (?:this|another) way\b",
    # as advice: "You might get something from sorting it first", "Something to consider"
    r"\byou (?:might|may|could)(?: \w+)? (?:get|want|find|gain|look|try|use|need|like|notice|be|do better|save|consider|check|sort|cache|think|start|add|keep|split|ask|put|have)\b",
    r"\b^(?:now |and |please )?consider(?:ing)? |\b(?:something|one thing|things?|worth) to (?:consider|think about|bear in mind|keep in mind|look at|considering|thinking about)\b|\b(?:bear|keep) in mind\b|\bremember that\b|\bdon'?t forget\b|\bit'?s worth\b|\bworth (?:\w+ing|a)\b",
    r"\b(?:a|another|one|small|little) (?:hint|clue|tip|pointer|nudge|option|idea|possibility|trick|thought)\b|\bhint:|\btry (?:\w+ing|an?|the|with|it)\b|\bi(?:'?d| would)? (?:was (?:wondering|thinking)|wonder(?:ed)?|be curious|look at|think about|check|worry about)\b",
    r"\b(?:is|are|was|were) there (?:an?|any|something|some|another|other|anything|anyone|anybody) .{3,}|\bcould you (?!tell|say|explain|walk|show|give|describe|clarify|repeat|put|draw|write|be |take|talk|name|elaborate|define|go|come|please|just|unpack|size|live|defend|list|pick|choose|run|have )\w+|\blook (?:again|closer|harder|at what)\b|\b(?:another|a) look at\b|\bwhat if (?:you|we|it|they) (?:used|had|kept|sorted|stored|split|cached|did|put|were to|could|only)\b",
    # somebody nobody spoke of: "And the people who'd have to do the work?"
    r"^(?:and|but|so) (?:what (?:of|about) )?(?:the|those|your|an?|any|somebody|someone|anyone) (?:\w+ ){0,4}?"
    + one(
        "people users? drivers? customers? teams? nurses? staff ones person man woman clerks? family families patients residents neighbours kids children students? farmers unions? lawyers? regulators? auditors? parents suppliers"
    )
    + r"\b",
)
_OMITS = any_of(
    # what has not been said: "Privacy hasn't come up yet."
    r"\b(?:hasn'?t|haven'?t|didn'?t|not) (?:yet )?(?:come up|been mentioned|come into it|appeared|heard (?:an?|any|much|of|about|you)|said (?:a word|anything|much)|mentioned|talked about|touched|got to)\b|\bnothing (?:yet )?(?:about|on)\b|\bnot a word (?:about|on)\b|\bno (?:word|mention) (?:of|on)\b|\bwhat'?s missing\b"
)
_WEAK = any_of(
    r"\b(?:think (?:about|of)|picture|perhaps|maybe|there'?s (?:an?|also|another|one|something)|any (?:use|place|role) for)\b"
)
_SUPPOSES = any_of(
    # "What happens when", "Suppose", "And when it dies?", "on the day that plates go digital"
    r"\b(?<!as )(?:if|when(?! (?:had|did|was|were|do|does|is|are|will|would) \w+ \w+.*\?$)|once|on the (?:day|night|morning)|in case|while|until)\b|\bwhat (?:happens|if)\b|\b(?:suppose|imagine|picture|let'?s say|assume)\b",
    r"\bsay (?:that|there|the|an?|somebody|someone|two|one|i|your|it)\b|^and the \w+ (?:that|who|which|you)\b",
)
_FAILS = any_of(
    rf"\b{FAILURES}\b",
    # the edges of an input
    r"\b(?:empty|zero|negative|null|duplicates?|repeated|unsorted|unicode|overflow|huge|enormous|no elements|nothing in it|single element|odd number|cycle|leap|midnight|time ?zones?|slow)\b",
)
_WHO = any_of(
    r"\bwho(?:'d|'ll|'s| would| will| is| are| gets?| picks?| notices?| checks?| watches?| tells?| pays?| owns?| answers?| decides?)?\b"
)
_THEIRS = any_of(
    # about the candidate's own words or doing
    r"\b(?:your (?!software|service|system|design|plan|on-?call|app|map|model)\w+|you (?:said|mentioned|told|just|had|drew|wrote|chose|picked|did|made|decided|used|put|keep|have)|this \w+ of yours)\b",
    r"\bif you(?:'d| had| could| were)(?: to)? (?:choose|change|pick|do it|start|decide)\b|\bif (?:i|you) (?:may|like|want|don'?t mind)\b",
)
_WHY = any_of(
    r"\b(?:why|what makes|what made|where (?:does|did)|how did you|how do you (?:know|decide|choose|pick)|what (?:is|was) the reason|how come|tell me where)\b"
)
_LATER = any_of(
    r"\b(?:in|after|within) (?:\w+ ){1,3}(?:years?|months?|quarters?)\b|\bnext year\b|\byears? (?:on|out|from now|two|three|five)\b|\bten times\b|\bgrows?\b",
    r"\bwhen (?:it|there|that)(?:'s| is| are) \w+ of (?:them|you|it)\b",
)
_ONLY_IF = any_of(r"^(?:and |but |so |then )*(?:if|when|what if|what when|what about when|suppose|once)\b[^,]*\?$")
_ADVISES = any_of(
    r"\byou (?:might|may|could)(?: \w+)? (?:want|like|need) to (?:think|look|consider|check|ask)\b|\bworth (?:think|consider|ask|check)\w*|\b(?:something|one thing|things?) to (?:consider|think about|bear in mind)\b|\bi'?d (?:have a )?(?:look at|think about|check|ask)\b|\bbear in mind\b"
)
_ANCHORED = any_of(r"\b(?:it|that|them|they|this)\b")
ENOUGH = 2.0


def hints(sentence: str, table: Table) -> bool:
    """Whether a question, an order or a suggestion brings in what nobody had named."""
    strange, brings = table.strange(sentence), table.brings(sentence)
    if _ADVISES.search(sentence):
        return True
    if not strange and not brings:
        return False
    offers, supposes = bool(_OFFERS.search(sentence)), bool(_SUPPOSES.search(sentence))
    failing = _FAILS.search(sentence)
    new_failure = failing is not None and not set(stems(failing.group())) & table.stems
    weak, omits = bool(_WEAK.search(sentence)), bool(_OMITS.search(sentence))
    if not (offers or supposes or new_failure or weak or omits or _WHO.search(sentence)):
        return False
    weight = (
        2.0 * (offers or omits)
        + 1.0 * supposes
        + 0.5 * bool(_ONLY_IF.search(sentence))
        + 1.0 * weak
        + 1.0 * new_failure
        + 0.5 * bool(_WHO.search(sentence))
        + min(strange, 4) * 0.35
        + 0.5 * brings
        - 1.0 * bool(_THEIRS.search(sentence))
        - 1.5 * bool(_WHY.search(sentence))
        - 0.5 * bool(_LATER.search(sentence))
        - 0.5 * (not offers and bool(_ANCHORED.search(sentence)))
    )
    return weight >= ENOUGH


def offers(sentence: str) -> bool:
    """Whether it is put as a suggestion, or names what has not been said."""
    return bool(_OFFERS.search(sentence) or _OMITS.search(sentence))


def fails(sentence: str) -> bool:
    """Whether it speaks of something that goes wrong."""
    return bool(_FAILS.search(sentence))
