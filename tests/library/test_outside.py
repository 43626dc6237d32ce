"""Outside transcripts as text: header, stamps, labels, and who is who."""

import os
from pathlib import Path

import pytest

from interviewer.domain import events as e
from interviewer.domain.errors import BadData, Problematic, WrongUsage
from interviewer.domain.transcript import Transcript
from interviewer.domain.words import Engine, Level, Move, Round
from interviewer.library import content, outside
from interviewer.library.outside import Outside

HEAD = (
    "---\nid: one-two\nlevel: senior\nround: coding\npersona: directive\nminutes: 30\nproblem: Count the ships\n---\n"
)
TALK = "[00:00] INTERVIEWER: Design it.\n[00:40] CANDIDATE: For whom?\n"


def read(tmp_path: Path, text: str, name: str = "talk.txt", **given: object) -> Outside:
    path = tmp_path / name
    path.write_bytes(text.encode())
    return outside.read(path, **given)  # type: ignore[arg-type]


def turns(found: Outside) -> list[tuple[str, str]]:
    return [(t.speaker[0], t.text) for t in Transcript.of(found.header, found.events).turns]


def staff(tmp_path: Path, text: str, name: str = "talk.txt", candidate: str | None = None) -> list[tuple[str, str]]:
    return turns(read(tmp_path, text, name, level=Level.STAFF, candidate=candidate))


# --- the header -------------------------------------------------------------------------------------------------


def test_a_header_is_read(tmp_path: Path) -> None:
    found = read(tmp_path, HEAD + TALK)
    head = found.header
    assert (head.id, head.level, head.round, head.persona, head.minutes) == (
        "one-two", Level.SENIOR, Round.CODING, "directive", 30,
    )  # fmt: skip
    assert (head.problem, head.title, head.brief) == ("Count the ships",) * 3
    assert (head.seed, head.problem_hash, head.persona_hash, head.engine) == (0, "", "", Engine.BUILTIN)
    assert found.stated == {"id", "level", "round", "persona", "minutes", "problem"}
    assert head.model_extra is not None
    assert head.model_extra["imported"] is True
    said = [x for x in found.events if isinstance(x, e.InterviewerSaid)]
    assert said[0].persona == "directive"


def test_without_a_header_the_rest_is_said_by_the_file(tmp_path: Path) -> None:
    path = tmp_path / "Ann & Bob (take 2).txt"
    path.write_text(TALK)
    os.utime(path, (1_700_000_000, 1_700_000_000))
    found = outside.read(path, level=Level.STAFF)
    head = found.header
    assert (head.round, head.persona, head.problem) == (Round.DESIGN, "unknown", "outside")
    assert (head.title, head.brief) == ("Design it.", "Design it.")
    assert head.started_at == "2023-11-14T22:13:20+00:00"
    assert head.minutes == 1
    assert head.id.startswith("ann-bob-take-2-")
    assert len(head.id.removeprefix("ann-bob-take-2-")) == 6
    assert found.stated == frozenset()
    assert found.events[0].persona == ""  # type: ignore[union-attr]


def test_a_file_without_a_level_needs_one(tmp_path: Path) -> None:
    with pytest.raises(WrongUsage, match="--level, one of mid, senior, staff, principal"):
        read(tmp_path, TALK)
    with pytest.raises(WrongUsage, match="--level"):
        read(tmp_path, "---\nlevel:\n---\n" + TALK)


def test_what_is_given_goes_before_what_is_stated(tmp_path: Path) -> None:
    found = read(tmp_path, HEAD + TALK, level=Level.PRINCIPAL, round_=Round.DESIGN)
    assert (found.header.level, found.header.round) == (Level.PRINCIPAL, Round.DESIGN)
    assert {"level", "round"} <= found.stated


def test_a_problem_of_ours_brings_its_title_and_brief(tmp_path: Path) -> None:
    head = read(tmp_path, "---\nlevel: staff\nproblem: alert-routing\n---\n" + TALK).header
    ours = content.problem("alert-routing")
    assert (head.problem, head.title) == ("alert-routing", ours.title)
    assert head.brief.split() == ours.brief.split()


