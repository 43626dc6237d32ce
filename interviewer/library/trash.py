"""Deleting a session: it is moved to a folder of its own in `trash/`, its grades with it, and can be put back.

Nothing here ever empties the trash.
"""

from __future__ import annotations

import shutil
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from interviewer.domain.errors import StoreFailed
from interviewer.library import grades
from interviewer.library.store import ensure_closed

FOLDER = "trash"


@dataclass(frozen=True, slots=True)
class Deleted:
    """Where a session was, and where it lies now: its file, and that of its grades where it had any."""

    home: Path
    lies: Path
    graded: bool


def delete(session: Path, data: Path) -> Deleted:
    """Raises StoreFailed, with everything where it was, also where the session is open in another window."""
    ensure_closed(session)
    kept = grades.beside(session)
    try:
        folder = _own_folder(data / FOLDER, session.stem)
    except OSError as error:
        raise _failed(session, "deleted", error) from error
    lies, graded = folder / session.name, kept.is_file()
    try:
        # The session first: should the machine stop here, no list shows a session that has lost its grades.
        _move(session, lies)
        if graded:
            _move(kept, folder / kept.name)
    except OSError as error:
        with suppress(OSError):
            if lies.exists() and not session.exists():
                _move(lies, session)
            folder.rmdir()
        raise _failed(session, "deleted", error) from error
    return Deleted(session, lies, graded)


def restore(deleted: Deleted) -> None:
    """Puts back what `delete` took away. Raises StoreFailed where another session has taken its place."""
    home, lies = deleted.home, deleted.lies
    kept_home, kept = grades.beside(home), grades.beside(lies)
    if home.exists() or (deleted.graded and kept_home.exists()):
        raise StoreFailed(
            f"There is another session {home.stem} by now, so this one was not put back.", f"It lies in {lies.parent}."
        )
    try:
        if deleted.graded:
            _move(kept, kept_home)
        _move(lies, home)
    except OSError as error:
        with suppress(OSError):
            if deleted.graded and not home.exists() and kept_home.exists():
                _move(kept_home, kept)
        raise _failed(lies, "put back", error) from error
    with suppress(OSError):
        lies.parent.rmdir()


def _own_folder(trash: Path, name: str) -> Path:
    """The same session may be deleted more than once."""
    base = f"{datetime.now(UTC):%Y%m%d-%H%M%S}-{name}"
    for n in range(1, 1000):
        folder = trash / (base if n == 1 else f"{base}-{n}")
        try:
            folder.mkdir(parents=True)
        except FileExistsError:
            continue
        return folder
    raise FileExistsError(f"{trash / base} and its like are taken")


def _move(source: Path, target: Path) -> None:
    shutil.move(source, target)  # also to another disk, where a folder is a link to one


def _failed(path: Path, what: str, error: OSError) -> StoreFailed:
    return StoreFailed(
        f"{path.name} could not be {what}: {error.strerror or error}.",
        "It is where it was; check that folder's rights.",
    )
