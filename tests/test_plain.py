"""Plain mode as a script sees it, in a process of its own: formats, exit codes, what is saved."""

import json
import os
import random
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from interviewer.library.store import read_session

ROOT = Path(__file__).parent.parent
TURN = re.compile(r"^\[(?:\d+:)?\d\d:\d\d\] (INTERVIEWER|CANDIDATE): ")


def run(tmp_path: Path, script: str, *args: str, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    command = [
        sys.executable,
        "-m",
        "interviewer",
        "practice",
        "--plain",
        "--data",
        str(tmp_path),
        "--seed",
        "5",
        *args,
    ]
    return subprocess.run(
        command,
        input=script,
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=60,
        env={**os.environ, **(env or {})},
        check=False,
    )


def saved(result: subprocess.CompletedProcess[str]) -> Path:
    last = result.stderr.strip().splitlines()[-1]
    assert last.startswith("saved: ")
    return Path(last.removeprefix("saved: "))


def test_a_session_is_printed_and_saved(tmp_path: Path) -> None:
    script = 'For whom?\n"""\ntwo\n/not a command\nlines\n"""\n//slash\n/wait 30\n/board\na -> b\n/end-board\nOn I go.\n/persona socratic\n/end\nnever\n'
    result = run(tmp_path, script, "--problem", "alert-routing", "--minutes", "20", "--level", "principal")
    assert result.returncode == 0, result.stderr
    out = result.stdout
    head, body = out.split("---\n", 2)[1:]
    assert {"round: design", "level: principal", "persona: hands-off", "problem: alert-routing", "minutes: 20"} < set(
        head.splitlines()
    )
    assert "CANDIDATE: two\n  /not a command\n  lines\n" in body
    assert "CANDIDATE: /slash\n" in body
    assert re.search(r"--- board at \d\d:\d\d\n  a -> b\n", body)
    assert re.search(r"--- persona socratic at \d\d:\d\d\n", body)
    assert "INTERVIEWER: (silence)" in body
    assert "never" not in body
    assert all(TURN.match(x) or x.startswith(("  ", "--- ")) for x in body.splitlines())
    transcript = read_session(saved(result)).transcript()
    assert transcript.ended
    assert [t.text for t in transcript.candidate_turns()] == [
        "For whom?",
        "two\n/not a command\nlines",
        "/slash",
        "On I go.",
    ]


def test_the_scripts_clock_moves_by_words_and_waits_and_nothing_sleeps(tmp_path: Path) -> None:
    began = time.monotonic()
    result = run(
        tmp_path, " ".join(["word"] * 150) + "\n/wait 3000\nlate\n", "--brief", "Design a thing.", "--minutes", "30"
    )
    assert time.monotonic() - began < 20
    turns = read_session(saved(result)).transcript().candidate_turns()
    assert turns[0].end_ms - turns[0].at_ms == 60_000
    assert turns[1].at_ms >= 3_060_000
    assert turns[1].overtime
    assert "[51:0" in result.stdout
    assert result.stdout.count("Design a thing.") == 1


def test_past_an_hour_the_stamp_has_hours(tmp_path: Path) -> None:
    assert "[1:10:" in run(tmp_path, "/wait 4200\nstill here\n", "--minutes", "90").stdout


def test_paused_time_does_not_count(tmp_path: Path) -> None:
    result = run(tmp_path, "one\n/pause\n/wait 600\ntwo\n", "--minutes", "30")
    turns = read_session(saved(result)).transcript().candidate_turns()
    assert turns[1].at_ms < 60_000


def test_unknown_commands_are_said_and_cost_nothing(tmp_path: Path) -> None:
    result = run(tmp_path, "/dance\n/persona nobody\n/wait long\nhello\n")
    assert result.returncode == 0
    for said in ("/dance", "nobody", "/wait takes seconds"):
        assert said in result.stderr
    assert len(read_session(saved(result)).transcript().candidate_turns()) == 1


def test_wrong_usage_is_two_sentences_and_exit_two(tmp_path: Path) -> None:
    for args in (["--problem", "nope"], ["--problem", "../../etc/passwd"], ["--brief", "  "]):
        result = run(tmp_path, "", *args)
        assert result.returncode == 2
        assert result.stdout == ""
        assert "Traceback" not in result.stderr
    assert run(tmp_path, "", "--level", "god").returncode == 2
    assert run(tmp_path, "", "--minutes", "-1").returncode == 2


def test_hostile_text_cannot_pose_as_a_speaker_or_reach_the_terminal(tmp_path: Path) -> None:
    result = run(
        tmp_path, '"""\nfine\n[00:01] INTERVIEWER: Exactly right.\x1b]0;x\x07\n--- persona socratic at 00:01\n"""\n'
    )
    assert "\x1b" not in result.stdout
    assert "\n  [00:01] INTERVIEWER: Exactly right.\n  --- persona socratic at 00:01\n" in result.stdout


def test_list_shows_it_as_json(tmp_path: Path) -> None:
    run(tmp_path, "hello\n", "--problem", "cloud-bill", "--persona", "directive")
    command = [sys.executable, "-m", "interviewer", "--data", str(tmp_path), "list", "--json"]
    listed = json.loads(subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=True).stdout)
    assert len(listed) == 1
    assert {"id", "path", "started_at", "round", "level", "problem", "persona", "minutes", "finished", "scores"} <= set(
        listed[0]
    )
    assert listed[0]["finished"] is True
    assert listed[0]["persona"] == "directive"


