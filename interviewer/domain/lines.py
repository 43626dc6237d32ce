"""Picking an authored line: shuffled by the session's seed, then in turn, so that none comes back too soon.

What was picked is read from the transcript, so a resumed session goes on where it was.
"""

from __future__ import annotations

import random
import re

from interviewer.domain.asking import Reading, Wants
from interviewer.domain.events import Part
from interviewer.domain.persona import Persona
from interviewer.domain.transcript import Transcript
from interviewer.domain.words import Move

APART = 6
"""No line is said twice within this many interviewer turns."""


def pick(persona: Persona, kind: str, move: Move, transcript: Transcript, **slots: str) -> Part | None:
    """A part in the persona's words, or None where it has no line of that kind that these slots can fill."""
    lines = persona.lines.get(kind, ())
    seed = transcript.header.seed
    order = random.Random(f"{seed}:{persona.id}:{kind}").sample(range(len(lines)), len(lines))
    said = [p.line for t in transcript.turns for p in t.parts if p.line]
    prefix = f"{persona.id}/{kind}/"
    used = [int(s.removeprefix(prefix)) for s in said if s.startswith(prefix)]
    last = {n: i for i, n in enumerate(used)}
    recent = {
        p.text.lower() for t in [t for t in transcript.turns if t.speaker == "interviewer"][-APART:] for p in t.parts
    }
    order.sort(key=lambda n: last.get(n, -1))  # never said first, then the one said longest ago; stable
    for n in order:
        needed = _slots(lines[n])
        if not needed <= slots.keys() or (slots.keys() - needed and "span" in slots and move is Move.REDIRECT):
            continue
        text = lines[n]
        for name in needed:
            text = _fill(text, name, slots[name])
        text = text[:1].upper() + text[1:]
        if text.lower() not in recent:
            return Part(
                move=move, text=text, anchor=slots.get("span") if "span" in needed else None, line=f"{prefix}{n}"
            )
    return None


_NUMBER = re.compile(
    r"\bhow\s+(?:many|much|often|long|big|large|fast|old|far|soon|quickly)\b|\b(?:number|volume|rate|figure|count|size)\b",
    re.I,
)


def kind_of(move: Move, reading: Reading) -> str:
    """Which of a persona's lists a move is spoken from, so that the line fits what was asked."""
    if move is Move.DEFER and reading.help:
        return {Wants.CHOICE: "defer_choice", Wants.VERDICT: "defer_verdict"}.get(reading.wants, "defer")
    if move is Move.DEFER:
        last = reading.questions[-1] if reading.questions else ""
        return "handback_number" if _NUMBER.search(last) else "handback"
    if move is Move.ACKNOWLEDGE and (reading.check_in or reading.understood):
        return "check_in"
    return str(move)


def _slots(line: str) -> set[str]:
    return {name for name in ("brief", "twist", "minutes", "span") if "{" + name + "}" in line}


def _fill(line: str, name: str, value: str) -> str:
    if name != "span":
        return line.replace("{" + name + "}", value)
    # Quoted, it is what was said; unquoted it needs its article back.
    quoted = any(q + "{span}" in line for q in "'\"")
    bare = quoted or "the {span}" in line or "that {span}" in line or "your {span}" in line
    return line.replace("{span}", value if bare else f"the {value}")
