"""The form of an interviewer's answer, and what makes one unusable."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError, field_validator

from interviewer.domain.ports import Request
from interviewer.domain.text import clean, fold, sentences
from interviewer.domain.words import GIVES, Move
from interviewer.llm.form import Form, Wrong
from interviewer.llm.moves import is_generated, offered

SENTENCES = 3
_LABEL = re.compile(r"^\W*interviewer\W*:\s*|^\[[\d:]+\]\s*", re.I)


class Worded(BaseModel):
    """What the model answered, cleaned. `facts` are ids as it wrote them."""

    model_config = ConfigDict(extra="ignore")

    move: Move
    anchor: str = ""
    text: str = ""
    facts: tuple[str, ...] = ()

    @field_validator("anchor", "text", mode="before")
    @classmethod
    def _clean(cls, value: Any) -> Any:
        return "" if value is None else " ".join(clean(value).split()) if isinstance(value, str) else value

    @field_validator("facts", mode="before")
    @classmethod
    def _list(cls, value: Any) -> Any:
        return () if value is None else (value,) if isinstance(value, str) else value


def form(request: Request, moves: tuple[Move, ...]) -> Form[Worded]:
    """The same schema all session long, since providers cache it before the first message; code holds to `moves`."""
    facts = [f.id for f in request.problem.facts]
    string = {"type": "string"}
    schema = {
        "type": "object",
        "properties": {
            "move": {"type": "string", "enum": [str(m) for m in offered(request.level)]},
            "anchor": string,
            "text": string,
            "facts": {"type": "array", "items": {"type": "string", "enum": facts} if facts else string},
        },
        "required": ["move", "anchor", "text", "facts"],
        "additionalProperties": False,
    }
    return Form("interviewer_turn", "The interviewer's next move.", schema, _Reader(request, moves))


@dataclass(frozen=True)
class _Reader:
    request: Request
    moves: tuple[Move, ...]

    def __call__(self, data: dict[str, Any], last: bool) -> Worded:
        """Raises Wrong. The last time a loose anchor or a closed move passes: the guard withholds such a draft."""
        try:
            worded = Worded.model_validate(data)
        except ValidationError as error:
            wrong = error.errors()[0]
            raise Wrong(f"`{'.'.join(map(str, wrong['loc']))}`: {wrong['msg']}") from None
        if worded.move not in self.moves and not (last and worded.text):
            raise Wrong(f"`move` is {worded.move}, where one of {', '.join(self.moves)} is open")
        if not is_generated(worded.move, self.request) and worded.move in self.moves:
            return worded
        worded = worded.model_copy(update={"text": _LABEL.sub("", worded.text)})
        if not worded.text:
            raise Wrong(f"`text` is empty, where {worded.move} needs words")
        if last:
            return worded
        if len(sentences(worded.text)) > SENTENCES:
            raise Wrong(f"`text` has more than {SENTENCES} sentences")
        if worded.text.count("?") > 1:
            raise Wrong("`text` asks more than one question")
        if not is_verbatim(worded.anchor, self.request):
            raise Wrong("`anchor` is not copied letter for letter from a candidate turn, the board or the brief")
        return worded


def is_verbatim(anchor: str, request: Request) -> bool:
    """Whether `anchor` stands in something the candidate said or was given; case and white space aside."""
    wanted = fold(anchor).casefold().strip(" .,;:!?\"'…")
    if not wanted:
        return False
    transcript = request.transcript
    given = [p.text for t in transcript.turns for p in t.parts if p.move in GIVES]
    candidate = [t.text for t in transcript.candidate_turns()]
    sources = (request.problem.brief, transcript.board, *candidate, *given)
    return any(wanted in fold(source).casefold() for source in sources)
