"""Pushback: whether a sentence doubts, disagrees, objects on somebody's behalf or takes the other side."""

from __future__ import annotations

import re

from interviewer.domain.listening.forms import bare
from interviewer.domain.listening.patterns import PERSONS, any_of, one

_NOT = r"(?:do not|don'?t|can'?t|cannot|couldn'?t|wouldn'?t|won'?t|would not|will not|could not|would never|will never|never|did not|didn'?t)"
_SOFTLY = r"(?:quite |really |entirely |fully |at all |yet |even |so |particularly |necessarily |honestly |just |still |simply |ever |all that )*"

_DISBELIEF = any_of(
    # "I'm not convinced.", "We're not comfortable with that."
    rf"\b(?:i|we|my \w+)(?:'m| am|'re| are|'d be| would be|'s| is)? (?:still )?(?:not|never|far from|hardly|less|un|none too) {_SOFTLY}(?:so |too |very )*(?:sure(?! (?:what|which|who|where|i (?:follow|understand|caught|got|heard)))|convinced|persuaded|sold|happy|comfortable|satisfied|buying|having (?:that|it|this)|seeing (?:it|how|why)|keen|a fan|certain|there yet|impressed|reassured|going to (?:sign|accept|buy|take|let)|taking|with you (?:on|there)|optimistic|confident|swayed)\b",
    # "I don't buy that.", "I can't see how", "I'd never sign that."
    rf"\b(?:i|we|i'?d|i'?ll|we'?d) {_SOFTLY}{_NOT} {_SOFTLY}(?:buy|see (?:how|why|that|it|what|any|the|your|a\b|an?\b|much)|believe|accept|agree|think|like (?:it|that|this|the|how|your)|love|trust|swallow|square|stand|sign|live with|go (?:for|along)|defend|have (?:that|it)|need (?:the|a|an|all|another|to be)|share|recogni[sz]e|hear|take (?:that|it|this)|get (?:how|why)|follow (?:why|how you)|do (?:it|that)|put|let|send|build|ship|run|pay|know (?:that|if that|anyone|anybody|a \w+ who)|want (?:a|an|to (?:run|be|own|support|maintain|pay))|remember (?:it|that)|find)\b",
    # doubt by its name
    r"\b(?:i|we|i'?m|we'?re|i'?d|me|some|my \w+|i'?ve|i have)\b.{0,16}\b(?:doubt\w*|disagree|object\b|unconvinced|scepti\w*|skepti\w*|unpersuaded|struggl\w*|worr(?:y|ied|ies)|concern(?:s|ed)?|dispute|puzzl\w+|bothers?|bothered|uneasy|uncomfortable|nervous|allergic|wary|suspicious|reservations?|misgivings?|qualms?|beg to differ|take issue|shudder|wince|wincing|flinch|frown\w*)\b",
    r"\b(?:doubt(?:s|ful)|unconvinc\w+|hard to (?:believe|square|accept|swallow|credit|buy|picture|see)|hard sell|tall order|big ask|tough sell|difficult to (?:believe|accept|square|see))\b",
    r"\b(?:(?:have|had|got|take|'ve) (?:an issue|a problem|issues?|problems?|trouble|difficulty|a hard time) (?:with|believing|accepting|seeing)|(?:have|had|'ve got|got) (?:my |some |serious |a few )?(?:doubts|objections?|an objection))\b",
    # "I'd have thought", "I'd argue the opposite", "I'd go the other way", "I'd rather not"
    r"\b(?:i|we)(?:'d| would)(?: \w+)? (?:have (?:thought|expected|said|done)|argue|rather not|not\b(?! (?:want|presume|like) to (?:put|say|steer|influence))|push|challenge|question|go (?:the other|for the)|take the other|do (?:the opposite|it the other|the other)|put it the other|say the opposite|expect (?:the|it|them|that)|bet|send nobody|never|be (?:worried|surprised|furious|annoyed|cross|angry|nervous|careful|horrified))\b",
    # the interviewer's own design against the candidate's
    r"^(?:\w+[,.] )?(?:i|we)(?:'d| would) (?:simply|just|have simply|have just|instead|say (?:a|an|the|you|that|it|they))\b|\b(?:i make (?:it|that)|by my (?:count|sum|reckoning|arithmetic)|i count|i could (?:read|see|argue|imagine|get)|one could|i'?ll take the other side|the other side of|let me (?:take the other side|argue|disagree|push|resist|play|object|be (?:difficult|blunt|the|a))|to play|devil'?s advocate|push(?:ing)? back|beg to differ|with respect|with all (?:due )?respect|au contraire|on the contrary|quite the opposite|the opposite is)\b",
)

