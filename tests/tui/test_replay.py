from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, Static

from interviewer.domain import events as e
from interviewer.domain.words import Move
from interviewer.library import store
from interviewer.tui.app import InterviewerApp
from interviewer.tui.marks import Mark
from interviewer.tui.messages import Replaying
from interviewer.tui.playback import Playback
from interviewer.tui.render import Entry
from interviewer.tui.screens.going import GoingScreen, minute
from interviewer.tui.screens.replay import ReplayScreen
from interviewer.tui.tape import Tape
from interviewer.tui.widgets.conversation import Conversation
from interviewer.tui.widgets.keyline import KeyLine
from interviewer.tui.widgets.margin import Hanging, Margin
from interviewer.tui.widgets.message import Message
from interviewer.tui.widgets.panes import Panes
from interviewer.tui.widgets.timeline import Timeline
from interviewer.tui.widgets.topline import TopLine
from tests.stage import DESIGN, header

from .conftest import Hold, settled
from .debriefs import DRAWN, HOSTILE, session
from .test_playback import Clock

ESCAPES = "\x1b]0;title\x07\x1b[31mred\x1b[0m \u202ereversed [bold]not bold[/bold] [@click=app.quit]quit[/]"


class Replayed:
    """A replay in the app, with what tests ask of it."""

    def __init__(self, app: InterviewerApp, pilot: Pilot[Any], screen: ReplayScreen, clock: Clock) -> None:
        self.app, self.pilot, self.screen, self.clock = app, pilot, screen, clock

    async def press(self, *keys: str) -> None:
        for key in keys:
            await self.pilot.press(key)
            await settled(self.pilot)

    async def passes(self, seconds: float) -> None:
        """The clock goes on, and the screen looks at it."""
        self.clock.s += seconds
        await self.screen.tick()
        await settled(self.pilot)

    @property
    def playback(self) -> Playback:
        assert self.screen.replay is not None
        return self.screen.replay.playback

    @property
    def marks(self) -> list[Mark]:
        assert self.screen.replay is not None
        return self.screen.replay.marks

    @property
    def kind(self) -> str | None:
        assert self.screen.replay is not None
        return self.screen.replay.kind

    @property
    def turns(self) -> list[str]:
        """What is shown to have been said."""
        return [x.text for x in self.screen.conversation.entries if x.kind != "quiet"]

    def words(self, id_: str) -> str:
        return str(self.screen.query_one(f"#{id_}", Static).render())

    def margin(self, id_: str) -> str:
        return "\n".join(f"{sign}{text}" for sign, text in self.screen.query_one(f"#{id_}", Hanging).lines)


async def annotated(screen: ReplayScreen, pilot: Pilot[Any]) -> None:
    """Until the session is there, and what stands beside it."""
    while screen.replay is None or screen.replay.annotations.notes is None:
        await pilot.pause()
    await settled(pilot)


Replays = Callable[..., AbstractAsyncContextManager[Replayed]]


@pytest.fixture
def replaying(tmp_path: Path) -> Replays:
    @asynccontextmanager
    async def replayed(
        path: Path, *, size: tuple[int, int] = (100, 30), at: tuple[int, str] | None = None
    ) -> AsyncIterator[Replayed]:
        app, clock = InterviewerApp(tmp_path), Clock()
        async with app.run_test(size=size) as pilot:
            await settled(pilot)
            screen = ReplayScreen(partial(Tape.read, path), tmp_path, app.settings, at=at, now=clock)
            app.push_screen(screen)
            await annotated(screen, pilot)
            yield Replayed(app, pilot, screen, clock)

    return replayed


def shown(conversation: Conversation) -> list[tuple[Entry, frozenset[str], str]]:
    """Each message: what it is of, its classes, and its text, as it would stand at one width."""
    return [(m.entry, m.classes, m._shown(60).plain) for m in conversation.query(Message)]


