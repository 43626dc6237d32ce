"""A doubt argued with, a position merely said again, and what is neither."""

import pytest

from interviewer.domain.holding import Holding, holding

POSITION = "I decided on polling. Every consumer polls the table every ten seconds."


@pytest.mark.parametrize(
    "answer",
    [
        "Polling is fine.",
        "No. Every consumer polls the table.",
        "It stays as it is: polling.",
        "I've said why.",
        "I'm sticking with that, full stop.",
    ],
)
def test_a_position_said_again_is_repeated(answer: str) -> None:
    assert holding(answer, POSITION) is Holding.REPEATED


@pytest.mark.parametrize(
    "answer",
    [
        "Because four queries a second on an index are nothing, and a lost message can't be queried.",
        "I considered events and rejected them: each subscriber would have its own idea of what was missed.",
        "If the table is down then the reader waits ten seconds longer, which nobody downstream would notice.",
    ],
)
def test_a_reason_argues_whether_it_is_a_good_one_or_not(answer: str) -> None:
    assert holding(answer, POSITION) is Holding.ARGUED


@pytest.mark.parametrize(
    "answer",
    [
        "Hm.",
        "",
        "You're right, I'd change it.",
        "Let me think about the table.",
        "What do you doubt about polling?",
        "Because polling.",
        "Next I'd look at who owns the schema and how it changes.",
    ],
)
def test_thinking_asking_and_giving_way_are_neither(answer: str) -> None:
    assert holding(answer, POSITION) is Holding.NEITHER
