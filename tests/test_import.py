"""`import`: the id on stdout, where it was saved on stderr, and a session like any other in the library."""

import errno
import json
import os
from pathlib import Path

import pytest

from interviewer import cli
from interviewer.domain import events as e
from interviewer.library import plain
from interviewer.library.store import SessionFile, read_session
from tests.stage import DESIGN, play, session
from tests.test_hygiene import COMMAND, VENDORS, loaded

TALK = """---
level: staff
problem: Decide which of our ferries sail tonight, and tell the passengers of those that do not
---
[00:00] INTERVIEWER: Decide which ferries sail.
[00:40] CANDIDATE: For whom?
  Us or them?
[01:10] INTERVIEWER: (silence)
--- board at 02:00
  gauge -> forecast
--- persona directive at 03:00
[1:02:10] CANDIDATE: So.
"""


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def talk(tmp_path: Path) -> Path:
    path = tmp_path / "Ferry talk.txt"
    path.write_text(TALK)
    return path


def run(data: Path, *args: object) -> int:
    return cli.main(["import", "--data", str(data), *map(str, args)])


def test_a_transcript_becomes_an_ended_session(data: Path, talk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(data, talk) == 0
    out, err = capsys.readouterr()
    id_ = out.strip()
    path = data / "sessions" / f"{id_}.jsonl"
    assert id_.startswith("ferry-talk-")
    assert err == f"saved: {path}\n"
    loaded = read_session(path)
    assert loaded.header.id == id_
    assert [(x.seq, x.kind) for x in loaded.events] == [
        (1, "interviewer_said"), (2, "candidate_said"), (3, "stayed_silent"), (4, "board_changed"),
        (5, "persona_changed"), (6, "candidate_said"), (7, "ended"),
    ]  # fmt: skip
    assert loaded.transcript().ended
    assert [p.name for p in path.parent.iterdir()] == [path.name]


def test_it_is_listed_as_finished(data: Path, talk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(data, talk)
    id_ = capsys.readouterr().out.strip()
    cli.main(["list", "--json", "--data", str(data)])
    (listed,) = json.loads(capsys.readouterr().out)
    assert (listed["id"], listed["finished"], listed["level"], listed["minutes"]) == (id_, True, "staff", 63)
    cli.main(["list", "--data", str(data)])
    (row,) = capsys.readouterr().out.splitlines()
    assert "finished" in row
    assert row.endswith(f"Decide which of ou {id_}")
    assert cli.main(["resume", id_, "--plain", "--data", str(data)]) == 2
    assert "has ended" in capsys.readouterr().err


def test_twice_is_once(data: Path, talk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(data, talk)
    first, _ = capsys.readouterr()
    (path,) = (data / "sessions").iterdir()
    before = path.read_bytes()
    os.utime(talk, (1, 1))
    assert run(data, talk, "--level", "mid") == 0
    out, err = capsys.readouterr()
    assert out == first
    assert "is in the library already" in err
    assert err.splitlines()[-1] == f"saved: {path}"
    assert path.read_bytes() == before


def test_another_file_that_claims_the_same_id_does_not_hide_behind_it(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ids = []
    for n, said in enumerate(("So.", "So, then.", "So.", "So, then.")):
        path = tmp_path / f"{n}.txt"
        path.write_text(f"---\nid: mine\nlevel: mid\n---\n[00:00] INTERVIEWER: Go.\n[00:09] CANDIDATE: {said}\n")
        assert run(data, path) == 0
        ids.append(capsys.readouterr().out.strip())
    assert ids[0] == ids[2] == "mine"
    assert ids[1] == ids[3]
    assert ids[1].startswith("mine-")
    assert read_session(data / "sessions" / f"{ids[1]}.jsonl").header.id == ids[1]


def test_a_session_of_ours_printed_is_there_already(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    live = play(session("socratic"), DESIGN[:3])
    live.end()
    header, events = live.transcript.header, live.store.events  # type: ignore[attr-defined]
    file = SessionFile.create(data / "sessions", header)
    for event in events:
        file.append(event)
    file.close()
    rows = [plain.head(header), *filter(None, map(plain.line, events))]
    printed = tmp_path / "printed.txt"
    printed.write_text("\n".join(rows))
    assert run(data, printed) == 0
    out, err = capsys.readouterr()
    assert out.strip() == header.id
    assert "already" in err


def test_choices_are_taken(data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "talk.srt"
    path.write_text("1\n00:00:01,000 --> 00:00:03,000\nAnn: Go\n\n2\n00:00:03,000 --> 00:00:04,000\nBob: So\n")
    assert run(data, path, "--candidate", "bob", "--level", "principal", "--round", "screen") == 0
    read = read_session(data / "sessions" / f"{capsys.readouterr().out.strip()}.jsonl")
    assert (read.header.level, read.header.round) == ("principal", "screen")
    assert [t.text for t in read.transcript().candidate_turns()] == ["So"]


@pytest.mark.parametrize(
    ("name", "text", "args", "says", "code"),
    [
        ("a.txt", "[00:00] INTERVIEWER: Go.\n[00:09] CANDIDATE: So.\n", [], "--level", 2),
        ("a.txt", "Ann: Go.\nBob: So.\n", ["--level", "mid"], "'Ann', 'Bob'", 2),
        ("a.txt", "Ann: Go.\nBob: So.\n", ["--level", "mid", "--candidate", "Eve"], "'Ann', 'Bob'", 2),
        ("a.pdf", "x", [], ".txt .md .vtt .srt", 2),
        ("a.txt", "", [], "is empty", 1),
        ("a.md", "# Notes\n", ["--level", "mid"], "No turns were found", 1),
        ("a.txt", "---\nlevel: guru\n---\nAnn: Go.\n", [], "line 2: `level` is 'guru'", 1),
    ],
)
def test_what_is_refused_leaves_nothing(
    data: Path, tmp_path: Path, name: str, text: str, args: list[str], says: str, code: int,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    (tmp_path / name).write_text(text)
    assert run(data, tmp_path / name, *args) == code
    out, err = capsys.readouterr()
    assert out == ""
    assert says in err
    assert "Traceback" not in err
    assert not data.exists()


def test_a_file_that_is_not_there_is_wrong_usage(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(data, "nowhere.txt") == 2
    assert "nowhere.txt cannot be read" in capsys.readouterr().err


def test_an_import_that_is_cut_off_leaves_nothing_behind(
    data: Path, talk: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    append, done = SessionFile.append, []

    def fails(self: SessionFile, event: e.Event) -> e.Event:
        done.append(event)
        if len(done) == 3:
            raise OSError(errno.ENOSPC, "No space left on device")
        return append(self, event)

    with monkeypatch.context() as patch:
        patch.setattr(SessionFile, "append", fails)
        assert run(data, talk) == 1
    assert "No space left" in capsys.readouterr().err
    assert list((data / "sessions").iterdir()) == []
    assert run(data, talk) == 0
    assert "already" not in capsys.readouterr().err


def test_a_data_directory_that_is_none_gets_its_sentence(
    tmp_path: Path, talk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("")
    assert run(tmp_path / "file", talk) == 1
    assert "--data" in capsys.readouterr().err


def test_it_loads_no_screen_and_no_vendor(tmp_path: Path, talk: Path) -> None:
    found = loaded(tmp_path, COMMAND, "import", str(talk))
    assert sorted(found & (VENDORS | {"textual", "rich"})) == []
