"""How many tokens a grading may ask for and get: the window as believed, and what is kept for the answer."""

from __future__ import annotations

from dataclasses import dataclass

from interviewer.llm import tokens

EACH, BESIDES = 320, 512
"""Tokens of an answer for one item, thinking included, and for what stands around them all."""
LEAST_EACH = 120
"""Tokens in which an item can just be answered."""
MOST_STRETCH = 4


@dataclass
class Budget:
    """Shared by requests made side by side. `size` is the model's window, `stretch` how much longer answers turned out."""

    size: int
    model: str
    stretch: int = 1

    def reply(self, items: int) -> int:
        """Tokens kept for an answer about so many items: a third of the window at most, but what they need."""
        wanted, least = (EACH * items + BESIDES) * self.stretch, LEAST_EACH * items + BESIDES // 2
        return min(wanted, max(least, self.size // 3))

    def count(self, *texts: str) -> int:
        return tokens.count(texts, self.model).tokens

    def too_long(self, asked: int) -> None:
        """`asked` tokens, the answer's among them, were too many for the server: its window is smaller."""
        self.size = min(self.size, asked * 3 // 4)

    def cut_short(self, reply: int, items: int) -> bool:
        """An answer broke off after `reply` tokens. Whether a longer one may be asked for now."""
        if self.reply(items) <= reply and self.stretch < MOST_STRETCH:
            self.stretch *= 2
        return self.reply(items) > reply