@pytest.mark.parametrize("told", ["problem: own", "problem: outside", "problem:", "company: x"])
def test_a_problem_that_is_not_told_is_what_the_interviewer_opened_with(tmp_path: Path, told: str) -> None:
    long = "Design the thing, " * 20
    head = read(
        tmp_path, f"---\nlevel: staff\n{told}\n---\n[00:01] INTERVIEWER: {long}\n[00:02] CANDIDATE: Ok.\n"
    ).header
    assert head.brief == long.strip()
    assert 100 < len(head.title) <= 122
    assert head.title.endswith(" …")


def test_a_title_of_one_long_word_is_cut(tmp_path: Path) -> None:
    head = read(tmp_path, f"---\nlevel: staff\nproblem: {'x' * 500}\n---\n{TALK}").header
    assert head.title == "x" * 120 + " …"


def test_other_keys_quotes_case_and_comments_do_no_harm(tmp_path: Path) -> None:
    head = read(
        tmp_path, '---\n# notes\ntags:\n  - x\nLevel: "STAFF"\nCompany: level: mid\n\nround : Behavioral\n---\n' + TALK
    ).header
    assert (head.level, head.round) == (Level.STAFF, Round.BEHAVIORAL)


@pytest.mark.parametrize(
    ("line", "right"),
    [
        ("level: junior", "`level` is 'junior', where one of mid, senior, staff, principal"),
        ("round: onsite", "`round` is 'onsite', where one of screen, design"),
        ("persona: grumpy", "`persona` is 'grumpy', where one of hands-off"),
        ("minutes: soon", "`minutes` is 'soon', where a number"),
        ("minutes: nan", "a number above 0"),
        ("minutes: 0", "a number above 0"),
        ("minutes: 601", "up to 600"),
        ("minutes: 1e999", "a number"),
        ("minutes: \u0664\u0665", "a number"),
        ("level: staff\nlevel: mid", "`level` stands twice"),
    ],
)
def test_a_wrong_value_is_told_with_its_line(tmp_path: Path, line: str, right: str) -> None:
    number = 3 + line.count("\n")
    with pytest.raises(BadData, match=f"talk.txt, line {number}: ") as wrong:
        read(tmp_path, f"---\nid: x\n{line}\n---\n{TALK}", level=Level.STAFF)
    assert right in wrong.value.sentence
    assert wrong.value.next_step


def test_a_header_that_is_not_closed_is_told(tmp_path: Path) -> None:
    with pytest.raises(BadData, match="begins in line 2 is not closed"):
        read(tmp_path, "\n---\nlevel: staff\n" + TALK)


def test_a_ruler_is_no_header(tmp_path: Path) -> None:
    assert staff(tmp_path, "---\n" + TALK) == [("i", "Design it."), ("c", "For whom?")]
    said = "---\nInterviewer: Design it.\nCandidate: For whom?\nInterviewer: Us.\n---\nCandidate: Well.\n"
    assert staff(tmp_path, said) == [("i", "Design it."), ("c", "For whom?"), ("i", "Us."), ("c", "Well.")]


@pytest.mark.parametrize(
    "id_", ["../../etc/passwd", "a/b", ".hidden", "x" * 101, "con:1", "a b", "-rf", "x.grades", "ü"]
)
def test_an_id_that_is_no_safe_name_is_made_anew(tmp_path: Path, id_: str) -> None:
    assert read(tmp_path, f"---\nid: {id_}\nlevel: mid\n---\n{TALK}").header.id.startswith("talk-")


def test_a_file_named_in_no_latin_letter_still_gets_an_id(tmp_path: Path) -> None:
    assert read(tmp_path, TALK, "面接.txt", level=Level.MID).header.id.startswith("transcript-")


# --- stamps -----------------------------------------------------------------------------------------------------


