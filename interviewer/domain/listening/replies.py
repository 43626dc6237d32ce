"""Replies that bring nothing of their own: deferring, acknowledging, agreeing."""

from __future__ import annotations

import re

from interviewer.domain.listening.forms import bare
from interviewer.domain.listening.patterns import any_of, one

_YOURS = one(
    "call choice decision pick design floor interview turn judge?ments? problem show session system hour job conversation time agenda table story answer product house department to_make to_say"
)
_DEFER = any_of(
    # "Your call.", "It's your system.", "Entirely up to you."
    rf"^(?:(?:that'?s|it'?s|that is|it is|that'?ll be|this is|entirely|all|completely|really|very much|honestly,?|the|totally) )*(?:your (?:own )?(?:[\w-]+ )?{_YOURS}\b|up to you|yours(?: to| entirely| alone)?\b|(?:dealer|ladies)'?s'? choice)",
    r"\byour (?:own )?(?:[\w-]+ )?(?:call|choice|decision|pick|judge?ment)\b[^?]{0,12}$|^(?:it'?s|that'?s) your\b[^?]{0,30}$",
    r"\b(?:up to (?:you|yourself)|yours to \w+|as you (?:like|prefer|wish|see fit|please|want|think best)|suit yourself)\b",
    r"\b(?:be my guest|in your hands|over to you|back to you|your guess is)\b",
    r"\byou(?:'re| are) (?:driving|in charge|flying|at the wheel|steering|running (?:this|it))\b",
    r"\byou(?:'re| are) (?:the (?:boss|driver|architect|owner|captain|pilot|engineer|designer|one|candidate|expert|doctor|judge))\b",
    r"\byou(?:'ve| have)(?: got)? the (?:agenda|wheel|floor|pen|keys|reins|steering)\b",
    # "You decide.", "You please take the decision.", "I'd like you to settle."
    r"\byou(?:'ll)? (?:please |can |should |may |must |have to |get to |to |just )*(?:decide|choose|settle|tell me|tell us|pick|judge|say(?=[.!]|$)|steer|lead|call it|set (?:it|that|the)|(?:take|make) (?:the|that) (?:decision|call)|fill (?:that|it) in|drive)\b(?! (?:that|whether|what|how|why|about|she|he|they|your))",
    # "Whatever you reckon matters most", "Whichever one you're at home in"
    r"\b(?:whichever|whatever|wherever|however|whoever|whenever)(?: (?:one|way|end|order|\w+))?(?: of (?:those|them|the two))?,? (?:you|suits|seems|works for you|makes sense to you|feels|takes your)",
    r"\b(?:anything|any) (?:you like|will do|is fine|goes|suits|works|of them|you (?:want|prefer|think))\b",
    r"\bas (?:many|little|much) as (?:you|it|suits)\b|\bdo as you\b|\bso can i\b",
    r"\byou know (?:the|it|that|this|your) .{0,20}(?:as well|better)\b|\bif you can live with\b",
    r"\b(?:name|pick|give me|take) one (?:you|that you)\b",
    r"\bif you (?:think|like|want|feel|believe|reckon|prefer|wish|judge|must)\b(?!.{0,30}\?)",
    r"\b(?:what|whatever|anything) (?:you think is|seems|is|feels) (?:reasonable|sensible|right to you)\b",
    # "I don't mind.", "No strong feelings.", "Either's fine."
    r"\b(?:i|we) (?:really |honestly )?(?:don'?t|do not|wouldn'?t) (?:mind|care|much mind)\b",
    r"\b(?:i|we) (?:really |honestly )?(?:don'?t|do not|wouldn'?t) (?:have (?:an?|any|much of an?) (?:\w+ )?(?:preference|view|opinion|favou?rite|feelings?|answer))\b",
    r"\bno (?:strong )?(?:preference|opinion|view|odds|matter to me|favou?rites?|feelings|right (?:or wrong )?answer)s?\b",
    r"\bno (?:strong )?(?:wrong answer)s?\b|\bmakes no (?:odds|difference)\b|\b(?:all the |the )?same to me\b",
    r"\b(?:either|both|any)(?:'s| is| are| one|'re)?(?: of (?:them|those))?(?: is|'s| are)? (?:fine|okay|ok|good|works?|will do|acceptable)(?: (?:by|for|with) (?:me|us))?\b(?! (?:here|not))",
    r"\bi'?m (?:easy|neutral|agnostic|happy either way|fine (?:with )?(?:either|both|any))\b|\beither way\b.{0,12}$",
    r"\bdoesn'?t matter to me\b|\bi'?m (?:really )?not (?:looking for|after|fussed|fussy|bothered|expecting)\b",
    # "I can't say.", "I won't be drawn.", "I'm not going to approve it or refuse it."
    r"\b(?:i|we)(?:'m| am|'d| would|'ll)? ?(?:can'?t|cannot|don'?t|won'?t|couldn'?t|not able to|not going to|not allowed to|not here to|not in a position to|unable to|rather not|prefer not to|not want to|never|wouldn'?t want to|refuse to|not) (?:really |possibly |going to |give (?:you )?)?"
    + one(
        """say tell_you(?!_(?:how|what|the|you)) help answer comment choose decide rule judge approve confirm steer advise nudge lean opinions? hints? clues be_drawn put_(?:my|an?)_(?:thumb|finger)
        weigh_in pick_for_you do_(?:it|that)_for_you influence hand_out give_(?:hints|clues|advice|views|verdicts) ask_them grade mark score"""
    )
    + r"\b(?! (?:that|where|why|what you|how you))",
    r"\b(?:not (?:for me|mine|my place|my call|my department|my decision)(?: to (?:say|decide|choose|judge))?|don'?t (?:ask|look at) me|i'?ll (?:leave (?:that|it|this)|stay out|keep (?:out|quiet|my)|let you)|i leave (?:that|it)|leave (?:that|it) (?:with|to) you|i'?d (?:be (?:interested|curious|keen|glad) to|rather|sooner|like to|love to) (?:see|hear|know) (?:what |how |which )?(?:you|your))\b",
    r"\b(?:no (?:clues|hints|comment|help|verdicts?|opinion)s? from me|pass\b[.,]|pretend i'?m not here|as if i weren'?t|i'?m not here|ask yourself|turn (?:that|the question|it) (?:round|around|back))\b",
    # "State what you assume.", "Assume the business is asking you."
    r"^(?:(?:you (?:can|may|could)|just|then|please|so|well|feel free to|go ahead and)[, ]*)*(?:(?:state|name|make|set|declare|say) (?:what you assume|(?:your|an?|the) (?:own )?(?:call|assumptions?|choice|number|figure|guess))|(?:assume (?:what|whatever|something|a number|one|it|that|they|the|i|either|any|as|your|yourself|nobody|you)|suppose (?:you|it were|it was))|take a (?:position|view|guess|stand)|use your (?:own )?(?:judge?ment|head|best)|go with (?:your|what)|trust your(?:self)?|work with what)\b",
)
_BACK = any_of(
    # put back as a question or an order: "What do you think?", "Decide."
    r"^(?:what|which|how|where)(?: one| way)? (?:do|would|will|should|did) you (?:yourself )?(?:think|assume|say|want|prefer|do|choose)\b.{0,24}\?$",
    r"^(?:what|which|how|where)(?: one| way)? (?:do|would|will|should|did) you (?:yourself )?(?:suggest|recommend|pick|expect|like|go)\b.{0,24}\?$",
    r"^(?:what|which|how|where)(?: one| way)? (?:do|would|will|should|did) you (?:yourself )?(?:start|reckon|make of it|answer|feel|need)\b.{0,24}\?$",
    r"^(?:what|which|how|where)(?: one| way)? (?:do|would|will|should|did) you (?:yourself )?(?:advise|decide)\b.{0,24}\?$",
    r"^(?:decide|choose|pick|pick one|commit|you pick|your turn|guess)\b[^?]{0,14}$",
    r"^what does your (?:gut|judge?ment|experience)\b|\basking you\b.{0,6}$",
    r"^(?:do|would|should) you (?:think|want|need|feel)\b.{0,30}\?$",
    r"^what'?s your (?:view|feeling|instinct|gut|preference|take|sense)\b",
)
"""Deferring where something was asked; a question or an order of its own where nothing was."""

