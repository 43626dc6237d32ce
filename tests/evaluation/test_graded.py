"""The built-in grader on labelled transcripts: agreement, order, and what must not fool it."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from statistics import fmean

import pytest

from interviewer import marking
from interviewer.config import Config
from interviewer.domain.scorecard import Scorecard
from interviewer.domain.words import Engine, Level
from interviewer.evaluation import grader

GRADED = Path(__file__).parents[1] / "data" / "graded"


def card(name: str, level: Level | None = None) -> Scorecard:
    marker = marking.marker(Engine.BUILTIN, Config())
    return asyncio.run(marking.mark(marking.read(GRADED / f"{name}.txt"), marker, level=level))


def labels(name: str) -> dict[str, int]:
    found: dict[str, int] = json.loads((GRADED / f"{name}.json").read_text())["expected"]
    return found


def scores(found: Scorecard) -> dict[str, float]:
    return {d: s.score or 0 for d, s in found.dimensions.items()}


def test_it_agrees_with_the_labels_better_than_length_does(capsys: pytest.CaptureFixture[str]) -> None:
    grader.run(GRADED, Engine.BUILTIN, Config(), repeat=1, as_json=True)
    report = json.loads(capsys.readouterr().out)
    assert report["qwk"] >= 0.6 and report["coverage"] == 1
    assert report["qwk"] > report["baselines"]["word_count"] + 0.3
    assert report["pairwise"] >= 0.85
    assert report["quote_validity"] == 1


def test_a_ladder_stands_in_its_order() -> None:
    means = [fmean(scores(card(f"milk-{n}")).values()) for n in ("plover", "dunlin", "snipe", "kestrel")]
    assert means == sorted(means, reverse=True) and len(set(means)) == 4


def test_the_same_said_at_three_times_the_length_is_worth_no_more() -> None:
    plain, padded = scores(card("salmon-wren")), scores(card("salmon-teal"))
    assert fmean(padded.values()) <= fmean(plain.values()) + 0.5


@pytest.mark.parametrize("name", ["liftcar-alder", "baggage-willow"])
def test_stuffing_and_orders_to_the_grader_lift_nothing_above_its_label(name: str) -> None:
    found, label = scores(card(name)), labels(name)
    assert fmean(found.values()) <= fmean(label.values()) + 0.5


def test_orders_to_the_grader_are_flagged() -> None:
    assert {f.kind for f in card("baggage-willow").flags} == {"instruction_to_grader"}
    assert not card("milk-plover").flags


@pytest.mark.parametrize("name", ["milk-plover", "milk-snipe", "salmon-wren"])
def test_a_higher_target_never_raises_a_score_and_repeats_are_identical(name: str) -> None:
    at = [scores(card(name, level)) for level in Level]
    for d in at[0]:
        assert [s[d] for s in at] == sorted((s[d] for s in at), reverse=True)
    assert card(name) == card(name)


def test_every_shown_quote_is_in_its_turn() -> None:
    transcript = marking.read(GRADED / "milk-dunlin.txt")
    for scored in card("milk-dunlin").dimensions.values():
        for e in scored.evidence:
            turn = transcript.turns[e.turn - 1]
            assert turn.speaker == "candidate" and e.quote in " ".join(turn.text.split())
