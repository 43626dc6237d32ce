"""What the rules cost a draft, early and late in a session: `python -m benchmarks.guard_cost`.

A Socratic session in memory, whose interviewer is a scripted model and whose candidate says turns of varied words,
goes to turn 10 and to turn 400 through the whole loop. From there on the candidate says a turn, and one draft is
judged as the loop would: the scene is built and `RulesJudge.rule` runs. So each draft pays for reading the turn at
hand, and no text is judged twice. The drafts are those of tests/data/leaks, leaks and proper ones, anchored in the
turn at hand. Times are of the processor (other programs on the machine don't count), in milliseconds.

A last figure is the first draft after a session of 400 turns is resumed, when nothing has been read yet.
"""

from __future__ import annotations

import itertools
import random
import statistics
import time
from collections.abc import Iterator

from benchmarks.figures import Figure, options, percentile, show
from interviewer.dialogue.session import Session
from interviewer.domain.events import Part
from interviewer.domain.ports import Draft
from interviewer.domain.text import sentences
from interviewer.domain.words import Move, permitted
from tests.eager import script, scripts
from tests.stage import Scripted, play, session

PERSONA = "socratic"
EARLY, LATE = 10, 400
NEAR = 5
"""Drafts that are judged at turn 10 before a new session is begun, so that it stays about turn 10."""
MOST_MS = 5.0
FLAT = 1.25
"""How much more a draft may cost at turn 400 than at turn 10."""


def candidate_turns(dice: random.Random) -> Iterator[str]:
    """Turns without end, no two alike: sentences of all the candidates, and one with words never said before."""
    said = [s for name in scripts() for turn in script(name) for s in sentences(turn["candidate"])]
    syllables = [a + b for a in "bdfgklmnprstvz" for b in ("a", "e", "i", "o", "u", "ar", "en", "il", "or")]
    while True:
        coined = ["".join(dice.choices(syllables, k=dice.randint(2, 4))) for _ in range(3)]
        own = f"The {coined[0]} store keeps {dice.randint(2, 9000)} {coined[1]} entries for every {coined[2]}."
        yield " ".join([*dice.sample(said, dice.randint(2, 4)), own])


def drafts(dice: random.Random) -> list[tuple[Move, str]]:
    """Moves and texts, each once, in any order. A move that the persona may not make is declared a probe, as the
    loop would leave a model no other."""
    may = permitted(PERSONA)
    found = [
        (move if (move := Move(draft["declared"])) in may else Move.PROBE, draft["text"])
        for name in scripts()
        for turn in script(name)
        for draft in [*turn["drafts"], *turn.get("good", [])]
    ]
    dice.shuffle(found)
    return found


def judged_ms(live: Session, move: Move, text: str, dice: random.Random) -> float:
    """Milliseconds that one draft costs in the scene as it stands."""
    anchor = dice.choice(sentences(live.transcript.candidate_turns()[-1].text)).strip(" .?")
    draft = Draft((Part(move=move, text=text, anchor=anchor),), authored=False)
    judge = live.judge
    began = time.process_time()
    judge.rule(draft, live.scene())  # type: ignore[attr-defined]
    return (time.process_time() - began) * 1000


def led(to: int, turns: Iterator[str], offered: list[tuple[Move, str]]) -> Session:
    """A session in which the candidate is about to say turn `to`, and a model's drafts were judged on the way."""
    live = session(PERSONA, minutes=600, interviewer=Scripted(offered))
    return play(live, list(itertools.islice(turns, to - 1)))


def measure(to: int, n: int, *, near: int, seed: int) -> list[float]:
    """Milliseconds for each of `n` drafts, judged from candidate turn `to` on, `near` of them in a session."""
    dice = random.Random(seed)
    turns, offered = candidate_turns(dice), drafts(dice)
    measured, spoken = offered[:n], offered[n:]
    took: list[float] = []
    for start in range(0, n, near):
        live = led(to, turns, spoken)
        live.say(next(turns))
        judged_ms(live, *spoken[0], dice)  # reads the turns since the last draft; not counted
        for move, text in measured[start : start + near]:
            live.say(next(turns))
            took.append(judged_ms(live, move, text, dice))
    return took


def resumed_ms(to: int) -> float:
    """Milliseconds of the first draft at turn `to` by a judge that has read nothing, as after resuming."""
    dice = random.Random(3)
    turns, offered = candidate_turns(dice), drafts(dice)
    live = led(to, turns, offered[1:])
    live.say(next(turns))
    live.judge = session(PERSONA).judge
    return judged_ms(live, *offered[0], dice)


def main() -> None:
    parser = options(__doc__ or "")
    parser.add_argument("-n", type=int, default=200, metavar="DRAFTS", help="at either turn, at most 400")
    args = parser.parse_args()
    n = min(args.n, 400)
    measure(EARLY, 20, near=NEAR, seed=1)  # loads the content and fills the stems; not counted
    early, late = measure(EARLY, n, near=NEAR, seed=2), measure(LATE, n, near=n, seed=2)
    found = []
    for turn, took in ((EARLY, early), (LATE, late)):
        how = f"{n} drafts from turn {turn} on, from {min(took):.2f} to {max(took):.2f}"
        found.append(Figure(f"guard: median of a draft at turn {turn}", statistics.median(took), "ms", MOST_MS, how))
        found.append(Figure(f"guard: 95 % of drafts at turn {turn}", percentile(took, 0.95), "ms", MOST_MS))
    found.append(
        Figure("guard: turn 400 / turn 10", statistics.median(late) / statistics.median(early), "", FLAT, "of medians")
    )
    found.append(Figure("guard: first draft after resuming at turn 400", resumed_ms(LATE), "ms"))
    show(found, as_json=args.json)


if __name__ == "__main__":
    main()
