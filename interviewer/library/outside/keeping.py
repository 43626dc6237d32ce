"""An outside transcript into the library, as an ended session."""

from __future__ import annotations

import secrets
import shutil
from dataclasses import dataclass
from pathlib import Path

from interviewer.domain.errors import StoreFailed
from interviewer.domain.events import Header
from interviewer.domain.transcript import Transcript
from interviewer.library.outside.reading import Outside
from interviewer.library.store import Loaded, SessionFile, read_session


@dataclass(frozen=True)
class Kept:
    """Where it is. `new` is False where it was there before."""

    id: str
    path: Path
    new: bool


def keep(outside: Outside, folder: Path) -> Kept:
    """Writes the session file whole or not at all. Another session with its id stays, and this one's id grows."""
    header = outside.header
    longer = f"{header.id[:90]}-{str((header.model_extra or {}).get('source'))[:6]}"
    for id_ in dict.fromkeys((header.id, longer)):
        path = folder / f"{id_}.jsonl"
        if not path.exists():
            _write(outside, header.model_copy(update={"id": id_}), path)
            return Kept(id_, path, new=True)
        if _same(read_session(path), outside):
            return Kept(id_, path, new=False)
    raise StoreFailed(
        f"The library has two other sessions called {header.id}.", "Give this one another id in its header."
    )


def _write(outside: Outside, header: Header, path: Path) -> None:
    """In a folder of its own first: an import that was cut off must not look like a session that was."""
    part = path.parent / f".import-{secrets.token_hex(4)}"
    try:
        file = SessionFile.create(part, header)
        for event in outside.events:
            file.append(event)
        file.close()
        (part / path.name).rename(path)
    except OSError as error:
        raise StoreFailed(
            f"{path} could not be written: {error.strerror or error}.", "Choose another --data."
        ) from error
    finally:
        shutil.rmtree(part, ignore_errors=True)


def _same(there: Loaded, outside: Outside) -> bool:
    """The same file, however it was read then; or the same session, printed."""
    digest = (there.header.model_extra or {}).get("source")
    if digest is not None and digest == (outside.header.model_extra or {}).get("source"):
        return True
    return _said(there.transcript()) == _said(Transcript.of(outside.header, outside.events))


def _said(transcript: Transcript) -> tuple[list[tuple[str, str]], list[str]]:
    return [(t.speaker, t.text) for t in transcript.turns], [b.text for b in transcript.boards]
