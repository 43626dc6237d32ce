"""What a grader asks about a transcript, as a request: the checklist, the transcript or a part of it, the order."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from interviewer.domain.hearing import Hearing
from interviewer.domain.rubric import Item, Rubric
from interviewer.llm import checklist, reading, verdicts
from interviewer.llm.form import Form
from interviewer.llm.message import Message
from interviewer.llm.parts import Part
from interviewer.llm.prompt import Prompts

PLACES: dict[str, tuple[str, ...]] = {**checklist.PLACES, "grader.part": ("number", "of")}


@dataclass(frozen=True)
class Question:
    """These items of the rubric, with an order to answer that stands behind the transcript."""

    hearing: Hearing
    rubric: Rubric
    items: tuple[Item, ...]
    order: Callable[[str], str]
    """Given the words on which part it is."""
    turns: frozenset[int] = frozenset()
    """Only parts with one of these are asked about; all of them where there are none."""
    quoted: frozenset[str] = frozenset()
    """Items that need no quote, since there is one."""

    def form(self) -> Form[verdicts.Findings]:
        """A new one for each request: it keeps what could be used until the rest is mended."""
        return verdicts.form(self.items, lambda quote: reading.restored(self.hearing, quote), quoted=self.quoted)

    def request(self, part: Part, prompts: Prompts) -> list[Message]:
        """What is the same for every transcript comes first, and the order to answer last."""
        which = ""
        if part.of > 1:
            which = prompts["grader.part"].fill(number=str(part.number), of=str(part.of)) + "\n"
        return [
            Message("system", checklist.system(self.rubric, prompts)),
            Message("user", f"<transcript>\n{part.text}\n</transcript>\n\n{self.order(which)}"),
        ]
