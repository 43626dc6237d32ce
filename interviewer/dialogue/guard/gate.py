"""The judge that needs no model. Default deny: a draft is spoken only if nothing in it scaffolds.

Every sentence must be free of turns of phrase that judge, steer or supply, bring in nothing that is not on the
table, and be something this persona may do (`domain.words`). Authored lines carry what they presuppose with
them, and are held to that and to the same tables.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from interviewer.dialogue.guard.ground import RECENT, Ground, Surveyor
from interviewer.dialogue.guard.novelty import FUNCTION
from interviewer.dialogue.guard.sentence import Hearing, Leak, leak_of
from interviewer.domain.asking import read_turn
from interviewer.domain.concepts import Vocabulary
from interviewer.domain.events import Part
from interviewer.domain.ports import Draft, Judgement, Scene
from interviewer.domain.senses import Senses
from interviewer.domain.text import fold, sentences, stem, words
from interviewer.domain.words import SCAFFOLDS, Move, open_scaffolds, permitted

TOLERANCE = 0
"""Weight of novelty that is let through. The curve of `eval guard` is drawn over it."""
MOST_SENTENCES = 5
_AND_ANOTHER = re.compile(
    r",\s*and\s+(?:who|what|where|when|how|whose|which|why|does|do|did|is|are|was|were|can|could|will|would|has|have)\b[^.!]*\?",
    re.I,
)
_PROPOSES = re.compile(r"\b(?:i|i'd|i'll|i'm|my|we|we'd|we'll|should|shall|right|ok|okay)\b", re.I)
_SMALL_WORDS = frozenset(map(stem, FUNCTION))


class RulesJudge:
    """`tolerance` is the weight of novelty let through."""

    redrafts = False

    def __init__(self, vocabulary: Vocabulary, senses: Senses, *, tolerance: int = TOLERANCE) -> None:
        self._surveyor = Surveyor(vocabulary, senses)
        self._tolerance = tolerance

    async def judge(self, draft: Draft, scene: Scene) -> Judgement:
        return self.rule(draft, scene)

    def rule(self, draft: Draft, scene: Scene) -> Judgement:
        """The judgement, at once."""
        found: list[Leak] = []
        for part in draft.parts:
            found += self._authored(part, scene) if draft.authored else self._generated(part, scene)
        allowed = open_scaffolds(scene.level)
        leaks = [leak for leak in found if leak.move not in allowed]
        moves = tuple(dict.fromkeys([*(p.move for p in draft.parts), *(leak.move for leak in found)]))
        if not leaks:
            return Judgement(moves=moves)
        sure = any(leak.sure for leak in leaks)
        return Judgement(tuple(dict.fromkeys(leak.move for leak in leaks)), leaks[0].why, moves, sure)

    def _authored(self, part: Part, scene: Scene) -> list[Leak]:
        """Authored words are cleared when they were written; their move, and what fills their slot, are not."""
        if part.move in SCAFFOLDS:
            return [Leak(part.move, f"a {part.move} is scaffolding", sure=True)]
        if part.move not in permitted(scene.persona):
            return [Leak(Move.STRUCTURE, f"{scene.persona} does not {part.move}", sure=True)]
        return _unanchored(part, scene)

    def _generated(self, part: Part, scene: Scene) -> list[Leak]:
        if part.move in SCAFFOLDS:
            return [Leak(part.move, f"a {part.move} is scaffolding", sure=True)]
        if part.move not in permitted(scene.persona):
            return [Leak(Move.STRUCTURE, f"{scene.persona} does not {part.move}", sure=True)]
        if part.move is Move.SILENCE and not words(part.text):
            return []
        if part.move is Move.ANSWER and part.facts:
            return self._told(part, scene)
        if missing := _unanchored(part, scene):
            return missing
        if part.anchor and (part.text.count("?") > 1 or _AND_ANOTHER.search(part.text)):
            return [
                Leak(Move.LEAD, "it asks more than one thing", sure=True)
            ]  # the second is where a model goes on helping
        spoken = sentences(part.text)
        if len(spoken) > MOST_SENTENCES:
            return [Leak(Move.TELL, f"{len(spoken)} sentences, where {MOST_SENTENCES} are the most", sure=True)]
        heard = self._hearing(part, scene)
        return [leak for s in spoken if (leak := leak_of(s, heard, self._surveyor, self._tolerance))]

    def _told(self, part: Part, scene: Scene) -> list[Leak]:
        """Facts chosen by their ids: the sheet words them, so all there is to judge is whether any was asked for."""
        told = part.text
        for fact in sorted(scene.facts, key=len, reverse=True):
            told = told.replace(fact, "")
        if told.strip():
            return [Leak(Move.FILL, "an answer in other words than the sheet's", sure=True)]
        heard = scene.candidate[-RECENT:]
        asked = any("?" in t or read_turn(t).questions for t in heard)
        return [] if asked else [Leak(Move.FILL, "a fact that nobody asked for", sure=True)]

    def _checked(self, scene: Scene) -> bool:
        """Whether the candidate asked to hear again what the brief or the sheet says; not whether they are right."""
        last = (scene.candidate or [""])[-1]
        asked = [s for s in sentences(last) if s.rstrip("\"') ").endswith("?")]
        if not asked or read_turn(last).help:
            return False
        given = self._surveyor.of([scene.brief, *scene.given, *scene.facts])
        told = self._surveyor.read(asked[-1])
        same = (told.stems & given.stems) - self._surveyor.senses.neutral
        return len(same) + len(told.numbers & given.numbers) >= 1 and not _PROPOSES.search(asked[-1])

    def _hearing(self, part: Part, scene: Scene) -> Hearing:
        ground, asked = self._ground(part, scene)
        return Hearing(
            persona=scene.persona,
            may=permitted(scene.persona),
            declared=part.move,
            ground=ground,
            recent=" ".join(scene.candidate[-RECENT:]),
            last=(scene.candidate or [""])[-1],
            asked=asked,
            checked=part.move is Move.ANSWER and self._checked(scene),
        )

    def _ground(self, part: Part, scene: Scene) -> tuple[Ground, bool]:
        """What this part may speak of, and whether a fact was asked for."""
        survey = self._surveyor
        recent = [*scene.candidate[-RECENT:]]
        if part.anchor:
            anchor = fold(part.anchor).lower()
            recent += [next((t for t in reversed(scene.candidate) if anchor in fold(t).lower()), "")]
        ground = survey.of([scene.brief, scene.board, *scene.given[-RECENT:], *recent])
        concepts = survey.concepts_of(tuple(scene.candidate)) | survey.of(scene.given).concepts
        ground |= Ground(concepts=concepts)
        heard = scene.candidate[-RECENT:]
        questions = [q for t in heard for q in (*read_turn(t).questions, *(s for s in sentences(t) if "?" in s))]
        facts = self._asked(questions, scene.facts) if part.move is Move.ANSWER else []
        if part.move is Move.TWIST:
            facts = [f for f in scene.facts if f.lower().startswith("twist")]
        return ground | survey.of(facts), bool(questions) or any("?" in t for t in scene.candidate[-1:])

    def _asked(self, questions: Sequence[str], facts: Sequence[str]) -> list[str]:
        """Facts that share something of substance with a question."""
        told = {fact: self._surveyor.read(fact) for fact in facts}
        found: list[str] = []
        for question in questions:
            asks = self._surveyor.read(question)
            shared = {
                fact: 2 * len((t.stems & asks.stems) - _SMALL_WORDS)
                + len(t.concepts & asks.concepts)
                + len(t.senses & asks.senses)
                for fact, t in told.items()
            }
            best = max(shared.values(), default=0)
            found += [fact for fact, n in shared.items() if n and n == best]
        return found


def _unanchored(part: Part, scene: Scene) -> list[Leak]:
    """An anchor that is nowhere in what the candidate said, drew or was given is a leak waiting to happen."""
    if not part.anchor:
        return []
    anchor = fold(part.anchor).lower()
    table = [scene.board, scene.brief, *reversed(scene.given), *reversed(scene.candidate)]
    if any(anchor in fold(text).lower() for text in table):
        return []
    return [Leak(Move.LEAD, f"its anchor “{part.anchor[:60]}” is not in what the candidate said", sure=True)]
