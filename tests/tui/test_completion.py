"""A path as it is typed, pasted or dropped, and what it can be completed to."""

from __future__ import annotations

from pathlib import Path

import pytest

from interviewer.tui.completion import completed, named

ENDINGS = (".txt", ".vtt")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("Talk one.txt", "talk-two.VTT", "talk.pdf", "notes.txt", ".hidden.txt", "odd\x1b[31m.txt", "[b]x.txt"):
        (tmp_path / name).write_text("")
    (tmp_path / "talks").mkdir()
    return tmp_path


@pytest.mark.parametrize(
    ("typed", "text", "names"),
    [
        ("", "", "[b]x.txt notes.txt Talk_one.txt talk-two.VTT talks/"),
        ("n", "notes.txt", "notes.txt"),
        ("ta", "Talk", "Talk_one.txt talk-two.VTT talks/"),
        ("talk-", "talk-two.VTT", "talk-two.VTT"),
        ("talks", "talks/", "talks/"),
        (".h", ".hidden.txt", ".hidden.txt"),
        ("x", "x", ""),
        ("talks/", "talks/", ""),
        ("nowhere/x", "nowhere/x", ""),
        ("notes.txt/", "notes.txt/", ""),
        ("o", "o", ""),
        ("[", "[b]x.txt", "[b]x.txt"),
    ],
)
def test_as_far_as_is_certain(folder: Path, typed: str, text: str, names: str) -> None:
    found = completed(f"{folder}/{typed}", ENDINGS)
    assert found.text == f"{folder}/{text}"
    assert [name.replace(" ", "_") for name in found.names] == names.split()


def test_the_home_folder_and_the_one_at_hand(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(folder))
    assert completed("~/no", ENDINGS).text == "~/notes.txt"
    assert "notes.txt" in completed("~", ENDINGS).names
    assert named("~/notes.txt") == folder / "notes.txt"
    monkeypatch.chdir(folder)
    assert completed("no", ENDINGS).text == "notes.txt"


@pytest.mark.parametrize(
    "text", ["{}/Talk one.txt", " {}/Talk one.txt ", "'{}/Talk one.txt'", '"{}/Talk one.txt"', "{}/Talk\\ one.txt", "file://{}/Talk%20one.txt"]
)  # fmt: skip
def test_what_a_terminal_makes_of_a_file_that_is_dropped_on_it(folder: Path, text: str) -> None:
    assert named(text.format(folder)) == folder / "Talk one.txt"


def test_a_name_that_is_not_there_stays_as_it_was_typed(folder: Path) -> None:
    assert named("nowhere.txt") == Path("nowhere.txt")
    assert named("~nobody-of-that-name/x") == Path("~nobody-of-that-name/x")
