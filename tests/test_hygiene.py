"""What is loaded when, and what must not stand in a file. Each look is in a process of its own.

Start-up is an import list: a vendor's package at module level costs every user a second, also those without a model.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
VENDORS = {"langchain", "langchain_core", "langchain_openai", "langgraph", "langsmith", "openai", "tiktoken"}
RUN = """
import sys
from pathlib import Path
try:
    {code}
finally:
    Path(sys.argv[1]).write_text("\\n".join(sys.modules))
"""
COMMAND = "from interviewer.cli import main; code = main(sys.argv[2:]); assert code == 0, code"


def loaded(tmp_path: Path, code: str, *args: str, script: str = "") -> set[str]:
    """The top-level names of what is loaded when `code` has run in a new interpreter; `script` is its stdin."""
    names = tmp_path / "modules"
    command = [sys.executable, "-c", RUN.format(code=code), str(names), *args]
    result = subprocess.run(
        command, input=script, capture_output=True, text=True, cwd=ROOT, timeout=60, env=os.environ, check=False
    )
    assert result.returncode == 0, result.stderr
    return {name.partition(".")[0] for name in names.read_text().splitlines()}


def test_the_command_line_is_light(tmp_path: Path) -> None:
    found = loaded(tmp_path, "import interviewer.cli")
    assert "interviewer" in found
    assert sorted(found & (VENDORS | {"textual", "rich", "pydantic"})) == []


def test_a_builtin_session_loads_no_vendor_and_no_screen(tmp_path: Path) -> None:
    args = ["practice", "--plain", "--problem", "alert-routing", "--persona", "socratic", "--engine", "builtin"]
    said = "For whom is this?\nI'd put a queue in front of the router.\n/wait 60\nCan you give me a hint?\n/end\n"
    found = loaded(tmp_path, COMMAND, *args, script=said)
    assert "pydantic" in found  # the session did run
    assert sorted(found & (VENDORS | {"textual", "rich"})) == []


def test_headless_commands_load_no_screen_and_no_vendor(tmp_path: Path) -> None:
    row = {
        "id": "1", "level": "staff", "round": "design", "persona": "socratic", "brief": "Design a queue.",
        "candidate": ["I'd use a log."], "facts": [], "declared": "probe", "utterance": "Why a log?",
    }  # fmt: skip
    drafts = tmp_path / "drafts.jsonl"
    drafts.write_text(json.dumps(row) + "\n")
    for args in (["list"], ["list", "--json"], ["doctor"], ["eval", "guard", str(drafts)]):
        found = loaded(tmp_path, COMMAND, *args)
        assert sorted(found & (VENDORS | {"textual", "rich"})) == [], args


def test_the_first_frame_needs_neither_pydantic_nor_a_vendor(tmp_path: Path) -> None:
    found = loaded(tmp_path, "import interviewer.tui.app")
    assert "textual" in found
    assert sorted(found & (VENDORS | {"pydantic", "snowballstemmer"})) == []


# --- what must not stand in a file --------------------------------------------------------------------------------

FORBIDDEN = {
    "a path of one machine": r"(?<![\w.:/])/(?:home|Users|root|mnt|work|opt|workspace)/[\w.-]+|\b[A-Z]:\\Users\\",
    "what looks like a key": r"\b(?:sk|pk|rk)-(?!recognisable)[A-Za-z0-9_-]{16,}|\bAKIA[0-9A-Z]{16}\b|\bgh[pousr]_\w{30,}"
    r"|\bxox[abp]-[\w-]{10,}|\bAIza[\w-]{30,}|\bhf_\w{30,}|\blsv2_\w{10,}|\bBearer [A-Za-z0-9._-]{24,}|-{5}BEGIN [A-Z ]*PRIVATE",
    "a package registry's host": r"\bpypi\.(?:org|io|python)|\bpythonhosted\.org|\bregistry\.(?:npmjs|yarnpkg)\b|\bcrates\.io\b"
    r"|\brubygems\.org|\banaconda\.org|\bartifactory[.\w-]*\.\w+|--(?:extra-)?index-url|\bproxy\.golang\.org",
}
"""A made-up key in a test begins with `sk-recognisable`, so that it can be told from one that slipped in."""


def test_no_file_holds_what_is_of_one_machine_or_secret() -> None:
    rules = {what: re.compile(pattern) for what, pattern in FORBIDDEN.items()}
    here = [re.compile(re.escape(place) + r"\b") for place in _places()]
    found = []
    for path in _kept():
        text = path.read_bytes().decode("utf-8", "replace")
        for n, line in enumerate([str(path.relative_to(ROOT)), *text.splitlines()]):
            wrong = [what for what, rule in rules.items() if rule.search(line)]
            wrong += ["a path of this machine" for rule in here if rule.search(line)]
            found += [f"{path.relative_to(ROOT)}:{n}: {what}" for what in wrong]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("see /ho" + "me/ada/notes.txt", "a path of one machine"),
        ("key = 'sk" + "-proj-abcdefghijklmnop1234'", "what looks like a key"),
        ("https://py" + "pi.org/simple", "a package registry's host"),
        ("pip install --index" + "-url x", "a package registry's host"),
    ],
)
def test_the_rules_find_what_they_are_for(line: str, what: str) -> None:
    assert [name for name, pattern in FORBIDDEN.items() if re.search(pattern, line)] == [what]


def _places() -> set[str]:
    """Where this checkout, this interpreter and this user live; a place one level deep would match too much."""
    places = {str(p) for p in (ROOT, Path.home(), Path(sys.prefix), Path(sys.base_prefix), Path(sys.executable).parent)}
    return {p for p in places if len(Path(p).parts) > 2 and not p.startswith("/usr")}


def _kept() -> Iterator[Path]:
    """The files in the repository, and those that would be in it after the next commit."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    try:
        listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("this is no git checkout")
    for name in listed.decode().split("\0"):
        if name and (ROOT / name).is_file():
            yield ROOT / name
