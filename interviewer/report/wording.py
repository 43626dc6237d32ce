"""What every format of a report says, in the same words: plain texts, which each format escapes in its own way."""

from __future__ import annotations

import math
from datetime import datetime

from interviewer import scoretext
from interviewer.debrief.drill import Drill
from interviewer.debrief.raised import Raised
from interviewer.debrief.whole import Debrief
from interviewer.domain.events import PersonaChanged
from interviewer.domain.ledger import Side
from interviewer.domain.rubric import Item, Need
from interviewer.domain.scorecard import Scorecard, Scored, Stretch
from interviewer.domain.words import Engine

WHO = {Side.CANDIDATE: "you", Side.INTERVIEWER: "the interviewer", Side.GIVEN: "given"}
FLAGS = {
    "instruction_to_grader": "Addressed to the grader, and left out of the evidence",
    "overreach": "Leadership talk out of proportion to the level; no score is changed by it",
}
UNGRADED = "This session has not been graded, so it has no scores yet."


def stamp(ms: int) -> str:
    """`02:10`, past an hour `1:02:10`."""
    minutes, seconds = divmod(max(0, ms) // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes:02}:{seconds:02}"


def standing(score: float | None) -> str:
    """What a score of 1 to 4 means."""
    if score is None or math.isnan(score):
        return "not scored"
    names = ((4, "clearly above the bar"), (3, "at the bar"), (2, "below the bar"))
    return next((name for least, name in names if score >= least), "a weak signal")


def personas(debrief: Debrief) -> list[str]:
    """Who interviewed, in order; nobody is named in a session that is to reveal it at its end and has not ended."""
    if debrief.header.persona_hidden and not debrief.hearing.transcript.ended:
        return ["not told"]
    return [debrief.header.persona, *(x.persona for x in debrief.events if isinstance(x, PersonaChanged))]


def facts(debrief: Debrief) -> list[tuple[str, str]]:
    """The head of a report: what session this is."""
    header, transcript = debrief.header, debrief.hearing.transcript
    held = f"{transcript.minutes:.0f} of {header.minutes:g} minutes"
    source = "the built-in interviewer" if header.engine is Engine.BUILTIN else header.model or "a model"
    if (header.model_extra or {}).get("imported"):
        source = "a transcript from outside"
    return [
        ("Level", debrief.level.capitalize()),
        ("Round", header.round),
        ("Interviewer", ", then ".join(personas(debrief))),
        ("Held", held if transcript.ended else f"{held}; not ended"),
        ("On", day(header.started_at)),
        ("Source", source),
    ]


def day(started_at: str) -> str:
    try:
        at = datetime.fromisoformat(started_at)
    except ValueError:
        return started_at
    return f"{at.day} {at:%B %Y}"


def overall(card: Scorecard) -> tuple[str, str]:
    """The whole in one sentence, and what goes with it."""
    o, level = card.overall, card.level.capitalize()
    if o.score is None:
        return "Not scored.", "There is no recommendation either way."
    shown = o.level_shown.capitalize() if o.level_shown else "below Mid"
    advice = f"Recommendation: {o.recommendation.replace('_', ' ')}." if o.recommendation else ""
    return f"Overall {scoretext.number(o.score)} at {level}.", f"{advice} Level shown: {shown}.".strip()


def rows(debrief: Debrief, card: Scorecard) -> list[tuple[str, Scored, int | None]]:
    """Name, score and self-rating of each dimension, then the round's own rubric."""
    found = [(dimension(debrief, id_), s, debrief.rated.get(id_)) for id_, s in card.dimensions.items()]
    own = [(f"The {card.round} round", card.round_rubric, None)] if card.round_rubric else []
    return [*found, *own]


def dimension(debrief: Debrief, id_: str) -> str:
    rubric = debrief.rubrics.get(id_)
    return rubric.name if rubric else id_.replace("_", " ").capitalize()


def item(debrief: Debrief, id_: str) -> Item | None:
    """A card of an older rubric may have items that are no longer there."""
    return next((i for r in debrief.rubrics.values() if (i := r.item(id_))), None)


def sureness(card: Scorecard, scored: Scored) -> str:
    """The same verdicts against every level, and how far samples differ."""
    levels = sorted(scored.by_level.items(), key=lambda pair: pair[0].rank)
    against = ", ".join(f"{level.capitalize()} {scoretext.number(s)}" for level, s in levels)
    n = card.graded_by.samples
    spread = f" The median of {n} samples, spread {scored.spread:g}." if n > 1 else ""
    return f"The same against each level: {against}.{spread}" if against else spread.strip()


def unseen(debrief: Debrief, scored: Scored) -> list[str]:
    """What nothing in the session called for, with the interviewer who would."""
    found = [i for v in scored.items if v.verdict == "not_observed" and (i := item(debrief, v.id))]
    if any(i.needs is Need.NONE for i in found):
        return []  # there was too little of anything, and not of opportunity
    return [f"{i.says.rstrip('.')} ({i.tests} would test it)" if i.tests else i.says for i in found if i.sign == "+"]


def drill(drill: Drill) -> str:
    return (
        f"{drill.minutes} minutes of “{drill.title}” at {drill.level.capitalize()}, with a {drill.persona} interviewer."
    )


def command(drill: Drill) -> str:
    """Sets the drill up; its parts are ids of ours."""
    return (
        f"interviewer practice --round {drill.round} --problem {drill.problem} --level {drill.level} "
        f"--persona {drill.persona} --minutes {drill.minutes}"
    )


def by(card: Scorecard) -> str:
    return scoretext.NO_MODEL if card.graded_by.engine is Engine.BUILTIN else scoretext.by(card)


def rubric(card: Scorecard) -> str:
    prompts = "".join(f", {name} {version}" for name, version in sorted(card.graded_by.prompts.items()))
    return f"Rubric {card.graded_by.rubric}{prompts}."


def firsts(debrief: Debrief) -> list[tuple[Raised, str]]:
    """What was raised and when, with the names of all that the same words raised."""
    found: dict[tuple[int, str, str], list[Raised]] = {}
    for r in debrief.raised:
        found.setdefault((r.turn, r.side, r.quote), []).append(r)
    return [(same[0], "; ".join(r.name for r in same)) for same in found.values()]


def stretch(stretch: Stretch) -> str:
    """The head of a stretch: who, which turns, how long."""
    first, last = stretch.turns
    minutes = "" if stretch.minutes is None else f", {stretch.minutes:g} minutes"
    return f"{stretch.persona}, turns {first} to {last}{minutes}"


def measures(stretch: Stretch) -> list[tuple[str, str, str, str]]:
    """Name, before, after, and whether it went where this style asks."""
    went = {"with": "as this style asks", "against": "against what it asks", "same": "no change"}
    return [
        (m.name, scoretext.number(m.before), scoretext.number(m.after), went[m.went] if m.went else "")
        for m in stretch.measures
        if m.before is not None or m.after is not None
    ]
