"""Which of the speakers is the candidate. A label that says so decides, else the name that was given."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from interviewer.domain.errors import BadData, WrongUsage
from interviewer.domain.text import clean
from interviewer.library.outside.entries import speaker_key
from interviewer.library.outside.labels import pieces, side

_SHOWN = 20


def candidates(speakers: Mapping[str, str], wanted: str | None, file: str) -> frozenset[str]:
    """The keys of the labels that are the candidate's; `speakers` gives a label for each key.

    Raises WrongUsage listing the speakers where it cannot be told, BadData where there is only one.
    """
    listed = list(speakers.values())
    if len(speakers) < 2:
        raise BadData(
            f"{file} has one speaker only, {_shown(listed)}, where an interview has two.",
            "Begin each turn with its speaker's name and a colon, as docs/transcripts.md shows.",
        )
    saying = {key for key, name in speakers.items() if side(name) == "candidate"}
    named = _named(wanted, speakers) if wanted else set[str]()
    if len(saying) > 1 and len({_person(speakers[key]) for key in saying} - {""}) > 1:
        if len(named & saying) == 1:
            return frozenset(named & saying)
        raise WrongUsage(
            f"{file} has more than one candidate: {_shown(speakers[key] for key in saying)}.",
            "Name the one to grade with --candidate.",
        )
    if saying:
        if named - saying:
            raise WrongUsage(
                f"{file} labels {_shown(speakers[key] for key in saying)} as the candidate, "
                f"and --candidate names {_shown(speakers[key] for key in named - saying)}.",
                "Leave --candidate away, or change the label.",
            )
        return frozenset(saying)
    if len(named) == 1:
        return frozenset(named)
    if wanted:
        few = "more than one speaker" if named else "no speaker"
        raise WrongUsage(
            f"In {file} {few} is called {clean(wanted)[:40]!r}.", f"The speakers are {_shown(listed)}; name one."
        )
    raise WrongUsage(
        f"{file} does not say which speaker is the candidate.",
        f"Name one of {_shown(listed)} with --candidate.",
    )


def _named(wanted: str, speakers: Mapping[str, str]) -> set[str]:
    """Speakers of that name: the label, or else the name in its brackets, or else its first word."""
    key = speaker_key(clean(wanted).strip().removesuffix(":"))
    if key in speakers:
        return {key}
    person = {k for k, name in speakers.items() if speaker_key(_person(name)) == key}
    return person or {k for k in speakers if k.split()[0] == key}


def _person(name: str) -> str:
    """Whose name a label holds beside the side it says: Ann, of "Candidate (Ann)"; or nothing."""
    parts = pieces(name)
    others = [part for part in parts if side(part) is None]
    return others[0] if others else " ".join(parts[0].split()[1:]) if parts else ""


def _shown(names: Iterable[str]) -> str:
    listed = [repr(name[:40]) for name in names]
    return ", ".join(listed[:_SHOWN]) + (" …" if len(listed) > _SHOWN else "")
