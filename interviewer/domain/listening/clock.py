"""The clock: how much time is left, and that it is over."""

from __future__ import annotations

import re

from interviewer.domain.listening.patterns import NUMBER, any_of

_MINUTES = rf"{NUMBER}(?: (?:or|to|and) {NUMBER})?[- ]?(?: more| good| short)* ?(?:minutes?|mins?)\b"
_SPAN = rf"(?:{_MINUTES}|(?:a |the last )?(?:quarter of|half) an hour|half the (?:time|hour|session))"
_TIME = any_of(
    # "Ten minutes left.", "Nine minutes remain.", "Thirty-one minutes gone."
    rf"\b{_SPAN}.{{0,20}}\b(?:left|remain\w*|to go|gone|more|in hand|away from|to the end|to spare|still)\b",
    rf"\b{_SPAN}.{{0,20}}\b(?:of (?:our|the) time|on the clock|together|until (?:we|the end))\b",
    rf"\b{_SPAN}.{{0,20}}\b(?:before (?:we|i) (?:stop|finish|have to|must))\b",
    rf"\b(?:left|remaining|another|leaves(?: us| you)?) {_SPAN}(?:[.,;:!]|$| (?:and|so|or so|now|then|on (?:this|that|it))\b)",
    rf"\b(?:gives us|last|final|only|about|just) {_SPAN}(?:[.,;:!]|$| (?:and|so|or so|now|then|on (?:this|that|it))\b)",
    rf"\b(?:down to|got|have|have only) {_SPAN}(?:[.,;:!]|$| (?:and|so|or so|now|then|on (?:this|that|it))\b)",
    # "We've only got seven minutes", "You're down to three minutes"
    rf"\b(?:we|you|there)(?:'ve|'re| have| are|'s| is)? (?:got |only |just |now |still |at |down to |about |nearly |some |roughly |maybe |around |coming up on |approaching )*(?:the last )?{_SPAN}",
    # the whole sentence is an amount of time: "Six minutes, sir."
    rf"^(?:(?:ok(?:ay)?|right|about|roughly|say|maybe|that'?s|it'?s|time|so|only|and|some|around|nearly|under|quick|one)[:,.]? )*{_SPAN}(?: or so| please| everyone| folks| then| now)?(?:, \w+(?: \w+)?)?[.;!]*$",
    # the clock is named
    r"^time(?:[,:.]| check| flies|-wise)|\btime check\b",
    r"\b(?:mind|watch|keep an eye on|looking at|look at|conscious of|aware of) (?:the|my|our|your) (?:clock|time|watch)\b",
    r"\b(?:glance at|eye on) (?:the|my|our|your) (?:clock|time|watch)\b",
    r"\b(?:the|my|our) (?:clock|watch) (?:says|is|shows|tells|has|'s|stands)\b|\bclock(?: check)?:",
    # how far along: "about two thirds of the way through", "halfway"
    r"\b(?:half ?way|midway)[.,!]|\b(?:half ?way|midway) (?:point|mark|there|in)(?:[.,;!]|$| (?:now|already))",
    r"\b(?:half ?way|midway) (?:through(?: (?:the|our) (?:time|hour|session|interview))?)(?:[.,;!]|$| (?:now|already))",
    r"\bat (?:the )?half(?:-time| time)\b|\b(?:half|(?:a|two|three) (?:third|quarter)s?|most) of (?:the way)\b",
    r"\b(?:half|(?:a|two|three) (?:third|quarter)s?|most) of (?:(?:our|your|the) (?:time|hour|session|slot|interview|minutes))\b",
    r"\b(?:running|getting|we'?re|we are|nearly|almost|a bit|pretty|quite|time is|time'?s|a little|bit) (?:a bit |a little |very |rather )?(?:short (?:of|on) time|low on time|behind(?: schedule| time)?|short|tight|out of time|late in the (?:hour|session))\b",
    r"\b(?:not (?:much|a lot of)|little|hardly any) time\b|\btime is (?:short|tight|limited|marching|ticking|against)\b",
    r"\b(?:hour|session|interview|slot) (?:is|'s) (?:nearly|almost|half) (?:over|up|done|gone)\b",
    rf"\bclock'?s (?:ticking|running|against)\b|\bi make (?:it|that) {_SPAN}",
    r"\b(?:entering|into) the last (?:third|quarter|half|stretch)\b|\bhalf (?:of )?the session'?s?\b",
    r"\byou have (?:until|till)\b|\btime for (?:one|just one|a) (?:more|last|final)\b",
    # until when: "We've got till quarter to", "we stop on the hour"
    r"\b(?:until|till|at|stop at|finish at|to) (?:the hour|half past|quarter (?:past|to)|\w+ o'?clock|the top of the hour)\b",
    r"\bon the hour\b|^it'?s (?:five|ten|twenty|quarter|half|nearly \w+|almost \w+) (?:to|past) \w+\b",
)
"""How long there is."""

