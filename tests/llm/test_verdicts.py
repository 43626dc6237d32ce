"""A grader's answer is read with patience where that does no harm, and strictly where it decides a verdict."""

from __future__ import annotations

from typing import Any

import pytest

from interviewer.domain.ports import Finding
from interviewer.domain.words import Level
from interviewer.llm.form import Form, Wrong
from interviewer.llm.verdicts import form
from tests.llm.gradings import entry, item

ITEMS = (item("fails"), item("way-back"), item("folds"))
NONE = {"reason": "", "quotes": [], "reach": "none"}
QUOTE = (4, "we go back by hand")


def answer(**entries: Any) -> dict[str, Any]:
    return {"fails": NONE, "way-back": NONE, "folds": NONE, **entries}


def read(data: dict[str, Any], *, last: bool = False) -> dict[str, Finding]:
    return {f.item: f for f in form(ITEMS).read(data, last)}


SHOWN = entry("senior", QUOTE)


@pytest.mark.parametrize(
    "data",
    [
        {**answer(), "way-back": SHOWN},
        {"Fails": NONE, "Way_Back": SHOWN, "FOLDS": NONE, "invented": SHOWN},
        {"items": {**answer(), "way-back": SHOWN}},
        {"items": [{"id": "fails", **NONE}, {"item": "way-back", **SHOWN}, {"id": "folds", **NONE}]},
        {**answer(), "way-back": {"Reach": " Senior ", "Quotes": SHOWN["quotes"], "Reason": "Because."}},
        {**answer(), "way-back": {**SHOWN, "quotes": {"turn": "turn 4", "quote": "“we go back by hand…”"}}},
        {**answer(), "way-back": {**SHOWN, "quotes": [{"turn": 4.0, "text": '"we go  back\nby hand"'}], "level": 3}},
    ],
)
def test_read_all_the_same(data: dict[str, Any]) -> None:
    found = read(data)
    assert tuple(found) == ("fails", "way-back", "folds")
    assert found["way-back"] == Finding("way-back", Level.SENIOR, (QUOTE,), "Because.")


@pytest.mark.parametrize(
    ("given", "reach"),
    [("shown", Level.MID), ("Yes", Level.MID), (True, Level.MID), ("staff", Level.MID), ("none", None), (False, None)],
)
def test_against_the_candidate_it_was_shown_or_not(given: Any, reach: Level | None) -> None:
    assert read(answer(folds={**SHOWN, "reach": given}))["folds"].reach is reach


@pytest.mark.parametrize("given", ["none", "None", None, "not shown", "no"])
def test_not_shown_has_no_quotes(given: Any) -> None:
    found = read(answer(fails={**SHOWN, "reach": given}))["fails"]
    assert (found.reach, found.quotes) == (None, ())


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({**SHOWN, "reach": "high"}, "has the reach 'high', where one of none, mid, senior, staff, principal is right"),
        ({**SHOWN, "reach": "shown"}, "has the reach 'shown'"),
        ({**SHOWN, "reach": 3}, "has the reach '3'"),
        ({**SHOWN, "reach": ["mid"]}, "has the reach"),
        ({"reason": "", "quotes": SHOWN["quotes"]}, "has no reach"),
        ({**SHOWN, "quotes": []}, "has the reach senior and no quote"),
        ({**SHOWN, "quotes": None}, "no quote"),
        ({**SHOWN, "quotes": [{"turn": 4, "quote": "…"}]}, "no quote"),
        ("senior", "is not an object"),
        (None, "is missing"),
    ],
)
def test_sent_back(given: Any, says: str) -> None:
    """Only that item is asked for again."""
    with pytest.raises(Wrong) as wrong:
        read(answer(fails=given))
    assert str(wrong.value).startswith("`fails` ")
    assert says in str(wrong.value)
    assert isinstance(wrong.value.rest, Form)
    assert wrong.value.rest.schema["required"] == ["fails"]
    assert wrong.value.rest.told
    assert wrong.value.rest.told["properties"] == {"fails": {"$ref": "#/$defs/for"}}
    assert "against" not in wrong.value.rest.told["$defs"]


def test_repairs_add_up() -> None:
    first = form(ITEMS)
    with pytest.raises(Wrong) as wrong:
        first.read({"fails": SHOWN}, False)
    assert wrong.value.rest
    second = wrong.value.rest.read({"way-back": NONE, "folds": NONE}, False)
    assert [f.item for f in second] == ["fails", "way-back", "folds"]
    assert second[0].reach is Level.SENIOR


def test_the_last_time_a_reach_without_a_quote_is_none() -> None:
    assert read(answer(fails={**SHOWN, "quotes": []}), last=True)["fails"].reach is None


def test_quotes_keep_no_harm() -> None:
    """Escape sequences and other marks go, doubles too, and a third quote is the last."""
    quotes = [{"turn": 4, "quote": f"we go \x1b[31mback {n}"} for n in (1, 1, 2, 3, 4)]
    found = read(answer(fails={**SHOWN, "quotes": quotes}))["fails"]
    assert found.quotes == ((4, "we go back 1"), (4, "we go back 2"), (4, "we go back 3"))


def test_few_mistakes_are_named() -> None:
    many = [item(f"i-{n}") for n in range(9)]
    with pytest.raises(Wrong, match=r"^`i-0` is missing; .*`i-3` is missing; and so on for 5 more$"):
        form(many).read({"x": 1}, False)