_DEMAND = any_of(
    # "Convince me.", "Says who?", "Make the case."
    r"\b(?:convince|persuade|win (?:me|us|him|her|them)\b|sell (?:me|it to me|us|that to|it to)|bring me (?:round|around)|talk me (?:round|into|out of)|defend (?:that|it|this|the|your|yourself|them|him)|change my mind|make (?:the|your|a) case|prove (?:it|that|me wrong|to me)|stand behind|argue (?:for|me)|fight (?:me|for it))\b",
    r"\b(?:says who|who says|since when|according to whom|on whose authority|what'?s wrong with|what makes you so sure|how can you be (?:so )?sure|how sure|how do you know (?:that|it)'?s|is that (?:wise|fair|right|really|all|it|enough|true|realistic|honest|a promise|what you'?d call|supposed)|are you (?:really |quite |absolutely )?(?:sure|serious|certain|positive|saying|telling|asking|happy|comfortable|proud)|do you (?:really|honestly|seriously|actually|truly|genuinely)|would you (?:really|honestly|seriously|actually)|do(?:es)? (?:that|it|this|anyone|anybody|they|he|she) (?:really|honestly|seriously|actually|truly)|can (?:that|it|you|they) really|is it really|was it really|were you really|did you really)\b",
    r"\b(?:seriously|honestly|surely|come on|really|never|no)\s*[?!]+$|^(?:really|seriously|honestly|surely|come on|come off it|oh come|nonsense|rubbish|hogwash|hardly|nah|nope|never|wrong|poppycock|bold|brave|ambitious|optimistic|convenient)[.!,;]",
)

_WHO = rf"(?:they|she|he|it|nobody|no ?one|somebody|someone|everyone|everybody|people|(?:(?:my|your|our|the|his|her|their|any|no|every|an?|some|most|half|those|these|one of|all) )(?:[\w'-]+ ){{0,4}}?[\w'-]+|(?-i:[A-Z])[\w'-]+(?: (?-i:[A-Z])[\w'-]+)?|(?:\w+ )?{PERSONS})"
_THIRD = any_of(
    # "My ops lead would never sign that.", "They'll pick the top one.", "Growers won't wait."
    rf"(?:^|[,;:.] |\b(?:and|but|then|because|since|that|where|so|when|of course) )(?:{_WHO})(?: (?:of|at|in|on|from|over) [\w' -]{{2,30}}?)?(?:'ll| will|'d| would| won'?t| wouldn'?t| can'?t| cannot| could| couldn'?t| may| might| is going to| are going to| shall)(?: \w+){{0,2}}? (?:never|not|hates?|refuse|laugh\w*|say|argue|object|throw|ignore|walk|keep|complain|fight|resist|push|revolt|sign|scream|have it|want|accept|call|ask (?:why|what|who|for)|tell|bypass|work around|find (?:a way|out)|turn (?:it|that) off|switch (?:it|that) off|stop|just|simply|still|always|only|pick|forget|cheat|game|lie|quit|leave|block|veto|sue|strike|rebel|go (?:mad|mental|crazy|ballistic|spare|straight)|lose|drown|wear|buy|trust|blame|kill|click|press|shout|hang up|riot|cry|moan|roll (?:his|her|their) eyes|escalate|stand for|tolerate|open|read|fill|use|do (?:it|that|any|this)|let|pay|wait|like (?:it|that|this)|live with|believe|approve|agree|take (?:it|that|this|him|her|kindly)|mind|care|end up|be (?:furious|livid|up in arms|delighted|angry|on the phone|cross|gone|unhappy|overruled)|see (?:it|that|this) as)\b",
    rf"(?:^|[,;:.] |\b(?:and|but) )(?:{_WHO})(?:'ll never|'d never| never| won'?t| wouldn'?t| will not| would not)\b",
    # what they say against it now: "The landlord says you've no right", "The tram company hates it."
    r"^(?:(?:and|but|so|now|also|still)[, ]+)*(?:the|our|my|your|their|his|her|one of the|some of the|half (?:of )?the|two of the|[A-Z]\w+)\b(?: [\w'-]+){0,4}?(?:'s|'ve| has| have| is| are)? (?:says?|hates?|refuses?|objects?|disagrees?|complains?|thinks?|insists?|calls?|tells? (?:you|us|me)|dislikes?|resents?|fears?|mistrusts?|distrusts?|doubts?|don'?t|doesn'?t|do not|does not|isn'?t|aren'?t|already|telling|saying|asking why|furious|unhappy|not (?:smiling|happy|having|amused|going|convinced)|against|threatening|already has|prefers?|wants? (?:none|nothing|his|her|their|to keep|the old))\b",
    r"\b(?:suppose|and if|what if|say|imagine|assume) (?:that )?(?:they|she|he|the [\w' -]{2,30}?|nobody|no ?one|somebody|one of them|half of them|your \w+|my \w+|our \w+) (?:do |does |just |still |simply |all )*(?:refuses?|says? no|doesn'?t|don'?t|disagrees?|ignores?|won'?t|objects?|insists?|push(?:es)? back|laughs?|walks? (?:out|away)|hates?|resists?|blocks?)\b",
    # "Imagine telling that to my uncle.", "Good luck with that."
    r"\b(?:imagine telling|try telling|tell that to|go and tell|explain that to|say that to|i'?d (?:love|like|pay) to (?:see|watch) (?:you|them|him|her|somebody|anyone)|over (?:my|his|her|their) dead body|laugh you|out of the (?:room|door|window)|the (?:unions?|lawyers?) will)\b",
    # the interviewer is one of them
    r"\bi'?m (?:the|a|one of|your|their) [\w' -]{2,40}[.,;](?! (?:what|how|which))|\b(?:you'?re|you are) not (?:having|getting|taking|touching|going to (?:get|have|touch|take))\b|\bnot on my (?:watch|ward|floor|team|network|budget)\b|\bmy \w+(?: \w+)? (?:doesn'?t|don'?t|never|won'?t)\b",
    r"\b(?:some|others|one|many|a lot of people|plenty of people|critics|a cynic|a sceptic|a skeptic|cynics|people|anybody|anyone) (?:would|might|will|could|may|'d) (?:say|argue|call|read|think|ask|see|claim|suggest|object)\b|\bplayed devil",
)

