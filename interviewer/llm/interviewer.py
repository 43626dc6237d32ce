"""The interviewer that a language model words: it picks one of the open moves and says it in a sentence."""

from __future__ import annotations

from collections.abc import Callable

from interviewer.config import Config
from interviewer.domain.events import Part, Usage
from interviewer.domain.ports import SILENT, Draft, InterviewerFailed, Request
from interviewer.domain.problem import Fact
from interviewer.domain.transcript import Transcript
from interviewer.domain.words import Move
from interviewer.llm import earlier, moves, server, system, tail, turns, wording
from interviewer.llm.failures import ServerFailed
from interviewer.llm.kinds import Kind
from interviewer.llm.message import Message
from interviewer.llm.prompt import Prompts, needed
from interviewer.llm.server import Answer, Server
from interviewer.llm.window import Window
from interviewer.llm.wording import Worded

MOST_FACTS = 3
NEAR = 2
"""A fact beyond the number of questions must be among so many nearest to one of them."""
PLACES = {**system.PLACES, **tail.PLACES, **earlier.PLACES, **server.PLACES}


class ModelInterviewer:
    """Raises InterviewerFailed where the model cannot answer; the session goes on."""

    def __init__(self, server: Server, prompts: Prompts, context: int) -> None:
        self._server, self._templates, self._context = server, prompts, context
        self._meanings = moves.told(prompts["interviewer.moves"].text)
        self._windows: dict[str, Window] = {}

    @classmethod
    def from_config(cls, config: Config, prompts: Prompts) -> ModelInterviewer:
        """Raises BadData where a template is missing or has other places than it should."""
        own = needed(prompts, PLACES)
        return cls(Server(config, config.model, own), own, config.context)

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

    async def draft(self, request: Request) -> Draft:
        """One of the open moves, worded; silence where nothing can be said. Asks no model where code decides."""
        open_ = moves.asked(request)
        if not open_:
            return _first_authored(request)
        try:
            answer = await self._ask(request, open_)
        except ServerFailed as failed:
            failure, attempts = failed.failure, list(failed.attempts)
        else:
            return _spoken(answer.value, answer.usage, request)
        # Out here nothing of the failed request is attached to what is raised.
        raise InterviewerFailed(failure.title, failure.sentence, failure.next_step, attempts)

    async def _ask(self, request: Request, open_: tuple[Move, ...]) -> Answer[Worded]:
        window = self._windows.setdefault(request.transcript.header.id, Window(self._context, self._server.model))
        form = wording.form(request, open_)
        await self._server.endpoint.connect()  # counting tokens below may need what this loads
        sent = self._request(request, open_, window)
        try:
            return await self._server.ask(sent, form, window.reply)
        except ServerFailed as failed:
            if failed.failure.kind is not Kind.TOO_LONG:
                raise
        window.halve(window.tokens(sent))
        return await self._server.ask(self._request(request, open_, window), form, window.reply)

    def _request(self, request: Request, open_: tuple[Move, ...], window: Window) -> list[Message]:
        fixed = system.system(request, self._meanings, self._templates)
        last = tail.tail(request, open_, {m: t[0] for m, t in self._meanings.items()}, self._templates)
        transcript: Transcript = request.transcript

        def build(upto: int, short: bool) -> list[Message]:
            record = earlier.condensed(transcript, request.ledger, upto, self._templates, short=short) if upto else ""
            return turns.messages(fixed, transcript, last, earlier=record, upto=upto)

        return window.fit(build, len(transcript.turns))


def _first_authored(request: Request) -> Draft:
    for move in request.moves:
        if not moves.is_generated(move, request) and move is not Move.ANSWER:
            draft = moves.authored(move, request)
            if draft:
                return draft
    return SILENT


def _spoken(worded: Worded, usage: Usage, request: Request) -> Draft:
    """The draft of what the model chose: its words, the sheet's, or the persona's."""
    if moves.is_generated(worded.move, request) or worded.move not in request.moves:
        part = Part(move=worded.move, text=worded.text, anchor=worded.anchor or None)
        return Draft((part,), authored=False, usage=usage)
    if worded.move is Move.ANSWER:
        facts = _asked_for(worded.facts, request)
        if facts:
            said = Part(move=Move.ANSWER, text=" ".join(f.says for f in facts), facts=tuple(f.id for f in facts))
            return Draft((said,), authored=False, usage=usage)
    move = Move.DEFER if worded.move is Move.ANSWER else worded.move
    draft = moves.authored(move, request)
    return Draft(draft.parts, authored=True, usage=usage) if draft else SILENT


def _asked_for(ids: tuple[str, ...], request: Request) -> list[Fact]:
    """The facts of these ids that the turn can have asked for; a neighbour thrown in unasked is left out."""
    known = {f.id: f for f in request.problem.facts}
    chosen = [known[i] for i in dict.fromkeys(ids) if i in known][:MOST_FACTS]
    questions = request.reading.questions
    if len(chosen) <= max(1, len(questions)):
        return chosen
    near = {m.fact.id for q in questions for m in request.sheet.ranked(q)[:NEAR]}
    return [f for n, f in enumerate(chosen) if n == 0 or f.id in near]
