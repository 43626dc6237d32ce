"""What a session looks like once it is graded: all that the ledger, the clock and the problem say, and a drill.

Made of blocking reads and a good part of a second of listening: it belongs in a thread.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from interviewer.domain.scorecard import Scorecard
from interviewer.tui.answers import Answers, engines, preferred
from interviewer.tui.debrief import Debrief
from interviewer.tui.remembered import last_choice_file, read

if TYPE_CHECKING:
    from interviewer.debrief.drill import Drill
    from interviewer.debrief.whole import Debrief as Whole


@dataclass(frozen=True)
class Hindsight:
    """`drill` is None where nothing was scored, `answers` what sets it up."""

    whole: Whole
    drill: Drill | None
    answers: Answers

    @classmethod
    def of(cls, seen: Debrief, card: Scorecard) -> Hindsight:
        """Raises Problematic where what it needs cannot be read."""
        from interviewer import drilling, marking
        from interviewer.debrief.whole import debrief

        header = seen.transcript.header
        whole = debrief(
            marking.hear(seen.transcript),
            seen.events,
            problem=marking.problem_of(header.problem),
            card=card,
            rubrics=seen.rubrics,
            rated=seen.rated,
        )
        drill = drilling.next_drill(card, header, seen.rubrics, seen.data)
        answers = Answers.of(read(last_choice_file(seen.data)))
        answers.engine = answers.engine or str(preferred(engines()))
        answers.surprise_swap = False
        if drill is not None:
            answers.round, answers.level, answers.problem = str(drill.round), str(drill.level), drill.problem
            answers.persona, answers.minutes = drill.persona, drill.minutes
        return cls(whole, drill, answers)