_MILD = one(
    "tidy neat convenient easy clever brave bold generous strong ambitious cheap optimistic rosy cosy cozy smooth simple nice pat abstract theoretical textbook magical cute fancy clean quick slow long small thin early late"
)
_BAD = one(
    """wrong weak naive naïve risky dangerous expensive overkill excessive complicated heavy vague hand-?wav\\w* unfair arbitrary unrealistic fragile brittle
    backwards circular wishful premature lazy cynical wasteful pointless reckless odd strange absurd ridiculous silly crazy mad insane useless impossible
    political luxury slogan stretch cop-?out gamble guess(?:work)? fantasy fiction theat(?:re|er) showing_off wishful_thinking a_lot an?_age a_long_time forever
    a_wish a_hope a_dodge a_dream a_problem a_mistake a_mess trouble nonsense cruel harsh cold unkind unworkable over-?engineer\\w* under-?\\w+ed cheating
    buzzwords? jargon marketing contradict\\w+ thin_ice half_an_answer hindsight luck asking_a_lot self-serving a_bit_much a_contradiction suspicious
    double_counting brute_force insulting patronising patronizing meaningless hopeful hope_is wishing handwavy dangerous_talk a_risk a_cost"""
)
_LINK = r"(?:'s|'re| is| are| was| were| seems?| sounds?| looks?| feels?| strikes me as| reads(?: like| as)?| smells?(?: of)?| means| would be|'d be)"
_EVALUATES = any_of(
    # "That's a political choice.", "Your figure seems arbitrary.", "Trie feels like showing off."
    rf"\b\w+{_LINK}(?: like| as if| to me| a| an| just| only| pure| still| really| very| so| rather| quite| pretty| mostly| all| bit of| little| more than| more| awfully| plain| kind of| sort of| you'?re| you are| it'?s| it is| that'?s| he| she| they)* (?:{_BAD})\b",
    # "That sounds a bit tidy.", "Never is strong."
    rf"\b\w+{_LINK} (?:a bit|a little|rather|awfully|suspiciously|terribly|mighty|pretty|quite|very|kind of|sort of|far too|way too|too|a tad|somewhat|remarkably|surprisingly|dangerously|all) (?:too |very )?(?:{_MILD})\b|\b(?:never|always|all|every|everything|zero|none|nobody|everyone|perfect|exactly|any|guaranteed|real[- ]time|instant(?:ly)?) (?:is|are|'s) (?:a )?(?:strong|big|bold|long|a lot|brave|easy to say|cheap)\b",
    r"\b(?:too|awfully|suspiciously|terribly|far too|way too|unreasonably|needlessly|hopelessly) (?:slow|much|many|little|late|simple|complicated|expensive|risky|optimistic|cautious|clever|narrow|broad|vague|big|small|long|short|good|easy|fast|early|tidy|neat|convenient|far|heavy|strict|loose|coarse|fine|generous|harsh|rigid|trusting|hopeful|quick|hard|few|high|low|deep|wide|tight|busy|soft|old|new|kind|nice|clean)\b",
    # "isn't enough", "doesn't scale", "won't work", "falls over", "is no answer"
    r"\b(?:won'?t|will not|doesn'?t|does not|don'?t|do not|didn'?t|never|wouldn'?t|would not|can'?t|cannot|hardly) (?:\w+ )?(?:work|do|hold|fly|scale|last|fit|be (?:enough|there|true|ready|right|able)|survive|add up|follow|answer|make sense|solve|help|convince|explain|get (?:you|us)|change|prove|cut it|wash|happen|exist|matter|reach|terminate|compile|stop|guarantee|tell (?:me|us|you)|save|count|count as|translate|go away|come (?:back|for free)|pay|know (?:that|it|yet|about)|care|wait|both|care)\b",
    r"\b(?:isn'?t|aren'?t|is not|are not|'s not|'re not|wasn'?t|weren'?t|is no|are no|'s no|no) (?:(?:really|quite|exactly|even|always|all|a|an|the|much of an?|at all|going to be|how|what|my|your|any)\b ?)*(?:enough|true|right|obvious|how|what|realistic|good|fine|so|fair|possible|mine|yours|easy|free|cheap|safe|an? \w+|reasons?|answers?|plans?|design|strategy|argument|excuse|substitute|use|way|guarantee|problem|the same|same|point|such|linear|constant|stable|correct|thread[- ]safe|sorted|unique|ordered|atomic|news)\b",
    r"\b(?:falls? (?:over|apart|down)|blows? up|goes? (?:badly|wrong)|ends? (?:badly|in tears)|adds? up to nothing|gets? you nowhere|begs the question|defeats the (?:purpose|object|point)|misses the point|cuts both ways|backfires?|is where (?:it|this|that) (?:breaks|stops|falls)|wears? thin|moves? the problem|kicks? the can)\b",
    r"\bthat'?s (?:a|an|your|just|only|still|not|exactly|what|how|where|the|my) .{0,40}\b(?:assumption|claim|opinion|guess|name|word|label|list|slogan|choice|problem|point|mess|trouble|theory|say|said|thought|excuse|definition|hope|symptom|promise|tour|menu|survey|wish|question|downtime|queue|bill|money|risk|outage)\b",
)

