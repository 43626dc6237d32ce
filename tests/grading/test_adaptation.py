"""Adapting to an interviewer: what is measured, quoted and scored of each stretch, beside the dimensions."""

from __future__ import annotations

from pathlib import Path

import pytest

from interviewer.builtin.grading.grader import BuiltinGrader
from interviewer.domain.errors import BadData
from interviewer.domain.meeting.steering import steers
from interviewer.domain.ports import Finding
from interviewer.domain.scorecard import GradedBy, Scorecard, Stretch
from interviewer.domain.words import PERSONAS, Engine, Level
from interviewer.grading.adaptation.measures import measures
from interviewer.grading.adaptation.signals import signals
from interviewer.grading.grade import Progress, grade
from interviewer.library import checks, content
from tests.adapting import cut, hearing
from tests.hearings import Fixed

BY = GradedBy(engine=Engine.BUILTIN, rubric="v1@0")
QUIET = (
    "hands-off",
    "C: First I settle who is woken, then what it costs, and last who runs it. I take the phone at night as the case, because that is what people leave over, and I'd go on to the store after that.",
    "-",
    "C: Next the store. The dedup table sits in front of the router, keyed by service and symptom, with a lease per entry, since a crashed worker should give its entry back without anybody being asked.",
    "-",
    "C: What fails is the router, and then the pages stop. I run two and let them race for the lease, because one that is silent is worse than two that both page the same person once.",
    "-",
)
SENT = (
    "directive",
    "I: Leave that. Back to the dedup table.",
    "C: The dedup table is a key-value store. I choose it because an entry may be forgotten, and a lease of a minute is enough for a crash.",
    "I: Stop there. Go to the router.",
    "C: The router keeps no state of its own. I decide that because two of them may then run side by side.",
    "I: Enough. Move on.",
    "C: Next the budget of a team, which is ten pages a week. Coming back to the dedup table you stopped me at: its lease is renewed by whoever holds it.",
    "I: Leave that. Back to the store.",
    "C: The store holds ninety days. I keep no more than that, because nobody replays an older week.",
)
STUBBORN = (
    "directive",
    "I: Leave that. Back to the dedup table.",
    "C: Before that, let me finish the store, because there is a good deal more to say about retention, about compression, about the index, and about what the nightly job does to each of them when the disk is nearly full and nobody looks.",
    "I: Stop there. Go to the router.",
    "C: As I was saying, retention is ninety days, and compression is by column, and the index is built at night, and all of that stays as I put it, since changing it now would only cost time, and time is short.",
    "I: Enough. Move on.",
    "C: One more thing about that: the index and the retention depend on one another, and compression on both, so I would rather stay with the three of them for as long as it takes, however long that is.",
    "I: Leave that. Back to the lease.",
    "C: I am not done with retention. The nightly job can fall behind, and then the index is a day old, and compression waits for it, and so I would like to finish that thought before anything else comes.",
)


async def graded(*parts: tuple[str, ...], grader: object = None, level: Level = Level.STAFF, seen: list[Progress] | None = None) -> Scorecard:  # fmt: skip
    heard = hearing(*parts)
    told = (seen if seen is not None else []).append
    return await grade(
        heard,
        level,
        content.rubrics(),
        grader or BuiltinGrader(),
        BY,
        adapting=content.adapting(),
        progress=told,  # type: ignore[arg-type]
    )


def item(stretch: Stretch, id_: str) -> str:
    return next(str(v.verdict) for v in stretch.items if v.id == id_)


async def test_one_entry_a_stretch_in_order_and_none_where_nobody_changed() -> None:
    card = await graded(QUIET, SENT)
    assert [(s.persona, s.turns) for s in card.adaptation] == [("hands-off", (1, 3)), ("directive", (4, 11))]
    assert (await graded(QUIET)).adaptation == ()


async def test_it_changes_no_score_of_the_five() -> None:
    with_, without = await graded(QUIET, SENT), await graded((*QUIET, *SENT[1:]))
    assert with_.dimensions == without.dimensions
    assert with_.overall == without.overall


async def test_whoever_goes_where_sent_scores_above_whoever_argues_the_route() -> None:
    met, argued = [(await graded(QUIET, s)).adaptation[1] for s in (SENT, STUBBORN)]
    assert met.score is not None
    assert argued.score is not None
    assert met.score >= 3 > argued.score
    assert item(met, "goes-where-sent") == "yes"
    assert item(met, "argues-the-route") == "no"
    assert item(argued, "goes-where-sent") == "no"
    assert item(argued, "argues-the-route") == "yes"
    assert item(argued, "comes-back-to-the-thread") == "no"
    assert item(met, "comes-back-to-the-thread") == "yes"


