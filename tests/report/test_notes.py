"""What stands beside a turn."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from interviewer.debrief.whole import Debrief
from interviewer.domain.scorecard import Evidence, Flag, Verdict
from interviewer.report.notes import notes
from interviewer.report.quoting import pieces, place
from tests.report.sessions import BOARD, SAID, debriefed


@pytest.fixture(scope="module")
def debrief(tmp_path_factory: pytest.TempPathFactory) -> Debrief:
    return debriefed(tmp_path_factory.mktemp("data"), board=BOARD)


def kinds(debrief: Debrief, turn: int) -> list[str]:
    return [n.kind for n in notes(debrief).get(turn, ())]


def test_each_thing_stands_at_its_turn(debrief: Debrief) -> None:
    turns = debrief.hearing.transcript.turns
    (twist,) = (t.number for t in turns if t.text.startswith("A change:"))
    assert "twist" in kinds(debrief, twist)
    assert kinds(debrief, 1)[0] == "given"
    held = [(n, x) for n, found in notes(debrief).items() for x in found if x.kind == "withheld" and x.quote == SAID]
    assert [(n, x.says) for n, x in held] == [(5, f"hint, withheld: {SAID}")]
    (stall, *_) = debrief.stalls
    assert "stall" in kinds(debrief, stall.turn - 1)


def test_evidence_has_sign_dimension_item_and_whether_it_was_prompted(debrief: Debrief) -> None:
    assert debrief.card is not None
    item = debrief.rubrics["teaching"].items[0]
    scored = debrief.card.dimensions["teaching"].model_copy(
        update={
            "items": (
                Verdict(id=item.id, verdict="yes", evidence=(0, 7, -1)),
                Verdict(id="gone", verdict="yes", evidence=(0,)),
            ),
            "evidence": (Evidence(turn=3, at="04:00", quote="a dedup table", sign="-", prompted=True),),
        }
    )
    flag = Flag(kind="overreach", turn=3, quote="my vision")
    card = debrief.card.model_copy(update={"dimensions": {"teaching": scored}, "round_rubric": None, "flags": (flag,)})
    against, flagged = [n for n in notes(replace(debrief, card=card))[3] if n.kind in {"against", "flag"}]
    assert against.told == f"Teaching, prompted: {item.says.rstrip('.')}; gone"
    assert (against.quote, flagged.quote) == ("a dedup table", "my vision")


def test_a_quote_is_found_in_its_turn_else_on_the_board(debrief: Debrief) -> None:
    assert place(debrief, 2, "two readings   of wake up") == ("turn", 2)
    assert place(debrief, 3, "ingest -> dedup -> router") == ("board", 1)
    assert place(debrief, 3, "never said") == ("turn", 3)
    assert place(debrief, 99, "never said") is None


@pytest.mark.parametrize(
    ("text", "quotes", "marked"),
    [
        ("I said “so\n  be it” and left", ['"so be it"'], ["“so\n  be it”"]),
        ("one two three", ["two three", "one two"], ["one two", " three"]),
        ("a.b a+b", ["a+b", ""], ["a+b"]),
        ("a", ["b"], []),
    ],
)
def test_quotes_are_marked_and_nothing_is_lost(text: str, quotes: list[str], marked: list[str]) -> None:
    found = pieces(text, quotes)
    assert "".join(piece for piece, _ in found) == text
    assert [piece for piece, quoted in found if quoted] == marked


def test_an_outside_transcript_has_its_twists_heard(tmp_path: Path) -> None:
    found = debriefed(tmp_path, graded=False)
    events = tuple(x for x in found.events if x.kind != "twist")
    assert [n for n, xs in notes(replace(found, events=events)).items() for x in xs if x.kind == "twist"]
