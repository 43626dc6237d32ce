"""Laws of the ledger, over any conversation."""

from hypothesis import given
from hypothesis import strategies as st

from interviewer.domain import events as e
from interviewer.domain.concepts import Concept, Vocabulary
from interviewer.domain.ledger import Ledger, Side
from interviewer.domain.transcript import Transcript
from interviewer.domain.words import Move
from tests.stage import header

CACHE = Concept(id="cache", name="Cache", terms=("cache",), phrases=("keep a copy near",))
RETRY = Concept(id="retry", name="Retry", terms=("retry", "try again"))
COST = Concept(id="cost", name="Cost", terms=("cost",))
VOCABULARY = Vocabulary([CACHE, RETRY, COST])

SAYINGS = st.sampled_from(
    ["A cache, then.", "We retry it.", "What does it cost?", "We keep a copy near.", "Hm.", "Caches cost."]
)
MOVES = st.sampled_from([Move.PRESENT, Move.ANSWER, Move.TWIST, Move.PROBE, Move.CHALLENGE, Move.DEFER])


@st.composite
def event_lists(draw: st.DrawFn) -> list[e.Event]:
    found: list[e.Event] = []
    for n in range(draw(st.integers(0, 12))):
        at = n * 1000
        text = draw(SAYINGS)
        kind = draw(st.sampled_from(["candidate", "interviewer", "board", "silence"]))
        if kind == "candidate":
            found.append(e.CandidateSaid(seq=n + 1, at_ms=at, end_ms=at, text=text))
        elif kind == "interviewer":
            parts = (e.Part(move=draw(MOVES), text=text),)
            found.append(e.InterviewerSaid(seq=n + 1, at_ms=at, end_ms=at, parts=parts, persona="socratic"))
        elif kind == "board":
            found.append(e.BoardChanged(seq=n + 1, at_ms=at, text=text))
        else:
            found.append(e.StayedSilent(seq=n + 1, at_ms=at, persona="socratic"))
    return found


@given(event_lists())
def test_folding_one_by_one_is_folding_at_once(events: list[e.Event]) -> None:
    one = Transcript(header())
    ledger = Ledger(VOCABULARY)
    for event in events:
        entry = one.add(event)
        if entry is not None:
            ledger.add(entry)
    assert ledger.mentions == Ledger.of(Transcript.of(header(), events), VOCABULARY).mentions


@given(event_lists(), event_lists())
def test_what_was_said_first_never_changes(before: list[e.Event], after: list[e.Event]) -> None:
    early = Ledger.of(Transcript.of(header(), before), VOCABULARY)
    late = Ledger.of(Transcript.of(header(), [*before, *after]), VOCABULARY)
    for concept in early.mentions:
        assert late.first(concept) == early.first(concept)


@given(event_lists())
def test_every_quote_is_verbatim_in_its_turn(events: list[e.Event]) -> None:
    transcript = Transcript.of(header(), events)
    texts = {t.number: t.text for t in transcript.turns}
    boards = [b.text for b in transcript.boards]
    for found in Ledger.of(transcript, VOCABULARY).mentions.values():
        for mention in found:
            assert mention.quote in texts.get(mention.turn, "") or any(mention.quote in b for b in boards)


@given(event_lists())
def test_turns_are_counted_from_one_without_silences(events: list[e.Event]) -> None:
    assert [t.number for t in Transcript.of(header(), events).turns] == list(
        range(1, 1 + sum(isinstance(x, e.CandidateSaid | e.InterviewerSaid) for x in events))
    )


def test_given_is_on_the_table_and_prompted_is_not() -> None:
    said = [
        e.InterviewerSaid(
            at_ms=0, end_ms=0, parts=(e.Part(move=Move.ANSWER, text="It costs nothing."),), persona="socratic"
        ),
        e.InterviewerSaid(at_ms=1, end_ms=1, parts=(e.Part(move=Move.LEAD, text="And a cache?"),), persona="socratic"),
    ]
    ledger = Ledger.of(Transcript.of(header(), said), VOCABULARY)
    assert ledger.on_table("cost")
    assert ledger.first("cost").side is Side.GIVEN  # type: ignore[union-attr]
    assert not ledger.on_table("cache")
    ledger.add(Transcript(header()).add(e.BoardChanged(at_ms=2, text="cache -> db")))  # type: ignore[arg-type]
    assert ledger.on_table("cache")
    assert ledger.first("cache").side is Side.INTERVIEWER  # type: ignore[union-attr]


def test_a_board_that_repeats_itself_is_said_once() -> None:
    boards = [e.BoardChanged(at_ms=n, text="a cache" + "\nmore" * n) for n in range(3)]
    ledger = Ledger.of(Transcript.of(header(), boards), VOCABULARY)
    assert len(ledger.mentions["cache"]) == 1


def test_paraphrases_inflections_and_wildcards() -> None:
    vocabulary = Vocabulary([Concept(id="gone", name="x", terms=("the * goes away",), phrases=("pulling the plug",))])
    assert vocabulary.ids("What if the box goes away?") == {"gone"}
    assert vocabulary.ids("They pulled the plug.") == {"gone"}
    assert not vocabulary.ids("the goes away")
