from hypothesis import given
from hypothesis import strategies as st

from interviewer.domain.text import clean, fold, sentences


def test_clean_takes_out_what_a_terminal_would_obey() -> None:
    hostile = "a\x1b]0;title\x07b\x1b[31mc\x9b2Jd\u202ee\x00f\x1b]52;c;eA==\x1b\\g"
    assert clean(hostile) == "abcdefg"


@given(st.text())
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@given(st.text())
def test_nothing_that_moves_the_cursor_is_left(text: str) -> None:
    assert not any((ord(c) < 32 and c not in "\n\t") or 0x7F <= ord(c) < 0xA0 for c in clean(text))


def test_a_sequence_split_over_chunks_is_cleaned_once_whole() -> None:
    assert clean("a\x1b]52;c;" + "eA==\x07b") == "ab"


def test_sentences_keep_numbers_and_marks() -> None:
    assert sentences("It takes 3.5 s. Why? I'd\nsay so!") == ["It takes 3.5 s.", "Why?", "I'd", "say so!"]


def test_fold_makes_quotation_marks_one() -> None:
    assert fold("“it’s\n here”") == '"it\'s here"'
