"""The judge that needs no model. Default deny: a sentence is spoken only if nothing in it scaffolds.

Every sentence must be free of turns of phrase that judge, steer or supply (`signs`), bring in nothing that is
not on the table (`novelty`), and be something this persona may do (`domain.words`). Authored lines carry what
they presuppose with them, and are held to that and to the same tables.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from interviewer.dialogue.guard import signs
from interviewer.dialogue.guard.ground import RECENT, Ground, Surveyor
from interviewer.dialogue.guard.novelty import FUNCTION, Novelty, collides, negates, novelty
from interviewer.domain.asking import read_turn
from interviewer.domain.concepts import Vocabulary
from interviewer.domain.events import Part
from interviewer.domain.ports import Draft, Judgement, Scene
from interviewer.domain.senses import Senses
from interviewer.domain.text import fold, sentences, stem, words
from interviewer.domain.words import PRESSES, SCAFFOLDS, Level, Move, permitted

TOLERANCE = 0
"""Weight of novelty that is let through. The curve of `eval guard` is drawn over it."""
ASIDE = {Move.TWIST: 4, Move.PRESENT: 2, Move.DEFER: 1, Move.CLOSE: 2, Move.TIME: 1}
"""More tolerance for what is no question: these speak of the room, and one plain word of it is no content."""
CLAUSE = 6
"""Words from which on a sentence can be a claim; a shorter one names its subject."""
MOST_SENTENCES = 5
ASKING = (Move.PROBE, Move.CLARIFY, Move.CHALLENGE, Move.REDIRECT)
STOPS = frozenset({"die_disappear", "crash", "offline", "slow", "hang"})
"""Notions of stopping and slowing: the deep-diver and the Socratic may ask what happens then."""

_HALFWAY = re.compile(
    r"^\W*(?:\w+\W+){0,3}?(?:half-?\s?way|half\s+(?:the|your|our)\s+time|past\s+the\s+middle)(?:\W+\w+){0,2}\W*$", re.I
)
_TIME = re.compile(
    r"^\W*(?:(?:you|we|that|it|there|i|about|roughly|just|have|has|is|are|'ve|'s|leaves|us|still|got|only|under|over|around|make|see)\W+)*"
    r"(?:(?:a|an|half|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|twenty-five|thirty|thirty-five|forty|\d+|last|final|few|couple|of)[\s-]+)+"
    r"(?:minutes?|seconds?|hour)(?:\s+(?:left|to\s+go|remaining|remain|more|on\s+the\s+clock|gone|in|for\s+you))*\W*$",
    re.I,
)


OF_THE_ROOM = frozenset({Move.REDIRECT, Move.MOVE_ON, Move.TIME, Move.CLOSE, Move.DEFER})
_WHAT_THEN = re.compile(
    r"\b(?:what\s+(?:if|happens|then|about\s+when|do\w*)|then\s+what|and\s+(?:if|when))\b.*\?", re.I
)
_GO_TO = re.compile(
    r"^\W*(?:(?:and|so|now|okay|ok|let's)\W+)*(?:go|back|come|turn|move|switch|jump|get|zoom|step|look)\s+(?:back\s+|over\s+|on\s+|in\s+|inside\s+|down\s+)?(?:to|on|into|through)\b",
    re.I,
)
_OURS = re.compile(
    r"\b(?:you|your|yours|you've|you'd|you're|you'll|i|i'm|i've|i'll|i'd|me|my|mine|we|we've|us)\b", re.I
)
_SMALL_WORDS = frozenset(map(stem, FUNCTION))
_OF_THE_TALK = re.compile(
    r"^\W*(?:(?:and|but|so|no|now|well|okay|ok|right|wait|hm+|mm+|then|sorry|again|still)\W+)*(?:you|you've|you'd|you're|your|i|i'm|i've|i'd|i'll|me|let|let's"
    r"|skip|stay|staying|stick|back|leave|hold|give|show|walk|take|convince|persuade|tell|talk|explain|describe|defend|prove|say|pick|choose|stop|enough|got"
    r"|that's\s+(?:enough|plenty)|that'll\s+do|same|go|keep|draw|write|read|put|make|argue|try|spell|name|define|finish|quote|point|drop|park|sell|win|start\s+again"
    r"|one\s+(?:sentence|word|line)|in\s+(?:a|one)\s+(?:sentence|word|line)|next|more|less|why|how|what|which|who|where|when|whose|quickly|briefly|precisely|exactly)\b",
    re.I,
)
"""How a sentence begins that is about the talk itself; another one claims something about the design."""
_OPENING = re.compile(r"^\W*(?:right|alright)[,:]\s+(?=\w)", re.I)
"""How one turns to something else; by itself, or before anything but a turn, it would judge."""
_AND_WHEN = re.compile(r".*?\w.*?\b((?:when|since|because|given|even|while|once|until|although|though|unless|if)\b.*)")
"""What a question supposes on the way."""
_PROPOSES = re.compile(r"\b(?:i|i'd|i'll|i'm|my|we|we'd|we'll|should|shall|right|ok|okay)\b", re.I)
_YES_NO = re.compile(
    r"^\W*(?:yes|no|correct|right|that's\s+(?:right|correct)|it\s+is|they\s+are|exactly|(?:it|they|that|there)\W?\s*(?:is|are|does|do|has|have|'s)\W+(?:yes|no)|(?:yes|no)\W+(?:it|they|that|there)\s+(?:is|are|does|do|has|have)(?:n't)?)\W*$",
    re.I,
)


class RulesJudge:
    """`tolerance` is the weight of novelty let through."""

    def __init__(self, vocabulary: Vocabulary, senses: Senses, *, tolerance: int = TOLERANCE) -> None:
        self._surveyor = Surveyor(vocabulary, senses)
        self._tolerance = tolerance

    async def judge(self, draft: Draft, scene: Scene) -> Judgement:
        return self.rule(draft, scene)

    def rule(self, draft: Draft, scene: Scene) -> Judgement:
        """The judgement, at once."""
        found: list[tuple[Move, str]] = []
        for part in draft.parts:
            found += self._authored(part, scene) if draft.authored else self._generated(part, scene)
        allowed = _at_level(scene.level)
        leaks = [(m, why) for m, why in found if m not in allowed]
        moves = tuple(dict.fromkeys([*(p.move for p in draft.parts), *(m for m, _ in found)]))
        if not leaks:
            return Judgement(moves=moves)
        return Judgement(tuple(dict.fromkeys(m for m, _ in leaks)), leaks[0][1], moves)

    def _authored(self, part: Part, scene: Scene) -> list[tuple[Move, str]]:
        """Authored words are cleared when they were written; their move, and what fills their slot, are not."""
        if part.move in SCAFFOLDS:
            return [(part.move, f"a {part.move} is scaffolding")]
        if part.move not in permitted(scene.persona):
            return [(Move.STRUCTURE, f"{scene.persona} does not {part.move}")]
        return _unanchored(part, scene)

    def _generated(self, part: Part, scene: Scene) -> list[tuple[Move, str]]:
        if part.move in SCAFFOLDS:
            return [(part.move, f"a {part.move} is scaffolding")]
        if part.move not in permitted(scene.persona):
            return [(Move.STRUCTURE, f"{scene.persona} does not {part.move}")]
        if part.move is Move.SILENCE and not words(part.text):
            return []
        if part.move is Move.ANSWER and part.facts:
            return self._told(part, scene)
        if missing := _unanchored(part, scene):
            return missing
        spoken = sentences(part.text)
        if len(spoken) > MOST_SENTENCES:
            return [(Move.TELL, f"{len(spoken)} sentences, where {MOST_SENTENCES} are the most")]
        ground, asked = self._ground(part, scene)
        return [leak for s in spoken if (leak := self._sentence(s, part.move, scene, ground, asked))]

    def _told(self, part: Part, scene: Scene) -> list[tuple[Move, str]]:
        """Facts chosen by their ids: the sheet words them, so all there is to judge is whether any was asked for."""
        told = part.text
        for fact in sorted(scene.facts, key=len, reverse=True):
            told = told.replace(fact, "")
        if told.strip():
            return [(Move.FILL, "an answer in other words than the sheet's")]
        heard = scene.candidate[-RECENT:]
        asked = any("?" in t or read_turn(t).questions for t in heard)
        return [] if asked else [(Move.FILL, "a fact that nobody asked for")]

    def _sentence(
        self, sentence: str, declared: Move, scene: Scene, ground: Ground, asked: bool
    ) -> tuple[Move, str] | None:
        """The leak of one sentence, or None."""
        if _TIME.match(sentence) or _HALFWAY.match(sentence):
            return None
        may = permitted(scene.persona)
        question = sentence.rstrip("\"') ").endswith("?")
        if question and not may & {Move.PROBE, Move.CLARIFY} and declared not in (Move.DEFER, Move.TWIST):
            return Move.LEAD, f"{scene.persona} asks nothing"
        if declared is Move.ANSWER and _YES_NO.match(sentence) and self._checked(scene):
            return None
        if declared in (Move.REDIRECT, Move.MOVE_ON):
            sentence = _OPENING.sub("", sentence)
        answering = declared in (Move.ANSWER, Move.TWIST, Move.PRESENT, Move.DEFER)
        shown = signs.sign(
            sentence, " ".join(scene.candidate[-RECENT:]), may_redirect=Move.REDIRECT in may, asked=asked and answering
        )
        if shown and shown[0] is Move.HINT and declared is Move.DEFER and asked and " or " in sentence:
            shown = None  # both of the candidate's own alternatives, handed back
        steers = declared is Move.CLOSE or (Move.REDIRECT in may and _GO_TO.match(sentence))
        if shown and shown[0] is Move.STRUCTURE and steers:
            shown = None  # where to go: novelty says whether it is on the table
        if shown and not (declared in (Move.TWIST, Move.PRESENT) and shown[0] is not Move.CONFIRM):
            return shown[0], f"“{shown[1]}”"
        talk = not question and _of_the_talk(sentence)
        last = (scene.candidate or [""])[-1]
        if declared in ASKING and not talk and negates(sentence, last, self._surveyor.read(last), self._surveyor):
            return Move.LEAD, "it takes away what nobody has said might go"
        if declared in ASKING and collides(sentence, ground, self._surveyor):
            return Move.LEAD, "it has two of them meet, which nobody has spoken of"
        clause = _AND_WHEN.search(sentence) if declared in ASKING else None
        if clause and not (scene.persona in PRESSES and _WHAT_THEN.search(sentence)):
            claimed = novelty(clause[1], ground, self._surveyor, strict=True)
            if claimed.weight > max(1, self._tolerance):
                return Move.LEAD, f"it supposes something of its own: {', '.join(claimed.words[:4])}"
        if declared in ASKING and not question and len(words(sentence)) >= CLAUSE and not talk:
            claimed = novelty(sentence, ground, self._surveyor, strict=True)
            if claimed.weight > max(1, self._tolerance):
                return Move.TELL, f"it claims something of its own: {', '.join(claimed.words[:4])}"
        new = self._new(sentence, declared, scene, ground)
        if new.weight > self._tolerance + ASIDE.get(declared, 0) * (not question):
            said = ", ".join(new.words[:4])
            return _kind(declared, question, asked), f"not on the table: {said}"
        return None

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

    def _new(self, sentence: str, declared: Move, scene: Scene, ground: Ground) -> Novelty:
        """Novelty, with the one exemption: these two may ask what happens when a thing that is there stops."""
        exempt = scene.persona in PRESSES and (_WHAT_THEN.search(sentence) or sentence.lower().startswith("suppose"))
        return novelty(
            sentence, ground, self._surveyor, free=STOPS if exempt else frozenset(), of_the_room=declared in OF_THE_ROOM
        )

    def _ground(self, part: Part, scene: Scene) -> tuple[Ground, bool]:
        """What this part may speak of, and whether a fact was asked for."""
        survey = self._surveyor
        recent = [*scene.candidate[-RECENT:]]
        if part.anchor:
            recent += [t for t in scene.candidate if fold(part.anchor).lower() in fold(t).lower()][-1:]
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


def _at_level(level: Level) -> frozenset[Move]:
    """Scaffolding that the level lets through; how often is the loop's to count."""
    helps = frozenset({Move.HINT, Move.LEAD, Move.STRUCTURE})
    return {Level.MID: helps | {Move.CONFIRM}, Level.SENIOR: helps}.get(level, frozenset())


def _unanchored(part: Part, scene: Scene) -> list[tuple[Move, str]]:
    """An anchor that is nowhere in what the candidate said, drew or was given is a leak waiting to happen."""
    if not part.anchor:
        return []
    anchor = fold(part.anchor).lower()
    table = [scene.board, scene.brief, *reversed(scene.given), *reversed(scene.candidate)]
    if any(anchor in fold(text).lower() for text in table):
        return []
    return [(Move.LEAD, f"its anchor “{part.anchor[:60]}” is not in what the candidate said")]


def _of_the_talk(sentence: str) -> bool:
    return bool(_OF_THE_TALK.match(sentence) or _OURS.search(" ".join(sentence.split()[:5])))


def _kind(declared: Move, question: bool, asked: bool) -> Move:
    """What bringing in something new amounts to."""
    if question:
        return Move.LEAD
    if declared is Move.ANSWER and not asked:
        return Move.FILL
    return Move.LEAD if declared in (Move.PROBE, Move.REDIRECT) else Move.TELL