_TOKEN = one(
    """ok okay mm mm-hm mm-hmm mhm mhmm hmm+ hm uh-huh uh_huh right sure noted fine i_see i_hear_you i_hear heard understood go_on go_ahead carry_on continue
    keep_going keep_talking thank_you thanks alright all_right got_it got_that yes yeah yep aye no_rush no_hurry please please_do following listening
    i'm_listening i'm_with_you i'm_following i_follow i_get_it i_got_it with_you still_here i'm_here still_listening so take_your_time of_course
    it_does it_is i_do i_am that's_fine that's_clear clear crystal_clear fair good_to_know that's_okay no_problem no_worries no_bother interesting
    cool true indeed ah oh well whenever_you're_ready when_you're_ready in_your_own_time then after_you by_all_means do_go_on do proceed mate sir
    very_well right_you_are makes_sense_so_far with_you_so_far i'm_still_here not_yet let's_see all_good grand away off_you_go and yes_please at_all by_me fair_enough not_at_all no_problem_at_all that's_no_problem thank_you_for_that thanks_for_that good_to_hear cheers_for_that onwards_then
    keep_it_coming i'm_writing i'm_taking_notes i_have_that i've_got_that got_you gotcha roger copy_that say_more tell_me_more go_for_it yup ta cheers hello hi"""
)
_ACK = re.compile(rf"^(?:{_TOKEN}(?![\w'])[ ,.!…;–—-]*)+$", re.I)
_NOTES = any_of(
    r"^(?:\w+[,.]? ){0,2}(?:let me|i'?m|i'?ll|i am|one moment,? i'?m)(?: just| still| all| only)* (?:note|noting|noted|writ\w+|jot\w*|draw\w*)\b",
    r"^(?:\w+[,.]? ){0,2}(?:i'?ve)(?: just| still| all| only)* (?:note|noting|noted|writ\w+|jot\w*|draw\w*)\b",
    r"^(?:\w+[,.]? ){0,2}(?:let me|i'?m|i'?ll|i am|one moment,? i'?m|i'?ve)(?: just| still| all| only)* (?:sketch\w*|listen\w*|turning)\b",
    r"^(?:\w+[,.]? ){0,2}(?:let me|i'?m|i'?ll|i am|one moment,? i'?m|i'?ve)(?: just| still| all| only)* (?:thinking (?:about|alongside))\b",
    r"^(?:\w+[,.]? ){0,2}(?:let me|i'?m|i'?ll|i am|one moment,? i'?m)(?: just| still| all| only)* (?:take that in|taking (?:that|notes|it))\b",
    r"^(?:\w+[,.]? ){0,2}(?:i'?ve)(?: just| still| all| only)* (?:take that in|taking (?:that|notes|it))\b",
    r"^(?:\w+[,.]? ){0,2}(?:let me|i'?m|i'?ll|i am|one moment,? i'?m)(?: just| still| all| only)* (?:get(?:ting)? that down|here\b|with you)\b",
    r"^(?:\w+[,.]? ){0,2}(?:i'?ve)(?: just| still| all| only)* (?:get(?:ting)? that down|here\b|with you)\b",
    r"^(?:\w+[,.]? ){0,2}(?:let me|i'?m|i'?ll|i am|one moment,? i'?m|i'?ve)(?: just| still| all| only)* (?:following|letting|dwell|good to go)\b",
    r"^(?:\w+[,.]? ){0,2}(?:let me|i'?m|i'?ll|i am|one moment,? i'?m|i'?ve)(?: just| still| all| only)* (?:looking at)\b",
    # taken down: "Got that bit.", "It's there in my notebook."
    r"^(?:\w+[,.] )?(?:i'?ve )?(?:got|picked|taken|jotted|scribbled|put|have|heard) (?:that|it|you|this)(?: \w+)?(?: (?:down|up|in|bit|one|piece|in front of me))?[.,;!]",
    r"\bin (?:my|the) note(?:s|book)\b|\b(?:down|in) it goes\b|^(?:\w+, )?writing\b|\bi'?m peering\b",
    r"\bfinishing the sketch\b",
    r"^(?:\w+[,.;] )?(?:i'?d like to hear (?:where that|the rest|more)|say a little more|let me look|i heard|don'?t stop)\b",
    r"^(?:\w+[,.;] )?(?:let the thought)\b",
    r"^(?:no (?:hurry|rush)|take (?:all )?(?:the time|your time|a (?:moment|minute|second))|whenever you)\b",
    r"^(?:when(?:ever)? you'?re|i can wait|don'?t (?:mind me|let me interrupt)|keep (?:going|talking|drawing|typing))\b",
    r"^(?:please (?:go|carry|continue|let|do)|(?:do )?(?:go|carry) on(?! to)|keep it coming|jotted|scribbled)\b",
    r"^(?:that'?s (?:in|noted|down))\b",
)

