"""The command line: results on stdout, the rest on stderr, exit codes, one sentence and one to do."""

import json
from pathlib import Path

import pytest

from interviewer import cli
from interviewer.evaluation.guard import SEEN

DEV = Path(__file__).parent / "data" / "guard" / "dev.jsonl"


def test_without_a_terminal_the_app_says_how_to_use_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main([]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert "practice --plain" in err


def test_eval_guard_prints_the_contract(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["eval", "guard", str(DEV), "--json"]) == 0
    result = json.loads(capsys.readouterr().out)
    assert list(result) == ["n", "leak_recall", "false_block", "pairs", "by_persona", "by_round", "rows"]
    assert result["n"] == 240
    assert set(result["by_persona"]) == {"hands-off", "socratic", "directive", "deep-diver", "broad-sweeper"}
    assert set(result["rows"][0]) == {"id", "leak", "moves", "why", "by"}
    assert cli.main(["eval", "guard", str(DEV)]) == 0
    assert "leak recall" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("not json", "line 1 is not JSON"),
        ("[]", "line 1 has no level"),
        (json.dumps(dict.fromkeys(SEEN, "x")), "Row None"),
    ],
)
def test_rows_that_are_wrong_are_told_where(
    line: str, says: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "rows.jsonl"
    path.write_text(line + "\n")
    assert cli.main(["eval", "guard", str(path)]) == 2
    assert says in capsys.readouterr().err


def test_a_second_opinion_needs_a_model(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("INTERVIEWER_MODEL", "INTERVIEWER_GRADER_MODEL", "OPENAI_BASE_URL", "OPENAI_API_KEY"):
        monkeypatch.delenv(name, raising=False)
    assert cli.main(["eval", "guard", str(DEV), "--engine", "model"]) == 2
    assert "No model is configured" in capsys.readouterr().err


def test_doctor_without_a_model_is_well(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["doctor", "--data", str(tmp_path)]) == 0
    out = capsys.readouterr().out
    assert "all load" in out
    assert "needs no model" in out


def test_doctor_never_shows_a_key_or_credentials(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-secret-of-mine")
    monkeypatch.setenv("OPENAI_BASE_URL", "http://me:hunter2@127.0.0.1:9/v1")
    monkeypatch.setenv("INTERVIEWER_MODEL", "openai:m")
    monkeypatch.setenv("INTERVIEWER_TIMEOUT", "1")
    cli.main(["doctor", "--data", str(tmp_path)])
    shown = "".join(capsys.readouterr())
    assert "secret" not in shown
    assert "hunter2" not in shown
    assert "set, not shown" in shown


def test_doctor_says_what_is_missing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("")
    assert cli.main(["doctor", "--data", str(tmp_path / "file" / "x")]) == 1
    assert "cannot be written" in capsys.readouterr().out


def test_list_leaves_out_what_it_cannot_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "sessions"
    folder.mkdir()
    (folder / "junk.jsonl").write_text("junk\n")
    assert cli.main(["list", "--json", "--data", str(tmp_path)]) == 0
    out, err = capsys.readouterr()
    assert json.loads(out) == []
    assert "left out" in err


@pytest.mark.parametrize("args", [["resume"], ["resume", "nobody"], ["resume", "../x"]])
def test_resume_of_nothing_is_wrong_usage(args: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main([*args, "--plain", "--data", str(tmp_path)]) == 2
    assert "Traceback" not in capsys.readouterr().err


@pytest.mark.parametrize("value", ["soon", "-3", "0", "inf"])
def test_a_setting_that_is_no_number_is_told(
    value: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("INTERVIEWER_ATTEMPTS", value)
    assert cli.main(["practice", "--plain"]) == 2
    assert "INTERVIEWER_ATTEMPTS" in capsys.readouterr().err
