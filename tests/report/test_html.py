"""The page: what a transcript holds is text in it and nothing else, and the charts show what the debrief says."""

from __future__ import annotations

import base64
import hashlib
import math
import re
from collections import Counter
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interviewer.debrief.drill import Drill
from interviewer.debrief.whole import Debrief
from interviewer.domain.ledger import Side
from interviewer.domain.rubric import Dimension
from interviewer.domain.text import clean
from interviewer.domain.words import Level, Round
from interviewer.report.html import page
from interviewer.report.html.markup import document, el
from tests.report.pages import Node, read
from tests.report.sessions import BOARD, HOSTILE, SAID, debriefed

TAGS = set(
    """html head meta title style body header main footer nav section article figure figcaption h1 h2 h3 h4 p ul li dl dt dd div
    span strong a q mark pre code table thead tbody tr th td svg desc rect line circle path text g""".split()
)
NONCHARACTERS = dict.fromkeys([0xFFFE, 0xFDD0, 0x1FFFF])


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Debrief:
    return debriefed(tmp_path_factory.mktemp("data"), board=BOARD)


@pytest.fixture(scope="module")
def root(whole: Debrief) -> Node:
    drill = Drill(Dimension.TEACHING, "socratic", "count-night", "Count <b>", Level.STAFF, Round.DESIGN, 20, "Slowly.")
    return read(page(whole, drill))


@pytest.mark.parametrize("hostile", HOSTILE.values(), ids=HOSTILE)
def test_what_was_said_is_text_letter_for_letter(hostile: str, tmp_path: Path) -> None:
    debrief = debriefed(tmp_path, hostile, graded=len(hostile) < 10_000)  # the grader takes its time over a huge one
    found = read(page(debrief))
    said = [clean(t.text).translate(NONCHARACTERS) for t in debrief.hearing.transcript.turns]
    assert [n.text for n in found.all(class_="said")] == said
    drawn = found.one(class_="drawn-board").text
    assert drawn == clean(hostile).translate(NONCHARACTERS)
    assert found.one("h1").text == drawn
    assert {n.name for n in found.walk()} - {"#page"} <= TAGS
    assert not [a for n in found.walk() for a in n.attributes if a.startswith("on") or a in {"src", "style", "srcset"}]
    assert all((n.attributes["href"] or "").startswith("#") for n in found.all("a"))


def test_the_same_elements_whatever_was_said(tmp_path: Path) -> None:
    """Ungraded, so that no quote is marked: then words alone may differ."""
    shapes = set()
    for n, text in enumerate((HOSTILE["html"], HOSTILE["ends"], HOSTILE["markup"])):
        debrief = debriefed(tmp_path / str(n), text, graded=False)
        shapes.add(
            tuple((x.name, x.attributes.get("id"), x.attributes.get("href")) for x in read(page(debrief)).walk())
        )
    assert len(shapes) == 1


@given(st.text() | st.text(st.sampled_from("<>&\"'`=/!-]a \n\x1b\u202e\ufffe")))
def test_any_text_is_read_back_from_element_and_attribute(text: str) -> None:
    found = read(document(el("p", text, aria_label=text, title=None))).one("p")
    assert found.text == clean(text).translate(
        dict.fromkeys(c for c in map(ord, text) if c & 0xFFFE == 0xFFFE or 0xFDD0 <= c <= 0xFDEF)
    )
    assert list(found.attributes) == ["aria-label"]


def test_nothing_is_fetched_and_nothing_runs(root: Node) -> None:
    policies = [n.attributes["content"] or "" for n in root.all("meta") if "http-equiv" in n.attributes]
    (policy,) = policies
    digest = base64.b64encode(hashlib.sha256(root.one("style").text.encode()).digest()).decode()
    assert "default-src 'none'" in policy
    assert f"style-src 'sha256-{digest}'" in policy
    assert not re.search(r"url\(|@import|//", root.one("style").text)


def test_headings_are_in_order_and_links_lead_somewhere(root: Node) -> None:
    levels = [int(n.name[1]) for n in root.all("h1", "h2", "h3", "h4")]
    assert levels[0] == 1
    assert all(b <= a + 1 for a, b in pairwise(levels))
    ids = Counter(n.attributes["id"] for n in root.walk() if "id" in n.attributes)
    assert set(ids.values()) == {1}
    named = [(n.attributes.get(a) or "").split() for n in root.walk() for a in ("aria-labelledby", "aria-describedby")]
    targets = {(n.attributes["href"] or "#")[1:] for n in root.all("a")} | {i for n in named for i in n}
    assert targets <= set(ids)