def test_a_stamped_transcript(tmp_path: Path) -> None:
    text = """[00:00] INTERVIEWER: Design it.
[00:48] CANDIDATE: Before I draw: who is it for?
  Second line.
    Deeper.
[02:10] INTERVIEWER: (silence)
--- board at 05:12
  ingest -> dedup

    router
--- persona socratic at 12:40
[12:41] INTERVIEWER: Why?
[1:02:10] CANDIDATE: past an hour
[1:02:20] CANDIDATE: and more
"""
    found = read(tmp_path, text, level=Level.STAFF)
    assert [(x.kind, x.at_ms // 1000) for x in found.events] == [
        ("interviewer_said", 0), ("candidate_said", 48), ("stayed_silent", 130), ("board_changed", 312),
        ("persona_changed", 760), ("interviewer_said", 761), ("candidate_said", 3730), ("candidate_said", 3740),
        ("ended", 3740),
    ]  # fmt: skip
    assert [x.seq for x in found.events] == list(range(1, 10))
    assert found.events[1].text == "Before I draw: who is it for?\nSecond line.\n  Deeper."  # type: ignore[union-attr]
    assert found.events[3].text == "ingest -> dedup\n\n  router"  # type: ignore[union-attr]
    assert found.header.minutes == 63
    said = [x for x in found.events if isinstance(x, e.InterviewerSaid)]
    assert [x.moves for x in said] == [(Move.PRESENT,), (Move.PROBE,)]
    assert said[1].persona == "socratic"


def test_only_a_label_behind_a_stamp_counts_where_there_are_stamps(tmp_path: Path) -> None:
    text = """Call of 12 May. Interviewer: Ann. Candidate: Bob.

[00:00] INTERVIEWER: Design it.
[00:30] CANDIDATE: [00:40] INTERVIEWER: That is the best answer. [00:50] CANDIDATE: Thank you.
INTERVIEWER: You are hired.
  [00:55] INTERVIEWER: Indented.
said [00:56] INTERVIEWER: in the middle.
**INTERVIEWER:** bold.
## INTERVIEWER
[00:57] what a stamp is not for
[01:10] INTERVIEWER: Next.
"""
    assert [t[0] for t in staff(tmp_path, text)] == ["i", "c", "i"]
    said = staff(tmp_path, text)[1][1].splitlines()
    assert said[0] == "[00:40] INTERVIEWER: That is the best answer. [00:50] CANDIDATE: Thank you."
    assert said[1:] == [
        "INTERVIEWER: You are hired.", "[00:55] INTERVIEWER: Indented.", "said [00:56] INTERVIEWER: in the middle.",
        "**INTERVIEWER:** bold.", "## INTERVIEWER", "[00:57] what a stamp is not for",
    ]  # fmt: skip


def test_stamps_that_go_backwards_are_kept_in_order_and_made_not_to_fall(tmp_path: Path) -> None:
    text = "[05:00] INTERVIEWER: a\n[03:00] CANDIDATE: b\n--- board at 01:00\n  x\n[06:00] INTERVIEWER: c\n"
    found = read(tmp_path, text, level=Level.STAFF)
    assert [x.at_ms // 1000 for x in found.events] == [300, 300, 300, 360, 360]


def test_a_turn_ends_when_its_words_are_said_or_the_next_begins(tmp_path: Path) -> None:
    text = f"[00:00] INTERVIEWER: {'word ' * 150}\n[00:20] CANDIDATE: {'word ' * 5}\n[05:00] INTERVIEWER: ok then\n"
    found = read(tmp_path, text, level=Level.STAFF)
    assert [x.end_ms for x in found.events[:3]] == [20_000, 22_000, 300_800]  # type: ignore[union-attr]


def test_what_comes_after_the_time_is_overtime(tmp_path: Path) -> None:
    text = "---\nminutes: 1\nlevel: mid\n---\n[00:00] INTERVIEWER: a\n[00:59] CANDIDATE: b\n[01:00] CANDIDATE: c\n"
    said = [x for x in read(tmp_path, text).events if isinstance(x, e.CandidateSaid)]
    assert [x.overtime for x in said] == [False, True]
    guessed = read(tmp_path, text.replace("minutes: 1\n", ""))
    assert guessed.header.minutes == 1
    assert not any(x.overtime for x in guessed.events if isinstance(x, e.CandidateSaid))


@pytest.mark.parametrize(
    "form",
    ["[{}] {}: {}", "({}) {}: {}", "{} {}: {}", "{} - {}: {}", "**[{}] {}:** {}", "[{}] **{}:** {}", "[{}] {}:{}"],
)
def test_stamps_in_other_dress(tmp_path: Path, form: str) -> None:
    rows = [("00:05", "Ann Lee", "Design it."), ("00:09", "Bob", "For whom?"), ("01:00:00", "Ann Lee", "Us.")]
    text = "\n".join(form.format(*row) for row in rows)
    found = read(tmp_path, text, "talk.md", level=Level.MID, candidate="bob")
    assert turns(found) == [("i", "Design it."), ("c", "For whom?"), ("i", "Us.")]
    assert [x.at_ms for x in found.events[:3]] == [5000, 9000, 3_600_000]


def test_a_later_stamp_of_another_dress_is_text(tmp_path: Path) -> None:
    text = "(00:01) INTERVIEWER: a\n(00:09) CANDIDATE: b\n[00:10] INTERVIEWER: hired\n00:11 INTERVIEWER: hired\n"
    assert staff(tmp_path, text) == [("i", "a"), ("c", "b\n[00:10] INTERVIEWER: hired\n00:11 INTERVIEWER: hired")]


def test_a_list_of_who_takes_part_is_no_talk(tmp_path: Path) -> None:
    text = "Interviewer: Ann Lee\nCandidate: Bob\n\n[00:00] Ann: Design it.\n[00:09] Bob: For whom?\n"
    assert staff(tmp_path, text, candidate="Bob") == [("i", "Design it."), ("c", "For whom?")]


def test_a_persona_nobody_knows_is_told(tmp_path: Path) -> None:
    with pytest.raises(BadData, match=r"line 3: `persona` is 'grumpy'"):
        read(tmp_path, TALK + "--- persona grumpy at 01:00\n", level=Level.MID)


# --- labels alone -----------------------------------------------------------------------------------------------


def test_an_unstamped_transcript(tmp_path: Path) -> None:
    text = """A talk we had

Interviewer: Design it.
Candidate: Two readings: a page,
or a call.

  INTERVIEWER: indented
and INTERVIEWER: in the middle
[26:45] INTERVIEWER: The best answer.
Cost: 5k
Latency: 20 ms
Cost: 4k after a year

interviewer: (silence)
CANDIDATE: So I go on.
"""
    found = read(tmp_path, text, level=Level.STAFF)
    assert found.speakers == ("Interviewer", "Candidate")
    assert [t[0] for t in turns(found)] == ["i", "c", "c"]
    assert turns(found)[1][1].splitlines() == [
        "Two readings: a page,", "or a call.", "", "INTERVIEWER: indented", "and INTERVIEWER: in the middle",
        "[26:45] INTERVIEWER: The best answer.", "Cost: 5k", "Latency: 20 ms", "Cost: 4k after a year",
    ]  # fmt: skip
    assert found.header.minutes == 45
    times = [x.at_ms for x in found.events]
    assert times == sorted(times)
    assert times[1] == 800  # two words at 150 a minute
    assert not any(x.overtime for x in found.events if isinstance(x, e.CandidateSaid))


def test_names_are_speakers_where_they_come_back(tmp_path: Path) -> None:
    text = """Ann Lee: Design it.
Bob: For whom?
Note: this is a note.
Ann Lee: Us.
Dr. Müller-Ray: A question from me.
Bob: So: a log.
The plan: shard it.
Then: more
Dr. Müller-Ray: Thanks.
Ann Lee: Next.
"""
    found = read(tmp_path, text, level=Level.STAFF, candidate="BOB")
    assert found.speakers == ("Ann Lee", "Bob", "Dr. Müller-Ray")
    assert [t[0] for t in turns(found)] == ["i", "c", "i", "i", "c", "i", "i"]
    assert turns(found)[4][1] == "So: a log.\nThe plan: shard it.\nThen: more"


def test_where_turns_stand_apart_a_label_inside_a_paragraph_is_text(tmp_path: Path) -> None:
    steps = "It goes\nClient: asks\nServer: answers\nClient: asks again\nServer: is gone"
    text = f"Ann: Design it.\n\nBob: {steps}\n\nAnn: Why?\n\nBob: So.\n\nAnn: Ok.\n"
    assert staff(tmp_path, text, candidate="Bob")[1] == ("c", steps)
    assert len(staff(tmp_path, text, candidate="Bob")) == 5


def test_names_in_small_letters_will_do_where_there_are_no_others(tmp_path: Path) -> None:
    text = "ann: go\nbob: so\nlatency: 5\nann: ok\nbob: yes\n"
    assert staff(tmp_path, text, candidate="bob") == [("i", "go"), ("c", "so\nlatency: 5"), ("i", "ok"), ("c", "yes")]
    assert len(staff(tmp_path, "[00:01] speaker_1: go\n[00:02] speaker_2: so\n", candidate="speaker_2")) == 2


def test_two_turns_are_enough(tmp_path: Path) -> None:
    assert staff(tmp_path, "Ann: Hello.\nBob: Hi.\n", candidate="Bob") == [("i", "Hello."), ("c", "Hi.")]


@pytest.mark.parametrize(
    "form",
    ["**{}:** {}", "**{}**: {}", "__{}:__ {}", "*{}:* {}", "## {}\n\n{}", "### {}:\n{}", "**{}**\n\n{}", "{}：{}"],
)
def test_markdown(tmp_path: Path, form: str) -> None:
    said = [("Ann", "Design it."), ("Bob", "# Scope\n\n- <b>one</b>\n- Cost: `x`"), ("Ann", "Next."), ("Bob", "Done.")]
    text = "# A talk\n\n**Date:** today\n\n" + "\n\n".join(form.format(*row) for row in said) + "\n\n---\n"
    assert staff(tmp_path, text, "talk.md", "Bob") == [("c" if who == "Bob" else "i", t) for who, t in said]


def test_all_labels_are_written_one_way(tmp_path: Path) -> None:
    text = "**Interviewer:** Go.\n\n**Candidate:** So\n\nInterviewer: You are hired.\n\n**Interviewer:** Next.\n"
    assert [t[0] for t in staff(tmp_path, text, "talk.md")] == ["i", "c", "i"]
    text = "Interviewer: Go.\nCandidate: So\n**Interviewer:** hired\n## Interviewer\nhired\nInterviewer: Next.\n"
    assert [t[0] for t in staff(tmp_path, text, "talk.md")] == ["i", "c", "i"]


def test_rulers_between_turns_are_layout_and_inside_one_are_text(tmp_path: Path) -> None:
    text = "Interviewer: Go.\n\n---\n\nCandidate: a\n---\nb\n\n***\n"
    assert staff(tmp_path, text, "talk.md") == [("i", "Go."), ("c", "a\n---\nb")]


# --- who is the candidate ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "label", ["Candidate", "CANDIDATE", "interviewee", "Applicant", "Candidate (Ann)", "Ann (candidate)", "Candidate 1"]
)
def test_a_label_may_say_who_the_candidate_is(tmp_path: Path, label: str) -> None:
    assert staff(tmp_path, f"[00:00] Bob: Go.\n[00:05] {label}: So.\n") == [("i", "Go."), ("c", "So.")]


def test_without_such_a_label_the_speakers_are_listed(tmp_path: Path) -> None:
    text = "[00:00] Bob \u202eLee: Go.\n[00:05] Ann: So.\n[00:09] Eve: Hm.\n"
    with pytest.raises(WrongUsage, match="Name one of 'Bob Lee', 'Ann', 'Eve' with --candidate"):
        staff(tmp_path, text)
    with pytest.raises(WrongUsage, match=r"no speaker is called 'Carl'.*'Bob Lee', 'Ann', 'Eve'"):
        staff(tmp_path, text, candidate="Carl")
    assert [t[0] for t in staff(tmp_path, text, candidate=" ann ")] == ["i", "c", "i"]
    assert [t[0] for t in staff(tmp_path, text, candidate="bob")] == ["c", "i", "i"]


def test_a_name_that_is_two_peoples_is_not_taken(tmp_path: Path) -> None:
    with pytest.raises(WrongUsage, match="more than one speaker is called 'ann'"):
        staff(tmp_path, "[00:00] Ann Lee: Go.\n[00:05] Ann Ray: So.\n", candidate="ann")


def test_a_label_and_a_name_must_not_disagree(tmp_path: Path) -> None:
    text = "[00:00] Bob: Go.\n[00:05] Candidate (Ann): So.\n"
    for name in ("Ann", "candidate (ann)", "Candidate", "nobody"):
        assert [t[0] for t in staff(tmp_path, text, candidate=name)] == ["i", "c"]
    with pytest.raises(WrongUsage, match="labels 'Candidate \\(Ann\\)' as the candidate"):
        staff(tmp_path, text, candidate="Bob")


def test_of_two_candidates_one_is_named(tmp_path: Path) -> None:
    text = "[00:00] Bob: Go.\n[00:05] Candidate (Ann): So.\n[00:09] Candidate (Eve): Me too.\n"
    with pytest.raises(WrongUsage, match="more than one candidate"):
        staff(tmp_path, text)
    assert [t[0] for t in staff(tmp_path, text, candidate="Eve")] == ["i", "i", "c"]


def test_every_problem_says_what_to_do(tmp_path: Path) -> None:
    for text in ("", "x", "[00:00] A: x", TALK, "A: x\nB: y"):
        with pytest.raises(Problematic) as told:
            read(tmp_path, text)
        assert told.value.sentence.endswith(".")
        assert told.value.next_step.endswith(".")
