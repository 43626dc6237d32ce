"""The grader that asks a language model: one rubric, one call, findings with quotes that others check and score."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence

from interviewer.config import Config
from interviewer.domain.hearing import Hearing
from interviewer.domain.ports import Finding
from interviewer.domain.rubric import Rubric
from interviewer.domain.stretches import View
from interviewer.llm import again, reading, server
from interviewer.llm.budget import Budget
from interviewer.llm.failures import ServerFailed, told
from interviewer.llm.kinds import Kind
from interviewer.llm.merging import merged
from interviewer.llm.parts import Part, cut
from interviewer.llm.prompt import Prompts, needed
from interviewer.llm.question import PLACES as QUESTION_PLACES
from interviewer.llm.question import Question
from interviewer.llm.server import Server, compact
from interviewer.llm.ungraded import ungraded

AT_ONCE = 16
"""Requests under way at a time. A rubric is one, a sample of five and a round's own is six."""
CAME = {
    "surprise": "Another interviewer took over there, at a moment the candidate did not choose.",
    "candidate": "The candidate called another interviewer in there.",
}
FIRST = "It is how the session began."
LEAST_ROOM = 400
"""Tokens of a transcript below which a part is no longer worth asking about."""
PLACES = {
    **QUESTION_PLACES,
    **server.PLACES,
    "grader.order": ("part",),
    "grader.again": ("part", "wrong"),
    "grader.stretch": ("first", "last", "came"),
}


class ModelGrader:
    """Raises GraderFailed where the model cannot answer. Calls may be made side by side."""

    def __init__(self, server: Server, prompts: Prompts, context: int) -> None:
        self._server, self._templates = server, prompts
        self._budget = Budget(context, server.model)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._places = asyncio.Semaphore(AT_ONCE)

    @classmethod
    def from_config(cls, config: Config, prompts: Prompts) -> ModelGrader:
        """Raises BadData where a template is missing or has other places than it should."""
        own = needed(prompts, PLACES)
        return cls(Server(config, config.grader_model or config.model, own), own, config.context)

    @property
    def prompts(self) -> dict[str, str]:
        """The templates in use: name to `vN@hash`."""
        return {name: prompt.stamp for name, prompt in self._templates.items()}

    @property
    def on_attempt(self) -> Callable[[str], None] | None:
        """Told a sentence before each wait for another attempt."""
        return self._server.on_attempt

    @on_attempt.setter
    def on_attempt(self, listener: Callable[[str], None] | None) -> None:
        self._server.on_attempt = listener

    async def find(self, hearing: Hearing, rubric: Rubric) -> Sequence[Finding]:
        """A finding for each item; one that the model left out in spite of two repairs is not among them."""
        order, stretch = self._templates["grader.order"], self._stretch(hearing)
        return await self._ask(Question(hearing, rubric, rubric.items, lambda part: stretch + order.fill(part=part)))

    async def again(self, hearing: Hearing, rubric: Rubric, wrong: Sequence[Finding]) -> Sequence[Finding]:
        """Those findings once more, with the quotes that are there and what was found instead of the others."""
        asked = {f.item: f for f in wrong}
        items = tuple(i for i in rubric.items if i.id in asked)
        if not items:
            return ()
        order, listed = self._templates["grader.again"], again.listed(hearing, [asked[i.id] for i in items])
        stretch = self._stretch(hearing)
        question = Question(
            hearing,
            rubric,
            items,
            lambda part: stretch + order.fill(part=part, wrong=listed),
            turns=frozenset(turn for f in wrong for turn, _ in f.quotes),
            quoted=frozenset(f.item for f in wrong if again.usable(hearing, f)),
        )
        return [again.mended(hearing, asked[f.item], f) for f in await self._ask(question)]

    def _stretch(self, hearing: Hearing) -> str:
        """Of a stretch, where it begins and how it came about; of a whole session nothing."""
        if not isinstance(hearing, View):
            return ""
        own = hearing.stretch
        came = CAME[own.swap.by] if own.swap else FIRST
        filled = self._templates["grader.stretch"].fill(first=str(own.first), last=str(own.last), came=came)
        return f"{filled.strip()}\n\n"

    async def _ask(self, question: Question) -> Sequence[Finding]:
        try:
            async with self._place():
                return await self._asked(question)
        except ServerFailed as failed:
            failure = failed.failure
        # Out here nothing of the failed request is attached to what is raised.
        raise ungraded(failure, self._server.model)

    def _place(self) -> asyncio.Semaphore:
        loop = asyncio.get_running_loop()
        if self._loop is not loop:
            self._loop, self._places = loop, asyncio.Semaphore(AT_ONCE)
        return self._places

    async def _asked(self, question: Question) -> tuple[Finding, ...]:
        """Where the window or the length of an answer turns out other than believed, all of it is asked anew."""
        await self._server.endpoint.connect()  # counting tokens below may need what this loads
        while True:
            reply, sent = self._budget.reply(len(question.items)), 0
            found = []
            try:
                for part in self._parts(question, reply):
                    request = question.request(part, self._templates)
                    sent = self._budget.count(*(m.text for m in request))
                    answer = await self._server.ask(request, question.form(), reply)
                    found.append(answer.value)
            except ServerFailed as failed:
                kind = failed.failure.kind
                if kind is Kind.TOO_LONG and sent:
                    self._budget.too_long(sent + reply)
                elif kind is not Kind.CUT_SHORT or not self._budget.cut_short(reply, len(question.items)):
                    raise
            else:
                return merged(question.items, found)

    def _parts(self, question: Question, reply: int) -> list[Part]:
        """The transcript in as few parts as the window lets it be. Raises ServerFailed where it lets none."""
        least = question.request(Part((), 99, 99), self._templates)
        fixed = self._budget.count(*(m.text for m in least), compact(question.form()))
        room = self._budget.size - reply - fixed
        if room < LEAST_ROOM:
            raise ServerFailed(told(Kind.TOO_LONG, self._server.config, self._server.model))
        parts = cut(reading.pieces(question.hearing), room, self._budget.count)
        return [p for p in parts if p.turns & question.turns] or parts
