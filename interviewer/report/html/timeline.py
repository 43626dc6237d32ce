"""The session at a glance: minutes across, a lane for each part of the subject, what happened to it on top."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from interviewer.debrief.whole import Debrief
from interviewer.report.html.lanes import Lane, changes, kept, parts, pauses
from interviewer.report.html.marks import key, line, mark, span
from interviewer.report.html.markup import Element, el

_PITCH, _PAD, _LEAST = 11, 13, 26
_APART = 2.4
"""Per cent of the width by which two signs in a row must differ: on a telephone they would touch below."""
_STEPS = (1, 2, 5, 10, 15, 20, 30, 60, 120, 240)
_MOST_LABELS = 7
_TOLD = {
    "candidate": "raised by you", "interviewer": "by the interviewer first", "given": "given", "twist": "a twist",
    "swap": "another interviewer", "stall": "one of the longest pauses", "withheld": "help kept back",
}  # fmt: skip


def timeline(debrief: Debrief) -> Element:
    length = max(debrief.hearing.transcript.last_ms, 60_000)
    turned = changes(debrief)
    top = [lane for lane in (turned, pauses(debrief), kept(debrief)) if lane.signs]
    lanes = [*top, *parts(debrief)]
    guides = [_share(s.at_ms, length) for s in turned.signs]
    used = {s.kind for lane in lanes for s in lane.signs}
    return el(
        "figure",
        [_lane(n, lane, length, guides, "lane top" if lane in top else "lane") for n, lane in enumerate(lanes, 1)],
        el("div", el("div"), _axis(length), class_="lane", aria_hidden="true"),
        el(
            "figcaption",
            "A sign stands where a concern was named for the first time.",
            el("ul", (key(kind, told) for kind, told in _TOLD.items() if kind in used), class_="key"),
        ),
        class_="timeline",
    )


def _lane(n: int, lane: Lane, length: int, guides: Sequence[float], class_: str) -> Element:
    rows = _rows([_share(s.at_ms, length) for s in lane.signs])
    height = max(_LEAST, 2 * _PAD + _PITCH * max(rows, default=0))
    step = _step(length)
    drawn = [
        span(_share(s.at_ms, length), _share(s.at_ms + s.long_ms, length), height / 2, s.tip)
        if s.long_ms
        else mark(s.kind, _share(s.at_ms, length), _PAD + _PITCH * row, s.tip)
        for s, row in zip(lane.signs, rows, strict=True)
    ]
    picture = el(
        "svg",
        el("title", f"{lane.name}: {_summary(lane)}", id=f"lane-{n}"),
        el("desc", "; ".join(s.tip for s in lane.signs), id=f"lane-{n}-all"),
        [line(_share(m * 60_000, length), 0, height, "grid") for m in range(0, length // 60_000 + 1, step)],
        [line(x, 0, height, "guide") for x in guides],
        el("line", x1="0%", x2="100%", y1=height - 0.5, y2=height - 0.5, class_="grid"),
        drawn,
        width="100%", height=height, role="img", aria_labelledby=f"lane-{n}", aria_describedby=f"lane-{n}-all",
    )  # fmt: skip
    return el("div", el("div", lane.name, class_="lane-name"), picture, class_=class_)


def _axis(length: int) -> Element:
    step = _step(length)
    labels = []
    for minute in range(0, length // 60_000 + 1, step):
        x = _share(minute * 60_000, length)
        anchor = "start" if x < 2 else "end" if x > 97 else "middle"
        label = f"{minute} min" if minute == 0 else str(minute)
        labels.append(el("text", label, x=f"{x:g}%", y=14, text_anchor=anchor, class_="label"))
    return el("svg", labels, width="100%", height=20)


def _share(ms: int, length: int) -> float:
    """Per cent of the width."""
    return round(min(max(ms / length, 0), 1) * 100, 2)


def _rows(places: Sequence[float]) -> list[int]:
    """The row of each sign: the first in which it touches none before it. `places` go from left to right."""
    last: list[float] = []
    rows = []
    for x in places:
        row = next((r for r, at in enumerate(last) if x - at >= _APART), len(last))
        last[row:] = [x, *last[row + 1 :]]
        rows.append(row)
    return rows


def _step(length: int) -> int:
    """Minutes from one label to the next."""
    minutes = length / 60_000
    return next((s for s in _STEPS if minutes / s <= _MOST_LABELS), max(1, round(minutes / _MOST_LABELS)))


def _summary(lane: Lane) -> str:
    counted = Counter(s.kind for s in lane.signs)
    return ", ".join(f"{n} {_TOLD[kind]}" for kind, n in counted.items()) or "nothing"