_OVER = any_of(
    # "That's our time.", "We're out of time.", "Time's up."
    r"\b(?:that'?s|that is|that was|we'?re at|we are at|we'?re out of|we are out of|all out of|out of|run out of|this is|and|good[.,]) (?:our |the |all the |all our |all |us out of |)(?:time|hour|session|minutes)\b(?!.{0,12}(?:left|remain|to (?:go|think|ship|build|read|run|see|answer)|check|series|zone|out\b))",
    r"\btime(?:'s| is| has) (?:up|over|gone|come|run out|flown|called|caught)\b|^time[.!]?$|\bclock has (?:us|beaten|run)\b",
    r"\bout of (?:road|runway|minutes)\b|\bcall (?:that|it) a (?:wrap|day)\b|\b(?:so|we) must (?:end|stop|finish|go)\b",
    r"\bgone the hour\b|\bmind how you go\b|\btake it from here\b|\btime,? (?:ladies and )?gentlemen\b",
    r"\b(?:we(?:'ve| have)|i(?:'ve| have)) (?:run|gone) over\b",
    # "We'll stop there.", "I have to cut us off.", "Let's leave it at that."
    r"\b(?:we|us|i|to|let'?s|let us|we'll|we'd better|i'?ll|i'?m)(?: \w+){0,3} (?:stop(?! you)|end|finish|leave it|close|wrap (?:it |things |us )?up|pause|draw (?:it|a line)|call it|cut (?:us|you|it|this)(?: off| short)?)\b.{0,6}\b(?:there|here|at that|on that|off|a day|short|now)\b(?!,? and (?:go|move|turn|talk|look|get|do|take)\b)",
    r"\bwrap(?:s|ping)? (?:it |things |us |this )?up\b(?! (?:the|your|that|in|with) )|\bcall(?:ing)? it a day\b",
    r"\b(?:that|this|which) (?:concludes|ends|completes|wraps)\b",
    # "We're done.", "That's me done.", "That'll be all."
    r"\b(?:we|i|that|it|and)(?:'re| are|'m| am|'s| is)(?: all| me| us| both| now| pretty much)* (?:done|finished|through)(?: here| now| for today|[.,!;]|$| and\b| then\b| with (?:the|our|my) (?:questions|interview|time|session))",
    r"\b(?:that'?ll be|that will be|that'?s|that is|that was) (?:it|all|everything|the lot|me)(?: done)?(?: from| for| on)? ?(?:me|us|today|my (?:side|end|part)|our (?:side|end))?[.,!]",
    r"\bthat'?ll do (?:us|me) (?:for today|nicely)\b",
    # "I've everything I need."
    r"\b(?:that'?s|that was|that is|i have|i'?ve|i'?ve got|got|we'?ve got|we have) (?:everything|all|what|enough)(?: that| of what)? (?:i|we)(?: (?:'?ll|will|really))? (?:need|needed|wanted|have|had|asked|was after)\b(?! (?:on|from|about|for (?:that|this)|there|of))",
    r"\b(?:that was|that'?s|that is) (?:the |my |our )?(?:last|final) (?:question|one|thing|of (?:my|the|our))\b",
    r"\bno (?:more|further) questions\b|\bi'?ll let you (?:go|get (?:on|back|off))\b|\bleave you to (?:it|your)\b",
    r"\bmy next (?:one|meeting|call|candidate)\b",
    # "That brings us to the end."
    r"\b(?:brings? us|come|came|reached|get|got|at) (?:to |now to )?(?:the |our |an? )?(?:end|close|finish)(?: of (?:the|our|this|my)| for today)",
    r"\b(?:brings? us|come|came|reached|get|got|at) (?:to |now to )?(?:the |our |an? )?(?:end|close|finish)(?:[.,!;]|$)",
    r"\b(?:that is|that'?s|this is) (?:to |now to )?(?:the |our |an? )?(?:end|close|finish)(?: of (?:the|our|this|my)| for today|[.,!;]|$)",
    # what happens after
    r"\b(?:'ll| will| is going to| are going to|'s going to) (?:\w+ )?(?:be in touch|get back to you|contact you)\b",
    r"\b(?:'ll| will| is going to| are going to|'s going to) (?:\w+ )?(?:write to you|call you|let you know)\b",
    r"\b(?:'ll| will| is going to| are going to|'s going to) (?:\w+ )?(?:reach out to you|get in touch|follow up with you)\b",
    r"\b(?:'ll| will| is going to| are going to|'s going to) (?:\w+ )?(?:come back to you|hear from (?:us|me|them|the))\b",
    r"\byou(?:'ll| will) (?:be hearing|hear (?:from|back|by))\b",
    r"\byou(?:'ll| will) (?:get (?:an?|our) (?:mail|e-?mail|call|letter|answer|decision|reply))\b",
    r"\byou(?:'ll| will) (?:have (?:an?|our|the) (?:answer|decision|reply|feedback))\b",
    r"\bpass (?:on )?my (?:notes|feedback|write-?up)\b|\bin touch (?:soon|by|within|with you|about)\b",
    r"\bnext steps? (?:is|are|will) .{0,30}\b(?:recruit|hr|team|mail|call)",
    # farewells
    r"\b(?:goodbye|good-bye|bye(?:-bye)?|farewell|take care|see you (?:around|soon|later|then)|so long|cheerio|adios|ciao)\b",
    r"\b(?:safe (?:travels|journey|trip|home)|all the best|best of luck|good luck with the rest|speak soon|talk soon)\b",
    r"\b(?:have|enjoy|wish you) (?:yourself )?(?:an? |the )?(?:very |really )?(?:rest of|good|great|nice|lovely|blessed|wonderful|pleasant|fine|lekker|restful|safe|rest)\b.{0,16}\b(?:day|evening|one|weekend|afternoon|night|week|morning|rest|trip)\b",
    r"\b(?:nice|good|great|lovely|pleasure|pleased|enjoyed|delight) (?:to have |to |having |)(?:met|meeting|meet|talking|talk|speaking)\b",
    r"\b(?:nice|good|great|lovely|pleasure|pleased|enjoyed|delight) (?:to have |to |having |)(?:chatting|this (?:chat|conversation))\b",
    r"^it was an? (?:pleasure|joy|delight)\b",
    r"\b(?:thank(?:s| you)|cheers|appreciate)(?: very much| so much| a (?:lot|million)| ever so much| again| kindly)? (?:for )?(?:your (?:time|patience|answers|thoughts|story|candou?r|honesty)|coming|talking|walking|taking|joining|today|the (?:time|conversation|chat|talk|detail|hour)|having|letting me ask|showing|being|thinking|reasoning|sharing)\b(?! (?:me|us) (?:what|how|that|about))",
)
"""That it is over."""
_THANKS = re.compile(r"^(?:many |an? (?:thousand|million) )?(?:thank(?:s| you)|cheers|ta|much obliged)\b.{0,24}$", re.I)
_LEFT = any_of(
    rf"\b{_SPAN} (?:that |which )?(?:we(?:'ve| have) |you(?:'ve| have) |are |is )?(?:got )?(?:left|remaining|to go)\b"
)
_SHORT = 18


def tells_time(sentence: str) -> bool:
    return bool(_TIME.search(sentence)) and len(sentence.split()) <= _SHORT


def counts_down(sentence: str) -> bool:
    """Whether it says how much is left, be it in a question."""
    return bool(_LEFT.search(sentence))


def closes(sentence: str) -> bool:
    return bool(_OVER.search(sentence))


def thanks(sentence: str) -> bool:
    return bool(_THANKS.match(sentence))
