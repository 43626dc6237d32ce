from __future__ import annotations

from interviewer.debrief.moments import Kind, Moment
from interviewer.tui.marks import BOTH, LANES, SIGNS, beside, cell, placed
from interviewer.tui.playback import Playback

from .test_playback import EVENTS

MOMENTS = [
    Moment(10_000, 2, "raised", "A queue"),
    Moment(10_000, 2, "evidence", "ownership: Said."),
    Moment(91_000, 4, "stall", "20 s"),
    Moment(60_000, 4, "against", "influence: Said."),
]


def test_no_two_marks_look_alike() -> None:
    glyphs = [sign.glyph for sign in SIGNS.values()] + list(BOTH.values())
    assert len(set(glyphs)) == len(glyphs)
    assert all(len(glyph) == 1 for glyph in glyphs)
    assert sorted(kind for _, kinds in LANES for kind in kinds) == sorted(SIGNS)


def test_a_mark_stands_where_a_jump_to_it_leads() -> None:
    playback = Playback(EVENTS)
    marks = placed(MOMENTS, playback)
    assert [(m.moment.kind, m.shown, m.at_ms) for m in marks] == [
        ("raised", 2, 40_000), ("evidence", 2, 40_000), ("against", 5, 90_000), ("stall", 6, 91_000),
    ]  # fmt: skip


def test_jumps_go_from_place_to_place() -> None:
    playback = Playback(EVENTS)
    marks = placed(MOMENTS, playback)

    def jumped(by: int, kind: Kind | None = None) -> list[str]:
        found = beside(marks, playback, by, kind)
        if found:
            playback.to(*found[0].place)
        return [m.moment.kind for m in found]

    assert jumped(1) == ["raised", "evidence"]  # those of one turn together
    assert jumped(1) == ["against"]
    assert jumped(-1, "evidence") == ["evidence"]
    assert jumped(1, "stall") == ["stall"]
    assert jumped(1) == []
    assert playback.at_ms == 91_000


def test_two_in_one_cell_are_told() -> None:
    assert cell(["against", "evidence"], LANES[0][1]) == "±"
    assert cell(["prompted", "raised"], LANES[1][1]) == "◐"
    assert cell(["withheld", "twist"], LANES[2][1]) == SIGNS["twist"].glyph
    assert cell(["twist"], LANES[0][1]) == " "
