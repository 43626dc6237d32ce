"""A session cut into what lies between two changes of interviewer."""

from __future__ import annotations

from interviewer.domain.hearing import Hearing
from interviewer.domain.stretches import hidden, stretches, views
from interviewer.domain.transcript import Transcript
from interviewer.library import content
from interviewer.library.outside.reading import read as read_outside
from tests.adapting import swapped
from tests.stage import header


def test_one_stretch_for_each_interviewer_in_order_and_none_without_a_change() -> None:
    session = swapped(
        ("hands-off", "C: One."), ("directive", "I: Go.", "C: Two.", "C: Three."), ("socratic", "C: Four.")
    )
    assert [(s.persona, s.before, s.first, s.last) for s in stretches(session)] == [
        ("hands-off", "", 1, 1), ("directive", "hands-off", 2, 4), ("socratic", "directive", 5, 5),
    ]  # fmt: skip
    assert stretches(swapped(("hands-off", "C: One.", "C: Two."))) == ()


def test_a_change_nothing_was_said_under_is_none() -> None:
    there_and_back = swapped(("hands-off", "C: One."), ("directive",), ("hands-off", "C: Two."), ("socratic",))
    assert stretches(there_and_back) == ()
    twice = swapped(("hands-off", "C: One."), ("directive",), ("socratic", "C: Two."))
    assert [s.persona for s in stretches(twice)] == ["hands-off", "socratic"]


def test_a_view_has_its_own_turns_alone_under_their_numbers_and_what_led_up_beside_it() -> None:
    session = swapped(
        ("hands-off", "C: I keep a cache.", "B: cache", "I: Mm.", "C: The cache is small."),
        ("directive", "I: Go.", "C: I drop the cache.", "B: cache\nlog"),
    )
    first, second = views(Hearing.of(session, content.vocabulary()))
    assert [t.number for t in second.transcript.turns] == [4, 5]
    assert second.turn(5)
    assert second.turn(5).text == "I drop the cache."
    assert second.turn(1) is None
    assert [b.text for b in second.transcript.boards] == ["cache\nlog"]
    shown = [getattr(x, "text", "") for x in second.entries()]
    assert shown == ["cache", "Mm.", "The cache is small.", "Go.", "I drop the cache.", "cache\nlog"]
    assert second.previous is first
    assert first.previous is None


def test_who_was_not_told() -> None:
    parts = (("socratic", "C: One."), ("directive", "C: Two."), ("hands-off", "C: Three."))
    told = [s.persona for s in hidden(swapped(*parts, persona_hidden=True, by=("candidate", "surprise")))]
    assert told == ["socratic", "hands-off"]
    assert [s.persona for s in hidden(Transcript(header()))] == []
    assert [(s.first, s.last) for s in hidden(swapped(("socratic", "C: One.", "C: Two."), persona_hidden=True))] == [
        (1, 2)
    ]


def test_a_printed_transcript_has_the_same_stretches(tmp_path) -> None:  # type: ignore[no-untyped-def]
    path = tmp_path / "x.txt"
    path.write_text(
        "---\nlevel: staff\npersona: hands-off\n---\n[00:00] INTERVIEWER: Design it.\n[00:30] CANDIDATE: One.\n"
        "--- persona directive at 01:00\n[01:00] INTERVIEWER: Go.\n[01:30] CANDIDATE: Two.\n"
    )
    loaded = read_outside(path)
    found = stretches(Transcript.of(loaded.header, loaded.events))
    assert [(s.persona, s.first, s.last, s.at_ms) for s in found] == [
        ("hands-off", 1, 2, 0),
        ("directive", 3, 4, 60_000),
    ]
