"""`grade` and `eval grader` as they are typed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from interviewer import paths
from interviewer.cli import main

SESSION = paths.assets() / "transcripts" / "alert-routing-hands-off.jsonl"


@pytest.fixture
def talk(tmp_path: Path) -> Path:
    """An outside transcript of twelve candidate turns, without a header."""
    lines = ["[00:00] INTERVIEWER: Design a parcel desk."]
    for n in range(1, 13):
        lines.append(
            f"[{n:02}:00] CANDIDATE: Point {n}: the desk at gate {n} counts every parcel twice, because a lost one costs us a day."
        )
        lines.append(f"[{n:02}:30] INTERVIEWER: Okay.")
    path = tmp_path / "talk.txt"
    path.write_text("\n".join(lines) + "\n")
    return path


def run(*argv: str | Path) -> int:
    return main([str(a) for a in argv])


def test_a_session_is_graded_kept_and_never_changed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "sessions" / SESSION.name
    path.parent.mkdir()
    path.write_bytes(SESSION.read_bytes())
    assert run("--data", tmp_path, "grade", path) == 0
    out, err = capsys.readouterr()
    assert "Ownership" in out and "Overall" in out and "no model was involved" in out
    assert "ownership: done" in err and "kept: " in err
    assert path.read_bytes() == SESSION.read_bytes()
    assert run("--data", tmp_path, "grade", path.stem, "--json") == 0
    assert json.loads(capsys.readouterr().out)["session"] == path.stem
    assert len((tmp_path / "sessions" / f"{path.stem}.grades.jsonl").read_text().splitlines()) == 2
    assert run("--data", tmp_path, "list", "--json") == 0
    listed = json.loads(capsys.readouterr().out)
    assert set(listed[0]["scores"]) >= {"ownership", "teaching", "overall"}


def test_the_json_is_the_contracts(talk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--data", tmp_path, "grade", talk, "--level", "staff", "--json") == 0
    card = json.loads(capsys.readouterr().out)
    assert list(card["dimensions"]) == ["ownership", "decision_making", "strategic_thinking", "influence", "teaching"]
    one = card["dimensions"]["ownership"]
    assert {"score", "reason", "spread", "items", "evidence", "missed", "next"} <= set(one)
    assert {v["verdict"] for v in one["items"]} <= {"yes", "no", "not_observed"}
    text = talk.read_text()
    for scored in card["dimensions"].values():
        for e in scored["evidence"]:
            assert e["quote"] in text and e["at"] in text and e["sign"] in "+-"
        for v in scored["items"]:
            assert all(0 <= n < len(scored["evidence"]) for n in v["evidence"])
    assert {"score", "level_shown", "recommendation"} <= set(card["overall"])
    assert set(card["drive"]) == {
        "candidate_words", "raised_by_candidate", "raised_by_interviewer", "first_scope_s", "first_failure_s",
        "first_cost_s", "first_operations_s", "architecture_minutes", "help_requests",
    }  # fmt: skip
    assert {"scaffolds", "withheld"} <= set(card["conformance"])
    assert card["graded_by"]["engine"] == "builtin" and "@" in card["graded_by"]["rubric"]


def test_repeats_are_identical_and_levels_never_rise(
    talk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cards = []
    for level in ("mid", "senior", "staff", "principal", "principal"):
        assert run("--data", tmp_path, "grade", talk, "--level", level, "--json") == 0
        cards.append(json.loads(capsys.readouterr().out))
    assert cards[-1] == cards[-2]
    for name in cards[0]["dimensions"]:
        scores = [c["dimensions"][name]["score"] for c in cards]
        assert scores == sorted(scores, reverse=True)


@pytest.mark.parametrize(
    ("argv", "code", "says"),
    [
        (("grade", "TALK"), 2, "--level"),
        (("grade", "nothing-there.txt", "--level", "mid"), 2, "nothing-there.txt"),
        (("grade", "no-such-session"), 2, "no-such-session"),
        (("grade", "TALK", "--level", "mid", "--samples", "0"), 2, "samples"),
        (("grade", "TALK", "--level", "mid", "--engine", "model"), 2, "INTERVIEWER_MODEL"),
        (("eval", "grader", "nowhere"), 2, "nowhere"),
    ],
)
def test_what_cannot_be_graded_is_said(
    argv: tuple[str, ...],
    code: int,
    says: str,
    talk: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("INTERVIEWER_MODEL", "INTERVIEWER_GRADER_MODEL", "OPENAI_BASE_URL", "OPENAI_API_KEY"):
        monkeypatch.delenv(name, raising=False)
    assert run("--data", tmp_path, *(str(talk) if a == "TALK" else a for a in argv)) == code
    out, err = capsys.readouterr()
    assert not out and says in err and "Traceback" not in err
    assert not list(tmp_path.rglob("*.grades.jsonl"))


def test_eval_grader_measures_itself_beside_two_baselines(
    talk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "labelled"
    folder.mkdir()
    for n, score in enumerate((1, 3)):
        header = f"---\nid: t{n}\nround: design\nlevel: staff\n---\n"
        body = (
            talk.read_text()
            if score == 3
            else talk.read_text().replace(
                "counts every parcel twice, because a lost one costs us a day", "could be anything"
            )
        )
        (folder / f"t{n}.txt").write_text(header + body)
        labels = dict.fromkeys(("ownership", "decision_making", "strategic_thinking", "influence", "teaching"), score)
        (folder / f"t{n}.json").write_text(json.dumps({"expected": labels}))
    assert run("--data", tmp_path, "eval", "grader", folder, "--repeat", "2", "--json") == 0
    report = json.loads(capsys.readouterr().out)
    assert report["n"] == 2 and report["coverage"] == 1.0 and report["retest_sd"] == 0
    assert report["quote_validity"] == 1.0
    assert set(report["baselines"]) == {"word_count", "one_number"}
    assert [r["id"] for r in report["rows"]] == ["t0", "t1"]
    assert not list(tmp_path.rglob("*.grades.jsonl"))
    assert run("--data", tmp_path, "eval", "grader", folder) == 0
    assert "2 transcripts are few" in capsys.readouterr().out
