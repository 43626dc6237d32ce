"""Words of objection on somebody's behalf: what they would do, say and refuse."""

from __future__ import annotations

from interviewer.domain.listening.patterns import PERSONS, any_of, one

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
OBJECTS = any_of(
    # "My ops lead would never sign that.", "They'll pick the top one.", "Growers won't wait."
    rf"(?:^|[,;:.] ){_WHO}(?: (?:of|at|in|on|from|over) [\w' -]{{2,30}}?)?{_WOULD}(?: \w+){{0,2}}? {_RESISTS}\b",
    rf"(?:\b{one('and but then because since that where so when if of_course')} ){_WHO}(?: (?:of|at|in|on|from|over) [\w' -]{{2,30}}?)?{_WOULD}(?: \w+){{0,2}}? {_RESISTS}\b",
    rf"(?:^|[,;:.] |\b(?:and|but) ){_WHO}(?:'ll never|'d never| never| won'?t| wouldn'?t| will not| would not)\b",
    # "Some would say", "A cynic might call it"
    r"\b(?:some|others|many|critics) (?:would|might|will|could|may) (?:say|argue|call|read|think|see|claim|object)\b",
    r"\b(?:a (?:cynic|sceptic|skeptic)|cynics) (?:would|might|will|could|may) (?:say|argue|call|read|think|see|claim|object)\b",
    r"\b(?:people|anybody|anyone|plenty of people) (?:would|might|will|could|may) (?:say|argue|call|read|think|see|claim|object)\b",
)
_SAYS = one(
    """says? hates? refuses? objects? disagrees? complains? thinks? insists? calls? dislikes? resents? fears? mistrusts? distrusts? doubts? don't doesn't
    do_not does_not already telling saying asking_why furious unhappy against threatening prefers? tells?_(?:you|us|me)
    not_(?:smiling|happy|having|amused|going|convinced) wants?_(?:none|nothing|his|her|their|to_keep|the_old) in_the_room come_to_you"""
)
STANDS = any_of(
    # "The landlord says you've no right", "The tram company hates it", "Your CFO is in the room"
    rf"^(?:(?:and|but|so|now|also|still)[, ]+)*(?:the|our|my|your|their|his|her|one of)\b(?: [\w'-]+){{0,6}}?(?:'s|'ve| has| have| is| are)? {_SAYS}\b",
    rf"^(?:(?:and|but|so|now|also|still)[, ]+)*(?:some of|half of|two of)\b(?: [\w'-]+){{0,6}}?(?:'s|'ve| has| have| is| are)? {_SAYS}\b",
    rf"^(?:{PERSONS}|{_NAME})(?: (?:do|does))? {_SAYS}\b(?!,)",
    # the interviewer is one of them: "I'm the head of one of those.", "You're not having her."
    r"\bi'?m (?:the|one of|your|their|an?) [\w' -]{2,40}[.,;](?! (?:what|how|which))",
    r"\b(?:you'?re|you are) not (?:having|getting|taking|touching|going to (?:get|have|touch|take))\b",
    r"\bnot on my (?:watch|ward|floor|team|network|budget)\b",
    r"\bmy \w+(?: \w+)? (?:doesn'?t|don'?t|never|won'?t)\b",
)
REFUSES = any_of(
    # "Suppose they refuse.", "And if the six don't agree?"
    r"\b(?:suppose|and if|but if|what if|say|imagine|assume) (?:that )?(?:they|she|he|the [\w' -]{2,30}?|nobody|no ?one|somebody|one of them|half of them|(?:your|my|our) \w+) (?:(?:do|does|just|still|simply|all) )?(?:refuses?|says? no|doesn'?t|don'?t|disagrees?|ignores?|won'?t|objects?|insists?|push(?:es)? back|laughs?|walks? (?:out|away)|hates?|resists?|blocks?)\b",
    # "Imagine telling that to my uncle.", "Tell that to the night shift."
    r"\b(?:(?:imagine|try) telling|(?:tell|say|explain) that to)\b",
    r"\b(?:i'?d (?:love|like|pay) to (?:see|watch) (?:you|them|him|her|somebody|anyone)|(?:my|his|her|their) dead body)\b",
    r"\b(?:laugh you)\b",
    r"\bgood luck (?:with|to|getting|telling|finding|selling)\b",
)
THEM = any_of(
    # about those who would have to go along: "Our supervisors are in their sixties"
    rf"^(?:(?:and|but|so|then|well)[, ]+)*(?:(?:our|my|the|your|their|his|her|these|those|half (?:of )?(?:our|the|my|your)|most of (?:our|the|my|your)) (?:[\w'-]+ ){{0,2}})?{PERSONS}\b",
    rf"^they\b|\basking an? {PERSONS}\b|\bi'?m (?:from|the|one of|your|their)\b",
    r"\bnot (?:having|getting|taking) (?:her|him|it|them|that)\b",
)
PERSON = any_of(
    r"(?:^|[,;:.] |\b(?:and|but|then|because|so|when|if) )(?:they|she|he)\b",
    rf"(?:^|[,;:.] |\b(?:and|but|then|because|so|when|if) )(?:(?:(?:the|our|my|your|their|his|her|an?|one of the|half (?:of )?(?:our|the)) (?:[\w'-]+ ){{0,3}}?)?{PERSONS})\b",
    rf"(?:^|[,;:.] |\b(?:and|but|then|because|so|when|if) )(?:{_NAME})\b",
)
PREDICTS = any_of(
    # what will come of it: "The head of support would go straight to the CEO.", "Your writes will love that."
    rf"^(?:(?:and|but|so|then|well|now|oh|look|listen)[, ]+)*(?:they|he|she|that|this|those|these|nobody|no ?one|every\w+|people|half of \w+ \w+|most of \w+ \w+|(?:the|our|my|your|their|his|her|an?) (?:[\w'-]+ ){{0,5}}?[\w'-]+|{_NAME}|{PERSONS})(?:'ll| will|'d| would| won'?t| wouldn'?t| is going to| are going to)\b(?! (?:be (?:all|necessary|needed)|do(?:[.,!]| (?:for|nicely))|be (?:it|fine|great|lovely|perfect)))",
)
