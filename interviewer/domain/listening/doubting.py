"""Words of doubt in the interviewer's own name: what is not believed, what has to be defended, what was seen before."""

from __future__ import annotations

from interviewer.domain.listening.patterns import any_of, one

_NOT = one(
    "do_not don't can't cannot couldn't wouldn't won't would_not will_not could_not would_never will_never never did_not didn't"
)
_SOFTLY = rf"(?:{one('quite really entirely fully at_all yet even so particularly necessarily honestly just still simply ever all')} )*"
_CREDITS = one(
    """buy believe accept agree think(?!_so) love trust swallow square stand sign defend share recogni[sz]e put let send build ship run
    pay remember find like_(?:it|that|this|the|how|your) live_with go_(?:for|along) have_(?:that|it) take_(?:that|it|this) do_(?:it|that)
    see_(?:how|why|that|it|what|any|the|your|an?\\b|much) need_(?:the|an?|all|another|to_be) hear_(?:what|that|how|you|an?) get_why
    follow_(?:why|how_you|your) know_(?:that(?!_(?:word|expression|term|phrase|acronym))|if_that|anyone|anybody) want_(?:an?|to_(?:run|be|own|support|maintain|pay))
    be_(?:so_|too_|that_)?(?:sure|certain|quick|hasty|confident) call_(?:that|it|this|\\w+_\\w+_\\w+) bet_on"""
)
_CONTENT = one(
    """convinced persuaded sold happy comfortable satisfied buying seeing keen certain there_yet impressed reassured taking optimistic
    confident swayed a_fan having_(?:that|it|this) going_to_(?:sign|accept|buy|take|let) with_you_(?:on|there)
    sure(?!_(?:what|which|who|where|i_(?:follow|understand|caught|got|heard)))"""
)
_DOUBTS = one(
    """doubt\\w* disagree object unconvinced scepti\\w* skepti\\w* unpersuaded struggl\\w* worr(?:y|ied|ies) concern(?:s|ed)? dispute puzzl\\w+
    bother(?:s|ed) uneasy uncomfortable nervous allergic wary suspicious reservations? misgivings? qualms? beg_to_differ take_issue
    shudder winc(?:e|ing) flinch frown\\w*"""
)
DISBELIEF = any_of(
    # "I'm not convinced.", "We're not comfortable with that."
    rf"\b(?:i|we|my \w+)(?:'m| am|'re| are|'d be| would be|'s| is)? (?:still )?(?:not|never|far from|hardly|less|none too) {_SOFTLY}(?:so |too |very )*{_CONTENT}\b",
    # "I don't buy that.", "I can't see how", "I'd never sign that."
    rf"\b(?:i|we|i'?d|i'?ll|we'?d) {_SOFTLY}{_NOT} {_SOFTLY}{_CREDITS}",
    # doubt by its name: "I have my doubts.", "That worries me."
    rf"\b(?:i|we|i'?m|we'?re|i'?d|some|my \w+|i'?ve|i have)\b.{{0,16}}\b{_DOUBTS}\b",
    r"\b(?:worries|bothers|puzzles|troubles|concerns) me\b",
    r"\b(?:doubtful|unconvinc\w+|hard sell|tall order|big ask|tough sell)\b",
    r"\b(?:hard|difficult|struggl\w+) to (?:believe|square|accept|swallow|credit|buy|picture|see)\b",
    r"\b(?:have|had|got|take|'ve) (?:an issue|issues?|a problem|problems?|trouble) (?:with|believing|accepting|seeing)\b",
    r"\b(?:have|had|got|take|'ve) (?:difficulty|a hard time) (?:with|believing|accepting|seeing)\b",
    r"\b(?:have|had|got) (?:my |some |serious |a few )?(?:doubts|objections?|an objection)\b",
    # "I'd have thought", "I'd argue the opposite", "I'd rather not"
    r"\b(?<!what )(?<!how )(?<!as )(?:i|we)(?:'d| would)(?: \w+)? (?:have (?:thought|expected|said|done)|argue|rather not|push|challenge|question)\b",
    r"\b(?:i|we)(?:'d| would)(?: \w+)? (?:never|bet|send nobody)\b",
    r"\b(?:i|we)(?:'d| would) not\b(?! (?:want|presume|like) to (?:put|say|steer|influence))",
    r"\b(?:i|we)(?:'d| would)(?: \w+)? (?:go (?:the other|for the)|take the other|do the opposite|do (?:it )?the other)\b",
    r"\b(?:i|we)(?:'d| would)(?: \w+)? (?:put it the other|say the opposite)\b",
    r"\b(?:i|we)(?:'d| would) be (?:worried|surprised|furious|annoyed|cross|angry|nervous|careful|horrified|wary)\b",
    # "I'm against it so far.", "I haven't heard an argument.", "I could grant that and still not"
    r"\bi(?:'m| am) against\b|\bi deny\b|\blost (?:belief|faith)\b",
    r"\bi (?:haven'?t|have not|still haven'?t|didn'?t|don'?t) (?:yet )?(?:hear|heard|see|seen|find|found|have) (?:an?|any|the|much of an?) (?:argument|reason|evidence|case|proof|answer)\b",
    r"\bi could grant\b|\bi can'?t (?:get|make|go|follow|take) (?:from|that step|that leap)\b|\bdo(?:es)?n'?t add up\b",
    # the interviewer's own way against the candidate's: "I'd simply throw the spikes away."
    r"^(?:\w+[,.] )?(?:i|we)(?:'d| would) (?:simply|just|instead|have (?:simply|just)|say (?:an?|the|you|that|it|they))\b",
    # another reading: "I make that quadratic.", "By my count", "To play devil's advocate"
    r"\b(?:i make (?:it|that)|by my (?:count|sum|reckoning|arithmetic)|i count|i could (?:read|see|argue|imagine)|one could)\b",
    r"\b(?:the other side|devil'?s advocate|push(?:ing)? back|with (?:all )?(?:due )?respect|on the contrary|au contraire)\b",
    r"\b(?:quite the opposite)\b",
    r"\blet me (?:take the other|argue|disagree|push|resist|object|be (?:difficult|blunt))\b",
)
DEMAND = any_of(
    # "Convince me.", "Win me round.", "Make the case."
    r"\b(?:convince|persuade|win (?:me|us|him|her|them)|sell (?:me|us|it to|that to)|bring me (?:round|around))\b",
    r"\b(?:talk me (?:round|into|out of))\b",
    r"\b(?:defend (?:that|it|this|the|your|yourself|them|him)|change my mind|make (?:the|your|a) case)\b",
    r"\b(?:prove (?:it|that|me wrong)|stand behind)\b",
    r"\b(?:possibly (?:manage|do|work|be|know|hold)|the most you can say|(?:want|need)s? an argument|where am i wrong)",
    r"\b(?:exactly why|the same reasoning|striking (?:it|that|out)|how do you answer\b)",
    # "Says who?", "Since when?", "How can you be sure?"
    r"\b(?:says? who|who (?:says|said|told you)|give me (?:one|a)(?: good| single)? reason)\b",
    r"\b(?:have you (?:ever )?(?:met|seen|tried|been to|worked (?:in|with|at|on)|asked) (?:one|our|them|how|what|a \w+))\b",
    r"\b(?:since when|according to whom|on whose authority|what'?s wrong with|how sure|how do you know (?:that|it)'?s)\b",
    r"\b(?:what makes you so|how can you be (?:so )?) ?(?:sure|certain)\b",
    # "Is that fair?", "Are you sure?", "Do you really"
    r"\b(?:is|was) (?:that|it|this) (?:wise|fair|right|really|enough|true|realistic|honest|a promise|what you'?d call)\b",
    r"\b(?:is|was) (?:that|it|this) (?:supposed|it)\b",
    r"\bare you (?:really |quite |absolutely )?(?:sure|serious|certain|positive|saying|telling|happy|comfortable|proud)\b",
    r"(?:^|[,;:] |\b(?:but|and|so) )(?:do|does|did|would|can|were|is|are|was|will) \w+(?: \w+)? (?:really|honestly|seriously|actually|truly)\b",
    r"(?:^|[,;:] |\b(?:but|and|so) )(?:do|does|did|would|can|were|is|are|was|will) \w+(?: \w+)? (?:genuinely)\b",
    # "Really?", "Nonsense."
    r"\b(?:seriously|honestly|surely|come on|really|never|no)\s*[?!]+$",
    r"^(?:really|seriously|honestly|surely|come on|come off it|nonsense|rubbish|hardly|nah|nope|never|wrong|bold)[.!,;]",
    r"^(?:brave|ambitious|optimistic|convenient)[.!,;]",
)
KNOWN = any_of(
    # "I have seen that end badly.", "We tried that.", "That's how we got our current mess."
    r"\b(?:i|we|i'?ve|we'?ve|my \w+(?: \w+)?)(?: have|'ve| had)? (?:all |once |already |both )?(?:seen|tried|watched|been (?:told|burne?d|burnt|there|through|promised|bitten)|lived (?:through|with)|had (?:that|this|it|those)|heard (?:that|this|it)|inherited|lost)\b(?! (?:your|the thread|you\b))",
    r"\b(?:last time|the last (?:one|person|team|vendor|company|candidate|man|woman|lot) (?:who|that|to))\b",
    r"\b(?:in my (?:experience|day|world|shop)|how we got (?:our|into|here|the))\b",
    r"\b(?:every(?:body|one)|they all|people)(?: always)? says? (?:that|this|so)\b",
    r"\b(?:every (?:candidate|team|vendor|company|startup))(?: always)? says? (?:that|this|so)\b|\bheard that (?:one|before)",
    r"\bfamous last words\b|\btell me another\b",
    r"\b(?:i was (?:an?|one|that)|i used to (?:be|run|work|own)|i'?ve run|we ran|we did (?:that|this|exactly))\b",
    r"\b(?:for (?:\w+ )?(?:years|decades|generations))\b",
    # irony: "That'll be a fun afternoon"
    r"\b(?:(?:that|this|it)(?:'?ll| will|'d| should) be (?:an? )?(?:fun|lovely|interesting|popular|exciting|joy|riot|pleasant))\b",
    r"\b(?:rather you than me|must be nice|lucky (?:you|them)|if you say so)\b",
    r"\b(?:just like that|simple as that|how (?:convenient|nice for|lovely for|brave)|dream on|nice try|in theory)\b",
    r"\b(?:on paper,? (?:it|that|yes|maybe|perhaps|everything)|if only)\b",
)
