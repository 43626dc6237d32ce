"""What was counted, in words: who drove, how the interviewer behaved, how long the first sketch took."""

from __future__ import annotations

from collections.abc import Iterator

from interviewer.debrief.minutes import cap
from interviewer.debrief.whole import Debrief
from interviewer.domain.scorecard import Scorecard
from interviewer.domain.text import count_words
from interviewer.report.wording import stamp


def drive(card: Scorecard) -> list[tuple[str, str]]:
    d = card.drive
    firsts = (
        ("scope", d.first_scope_s), ("failure", d.first_failure_s), ("cost", d.first_cost_s),
        ("operations", d.first_operations_s),
    )  # fmt: skip
    said = ", ".join(f"{name} {'never' if s is None else stamp(s * 1000)}" for name, s in firsts)
    return [
        ("Words", f"{d.candidate_words:.0%} of them yours"),
        ("Concerns", f"{d.raised_by_candidate} raised by you, {d.raised_by_interviewer} by the interviewer"),
        ("First said by you", said),
        ("Help", f"asked for {_times(d.help_requests)}" if d.help_requests else "not asked for"),
    ]


def conformance(card: Scorecard) -> str:
    gave, held = card.conformance.scaffolds, card.conformance.withheld
    helped = f"did part of your driving {_times(gave)}" if gave else "did none of your driving for you"
    drafts = f"{held or 'no'} {'draft' if held == 1 else 'drafts'} that would have helped {'was' if held == 1 else 'were'} withheld"
    return f"The interviewer {helped}; {drafts}."


def sketch(debrief: Debrief) -> str:
    """The first sketch against what it may take of this session."""
    may = cap(debrief.header.minutes)
    minutes = debrief.card.drive.architecture_minutes if debrief.card else None
    if minutes is None:
        return f"The first sketch may take {may:.3g} minutes of a session this long."
    over = f", {minutes - may:.3g} more than" if minutes > may else " of"
    return (
        f"The first sketch took {minutes:g} {'minute' if minutes == 1 else 'minutes'}{over} the {may:.3g} it may take."
    )


def talked(debrief: Debrief) -> Iterator[tuple[int, str, int]]:
    """Number, speaker and words of each turn."""
    for turn in debrief.hearing.transcript.turns:
        yield turn.number, turn.speaker, count_words(turn.text)


def words(debrief: Debrief) -> str:
    """Who said how much, and in how many turns."""
    told = []
    for side, name in (("candidate", "You"), ("interviewer", "the interviewer")):
        own = [(n, count) for n, s, count in talked(debrief) if s == side]
        longest = max(own, key=lambda pair: pair[1], default=None)
        most = f" (the longest {longest[1]}, in turn {longest[0]})" if longest else ""
        told.append(f"{name} said {sum(c for _, c in own)} words in {len(own)} turns{most}")
    return "; ".join(told) + "."


def _times(n: int) -> str:
    return {1: "once", 2: "twice"}.get(n, f"{n} times")
