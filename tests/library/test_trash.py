"""The trash: a session goes there whole and comes back whole, and nothing is ever lost on the way."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from interviewer.domain.errors import StoreFailed
from interviewer.library import grades, store, trash
from interviewer.library.listing import sessions

from .shelves import grade, put


@pytest.fixture
def graded(tmp_path: Path) -> Path:
    path = put(tmp_path / "sessions", "one")
    grade(path, 3)
    return path


def files(folder: Path) -> dict[str, bytes]:
    return {p.name: p.read_bytes() for p in folder.rglob("*.jsonl")}


def test_a_session_goes_with_its_grades_and_comes_back_with_them(graded: Path, tmp_path: Path) -> None:
    put(graded.parent, "other")
    before, listed = files(tmp_path), sessions(graded.parent, pytest.fail)
    deleted = trash.delete(graded, tmp_path)
    assert [s.id for s in sessions(graded.parent, pytest.fail)] == ["other"]
    assert files(tmp_path / "trash").keys() == {"one.jsonl", "one.grades.jsonl"}
    assert files(tmp_path) == before
    trash.restore(deleted)
    assert files(graded.parent) == before
    assert sessions(graded.parent, pytest.fail) == listed
    assert list((tmp_path / "trash").iterdir()) == []


def test_one_without_grades(tmp_path: Path) -> None:
    path = put(tmp_path / "sessions", "one")
    trash.restore(trash.delete(path, tmp_path))
    assert files(tmp_path).keys() == {"one.jsonl"}


def test_the_same_session_can_be_deleted_again_and_again(tmp_path: Path) -> None:
    lie = [trash.delete(put(tmp_path / "sessions", "one"), tmp_path).lies for _ in range(3)]
    assert len({path.parent for path in lie}) == 3
    assert all(path.is_file() for path in lie)


@pytest.mark.parametrize("what", ["one.jsonl", "one.grades.jsonl"])
def test_what_has_taken_its_place_stays(graded: Path, tmp_path: Path, what: str) -> None:
    deleted = trash.delete(graded, tmp_path)
    (graded.parent / what).write_text("another\n")
    with pytest.raises(StoreFailed, match="another session one by now"):
        trash.restore(deleted)
    assert (graded.parent / what).read_text() == "another\n"
    assert files(deleted.lies.parent).keys() == {"one.jsonl", "one.grades.jsonl"}


def test_one_that_is_open_elsewhere_stays(tmp_path: Path) -> None:
    path = put(tmp_path / "sessions", "one", ended=False)
    held, _ = store.SessionFile.reopen(path, pytest.fail)
    with pytest.raises(StoreFailed, match="open in another window"):
        trash.delete(path, tmp_path)
    held.close()
    assert path.is_file()
    assert not (tmp_path / "trash").exists()


@pytest.mark.parametrize("fails_at", [1, 2])
@pytest.mark.parametrize("back", [False, True])
def test_a_move_that_fails_leaves_all_where_it_was(
    graded: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fails_at: int, back: bool
) -> None:
    deleted = trash.delete(graded, tmp_path) if back else None
    before = {p: p.read_bytes() for p in tmp_path.rglob("*.jsonl")}
    move, moved = shutil.move, []

    def fails(source: Path, target: Path) -> object:
        moved.append(source)
        if len(moved) == fails_at:
            raise OSError(28, "No space left on device")
        return move(source, target)

    with monkeypatch.context() as patch:
        patch.setattr(shutil, "move", fails)
        with pytest.raises(StoreFailed, match="No space left"):
            trash.restore(deleted) if deleted else trash.delete(graded, tmp_path)
    assert {p: p.read_bytes() for p in tmp_path.rglob("*.jsonl")} == before


def test_a_trash_that_is_no_folder_is_told(graded: Path, tmp_path: Path) -> None:
    (tmp_path / "trash").write_text("")
    with pytest.raises(StoreFailed, match="could not be deleted"):
        trash.delete(graded, tmp_path)
    assert grades.beside(graded).is_file()
    assert graded.is_file()
