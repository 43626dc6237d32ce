"""The list and its index: what is not read again, and what a damaged or foreign index does: nothing."""

from __future__ import annotations

import json
import multiprocessing
import os
import re
from pathlib import Path

import pytest

from interviewer.domain import events as e
from interviewer.domain.errors import StoreFailed
from interviewer.library import grades, heads, index, listing, store
from interviewer.library.listing import sessions

from .shelves import grade, put


def ids(folder: Path) -> list[str]:
    return [s.id for s in sessions(folder, pytest.fail)]


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the session files that are read."""
    names: list[str] = []

    def listed(path: str, size: int, *, told: bool) -> heads.Listed:
        names.append(Path(path).name)
        return heads.listed(path, size, told=told)

    monkeypatch.setattr(listing, "listed", listed)
    return names


def test_what_has_not_changed_is_not_read_again(tmp_path: Path, read: list[str]) -> None:
    for id_ in "abc":
        put(tmp_path, id_)
    first = sessions(tmp_path, pytest.fail)
    assert sorted(read) == ["a.jsonl", "b.jsonl", "c.jsonl"]
    read.clear()
    assert sessions(tmp_path, pytest.fail) == first
    assert read == []


def test_what_has_changed_is(tmp_path: Path, read: list[str]) -> None:
    left, graded, gone = (put(tmp_path, id_, ended=False) for id_ in ("left", "graded", "gone"))
    sessions(tmp_path, pytest.fail)
    read.clear()
    file, _ = store.SessionFile.reopen(left, pytest.fail)
    file.append(e.Ended(at_ms=9))
    file.close()
    grade(graded, 3, 2, overall=2.5)
    gone.unlink()
    put(tmp_path, "new")
    now = {s.id: s for s in sessions(tmp_path, pytest.fail)}
    assert sorted(read) == ["graded.jsonl", "left.jsonl", "new.jsonl"]
    assert sorted(now) == ["graded", "left", "new"]
    assert now["left"].finished
    assert now["graded"].scores["decision_making"] == 2
    assert now["graded"].scores["overall"] == 2.5


def _torn(whole: bytes) -> bytes:
    return whole[: len(whole) // 2]


def _bit(whole: bytes) -> bytes:
    return whole[:-9] + bytes([whole[-9] ^ 1]) + whole[-8:]


def _rows(whole: bytes) -> bytes:
    """Sound by its checksum, and not what rows look like."""
    body = json.dumps({"a.jsonl": [[1, 2], "x"], "b.jsonl": 7}).encode()
    return index._head(body) + b"\n" + body


@pytest.mark.parametrize(
    "damage",
    [
        _torn, _bit, _rows, lambda _: b"", lambda _: b"[]", lambda w: w.replace(b'"index": 1', b'"index": 99'),
        lambda _: b"\xff" * 999,
    ],
    ids=["torn", "one bit", "foreign rows", "empty", "another file", "of a newer version", "no text"],
)  # fmt: skip
def test_a_damaged_or_foreign_index_is_made_anew(tmp_path: Path, read: list[str], damage: object) -> None:
    put(tmp_path, "a")
    grade(put(tmp_path, "b"), 4)
    first = sessions(tmp_path, pytest.fail)
    kept = tmp_path / index.FILE
    sound = kept.read_bytes()
    kept.write_bytes(damage(sound))  # type: ignore[operator]
    read.clear()
    assert sessions(tmp_path, pytest.fail) == first
    assert sorted(read) == ["a.jsonl", "b.jsonl"]
    assert kept.read_bytes() == sound


def test_deleting_it_loses_nothing(tmp_path: Path) -> None:
    put(tmp_path, "a")
    first = sessions(tmp_path, pytest.fail)
    (tmp_path / index.FILE).unlink()
    assert sessions(tmp_path, pytest.fail) == first


def test_it_moves_with_its_folder(tmp_path: Path, read: list[str]) -> None:
    put(tmp_path / "here", "a")
    sessions(tmp_path / "here", pytest.fail)
    (tmp_path / "here").rename(tmp_path / "there")
    read.clear()
    assert [Path(s.path).parent.name for s in sessions(tmp_path / "there", pytest.fail)] == ["there"]
    assert read == []


def test_where_it_cannot_be_kept_the_list_is_whole(tmp_path: Path) -> None:
    put(tmp_path, "a")
    (tmp_path / index.FILE).mkdir()
    assert ids(tmp_path) == ids(tmp_path) == ["a"]
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.jsonl", index.FILE]


def test_no_folder_is_no_session_and_none_is_made(tmp_path: Path) -> None:
    assert ids(tmp_path / "nowhere") == []
    assert list(tmp_path.iterdir()) == []


def _write_and_list(folder: Path, name: str, gate: object) -> None:
    gate.wait()  # type: ignore[attr-defined]
    for n in range(20):
        put(folder, f"{name}{n}")
        sessions(folder, lambda _: None)


def test_two_processes_at_once_do_no_harm(tmp_path: Path, read: list[str]) -> None:
    spawn = multiprocessing.get_context("spawn")
    gate = spawn.Barrier(2)
    two = [spawn.Process(target=_write_and_list, args=(tmp_path, name, gate)) for name in "ab"]
    for one in two:
        one.start()
    for one in two:
        one.join()
        assert one.exitcode == 0
    assert sorted(ids(tmp_path)) == sorted(f"{name}{n}" for name in "ab" for n in range(20))
    read.clear()
    sessions(tmp_path, pytest.fail)
    assert read == []
    assert [p.name for p in tmp_path.iterdir() if p.suffix != ".jsonl"] == [index.FILE]


def test_a_reading_that_is_stopped_keeps_what_it_has(
    tmp_path: Path, read: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    class Stopped(Exception):
        pass

    def progress(done: int, of: int) -> None:
        assert of == 3
        if done == 2:
            raise Stopped

    monkeypatch.setattr(listing, "STEP", 1)
    for id_ in "abc":
        put(tmp_path, id_)
    with pytest.raises(Stopped):
        sessions(tmp_path, pytest.fail, progress)
    read.clear()
    assert sorted(ids(tmp_path)) == ["a", "b", "c"]
    assert len(read) == 1


# --- what stands in a row -------------------------------------------------------------------------------------------


def test_newest_first(tmp_path: Path) -> None:
    for id_, when in (("a", "2026-01-02"), ("b", "2026-03-01"), ("c", "2025-12-31"), ("d", "2026-01-02")):
        put(tmp_path, id_, started_at=f"{when}T03:04:05+00:00")
    assert ids(tmp_path) == ["b", "d", "a", "c"]


@pytest.mark.parametrize(
    ("hidden", "ended", "record", "told"),
    [
        (True, False, "", "not told"),
        (True, True, "", "not told"),
        (True, True, "self_rating", "not told"),
        (True, True, "guess", "socratic"),
        (True, True, "grade", "socratic"),
        (True, False, "grade", "not told"),
        (False, False, "", "socratic"),
    ],
)
def test_a_persona_that_is_not_told_is_told_once_it_has_been_guessed(
    tmp_path: Path, hidden: bool, ended: bool, record: str, told: str
) -> None:
    path = put(tmp_path, "a", persona="socratic", persona_hidden=hidden, ended=ended)
    sessions(tmp_path, pytest.fail)
    if record:
        grades.append(grades.beside(path), record, {})
    for _ in range(2):
        assert [s.persona for s in sessions(tmp_path, pytest.fail)] == [told]
    kept = (tmp_path / index.FILE).read_text()
    assert ("socratic" in kept) is (told == "socratic")


@pytest.mark.parametrize(
    ("end", "finished"),
    [
        ('{"seq":2,"at_ms":3,"kind":"ended","reason":"input"}\n', True),
        ('{"kind": "ended", "seq": 2, "at_ms": 3}\n', True),
        ('{"seq":2,"at_ms":3,"kind":"ended","reason":"input"}', False),
        ('{"seq":2,"at_ms":3,"kind":"en', False),
        (json.dumps({"kind": "candidate_said", "text": '"kind":"ended"', "at_ms": 3, "end_ms": 3}) + "\n", False),
        (
            json.dumps({"kind": "candidate_said", "text": "x" * 9000 + ' "ended"', "at_ms": 3, "end_ms": 3}) + "\n",
            False,
        ),
    ],
    ids=["ours", "with spaces", "no line end", "torn", "said", "long"],
)
def test_finished_is_what_the_session_says_it_is(tmp_path: Path, end: str, finished: bool) -> None:
    path = put(tmp_path, "a", ended=False)
    with path.open("a") as file:
        file.write(end)
    assert [s.finished for s in sessions(tmp_path, pytest.fail)] == [finished]
    assert store.read_session(path).transcript().ended is finished


def test_a_long_brief_is_read_whole(tmp_path: Path) -> None:
    put(tmp_path, "a", brief="long " * 20_000, title="At the end")
    (found,) = sessions(tmp_path, pytest.fail)
    assert (found.title, found.finished) == ("At the end", True)


def test_a_row_says_all_that_a_table_shows(tmp_path: Path) -> None:
    path = put(tmp_path, "a", title="Nights", minutes=20, level="senior", imported=True)
    grades.append(grades.beside(path), "self_rating", {"scores": {"teaching": 4}})
    grade(path, 1, level="mid")
    grade(path, 3, None, 2, level="staff", overall=2.5)
    for _ in range(2):
        (found,) = sessions(tmp_path, pytest.fail)
        assert (found.title, found.minutes, found.level, found.imported) == ("Nights", 20, "senior", True)
        assert found.graded_at == "staff"
        assert list(found.scores.values()) == [3, None, 2, None, None, 2.5]
        assert found.rated == {"teaching": 4}


# --- what cannot be read --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "no header"),
        ("no JSON\n", "no header"),
        ("[" * 100_000 + "\n", "no header"),
        ('{"schema":"2.0","id":"x"}\n', "schema 2"),
        ('{"schema":"1.0","id":"x"}\n', "no header"),
        ("x" * 20_000_000, "no header"),
    ],
    ids=["empty", "text", "deep", "newer", "bare", "one long line"],
)
def test_a_file_that_is_no_session_is_told_each_time_and_read_once(
    tmp_path: Path, read: list[str], text: str, says: str
) -> None:
    put(tmp_path, "a")
    (tmp_path / "bad.jsonl").write_text(text)
    for _ in range(2):
        told: list[str] = []
        assert [s.id for s in sessions(tmp_path, told.append)] == ["a"]
        assert len(told) == 1
        assert says in told[0]
        assert told[0].endswith("It is left out of the list.")
    assert read.count("bad.jsonl") == 1


def test_a_header_that_is_only_unusual_is_read_as_everywhere_else(tmp_path: Path) -> None:
    path = put(tmp_path, "a")
    first, _, rest = path.read_text().partition("\n")
    odd = {**json.loads(first), "minutes": "30"}
    path.write_text(json.dumps(odd) + "\n" + rest)
    assert [s.minutes for s in sessions(tmp_path, pytest.fail)] == [30.0]
    path.write_text(json.dumps({**odd, "round": "lunch"}) + "\n" + rest)
    with pytest.raises(StoreFailed):
        store.read_header(path)
    told: list[str] = []
    assert sessions(tmp_path, told.append) == []
    assert len(told) == 1


def test_what_cannot_be_opened_now_is_tried_again(
    tmp_path: Path, read: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path, "a")

    def refused(path: str, flags: int) -> int:
        raise PermissionError(13, "Permission denied")

    told: list[str] = []
    with monkeypatch.context() as patch:
        patch.setattr(os, "open", refused)
        assert sessions(tmp_path, told.append) == []
    assert re.search(r"may not be read\. It is left out", told[0])
    assert ids(tmp_path) == ["a"]


def test_a_folder_that_may_not_be_looked_into_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(folder: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "scandir", refused)
    with pytest.raises(StoreFailed, match="may not be read"):
        sessions(tmp_path, pytest.fail)


def test_only_files_are_opened(tmp_path: Path) -> None:
    put(tmp_path, "a")
    (tmp_path / "folder.jsonl").mkdir()
    (tmp_path / "nowhere.jsonl").symlink_to(tmp_path / "gone")
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.jsonl")  # opening it would wait for ever
    assert ids(tmp_path) == ["a"]