async def test_live_and_replayed_are_the_same(hold: Hold, tmp_path: Path) -> None:
    async with hold(persona="socratic", level="mid") as held:
        for turn in (*DESIGN[:4], "How many shops are there?\n\n  - indented [b]line[/b]", ESCAPES):
            await held.say(turn)
        held.screen.board.put("a -> b\n\tc")
        await held.say(DESIGN[5])
        held.screen.action_swap("directive")
        await held.say("Could you give me a hint?")
        held.screen.action_pause()
        await settled(held.pilot)
        live = held.screen
        before = shown(live.conversation)
        assert held.screen.sitting is not None
        path = held.screen.sitting.path
        replay = ReplayScreen(partial(Tape.read, path), tmp_path, held.app.settings, now=Clock())
        held.app.push_screen(replay)
        await annotated(replay, held.pilot)
        await replay.action_end(1)
        await held.pilot.pause()
        after = shown(replay.conversation)  # where one has not scrolled back, a replay mounts what fills the window
        assert len(after) > 12
        assert after == before[-len(after) :]
        assert replay.conversation.entries == live.conversation.entries
        assert replay.board.text == live.board.text == "a -> b\n\tc"
        # And at each turn on the way: what was there by then, and nothing else.
        assert replay.replay is not None
        for number in range(1, replay.replay.playback.turns + 1):
            replay.replay.playback.to_turn(number)
            await replay.show()
            said = replay.conversation.entries
            assert said == live.conversation.entries[: len(said)]
            assert sum(x.kind != "quiet" for x in said) == number


async def test_it_plays_by_the_clock(replaying: Replays, tmp_path: Path) -> None:
    async with replaying(session(tmp_path)) as replay:
        assert replay.turns == ["Design it."]
        await replay.press("space")
        await replay.passes(179)
        assert replay.turns == ["Design it."]
        assert "you are typing" in replay.words("status")
        await replay.passes(1)
        assert replay.turns == ["Design it.", DESIGN[0]]
        await replay.press("plus", "plus", "plus", "plus", "plus")
        await replay.passes(14)
        assert replay.turns[1:] == [DESIGN[0], "Okay.", DESIGN[1], "Okay."]
        assert replay.screen.query_one(Timeline).state == "▶ ×16"
        await replay.press("space")
        await replay.passes(1000)
        assert len(replay.turns) == 5
        await replay.press("space")
        await replay.passes(1000)
        assert len(replay.turns) == 25
        assert not replay.playback.playing
        assert "the end" in replay.words("status")


async def test_steps_and_the_board_as_it_stood(replaying: Replays, tmp_path: Path) -> None:
    async with replaying(session(tmp_path)) as replay:
        await replay.press("right", "right", "right")
        assert replay.turns[-1] == DESIGN[1]
        assert replay.screen.board.text == ""
        await replay.press("right")
        assert replay.screen.board.text == DRAWN
        assert "05:10" in replay.words("board-title")
        await replay.press("left", "comma", "comma", "comma", "comma")
        assert replay.turns == ["Design it."]
        assert replay.screen.board.text == ""
        await replay.press("ctrl+end")
        assert len(replay.turns) == 25
        assert replay.screen.conversation.entries[-1].text == "the session has ended"
        await replay.press("ctrl+home")
        assert replay.turns == ["Design it."]


async def test_far_steps_and_near_ones_show_the_same(replaying: Replays, tmp_path: Path) -> None:
    async with replaying(session(tmp_path, DESIGN * 12)) as replay:
        screen, conversation = replay.screen, replay.screen.conversation

        def mounted() -> list[str]:
            return [m.entry.text for m in conversation.query(Message)]

        replay.playback.to_turn(200)
        await screen.show()
        for _ in range(60):
            await screen.action_step(-1)
        back = mounted()
        assert len(conversation.entries) == 140
        assert len(back) < 90  # no more than a window of them
        replay.playback.seek(0)
        await screen.show()
        replay.playback.to_turn(140)
        await screen.show()
        anew = mounted()
        assert min(len(back), len(anew)) >= 10
        assert back[-10:] == anew[-10:]
        await replay.pilot.pause()
        assert conversation.scroll_y == conversation.max_scroll_y


