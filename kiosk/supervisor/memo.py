# SPDX-License-Identifier: Apache-2.0
"""What a screen leaves with its supervisor, so that a status returns after a crash.

Kept in memory alone: a visit is never stored.
"""

RETURN_WITHIN_MS = 60_000
"""A status returns after a crash if the last touch is less than this ago (The visit)."""


class Memo:
    """The request that is up and its last touch, as the screen wrote them.

    They end in ``:`` and boot_ms; any other words say that nothing is up.
    """

    def __init__(self) -> None:
        self._words = ""

    def keep(self, words: str) -> None:
        self._words = words

    def still_due(self, boot_ms: int) -> str:
        """The words, or empty where nothing was up or the last touch is too long ago."""
        last = self._words.rsplit(":", 1)[-1]
        fresh = last.isdecimal() and 0 <= boot_ms - int(last) < RETURN_WITHIN_MS
        return self._words if fresh else ""
