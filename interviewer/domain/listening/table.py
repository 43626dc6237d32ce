"""What is on the table when an interviewer speaks."""

from __future__ import annotations

from dataclasses import dataclass, field

from interviewer.domain.ledger import Ledger
from interviewer.domain.text import plain_words, stem, stems

_COMMON = frozenset(
    """about what when where which would could should think happens does have been with that this there their they them
    then than from into your you're because something anything somebody anybody someone anyone thing else like want need
    make take come goes said tell look next each every after before again still just only really more most less same
    other another suppose imagine consider considered thought perhaps maybe case kind sort exactly here over much many
    long first last will might must shall very quite also even ever never away back down well good show give going
    being doing done were wonder wondering honest were mean means itself themselves himself herself through between
    during while until since under upon within without against says know knows find finds work works start begin
    time times today tomorrow yesterday week month year years minute minutes hour hours days""".split()
)


@dataclass
class Table:
    """What is on the table: the ledger's concerns, and the words of the candidate and of what was given."""

    ledger: Ledger
    stems: set[str] = field(default_factory=set)
    opened: bool = False
    """Whether a problem has been stated."""

    def lay(self, text: str) -> None:
        self.stems.update(stems(text))

    def brings(self, sentence: str) -> bool:
        """Whether the sentence names a concern that is not there."""
        return any(not self.ledger.on_table(hit.concept) for hit in self.ledger.vocabulary.find(sentence))

    def strange(self, sentence: str) -> int:
        """Words of weight in it that nobody has said."""
        return len(
            {x for w in plain_words(sentence) if len(w) > 3 and w not in _COMMON and (x := stem(w)) not in self.stems}
        )
