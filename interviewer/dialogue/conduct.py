"""Who speaks when: the interviewer's part after a candidate turn, and on time passing.

Code decides the floor and the moves, the interviewer words one of them, the judge clears the whole turn, and
only then is it spoken. What is not cleared is recorded as withheld and never shown.
"""

from __future__ import annotations

import random
from dataclasses import replace

from interviewer.dialogue import floor, pressure, timing
from interviewer.dialogue.lately import doubts, rarely_spent
from interviewer.dialogue.session import Session
from interviewer.domain import events as e
from interviewer.domain.asking import Reading, read_turn
from interviewer.domain.lines import APART
from interviewer.domain.ports import Draft, InterviewerFailed, Judgement, Request
from interviewer.domain.problem import Fact
from interviewer.domain.text import count_words
from interviewer.domain.words import HELPS, Level, Move

NEAREST = 4
"""A fact is an answer if it is among so many nearest to one of the questions: a model reads better than the matcher."""
HELP_EVERY = 4
"""Candidate turns between two helps that nobody asked for: what a helping interviewer would have said."""


async def reply(session: Session) -> None:
    """Words after what the candidate said, or a recorded silence.

    May be cancelled while a model is thinking: nothing of the reply is recorded then, and the next reply
    answers for both turns.
    """
    transcript = session.transcript
    if transcript.ended or not transcript.turns:
        return
    heard = heard_since(session)
    reading = read_turn(heard)
    if session.closed:
        _stay_silent(session)
        return
    if reading.help:
        session.emit(e.HelpRequested(at_ms=session.clock.now_ms(), text=heard))
    timing.surprise(session)
    if not reading.asks and timing.twist(session):
        return
    facts = tuple(session.sheet.answer(reading.questions, transcript.told))
    moves = _moves(session, reading, heard, facts)
    request = _request(session, reading, moves, facts)
    if session.level.withholds:
        await _would_help(session, request)
    if not moves or not await _word(session, request):
        _stay_silent(session)
    timing.calls(session)


async def tick(session: Session, idle_ms: int, unsent_words: int) -> None:
    """Time has passed: `idle_ms` since the last key and the last turn, `unsent_words` stand in the input."""
    if session.closed or session.transcript.ended or session.transcript.paused:
        return
    if session.left_ms == 0:
        session.close()
        return
    tempo = session.persona.tempo
    last = session.transcript.turns[-1] if session.transcript.turns else None
    interrupted = last is not None and last.speaker == "interviewer" and last.unasked
    if tempo.speech_words and unsent_words >= tempo.speech_words and not interrupted:
        session.speak_line("cut_in", Move.MOVE_ON, unasked=True)
    elif tempo.silence_s and idle_ms >= tempo.silence_s * 1000:
        request = _request(session, Reading(), HELPS)
        if session.level.withholds:
            await _would_help(session, request, stalled=True)
        elif floor.helps_left(session.level, session.transcript) and await _word(session, request, unasked=True):
            return
        session.speak_line("nudge", Move.DEFER, unasked=True)


def heard_since(session: Session) -> str:
    """Everything the candidate said since the interviewer last spoke."""
    heard: list[str] = []
    for turn in reversed(session.transcript.turns):
        if turn.speaker == "interviewer":
            break
        heard.append(turn.text)
    return "\n".join(reversed(heard))


def _moves(session: Session, reading: Reading, heard: str, facts: tuple[Fact, ...]) -> tuple[Move, ...]:
    """The moves open to the interviewer now, best first; none is silence."""
    persona, transcript = session.persona, session.transcript
    dice = random.Random(f"{transcript.header.seed}:{len(transcript.turns)}")
    may_help = floor.helps_left(session.level, transcript) > 0
    if facts:
        return (Move.ANSWER, Move.DEFER)
    if reading.help:
        return (*HELPS, Move.DEFER) if may_help else (Move.DEFER,)
    if reading.ends_asking:
        # A model may recognise a fact in words that the matcher does not.
        return (Move.DEFER, Move.ANSWER)
    if answered := pressure.after_doubt(persona.id, transcript, heard):
        return answered
    if floor.may_challenge_once(persona.id, transcript, reading, session.share):
        return (Move.CHALLENGE,)
    if persona.tempo.speech_words and count_words(heard) > persona.tempo.speech_words:
        return (Move.MOVE_ON, *floor.open_moves(persona, transcript, reading, session.share, dice))
    if (reading.check_in or reading.understood) and not rarely_spent(persona.id, Move.ACKNOWLEDGE, transcript):
        return (Move.ACKNOWLEDGE,)
    if not reading.check_in and not floor.speaks(persona, transcript, dice):
        return ()
    own = floor.open_moves(persona, transcript, reading, session.share, dice)
    if session.level is Level.MID:
        heard_turns = len(transcript.candidate_turns())
        if heard_turns % HELP_EVERY == 0:
            return (*HELPS, *own)
        if heard_turns % (2 * HELP_EVERY) == 3:
            return (Move.CONFIRM, *own)
    return own


