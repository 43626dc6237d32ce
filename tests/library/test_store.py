"""The session file: what survives, what is refused, and the sentence for each."""

import errno
import json
import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from interviewer.domain import events as e
from interviewer.domain.errors import StoreFailed, WrongUsage
from interviewer.domain.words import Move
from interviewer.library.store import SessionFile, read_header, read_session
from tests.stage import header


def made(folder: Path, turns: int = 3) -> Path:
    file = SessionFile.create(folder, header())
    for n in range(turns):
        file.append(e.CandidateSaid(at_ms=n, end_ms=n, text=f"turn {n}: ünï — 日本"))
    file.close()
    return file.path


def test_write_then_read_is_identity(tmp_path: Path) -> None:
    file = SessionFile.create(tmp_path, header())
    written = [
        file.append(event)
        for event in (
            e.CandidateSaid(at_ms=1, end_ms=2, text="a\nb"),
            e.InterviewerSaid(
                at_ms=3, end_ms=4, parts=(e.Part(move=Move.ANSWER, text="x", facts=("f",)),), persona="socratic"
            ),
            e.Withheld(at_ms=5, parts=(), persona="socratic", leaks=(Move.LEAD,), why="y"),
            e.Ended(at_ms=6),
        )
    ]
    file.close()
    loaded = read_session(file.path)
    assert list(loaded.events) == written
    assert loaded.header == header()
    assert [x.seq for x in loaded.events] == [1, 2, 3, 4]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(cut=st.integers(1, 2000))
def test_a_torn_file_loses_at_most_its_last_line(tmp_path: Path, cut: int) -> None:
    path = made(tmp_path / os.urandom(4).hex())
    whole = path.read_bytes()
    first = whole.index(b"\n") + 1
    torn = whole[: max(first, len(whole) - cut)]
    path.write_bytes(torn)
    kept = torn.count(b"\n") - 1
    notes: list[str] = []
    file, loaded = SessionFile.reopen(path, notes.append)
    assert len(loaded.events) == kept
    assert bool(notes) == (not torn.endswith(b"\n"))
    file.append(e.CandidateSaid(at_ms=9, end_ms=9, text="on"))
    file.close()
    assert [x.text for x in read_session(path).events][-1] == "on"
    assert read_session(path).torn == 0


def test_unknown_kinds_and_keys_are_kept(tmp_path: Path) -> None:
    path = made(tmp_path, 1)
    strange = '{"seq":2,"at_ms":5,"kind":"telepathy","strength":9}\n'
    path.write_text(path.read_text() + strange)
    event = read_session(path).events[-1]
    assert json.loads(event.model_dump_json()) == json.loads(strange)
    assert read_session(path).transcript().turns[-1].number == 1


def test_a_newer_major_schema_is_refused_and_a_newer_minor_is_not(tmp_path: Path) -> None:
    path = made(tmp_path, 1)
    text = path.read_text()
    path.write_text(text.replace('"schema":"1.0"', '"schema":"1.7"'))
    assert read_session(path).header.id == "test"
    path.write_text(text.replace('"schema":"1.0"', '"schema":"2.0"'))
    with pytest.raises(StoreFailed, match=r"schema 2.*Update"):
        read_session(path)


def test_a_second_writer_is_refused(tmp_path: Path) -> None:
    file = SessionFile.create(tmp_path, header())
    with pytest.raises(StoreFailed, match="another window"):
        SessionFile.reopen(file.path, print)
    file.close()
    SessionFile.reopen(file.path, print)[0].close()


def test_a_full_disk_gets_its_sentence_and_leaves_whole_lines(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = SessionFile.create(tmp_path, header())
    file.append(e.CandidateSaid(at_ms=0, end_ms=0, text="kept"))

    def full(fd: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        with pytest.raises(StoreFailed, match=r"full.*nothing that was saved is lost"):
            file.append(e.CandidateSaid(at_ms=1, end_ms=1, text="lost"))
    file.append(e.CandidateSaid(at_ms=2, end_ms=2, text="after"))
    file.close()
    loaded = read_session(file.path)
    assert [x.text for x in loaded.events] == ["kept", "after"]  # type: ignore[union-attr]
    assert [x.seq for x in loaded.events] == [1, 2]
    assert loaded.torn == 0


def test_a_folder_that_may_not_be_written_gets_its_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreFailed, match="--data"):
        SessionFile.create(tmp_path / "file" / "sessions", header())


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_read_only_folder_gets_its_sentence(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(StoreFailed, match="may not be written to"):
        SessionFile.create(tmp_path, header())


@pytest.mark.parametrize("id_", ["../escape", "a/b", "", ".hidden", "x" * 101, "nul\0"])
def test_an_id_is_no_path(tmp_path: Path, id_: str) -> None:
    with pytest.raises(WrongUsage):
        SessionFile.create(tmp_path, header(id=id_))


@pytest.mark.parametrize("content", [b"", b"\n", b"hello\n", b"[1]\n", b'{"kind":"header"}\n', b"\xff\xfe\n", b"{"])
def test_what_is_no_session_is_said_to_be_none(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.jsonl"
    path.write_bytes(content)
    with pytest.raises(StoreFailed):
        read_session(path)
    with pytest.raises(StoreFailed):
        read_header(path)


def test_damage_in_the_middle_names_its_line(tmp_path: Path) -> None:
    path = made(tmp_path)
    lines = path.read_text().splitlines(keepends=True)
    path.write_text("".join([*lines[:2], "{oops}\n", *lines[2:]]))
    with pytest.raises(StoreFailed, match="line 3"):
        read_session(path)


def test_a_gigabyte_line_is_not_read(tmp_path: Path) -> None:
    path = made(tmp_path, 1)
    with path.open("ab") as file:
        file.truncate(path.stat().st_size + 64 * 1024 * 1024)  # a hole: no disk is used
    with pytest.raises(StoreFailed, match="16 MiB"):
        read_session(path)
