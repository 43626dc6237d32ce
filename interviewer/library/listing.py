"""`list`: sessions, newest first."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from interviewer.domain.errors import StoreFailed
from interviewer.library import grades, index
from interviewer.library.heads import Listed, listed
from interviewer.library.index import Row, Stamp

STEP = 256
"""Files that are read between two words on how far it is."""


def sessions(
    folder: Path, warn: Callable[[str], None], progress: Callable[[int, int], None] = lambda done, of: None
) -> list[Listed]:
    """Every session in `folder`, newest first; only files that have changed since the last time are read.

    `warn` is told of each file that cannot be read; it is left out. `progress` is told how many of the files that
    have to be read have been; what it raises stops the reading, and what was read by then is kept.
    """
    kept, now = index.load(folder), index.stamps(folder)
    rows = {name: row for name, row in kept.items() if now.get(name) == row.stamp}
    unread = [name for name in now if name not in rows]
    passing: list[str] = []
    """Why a file could not be read that another time might be."""
    try:
        for n, name in enumerate(unread):
            if n % STEP == 0:
                progress(n, len(unread))
            try:
                rows[name] = _row(folder, name, now[name])
            except StoreFailed as error:
                passing.append(_left_out(error))
    finally:
        if rows.keys() != kept.keys() or unread:
            index.save(folder, rows)
    for sentence in [*(row.wrong for row in rows.values() if row.wrong), *passing]:
        warn(sentence)
    found = [row.session for row in rows.values() if row.session is not None]
    return sorted(found, key=lambda s: (s.started_at, s.id), reverse=True)


def _row(folder: Path, name: str, stamp: Stamp) -> Row:
    """Raises StoreFailed where the file may be sound, and only cannot be read now."""
    graded = grades.summary(grades.beside(folder / name)) if stamp.grades_size else grades.Summary()
    try:
        found = listed(f"{folder}{os.sep}{name}", stamp.size, told=graded.told)
    except StoreFailed as error:
        if isinstance(error.__cause__, OSError):
            raise
        return Row(stamp, None, _left_out(error))
    if not stamp.grades_size:
        return Row(stamp, found)
    return Row(stamp, replace(found, scores=graded.scores, graded_at=graded.level, rated=graded.rated))


def _left_out(error: StoreFailed) -> str:
    return f"{error.sentence} It is left out of the list."
