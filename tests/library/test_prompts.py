"""Prompt templates: filled strictly, versioned, hashed."""

from __future__ import annotations

from pathlib import Path

import pytest

from interviewer.domain.errors import BadData
from interviewer.library.prompts import Prompt, templates


def test_filling_is_strict() -> None:
    """An error names the file and the place; a `$` in a value means nothing."""
    prompt = Prompt("a.v1.md", 1, "Hello $name, that is $$5.\n")
    assert prompt.fill(name="$x {y}") == "Hello $x {y}, that is $5."
    with pytest.raises(BadData, match=r"a\.v1\.md names \$name; known are \$other"):
        prompt.check("other")
    with pytest.raises(BadData, match=r"a\.v1\.md lacks \$more; it needs \$more, \$name"):
        prompt.fill(name="x", more="y")
    with pytest.raises(BadData, match=r"b\.v1\.md has a `\$`"):
        Prompt("b.v1.md", 1, "costs $5").check()


def test_the_newest_version_counts(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    folder = tmp_path / "prompts" / "templates"
    folder.mkdir(parents=True)
    for version in (2, 10, 9):
        (folder / f"grader.item.v{version}.md").write_text(f"version {version}")
    monkeypatch.setenv("INTERVIEWER_ASSETS", str(tmp_path))
    templates.cache_clear()
    try:
        assert templates()["grader.item"].stamp.startswith("v10@")
        (folder / "notes.md").write_text("")
        templates.cache_clear()
        with pytest.raises(BadData, match=r"NAME\.vN\.md"):
            templates()
    finally:
        templates.cache_clear()


def test_a_stamp_changes_with_the_text() -> None:
    assert Prompt("a.v1.md", 1, "x").stamp != Prompt("a.v1.md", 1, "y").stamp
