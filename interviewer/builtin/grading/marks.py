"""The marks of speech that several signs are made of: committing, giving a reason, naming a price, yielding."""

from __future__ import annotations

from interviewer.builtin.grading.sayings import any_of

COMMITS = any_of(
    r"\bi(?:'m| am)? (?:choos\w+|pick\w*|tak(?:e|ing)|keep\w*|hold\w*|refus\w+|decid\w+|commit\w*|settl\w+|stay\w*|want|stick\w*|cut|drop|freeze|going (?:with|for|to)|sav(?:e|ing)|won't|put|say|build|count|treat|make|stop|let)\b",
    r"\bi'(?:ll|d) (?:pick|choose|take|go|keep|put|say|want|start|rather|refuse|make|set|have|not|never|drop|stay|hold|run|build|treat|let|give|store|use|spend|pay|do|cut|cap|split|freeze|write|show|only|still)\b",
    r"\b(?:my (?:first |own )?(?:choice|call|pick|rule|answer|view|decision|default)|so (?:the rule|i|we|it|that)\b.{0,30}\b(?:is|are|wins|goes|stays)|the rule is|decided|decision)\b",
    r"\bwe (?:don't|do not|only|never|always|keep|take|hold|stop|cut|go|drop|treat|freeze|fill|show|send|store|count|test|check|ask)\b",
)
REASONS = any_of(
    r"\b(?:because|since|so that|otherwise|or else|that's why|which is why|the reason|as (?:it|they|we|that|he|she|the|there|you|a|an)\b|given that|due to|for the (?:simple )?reason)\b",
    r"\b(?:so|then) (?:if|when|nobody|no one|one|a|the|they|we|it|you)\b", r"; ", r": ", r"\b(?:means|matters|costs?|saves?|buys|avoids|keeps|lets|gives)\b",
)  # fmt: skip
PRICES = any_of(
    r"\b(?:the |my |its |a |that )?(?:price|downside|drawback|catch|trouble|weak(?:ness| spot)|sacrifice|penalty|bad side) (?:is|of|i|there|being|for|:)|\bprice:", r"\b(?:it|that|this|which|mine|yours|theirs|we|i)(?:'ll| will| would|'d)? costs? (?:me|us|them|you|about|a|an|some|maybe|more|\d)",
    r"\bi(?:'ll| will| can|'d| would| am|'m)?\s*(?:give up|giving up|lose|losing|pay|accept|live with|swallow|trade|afford|sacrifice|spend)\b", r"\bwhat (?:i|we|you|it) (?:lose|loses|give up|pay|costs?)\b", r"\b(?:the|its|my) (?:risk|cost) (?:is|of|there|i)\b|\brisk:", r"\bat the (?:cost|expense|price)\b", r"\b(?:slower|worse|dearer|stale|older|less accurate|not as good|more work|extra work|clumsier|uglier) but\b", r"\b(?:worth|in exchange|in return|bargain)\b",
)  # fmt: skip
YIELDS = any_of(
    r"\b(?:fair(?: point| enough| concern)?|true|you're right|you are right|that's right|granted|agreed|i take that|valid|good catch|i grant|correct|point taken|you've (?:got )?(?:a|me)|you moved me|you have (?:a|me)|i was wrong|i'm wrong|i let go|bad stand-?in|serious point|real (?:point|problem|worry|thing)|he(?:'s| is) (?:right|not wrong)|they(?:'re| are) (?:right|not wrong)|they've (?:a|got a) (?:case|point)|it (?:could|does|is|would)\b(?=[.,])|yes[.,])\b",
)  # fmt: skip
HOLDS = any_of(
    r"\b(?:still|but|even so|however|though|what i'd (?:change|keep|hold)|i'd keep|i keep|i hold|i'd hold|let me (?:say why|run|test|check|think|see)|i'd rather|i stay|i'd stay|where i|the other way|on the other|stands|holds|stays|i won't|not letting go|by my (?:own )?arithmetic|the second i|what i (?:mean|wanted|lose))\b",
)  # fmt: skip
CHANGES = any_of(
    r"\b(?:so i(?:'m| am|'ll| will|'d) (?:chang\w+|mov\w+|tak\w+|drop\w*|add\w*|widen\w*|let)|i(?:'ll| will|'d|'m) (?:chang\w+|drop\w*|mov\w+|giv\w+ up|take it|take that|widen|add|split)|i drop|i change|instead|what i'd change|then (?:the|i|we|it|those|that)|changed my mind|i'd do it|so (?:at|from|for|over|on|the|now))\b",
)  # fmt: skip
WOULD = any_of(
    r"\b(?:would|could|might|'d|may|probably|maybe|perhaps|i guess|i suppose|usually|normally|somehow|or something|i think|hopefully|should be)\b"
)
VAGUE = any_of(
    r"\b(?:maybe|perhaps|probably|i guess|i suppose|i'd (?:think|imagine|assume|guess)|not sure|don't (?:really )?know|somehow|or something|sort of|kind of|usually|normally|hopefully|i don't mind|whatever)\b"
)
"""Hedges that take a sentence back."""
SOMEBODY = (
    r"(?:they|he|she|people|folk|everybody|everyone|nobody|somebody|staff|crews?|drivers?|nurses?|clerks?|managers?|"
    r"directors?|operators?|farmers?|growers?|owners?|teachers?|editors?|vets?|doctors?|surgeons?|coordinators?|"
    r"dispatchers?|planners?|technicians?|engineers?|mechanics?|pilots?|officers?|inspectors?|regulators?|fore(?:man|men)|"
    r"supervisors?|customers?|users?|players?|passengers?|patients?|famil(?:y|ies)|residents?|members?|workers?|sellers?|"
    r"dealers?|carriers?|hauliers?|airlines?|unions?|captains?|skippers?|pickers?|cleaners?|colleagues?|tenants?|"
    r"(?:wo)?m[ae]n|headm[ae]n|chair(?:man|woman)?|accountants?|scientists?|librarians?|curators?|hoteliers?|"
    r"parents?|children|pupils?|students?|guards?|visitors?|guests?|volunteers?|cooks?|chefs?|waiters?|couriers?|hosts?|"
    r"pharmacists?|porters?|agents?|buyers?|suppliers?|makers?|bosses|boss|sponsors?|designers?|analysts?)"
)
"""Who is spoken of: a pronoun or a role."""
BODY = (
    r"(?:board|council|committee|commission|ministry|regulator|authority|union|finance|legal|purchasing|procurement|"
    r"haulage|lab(?:s|orator(?:y|ies))?|vendors?|suppliers?|utility|weather service|carriers?|telcos?|airlines?|"
    r"directors?|chief|heads?|medical directors?|field office|integration|platform|operations|security|payroll|marketing|"
    r"commercial|metering|quality|health|(?:\w+ )?(?:teams?|compan(?:y|ies)|departments?|offices?|operators?|plants?|"
    r"owners?|bodies|body|agency|service|group|side|partners?))"
)
"""Another team, organisation or office."""
SPAN = r"(?:years?|decades?|quarters?(?! (?:of|past|to)\b)|winters?|summers?|seasons?|months|generations?)"
"""A stretch of time in which a design changes."""
SOME = (
    r"(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|eighteen|twenty|thirty|some|few|several|"
    r"couple|half|\d+)"
)
AHEAD = any_of(
    rf"\b(?:in|within|over|for) (?:the )?(?:next|coming|following) (?:(?:{SOME}|or|to|of|and),? )*{SPAN}\b",
    rf"(?<!\d )(?<!two )(?<!three )(?<!thousand )(?<!million )(?<!hundred )(?<!percent )(?<!once )(?<!twice )(?<!times )\b(?:in|within|inside) (?:(?:{SOME}|or|to|of|the|our),? ){{1,5}}{SPAN}\b(?! old)",
    rf"\b(?:{SOME},? (?:or |to )?)+{SPAN} (?:out|on|from now|ahead|away)\b", r"\bnext (?:year|season|winter|summer|spring|autumn)\b",
    rf"\b(?:over|by|from|till|until|after) (?:year (?:{SOME})|(?:{SOME} )+(?:or |to )?(?:{SOME} )?(?:years|seasons|winters)|20[23]\d|(?:next )?(?:spring|summer|autumn|winter))\b", r"\byear (?:two|three|four|five|six|seven|eight|ten|fifteen)\b",
    r"\b(?:some day|one day,|sooner or later|in the long run|further out|looking (?:further|ahead)|the longer view|years from now)\b",
)  # fmt: skip
"""A time to come, a season away or further. How often something is done is none."""
PAST = any_of(
    r"\b(?:was|were|had|did|didn't|went|came|found|took|said|told|asked|got|gave|made|began|started|moved|(?<!is )(?<!'s )(?<!are )(?<!be )kept|saw|knew|used to|ago|have been|i've)\b"
)
MONEY = any_of(
    r"[£$€]\s?\d", r"\b(?:\d[\d,.]*|half a|a|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|eighty|hundred|thousand|million)\s?(?:k\b|thousand|million|pounds?|euros?|dollars?|rupees?|pence|cents?|naira|reais|crowns|kroner|francs|pounds)\b",
    r"\b(?:engineer|person|staff|clerk)[- ](?:months?|hours?|years?|days?)\b", r"\b(?:pennies|pocket money|for free|costs? nothing|peanuts)\b",
)  # fmt: skip
CAUSES = any_of(
    r"\b(?:because|since (?!\w+day|then\b|last\b|the last\b|\d)|that's why|which is why|the reason|otherwise|or else|so that|as long as)\b"
)
"""A reason that is given as one: narrower than `REASONS`."""
FIRST = any_of(r"\b(?:i|i'd|i'll|i'm|i've|we|we'd|we'll|we're|we've|us|me|my|our|ours|mine|myself)\b")
"""The candidate, or their team, speaks of themselves."""
BY_TIME = any_of(
    r"\b(?:\d{1,2}(?::\d\d)?|midnight|noon|night|nights|morning|mornings|evening|weekends?|christmas|easter|hours?|minutes?|"
    r"days?|weeks?|months?|years?|seasons?|winters?|summers?|quarters?|half year|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|"
    r"january|february|march|april|june|july|august|september|october|november|december|daily|weekly|monthly|quarterly)\b"
)
"""A time of day, a date or a stretch of time."""
ON_SIGNAL = any_of(
    r"\b(?:if|when|whenever|once|until|unless|over|under|above|below|more than|fewer than|less than|worse than|later than|"
    r"older than|without|doesn't|don't|no longer|fails?|breaks?|down|missing|wrong|late|differs?|parts? from)\b"
)
"""What sets something off: a condition, a limit or a failure."""
PEOPLE = (
    r"(?:kids?|child(?:ren)?|bab(?:y|ies)|patients?|mothers?|fathers?|famil(?:y|ies)|widows?|wom[ae]n|m[ae]n|person|people|"
    r"somebody|someone|anyone|anybody|nobody|everyone|she|he|him|her|they|passengers?|customers?|tenants?|residents?|neighbours?|pupils?|"
    r"students?|farmers?|growers?|pickers?|drivers?|pilots?|nurses?|mechanics?|technicians?|operators?|dispatchers?|crews?|"
    r"workers?|clerks?|cleaners?|owners?|users?|guests?|shoppers?|members?|players?|dealers?|villages?|towns?|districts?|"
    r"clinics?|schools?|households?|homes?|elderly|pensioners?|folk|guy|bloke)"
)
"""Those a system serves, and those who work beside it."""
NUMERAL = (
    r"(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|"
    r"seventy|eighty|ninety|a hundred|a thousand|half|a third|a quarter|twice|a dozen)"
)
