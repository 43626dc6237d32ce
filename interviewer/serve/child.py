"""What runs for one page: the app, drawn on its standard output in the packets of Textual's web driver."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from textual import events, messages
from textual.drivers.web_driver import WebDriver


class PageDriver(WebDriver):
    """Ends the app when nobody is there to type any more, also where the server was killed and could not say so."""

    def start_application_mode(self) -> None:
        super().start_application_mode()
        # Textual takes the page for blurred until it says otherwise, and it may have done so before that was heard.
        self._app.call_later(self._app.post_message, events.AppFocus())

    def run_input_thread(self) -> None:
        super().run_input_thread()
        if not self.exit_event.is_set():
            self._app.post_message(messages.ExitApp())

    def stop_application_mode(self) -> None:
        with suppress(BrokenPipeError):  # the page is gone
            super().stop_application_mode()


def main(data: str) -> int:
    from interviewer.tui.app import run

    return run(Path(data))
