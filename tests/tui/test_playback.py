from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from interviewer.domain import events as e
from interviewer.domain.words import Move
from interviewer.tui.playback import SPEEDS, Playback


def said(at_ms: int, end_ms: int) -> e.CandidateSaid:
    return e.CandidateSaid(at_ms=at_ms, end_ms=end_ms, text="Said.")


def asked(at_ms: int) -> e.InterviewerSaid:
    part = e.Part(move=Move.PROBE, text="Why?")
    return e.InterviewerSaid(at_ms=at_ms, end_ms=at_ms + 1000, persona="socratic", parts=(part,))


EVENTS = (
    asked(0),
    said(10_000, 40_000),
    e.BoardChanged(at_ms=45_000, text="a"),
    asked(50_000),
    said(60_000, 90_000),
    e.StayedSilent(at_ms=91_000, persona="socratic"),
    e.Ended(at_ms=120_000),
)


class Clock:
    """Seconds that pass when told."""

    def __init__(self) -> None:
        self.s = 0.0

    def __call__(self) -> float:
        return self.s


@given(st.lists(st.tuples(st.floats(0.01, 20), st.sampled_from([-1, 0, 1])), min_size=200, max_size=200))
def test_at_any_speed_every_event_happens_once_and_in_its_time(ticks: list[tuple[float, int]]) -> None:
    clock = Clock()
    playback = Playback(EVENTS, clock)
    playback.play()
    before = playback.shown
    for passed, by in [*ticks, (1000.0, 0)]:
        playback.hasten(by)
        clock.s += passed
        playback.tick()
        assert playback.shown >= before
        assert all(ms <= playback.at_ms for ms in playback.happens[: playback.shown])
        assert all(ms > playback.at_ms for ms in playback.happens[playback.shown :])
        before = playback.shown
    assert playback.over
    assert not playback.playing


def test_a_turn_is_shown_when_it_was_said() -> None:
    playback = Playback(EVENTS)
    playback.seek(39_999)
    assert (playback.turn, playback.typing) == (1, True)
    playback.seek(40_000)
    assert (playback.turn, playback.typing) == (2, False)


def test_the_speed_is_in_session_seconds() -> None:
    clock = Clock()
    playback = Playback(EVENTS, clock)
    playback.play()
    for _ in SPEEDS:
        playback.hasten(1)
    clock.s += 2
    playback.tick()
    assert (playback.speed, playback.at_ms) == (16, 32_000)
    clock.s += 1
    playback.pause()
    clock.s += 100
    playback.tick()
    assert playback.at_ms == 48_000
    playback.play()
    playback.tick()
    assert playback.at_ms == 48_000  # the time that it stood still did not count


def test_steps_go_from_turn_to_turn_and_then_to_the_end() -> None:
    playback = Playback(EVENTS)
    turns = []
    for by in (1, 1, 1, 1, -1, -1, -1, -1, -1):
        playback.step(by)
        turns.append((playback.turn, playback.over))
    assert turns == [
        (2, False),
        (3, False),
        (4, False),
        (4, True),
        (3, False),
        (2, False),
        (1, False),
        (1, False),
        (1, False),
    ]
    playback.to_turn(99)
    assert playback.turn == 4


def test_from_the_end_it_plays_from_the_beginning() -> None:
    playback = Playback(EVENTS, Clock())
    playback.seek(10**9)
    playback.play()
    assert (playback.at_ms, playback.turn, playback.playing) == (0, 1, True)


def test_times_that_run_backwards_lose_nothing() -> None:
    playback = Playback((asked(50_000), said(10_000, 20_000), asked(60_000)))
    assert playback.happens == [50_000, 50_000, 60_000]
    playback.to_turn(2)
    assert (playback.shown, playback.at_ms) == (2, 50_000)


def test_a_session_without_events_stands_still() -> None:
    playback = Playback((), Clock())
    playback.step(1)
    playback.to_turn(3)
    playback.play()
    playback.tick()
    assert (playback.turn, playback.turns, playback.length_ms, playback.playing) == (0, 0, 0, False)
