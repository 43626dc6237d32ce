"""Who drove: counted from what was said."""

from __future__ import annotations

from interviewer.grading.drive import conformance, drive
from tests.hearings import hearing


def test_words_leave_out_what_came_with_the_problem() -> None:
    found = drive(
        hearing("I: Design a parcel desk for a town.", "C: one two three", "I: Why three?", "C: four five six")
    )
    assert found.candidate_words == 0.75


def test_first_mentions_are_the_candidates_own_and_timed() -> None:
    found = drive(
        hearing(
            "I: Design a parcel desk.",
            "C: The scope is one town; what's out of scope is customs.",
            "I: Who gets paged at night?",
            "C: We are on call, and we roll back by hand.",
            "C: When the database goes down the desk writes on paper.",
        )
    )
    assert (found.first_scope_s, found.first_operations_s, found.first_failure_s) == (60, 180, 240)
    assert found.first_cost_s is None
    assert found.raised_by_interviewer >= 1 and found.raised_by_candidate >= 3


def test_the_first_sketch_ends_where_depth_begins() -> None:
    deep = drive(
        hearing(
            "I: Go.",
            "C: A desk and a shelf.",
            "C: And a label.",
            "C: If the database goes down we lose a day. Then the desk writes on paper until the power fails too.",
            "C: More.",
        )
    )
    assert deep.architecture_minutes == 1.0
    shallow = drive(
        hearing("I: Go.", "C: A desk and a shelf.", "C: And a label.", "B: desk -> shelf", "C: And a door.")
    )
    assert shallow.architecture_minutes == 3.0


def test_requests_for_help_and_scaffolds_are_counted() -> None:
    talk = hearing(
        "I: Design a parcel desk.",
        "C: A desk, and a shelf with numbers.",
        "I: Have you thought about what happens when the power fails overnight?",
        "C: No. What should I do next?",
        "I: Your call.",
        "C: Then a lamp.",
    )
    assert drive(talk).help_requests == 1
    assert conformance(talk).turns == (3,)
