"""One transcript graded: evidence asked for again, failures kept apart, samples, too little."""

from __future__ import annotations

import pytest

from interviewer.domain.errors import Problematic
from interviewer.domain.ports import Finding
from interviewer.domain.scorecard import GradedBy
from interviewer.domain.words import Engine, Level
from interviewer.grading.grade import Progress, grade
from interviewer.library import content
from tests.hearings import Fixed, hearing

BY = GradedBy(engine=Engine.MODEL, model="m", rubric="v1@0")
FIVE = content.rubrics()
TURNS = [f"C: Turn {n} says that my team is paged at {n} and that we switch it off by hand." for n in range(12)]
TALK = hearing("I: Design it.", *(x for t in TURNS for x in (t, "I: Okay.")))
QUOTE = (2, "my team is paged at 0")


async def graded(grader: Fixed, by: GradedBy = BY, level: Level = Level.STAFF, **more: object):  # type: ignore[no-untyped-def]
    return await grade(TALK, level, FIVE, grader, by, **more)  # type: ignore[arg-type]


async def test_a_wrong_quote_is_asked_for_once_and_then_dropped() -> None:
    wrong = Finding("carries-the-pager", Level.STAFF, ((2, "my team is always paged"),), "why")
    grader = Fixed({"ownership": [wrong]}, again=[Finding("carries-the-pager", Level.STAFF, ((2, "nor is this"),))])
    card = await graded(grader)
    assert grader.asked_again == [wrong]
    own = card.dimensions["ownership"]
    assert own.evidence == () and own.score == 1
    assert next(v for v in own.items if v.id == "carries-the-pager").verdict == "no"
    assert (own.quotes, own.verbatim) == (1, 0)


async def test_a_wrong_quote_put_right_counts() -> None:
    wrong = Finding("carries-the-pager", Level.STAFF, ((2, "my team is always paged"), QUOTE))
    grader = Fixed(
        {"ownership": [wrong]}, again=[Finding("carries-the-pager", Level.STAFF, ((4, "my team is paged at 1"),))]
    )
    own = (await graded(grader)).dimensions["ownership"]
    assert [(e.turn, e.quote) for e in own.evidence] == [QUOTE, (4, "my team is paged at 1")]


async def test_every_shown_quote_is_in_its_turn_and_every_verdict_is_there() -> None:
    grader = Fixed({"ownership": [Finding("carries-the-pager", Level.STAFF, (QUOTE, (4, "my team is paged at 1")))]})
    card = await graded(grader)
    for name, scored in card.dimensions.items():
        rubric = next(r for r in FIVE if r.id == name)
        assert [v.id for v in scored.items] == [i.id for i in rubric.items]
        for e in scored.evidence:
            turn = TALK.turn(e.turn)
            assert turn and turn.speaker == "candidate" and e.quote in turn.text


async def test_one_dimension_that_fails_leaves_the_others() -> None:
    seen: list[Progress] = []
    card = await graded(Fixed({}, fails=["teaching"]), progress=seen.append)
    assert card.dimensions["teaching"].score is None
    assert "did not answer" in card.dimensions["teaching"].reason
    assert card.dimensions["ownership"].score == 1
    assert {(p.rubric, p.state) for p in seen if p.state != "running"} == {
        *((r.id, "done") for r in FIVE if r.id != "teaching"), ("teaching", "failed"),
    }  # fmt: skip
    assert card.overall.score == 1.0


async def test_where_all_fail_there_is_no_grade() -> None:
    with pytest.raises(Problematic, match="did not answer"):
        await graded(Fixed({}, fails=[r.id for r in FIVE]))


async def test_the_median_of_samples_is_a_sample_that_was_taken() -> None:
    class Wavering(Fixed):
        n = 0

        async def find(self, hearing, rubric):  # type: ignore[no-untyped-def]
            if rubric.id != "ownership":
                return await super().find(hearing, rubric)
            Wavering.n += 1
            quotes = (QUOTE, (4, "my team is paged at 1"))
            every = [Finding(i.id, Level.STAFF if i.sign == "+" else None, quotes) for i in rubric.items]
            return every if Wavering.n == 1 else await super().find(hearing, rubric)

    own = (await graded(Wavering({}), BY.model_copy(update={"samples": 3}))).dimensions["ownership"]
    assert (own.score, own.spread) == (1, 3.0)
    assert not own.evidence


async def test_too_little_is_not_scored_and_not_asked_about() -> None:
    short = hearing("I: Design it.", "C: I would use a queue.", "I: Why?", "C: Because.")
    grader = Fixed({}, fails=[r.id for r in FIVE])
    card = await grade(short, Level.STAFF, FIVE, grader, BY)
    assert {s.score for s in card.dimensions.values()} == {None}
    assert card.overall.score is None and card.overall.recommendation is None


async def test_what_needs_pushback_is_not_observed_without_it() -> None:
    card = await graded(Fixed({}))
    items = {v.id: v.verdict for v in card.dimensions["influence"].items}
    assert items["argues-back"] == "not_observed" and items["starts-from-their-worry"] == "no"
    assert not any("argue" in m and "turn" in m for m in card.dimensions["influence"].missed)


async def test_levels_are_graded_from_the_same_verdicts() -> None:
    found = {
        r.id: [Finding(i.id, Level.SENIOR, (QUOTE, (4, "my team is paged at 1"))) for i in r.items if i.sign == "+"]
        for r in FIVE
    }
    at = {level: await graded(Fixed(found), level=level) for level in Level}
    for name in at[Level.MID].dimensions:
        scores = [at[level].dimensions[name].score or 0 for level in Level]
        assert scores == sorted(scores, reverse=True)
        assert [at[Level.MID].dimensions[name].by_level[level] for level in Level] == scores
    assert {card.overall.level_shown for card in at.values()} == {at[Level.MID].overall.level_shown}


async def test_an_item_the_grader_passed_over_is_not_held_against_anyone() -> None:
    grader = Fixed({})
    grader.passed_over = {"carries-the-pager"}
    items = {v.id: v.verdict for v in (await graded(grader)).dimensions["ownership"].items}
    assert items["carries-the-pager"] == "not_observed" and items["way-back"] == "no"
