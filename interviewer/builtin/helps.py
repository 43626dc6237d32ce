"""What a helping interviewer would say at this point: the authored help nearest to what is being spoken of."""

from __future__ import annotations

from interviewer.domain.events import Part
from interviewer.domain.ports import Draft, Request
from interviewer.domain.problem import Help
from interviewer.domain.words import Move


def offer(request: Request, move: Move) -> Draft | None:
    """The next help, if it is of this kind: one not yet offered, for a concern nobody has raised."""
    help_ = _next(request)
    if help_ is None or help_.move != move:
        return None
    return Draft((Part(move=move, text=help_.says, line=f"help/{help_.id}"),), authored=True)


def _next(request: Request) -> Help | None:
    ledger, transcript = request.ledger, request.transcript
    spoken = [p for t in transcript.turns for p in t.parts] + [p for w in transcript.withheld for p in w.parts]
    offered = {p.line for p in spoken if p.line}
    open_ = [h for h in request.problem.helps if f"help/{h.id}" not in offered and ledger.first(h.concept) is None]
    if not open_:
        return None
    turns = transcript.candidate_turns()[-2:]
    area = ledger.vocabulary.concepts
    near = {area[c].area for t in turns for c in ledger.candidate_in(t.number) if c in area}
    early = len(transcript.candidate_turns()) <= 3
    # Early on the order of work; later what lies nearest to the subject at hand.
    return min(
        open_,
        key=lambda h: (
            (h.move != "structure") if early else (h.move == "structure"),
            area[h.concept].area not in near if h.concept in area else True,
            open_.index(h),
        ),
    )
