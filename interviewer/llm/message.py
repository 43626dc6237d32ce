"""A request as roles and texts, fenced so that what a candidate typed cannot pose as anything else."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

Role = Literal["system", "user", "assistant"]


@dataclass(frozen=True, slots=True)
class Message:
    role: Role
    text: str


# Our own fences, and the control tokens of common chat templates: several local servers read those in any text.
_POSES = re.compile(
    r"<(?=[\s\u200c\u200d]*/?[\s\u200c\u200d]*(?:candidate|interviewer|silence|note|earlier|board|transcript|checklist|draft|brief|sheet|told"
    r"|system|sys|user|assistant|developer|s|bos|eos|start_of_turn|end_of_turn|turn|think|tool_call|im_start|im_end)\b)"
    r"|<(?=\s*/?\s*[|｜])|(?<=[|｜])>|\[(?=\s*/?\s*(?:INST|SYSTEM_PROMPT|AVAILABLE_TOOLS)\b)",
    re.I,
)
_INERT = {"<": "‹", ">": "›", "[": "("}


def inert(text: str) -> str:
    """`text` with whatever could open or close a fence or a turn made harmless; other text is unchanged.

    Letter stands for letter, so that a place in the one is the same place in the other.
    """
    return _POSES.sub(lambda m: _INERT[m.group()], text)


def fenced(tag: str, text: str) -> str:
    return f"<{tag}>\n{inert(text)}\n</{tag}>"