def _request(session: Session, reading: Reading, moves: tuple[Move, ...], facts: tuple[Fact, ...] = ()) -> Request:
    return Request(
        transcript=session.transcript,
        ledger=session.ledger,
        problem=session.problem,
        sheet=session.sheet,
        persona=session.persona,
        level=session.level,
        reading=reading,
        moves=moves,
        facts=facts,
        left_ms=session.left_ms,
        pressing=doubts(session.persona.id, session.transcript),
    )


async def _word(session: Session, request: Request, *, unasked: bool = False) -> bool:
    """Has the interviewer word one of the moves; says it, or the built-in's line where it is withheld."""
    try:
        draft = await session.interviewer.draft(request)
    except InterviewerFailed as failure:
        session.emit(
            e.Failed(
                at_ms=session.clock.now_ms(),
                title=failure.title,
                sentence=failure.sentence,
                next_step=failure.next_step,
            )
        )
        return True
    if not draft.parts and draft.authored:
        return False
    if not _said_lately(session, draft) and await _cleared(session, draft, request):
        session.speak(draft, unasked=unasked)
        return True
    if session.judge.redrafts and not draft.authored and session.transcript.withheld:
        again = await _redraft(session, request)
        if again and again.text != draft.text and await _cleared(session, again, request):
            session.speak(again, unasked=unasked)
            return True
    fallback = await session.builtin.draft(request)
    if fallback.parts and fallback != draft and await _cleared(session, fallback, request):
        session.speak(fallback, fallback=True, unasked=unasked)
        return True
    return False


async def _redraft(session: Session, request: Request) -> Draft | None:
    """One more draft, told why the last was withheld. A model that fails now costs nothing: the fall-back speaks."""
    try:
        draft = await session.interviewer.draft(replace(request, reason=session.transcript.withheld[-1].why))
    except InterviewerFailed:
        return None
    return draft if draft.parts and not _said_lately(session, draft) else None


def _said_lately(session: Session, draft: Draft) -> bool:
    """Whether a model says again what was said within the last few turns; facts may be told twice."""
    if draft.authored or any(p.move is Move.ANSWER for p in draft.parts):
        return False
    lately = [t for t in session.transcript.turns if t.speaker == "interviewer"][-APART:]
    return any(t.text.casefold() == draft.text.casefold() for t in lately)


async def _cleared(session: Session, draft: Draft, request: Request) -> bool:
    """Judges the whole turn; records it as withheld where it may not be spoken."""
    stray = [p.move for p in draft.parts if p.move not in request.moves]
    verdict = await session.judge.judge(draft, session.scene())
    if verdict.allowed and stray:
        verdict = Judgement((stray[0],), f"{stray[0]} was not open to the interviewer here")
    if verdict.allowed and (fact := _unasked(draft, request)):
        verdict = Judgement((Move.FILL,), f"nobody asked for {fact}")
    if verdict.allowed and not session.ledger.all_on_table(draft.presupposes):
        verdict = Judgement((Move.LEAD,), "it relies on something that is not on the table")
    if not verdict.allowed:
        session.emit(
            e.Withheld(
                at_ms=session.clock.now_ms(),
                parts=draft.parts,
                persona=session.persona.id,
                leaks=verdict.leaks,
                why=verdict.why,
                source="authored" if draft.authored else "model",
                usage=draft.usage,
                concepts=tuple(sorted(session.vocabulary.ids(draft.text))),
            )
        )
    return verdict.allowed


def _unasked(draft: Draft, request: Request) -> str | None:
    """The first fact in a draft that is far from every question of the turn, if there is one."""
    told = [f for p in draft.parts for f in p.facts]
    if not told:
        return None
    questions = request.reading.questions or (request.transcript.candidate_turns()[-1].text,)
    near = {f.id for f in request.facts} | {m.fact.id for q in questions for m in request.sheet.ranked(q)[:NEAREST]}
    return next((f for f in told if f not in near), None)


async def _would_help(session: Session, request: Request, *, stalled: bool = False) -> None:
    """Offers the guard what a helping interviewer would say here, so that the debrief can show it."""
    turns = len(session.transcript.candidate_turns())
    if not (request.reading.help or stalled or turns % HELP_EVERY == 0):
        return
    wanted = replace(request, moves=HELPS)
    offer = await session.builtin.draft(wanted)
    if offer.parts:
        await _cleared(session, offer, wanted)


def _stay_silent(session: Session) -> None:
    session.emit(e.StayedSilent(at_ms=session.clock.now_ms(), persona=session.persona.id))