_CLASH = any_of(
    # "You can't ship both.", "You've moved one container.", "You'd be guessing."
    r"\byou (?:can'?t|cannot|can not|couldn'?t|don'?t get to|wouldn'?t|would never|never|aren'?t|haven'?t|hadn'?t|didn'?t|weren'?t|won'?t|will not|just|simply|only|still|still haven'?t|already|would (?:have|need|lose|be|treat|end)|make it sound|talk as if|assume|skipped|glossed|passed over|left out|keep saying|can hardly|hardly)\b(?! (?:need to worry|have to|worry|have known|need to know|want to|said|told|mention))",
    r"\byou(?:'re| are)(?: \w+)? (?:not\b|just\b|only\b|still\b|leaving|assuming|asking|trusting|betting|ignoring|guessing|putting|giving|making|throwing|trading|hoping|relying|telling|paying|adding|moving|hiding|sending|treating|punishing|blaming|forgetting|confusing|solving|building|describing|dodging|avoiding|mixing|counting on|punting|hand-?waving|overlooking|underestimating|overestimating|optimi[sz]ing|reinventing|kidding|dreaming|storing|locking|holding|dropping|losing|the only)\b",
    r"\byou(?:'d| would) (?:be|just|simply|still|only|have|need|lose|break|end up|fail|wear|guess|throw|pay|never|want|punish|fill|get|find|miss)\b(?!.{0,40}\?)|\byou(?:'ve| have) (?:just|only|still|no|nothing|never|not|got no|moved|traded|swapped|shifted|hidden|built|made|turned|given|lost|told me (?:nothing|what)|described|said nothing|closed|added|doubled|pushed|put|taken|named)\b",
    r"\b(?:can'?t|cannot|can not|couldn'?t|couldn'?t possibly) (?:both|have (?:it )?both|be both|do both|all be|be (?:true|right|the same|everything|everywhere))\b|\bboth (?:can'?t|cannot|are not|aren'?t|won'?t)\b|\bboth of (?:these|those|them) (?:first|at once)\b",
)

