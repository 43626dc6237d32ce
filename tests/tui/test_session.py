from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from textual.events import Key, Paste
from textual.widgets import OptionList

from interviewer.domain import events as e
from interviewer.domain.errors import StoreFailed, WrongUsage
from interviewer.domain.ports import Draft, InterviewerFailed, Request
from interviewer.domain.words import Engine, Move
from interviewer.library import store
from interviewer.tui.app import InterviewerApp
from interviewer.tui.screens.end import EndScreen
from interviewer.tui.widgets.message import Message
from interviewer.tui.widgets.topline import TopLine

from .conftest import Hold, settled


class Scripted:
    """An interviewer that answers as told: a failure, a wait without end, or words."""

    def __init__(self, *answers: object) -> None:
        self.answers = list(answers)
        self.asked = asyncio.Event()

    async def draft(self, request: Request) -> Draft:
        self.asked.set()
        match self.answers.pop(0) if self.answers else None:
            case "wait":
                await asyncio.Event().wait()
            case Exception() as error:
                raise error
        return Draft((e.Part(move=Move.ACKNOWLEDGE, text="Okay."),), authored=True)


FAILED = InterviewerFailed("No answer", "The server refused [/] the call.", "Check the key.")


async def test_a_whole_session(hold: Hold) -> None:
    async with hold() as held:
        await held.say("I'd start with who needs the hours, because that decides the freshness.")
        await held.say("A queue between the shops and the store, so that a burst does no harm.")
        path = held.screen.sitting.path  # type: ignore[union-attr]
        await held.pilot.press("ctrl+q", "down", "enter")
        await settled(held.pilot)
        assert isinstance(held.app.screen, EndScreen)
        summary = str(held.app.screen.summary())
        assert "2 turns" in summary
        assert "Socratic" in summary
        assert str(path) in summary
        kinds = [event.kind for event in store.read_session(path).events]
        assert kinds.count("candidate_said") == 2
        assert kinds[-1] == "ended"
        await held.pilot.press("q")
    assert held.app.saved == [f"saved: {path}"]


async def test_a_paste_of_many_lines_is_one_turn_and_is_not_sent(hold: Hold) -> None:
    async with hold() as held:
        held.screen.turn.enter_sends = True
        held.app.post_message(Paste("first\r\nsecond\n\nfourth\x1b]52;c;eA==\x07\n"))
        await settled(held.pilot)
        assert held.session.transcript.candidate_turns() == []
        await held.pilot.press("f2")
        await settled(held.pilot)
        assert [t.text for t in held.session.transcript.candidate_turns()] == ["first\nsecond\n\nfourth"]


async def test_enter_is_a_new_line_unless_the_setting_says_otherwise(hold: Hold) -> None:
    async with hold() as held:
        await held.pilot.press("a", "enter", "b")
        assert held.screen.turn.text == "a\nb"
        held.app.action_set("enter_sends", True)
        await held.pilot.press("ctrl+j", "c", "enter")
        await settled(held.pilot)
        assert held.screen.turn.text == ""
        assert held.session.transcript.candidate_turns()[0].text == "a\nb\nc"


async def test_the_input_is_cleared_only_once_the_turn_is_on_disk(hold: Hold, monkeypatch: pytest.MonkeyPatch) -> None:
    async with hold() as held:
        session, screen = held.session, held.screen
        append, full = session.store.append, True
        seen: list[str] = []

        def sometimes(event: e.Event) -> e.Event:
            if full:
                raise StoreFailed("The disk is full.", "Free some space.")
            if isinstance(event, e.CandidateSaid):
                seen.append(screen.turn.text)
            written: e.Event = append(event)
            return written

        monkeypatch.setattr(session.store, "append", sometimes)
        await held.say("Every word of this matters.")
        assert screen.turn.text == "Every word of this matters."
        assert "The disk is full. Free some space." in str(screen.notices.trouble.render())
        full = False
        await held.pilot.press("f2")
        await settled(held.pilot)
        assert seen == ["Every word of this matters."]
        assert screen.turn.text == ""
        assert not screen.notices.trouble.shown


