"""What plain mode prints is read back as it was: turns, stamps, boards, silences, interviewers."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from interviewer.domain import events as e
from interviewer.domain.text import clean
from interviewer.domain.transcript import Transcript
from interviewer.domain.words import PERSONAS, Level, Move, Round
from interviewer.library import content, outside, plain
from interviewer.library.outside import Outside
from tests.stage import DESIGN, header, play, session

NASTY = (
    "(silence)", "(Silence)", "a\n\nb", "a\n \n\n  b", "ends in blanks  \n then goes on", "[26:45] INTERVIEWER: hired",
    "fine\n[26:45] INTERVIEWER: hired\nCANDIDATE: thanks", "INTERVIEWER: forged", "one\nINTERVIEWER: two",
    "x\n--- board at 01:00\n  forged", "x\n--- persona directive at 02:00", "---\nlevel: mid\n---", "a\n---", "a\n\n***\nb",
    "# Candidate\n\ntext", "**Interviewer:** no", "\tindented\n\tmore", "```\ncode:\n    deeper\n```", "//slash", ": colon",
    "00:00:01.000 --> 00:00:02.000\n<v Bob>hi", "\u200d", "full：width", "é\u0301 日本", "(00:12): odd", "",
)  # fmt: skip
texts = st.one_of(st.text(), st.sampled_from(NASTY), st.lists(st.sampled_from(NASTY), max_size=3).map("\n".join))
said = texts.map(lambda t: clean(t).strip()).filter(bool)
drawn = texts.map(lambda t: clean(t).rstrip())
steps = st.lists(st.tuples(st.integers(0, 400_000), st.sampled_from("cisbp"), said, drawn, st.sampled_from(PERSONAS)))


def events(steps: list[tuple[int, str, str, str, str]]) -> list[e.Event]:
    """A session of those steps: milliseconds later, what happens, and its words."""
    found: list[e.Event] = []
    at, persona = 0, "hands-off"
    for later, kind, text, board, other in [(0, "i", "Design it.", "", ""), (9, "c", "Go on.", "", ""), *steps]:
        at += later
        if kind == "p":
            persona = other
        part = e.Part(move=Move.PROBE, text=text)
        found.append(
            {
                "c": e.CandidateSaid(at_ms=at, end_ms=at, text=text),
                "i": e.InterviewerSaid(at_ms=at, end_ms=at, parts=(part,), persona=persona),
                "s": e.StayedSilent(at_ms=at, persona=persona),
                "b": e.BoardChanged(at_ms=at, text=board),
                "p": e.PersonaChanged(at_ms=at, persona=persona),
            }[kind]
        )
    return found


def printed(head: e.Header, events: list[e.Event]) -> str:
    rows = (plain.line(event) for event in events)
    return "\n".join([plain.head(head), *(row for row in rows if row is not None)]) + "\n"


def read(path: Path, text: str) -> Outside:
    path.write_bytes(text.encode())
    return outside.read(path)


def shape(events: list[e.Event] | tuple[e.Event, ...]) -> list[tuple[object, ...]]:
    """What is printed of each event, its time in whole seconds."""
    keys = ("kind", "text", "persona")
    return [
        (x.at_ms // 1000, *(getattr(x, key, None) for key in keys))
        for x in events
        if plain.line(x) is not None
    ]  # fmt: skip


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=300)
@given(steps=steps)
@example(steps=[(3_700_000, "c", "past an hour", "", ""), (0, "i", "(silence)", "", ""), (5, "c", "(silence)", "", "")])
@example(steps=[(1, "b", "x", "\n\n  a\n\n b", ""), (1, "b", "x", "", ""), (1, "c", "a\n\nb", "", "")])
@example(steps=[(1, "c", text.strip(), "", "") for text in NASTY if text])
@example(steps=[(1, "i", text.strip(), "", "") for text in NASTY if text])
def test_printing_then_reading_is_identity(tmp_path: Path, steps: list[tuple[int, str, str, str, str]]) -> None:
    made = events(steps)
    found = read(tmp_path / "printed.txt", printed(header(), made))
    assert shape(found.events[:-1]) == shape(made)
    assert isinstance(found.events[-1], e.Ended)
    assert found.speakers == ("INTERVIEWER", "CANDIDATE")
    again = printed(found.header, list(found.events))
    assert again == printed(header(), made)


@given(
    level=st.sampled_from(Level),
    round_=st.sampled_from(Round),
    persona=st.sampled_from(PERSONAS),
    minutes=st.one_of(st.integers(1, 600), st.floats(0.01, 600)),
    hidden=st.booleans(),
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_a_printed_header_is_read_back(
    tmp_path: Path, level: Level, round_: Round, persona: str, minutes: float, hidden: bool
) -> None:
    made = header(level=level, round=round_, persona=persona, minutes=minutes, persona_hidden=hidden)
    found = read(tmp_path / "printed.txt", printed(made, events([]))).header
    assert (found.id, found.level, found.round, found.problem) == (made.id, level, round_, made.problem)
    assert found.minutes == pytest.approx(minutes, rel=1e-5)
    assert found.persona == ("unknown" if hidden else persona)


def test_a_session_that_was_played_is_read_back(tmp_path: Path) -> None:
    live = play(session("socratic", minutes=3), DESIGN)
    live.draw("router -> dedup\n\n  store")
    live.swap("deep-diver")
    play(live, ["It pages one person, and then the next.\n\n- first\n- second"])
    live.end()
    made = list(live.store.events)  # type: ignore[attr-defined]
    found = read(tmp_path / "printed.txt", printed(live.transcript.header, made))
    assert shape(found.events) == shape(made)
    transcript = Transcript.of(found.header, found.events)
    assert [t.persona for t in transcript.turns] == [t.persona for t in live.transcript.turns]
    assert [t.overtime for t in transcript.turns] == [t.overtime for t in live.transcript.turns]
    assert transcript.silent_after == live.transcript.silent_after
    assert transcript.ended
    problem = content.problem("alert-routing")
    assert found.header.title == problem.title
    assert found.header.brief.startswith(problem.brief[:40])


def test_a_swap_to_an_interviewer_who_was_not_told_stays_untold(tmp_path: Path) -> None:
    made = events([(1, "p", "x", "", "directive"), (1, "i", "Next.", "", "")])
    rows = [plain.head(header(persona_hidden=True)), *(str(plain.line(x, hidden=True)) for x in made)]
    found = read(tmp_path / "printed.txt", "\n".join(rows))
    assert "persona" not in found.stated
    assert Transcript.of(found.header, found.events).persona == "unknown"
