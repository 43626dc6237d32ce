"""What went wrong, and what can be done: above the input, which it never touches."""

from __future__ import annotations

from textual.content import Content
from textual.widgets import Static


class Trouble(Static):
    """Hidden until there is some. Title, what happened, what to do next, and the keys for it."""

    DEFAULT_CSS = """
    Trouble {
        display: none; height: auto; max-height: 9; padding: 0 1; border-left: outer $error;
        &.shown { display: block; }
    }
    """

    def __init__(self, id: str = "trouble") -> None:
        super().__init__(markup=False, id=id)

    @property
    def shown(self) -> bool:
        return self.has_class("shown")

    def tell(self, title: str, sentence: str, next_step: str, keys: str = "") -> None:
        """The texts are plain and cleaned already."""
        said = Content.assemble((f"! {title}", "bold"), "\n", f"{sentence} {next_step}".strip())
        self.update(said + Content(f"\n{keys}") if keys else said)
        self.add_class("shown")

    def clear(self) -> None:
        self.remove_class("shown")
