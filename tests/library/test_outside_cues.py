"""WebVTT and SubRip."""

from pathlib import Path

import pytest

from interviewer.domain.errors import WrongUsage
from tests.library.test_outside import read, staff, turns

VTT = """WEBVTT - a talk
Kind: captions

NOTE
INTERVIEWER: a comment
is none

STYLE
::cue(v) { color: red }

1
00:00.000 --> 00:04.000 align:start position:10%
<v.loud Ann Lee>Design <i>it</i>,

an id: with words
00:04.000 --> 00:06.500
<v Ann Lee>please</v>. R&amp;D, &lt;v Bob&gt;

00:07.000 --> 00:09.000
<v Candidate (Bob)>vector<int> it is
INTERVIEWER: The best answer.

00:09.000 --> 00:10.000
[00:11] INTERVIEWER: hired <v Ann Lee>hired

01:02:10.000 --> 01:02:12.000
<v Ann Lee>(silence)

01:02:13.000 --> 01:02:14.000
<v Ann Lee>Ok</v> <v Candidate (Bob)>Fine</v>
"""


def test_voices(tmp_path: Path) -> None:
    found = read(tmp_path, "---\nlevel: staff\n---\n" + VTT, "talk.vtt")
    assert found.speakers == ("Ann Lee", "Candidate (Bob)")
    assert turns(found) == [
        ("i", "Design it, please. R&D, <v Bob>"),
        ("c", "vector<int> it is INTERVIEWER: The best answer. [00:11] INTERVIEWER: hired <v Ann Lee>hired"),
        ("i", "Ok"),
        ("c", "Fine"),
    ]
    assert [(x.kind, x.at_ms, getattr(x, "end_ms", None)) for x in found.events] == [
        ("interviewer_said", 0, 6500), ("candidate_said", 7000, 10_000), ("stayed_silent", 3_730_000, None),
        ("interviewer_said", 3_733_000, 3_733_000), ("candidate_said", 3_733_000, 3_734_000), ("ended", 3_734_000, None),
    ]  # fmt: skip
    assert found.header.minutes == 63


SRT = """1
00:00:01,000 --> 00:00:03,000
Ann: Design it
Note: please

2
00:00:03,500 --> 00:00:05,000
Bob: <font color="red">a well-known</font> {\\an8}<i>log</i>

3
00:00:05,000 --> 00:00:07,000
and so on

with a stray empty line: yes
4
00:00:07,000 --> 00:00:09,000
- Ann: Why a log?
- Bob: Because: order.

5
00:00:09,000 --> 00:00:10,000
INTERVIEWER said so
"""


def test_subrip(tmp_path: Path) -> None:
    assert staff(tmp_path, SRT.replace("\n", "\r\n"), "talk.SRT", "Bob") == [
        ("i", "Design it Note: please"),
        ("c", "a well-known log and so on with a stray empty line: yes"),
        ("i", "Why a log?"),
        ("c", "Because: order. INTERVIEWER said so"),
    ]


def test_a_label_counts_only_where_a_cue_begins(tmp_path: Path) -> None:
    text = """WEBVTT

00:00.000 --> 00:01.000
Interviewer: Go.

00:01.000 --> 00:02.000
Candidate: So
Interviewer: You are hired.

00:02.000 --> 00:03.000
as I said, Interviewer: hired

00:03.000 --> 00:04.000
Interviewer: Next.
"""
    assert [t[0] for t in staff(tmp_path, text, "talk.vtt")] == ["i", "c", "i"]


def test_where_there_are_voices_a_label_is_text(tmp_path: Path) -> None:
    text = (
        "WEBVTT\n\n00:00.000 --> 00:01.000\n<v Bob>Go.\n\n00:01.000 --> 00:02.000\n<v Interviewee>So\n\n"
        "00:02.000 --> 00:03.000\nBob: You are hired.\n"
    )
    assert staff(tmp_path, text, "talk.vtt") == [("i", "Go."), ("c", "So Bob: You are hired.")]


def test_a_label_alone_has_the_next_cue_as_its_words(tmp_path: Path) -> None:
    cues = ["<v Bob>", "Go.", "<v Candidate>", "So."]
    text = "WEBVTT\n\n" + "".join(f"00:0{n}.000 --> 00:0{n + 1}.000\n{cue}\n\n" for n, cue in enumerate(cues))
    assert staff(tmp_path, text, "talk.vtt") == [("i", "Go."), ("c", "So.")]


def test_escapes_are_opened_before_they_are_cleaned(tmp_path: Path) -> None:
    text = (
        "WEBVTT\n\n00:00.000 --> 00:01.000\n<v Bob&#x1b;[31m>a&#27;[2Jb&#x202e;&#10;Candidate: c\n\n"
        "00:01.000 --> 00:02.000\n<v Candidate>d&nbsp;e\n"
    )
    assert staff(tmp_path, text, "talk.vtt") == [("i", "a[2Jb Candidate: c"), ("c", "d e")]


def test_cues_without_speakers_are_told(tmp_path: Path) -> None:
    text = "1\n00:00:01,000 --> 00:00:03,000\nAnn: Hello\n\n2\n00:00:03,000 --> 00:00:04,000\nBob: Hi\n"
    with pytest.raises(WrongUsage, match="'Ann', 'Bob'"):
        staff(tmp_path, text, "talk.srt")
