"""How a speaker's label looks at the start of a line, and which side a label claims."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from interviewer.library.outside.entries import speaker_key
from interviewer.library.outside.stamps import CLOCK, milliseconds

Side = Literal["candidate", "interviewer"]
Style = Literal["plain", "bold", "heading"]

_NAME = r"[^\W_][^:：*\[\]<>{}|\"“”?!;=\n]{0,59}?"
_AT = rf"(?:[ \t]*[\[(]{CLOCK}[\])])?"
_PLAIN = re.compile(rf"({_NAME}){_AT}[ \t]*[:：](?!//)[ \t]*(.*)", re.S)
_BOLD = re.compile(rf"([*_]{{1,3}})({_NAME}){_AT}(?:[ \t]*[:：]\1|\1{_AT}[ \t]*[:：])[ \t]*(.*)", re.S)
_BOLD_ALONE = re.compile(rf"([*_]{{2,3}})({_NAME}){_AT}\1{_AT}[ \t]*")
_HEADING = re.compile(r"#{1,6}[ \t]+")
_HEADING_NAME = re.compile(rf"({_NAME})(?:[ \t]*[:：])?[*_]{{0,3}}{_AT}[ \t]*[:：]?")

_LONGEST_HEADING = 100

CANDIDATE = frozenset(
    "candidate interviewee applicant kandidat kandidatin bewerber bewerberin candidat candidato candidata".split()
)
INTERVIEWER = frozenset(
    "interviewer interviewers panel panelist panellist recruiter moderator assessor examiner hiring".split()
)
PARTICIPANTS = frozenset({"me", "you", "i", "myself"})
"""Words that label a speaker and do not say which side he is on."""
_ASIDES = frozenset(
    "note notes example cost latency throughput step option pro pros con cons assumption assumptions requirement "
    "requirements summary todo tldr question answer warning update edit problem solution goal goals date time location "
    "title topic transcript duration level round api db input output case".split()
)
"""What stands before a colon in notes and is nobody's name."""
_PARTICLES = frozenset("de da di del der den van von la le bin ibn al el of the and dos das y".split())


@dataclass(frozen=True)
class Label:
    """`text` is what follows on the line; `at_ms` a time the label carries in brackets of its own."""

    name: str
    text: str
    style: Style
    at_ms: int | None = None
    colon: bool = True

    @property
    def key(self) -> str:
        return speaker_key(self.name)


def label(row: str) -> Label | None:
    """The label that `row` begins with, if it has the shape of one. An indented row has none."""
    if heading := _HEADING.match(row):
        inner = row[heading.end() :].strip(" \t#*_")[:_LONGEST_HEADING]
        name = _HEADING_NAME.fullmatch(inner)
        return _made(name, 1, "", "heading", colon=False) if name else None
    if bold := _BOLD.fullmatch(row):
        return _made(bold, 2, bold[bold.re.groups], "bold")
    if bold := _BOLD_ALONE.fullmatch(row):
        return _made(bold, 2, "", "bold", colon=False)
    if plain := _PLAIN.fullmatch(row):
        return _made(plain, 1, plain[plain.re.groups], "plain")
    return None


def _made(match: re.Match[str], name: int, text: str, style: Style, *, colon: bool = True) -> Label | None:
    said = " ".join(match[name].split())
    if said.count("(") != said.count(")") or not any(c.isalpha() for c in said) or len(said.split()) > 6:
        return None
    clocks = [first for first in range(name + 1, match.re.groups, 4) if match[first + 2] is not None]
    return Label(said, text, style, milliseconds(match, clocks[0]) if clocks else None, colon)


def pieces(name: str) -> list[str]:
    """A label's parts: Candidate and Ann, of "Candidate (Ann)" and of "Candidate - Ann"."""
    return [piece.strip(" .,") for piece in re.split(r"[()]|\s[-–—/|]\s", name) if piece.strip(" .,")]


def side(name: str) -> Side | None:
    """The side a label says, as "Candidate", "Interviewer 2", "Candidate (Ann)" and "Ann (candidate)" do."""
    first, *others = pieces(name) or [""]
    said = _said(first)
    if said or not named(first):
        return said
    return next((found for piece in others if (found := _said(piece))), None)


def _said(piece: str) -> Side | None:
    first, *others = piece.casefold().split() or [""]
    rest_named = all(not word[0].islower() for word in piece.split()[1:])
    if first.strip(",") in CANDIDATE and rest_named:
        return "candidate"
    if first.strip(",") in INTERVIEWER and (rest_named or others == ["manager"]):
        return "interviewer"
    return None


def named(name: str, *, loosely: bool = False) -> bool:
    """Whether it is written as a name is: capitals (or a script that has none), and no word that heads a note.

    `loosely` takes a single word in small letters as well.
    """
    words = re.sub(r"\(.*?\)", " ", name).split()
    if not 0 < len(words) <= 4 or words[0].casefold() in _ASIDES:
        return False
    small = [word for word in words if word[0].islower() and word not in _PARTICLES]
    large = any(word[0].isalpha() and not word[0].islower() for word in words)
    return (large and not small) or (loosely and len(words) == 1)


def speaks(label: Label) -> bool:
    """Whether the label by itself, wherever it stands, can be a speaker's."""
    return side(label.name) is not None or label.key in PARTICIPANTS or named(label.name)
