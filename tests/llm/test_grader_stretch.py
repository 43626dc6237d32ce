"""A model asked about one stretch: that stretch and that style alone, told where it begins."""

from __future__ import annotations

from interviewer.domain.hearing import Hearing
from interviewer.domain.stretches import views
from interviewer.library import content
from tests.adapting import swapped
from tests.llm.gradings import entry, grader, prompt, reply
from tests.server import ModelServer

PARTS = (
    ("hands-off", "C: LONG-AGO I keep every page.", "I: Mm.", "C: JUST-BEFORE I count the pages."),
    ("directive", "I: Stop. The log.", "C: The log is read by one judge.", "I: Enough.", "C: Next the rota."),
)


async def test_only_the_stretch_its_style_and_what_led_up_to_it_are_sent(server: ModelServer) -> None:
    session = swapped(*PARTS, by=("surprise",))
    first, second = views(Hearing.of(session, content.vocabulary()))
    rubric = content.adapting().of("directive")
    ids = [i.id for i in rubric.items]
    server.script.append(reply(ids, goes_where_sent=entry("staff", (5, "The log is read by one judge"))))
    found = await grader(server.url).find(second, rubric)
    assert next(f for f in found if f.item == "goes-where-sent").quotes == ((5, "The log is read by one judge"),)
    sent = prompt(server.requests[0])
    assert "LONG-AGO" not in sent
    assert '<candidate turn="3"' in sent
    assert '<candidate turn="5"' in sent
    assert "turns 4 to 7" in sent
    assert "at a moment the candidate did not choose" in sent
    assert content.personas()["directive"].debrief.recognise[0] in sent
    assert "keeps-one-altitude" not in sent
    server.script.append(reply([i.id for i in content.adapting().of("hands-off").items]))
    await grader(server.url).find(first, content.adapting().of("hands-off"))
    assert "It is how the session began." in prompt(server.requests[-1])
    assert "The log is read" not in prompt(server.requests[-1])