_PRAISE = one(
    """great excellent perfect good nice lovely brilliant exactly correct spot_on solid impressive fantastic strong sensible reasonable smart clever
    right agreed? wonderful super superb terrific beautiful elegant neat sound thoughtful generous mature wise tidy well_done bravo bingo precisely
    absolutely totally love bang_on marvellous splendid magnificent outstanding first-rate ace cracking sweet awesome amazing delightful bang_on_the_money
    fair convincing persuasive honest brave kind lovely_stuff good_stuff great_stuff nice_one top top_marks decent rather_good stellar insightful""".replace(
        "agreed?", "agreed"
    )
)
_CONFIRM = any_of(
    # "Great.", "That's a generous thing to do.", "What a nice ending."
    rf"^(?:(?:and|oh|ah|well|now|ha|okay|yes|yeah|hm|no)[,.]? )*(?:(?:that'?s|that is|that was|it'?s|this is|you'?re|you are|what|those are|these are)(?: a| an| some)? )?(?:(?:really|very|absolutely|quite|exactly|a|an|just|pretty|so|truly|such|the|most|genuinely|entirely) )*{_PRAISE}\b(?! (?:now|then|so|ahead|enough for|luck|to (?:know|meet|see|talk|have)|god|grief|morning|afternoon|evening|day|for (?:one|a|now)|or wrong|question|as far|in theory|until|if|only|but|at|on|with|question\b)\b)(?!,? (?:but|except|though|until))",
    # "I think that was handled really well.", "You've explained that nicely."
    r"\b(?:handled|done|put|explained|said|reasoned|answered|described|thought through|spotted|played|worded|structured|argued) (?:that |it |this )?(?:really |very |so |quite |extremely |beautifully )*(?:well|nicely|beautifully|clearly|carefully|elegantly|honestly|perfectly)\b",
    r"\b(?:that'?s|it'?s|that is|which is) (?:precisely|exactly|just|pretty much) (?:what|how|where|the way|as)\b",
    r"\b(?:i|we)(?:'d| would)(?: have)? (?:do|done|said|chosen|go|gone) (?:exactly |precisely |just )?(?:the same|that too|with that)\b",
    r"\b(?:i|we) (?:\w+ )?(?:ended up|did|do) (?:doing )?(?:exactly|precisely|just) (?:that|the same)\b",
    # "That holds.", "I'd accept that.", "I can't find a crack in that.", "That's the answer."
    r"^(?:(?:yes|yep|yeah|okay|right|good)[,.]? )*(?:that|it)(?:'ll| will)? (?:holds|stands|works?|does it|follows)(?: up)?\b(?! (?:until|for|only|if|when|in|on)\b).{0,30}$",
    r"\bi(?:'d| would)? accept (?:that|it)\b|\bi can'?t find (?:an?|any|anything|a (?:crack|hole|fault))\b",
    r"^(?:nicely|well|neatly) (?:put|done|said)|^(?:i )?like it[.!]|\bi'?m satisfied\b|\bhappy with that\b",
    r"^(?:yes,? )?that'?s (?:the answer|it|what i wanted|a sound|a good|as exact)\b|\bbears? you out\b|\band now i'?m not\b",
    r"\bthe conclusion follows\b",
    # "I like that.", "I agree completely.", "That works."
    r"\b(?:i (?:really |quite |do |very much |would |also |completely |fully |totally )*(?:like (?:that|it|this|how|the|your)|love|agree|admire|appreciate (?:that|how|the)|buy (?:that|it)|accept (?:that|it)|enjoyed))\b",
    r"\b(?:i'?m (?:convinced|persuaded|sold|impressed|happy with|with you on|a fan))\b",
    r"\b(?:you'?ve (?:covered|got it|nailed|convinced|persuaded|thought|answered)|you (?:nailed|got) (?:it|that))\b",
    r"\b(?:makes? (?:a lot of |good |perfect |total |complete )?sense(?! so far))\b",
    r"\b(?:good (?:point|answer|idea|call|thinking|catch|question|instinct|choice|on you|for you|man|work|job|stuff))\b",
    r"\b(?:well (?:done|put|said|reasoned|spotted|thought|explained))\b",
    r"\b(?:exactly (?:what|how|as|right|the) ?(?:i|we|they|it|that)?|that (?:works|holds up|stands up|answers))\b",
    r"\b(?:fair (?:enough|play)|sounds (?:good|right|great|sensible|reasonable|fair)|on the right (?:track|lines))\b",
    r"\b(?:takes (?:some|real|a lot of|great)(?: of)? (?:doing|guts|courage|nerve)|hats? off|kudos|chapeau)\b",
    r"\b(?:couldn'?t (?:agree more|have put it better))\b",
    r"\b(?:just (?:how|what|as) (?:i|we|they|he|she)(?:'d| would| wanted| hoped| needed)|can'?t argue with|nothing to add)\b",
    r"\b(?:(?:^|, )nice\b|no complaints|my thoughts exactly|you'?re on to something|i would have (?:done|said) the same)\b",
    r"\b(?:same here\b|not bad)\b",
    r"^(?:yes|yep|yeah|aye|correct|indeed|exactly|precisely)[,.!]? (?:that'?s|it is|exactly|you'?re|they|i|quite)\b",
    r"^(?:yes|yep|yeah|aye|correct|indeed|exactly|precisely)[,.!]? (?:absolutely|spot|just|correct|right|indeed)\b",
)
_FAINT = any_of(
    # praise that is none: "Good luck with that", "That's a nice theory", "Fine for one partner"
    r"\b(?:until|except|only (?:if|when))\b|\b(?:good luck|nice (?:try|theory|story|idea,? but)|great in theory)\b",
    r"\b(?:sounds (?:great|good|nice|lovely) (?:on|in|until|but)|fun (?:afternoon|day|week)|rather you than me)\b",
    r"\b(?:would be nice|in theory|on paper|if only)\b",
    r"\b(?:too|bit|not|isn'?t|aren'?t|never|hardly|don'?t|didn'?t|doesn'?t|can'?t|cannot|wouldn'?t|won'?t) (?:\w+ )?(?:great|good|nice|right|correct|fair|strong|tidy|neat|clever|sound|reasonable|sensible|like|love|agree|buy|accept|make sense|convinc)",
)


def defers(sentence: str, *, asked: bool, question: bool) -> bool:
    """Whether it hands the decision back."""
    plain = bare(sentence)
    if asked and _BACK.search(plain):
        return True
    return not question and bool(_DEFER.search(sentence) or _DEFER.search(plain))


def acknowledges(sentence: str) -> bool:
    return bool(_ACK.match(sentence) or (len(sentence.split()) <= 9 and _NOTES.search(sentence)))


def confirms(sentence: str) -> bool:
    """Whether it praises or agrees."""
    return bool(_CONFIRM.search(sentence)) and not _FAINT.search(sentence)


def faint(sentence: str) -> bool:
    return bool(_FAINT.search(sentence))
