"""Pushback: whether a sentence doubts, disagrees, objects on somebody's behalf or takes the other side."""

from __future__ import annotations

from interviewer.domain.listening.forms import bare
from interviewer.domain.listening.patterns import PERSONS, any_of, one

# --- in the interviewer's own name ---------------------------------------------------------------------------------

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
_DISBELIEF = any_of(
    # "I'm not convinced.", "We're not comfortable with that."
    rf"\b(?:i|we|my \w+)(?:'m| am|'re| are|'d be| would be|'s| is)? (?:still )?(?:not|never|far from|hardly|less|none too) {_SOFTLY}(?:so |too |very )*{_CONTENT}\b",
    # "I don't buy that.", "I can't see how", "I'd never sign that."
    rf"\b(?:i|we|i'?d|i'?ll|we'?d) {_SOFTLY}{_NOT} {_SOFTLY}{_CREDITS}",
    # doubt by its name: "I have my doubts.", "That worries me."
    rf"\b(?:i|we|i'?m|we'?re|i'?d|some|my \w+|i'?ve|i have)\b.{{0,16}}\b{_DOUBTS}\b",
    r"\b(?:worries|bothers|puzzles|troubles|concerns) me\b",
    r"\b(?:doubtful|unconvinc\w+|hard sell|tall order|big ask|tough sell)\b",
    r"\b(?:hard|difficult|struggl\w+) to (?:believe|square|accept|swallow|credit|buy|picture|see)\b",
    r"\b(?:have|had|got|take|'ve) (?:an issue|issues?|a problem|problems?|trouble|difficulty|a hard time) (?:with|believing|accepting|seeing)\b",
    r"\b(?:have|had|got) (?:my |some |serious |a few )?(?:doubts|objections?|an objection)\b",
    # "I'd have thought", "I'd argue the opposite", "I'd rather not"
    r"\b(?:i|we)(?:'d| would)(?: \w+)? (?:have (?:thought|expected|said|done)|argue|rather not|push|challenge|question|never|bet|send nobody)\b",
    r"\b(?:i|we)(?:'d| would) not\b(?! (?:want|presume|like) to (?:put|say|steer|influence))",
    r"\b(?:i|we)(?:'d| would)(?: \w+)? (?:go (?:the other|for the)|take the other|do the opposite|do (?:it )?the other|put it the other|say the opposite)\b",
    r"\b(?:i|we)(?:'d| would) be (?:worried|surprised|furious|annoyed|cross|angry|nervous|careful|horrified|wary)\b",
    # the interviewer's own way against the candidate's: "I'd simply throw the spikes away."
    r"^(?:\w+[,.] )?(?:i|we)(?:'d| would) (?:simply|just|instead|have (?:simply|just)|say (?:an?|the|you|that|it|they))\b",
    # another reading: "I make that quadratic.", "By my count", "To play devil's advocate"
    r"\b(?:i make (?:it|that)|by my (?:count|sum|reckoning|arithmetic)|i count|i could (?:read|see|argue|imagine)|one could)\b",
    r"\b(?:the other side|devil'?s advocate|push(?:ing)? back|with (?:all )?(?:due )?respect|on the contrary|au contraire|quite the opposite)\b",
    r"\blet me (?:take the other|argue|disagree|push|resist|object|be (?:difficult|blunt))\b",
)
_DEMAND = any_of(
    # "Convince me.", "Win me round.", "Make the case."
    r"\b(?:convince|persuade|win (?:me|us|him|her|them)|sell (?:me|us|it to|that to)|bring me (?:round|around)|talk me (?:round|into|out of))\b",
    r"\b(?:defend (?:that|it|this|the|your|yourself|them|him)|change my mind|make (?:the|your|a) case|prove (?:it|that|me wrong)|stand behind)\b",
    # "Says who?", "Since when?", "How can you be sure?"
    r"\b(?:says? who|who (?:says|said|told you)|give me (?:one|a)(?: good| single)? reason|have you (?:ever )?(?:met|seen|tried|been to|worked (?:in|with|at|on)|asked) (?:one|our|them|how|what|a \w+)|since when|according to whom|on whose authority|what'?s wrong with|how sure|how do you know (?:that|it)'?s)\b",
    r"\b(?:what makes you so|how can you be (?:so )?) ?(?:sure|certain)\b",
    # "Is that fair?", "Are you sure?", "Do you really"
    r"\b(?:is|was) (?:that|it|this) (?:wise|fair|right|really|enough|true|realistic|honest|a promise|what you'?d call|supposed|it)\b",
    r"\bare you (?:really |quite |absolutely )?(?:sure|serious|certain|positive|saying|telling|happy|comfortable|proud)\b",
    r"(?:^|[,;:] |\b(?:but|and|so) )(?:do|does|did|would|can|were|is|are|was|will) \w+(?: \w+)? (?:really|honestly|seriously|actually|truly|genuinely)\b",
    # "Really?", "Nonsense."
    r"\b(?:seriously|honestly|surely|come on|really|never|no)\s*[?!]+$",
    r"^(?:really|seriously|honestly|surely|come on|come off it|nonsense|rubbish|hardly|nah|nope|never|wrong|bold|brave|ambitious|optimistic|convenient)[.!,;]",
)

