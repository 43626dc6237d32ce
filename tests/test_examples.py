"""The sessions in `transcripts/`: they are read, replayed and graded as somebody's own are."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from interviewer import marking, paths
from interviewer.cli import main
from interviewer.config import Config
from interviewer.domain import events as e
from interviewer.domain.rubric import Dimension
from interviewer.domain.transcript import Transcript
from interviewer.domain.words import PERSONAS, Engine, Level
from interviewer.library import content, grades, outside, plain, store

FOLDER = paths.assets() / "transcripts"
SESSIONS = sorted(p for p in FOLDER.glob("*.jsonl") if not p.name.endswith(".grades.jsonl"))
STRONG, MIDDLING, WEAK = "rain-cover-socratic", "support-drafts-broad-sweeper", "returns-triage-directive"
LARGEST = 64 * 1024
"""Bytes of one session: they are in every wheel."""

each = pytest.mark.parametrize("path", SESSIONS, ids=lambda p: p.stem)


def folded(text: str) -> str:
    """As the contract compares quotes: white space and quotation marks made alike."""
    for marks, one in (("‘’‚‛`", "'"), ("“”„‟«»", '"')):
        text = text.translate(dict.fromkeys(map(ord, marks), one))
    return " ".join(text.split()).casefold()


def printed(loaded: store.Loaded) -> str:
    rows = (plain.line(event) for event in loaded.events)
    return "\n".join([plain.head(loaded.header), *(row for row in rows if row is not None)]) + "\n"


def turns(transcript: Transcript) -> list[tuple[int, str, str, int]]:
    """What a printed transcript says of each turn; its stamps are whole seconds."""
    return [(t.number, t.speaker, t.text, t.at_ms // 1000) for t in transcript.turns]


def overall(name: str, level: Level) -> float:
    """What a grading of the session made now gives it."""
    transcript = marking.read(FOLDER / f"{name}.jsonl", level=level)
    marker = marking.marker(Engine.BUILTIN, Config.read())
    score = asyncio.run(marking.mark(transcript, marker, level=level)).overall.score
    assert score is not None
    return score


def test_there_is_one_under_every_interviewer() -> None:
    assert len(SESSIONS) >= 6
    loaded = [store.read_session(p).transcript() for p in SESSIONS]
    assert {t.header.persona for t in loaded} >= set(PERSONAS)
    assert any(t.swaps for t in loaded)


@each
def test_it_is_whole_and_says_what_it_is(path: Path) -> None:
    loaded = store.read_session(path)
    header, transcript = loaded.header, loaded.transcript()
    assert loaded.torn == 0
    assert transcript.ended
    assert header.id == path.stem
    assert content.problem(header.problem).id == header.problem
    assert len(transcript.candidate_turns()) >= 10
    assert [event.seq for event in loaded.events] == list(range(1, len(loaded.events) + 1))
    assert path.stat().st_size <= LARGEST


@each
def test_what_is_printed_of_it_reads_back_to_the_same_turns(path: Path, tmp_path: Path) -> None:
    loaded = store.read_session(path)
    text = tmp_path / "printed.txt"
    text.write_text(printed(loaded), encoding="utf-8")
    read = outside.read(text)
    again = Transcript.of(read.header, read.events)
    before = loaded.transcript()
    assert turns(again) == turns(before)
    assert [b.text for b in again.boards] == [b.text.rstrip() for b in before.boards]
    assert [s.persona for s in again.swaps] == [s.persona for s in before.swaps]


@each
def test_every_quote_of_its_grade_is_in_it(path: Path) -> None:
    loaded = store.read_session(path).transcript()
    said = {t.number: folded(t.text) for t in loaded.candidate_turns()}
    boards = [folded(b.text) for b in loaded.boards]
    card = grades.grades(grades.beside(path))[-1]
    assert (card.session, card.level) == (path.stem, loaded.header.level)
    scored = [s for s in (*card.dimensions.values(), card.round_rubric) if s is not None]
    quotes = [(q.turn, folded(q.quote)) for s in scored for q in s.evidence]
    quotes += [(q.turn, folded(q.quote)) for stretch in card.adaptation for q in stretch.evidence]
    assert quotes
    assert [q for turn, q in quotes if q not in said.get(turn, "") and not any(q in b for b in boards)] == []


@each
def test_the_candidate_rated_it_too(path: Path) -> None:
    rated = grades.self_rating(grades.beside(path))
    assert set(rated) == set(Dimension)
    assert all(1 <= score <= 4 for score in rated.values())


def test_graded_now_the_strong_one_stands_over_the_middling_one_and_that_over_the_weak() -> None:
    strong, middling, weak = (overall(name, Level.STAFF) for name in (STRONG, MIDDLING, WEAK))
    assert strong > middling > weak


def test_commands_take_one_by_its_path(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "sessions" / f"{WEAK}.jsonl"
    path.parent.mkdir()
    for source in (FOLDER / path.name, grades.beside(FOLDER / path.name)):
        (path.parent / source.name).write_bytes(source.read_bytes())
    loaded = store.read_session(path)
    assert main(["replay", str(path), "--plain"]) == 0
    left = iter(capsys.readouterr().out.splitlines())
    assert all(row in left for event in loaded.events if (told := plain.line(event)) for row in told.splitlines())
    assert main(["grade", str(path), "--engine", "builtin"]) == 0
    assert "Overall" in capsys.readouterr().out
    assert main(["list", "--data", str(tmp_path)]) == 0
    assert WEAK in capsys.readouterr().out
    assert isinstance(loaded.events[-1], e.Ended)


@each
def test_the_read_me_says_what_it_was_graded(path: Path) -> None:
    """A grade made again has to reach the table too."""
    rows = [row for row in (FOLDER / "README.md").read_text().splitlines() if row.startswith(f"| `{path.stem}` |")]
    card = grades.grades(grades.beside(path))[-1]
    assert [row.split("|")[3].strip() for row in rows] == [f"{card.overall.score:.1f}"]
