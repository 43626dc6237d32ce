"""What a schema cannot say: that what one key names stands under another, and that content is complete."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from interviewer.domain.adaptation import Styles
from interviewer.domain.concepts import Concept, Vocabulary
from interviewer.domain.errors import BadData
from interviewer.domain.persona import Persona
from interviewer.domain.problem import Problem
from interviewer.domain.rubric import Item, Need, Rubric
from interviewer.domain.words import Level, Move, Round

LINES = 10
"""So many lines of each kind at least, so that none comes back within six turns."""
FRAMES = {"present": "brief", "twist": "twist", "time": "minutes"}
NEEDED = (
    "present", "twist", "time", "close", "acknowledge", "check_in", "confirm", "hand_over",
    "defer", "defer_choice", "defer_verdict", "handback", "handback_number",
)  # fmt: skip
SPANNED = frozenset({"clarify", "probe", "challenge", "redirect"})


def _wrong(path: Path, key: str, what: str) -> BadData:
    return BadData(f"{path}: `{key}` {what}.", "Mend that key; docs/content.md gives the format.")


def persona(persona: Persona, path: Path, permitted: frozenset[Move]) -> None:
    if persona.id != path.stem:
        raise _wrong(path, "id", f"is {persona.id!r}, where the file's name {path.stem!r} is right")
    if stray := set(persona.mix) - permitted:
        raise _wrong(
            path, "mix", f"has {sorted(stray)}, which this persona may not do; allowed are {sorted(permitted)}"
        )
    if stray := {m for m in Move if str(m) in persona.lines} - permitted - {Move.CONFIRM}:
        raise _wrong(path, "lines", f"has lines for {sorted(stray)}, which this persona may not do; leave them away")
    needed = [*NEEDED, *(str(m) for m in persona.mix)]
    needed += ["nudge"] * bool(persona.tempo.silence_s) + ["cut_in"] * bool(persona.tempo.speech_words)
    for kind in needed:
        lines = persona.lines.get(kind, ())
        if len(lines) < LINES:
            raise _wrong(path, f"lines.{kind}", f"has {len(lines)} lines, where {LINES} is the least")
    for kind, lines in persona.lines.items():
        if len(set(lines)) != len(lines):
            raise _wrong(path, f"lines.{kind}", "has a line twice, where each is said once")
        for n, line in enumerate(lines):
            slots = set(re.findall(r"\{(\w*)\}", line))
            slot = FRAMES.get(kind)
            right = {slot} if slot else ({"span"} & slots if kind in SPANNED else set())
            if slots != right:
                raise _wrong(
                    path, f"lines.{kind}.{n}", f"has the slots {sorted(slots)}, where {sorted(right)} is right"
                )


def concepts(concepts: Iterable[Concept], areas: set[str], before: set[str], path: Path) -> None:
    seen = set(before)
    for n, concept in enumerate(concepts):
        if concept.id in seen:
            raise _wrong(path, f"concepts.{n}.id", f"{concept.id!r} stands twice, where each concern has one id")
        if concept.area not in areas:
            raise _wrong(path, f"concepts.{n}.area", f"is {concept.area!r}, where one of {sorted(areas)} is right")
        seen.add(concept.id)


def problem(problem: Problem, path: Path, vocabulary: Vocabulary) -> None:
    if problem.id != path.stem:
        raise _wrong(path, "id", f"is {problem.id!r}, where the file's name {path.stem!r} is right")
    known = set(vocabulary.concepts) | {c.id for c in problem.concepts}
    named = [
        *((f"facts.{i}.gives", c) for i, f in enumerate(problem.facts) for c in f.gives),
        *((f"twists.{i}.gives", c) for i, t in enumerate(problem.twists) for c in t.gives),
        *((f"strong.{i}.concept", s.concept) for i, s in enumerate(problem.strong)),
        *((f"helps.{i}.concept", h.concept) for i, h in enumerate(problem.helps)),
        *((f"ladders.{i}.about", c) for i, x in enumerate(problem.ladders) for c in x.about),
        *(
            (f"ladders.{i}.rungs.{j}.presupposes", c)
            for i, x in enumerate(problem.ladders)
            for j, r in enumerate(x.rungs)
            for c in r.presupposes
        ),
    ]
    for key, concept in named:
        if concept not in known:
            raise _wrong(path, key, f"names {concept!r}, where a concern of prompts/concepts or of this file is right")
    for key, ids in (
        ("facts", [f.id for f in problem.facts]),
        ("twists", [t.id for t in problem.twists]),
        ("ladders", [x.id for x in problem.ladders]),
        ("helps", [h.id for h in problem.helps]),
    ):
        if len(set(ids)) != len(ids):
            raise _wrong(path, key, "has an id twice, where each is its own")
    if problem.round is Round.DESIGN:
        least = (("facts", 15), ("twists", 2), ("strong", 12), ("ladders", 6), ("helps", 12))
        for key, n in least:
            if len(getattr(problem, key)) < n:
                raise _wrong(path, key, f"has {len(getattr(problem, key))} entries, where {n} is the least")


def rubric(rubric: Rubric, path: Path, vocabulary: Vocabulary, personas: set[str]) -> None:
    if rubric.id != path.stem:
        raise _wrong(path, "id", f"is {rubric.id!r}, where the file's name {path.stem!r} is right")
    ids = [i.id for i in rubric.items]
    if len(set(ids)) != len(ids):
        raise _wrong(path, "items", "has an id twice, where each is its own")
    for sign in "+-":
        if not any(i.sign == sign for i in rubric.items):
            raise _wrong(path, "items", f"has no item with sign {sign!r}, where both are needed")
    _items(rubric.items, "items", path, vocabulary, personas)


def styles(rubric: Styles, path: Path, vocabulary: Vocabulary, personas: Mapping[str, Persona]) -> None:
    """A persona may be without items of its own; items of a persona that there is not are a mistake."""
    if rubric.id != path.stem:
        raise _wrong(path, "id", f"is {rubric.id!r}, where the file's name {path.stem!r} is right")
    if unknown := set(rubric.styles) - set(personas):
        raise _wrong(path, "styles", f"has {sorted(unknown)}, where personas are right: {sorted(personas)}")
    seen: set[str] = set()
    for key, items in (("shared", rubric.shared), *((f"styles.{p}", i) for p, i in rubric.styles.items())):
        ids = [i.id for i in items]
        if len(set(ids)) != len(ids) or seen & set(ids):
            raise _wrong(path, key, "has an id twice, where each is its own")
        seen |= set(ids)
        for sign in "+-":
            if not any(i.sign == sign for i in items):
                raise _wrong(path, key, f"has no item with sign {sign!r}, where both are needed")
        _items(items, key, path, vocabulary, set(personas))


def _items(items: Iterable[Item], key: str, path: Path, vocabulary: Vocabulary, personas: set[str]) -> None:
    for n, item in enumerate(items):
        if missing := [level for level in Level if not item.anchors.get(level)]:
            raise _wrong(path, f"{key}.{n}.anchors", f"lacks {', '.join(missing)}")
        if (item.about == "concept") != bool(item.concepts):
            raise _wrong(path, f"{key}.{n}.concepts", "has concerns for a behaviour, or none for a concept")
        if unknown := set(item.concepts) - set(vocabulary.concepts):
            raise _wrong(
                path, f"{key}.{n}.concepts", f"names {sorted(unknown)}, where concerns of prompts/concepts are right"
            )
        if (item.needs is Need.NONE) == bool(item.tests):
            raise _wrong(
                path,
                f"{key}.{n}.tests",
                "names the persona that gives the opportunity, where one is needed, and else is empty",
            )
        if item.tests and item.tests not in personas:
            raise _wrong(path, f"{key}.{n}.tests", f"is {item.tests!r}, where one of {sorted(personas)} is right")
