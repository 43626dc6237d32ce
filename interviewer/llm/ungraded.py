"""A failure of the model server, told to somebody who waits for a grade and not in a conversation."""

from __future__ import annotations

from interviewer.domain.ports import GraderFailed
from interviewer.llm.failures import Failure
from interviewer.llm.kinds import Kind

_AGAIN = "Grade it again, or use --engine builtin."
_OTHER_MODEL = "Choose another model with INTERVIEWER_GRADER_MODEL, or use --engine builtin."
_NEXT = {
    **dict.fromkeys((Kind.CUT, Kind.BUSY, Kind.SERVER, Kind.NO_CHOICES, Kind.EMPTY), _AGAIN),
    **dict.fromkeys(
        (Kind.FORBIDDEN, Kind.INVALID, Kind.CUT_SHORT, Kind.NOT_JSON, Kind.WRONG_JSON, Kind.DECLINED), _OTHER_MODEL
    ),
    Kind.NO_MODEL: "Set INTERVIEWER_GRADER_MODEL to one it has, and check how OPENAI_BASE_URL ends, often in /v1.",
}


def ungraded(failure: Failure, model: str) -> GraderFailed:
    """What is raised where a rubric could not be gone through. Nothing of the request is in it."""
    sentence = failure.sentence
    if failure.kind is Kind.TOO_LONG:
        sentence = f"The checklist does not fit into the window of {model} together with a part of the transcript."
    return GraderFailed(sentence, _NEXT.get(failure.kind, failure.next_step))
