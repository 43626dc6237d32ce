from __future__ import annotations

from interviewer.domain.transcript import Board, Transcript, Turn
from interviewer.tui.moments import moment, spans
from tests.stage import header


def transcript() -> Transcript:
    turns = [
        Turn(1, "interviewer", "Design it.", 0, 1),
        Turn(2, "candidate", "A queue\n in front, “because” of bursts.", 60_000, 90_000),
        Turn(3, "candidate", "That is all.", 120_000, 130_000),
    ]
    boards = [Board("queue -> store", 95_000, 2), Board("queue -> store\nrollback in five minutes", 140_000, 3)]
    return Transcript(header(), turns=turns, boards=boards)


def test_a_quote_of_a_turn() -> None:
    found = moment(transcript(), 2, 'A queue in front, "because" of bursts.')
    assert (found.turn, found.at_ms, found.on_board, found.board) == (2, 60_000, False, "")
    assert moment(transcript(), 3).board == "queue -> store"


def test_a_quote_of_the_board_is_shown_on_the_version_it_was_found_on() -> None:
    found = moment(transcript(), 3, "rollback in five minutes")
    assert (found.turn, found.at_ms, found.on_board) == (3, 140_000, True)
    assert found.board.startswith("queue -> store\nroll")


def test_a_turn_that_is_not_there_gives_the_nearest() -> None:
    assert moment(transcript(), 99, "never said").turn == 3
    assert moment(transcript(), 0).turn == 1
    assert moment(Transcript(header()), 4, "x").at_ms == 0


def test_a_quote_is_found_whatever_its_white_space_and_quotation_marks() -> None:
    text = "A queue\n in front, “because” of it's bursts."
    assert [text[a:b] for a, b in spans(text, '"because" of it’s')] == ["“because” of it's"]
    assert [text[a:b] for a, b in spans(text, "queue in")] == ["queue\n in"]
    assert spans(text, " ") == spans(text, "[a-z") == []
