"""The JSON: session and grades whole, and nothing in it that a terminal would obey."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from interviewer.domain.text import clean
from interviewer.library import grades, store
from interviewer.report.record import record
from tests.report.sessions import HOSTILE, grade, session


@pytest.mark.parametrize("hostile", [HOSTILE["escapes"], HOSTILE["bidi"], HOSTILE["ends"]])
def test_it_holds_every_line_and_is_harmless_to_look_at(hostile: str, tmp_path: Path) -> None:
    path = session(tmp_path, hostile)
    kept = grade(path, tmp_path)
    grades.append(kept, "guess", {"persona": "socratic", "by": hostile})
    loaded = store.read_session(path)
    text = record(loaded.header, loaded.events, grades.records(kept))
    whole = json.loads(text)
    assert list(whole) == ["schema", "header", "events", "grades", "self_ratings", "guesses"]
    lines = [json.loads(line) for line in path.read_text().split("\n") if line]
    assert [whole["header"], *whole["events"]] == lines
    notes = [json.loads(line) for line in kept.read_text().split("\n") if line]
    assert [*whole["grades"], *whole["self_ratings"], *whole["guesses"]] == notes
    assert clean(text) == text


def test_what_json_has_no_name_for_is_null(tmp_path: Path) -> None:
    loaded = store.read_session(session(tmp_path))
    odd = [{"kind": "grade", "x": [float("nan"), float("-inf"), 1.5], "half": "\ud800"}]
    text = record(loaded.header, loaded.events, odd)
    text.encode()
    assert json.loads(text)["grades"] == [{"kind": "grade", "x": [None, None, 1.5], "half": "\ud800"}]
