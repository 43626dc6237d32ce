"""The judge that needs no model: default deny, by rules."""

from __future__ import annotations

from interviewer.domain.concepts import Vocabulary
from interviewer.domain.ports import Draft, Judgement, Scene
from interviewer.domain.words import SCAFFOLDS, Level, permitted, Move


class RulesJudge:
    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary

    async def judge(self, draft: Draft, scene: Scene) -> Judgement:
        return self.rule(draft, scene)

    def rule(self, draft: Draft, scene: Scene) -> Judgement:
        moves = tuple(p.move for p in draft.parts)
        leaks = tuple(m for m in moves if m in SCAFFOLDS)
        if leaks and scene.level.withholds:
            return Judgement(leaks, "it scaffolds", moves)
        return Judgement((), "", moves)
