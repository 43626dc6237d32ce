from __future__ import annotations

from itertools import pairwise

from textual.app import App, ComposeResult
from textual.pilot import Pilot

from interviewer.tui.render import Entry
from interviewer.tui.widgets.conversation import MOST, WINDOW, Conversation
from interviewer.tui.widgets.message import Message


def entries(n: int, first: int = 0) -> list[Entry]:
    return [Entry("candidate", i * 1000, f"message {i}\n" + "more\n" * (i % 3)) for i in range(first, first + n)]


async def laid_out(pilot: Pilot[None]) -> None:
    """Until what was mounted or scrolled to has its place."""
    for _ in range(2):
        await pilot.pause()


class Talk(App[None]):
    CSS = "Message { height: auto; margin-bottom: 1; }"

    def get_theme_variable_defaults(self) -> dict[str, str]:
        return {"quiet": "#888888"}

    def compose(self) -> ComposeResult:
        yield Conversation()

    @property
    def conversation(self) -> Conversation:
        return self.query_one(Conversation)

    def on_screen(self) -> list[tuple[int, int]]:
        """Each message in view: its second, and its line."""
        region = self.conversation.region
        return [
            (m.entry.at_ms // 1000, m.region.y)
            for m in self.conversation.query_children(Message)
            if region.overlaps(m.region) and m.region.y >= region.y
        ]


async def test_what_fits_starts_at_the_top() -> None:
    app = Talk()
    async with app.run_test(size=(60, 20)) as pilot:
        app.conversation.append(entries(1)[0])
        await laid_out(pilot)
        assert app.on_screen() == [(0, 0)]


async def test_the_latest_is_followed() -> None:
    app = Talk()
    async with app.run_test(size=(60, 20)) as pilot:
        for one in entries(30):
            app.conversation.append(one)
        await pilot.pause()
        assert app.on_screen()[-1][0] == 29
        assert not app.conversation.below


async def test_reading_back_holds_its_place_and_one_key_returns() -> None:
    app = Talk()
    async with app.run_test(size=(60, 20)) as pilot:
        app.conversation.load(entries(30))
        await pilot.pause()
        app.conversation.focus()
        await pilot.press("pageup")
        await pilot.pause()
        seen = app.on_screen()
        for one in entries(5, 30):
            app.conversation.append(one)
            await pilot.pause()
        assert app.on_screen() == seen
        assert app.conversation.below
        await pilot.press("end")
        await pilot.pause()
        assert app.on_screen()[-1][0] == 34
        assert not app.conversation.below


async def test_a_long_session_mounts_little_and_pages_in_without_a_jump() -> None:
    app = Talk()
    async with app.run_test(size=(60, 20)) as pilot:
        app.conversation.load(entries(400))
        await pilot.pause()
        assert len(app.conversation.query_children(Message)) == WINDOW
        app.conversation.focus()
        frames: list[int] = []
        app.screen.screen_layout_refresh_signal.subscribe(
            app.conversation, lambda _: frames.append(app.on_screen()[0][0]), immediate=True
        )
        for _ in range(24):
            app.conversation.scroll_relative(y=-12, animate=False)
            await laid_out(pilot)
            assert len(app.conversation.query_children(Message)) <= MOST
        assert frames[-1] < 350  # so several pages came in
        # A little at a time, and no frame in which what is in view jumps.
        assert all(was - 6 <= now <= was for was, now in pairwise(frames))
        for one in entries(3, 400):
            app.conversation.append(one)
        await pilot.press("end")
        await pilot.pause()
        assert app.on_screen()[-1][0] == 402
        assert len(app.conversation.query_children(Message)) <= WINDOW


async def test_paging_down_again_comes_to_the_end() -> None:
    app = Talk()
    async with app.run_test(size=(60, 20)) as pilot:
        app.conversation.load(entries(130))
        await pilot.pause()
        for _ in range(6):
            app.conversation.scroll_home(animate=False)
            await laid_out(pilot)
        assert app.on_screen()[0][0] < 20
        for _ in range(6):
            app.conversation.scroll_end(animate=False)
            await laid_out(pilot)
        assert app.on_screen()[-1][0] == 129
        shown = [m.entry.at_ms for m in app.conversation.query_children(Message)]
        assert shown == sorted(shown)
