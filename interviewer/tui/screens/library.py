"""The library: what can be done with the session that stands highlighted."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType

from interviewer.domain.errors import Problematic
from interviewer.library import trash
from interviewer.library.heads import Listed
from interviewer.tui import keys, rows
from interviewer.tui.commands import Command
from interviewer.tui.messages import Comparing, Debriefing, Replaying, Resuming
from interviewer.tui.screens.library_commands import library_commands
from interviewer.tui.screens.shelf import Shelf
from interviewer.tui.widgets.filter_line import FilterLine
from interviewer.tui.widgets.session_table import SessionTable
from interviewer.tui.widgets.trouble import Trouble


class LibraryScreen(Shelf):
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "back", "back", id="library.back", tooltip="Empty the filter; then back."),
    ]

    def __init__(self, data: Path) -> None:
        super().__init__(data)
        self._deleted: list[tuple[trash.Deleted, Listed]] = []
        """The last one last."""

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Only what can be done with the session that stands highlighted."""
        if not self.query(SessionTable):
            return True  # nothing is composed yet
        session = self.session
        match action:
            case "open" | "grade" | "replay" | "export" | "delete":
                return session is not None
            case "resume":
                return session is not None and not session.finished
            case "undo":
                return bool(self._deleted)
            case "compare":
                return len(self.table.marked) == 2
        return True

    def action_open(self) -> None:
        """Its scorecard, or the way to it; a session that was left goes on."""
        if self.session is not None and not self.session.finished:
            self.action_resume()
        else:
            self.action_grade(again=False)

    def action_resume(self) -> None:
        if self.session is not None:
            self.query_one(Trouble).clear()
            self.post_message(Resuming(Path(self.session.path)))

    def action_grade(self, again: bool = True) -> None:
        if self.session is not None:
            self.query_one(Trouble).clear()
            self.post_message(Debriefing(Path(self.session.path), again=again))

    def action_replay(self) -> None:
        if self.session is not None:
            self.post_message(Replaying(Path(self.session.path)))

    def action_delete(self) -> None:
        session, table = self.session, self.table
        if session is None or self._filter is None:
            return
        try:
            self._deleted.append((trash.delete(Path(session.path), self._data), session))
        except Problematic as error:
            self.tell("It was not deleted", error.sentence, error.next_step)
            return
        beside = table.sessions[table.at + 1 : table.at + 2] or table.sessions[table.at - 1 : table.at]
        table.marked = [id_ for id_ in table.marked if id_ != session.id]
        self._filter = self._filter.without(session.id)
        self._show(beside[0].id if beside else "")
        undo = next((key for b, key in keys.in_force(self) if b.id == "library.undo"), "")
        back = f"{undo} puts it back." if undo else "It can be put back by name, from the commands."
        self.notify(f"{rows.title(session)} is in the trash. {back}", markup=False, timeout=8)

    def action_undo(self) -> None:
        if not self._deleted:
            return
        deleted, session = self._deleted[-1]
        try:
            trash.restore(deleted)
        except Problematic as error:
            self.tell("It was not put back", error.sentence, error.next_step)
            return
        self._deleted.pop()
        self._wanted = session.id
        self.notify(f"{rows.title(session)} is back.", markup=False)
        self._read()

    def action_compare(self) -> None:
        by_id = {s.id: s for s in self._filter.sessions} if self._filter else {}
        paths = [Path(by_id[id_].path) for id_ in self.table.marked if id_ in by_id]
        if len(paths) == 2:
            self.post_message(Comparing(*paths))

    def action_export(self) -> None:
        from interviewer.tui.screens.exporting import ExportScreen

        if self.session is not None:
            self.app.push_screen(ExportScreen(self.session, self._data))

    def action_bring(self) -> None:
        from interviewer.tui.screens.importing import ImportScreen

        self.app.push_screen(ImportScreen(self._data), self._brought)

    def _brought(self, id_: str | None) -> None:
        self._wanted = id_ or ""  # it is read as soon as this screen is back

    def action_trends(self) -> None:
        from interviewer.tui.screens.trends import TrendsScreen

        self.app.push_screen(TrendsScreen(self._data))

    def action_filter(self) -> None:
        self.set_focus(self.query_one(FilterLine))  # at once: the next key belongs there

    def action_rows(self) -> None:
        self.set_focus(self.table)

    @on(SessionTable.Left)
    def _left(self) -> None:
        self.action_filter()

    def action_back(self) -> None:
        line = self.query_one(FilterLine)
        if line.value:
            line.value = ""
        else:
            super().action_back()

    def commands(self) -> Iterable[Command]:
        return library_commands(self)