def test_every_drawing_says_what_it_shows(root: Node) -> None:
    for svg in root.all("svg"):
        if svg.attributes.get("role") == "img":
            assert svg.children
            assert isinstance(svg.children[0], Node)
            assert svg.children[0].name == "title"
            assert svg.children[0].text.strip()


def test_the_timeline_has_a_sign_for_everything(whole: Debrief, root: Node) -> None:
    signs = Counter(
        n.attributes["class"] for lane in root.all(class_="lane") for n in lane.all("circle", "rect", "path")
    )
    sides = Counter(r.side for r in whole.raised)
    assert signs["own"] == sides[Side.CANDIDATE] > 5
    assert signs["theirs"] == sides[Side.INTERVIEWER] > 0
    assert signs["given"] == sides[Side.GIVEN] > 0
    assert (signs["swapped"], signs["turned"]) == (1, 1)
    assert signs["kept"] == len(whole.kept_back) > 1
    assert signs["stall"] == len(whole.stalls) > 0


def test_signs_of_one_moment_do_not_hide_each_other(root: Node) -> None:
    for lane in root.all(class_="lane"):
        places = [(n.attributes.get("x"), n.attributes.get("y")) for n in lane.all("svg") if "role" not in n.attributes]
        assert len(set(places)) == len(places)


def test_scores_are_drawn_beside_the_bar(whole: Debrief, root: Node) -> None:
    assert whole.card is not None
    rows = root.one("section", id_="scores").all("tr")[1:]
    assert len(rows) == 6
    ownership = whole.card.dimensions["ownership"].score
    assert ownership is not None
    assert rows[0].one("rect", class_="bar").attributes["width"] == f"{ownership * 25:g}%"
    assert rows[0].one("line", class_="limit").attributes["x1"] == "75%"
    assert [len(r.all(class_="rated")) for r in rows] == [1, 0, 0, 1, 0, 0]


def test_evidence_leads_to_the_words_marked_in_their_turn(whole: Debrief, root: Node) -> None:
    assert whole.card is not None
    links = [
        li.one("a").attributes["href"]
        for li in root.one("section", id_="evidence").all("ul", class_="evidence")
        for li in li.all("li")
    ]
    assert len(links) == sum(len(s.evidence) for s in whole.card.dimensions.values()) + len(
        whole.card.round_rubric.evidence
    )  # type: ignore[union-attr]
    for href in links:
        target = root.one(id_=(href or "")[1:])
        assert target.all("mark"), href


def test_ungraded_it_says_so_and_has_no_scores(tmp_path: Path) -> None:
    found = read(page(debriefed(tmp_path, graded=False)))
    assert "has not been graded" in found.one("header").text
    assert not [n for n in found.all("section") if n.attributes["id"] in {"scores", "evidence", "interviewer"}]
    assert len(found.all(class_="said")) == 17


@pytest.mark.parametrize("minutes", [float("nan"), float("inf"), -1.0, 1e300])
def test_figures_that_are_none_are_drawn_within_the_picture(minutes: float, whole: Debrief) -> None:
    assert whole.card is not None
    odd = {k: v.model_copy(update={"score": minutes}) for k, v in whole.card.dimensions.items()}
    drive = whole.card.drive.model_copy(update={"architecture_minutes": minutes})
    card = whole.card.model_copy(update={"dimensions": odd, "drive": drive})
    found = read(page(replace(whole, card=card, header=whole.header.model_copy(update={"minutes": minutes}))))
    for node in found.all("rect", "line", "circle", "svg", "text"):
        for name in ("x", "x1", "x2", "width"):
            value = node.attributes.get(name) or "0"
            if value.endswith("%"):
                assert math.isfinite(float(value[:-1]))
                assert 0 <= float(value[:-1]) <= 100


def test_who_interviewed_is_not_told_before_the_end(tmp_path: Path) -> None:
    told = page(debriefed(tmp_path, graded=False, ended=False, persona="socratic", persona_hidden=True))
    assert "socratic" not in told
    assert "directive" not in told
    assert SAID in told
