"""The loop: who speaks when, and what is written down of it."""

import asyncio

import pytest

from interviewer.dialogue import conduct
from interviewer.domain import events as e
from interviewer.domain.words import PERSONAS, SCAFFOLDS, Level, Move
from tests.stage import DESIGN, Memory, Scripted, play, session, spoken


def moves(live) -> list[Move]:
    return [m for t in live.transcript.turns if t.speaker == "interviewer" for m in t.moves]


def test_the_problem_is_stated_first_and_once() -> None:
    live = session()
    live.open()
    assert moves(live) == [Move.PRESENT]
    assert " ".join(live.problem.brief.split()) in live.transcript.turns[0].text


def test_what_was_said_is_stored_before_anyone_hears_of_it() -> None:
    live = session()
    stored_when_heard: list[bool] = []
    live.listeners.append(lambda event: stored_when_heard.append(event in live.store.events))
    play(live, DESIGN[:3])
    assert stored_when_heard
    assert all(stored_when_heard)


@pytest.mark.parametrize("persona", PERSONAS)
@pytest.mark.parametrize("level", [Level.STAFF, Level.PRINCIPAL])
def test_nothing_scaffolds_at_staff_and_above(persona: str, level: Level) -> None:
    live = play(
        session(persona, level), [*DESIGN, "What should I do next?", "Is that right?", "Give me a hint, please."]
    )
    assert not set(moves(live)) & SCAFFOLDS
    assert live.transcript.withheld, "what a helping interviewer would have said is recorded"
    assert all(set(w.leaks) & SCAFFOLDS for w in live.transcript.withheld)


def test_scaffolds_fall_with_the_level() -> None:
    given = {}
    turns = [t for line in DESIGN for t in (line, "I'm stuck, give me a hint?")]
    for level in (Level.MID, Level.SENIOR, Level.STAFF):
        live = play(session("socratic", level), turns)
        given[level] = sum(1 for m in moves(live) if m in SCAFFOLDS)
    assert given[Level.MID] > 3
    assert 1 <= given[Level.SENIOR] <= 3
    assert given[Level.STAFF] == 0


@pytest.mark.parametrize("persona", PERSONAS)
def test_a_request_for_help_is_handed_back(persona: str) -> None:
    live = play(session(persona), ["What should I do next?"])
    assert moves(live)[-1] is Move.DEFER
    assert live.transcript.help_requests == 1


@pytest.mark.parametrize("persona", PERSONAS)
def test_a_check_in_is_no_request_for_help(persona: str) -> None:
    live = play(session(persona), ["I'll start with who gets woken, then the data. Does that work?"])
    assert live.transcript.help_requests == 0
    assert Move.DEFER not in moves(live)


def test_a_fact_is_told_when_asked_and_only_then() -> None:
    live = play(session(), [DESIGN[0], "How many alerts a day come out of the products?"])
    last = live.transcript.turns[-1]
    assert last.moves == (Move.ANSWER,)
    facts = {f.id: f.says for f in live.problem.facts}
    assert last.text == " ".join(facts[f] for p in last.parts for f in p.facts)


def test_what_the_sheet_cannot_match_is_handed_back_without_denying_it() -> None:
    live = play(session(), ["What colour is the office carpet in Vilnius?"])
    assert moves(live)[-1] is Move.DEFER
    assert not any(
        w in spoken(live)[-1].lower() for w in ("no such", "don't know", "unknown", "not specified", "isn't one")
    )


def test_consecutive_turns_without_a_reply_are_recorded_as_silence() -> None:
    live = play(session("hands-off"), DESIGN)
    answered = len(spoken(live))
    assert live.transcript.silences >= len(DESIGN) - answered - 1
    assert answered <= 0.25 * len(DESIGN) + 3  # the twists and the time call aside


@pytest.mark.parametrize("persona", PERSONAS)
def test_no_line_comes_back_within_six_turns(persona: str) -> None:
    said = spoken(play(session(persona, minutes=90), DESIGN * 4))
    for n, text in enumerate(said):
        assert text not in said[max(0, n - 6) : n]


def test_the_same_seed_repeats_and_another_differs() -> None:
    one, again, other = (spoken(play(session("socratic", seed=s), DESIGN)) for s in (3, 3, 4))
    assert one == again
    assert one != other


def test_twists_come_at_their_share_of_a_short_session_too() -> None:
    live = play(session(minutes=4), DESIGN)
    assert live.transcript.twists
    first = next(t for t in live.transcript.turns if Move.TWIST in t.moves)
    assert first.at_ms >= live.problem.twists[0].at * live.total_ms


