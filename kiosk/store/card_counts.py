# SPDX-License-Identifier: Apache-2.0
"""Which card was up when somebody asked for help: a number for each card and nothing else.

No fact of the log says it, and no time stands in the file: a card must not tell on a request.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from kiosk.store.files import read_small, replace_file

FEWEST = 5
"""A smaller number is not shown (row E6): it could be somebody's."""

_LARGEST = 64 * 1024


class _Written(Struct, frozen=True, forbid_unknown_fields=True):
    counts: dict[str, Annotated[int, Meta(ge=0)]]
    schema: int = 1


_decode = msgspec.json.Decoder(_Written).decode


class CardCountsFile:
    """``card-counts.json`` in the data folder; cards go by their keys in the pack."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> Mapping[str, int]:
        """Nothing where there is no file, or none that can be read; never raises for that."""
        written = read_small(self._path, _decode, _LARGEST)
        return written.counts if written else {}

    def add(self, cards: Iterable[str]) -> None:
        """One more for each of ``cards``, all in one step.  Raises OSError."""
        counts = Counter(self.read()) + Counter(cards)
        # In the order of their names: which came last is not told either.
        written = _Written(dict(sorted(counts.items())))
        replace_file(self._path, msgspec.json.encode(written), durable=False)

    def forget(self) -> None:
        """Raises OSError."""
        self._path.unlink(missing_ok=True)


def told(counts: Mapping[str, int]) -> list[tuple[str, str]]:
    """Each card and its number in words, the largest first; small ones by name alone."""
    large = {card: count for card, count in counts.items() if count >= FEWEST}
    few = sorted(card for card, count in counts.items() if 0 < count < FEWEST)
    shown = sorted(large.items(), key=lambda one: (-one[1], one[0]))
    return [(card, str(count)) for card, count in shown] + [
        (card, f"fewer than {FEWEST}") for card in few
    ]
