"""The document: head, sections in their order, the transcript last."""

from __future__ import annotations

import base64
import hashlib
from functools import lru_cache
from importlib.resources import files

from interviewer.debrief.drill import Drill
from interviewer.debrief.whole import Debrief
from interviewer.report import figures, wording
from interviewer.report.html import evidence, sections
from interviewer.report.html.markup import Child, Element, Style, document, el
from interviewer.report.html.minutes import minutes, words
from interviewer.report.html.scores import scores
from interviewer.report.html.timeline import timeline
from interviewer.report.html.transcript import transcript

Section = tuple[str, str, list[Child]]
"""Its anchor, its title, and what is in it."""


def page(debrief: Debrief, drill: Drill | None = None) -> str:
    """The whole report; `drill` is the session it recommends next."""
    title = f"Debrief: {debrief.header.title}"
    shown = [s for s in _sections(debrief, drill) if any(child is not None for child in s[2])]
    links = [el("li", el("a", name, href=f"#{id_}")) for id_, name, _ in shown]
    body = el(
        "body",
        _header(debrief),
        el("nav", el("ul", links), aria_label="Contents"),
        el("main", [_section(*s) for s in shown]),
        el("footer", el("p", wording.by(debrief.card), " ", wording.rubric(debrief.card)) if debrief.card else None),
    )
    return document(el("html", _head(title), body, lang="en"))


def _head(title: str) -> Element:
    css = style()
    digest = base64.b64encode(hashlib.sha256(css.encode()).digest()).decode()
    # Belt and braces: the page has no script and fetches nothing, and this holds a browser to it.
    policy = (
        f"default-src 'none'; style-src 'sha256-{digest}'; img-src 'none'; script-src 'none'; base-uri 'none'; "
        "form-action 'none'"
    )
    return el(
        "head",
        el("meta", charset="utf-8"),
        el("meta", http_equiv="Content-Security-Policy", content=policy),
        el("meta", name="viewport", content="width=device-width, initial-scale=1"),
        el("meta", name="color-scheme", content="light dark"),
        el("meta", name="referrer", content="no-referrer"),
        el("title", title),
        el("style", Style(css)),
    )


@lru_cache
def style() -> str:
    return files("interviewer.report.html").joinpath("page.css").read_text(encoding="utf-8")


def _header(debrief: Debrief) -> Element:
    told: Child = el("p", wording.UNGRADED, class_="lead")
    if debrief.card:
        score, rest = wording.overall(debrief.card)
        told = el("p", el("strong", score), " ", rest, class_="lead")
    return el(
        "header",
        el("p", "Interview debrief", class_="eyebrow"),
        el("h1", debrief.header.title),
        sections.facts(wording.facts(debrief)),
        told,
    )


def _sections(debrief: Debrief, drill: Drill | None) -> list[Section]:
    card, level = debrief.card, debrief.level.capitalize()
    talked = bool(debrief.hearing.transcript.turns)
    return [
        ("scores", "Scores", [scores(debrief, card) if card else None]),
        ("next", "What to practise next", [*sections.next_(debrief, drill)]),
        ("evidence", "What the scores rest on", [*evidence.dimensions(debrief, card)] if card else []),
        ("timeline", "Who raised what, and when", [timeline(debrief) if talked else None]),
        ("holds", f"What this problem holds at {level}", [*sections.holds(debrief)]),
        ("minutes", "Where the minutes went", [el("p", figures.sketch(debrief)), minutes(debrief)] if debrief.spent else []),
        ("drive", "Who drove", _drive(debrief, talked)),
        ("stretches", "From one interviewer to the next", [*evidence.stretches(debrief, card)] if card else []),
        ("kept", "What an interviewer who helps would have said", [sections.kept(debrief) if debrief.kept_back else None]),
        ("interviewer", "How the interviewer behaved", [*sections.behaviour(debrief, card)] if card else []),
        ("concerns", "Every concern, when it first came", [sections.concerns(debrief) if debrief.raised else None]),
        ("transcript", "Transcript", [transcript(debrief)]),
    ]  # fmt: skip


def _drive(debrief: Debrief, talked: bool) -> list[Child]:
    facts = sections.facts(figures.drive(debrief.card)) if debrief.card else None
    return [facts, words(debrief) if talked else None]


def _section(id_: str, title: str, content: list[Child]) -> Element:
    return el("section", el("h2", title), el("div", content, class_="body"), id=id_)
