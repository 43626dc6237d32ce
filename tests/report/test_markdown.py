"""The Markdown: a reader for it finds our headings and tables, and in what was said nothing but words."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from interviewer.domain.text import clean
from interviewer.report.markdown import markdown
from interviewer.report.markdown.escaping import block, code, inline
from tests.report.sessions import BOARD, HOSTILE, SAID, debriefed

TITLES = {
    "Scores", "Who drove", "From one interviewer to the next", "What this problem holds at Staff",
    "Every concern, when it first came, and from whom", "Where the minutes went", "What an interviewer who helps would have said",
    "How the interviewer behaved", "Flags", "What to practise next", "What graded it", "Transcript",
}  # fmt: skip
HARMLESS = {"text", "text_special", "code_inline", "softbreak", "hardbreak"}
SPECIAL = st.text(st.sampled_from("\\`*_{}[]()<>#+-.!|~=:&;$%^@/1a w.\n\t\"'\u202e\x1b"), max_size=60)


def read(text: str) -> list[Token]:
    """As GitHub and the like: tables, strikethrough, HTML allowed, bare addresses made links."""
    return MarkdownIt("gfm-like", {"html": True, "linkify": True}).parse(text)


def words(tokens: list[Token]) -> str:
    """What a reader sees, line for line; paragraphs apart."""
    return "\n\n".join(
        "".join("\n" if t.type == "hardbreak" else t.content for t in token.children or ())
        for token in tokens
        if token.type == "inline"
    )


def shown(text: str) -> str:
    """`text` as it should be seen: empty lines part paragraphs, and white space at a line's end is not to be seen."""
    rows = [row.expandtabs(4) for row in clean(text).strip("\n").split("\n")]
    seen = "\n".join(row.rstrip() if row.strip() else "" for row in rows)
    return re.sub(r"\n\n+", "\n\n", seen).strip("\n")


@pytest.mark.parametrize("hostile", [*HOSTILE.values(), SAID])
def test_what_was_said_is_words(hostile: str) -> None:
    for markup in (block(hostile), inline(hostile)):
        tokens = read(markup)
        assert {t.type for t in tokens} <= {"paragraph_open", "inline", "paragraph_close"}
        assert {t.type for token in tokens for t in token.children or ()} <= HARMLESS
    assert words(read(block(hostile))).replace("\xa0", " ") == shown(hostile)
    assert words(read(inline(hostile))) == " ".join(clean(hostile).split())


@given(SPECIAL)
def test_no_text_is_more_than_words(text: str) -> None:
    for markup in (block(text), f"- {inline(text)}", f"**x** {inline(text)}"):
        tokens = read(markup)
        assert not {t.type for t in tokens} & {
            "heading_open",
            "html_block",
            "fence",
            "code_block",
            "hr",
            "blockquote_open",
            "ordered_list_open",
            "table_open",
        }
        assert {t.type for token in tokens for t in token.children or ()} <= HARMLESS | {"strong_open", "strong_close"}
    assert words(read(block(text))).replace("\xa0", " ") == shown(text)


@given(SPECIAL)
def test_a_cell_is_one_cell(text: str) -> None:
    tokens = read(f"| a | b |\n|---|---|\n| {inline(text)} | z |")
    cells = [t.content for t in tokens if t.type == "inline"]
    assert len(cells) == 4
    assert cells[3] == "z"


@given(SPECIAL)
def test_a_board_stands_as_it_was_drawn(text: str) -> None:
    drawn = [t for t in read(f"x\n\n{code(text)}\n\nafter") if t.type == "code_block"]
    bare = "\n".join(row if row.strip() else "" for row in clean(text).strip("\n").split("\n")).strip("\n")
    assert "".join(t.content for t in drawn).strip("\n") == (bare if bare.strip() else "")


def test_nobody_is_notified_and_no_address_can_be_followed() -> None:
    assert inline("ask @ann (ann@example.com), www.example.com, https://x.example/a_b.") == (
        "ask `@ann` (`ann@example.com`), `www.example.com`, `https://x.example/a_b`."
    )


@pytest.mark.parametrize("hostile", HOSTILE.values(), ids=HOSTILE)
def test_a_report_keeps_its_shape_whatever_was_said(hostile: str, tmp_path: Path) -> None:
    """Headings are ours; what is no block of ours is a paragraph, or a board."""
    debrief = debriefed(tmp_path, hostile, graded=len(hostile) < 10_000)
    tokens = read(markdown(debrief))
    titles = [tokens[n + 1] for n, t in enumerate(tokens) if t.type == "heading_open" and t.tag in {"h1", "h2"}]
    first, *others = [words([t]) for t in titles]
    assert first == "Debrief: " + " ".join(clean(hostile).split())
    assert set(others) <= TITLES
    assert len(set(others)) == len(others)
    kinds = {t.type for t in tokens} - {"inline"}
    assert not kinds & {"html_block", "fence", "hr", "blockquote_open", "ordered_list_open"}
    inside = {t.type for token in tokens for t in token.children or ()}
    assert not inside & {"link_open", "image", "html_inline", "s_open"}


def test_it_holds_what_a_debrief_holds(tmp_path: Path) -> None:
    debrief = debriefed(tmp_path, board=BOARD)
    said = words(read(markdown(debrief)))
    assert debrief.card is not None
    for name, scored in debrief.card.dimensions.items():
        assert debrief.rubrics[name].name in said
        assert all(e.quote in said for e in scored.evidence)
        assert all(" ".join(m.split()) in said for m in scored.missed)
    assert all(" ".join(h.why.split()) in said for h in debrief.holds)
    assert all(" ".join(k.words.split()) in said for k in debrief.kept_back)
    assert all(t.text in said for t in debrief.hearing.transcript.turns)
    assert any(t.type == "code_block" and t.content.rstrip() == BOARD for t in read(markdown(debrief)))