_THROWN_BACK = any_of(
    # "Two of them resigned, you told me."
    r", you (?:told|said|say|just said|just told)(?: \w+)?[.!]?$|\b(?:a minute|five minutes|ten minutes|\w+ minutes|a moment|earlier|at the start)(?: ago)?,? you (?:said|told|were|had)\b.{0,60}\b(?:and|but|now|yet|then)\b.{0,60}\b(?:you|the opposite|now|say|said)\b|\bwhich is it\b|\bmake up your mind\b|\byou (?:just )?contradict\w*|\bthat'?s not what you said\b|\bbut you\b|\byet you\b|\band yet\b",
)

_KNOWN = any_of(
    # "I have seen that end badly.", "We tried that.", "That's how we got our current mess."
    r"\b(?:i|we|i'?ve|we'?ve|my \w+(?: \w+)?)(?: have|'ve| had)? (?:all |once |already |both )?(?:seen|tried|watched|been (?:told|burned|burnt|there|through|promised|bitten|hearing)|lived (?:through|with)|had (?:that|this|it|those)|heard (?:that|this|it)|inherited|lost)\b(?! (?:your|the thread|you\b))",
    r"\b(?:last time|the last (?:one|person|team|vendor|company|candidate|guy|man|woman|lot) (?:who|that|to)|in my (?:experience|day|last|world|team|shop)|how we got (?:our|into|here|the)|every (?:candidate|team|vendor|company|project|startup|one)\b.{0,16}\bsays?|everybody says|everyone says|people (?:always )?say (?:that|this)|they all say|heard that (?:one|before)|famous last words|where have i heard|nobody ever|no ?one ever|i was (?:a|an|one|that|on)\b|i used to (?:be|run|work|own)|i run one|i'?ve run|we ran|we did (?:that|this|exactly)|that was (?:us|tried)|for (?:\w+ )?(?:years|decades|generations))\b",
    # irony: "That'll be a fun afternoon"
    r"\b(?:good luck (?:with|to|getting|telling|finding)|(?:that'?ll|that will|should|it'?ll) be (?:a )?(?:fun|lovely|interesting|quite|popular|exciting|a joy|a riot)|rather you than me|be a fun|must be nice|lucky (?:you|them)|if you say so|just like that|simple as that|how (?:convenient|nice for|lovely for|brave)|dream on|nice try|in theory|on paper,? (?:it|that|yes|maybe|perhaps|everything)|tell me another|pull the other|if only|wishful)\b",
)

