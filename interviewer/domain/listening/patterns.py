"""What the rules of listening are made of: alternatives, and classes of words that several of them use."""

from __future__ import annotations

import re


def any_of(*alternatives: str) -> re.Pattern[str]:
    """One pattern of many, without regard to case."""
    return re.compile("|".join(f"(?:{a})" for a in alternatives), re.I)


def one(words: str) -> str:
    """A group of words, `_` for a space within one."""
    return "(?:" + "|".join(w.replace("_", " ") for w in words.split()) + ")"


DIGITS = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
NUMBER = (
    rf"(?:\d[\d.,]*|{one(TENS)}(?:[- ]{one(DIGITS)})?|{one(DIGITS)}|a|an|half an?|a few|(?:a )?couple of|several|some)"
)

BODIES = one(
    """councils? regulators? boards? legal lawyers? courts? judges? ministry minister governments? parliament law insurers? insurance
    unions? compliance finance commercial marketing sales product procurement security fraud management headquarters hq head_office
    sponsors? customers? clients? vendors? suppliers? states? city county province islands? operators? met_office auditors? banks?
    airports? hospitals? authority authorities commission agency department league federation association partners? company
    companies competitors? shareholders? investors? treasury mayor police director directors ceo cfo cto coo vp owners? landlords?
    privacy_office data_protection embassy army navy church school schools university dean group parent_company leadership steering
    committee committees watchdog tribunal ombudsman ombudswoman coroner inspector inspectorate archbishop parish union_rep lender creditors donors donor charity fund funders publisher editor supreme_court high_court senate congress president premier sheriff fire_brigade fire_service health_board water_board grid pharmacy manufacturer maker carrier eu brussels washington city_hall public_prosecutor works_council press newspaper"""
)
"""Who can change the terms of a problem: bodies, offices, those who pay."""

PERSONS = one(
    """people folks guys lads users? customers? clients? drivers? riders? passengers? teachers? nurses? doctors? surgeons? pilots? farmers?
    growers? engineers? developers? devs? ops operations on-call managers? director directors boss bosses lead leads head heads
    chief vp cto ceo cfo finance legal security compliance auditors? regulators? unions? councils? boards? ministry teams? staff crews?
    operators? dispatchers? clerks? cleaners? vendors? suppliers? partners? owners? tenants? residents? parents? students? patients?
    editors? merchants? sellers? buyers? shops? stores? fishermen captains? masters? planners? coordinators? reviewers? reps? colleagues?
    uncle mother father grandmother grandfather wife husband committee sponsors? juniors? seniors? inspectors? mechanics? technicians?
    lawyers? counsel landlords? city company everyone everybody nobody somebody someone no_one anyone anybody men women workers? pickers?
    sales marketing support volunteers? members? supervisors? foremen porters? couriers? guards? chefs? cooks? waiters? tellers? brokers? traders? analysts? accountants? scientists? researchers?
    professors? librarians? curators? conductors? signallers? schedulers? coaches referees? players? kids sailors? skippers? miners? rangers?
    midwives midwife carers? stewards? tourists? commuters? shoppers? voters? shareholders? architects? examiners? neighbours? guests? holders? keepers? wardens? officers? agents? contractors?"""
)
"""Whom a decision meets, and who can stand against it."""

FAILURES = one(
    """fail fails failed failing failure breaks? broken breaking crash\\w* dies? dead died dying goes_(?:down|away|dark|offline|missing|quiet|wrong|silent)
    went_(?:down|away|dark|offline|missing|quiet|wrong|silent) going_(?:down|wrong|dark|offline) is_down are_down loses? lost losing stuck jam\\w* sticks? sticking
    twice duplicates? out_of_order offline unplugged stolen smashed forced_open corrupt\\w* unreachable no_signal power_(?:cut|failure) outages?
    blackouts? leaks? leaked hacked hacker spoof\\w* disappears? vanish\\w* interrupted half-?way garbage wrong missing flood\\w* fire burns? sick
    isn't_there stops? stopped can't_be_(?:reached|read|found) can't_reach cannot_be_reached never_(?:arrives?|comes?|answers?) isn't_paid aren't_paid
    collides? same_(?:time|moment|instant) race late delayed stale expires? forgets? forgot overflows? full_disk reboots? restarts? cut_off unhappy
    abuse\\w* fraud\\w* cheats? lies misuse\\w* edited_the_same"""
)
"""What goes wrong."""
