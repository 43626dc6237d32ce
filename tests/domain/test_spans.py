import pytest

from interviewer.domain.spans import spans
from interviewer.library import content


@pytest.mark.parametrize(
    ("turn", "phrase"),
    [
        ("I'd put a dedup table in front of the router.", "dedup table"),
        ("So I hold a lease per entry, not a lock.", "lease per entry"),
        ("Then the history table keeps ninety days.", "history table"),
        ("If the router dies the pages stop and nobody notices.", "router"),
        ("For a month the new path decides and pages nobody.", "new path"),
    ],
)
def test_a_thing_in_the_design_is_found_in_the_candidates_words(turn: str, phrase: str) -> None:
    assert phrase in spans(turn, content.vocabulary())


@pytest.mark.parametrize(
    "turn", ["So the thing is that it depends.", "What does a page cost?", "Okay.", "I think the point is this."]
)
def test_dull_words_and_questions_give_nothing(turn: str) -> None:
    assert spans(turn, content.vocabulary()) == []


@pytest.mark.parametrize(
    ("turn", "wrong"),
    [
        ("It fails closed: a column that isn't listed is dropped.", "isn't listed"),
        ("There's a boundary inside one team.", "boundary inside"),
    ],
)
def test_a_verb_and_a_preposition_name_nothing(turn: str, wrong: str) -> None:
    assert wrong not in spans(turn, content.vocabulary())


def test_every_span_is_verbatim() -> None:
    turn = "The consumer, which drops late alerts, writes to an outbox; each team's paging budget is checked there."
    assert all(s in turn for s in spans(turn, content.vocabulary()))