_AGAINST = re.compile(
    r"^(?:(?:ok(?:ay)?|right|well|so|hm+|mm+|ah|oh|sorry|yes|sure|fine|look|listen|see)[,.…]? )*(?:but|no[,.;:!]|no$|nope|yet|still,|except|only,|not (?:on|in|for|with|at|if|when|really|quite|so|in my|here|always|everywhere|enough|any ?more|necessarily|yours|theirs|true|all|every\w*|one of|many|a single|once|exactly|my|your|much)\b|never\b|none of\b|neither\b|hardly\b|nobody\b|no one\b|on a \w+|hm+[.,…] \w+|says\b|and yet\b|even (?:so|then|if)\b|that assumes\b|assuming\b|unless\b|there'?s no such\b|there is no such\b|there is no\b|there'?s no\b|there'?s an?\b.{0,30}\b(?:inside|in) your|without)",
    re.I,
)
_ABSOLUTE = re.compile(
    r"\b(?:every (?:time|single|day|night|monday|week|\w+day|month|year|hour)|all the time|always|never|nobody|no ?one|nothing|at all|anyway|the whole|all of (?:them|it|that)|entire(?:ly)?|only (?:one|two)|exactly when|of all|none|wherever|whatever)\b",
    re.I,
)
_PUSHING_QUESTION = any_of(
    r"\b(?:isn'?t|aren'?t|wasn'?t|wouldn'?t|doesn'?t|don'?t|didn'?t|hasn'?t|haven'?t|shouldn'?t|won'?t) (?:that|this|it|there|you|they|we|those|he|she|the|a|an|your|somebody|someone|everybody|everyone|anyone|people)\b",
    r"\bcouldn'?t (?:you|they|we|i|one|somebody|the|it) (?:just|simply|equally|as well|have)\b|\bcan'?t (?:you|they|we|i|one|somebody|the|it) (?:just|simply)\b|\bwhy (?:can'?t|couldn'?t|don'?t|doesn'?t|shouldn'?t|wouldn'?t|isn'?t|aren'?t) (?:you|they|we|i|the|it|that|somebody|this) (?:just|simply)\b",
    r"\bwhy (?:not (?:just|simply)|would (?:anyone|anybody|they|i|we|he|she|an?|the|somebody|someone|any|people)\b|should (?:i|we|they|anyone|anybody|the|an?|he|she|somebody|any|my|our|people)\b|bother|on earth|so (?:many|complicated|much)|all (?:this|that)|even|in the world|am i|are we)\b",
    r"\b(?:who in their right mind|who would ever|who'?d ever|who wants|how is that (?:not|any|different|better|fair|an?|even|possible)|how is (?:it|this) (?:not|any|different|better|fair)|what good is|what use is|what'?s the point|where'?s the (?:proof|evidence)|how could (?:that|it|you|they) (?:possibly|ever)|so what|and\?|then what was)\b",
    r"\b(?:and|but) (?:if|when|what if) (?:they|he|she|the [\w' -]{2,20}?|nobody|no one|your \w+|one of them) (?:all |just |still |simply )?(?:refuses?|ignores?|says? no|don'?t|doesn'?t|won'?t|disagrees?|objects?|laughs?|walks?|hates?|push)",
    r"^(?:so |then |and |but )*(?:you|they|we)(?:'d| would|'re| are|'ve| have|'ll| will)? (?:\w+ ){3,}.*\?$",
    r"\bbut (?:who|what|why|how|then|is|isn'?t|would|if|does|where)\b",
    r"\bwhat (?:would|do|will|'d|should) you (?:say|tell|answer|reply)\b.{0,40}\b(?:to|them|him|her|who|somebody|that)\b|\bhow (?:do|would|will) you (?:answer|respond|reply) (?:to )?(?:that|them|him|her|somebody|people|the)\b",
)


def weigh(sentence: str, *, question: bool) -> float:
    """How much of pushback is in the sentence: from 1 on it is one."""
    plain = bare(sentence)
    weight = (
        1.0 * bool(_DISBELIEF.search(sentence))
        + 1.0 * bool(_DEMAND.search(sentence))
        + 1.0 * bool(_KNOWN.search(sentence))
    )
    if question:
        return weight + 1.0 * bool(_PUSHING_QUESTION.search(sentence)) + 0.5 * bool(_EVALUATES.search(sentence))
    weight += (
        1.0 * bool(_THIRD.search(sentence))
        + 1.0 * bool(_EVALUATES.search(sentence))
        + 1.0 * bool(_CLASH.search(sentence) or _THROWN_BACK.search(sentence))
    )
    weight += 1.0 * bool(_AGAINST.match(sentence) or _AGAINST.match(plain)) + 0.5 * bool(_ABSOLUTE.search(sentence))
    return weight


def opposes(sentence: str) -> bool:
    """Whether the pushback is somebody else's, so that there is somebody to persuade."""
    return bool(_THIRD.search(sentence))


def contradicts(sentence: str) -> bool:
    """Whether the candidate's words are held against each other."""
    return bool(_THROWN_BACK.search(sentence))


def firm(sentence: str) -> bool:
    """Pushback in the interviewer's own name, which is one also after a question."""
    return bool(
        _DISBELIEF.search(sentence) or _DEMAND.search(sentence) or re.match(r"(?:and )?(?:but|no,)\b", sentence, re.I)
    )
