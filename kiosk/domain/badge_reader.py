# SPDX-License-Identifier: Apache-2.0
"""Tells a badge from typing: a reader types like a keyboard, and faster than any hand.

Sans-IO: each key comes with the moment at which it came, by the boot-wide clock.
"""

FASTEST_HAND_MS = 60
"""Quick fingers leave 80 to 150 ms between two keys; a reader leaves 2 to 30."""

SHORTEST = 8
"""A PIN with its number is never so long; four bytes of a card's number are."""

LONGEST = 64


class BadgeReader:
    """Remembers the keys that came so fast that only a reader can have typed them."""

    def __init__(self) -> None:
        self._keys = ""
        self._last_ms = -FASTEST_HAND_MS - 1

    def key(self, text: str, at_ms: int) -> None:
        """One printable key."""
        if at_ms - self._last_ms > FASTEST_HAND_MS:
            self._keys = ""
        self._last_ms = at_ms
        self._keys = (self._keys + text)[: LONGEST + 1]

    def end(self, at_ms: int) -> str:
        """Enter: what a badge says, or nothing where a hand has typed."""
        said, fast = self._keys, at_ms - self._last_ms <= FASTEST_HAND_MS
        self._keys = ""
        return said if fast and SHORTEST <= len(said) <= LONGEST else ""