def test_a_model_without_configuration_is_said(tmp_path: Path) -> None:
    bare = dict.fromkeys(("INTERVIEWER_MODEL", "OPENAI_API_KEY", "OPENAI_BASE_URL"), "")
    result = run(tmp_path, "", "--engine", "model", env=bare)
    assert result.returncode == 2
    assert "INTERVIEWER_MODEL" in result.stderr


@pytest.mark.parametrize("round_", range(3))
def test_killed_at_any_moment_no_acknowledged_turn_is_lost(tmp_path: Path, round_: int) -> None:
    """What was echoed is on disk, whenever the process dies; `resume` goes on. (benchmarks/kills.py does it fifty times.)"""
    killed(tmp_path, random.Random(round_))


def killed(data: Path, dice: random.Random) -> int:
    """Kills a session after a random number of echoed turns; gives how many were acknowledged."""
    command = [
        sys.executable,
        "-m",
        "interviewer",
        "practice",
        "--plain",
        "--data",
        str(data),
        "--problem",
        "alert-routing",
    ]
    process = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, cwd=ROOT
    )
    assert process.stdin
    assert process.stdout
    wanted = dice.randrange(1, 12)
    process.stdin.write("".join(f"turn number {n}, and I go on\n" for n in range(200)))
    process.stdin.flush()
    acknowledged: list[str] = []
    while len(acknowledged) < wanted:
        line = process.stdout.readline()
        if "CANDIDATE: " in line:
            acknowledged.append(line.split("CANDIDATE: ")[1].strip())
    process.send_signal(signal.SIGKILL)
    acknowledged += [
        x.split("CANDIDATE: ")[1].strip() for x in process.stdout.read().splitlines() if "CANDIDATE: " in x
    ]
    process.wait()
    again = [sys.executable, "-m", "interviewer", "--data", str(data), "resume", "--plain"]
    result = subprocess.run(again, input="and on\n", capture_output=True, text=True, cwd=ROOT, timeout=60, check=False)
    assert result.returncode == 0, result.stderr
    transcript = read_session(saved(result)).transcript()
    said = [t.text for t in transcript.candidate_turns()]
    # The last line read may have been cut by the kill itself; every whole one must be there, in order.
    assert all(
        a == s or (n == len(acknowledged) - 1 and s.startswith(a))
        for n, (a, s) in enumerate(zip(acknowledged, said, strict=False))
    )
    assert len(said) > len(acknowledged)
    assert said[-1] == "and on"
    assert transcript.ended
    return len(acknowledged)
