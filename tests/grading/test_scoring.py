"""The one function from verdicts to a score."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from interviewer import paths
from interviewer.domain.rubric import Item
from interviewer.domain.words import Level
from interviewer.grading import scoring
from interviewer.grading.scoring import Checked
from interviewer.library import content

RUBRICS = content.rubrics()


def checked(item: Item, reach: Level | None, *, prompted: bool = False, turns: tuple[int, ...] = (2, 4)) -> Checked:
    return Checked(item, observed=True, reach=reach, prompted=prompted, turns=turns if reach else ())


verdicts = st.sampled_from(RUBRICS).flatmap(
    lambda rubric: st.tuples(
        *(
            st.builds(
                Checked,
                st.just(item),
                observed=st.booleans(),
                reach=st.none() | st.sampled_from(Level),
                prompted=st.booleans(),
                turns=st.sets(st.integers(1, 9), min_size=1, max_size=3).map(tuple),
            )
            for item in rubric.items
        )
    )
)


@given(verdicts)
def test_the_same_verdicts_never_score_higher_against_a_higher_level(found: tuple[Checked, ...]) -> None:
    scores = [scoring.score(found, level) for level in Level]
    assert scores == sorted(scores, key=lambda s: -(s or 0))


@given(verdicts)
def test_what_could_not_be_observed_counts_neither_way(found: tuple[Checked, ...]) -> None:
    seen = [c for c in found if c.observed]
    assert scoring.score(found, Level.STAFF) == scoring.score(seen, Level.STAFF)


@given(verdicts, st.integers(0, 100))
def test_prompting_never_raises_a_score(found: tuple[Checked, ...], n: int) -> None:
    n %= len(found)
    by_itself, asked_for = (
        [Checked(c.item, c.observed, c.reach, p if i == n else c.prompted, c.turns) for i, c in enumerate(found)]
        for p in (False, True)
    )
    assert (scoring.ratio(asked_for, Level.STAFF) or 0) <= (scoring.ratio(by_itself, Level.STAFF) or 0)


def test_nothing_shown_where_it_could_have_been_is_one() -> None:
    for rubric in RUBRICS:
        assert scoring.score([checked(i, None) for i in rubric.items], Level.STAFF) == 1


def test_everything_at_the_level_and_nothing_against_it_is_four() -> None:
    for rubric in RUBRICS:
        found = [checked(i, Level.STAFF if i.sign == "+" else None) for i in rubric.items]
        assert scoring.score(found, Level.STAFF) == 4


def test_a_top_score_needs_quotes_from_two_turns() -> None:
    rubric = RUBRICS[0]
    found = [checked(i, Level.STAFF if i.sign == "+" else None, turns=(6,)) for i in rubric.items]
    assert scoring.score(found, Level.STAFF) == 3


def test_without_any_opportunity_there_is_no_score() -> None:
    found = [Checked(i, observed=False, reach=None, prompted=False, turns=()) for i in RUBRICS[0].items]
    assert scoring.score(found, Level.STAFF) is None


def test_one_quote_against_costs_less_than_two() -> None:
    item = next(i for i in RUBRICS[0].items if i.sign == "-")
    assert scoring.worth(checked(item, Level.MID, turns=(3,)), Level.PRINCIPAL) > scoring.worth(
        checked(item, Level.MID), Level.PRINCIPAL
    )


def test_what_counts_against_staff_need_not_count_against_mid() -> None:
    items = [i for r in RUBRICS for i in r.items if i.sign == "-" and i.counts_from is not Level.MID]
    assert items
    for item in items:
        assert (
            scoring.worth(checked(item, Level.MID), Level.MID)
            == 0
            > scoring.worth(checked(item, Level.MID), Level.PRINCIPAL)
        )


def test_the_worked_example_of_the_documentation() -> None:
    """docs/grading.md prints these figures."""
    items = {i.id: i for i in RUBRICS[0].items}
    found = {
        "fails-and-then": checked(items["fails-and-then"], Level.STAFF),
        "carries-the-pager": checked(items["carries-the-pager"], Level.SENIOR),
        "way-back": checked(items["way-back"], Level.STAFF, prompted=True),
        "who-is-hurt": checked(items["who-is-hurt"], Level.PRINCIPAL),
        "hands-it-off": checked(items["hands-it-off"], Level.MID, turns=(12,)),
    }
    verdicts = [found.get(i, checked(item, None)) for i, item in items.items()]
    assert [round(scoring.ratio(verdicts, level) or 0, 2) for level in Level] == [1.07, 0.83, 0.62, 0.35]
    assert [scoring.score(verdicts, level) for level in Level] == [3, 3, 2, 2]
    printed = (paths.assets() / "docs" / "grading.md").read_text()
    for cell in ("| 1.07 | 3 |", "| 0.83 | 3 |", "| 0.62 | 2 |", "| 0.35 | 2 |"):
        assert cell in printed
