"""`export`: a report on stdout or in a file, and a sentence where that cannot be."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from interviewer import cli
from tests.report.pages import read
from tests.report.sessions import HOSTILE, grade, session
from tests.test_hygiene import COMMAND, VENDORS, loaded

TALK = "[00:00] INTERVIEWER: Decide which ferries sail.\n[00:40] CANDIDATE: For whom?\n[01:10] INTERVIEWER: (silence)\n"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


def run(data: Path, *args: object) -> int:
    return cli.main(["export", "--data", str(data), *map(str, args)])


@pytest.mark.parametrize("format_", ["md", "html", "json"])
def test_stdout_and_a_file_get_the_same(format_: str, data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = session(data)
    grade(path, data)
    assert run(data, "test", "--format", format_) == 0
    printed, err = capsys.readouterr()
    assert err == ""
    out = data / f"report.{format_}"
    assert run(data, path, "--format", format_, "-o", out) == 0
    assert capsys.readouterr() == ("", f"saved: {out}\n")
    assert out.read_text(encoding="utf-8") == printed
    assert sorted(p.name for p in data.iterdir()) == [out.name, "sessions"]


def test_the_report_recommends_a_problem_that_was_not_held(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    grade(session(data), data)
    run(data, "test", "--format", "md")
    first = capsys.readouterr().out
    (drill,) = [line for line in first.splitlines() if "--problem" in line]
    other = drill.partition("--problem ")[2].split()[0]
    session(data, id="another", problem=other)
    run(data, "test", "--format", "md")
    assert f"--problem {other} " not in capsys.readouterr().out


def test_without_a_grade_and_before_the_end_it_says_so(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    session(data, ended=False)
    assert run(data, "test", "--format", "html") == 0
    out, err = capsys.readouterr()
    assert "not ended" in err
    assert "not been graded" in err
    assert "not been graded" in read(out).one("header").text


def test_a_level_chooses_among_the_grades(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    grade(session(data), data)
    cli.main(["grade", "test", "--level", "mid", "--data", str(data)])
    capsys.readouterr()
    for level, words in (("mid", "at Mid"), ("staff", "at Staff")):
        run(data, "test", "--format", "html", "--level", level)
        assert words in read(capsys.readouterr().out).one("section", id_="scores").text
    run(data, "test", "--format", "json", "--level", "mid")
    assert [g["level"] for g in json.loads(capsys.readouterr().out)["grades"]] == ["staff", "mid"]


def test_an_outside_transcript_has_the_level_of_its_grade(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    talk = tmp_path / "Ferry talk.txt"
    talk.write_text(TALK)
    assert run(data, talk, "--format", "json") == 2
    assert "--level" in capsys.readouterr().err
    assert run(data, talk, "--format", "json", "--level", "senior") == 0
    capsys.readouterr()
    cli.main(["grade", str(talk), "--level", "principal", "--data", str(data)])
    capsys.readouterr()
    assert run(data, talk, "--format", "json") == 0
    whole = json.loads(capsys.readouterr().out)
    assert whole["header"]["level"] == "principal"
    assert [e["kind"] for e in whole["events"]] == ["interviewer_said", "candidate_said", "stayed_silent", "ended"]
    assert len(whole["grades"]) == 1


@pytest.mark.parametrize(
    ("args", "code", "says"),
    [
        (["nobody", "--format", "md"], 2, "There is no session nobody"),
        (["../x", "--format", "md"], 2, ".txt .md .vtt .srt"),
        (["nowhere.txt", "--format", "md"], 2, "cannot be read"),
        (["nowhere.jsonl", "--format", "md"], 1, "There is no file"),
        (["test", "--format", "md", "-o", "{data}"], 1, "could not be written"),
        (["test", "--format", "md", "-o", "{data}/no/where.md"], 1, "could not be written"),
        (["test", "--format", "md", "-o", "nul\0.md"], 1, "could not be written"),
        (["test", "--format", "md", "-o", "{data}/sessions/test.jsonl"], 2, "is what the report is made of"),
        (["test", "--format", "md", "-o", "{data}/sessions/test.grades.jsonl"], 2, "is what the report is made of"),
    ],
)
def test_what_cannot_be_is_told(
    args: list[str], code: int, says: str, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    grade(session(data), data)
    before = {p: p.read_bytes() for p in data.rglob("*.jsonl")}
    assert run(data, *(a.replace("{data}", str(data)) for a in args)) == code
    out, err = capsys.readouterr()
    assert out == ""
    assert says in err
    assert "Traceback" not in err
    assert {p: p.read_bytes() for p in data.rglob("*.jsonl")} == before


def test_a_format_has_to_be_named(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        run(data, "test")
    assert left.value.code == 2
    assert "--format" in capsys.readouterr().err


def test_a_link_is_written_through_and_a_pipe_is_written_to(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    session(data)
    there, link = data / "there.md", data / "link.md"
    there.write_text("old")
    link.symlink_to(there)
    assert run(data, "test", "--format", "md", "-o", link) == 0
    assert link.is_symlink()
    assert there.read_text().startswith("# Debrief")
    assert run(data, "test", "--format", "md", "-o", os.devnull) == 0


def test_what_a_terminal_would_obey_is_in_no_format(data: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    grade(session(data, HOSTILE["escapes"] + HOSTILE["bidi"]), data)
    for format_ in ("md", "html", "json"):
        run(data, "test", "--format", format_)
        text = capsysbinary.readouterr().out.decode()
        assert not {
            c
            for c in text
            if c not in "\n\t" and (c in "\u2028\u202e\u2066\x7f" or ord(c) < 32 or 0x80 <= ord(c) < 0xA0)
        }


def test_it_loads_no_screen_and_no_vendor(data: Path, tmp_path: Path) -> None:
    session(data)
    for format_ in ("md", "html", "json"):
        found = loaded(tmp_path, COMMAND, "export", "test", "--format", format_, "--data", str(data))
        assert sorted(found & (VENDORS | {"textual", "rich"})) == []