def test_at_zero_it_closes_once_and_later_turns_are_overtime() -> None:
    live = play(session(minutes=1), DESIGN)
    assert moves(live).count(Move.CLOSE) == 1
    late = [x for x in live.store.events if isinstance(x, e.CandidateSaid) and x.overtime]
    assert late
    assert all(x.at_ms >= live.total_ms for x in late)


def test_the_board_counts_as_the_candidates_words() -> None:
    live = session()
    live.draw("ingest -> circuit breaker -> db")
    live.draw("ingest -> circuit breaker -> db")
    assert len(live.transcript.boards) == 1
    assert live.ledger.on_table("circuit-breaker")


def test_a_swap_changes_nothing_that_was_said() -> None:
    live = play(session("hands-off"), DESIGN[:4])
    before = list(live.transcript.turns)
    live.swap("deep-diver")
    assert live.transcript.turns[: len(before)] == before
    assert live.transcript.turns[-1].persona == "deep-diver"


def test_a_surprise_swap_comes_once() -> None:
    live = play(session(minutes=3, surprise_swap=True), DESIGN)
    swaps = [x for x in live.store.events if isinstance(x, e.PersonaChanged)]
    assert [x.by for x in swaps] == ["surprise"]


async def test_silence_and_long_speeches_are_met_by_tempo() -> None:
    live = session("directive")
    live.say(DESIGN[0])
    await conduct.tick(live, 74_000, 0)
    await conduct.tick(live, 1_000, 149)
    assert not spoken(live)
    await conduct.tick(live, 1_000, 150)
    await conduct.tick(live, 1_000, 190)
    assert len(spoken(live)) == 1, "it cuts in once until somebody speaks"
    assert live.transcript.turns[-1].unasked


async def test_hands_off_sits_through_any_silence() -> None:
    live = session("hands-off")
    live.say(DESIGN[0])
    await conduct.tick(live, 900_000, 4_000)
    assert not spoken(live)


async def test_a_stall_is_nudged_without_naming_anything_and_the_help_is_withheld() -> None:
    live = session("socratic")
    live.say(DESIGN[1])
    await conduct.tick(live, 150_000, 0)
    assert live.transcript.turns[-1].moves == (Move.DEFER,)
    assert len(live.transcript.withheld) == 1


async def test_paused_time_does_not_count() -> None:
    live = session(minutes=10)
    live.pause()
    live.clock.pass_ms(600_000)
    live.resume()
    assert live.left_ms > 500_000


def test_a_draft_that_scaffolds_is_replaced_by_an_authored_move() -> None:
    eager = Scripted([(Move.PROBE, "Great choice. Have you considered a circuit breaker there?")])
    live = play(session("socratic", interviewer=eager), DESIGN[:6])
    assert eager.asked
    assert not any("circuit breaker" in s for s in spoken(live))
    fallbacks = [x for x in live.store.events if isinstance(x, e.InterviewerSaid) and x.fallback]
    assert fallbacks
    assert all(x.source == "authored" for x in fallbacks)


def test_a_model_that_repeats_itself_is_given_other_words() -> None:
    live = play(
        session("socratic", interviewer=Scripted([(Move.PROBE, "Why the router?")])), ["I keep the router."] * 8
    )
    said = spoken(live)
    assert "Why the router?" in said
    assert all(text not in said[max(0, n - 6) : n] for n, text in enumerate(said))


def test_a_move_that_was_not_open_is_withheld() -> None:
    live = play(session("hands-off", interviewer=Scripted([(Move.PROBE, "Why a lease?")])), ["Who owns the products?"])
    assert "Why a lease?" not in spoken(live)
    assert any(w.text == "Why a lease?" for w in live.transcript.withheld)


def test_a_reply_that_is_cancelled_leaves_no_trace() -> None:
    class Slow:
        async def draft(self, request):
            await asyncio.Event().wait()

    live = session("socratic", interviewer=Slow())

    async def run() -> None:
        live.say(DESIGN[1])
        task = asyncio.create_task(conduct.reply(live))
        await asyncio.sleep(0)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)

    asyncio.run(run())
    assert [x.kind for x in live.store.events] == ["interviewer_said", "candidate_said"]


def test_an_ended_session_takes_nothing_more() -> None:
    live = play(session(), DESIGN[:2])
    live.end()
    assert isinstance(live.store, Memory)
    assert live.store.closed
    count = len(live.store.events)
    live.end()
    play_after = asyncio.run(conduct.reply(live))
    assert play_after is None
    assert len(live.store.events) == count
