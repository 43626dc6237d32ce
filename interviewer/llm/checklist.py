"""A rubric as a model is told of it: the same bytes for every transcript, and no level to aim at."""

from __future__ import annotations

import re

from interviewer.domain.rubric import Item, Need, Rubric
from interviewer.llm.prompt import Prompts

PLACES: dict[str, tuple[str, ...]] = {
    "grader.system": ("name", "about", "items"),
    "grader.for": ("id", "says", "only", "mid", "senior", "staff", "principal"),
    "grader.against": ("id", "says", "only"),
    "grader.needs": (),
}
_SECTION = re.compile(r"^## (\w+)\n(.*?)(?=^## |\Z)", re.M | re.S)


def system(rubric: Rubric, prompts: Prompts) -> str:
    """What every request about this rubric begins with."""
    needs = {Need(name): _line(said) for name, said in _SECTION.findall(prompts["grader.needs"].text)}
    return prompts["grader.system"].fill(
        name=rubric.name,
        about=_line(rubric.about),
        items="\n\n".join(_item(i, needs, prompts) for i in rubric.items),
    )


def _item(item: Item, needs: dict[Need, str], prompts: Prompts) -> str:
    only = f" {needs[item.needs]}" if item.needs in needs else ""
    if item.sign == "-":
        return prompts["grader.against"].fill(id=item.id, says=_line(item.says), only=only)
    lines = {str(level): _line(anchor) for level, anchor in item.anchors.items()}
    return prompts["grader.for"].fill(id=item.id, says=_line(item.says), only=only, **lines)


def _line(text: str) -> str:
    return " ".join(text.split())