async def test_a_turn_is_stamped_with_its_first_key(hold: Hold, monkeypatch: pytest.MonkeyPatch) -> None:
    async with hold() as held:
        now = 60_000
        monkeypatch.setattr(held.session.clock, "now_ms", lambda: now)
        await held.pilot.press("a")
        now = 90_000
        await held.pilot.press("b", "f2")
        turn = held.session.transcript.candidate_turns()[0]
        assert (turn.at_ms, turn.end_ms) == (60_000, 90_000)


async def test_keys_typed_ahead_stay_in_order(hold: Hold) -> None:
    async with hold() as held:
        for key in ("a", "b", "f2", "c", "d"):
            held.app.post_message(Key(key, key if len(key) == 1 else None))
        await settled(held.pilot)
        assert [t.text for t in held.session.transcript.candidate_turns()] == ["ab"]
        assert held.screen.turn.text == "cd"


async def test_a_cut_in_never_touches_the_input(hold: Hold) -> None:
    async with hold(persona="directive") as held:
        await held.say("I'd begin with the shops.")
        screen = held.screen
        screen.turn.put("word " * 160)
        screen.turn.move_cursor((0, 7))
        await settled(held.pilot)
        await screen.sitting.tick(160)  # type: ignore[union-attr]
        await settled(held.pilot)
        said = held.session.transcript.turns[-1]
        assert said.unasked
        assert said.text in str(screen.notices.query_one("#cut-in").render())
        assert held.shown()[-1] == said.text
        assert screen.turn.text == "word " * 160
        assert screen.turn.cursor_location == (0, 7)
        assert screen.turn.has_focus
        await held.pilot.press("f2")
        await settled(held.pilot)
        assert not screen.notices.query_one("#cut-in").has_class("shown")


async def test_what_is_said_meanwhile_takes_over_a_pending_reply(hold: Hold) -> None:
    async with hold() as held:
        interviewer = Scripted("wait")
        held.session.interviewer = interviewer
        held.screen.turn.put("One thing, because of bursts.")
        await held.pilot.pause()
        await held.pilot.press("f2")
        await interviewer.asked.wait()
        await held.say("And another, because of cost.")
        turns = held.session.transcript.turns[1:]
        assert [t.text for t in turns if t.speaker == "candidate"] == [
            "One thing, because of bursts.",
            "And another, because of cost.",
        ]
        assert turns[1].speaker == "candidate"


async def test_after_a_failure_one_can_try_again_or_go_on_without_a_model(hold: Hold) -> None:
    async with hold() as held:
        held.session.transcript.engine = Engine.MODEL
        held.session.interviewer = Scripted(FAILED, FAILED)
        await held.say("I'd put a queue in front, because bursts would drown the store.")
        trouble = held.screen.notices.trouble
        assert trouble.shown
        assert "The server refused [/] the call. Check the key." in str(trouble.render())
        await held.pilot.press("x", "ctrl+g")
        await settled(held.pilot)
        assert held.session.transcript.failures == 2
        assert trouble.shown
        await held.pilot.press("ctrl+o")
        await settled(held.pilot)
        assert not trouble.shown
        assert held.session.transcript.engine is Engine.BUILTIN
        assert held.screen.turn.text == "x"


async def test_a_worker_that_raises_does_not_take_the_app_down(hold: Hold) -> None:
    async with hold() as held:
        held.session.interviewer = Scripted(RuntimeError("[boom"))
        await held.say("I'd put a queue in front, because bursts would drown the store.")
        assert "RuntimeError: [boom." in str(held.screen.notices.trouble.render())
        await held.say("Still here.")
        assert held.session.transcript.turns[-1] is not None


