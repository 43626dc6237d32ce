"""A debrief as one Markdown document, from the scores to the last turn."""

from __future__ import annotations

from collections.abc import Iterator

from interviewer import scoretext
from interviewer.debrief.drill import Drill
from interviewer.debrief.whole import Debrief
from interviewer.report import figures, notes, wording
from interviewer.report.markdown import evidence, transcript
from interviewer.report.markdown.blocks import bullets, heading, table
from interviewer.report.markdown.escaping import code, inline
from interviewer.report.wording import stamp

_STATES = {"never": "Never raised", "touched": "Only after the interviewer had it", "raised": "Raised by you"}


def markdown(debrief: Debrief, drill: Drill | None = None) -> str:
    """The whole report; `drill` is the session it recommends next."""
    blocks = [*_head(debrief), *_graded(debrief), *_held(debrief), *_raised(debrief), *_minutes(debrief)]
    blocks += [*_kept(debrief), *_interviewer(debrief), *_next(debrief, drill), *_by(debrief)]
    blocks += transcript.blocks(debrief)
    return "\n\n".join(blocks) + "\n"


def _head(debrief: Debrief) -> Iterator[str]:
    yield heading(1, f"Debrief: {debrief.header.title}")
    yield bullets(f"{name}: {inline(value)}" for name, value in wording.facts(debrief))
    if debrief.card:
        score, rest = wording.overall(debrief.card)
        yield f"**{inline(score)}** {inline(rest)}"
    else:
        yield inline(wording.UNGRADED)


def _graded(debrief: Debrief) -> Iterator[str]:
    card = debrief.card
    if card is None:
        return
    rows = wording.rows(debrief, card)
    yield heading(2, "Scores")
    yield table(
        ("Dimension", "Your rating", "Graded", f"At {card.level.capitalize()}"),
        [
            (inline(name), scoretext.number(said), scoretext.number(s.score), wording.standing(s.score))
            for name, s, said in rows
        ],
        align=":--|--:|--:|:--",
    )
    for name, scored, _ in rows:
        yield from evidence.dimension(debrief, card, name, scored)
    yield heading(2, "Who drove")
    yield bullets(f"{name}: {inline(value)}" for name, value in figures.drive(card))
    yield from evidence.stretches(card)


def _held(debrief: Debrief) -> Iterator[str]:
    if not debrief.holds:
        return
    yield heading(2, f"What this problem holds at {debrief.level.capitalize()}")
    for state, title in _STATES.items():
        found = [h for h in debrief.holds if h.state == state]
        if not found:
            continue
        yield heading(3, f"{title} ({len(found)})")
        yield bullets(
            f"**{inline(h.name)}.** {inline(h.why)}"
            + (f"  \n  {stamp(h.at_ms or 0)}, turn {h.turn}: “{inline(h.quote)}”" if h.turn is not None else "")
            for h in found
        )


def _raised(debrief: Debrief) -> Iterator[str]:
    if not debrief.raised:
        return
    yield heading(2, "Every concern, when it first came, and from whom")
    yield table(
        ("At", "Turn", "From", "Concern", "In these words"),
        [
            (stamp(r.at_ms), str(r.turn), wording.WHO[r.side], inline(names), f"“{inline(r.quote)}”")
            for r, names in wording.firsts(debrief)
        ],
        align="--:|--:|:--|:--|:--",
    )


def _minutes(debrief: Debrief) -> Iterator[str]:
    if not debrief.spent:
        return
    yield heading(2, "Where the minutes went")
    yield inline(figures.sketch(debrief))
    yield table(
        ("About", "Minutes", "Turns"),
        [(inline(s.part), f"{s.minutes:g}", ", ".join(map(str, s.turns))) for s in debrief.spent],
        align=":--|--:|:--",
    )


def _kept(debrief: Debrief) -> Iterator[str]:
    if not debrief.kept_back:
        return
    yield heading(2, "What an interviewer who helps would have said")
    yield bullets(
        f"{stamp(k.at_ms)}, after turn {k.turn}: “{inline(k.words)}”  \n  {inline(notes.helped(k))}"
        for k in debrief.kept_back
    )


def _interviewer(debrief: Debrief) -> Iterator[str]:
    card = debrief.card
    if card is None:
        return
    yield heading(2, "How the interviewer behaved")
    turns = ", ".join(map(str, card.conformance.turns))
    yield inline(figures.conformance(card)) + (f" Turns: {turns}." if turns else "")
    if card.flags:
        yield heading(2, "Flags")
        yield bullets(f"Turn {f.turn}. {inline(wording.FLAGS[f.kind])}: “{inline(f.quote)}”" for f in card.flags)


def _next(debrief: Debrief, drill: Drill | None) -> Iterator[str]:
    to_do = debrief.card.overall.next if debrief.card else ""
    if not (to_do or drill):
        return
    yield heading(2, "What to practise next")
    if to_do:
        yield inline(to_do)
    if drill:
        yield f"A drill: {inline(wording.drill(drill))}"
        yield code(wording.command(drill))


def _by(debrief: Debrief) -> Iterator[str]:
    if debrief.card:
        yield heading(2, "What graded it")
        yield f"{inline(wording.by(debrief.card))} {inline(wording.rubric(debrief.card))}"
