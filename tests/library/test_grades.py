"""Grades live beside a session that never changes; grading again appends."""

from __future__ import annotations

from pathlib import Path

import pytest

from interviewer.domain.errors import StoreFailed
from interviewer.library import grades
from interviewer.library.listing import sessions
from interviewer.library.store import SessionFile
from tests.stage import header


def card(score: float) -> dict[str, object]:
    return {"dimensions": {"ownership": {"score": score}}, "overall": {"score": score}}


@pytest.fixture
def session(tmp_path: Path) -> Path:
    SessionFile.create(tmp_path, header(id="one")).close()
    return tmp_path / "one.jsonl"


def test_a_session_file_stays_as_it_was_and_the_list_shows_the_newest_grade(session: Path) -> None:
    before = session.read_bytes()
    path = grades.grades_path(session, session.parent)
    assert path.parent == session.parent
    assert path != session
    assert sessions(session.parent, print)[0].scores == {}
    grades.append(path, "grade", card(2))
    grades.append(path, "self_rating", {"scores": {"ownership": 4}})
    grades.append(path, "grade", card(3))
    assert session.read_bytes() == before
    assert len(grades.records(path)) == 3
    assert sessions(session.parent, print)[0].scores == {"ownership": 3, "overall": 3}
    assert grades.self_rating(path) == {"ownership": 4}


def test_an_outside_file_is_graded_in_the_library_by_its_content(tmp_path: Path) -> None:
    outside, library = tmp_path / "talk.txt", tmp_path / "library"
    outside.write_text("INTERVIEWER: Go.\n")
    first = grades.grades_path(outside, library)
    assert first.parent == library
    outside.write_text("INTERVIEWER: Stop.\n")
    assert grades.grades_path(outside, library) != first


def test_a_torn_line_takes_no_other_with_it(session: Path) -> None:
    path = grades.grades_path(session, session.parent)
    grades.append(path, "grade", card(2))
    with path.open("a") as file:
        file.write('{"kind": "grade", "dimensio')
    grades.append(path, "grade", card(4))
    assert [r["overall"]["score"] for r in grades.records(path)] == [2, 4]


def test_where_it_cannot_be_kept_a_sentence_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreFailed, match="could not be kept"):
        grades.append(tmp_path / "file" / "x.grades.jsonl", "grade", card(2))


def test_foreign_lines_are_passed_over(session: Path) -> None:
    path = grades.beside(session)
    path.write_text('[1]\n"grade"\n{"kind": "grade", "dimensions": []}\n\n{"kind": "grade"}\nnot json\n')
    assert grades.summary(path).scores == {}
    assert grades.grades(path) == []


def test_separators_that_json_leaves_alone_end_no_line(session: Path) -> None:
    path = grades.beside(session)
    said = "one\u2028two\u0085three"
    grades.append(path, "grade", {**card(2), "reason": said})
    assert [r["reason"] for r in grades.records(path)] == [said]
    assert grades.summary(path).scores == {"ownership": 2, "overall": 2}


def test_a_summary_is_of_the_newest_grade_and_the_last_rating(session: Path) -> None:
    path = grades.beside(session)
    assert grades.summary(path) == grades.Summary()
    grades.append(path, "self_rating", {"scores": {"ownership": 1}})
    grades.append(path, "self_rating", {"scores": {"ownership": 4, "teaching": "x"}})
    grades.append(path, "grade", {**card(1), "level": "mid"})
    grades.append(path, "grade", {**card(3), "level": "staff", "reason": 'so "self_rating" it is'})
    grades.append(path, "guess", {"persona": "grade"})
    assert grades.summary(path) == grades.Summary({"ownership": 3, "overall": 3}, "staff", {"ownership": 4}, told=True)
    grades.append(path, "grade", {"dimensions": {"ownership": {"score": "4"}, "teaching": 7}, "level": 3})
    assert grades.summary(path).scores == {"ownership": None, "teaching": None, "overall": None}
    assert grades.summary(path).level == ""