async def test_resuming_restores_conversation_board_and_draft(hold: Hold) -> None:
    async with hold(seed=7) as held:
        path = held.screen.sitting.path  # type: ignore[union-attr]
        await held.say("I'd start with the readers.")
        before = held.shown()
        held.screen.board.put("shops -> store\n  -> readers")
        held.screen.turn.put("and then I would")
        await settled(held.pilot)
        await held.pilot.press("ctrl+q", "down", "down", "enter")
    async with hold(resume=path) as held:
        assert held.screen.turn.text == "and then I would"
        assert held.screen.board.text == "shops -> store\n  -> readers"
        assert held.shown() == [*before, "paused", "going on"]
        assert not held.session.transcript.paused


async def test_what_is_typed_survives_the_app_being_dropped(hold: Hold) -> None:
    async with hold() as held:
        path = held.screen.sitting.path  # type: ignore[union-attr]
        await held.pilot.press("h", "i")
    transcript = store.read_session(path).transcript()
    assert transcript.draft == "hi"
    assert not transcript.ended


async def test_markup_is_shown_as_it_was_typed(hold: Hold) -> None:
    text = "[b]bold[/b] [@click=app.quit]x[/] [/] \\[ end"
    async with hold() as held:
        await held.say(text)
        shown = [str(m.render()) for m in held.screen.query(Message) if m.entry.kind == "candidate"]
        assert shown[0].endswith("\n" + text)


async def test_the_conversation_can_be_selected_and_copied(hold: Hold) -> None:
    async with hold() as held:
        await held.say("Copy these words.")
        held.screen.text_select_all()
        await held.pilot.press("ctrl+c")
        assert "Copy these words." in held.app.clipboard


async def test_a_persona_that_is_not_told_is_to_be_guessed_first(hold: Hold, tmp_path: Path) -> None:
    async with hold() as held:
        held.session.transcript.header.__dict__["persona_hidden"] = True
        held.screen._untold = True
        held.screen.stand()
        assert "not told" in held.screen.query_one(TopLine).kind
        held.screen.action_swap("deep-diver")
        await settled(held.pilot)
        assert "deep-diver" in held.screen.query_one(TopLine).kind
        assert "A new interviewer joins." in held.shown()
        await held.pilot.press("ctrl+q", "down", "enter")
        await settled(held.pilot)
        assert isinstance(held.app.screen, EndScreen)
        told = str(held.app.screen.summary())
        assert "You are asked first who they were." in told
        assert "Socratic" not in told


async def test_pausing_stops_the_clock_and_saying_starts_it(hold: Hold) -> None:
    async with hold() as held:
        await held.pilot.press("f4")
        assert held.session.transcript.paused
        assert held.screen.query_one(TopLine).left.startswith("paused")
        await held.say("Going on.")
        assert not held.session.transcript.paused


async def test_a_session_that_cannot_be_opened_is_the_callers_to_tell(hold: Hold) -> None:
    async with hold(brief=None, problem="no-such-problem") as held:
        pass
    assert isinstance(held.app.failure, WrongUsage)


async def test_live_and_replayed_look_the_same(hold: Hold) -> None:
    from interviewer.tui.render import entry

    async with hold() as held:
        await held.say("A queue in front, because of bursts.")
        held.screen.action_swap("hands-off")
        held.screen.action_pause()
        path = held.screen.sitting.path  # type: ignore[union-attr]
        live = held.screen.conversation.entries
        replayed = [shown for event in store.read_session(path).events if (shown := entry(event)) is not None]
        assert replayed == live


async def test_the_palette_acts(hold: Hold) -> None:
    async with hold() as held:
        titles = [c.title for c in held.screen.commands()]
        assert sum(t.startswith("Swap to ") for t in titles) == 5
        await held.pilot.press("ctrl+p")
        await settled(held.pilot)
        await held.pilot.press(*"deep-d")
        found = held.app.screen.query_one(OptionList)
        while found.option_count != 1:
            await held.pilot.pause()
        await held.pilot.press("enter")
        await settled(held.pilot)
        assert isinstance(held.app, InterviewerApp)
        assert held.session.transcript.persona == "deep-diver"