async def test_every_quote_is_in_its_turn_and_in_its_stretch() -> None:
    heard = hearing(QUIET, SENT)
    card = await graded(QUIET, SENT)
    for stretch in card.adaptation:
        for e in stretch.evidence:
            turn = heard.turn(e.turn)
            assert stretch.turns[0] <= e.turn <= stretch.turns[1]
            assert turn
            assert turn.speaker == "candidate"
            assert e.quote in turn.text
        for s in stretch.signals:
            turn = heard.turn(s.turn)
            assert turn
            assert turn.speaker == ("interviewer" if s.quote else "candidate")
            assert s.quote in turn.text
        assert all(n < len(stretch.evidence) for v in stretch.items for n in v.evidence)


async def test_a_quote_from_another_stretch_is_no_evidence() -> None:
    """Asked for again once, and dropped; a grader that fails leaves the rest of the card."""
    early = Finding("goes-where-sent", Level.STAFF, ((1, "I settle who is woken"),))
    grader = Fixed({"adaptation": [early]})
    stretch = (await graded(QUIET, SENT, grader=grader)).adaptation[1]
    assert grader.asked_again == [early]
    assert stretch.evidence == ()
    assert item(stretch, "goes-where-sent") == "no"
    seen: list[Progress] = []
    card = await graded(QUIET, SENT, grader=Fixed({}, fails=["adaptation"]), seen=seen)
    assert [s.score for s in card.adaptation] == [None, None]
    assert "did not answer" in card.adaptation[0].reason
    assert card.dimensions["ownership"].items
    assert [p.state for p in seen if p.rubric == "adaptation"] == ["running", "failed"]


async def test_a_stretch_of_a_few_words_is_not_scored() -> None:
    card = await graded(QUIET, ("directive", "I: Go.", "C: I go.", "I: Stop.", "C: I stop."))
    assert card.adaptation[1].score is None
    assert card.adaptation[1].reason == "Too little to score: 2 turns and 4 words under this interviewer."


async def test_the_same_stretch_never_scores_higher_against_a_higher_level() -> None:
    scores = [(await graded(QUIET, SENT, level=level)).adaptation[1].score for level in Level]
    assert scores == sorted(scores, reverse=True)  # type: ignore[type-var]


def test_measures_stand_beside_those_of_the_stretch_before() -> None:
    first, second = cut(QUIET, SENT)
    found = {m.id: m for m in measures(second)}
    assert (found["length"].before, found["length"].after, found["length"].went) == (36.0, 24.0, "with")
    assert (found["followed"].before, found["followed"].after, found["followed"].went) == (None, 1.0, None)
    assert found["returned"].after == 1.0
    assert all(m.before is None and m.went is None for m in measures(first))


def test_signals_are_the_marks_of_the_stretchs_own_style() -> None:
    first, second = cut(QUIET, SENT)
    assert [(s.mark, s.says) for s in signals(first)] == [("silence", "3 of your 3 turns got no reply.")]
    marks = {s.mark: s for s in reversed(signals(second))}
    assert marks["redirect"].quote == "Leave that. Back to the dedup table."
    assert marks["move-on"].quote == "Enough. Move on."
    assert "silence" not in marks


def test_whoever_has_to_be_nudged_did_not_go_where_they_were_sent() -> None:
    _, second = cut(
        QUIET,
        ("directive", "I: Go to the router.", "I: Say the next thing, whatever it is.", "C: The router has no state."),
    )
    assert [(s.turn, s.named, s.followed) for s in steers(second)] == [(4, True, False)]
    assert "nudge" in {s.mark for s in signals(second)}


async def test_an_interviewer_of_ones_own_is_judged_by_what_holds_for_all() -> None:
    card = await graded(QUIET, ("my-own", *SENT[1:]))
    assert {v.id for v in card.adaptation[1].items} == {i.id for i in content.adapting().rubric.shared}


@pytest.mark.parametrize("persona", PERSONAS)
def test_every_style_has_five_items_of_its_own_from_the_source(persona: str) -> None:
    own = content.adapting().rubric.styles[persona]
    assert len(own) >= 5
    assert {i.sign for i in own} == {"+", "-"}
    assert all(i.source and i.missing and i.practise for i in own)


def test_a_mistake_in_the_file_names_its_key() -> None:
    rubric = content.adapting().rubric
    twice = rubric.model_copy(update={"shared": (*rubric.shared, rubric.shared[0])})
    unknown = rubric.model_copy(update={"styles": {**rubric.styles, "nobody": rubric.shared}})
    for wrong, key in ((twice, "`shared`"), (unknown, "`styles`")):
        with pytest.raises(BadData, match=key):
            checks.styles(wrong, Path("adaptation.toml"), content.vocabulary(), content.personas())
