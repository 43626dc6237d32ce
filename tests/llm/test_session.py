"""A plain session with a model, from the command line to the file: what is said, what is kept, what a failure does."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.server import Item, ModelServer, Status

KEY = "sk-recognisable-0123456789"
SAID = """\
I keep every alert in a log before anybody decides.
The log is read by one judge.
The judge has a rule for each rotation.
A rule is reviewed like code.
/end
"""


def test_a_plain_session(server: ModelServer, tmp_path: Path) -> None:
    """It asks about the candidate's own words; a turn that fails is told and recorded, and the session goes on."""

    def probes(body: dict[str, Any]) -> Item:
        if len(server.requests) == 2:
            return Status(401, f"bad key {KEY}")
        words = body["messages"][-1]["content"].split("<candidate>\n")[-1].split()
        return {
            "move": "probe",
            "anchor": " ".join(words[:3]),
            "text": f"Why {' '.join(words[:3]).lower()}?",
            "facts": [],
        }

    server.otherwise = probes
    given = [
        "practice",
        "--plain",
        "--engine",
        "model",
        "--persona",
        "socratic",
        "--problem",
        "alert-routing",
        "--seed",
        "4",
        "--data",
    ]
    done = subprocess.run(
        [sys.executable, "-m", "interviewer", *given, str(tmp_path)],
        input=SAID,
        env={
            **os.environ,
            "OPENAI_BASE_URL": server.url,
            "OPENAI_API_KEY": KEY,
            "INTERVIEWER_MODEL": "openai:scripted",
            "INTERVIEWER_SECOND_OPINION": "off",
        },
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    *told, saved = done.stderr.splitlines()
    kept = Path(saved.removeprefix("saved: ")).read_text()
    header, *events = map(json.loads, kept.splitlines())
    assert header["model"] == "scripted"
    assert header["prompts"]["interviewer.system"].startswith("v1@")
    assert len(server.requests) >= 2
    assert [e["kind"] for e in events].count("failed") == 1
    assert any("does not accept the API key (401). Set OPENAI_API_KEY" in line for line in told)
    assert KEY not in kept + done.stdout + done.stderr
    assert header["brief"] in server.requests[0]["messages"][0]["content"]
    spoken = [e for e in events if e["kind"] == "interviewer_said" and e["source"] == "model"]
    assert spoken
    assert all(e["usage"]["prompt"] == 100 and e["parts"][0]["anchor"] for e in spoken)