# --- on somebody's behalf ------------------------------------------------------------------------------------------

_NAME = (
    rf"(?!{one('we you i it that this there what which how why who when where let so and but then now ok okay right well yes no if maybe perhaps please')}\b)"
    r"(?-i:[A-Z])[\w-]+(?: (?-i:[A-Z])[\w-]+)?"
)
_WHO = (
    r"(?:they|she|he|it|nobody|no ?one|somebody|someone|everyone|everybody|people"
    r"|(?:(?:my|your|our|the|his|her|their|any|no|every|an?|some|most|half|those|these|one of|all) )(?:[\w'-]+ ){0,4}?[\w'-]+"
    rf"|{_NAME}|(?:\w+ )?{PERSONS})"
)
_WOULD = one(
    "'ll _will 'd _would _won't _wouldn't _can't _cannot _could _couldn't _may _might _is_going_to _are_going_to"
)
_RESISTS = one(
    """never not hates? refuse laugh\\w* say argue object throw ignore walk keep complain fight resist push revolt sign scream have_it want accept
    call ask_(?:why|what|who|for) tell bypass work_around find_(?:a_way|out) (?:turn|switch)_(?:it|that)_off stop just simply still always only
    pick forget cheat game lie quit leave block veto sue strike rebel go_(?:mad|mental|crazy|ballistic|spare|straight) lose drown wear buy trust
    blame kill click press shout hang_up riot cry moan escalate stand_for tolerate open read fill use do_(?:it|that|any|this) let pay wait
    like_(?:it|that|this) live_with believe approve agree take_(?:it|that|this|him|her|kindly) mind care end_up see_(?:it|that|this)_as
    be_(?:furious|livid|up_in_arms|delighted|angry|on_the_phone|cross|gone|unhappy|overruled)"""
)
_OBJECTS = any_of(
    # "My ops lead would never sign that.", "They'll pick the top one.", "Growers won't wait."
    rf"(?:^|[,;:.] |\b{one('and but then because since that where so when if of_course')} ){_WHO}(?: (?:of|at|in|on|from|over) [\w' -]{{2,30}}?)?{_WOULD}(?: \w+){{0,2}}? {_RESISTS}\b",
    rf"(?:^|[,;:.] |\b(?:and|but) ){_WHO}(?:'ll never|'d never| never| won'?t| wouldn'?t| will not| would not)\b",
    # "Some would say", "A cynic might call it"
    r"\b(?:some|others|many|critics|a (?:cynic|sceptic|skeptic)|cynics|people|anybody|anyone|plenty of people) (?:would|might|will|could|may) (?:say|argue|call|read|think|see|claim|object)\b",
)
_SAYS = one(
    """says? hates? refuses? objects? disagrees? complains? thinks? insists? calls? dislikes? resents? fears? mistrusts? distrusts? doubts? don't doesn't
    do_not does_not already telling saying asking_why furious unhappy against threatening prefers? tells?_(?:you|us|me)
    not_(?:smiling|happy|having|amused|going|convinced) wants?_(?:none|nothing|his|her|their|to_keep|the_old) in_the_room come_to_you"""
)
_STANDS = any_of(
    # "The landlord says you've no right", "The tram company hates it", "Your CFO is in the room"
    rf"^(?:(?:and|but|so|now|also|still)[, ]+)*(?:the|our|my|your|their|his|her|one of|some of|half of|two of)\b(?: [\w'-]+){{0,4}}?(?:'s|'ve| has| have| is| are)? {_SAYS}\b",
    rf"^(?:{PERSONS}|{_NAME})(?: (?:do|does))? {_SAYS}\b(?!,)",
    # the interviewer is one of them: "I'm the head of one of those.", "You're not having her."
    r"\bi'?m (?:the|one of|your|their|an?) [\w' -]{2,40}[.,;](?! (?:what|how|which))",
    r"\b(?:you'?re|you are) not (?:having|getting|taking|touching|going to (?:get|have|touch|take))\b|\bnot on my (?:watch|ward|floor|team|network|budget)\b",
    r"\bmy \w+(?: \w+)? (?:doesn'?t|don'?t|never|won'?t)\b",
)
_REFUSES = any_of(
    # "Suppose they refuse.", "And if the six don't agree?"
    r"\b(?:suppose|and if|but if|what if|say|imagine|assume) (?:that )?(?:they|she|he|the [\w' -]{2,30}?|nobody|no ?one|somebody|one of them|half of them|(?:your|my|our) \w+) (?:(?:do|does|just|still|simply|all) )?(?:refuses?|says? no|doesn'?t|don'?t|disagrees?|ignores?|won'?t|objects?|insists?|push(?:es)? back|laughs?|walks? (?:out|away)|hates?|resists?|blocks?)\b",
    # "Imagine telling that to my uncle.", "Tell that to the night shift."
    r"\b(?:(?:imagine|try) telling|(?:tell|say|explain) that to|i'?d (?:love|like|pay) to (?:see|watch) (?:you|them|him|her|somebody|anyone)|(?:my|his|her|their) dead body|laugh you)\b",
    r"\bgood luck (?:with|to|getting|telling|finding|selling)\b",
)