async def test_the_ledger_is_as_it_stood(replaying: Replays, tmp_path: Path) -> None:
    async with replaying(session(tmp_path)) as replay:
        assert "Nothing yet" in replay.margin("ledger")
        lengths = []
        for _ in range(24):
            await replay.press("right")
            lengths.append(len(replay.screen.query_one("#ledger", Hanging).lines))
            stamps = [str(sign) for sign, _ in replay.screen.query_one("#ledger", Hanging).lines[1:]]
            assert all(s[2:7] <= f"{replay.playback.at_ms // 60_000:02}:60" for s in stamps)
        assert lengths == sorted(lengths)
        assert lengths[-1] > 8
        title = replay.words("notes-title")
        assert title == "Notes on turn 25"
        assert "not been graded" in replay.margin("notes")


async def test_jumps_by_kind_and_says_what_is_there(replaying: Replays, tmp_path: Path) -> None:
    async with replaying(session(tmp_path)) as replay:
        screen = replay.screen
        kinds = {mark.moment.kind for mark in replay.marks}
        assert {"raised", "stall"} <= kinds
        while replay.kind != "stall":
            await replay.press("k")
        await replay.press("right_square_bracket")
        first = replay.playback.at_ms
        assert "long pause" in replay.words("status")
        assert "longest pauses" in replay.margin("notes")
        await replay.press("right_square_bracket", "left_square_bracket")
        assert replay.playback.at_ms == first
        await replay.press("left_square_bracket")
        assert replay.playback.at_ms == first
        assert "there is none before" in replay.words("status")
        titles = [c.title for c in screen.commands()]
        assert "Jump by: long pause" in titles
        assert "Jump by: twist" not in titles


async def test_to_a_minute(replaying: Replays, tmp_path: Path) -> None:
    async with replaying(session(tmp_path)) as replay:
        await replay.press("g")
        assert isinstance(replay.app.screen, GoingScreen)
        await replay.press(*"soon", "enter")
        assert isinstance(replay.app.screen, GoingScreen)
        replay.app.screen.query_one(Input).value = "5:30"
        await replay.press("enter")
        assert replay.app.screen is replay.screen
        assert replay.playback.at_ms == 330_000
        assert len(replay.turns) == 5
        await replay.pilot.click(Timeline, offset=(99 - 1, 3))
        await settled(replay.pilot)
        assert replay.playback.over


def test_what_is_a_minute() -> None:
    assert [minute(t) for t in ("12", " 12:40 ", "1:02:10", "0")] == [720_000, 760_000, 3_730_000, 0]
    assert [minute(t) for t in ("", "x", "12:", "12:60", "1:2:3:4", "-1", "١٢", "99999")] == [None] * 8


async def test_small_the_panes_take_each_others_place(replaying: Replays, tmp_path: Path) -> None:
    async with replaying(session(tmp_path), size=(80, 24)) as replay:
        screen = replay.screen
        panes: dict[str, Any] = {"": screen.conversation, "board": screen.board, "notes": screen.query_one(Margin)}
        await replay.press("right", "right", "right", "right")
        for key, open_ in (("b", "board"), ("n", "notes"), ("n", ""), ("b", "board"), ("escape", "")):
            await replay.press(key)
            assert [name for name, pane in panes.items() if pane.region] == [open_]
            assert panes[open_].has_focus
            assert panes[open_].region.height >= 12
            assert screen.query_one(Panes).pane == open_
        await replay.press("n", "right", "right_square_bracket")  # the replay's keys act there as well
        assert len(replay.turns) > 5
        assert "F1 help" in str(screen.query_one(KeyLine).render())


@pytest.mark.parametrize("size", [(100, 30), (160, 45)])
async def test_wide_all_stand_beside_each_other(replaying: Replays, tmp_path: Path, size: tuple[int, int]) -> None:
    async with replaying(session(tmp_path), size=size) as replay:
        screen = replay.screen
        regions = [w.region for w in (screen.conversation, screen.board, screen.query_one(Margin))]
        assert all(region.width >= 36 and region.height >= 5 for region in regions)
        assert not any(a.overlaps(b) for n, a in enumerate(regions) for b in regions[n + 1 :])
        assert not screen.query_one(Panes).region


