# SPDX-License-Identifier: Apache-2.0
"""The settings of one process: the file as it was at the start, and over it what leads have set.

No Qt: the relay has such layers as well.  The file itself is never written.
"""

import logging
from collections.abc import Iterable, Mapping

from kiosk.domain.events import Event
from kiosk.domain.settings_book import SettingsBook
from kiosk.settings.layers import with_changes
from kiosk.settings.model import Settings
from kiosk.settings.reader import Loaded
from kiosk.store.desk_settings_file import DeskSettings, DeskSettingsFile

_log = logging.getLogger("wiring")


class Layers:
    """``settings``: what holds now.

    ``kept``: what the log said last, also before it has been read again.
    """

    def __init__(self, loaded: Loaded, copy: DeskSettingsFile, *, safe: bool = False) -> None:
        """``safe``: of the settings the venue's words alone."""
        self._loaded = loaded
        self._copy = copy
        self._safe = safe
        self.book = SettingsBook()
        self.kept = copy.read()
        self.settings = self._lay()

    @property
    def sources(self) -> Mapping[str, str]:
        """Where each value of the file is from, by key."""
        return self._loaded.sources

    def learn(self, events: Iterable[Event]) -> None:
        for event in events:
            self.book.add(event)

    def settle(self) -> bool:
        """The whole log is known: what it says holds.  Whether anything is other than before."""
        book = self.book
        told = DeskSettings(
            changes=book.changes,
            message=book.message,
            message_at=book.announced.at.utc_ms if book.announced and book.message else 0,
            set_up=book.set_up is not None,
        )
        if told == self.kept:
            return False
        self.kept = told
        self.settings = self._lay()
        try:
            self._copy.write(told)
        except OSError as error:
            _log.warning("what was set at a desk is in the log alone: %s", error.strerror)
        return True

    def _lay(self) -> Settings:
        told = with_changes(self._loaded, self.kept.changes)
        for problem in told.problems[len(self._loaded.problems) :]:
            _log.warning("%s", problem)
        return _safe(told.settings) if self._safe else told.settings


def _safe(mine: Settings) -> Settings:
    return Settings(
        venue=mine.venue,
        places=mine.places,
        other_ways=mine.other_ways,
        staff=mine.staff,
        hours=mine.hours,
        keeping=mine.keeping,
    )