# --- about what was said -------------------------------------------------------------------------------------------

_BAD = one(
    """wrong weak naive naïve risky dangerous expensive overkill excessive complicated heavy vague hand-?wav\\w* unfair arbitrary unrealistic fragile
    brittle backwards circular wishful premature lazy cynical wasteful pointless reckless odd strange absurd ridiculous silly crazy mad insane useless
    impossible political luxury slogan stretch cop-?out gamble guess(?:work)? fantasy fiction theat(?:re|er) showing_off a_lot an?_age a_long_time forever
    a_wish a_hope a_dodge a_dream a_problem a_mistake a_mess trouble nonsense cruel harsh cold unkind unworkable over-?engineer\\w* cheating buzzwords?
    jargon marketing contradict\\w+ thin_ice half_an_answer hindsight asking_a_lot self-serving a_bit_much suspicious double_counting brute_force
    insulting patroni[sz]ing meaningless hopeful a_risk strong_words big_words news_to_me hearsay lip_service busywork bureaucracy red_tape"""
)
_MILD = one(
    """tidy neat convenient easy clever brave bold generous strong ambitious cheap optimistic rosy co[sz]y smooth simple nice pat abstract theoretical
    textbook magical cute fancy clean quick slow long small thin early late high low hard soft broad narrow"""
)
_TOO = one(
    "a_bit a_little rather awfully suspiciously terribly mighty pretty quite very kind_of sort_of far_too way_too too a_tad somewhat remarkably surprisingly all_very"
)
_LINK = one(
    "'s 're _is _are _was _were _seems? _sounds? _looks? _feels? _strikes_me_as _reads _smells? _means _would_be 'd_be"
)
_FILLER = one(
    """like as_if to_me an? just only pure still really very so rather quite pretty mostly all bit_of little more_than awfully plain
    kind_of sort_of you're you_are it's it_is that's he she they"""
)
_FILLERS = rf"(?: {_FILLER})*"
_EVALUATES = any_of(
    # "That's a political choice.", "Trie feels like showing off."
    rf"\b\w+{_LINK}{_FILLERS} {_BAD}\b",
    # "That sounds a bit tidy.", "Never is strong."
    rf"\b\w+{_LINK} {_TOO} (?:too |very )?{_MILD}\b",
    r"\b(?:never|always|all|every|everything|zero|none|nobody|everyone|perfect|exactly|any|guaranteed|real[- ]time|instant(?:ly)?) (?:is|are|'s) (?:a )?(?:strong|big|bold|long|a lot|brave|cheap)\b",
    r"\b(?:too|awfully|suspiciously|far too|way too|unreasonably|needlessly|hopelessly) (?!(?:far|late) (?:away|in the)\b)\w+(?: for\b|[.,;!?]|$| to \w+|, )",
    # "won't work", "doesn't scale", "isn't enough", "is no answer", "falls over"
    r"\b(?:won'?t|will not|doesn'?t|does not|don'?t|do not|didn'?t|never|wouldn'?t|can'?t|cannot|hardly) (?:\w+ )?"
    + one(
        """work do hold fly scale last fit survive add_up answer make_sense solve help convince explain get_(?:you|us) change prove cut_it wash happen
        exist matter reach terminate compile stop guarantee tell_(?:me|us|you) save count translate go_away come_(?:back|for_free) pay care wait
        be_(?:enough|there|true|ready|right|able)"""
    )
    + r"\b",
    r"\b(?:isn'?t|aren'?t|is not|are not|'s not|'re not|wasn'?t|weren'?t|is no|are no|'s no|no) (?:(?:really|quite|exactly|even|always|all|a|an|the|much of an?|at all|going to be|how|what|my|your|any) ?)*"
    + one(
        """enough true right obvious how what realistic good fine so fair possible mine yours easy free cheap safe reasons? answers? plans? design strategy
        argument excuse substitute use way guarantee problem same point such linear constant stable correct thread-?_?safe sorted unique ordered atomic news
        an?_\\w+"""
    )
    + r"\b",
    r"\b(?:falls? (?:over|apart|down)|blows? up|(?:goes?|ends?|end) (?:badly|in tears)|gets? you nowhere|begs the question|misses the point|cuts both ways|backfires?)\b",
    r"\b(?:defeats the (?:purpose|object|point)|moves? the problem|kicks? the can|adds? up to nothing|wears? thin)\b",
    r"\bthat'?s (?:an?|your|just|only|still|not|exactly|what|how|where|the|my) .{0,40}\b"
    + one(
        "assumption claim opinion guess name word label list slogan choice problem mess trouble theory say said thought excuse definition hope symptom promise tour menu survey wish downtime queue bill money risk outage"
    )
    + r"\b",
)
_CLASH = any_of(
    # "You can't ship both.", "You've moved one container.", "You'd be guessing.", "You're leaving that to them."
    r"\byou "
    + one(
        """can't cannot can_not couldn't don't_get_to wouldn't would_never never aren't haven't hadn't didn't weren't won't will_not just simply only still
        already make_it_sound talk_as_if assume skipped glossed left_out keep_saying hardly would_(?:have|need|lose|be|treat|end)"""
    )
    + r"\b(?! (?:need to|have to|worry|have known|want to|said|told|mention))",
    r"\byou(?:'re| are)(?: \w+)? "
    + one(
        """not just only still leaving assuming asking trusting betting ignoring guessing putting giving making throwing trading hoping relying telling paying
        adding moving hiding sending treating punishing blaming forgetting confusing solving building describing dodging avoiding mixing counting_on punting
        overlooking underestimating overestimating optimi[sz]ing reinventing kidding dreaming storing locking holding dropping losing the_only"""
    )
    + r"\b",
    r"\byou(?:'d| would) "
    + one(
        "be just simply still only have need lose break end_up fail wear guess throw pay never want punish fill get find miss"
    )
    + r"\b(?!.{0,40}\?)",
    r"\byou(?:'ve| have) "
    + one(
        """just only still no nothing never not got_no moved traded swapped shifted hidden built made turned given lost described said_nothing closed added
        doubled pushed put taken named told_me_(?:nothing|what)"""
    )
    + r"\b",
    # "You cannot have both of these first.", "Both are not fine."
    r"\b(?:can'?t|cannot|can not|couldn'?t) (?:both|(?:\w+ )?both|all be|be (?:true|right|the same|everything|everywhere))\b",
    r"\bboth (?:can'?t|cannot|are not|aren'?t|won'?t)\b|\bboth of (?:these|those|them) (?:first|at once)\b",
)
_THROWN_BACK = any_of(
    # "Two of them resigned, you told me.", "But you said"
    r", you (?:told|said|say|just (?:said|told))(?: \w+)?[.!]?$",
    r"\b(?:minutes?|moment|earlier|at the (?:start|beginning))(?: ago)?,? you (?:said|told|were|had)\b.{0,60}\b(?:and|but|now|yet|then)\b.{0,60}\b(?:you|the opposite|now|say|said)\b",
    r"\b(?:make up your mind|you (?:just )?contradict\w*|not what you said|but you|yet you|and yet)\b",
)
_KNOWN = any_of(
    # "I have seen that end badly.", "We tried that.", "That's how we got our current mess."
    r"\b(?:i|we|i'?ve|we'?ve|my \w+(?: \w+)?)(?: have|'ve| had)? (?:all |once |already |both )?(?:seen|tried|watched|been (?:told|burne?d|burnt|there|through|promised|bitten)|lived (?:through|with)|had (?:that|this|it|those)|heard (?:that|this|it)|inherited|lost)\b(?! (?:your|the thread|you\b))",
    r"\b(?:last time|the last (?:one|person|team|vendor|company|candidate|man|woman|lot) (?:who|that|to)|in my (?:experience|day|world|shop)|how we got (?:our|into|here|the))\b",
    r"\b(?:every(?:body|one)|they all|people|every (?:candidate|team|vendor|company|startup))(?: always)? says? (?:that|this|so)\b|\bheard that (?:one|before)|\bfamous last words\b|\btell me another\b",
    r"\b(?:i was (?:an?|one|that)|i used to (?:be|run|work|own)|i'?ve run|we ran|we did (?:that|this|exactly)|for (?:\w+ )?(?:years|decades|generations))\b",
    # irony: "That'll be a fun afternoon"
    r"\b(?:(?:that|this|it)(?:'?ll| will|'d| should) be (?:an? )?(?:fun|lovely|interesting|popular|exciting|joy|riot|pleasant)|rather you than me|must be nice|lucky (?:you|them)|if you say so)\b",
    r"\b(?:just like that|simple as that|how (?:convenient|nice for|lovely for|brave)|dream on|nice try|in theory|on paper,? (?:it|that|yes|maybe|perhaps|everything)|if only)\b",
)
_AGAINST = any_of(
    # how it opens: "But", "Not on a Monday", "There's no such"
    r"^(?:but|no[,.;:!]|no$|nope|yet|still,|except|only,|never|none of|neither|hardly|nobody|no one|and yet|even (?:so|then|if)|that assumes|unless)\b",
    r"^not (?:on|in|for|with|at|if|when|really|quite|so|here|always|everywhere|enough|any ?more|necessarily|yours|theirs|true|all|every\w*|one of|many|a single|once|exactly|my|your|much)\b",
    r"^hm+[.,…] \w+|^there(?:'s| is) (?:no\b|an?\b.{0,30}\b(?:inside|in) your)",
    # how it takes up what was said: "Which is code", "Or he got tired", "Until the coordinator goes away"
    r"^(?:which (?:is|are|was|means|would)|or (?:he|she|they|it|you|maybe|perhaps|did|is)|until|so (?:it|that|they|he|she) (?:was|were|is)|only (?:if|until|when|because|on)|that'?s if|if (?:they|he|she|you) (?:let|bother|remember|read)|as if|fine until|works? until|easy to say)\b",
)
_THEM = any_of(
    # about those who would have to go along: "Our supervisors are in their sixties"
    rf"^(?:(?:and|but|so|then|well)[, ]+)*(?:(?:our|my|the|your|their|his|her|these|those|half (?:of )?(?:our|the|my|your)|most of (?:our|the|my|your)) (?:[\w'-]+ ){{0,2}})?{PERSONS}\b|^they\b|\basking an? {PERSONS}\b|\bi'?m from\b"
)
_PERSON = any_of(
    rf"(?:^|[,;:.] |\b(?:and|but|then|because|so|when|if) )(?:they|she|he|(?:(?:the|our|my|your|their|his|her|an?|one of the|half (?:of )?(?:our|the)) (?:[\w'-]+ ){{0,3}}?)?{PERSONS}|{_NAME})\b"
)
_PREDICTS = any_of(
    # what will come of it: "The head of support would go straight to the CEO.", "Your writes will love that."
    rf"^(?:(?:and|but|so|then|well|now|oh|look|listen)[, ]+)*(?:they|he|she|that|this|those|these|nobody|no ?one|every\w+|people|half of \w+ \w+|most of \w+ \w+|(?:the|our|my|your|their|his|her|an?) (?:[\w'-]+ ){{0,5}}?[\w'-]+|{_NAME}|{PERSONS})(?:'ll| will|'d| would| won'?t| wouldn'?t| is going to| are going to)\b(?! (?:be (?:all|necessary|needed)|do (?:for|nicely)|be (?:it|fine|great|lovely|perfect)))"
)
_IDIOM = any_of(
    # words for what is not believed: "plucked out of the air", "a big word", "In this day and age."
    r"\b(?:plucked|thin air|out of the air|magic|big word|strong word|brave word|in this day and age|every(?:one|body) (?:chooses|uses|does|thinks|wants|picks)|reinvent\w*|talk is cheap|easier said|pie in the sky|kittens|go(?:es)? down (?:well|badly|like)|a red flag|alarm bells|rings? hollow|smoke and mirrors|hand on heart|the front page|back of a napkin|on a wing and|house of cards|one[- ]man|bus factor|band-?aid|sticking plaster|fig leaf|box-?ticking|tick(?:ing)? a box|cherry-?pick\w*|moving the goalposts|something has to give|with extra steps|give there|never met|not met (?:our|my|the)|only without|not a \w+[.!]$)\b",
    r", not an? [\w ]{3,20}[.!]?$|\band not (?:you|yours|your|the|a)\b|[^!?.]{12,}!$",
)
_ABSOLUTE = any_of(
    r"\b(?:every (?:time|single|day|night|week|\w+day|month|year|hour)|all the time|always|never|nobody|no ?one|nothing|at all|anyway|the whole|all of (?:them|it|that)|entirely|exactly when|of all|none)\b"
)
_PUSHING = any_of(
    # a question that takes the other side: "Isn't that just", "Why not simply", "Why would anyone"
    r"(?:^|[,;:] |\b(?:but|and|so|then|or) )(?:isn'?t|aren'?t|wasn'?t|wouldn'?t|doesn'?t|don'?t|didn'?t|hasn'?t|haven'?t|shouldn'?t|won'?t|can'?t) (?:that|this|it|there|you|they|we|those|he|she|the|an?|your|somebody|someone|every\w+|anyone|people)\b",
    r"\b(?:though|or what|or not even)\?$|\bor (?:(?:does|do|did|is|are|was|were|will|would) (?:it|that|they|he|she|you|this) )?(?:only|just|simply|merely|really) .*\?$",
    r"\b(?:couldn'?t|can'?t|don'?t|doesn'?t|shouldn'?t|wouldn'?t) (?:you|they|we|i|one|somebody|the|it|that|this) (?:just|simply|equally|as well)\b",
    r"\bwhy (?:not (?:just|simply)|would (?:any\w+|they|i|we|he|she|an?|the|some\w+|people)\b|should (?:i|we|they|any\w*|the|an?|he|she|some\w+|my|our|people)\b|bother|on earth|so (?:many|complicated|much)|all (?:this|that)|even|in the world)",
    r"\b(?:who in their right mind|who(?: would|'d) ever|who wants|how is (?:that|it|this) (?:not|any|different|better|fair|an?|even|possible)|what good is|what use is|what'?s the point|so what|then what was)\b",
    r"\b(?:and|but) (?:if|when|what if) (?:they|he|she|the [\w' -]{2,20}?|nobody|no one|your \w+|one of them) (?:all |just |still |simply )?(?:refuses?|ignores?|says? no|don'?t|doesn'?t|won'?t|disagrees?|objects?|laughs?|walks?|hates?|push)",
    # said back as a question: "You would treat healthy fish to get round a welfare rule?"
    r"^(?:(?:so|then|and|but|hang on|hold on|wait|sorry|let me get this straight)[,.]? )*(?:you|they|we)(?:'d| would|'re| are|'ve| have|'ll| will)? (?:\w+ ){3,}.*\?$",
    r"\bbut (?:who|what|why|how|then|is|isn'?t|would|if|does|where)\b",
    r"\bwhat (?:would|do|will|'d|should) you (?:say|tell|answer|reply)\b.{0,40}\b(?:to|them|him|her|who|somebody)\b",
    r"\bhow (?:do|would|will) you (?:answer|respond|reply) (?:to )?(?:that|them|him|her|somebody|people|the)\b",
)
_WITHOUT = any_of(
    r"^(?:suppose|assume|imagine|say) (?:that )?.{2,40}\b(?:isn'?t|aren'?t|no\b|never|can'?t|doesn'?t|won'?t|not)\b"
)


