# SPDX-License-Identifier: Apache-2.0
"""When a language that was chosen after the press is told to the team."""

from collections.abc import Callable

from kiosk.attendee.state import LANGUAGE_MS
from kiosk.domain.clock import Instant, age_ms


class LanguageNews:
    """``since``: when the screen began to speak otherwise than the team knows.

    ``is_news``: whether that is so of a request; ``tell`` writes it down.
    """

    def __init__(
        self, is_news: Callable[[str], bool], tell: Callable[[str, Instant], object]
    ) -> None:
        self.since: Instant | None = None
        self._is_news = is_news
        self._tell = tell
        self._up = ""

    def tick(self, up: str, now: Instant) -> None:
        """``up``: the request whose status is on the screen, or empty.

        Changes within ``LANGUAGE_MS`` are told once; of a status that goes at once.
        """
        if self.since and (up != self._up or age_ms(self.since, now) >= LANGUAGE_MS):
            if self._is_news(self._up):
                self._tell(self._up, now)
            self.since = None
        self._up = up
        if not self._is_news(up):
            self.since = None
        elif self.since is None:
            self.since = now
