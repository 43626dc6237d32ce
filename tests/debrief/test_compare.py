from __future__ import annotations

from collections.abc import Sequence

from interviewer import marking
from interviewer.debrief.compare import compare
from interviewer.debrief.whole import Debrief, debrief
from interviewer.domain import events as e
from interviewer.domain.scorecard import Conformance, Drive, GradedBy, Overall, Scorecard, Scored
from interviewer.domain.transcript import Transcript
from interviewer.domain.words import Engine, Level, Move, Round
from interviewer.grading.drive import drive
from tests.stage import DESIGN, header

DRIVE = Drive(
    candidate_words=1, raised_by_candidate=0, raised_by_interviewer=0, first_scope_s=None, first_failure_s=None,
    first_cost_s=None, first_operations_s=None, architecture_minutes=None, help_requests=0,
)  # fmt: skip


def card(level: Level, **scores: Scored) -> Scorecard:
    return Scorecard(
        session="s", level=level, round=Round.DESIGN, dimensions=scores,
        overall=Overall(score=None, level_shown=None, recommendation=None), drive=DRIVE,
        conformance=Conformance(scaffolds=0, withheld=0), graded_by=GradedBy(engine=Engine.BUILTIN, rubric="v1@0"),
    )  # fmt: skip


def held(said: Sequence[tuple[str, str]], graded: Scorecard | None = None) -> Debrief:
    """A session of what was said, by `you` or `it`, a minute apart."""
    events: list[e.Event] = []
    for n, (who, text) in enumerate(said):
        at = n * 60_000
        if who == "you":
            events.append(e.CandidateSaid(at_ms=at, end_ms=at + 30_000, text=text))
        else:
            part = e.Part(move=Move.PROBE, text=text)
            events.append(e.InterviewerSaid(at_ms=at, end_ms=at + 5_000, persona="socratic", parts=(part,)))
    hearing = marking.hear(Transcript.of(header(problem="none"), events))
    return debrief(hearing, events, card=graded, rubrics={}, rated={})


def compared(first: Debrief, second: Debrief):  # type: ignore[no-untyped-def]
    return compare(first, second, (drive(first.hearing), drive(second.hearing)))


COST, FAILURE, QUEUE = (
    "The monthly bill is the running cost of three machines.",
    "If the store crashes the pages stop.",
    "I put a queue in front.",
)


def test_what_each_raised_first_is_aligned() -> None:
    first = held([("you", QUEUE), ("you", "I roll it back in one step."), ("you", "Then a cache.")])
    second = held(
        [("you", "One moment."), ("it", "What about a rollback?"), ("you", "A rollback, yes."), ("you", QUEUE)]
    )
    found = compared(first, second)
    both = {c.concept: (c.first.at_ms, c.second.at_ms) for c in found.both if c.first and c.second}
    queue = next(r.concept for r in first.raised if r.turn == 1)
    cache = {r.concept for r in first.raised if r.turn == 3}
    assert both[queue] == (0, 180_000)
    only = {c.concept: c.second for c in found.only_first}
    rollback = next(c for c in found.only_first if c.second is not None)
    assert rollback.second is not None
    assert (rollback.second.side, rollback.second.at_ms) == (
        "interviewer",
        60_000,
    )  # it was had from the interviewer there
    assert cache <= set(only)
    assert found.only_second == ()
    # The other way round the same concerns change places.
    turned = compared(second, first)
    assert {c.concept for c in turned.only_second} == set(only)
    assert turned.only_first == ()


def test_scores_are_held_against_one_level() -> None:
    ours = card(
        Level.SENIOR,
        ownership=Scored(score=4, reason="", by_level={Level.SENIOR: 4, Level.STAFF: 3}),
        influence=Scored(score=2, reason="", by_level={Level.SENIOR: 2, Level.STAFF: 1}),
        teaching=Scored(score=None, reason="none"),
    )
    later = card(
        Level.STAFF,
        ownership=Scored(score=2, reason=""),
        influence=Scored(score=4, reason=""),
        teaching=Scored(score=3, reason=""),
    )
    turns = [("you", text) for text in DESIGN]
    found = compared(held(turns, ours), held(turns, later))
    assert found.level is Level.STAFF
    assert [(p.name, p.first, p.second, p.difference) for p in found.scores] == [
        ("ownership", 3, 2, -1), ("influence", 1, 4, 3), ("teaching", None, 3, None),
    ]  # fmt: skip
    assert (found.overall.first, found.overall.second) == (2.0, 3.0)


def test_without_a_grade_there_are_no_scores_and_everything_else() -> None:
    turns = [("you", text) for text in DESIGN]
    found = compared(held(turns), held(turns, card(Level.STAFF, ownership=Scored(score=2, reason=""))))
    assert (found.level, found.scores, found.overall.difference) == (None, (), None)
    assert {p.difference for p in found.drive} <= {0, None}
    assert found.both
    assert found.only_first == found.only_second == ()
    assert {p.difference for p in found.minutes} == {0.0}


def test_a_part_that_was_left_out_took_no_minutes() -> None:
    found = compared(held([("you", COST), ("you", COST)]), held([("you", FAILURE), ("you", FAILURE)]))
    minutes = {p.name: (p.first, p.second) for p in found.minutes}
    assert minutes["Cost"][1] == 0.0
    assert minutes["Failure"][0] == 0.0