def weigh(sentence: str, *, question: bool, order: bool = False) -> float:
    """How much of pushback is in the sentence: from 1 on it is one."""
    weight = sum(1.0 for p in (_DISBELIEF, _DEMAND, _KNOWN, _REFUSES) if p.search(sentence))
    if question:
        return weight + 1.0 * bool(_PUSHING.search(sentence)) + 0.5 * bool(_EVALUATES.search(sentence))
    if order:
        return weight
    weight += sum(1.0 for p in (_OBJECTS, _STANDS, _EVALUATES, _CLASH, _THROWN_BACK) if p.search(sentence))
    weight += sum(1.0 for p in (_AGAINST, _PREDICTS) if p.match(sentence) or p.match(bare(sentence)))
    weight += 1.0 * bool(_IDIOM.search(sentence))
    return weight + 0.5 * bool(_ABSOLUTE.search(sentence))


def opposes(sentence: str) -> bool:
    """Whether the pushback is somebody else's, so that there is somebody to persuade."""
    if _REFUSES.search(sentence) or _THEM.search(sentence):
        return True
    return bool(_PERSON.search(sentence)) and any(p.search(sentence) for p in (_OBJECTS, _STANDS))


def predicts(sentence: str) -> bool:
    """Whether it foretells what somebody or something would do."""
    return bool(_PREDICTS.match(sentence) or _PREDICTS.match(bare(sentence)))


def contradicts(sentence: str) -> bool:
    """Whether the candidate's words are held against each other."""
    return bool(_THROWN_BACK.search(sentence))


def disbelieves(sentence: str) -> bool:
    """Doubt in the interviewer's own name, which is doubt also after a question."""
    return bool(_DISBELIEF.search(sentence) or _DEMAND.search(sentence))


def removes(sentence: str) -> bool:
    """Whether it takes away what the candidate stood on: "Suppose there isn't a policy." """
    return bool(_WITHOUT.search(sentence))


def wants_reason(sentence: str) -> bool:
    """Doubt about the thing itself: what it is too much of, or is not."""
    return bool(_DISBELIEF.search(sentence) or _EVALUATES.search(sentence))