async def test_text_of_a_transcript_is_plain(replaying: Replays, tmp_path: Path) -> None:
    path = session(tmp_path, [ESCAPES, HOSTILE, *DESIGN], board=ESCAPES, title=ESCAPES, persona="hands-off\x1b[2J")
    async with replaying(path, at=(4, HOSTILE)) as replay:
        await replay.press("right")
        on_screen = "\n".join(str(line) for line in (strip.text for strip in replay.screen._compositor.render_strips()))
        assert "\x1b" not in on_screen
        assert "\u202e" not in on_screen
        assert "[bold]not bold[/bold]" in on_screen
        assert "[@click=app.quit]" in replay.screen.board.text
        assert "\x1b" not in replay.screen.board.text + str(replay.screen.query_one(TopLine).render())


async def test_a_turn_longer_than_the_window_is_read_from_its_beginning(replaying: Replays, tmp_path: Path) -> None:
    long = "\n".join(f"Line {n} of a long turn." for n in range(60))
    async with replaying(session(tmp_path, [DESIGN[0], long, DESIGN[1]])) as replay:
        await replay.press("right", "right", "right")
        screen = replay.screen
        message = list(screen.conversation.query(Message))[-1]
        assert message.entry.text == long
        assert message.region.y == screen.conversation.region.y
        await replay.press("right", "right")
        assert screen.conversation.scroll_y == screen.conversation.max_scroll_y


@pytest.mark.parametrize("ended", [True, False])
async def test_who_it_was_is_told_when_it_is_over(replaying: Replays, tmp_path: Path, ended: bool) -> None:
    file = store.SessionFile.create(tmp_path / "sessions", header(persona_hidden=True))
    part = e.Part(move=Move.PRESENT, text="Design it.")
    file.append(e.InterviewerSaid(at_ms=0, end_ms=5000, persona="hands-off", parts=(part,)))
    file.append(e.CandidateSaid(at_ms=6000, end_ms=9000, text=DESIGN[0]))
    if ended:
        file.append(e.Ended(at_ms=9000))
    file.close()
    surprise = e.PersonaChanged(at_ms=9000, persona="socratic", by="surprise")
    other = store.SessionFile.create(tmp_path / "sessions", header(id="surprised"))
    for event in (
        e.CandidateSaid(at_ms=6000, end_ms=8000, text=DESIGN[0]),
        surprise,
        *([e.Ended(at_ms=9000)] if ended else []),
    ):
        other.append(event)
    other.close()
    async with replaying(file.path) as replay:
        assert ("hands-off" in replay.screen.query_one(TopLine).kind) is ended
        assert ("not told" in replay.screen.query_one(TopLine).kind) is not ended
    async with replaying(other.path) as replay:
        await replay.press("right")
        assert "hands-off" in replay.screen.query_one(TopLine).kind
        await replay.press("ctrl+end")
        assert ("socratic" in replay.screen.query_one(TopLine).kind) is ended


async def test_the_command_line_goes_straight_into_it_and_out(tmp_path: Path) -> None:
    app = InterviewerApp(tmp_path, replay=session(tmp_path))
    async with app.run_test() as pilot:
        while not isinstance(app.screen, ReplayScreen):
            await pilot.pause()
        await annotated(app.screen, pilot)
        await pilot.press("escape")
        await pilot.pause()
    assert app.failure is None
    assert app.return_code == 0


@pytest.mark.parametrize("alone", [True, False])
async def test_a_file_that_cannot_be_read(tmp_path: Path, alone: bool) -> None:
    path = tmp_path / "broken.jsonl"
    path.write_text("no session\n")
    app = InterviewerApp(tmp_path, replay=path if alone else None)
    async with app.run_test() as pilot:
        await settled(pilot)
        if not alone:
            app.post_message(Replaying(path))
            while not isinstance(app.screen, ReplayScreen):
                await pilot.pause()
            while not app.screen.notices.trouble.shown:
                await pilot.pause()
            assert app.failure is None
            await pilot.press("space", "right", "k", "g", "n", "escape")
            await pilot.pause()
            assert not isinstance(app.screen, ReplayScreen)
    assert (app.failure is not None) is alone
