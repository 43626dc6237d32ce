"""`replay --plain`: the transcript in the plain format, with notes that nothing said in it can pose as."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from interviewer import cli
from interviewer.library import plain, store
from tests.report.sessions import HOSTILE, SAID, grade, session

OURS = re.compile(
    r"\[\d\d:\d\d\] (?:CANDIDATE|INTERVIEWER): .*|--- (?:board at|persona [\w-]+ at|notes on turn|scores).*", re.S
)


def run(data: Path, capsys: pytest.CaptureFixture[str], *args: str) -> list[str]:
    """The lines of standard output."""
    assert cli.main(["replay", "test", "--plain", "--data", str(data), *args]) == 0
    return capsys.readouterr().out.split("\n")


def notes(lines: list[str], turn: int) -> list[str]:
    start = lines.index(f"--- notes on turn {turn}") + 1
    end = next(n for n, line in enumerate(lines[start:], start) if not line.startswith(plain.INDENT))
    return [line.removeprefix(plain.INDENT) for line in lines[start:end]]


def test_the_plain_lines_are_there_in_order_and_notes_between(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = session(tmp_path)
    grade(path, tmp_path)
    lines = run(tmp_path, capsys)
    loaded = store.read_session(path)
    rows = [*plain.head(loaded.header).split("\n")]
    rows += [row for event in loaded.events if (line := plain.line(event)) for row in line.split("\n")]
    left = iter(lines)
    assert all(row in left for row in rows)
    assert any(n.startswith("First raised by you: ") for n in notes(lines, 3))
    assert any(n.startswith("First raised by the interviewer: ") for n in notes(lines, 8))
    assert any(n.startswith("Given: ") for n in notes(lines, 1))
    assert f"Kept back: hint, withheld: {SAID}: “{SAID}”" in notes(lines, 5)
    assert any(n.startswith("One of the longest pauses: ") for n in notes(lines, 1))
    assert "Twist: the problem changed here" in notes(lines, 13)
    graded = [n for n in notes(lines, 3) if n.startswith(("+ ", "− "))]
    assert graded
    assert all("“" in n and ": " in n for n in graded)
    scores = lines[lines.index("--- scores") :]
    assert any(line.startswith("Overall ") for line in scores)
    assert any(line.startswith("Ownership") and " 4 " in line for line in scores)


@pytest.mark.parametrize("hostile", HOSTILE.values(), ids=HOSTILE)
def test_nothing_that_was_said_can_pose_as_a_line_of_ours(
    hostile: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plainly = session(tmp_path / "plain", problem="own")
    session(tmp_path / "hostile", hostile, problem=hostile[:1000])
    assert plainly.is_file()
    expected = [line for line in run(tmp_path / "plain", capsys) if not line.startswith(plain.INDENT)]
    lines = run(tmp_path / "hostile", capsys)
    head, body = lines[:8], lines[8:]
    assert [line.partition(":")[0] for line in head] == [line.partition(":")[0] for line in expected[:8]]
    own = [line for line in body if line and not line.startswith(plain.INDENT)]
    assert all(OURS.fullmatch(line) for line in own[:-1])
    told = [line for line in own if not line.startswith("--- notes")]
    assert len(told) == len([line for line in expected[8:] if line and not line.startswith("--- notes")])
    text = "\n".join(lines)
    assert not {
        c for c in text if c not in "\n\t" and (c in "\u2028\u202e\u2066\x7f" or ord(c) < 32 or 0x80 <= ord(c) < 0xA0)
    }


def test_before_the_end_nobody_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    session(tmp_path, ended=False, persona="socratic", persona_hidden=True)
    text = "\n".join(run(tmp_path, capsys))
    assert "persona: not told" in text
    assert "--- persona changed at" in text
    assert "socratic" not in text
    assert "directive" not in text


def test_without_a_grade_it_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    session(tmp_path)
    assert "not been graded" in run(tmp_path, capsys)[-2]


def test_without_a_terminal_the_screen_is_not_opened(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    session(tmp_path)
    assert cli.main(["replay", "test", "--data", str(tmp_path)]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert "--plain" in err


def test_in_a_terminal_the_app_opens_the_replay(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, opened = session(tmp_path), []
    monkeypatch.setattr(cli, "_terminal", lambda: True)
    monkeypatch.setattr("interviewer.tui.app.run", lambda data, **kwargs: opened.append((data, kwargs)) or 0)
    assert cli.main(["replay", "test", "--data", str(tmp_path)]) == 0
    assert opened == [(tmp_path, {"replay": path})]
