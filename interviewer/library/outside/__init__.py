"""Transcripts from outside (`.txt .md .vtt .srt`) as header and events. The format is in `docs/transcripts.md`."""

from interviewer.library.outside.keeping import Kept, keep
from interviewer.library.outside.looking import Look, look
from interviewer.library.outside.reading import Outside, read

__all__ = ["Kept", "Look", "Outside", "keep", "look", "read"]
