"""Words that find fault with what was said: what it is too much of, what it is not, what nobody believes."""

from __future__ import annotations

from interviewer.domain.listening.patterns import any_of, one

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
EVALUATES = any_of(
    # "That's a political choice.", "Trie feels like showing off."
    rf"\b\w+{_LINK}{_FILLERS} {_BAD}\b",
    # "That sounds a bit tidy.", "Never is strong."
    rf"\b\w+{_LINK} {_TOO} (?:too |very )?{_MILD}\b",
    r"\b(?:never|always|all|every|everything|zero|none) (?:is|are|'s) (?:a )?(?:strong|big|bold|long|a lot|brave|cheap)\b",
    r"\b(?:nobody|everyone|perfect|exactly|any|guaranteed) (?:is|are|'s) (?:a )?(?:strong|big|bold|long|a lot|brave|cheap)\b",
    r"\b(?:real[- ]time|instant(?:ly)?) (?:is|are|'s) (?:a )?(?:strong|big|bold|long|a lot|brave|cheap)\b",
    r"\b(?:too|awfully|suspiciously|far too|way too) (?!(?:far|late) (?:away|in the)\b)\w+(?: for\b|[.,;!?]|$| to \w+|, )",
    r"\b(?:unreasonably|needlessly|hopelessly) (?!(?:far|late) (?:away|in the)\b)\w+(?: for\b|[.,;!?]|$| to \w+|, )",
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
IDIOM = any_of(
    # words for what is not believed: "plucked out of the air", "a big word", "In this day and age."
    r"\b(?:plucked|thin air|out of the air|magic|big word|strong word|brave word|in this day and age)\b",
    r"\b(?:every(?:one|body) (?:chooses|uses|does|thinks|wants|picks)|reinvent\w*|talk is cheap|easier said)\b",
    r"\b(?:pie in the sky|kittens|go(?:es)? down (?:well|badly|like)|a red flag|alarm bells|rings? hollow)\b",
    r"\b(?:smoke and mirrors|hand on heart|the front page|back of a napkin|on a wing and|house of cards|one[- ]man)\b",
    r"\b(?:bus factor|band-?aid|sticking plaster|fig leaf|box-?ticking|tick(?:ing)? a box|cherry-?pick\w*)\b",
    r"\b(?:moving the goalposts|something has to give|with extra steps|give there|never met|not met (?:our|my|the))\b",
    r"\b(?:only without|not a \w+[.!]$)\b",
    r", not an? [\w ]{3,20}[.!]?$|\band not (?:you|yours|your|the|a)\b|[^!?.]{12,}!$",
)
ABSOLUTE = any_of(
    r"\b(?:every (?:time|single|day|night|week|\w+day|month|year|hour)|all the time|always|never|nobody|no ?one|nothing)\b",
    r"\b(?:at all|anyway|the whole|all of (?:them|it|that)|entirely|exactly when|of all|none)\b",
)
