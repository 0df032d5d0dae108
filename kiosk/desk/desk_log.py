# SPDX-License-Identifier: Apache-2.0
"""The requests as this desk knows them, and what it has written that is not saved yet."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.audit import AuditBook
from kiosk.domain.board import Board
from kiosk.domain.clock import Clock, Instant, Randomness, age_ms
from kiosk.domain.events import Actor, Event, RequestEvent
from kiosk.domain.keeping_events import Counted
from kiosk.domain.presence import Cover
from kiosk.domain.settings_book import SettingsBook
from kiosk.domain.transitions import Stamp
from kiosk.domain.venue_news import VenueNews
from kiosk.shell.live_log import LiveLog

SAID_AFTER_MS = 300
"""Up to here a step changes its button only; then the desk says "Saving..."."""


@dataclass(slots=True)
class _Pending:
    """Facts that were handed over and are not known to be saved."""

    facts: dict[str, Event] = field(default_factory=dict)
    failed: set[str] = field(default_factory=set)


class DeskLog(QObject):
    """``changed`` follows whatever comes from the log.  Nothing counts before it is saved."""

    changed = Signal()

    def __init__(
        self, live: LiveLog, clock: Clock, randomness: Randomness, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.board = Board()
        self.news = VenueNews()
        self.settings = SettingsBook()
        self.audit = AuditBook()
        self.erased: dict[str, Counted] = {}
        self.deaf = False
        self._live = live
        self._clock = clock
        self._randomness = randomness
        self._pending = _Pending()
        live.facts.connect(self._hear)
        live.saved.connect(self._saved)
        live.unsaved.connect(self._unsaved)
        live.covered.connect(self._covered)

    def stamp(self, by: Actor) -> Stamp:
        return Stamp(self._randomness.token(), self._clock.now(), by)

    def write(self, *events: Event) -> None:
        self._pending.facts |= {event.id: event for event in events}
        self._live.submit(events)

    @property
    def failing(self) -> bool:
        """Whether something could not be saved; it is still tried."""
        return bool(self._pending.failed)

    def is_pending(self, event_id: str) -> bool:
        return event_id in self._pending.facts

    def pending(self, kinds: tuple[type[RequestEvent], ...]) -> tuple[RequestEvent, ...]:
        """What is on its way to the log, of these kinds."""
        return tuple(e for e in self._pending.facts.values() if isinstance(e, kinds))

    def waits_long(self, events: Iterable[Event], now: Instant) -> bool:
        return any(age_ms(event.at, now) >= SAID_AFTER_MS for event in events)

    @Slot(object)
    def _hear(self, events: tuple[Event, ...]) -> None:
        for event in events:
            self._learn(event)
        self._forget(event.id for event in events)
        self.changed.emit()

    @Slot(object)
    def _saved(self, ids: frozenset[str]) -> None:
        for event_id in ids & self._pending.facts.keys():
            self._learn(self._pending.facts[event_id])
        self._forget(ids)
        self.changed.emit()

    @Slot(object)
    def _unsaved(self, ids: frozenset[str]) -> None:
        self._pending.failed |= ids & self._pending.facts.keys()
        self.changed.emit()

    @Slot(object)
    def _covered(self, cover: Cover) -> None:
        self.deaf = cover.deaf
        self.changed.emit()

    def _learn(self, event: Event) -> None:
        self.board.add(event)
        self.news.add(event)
        self.settings.add(event)
        self.audit.add(event)
        if isinstance(event, Counted):
            self.erased[event.id] = event

    def _forget(self, ids: Iterable[str]) -> None:
        for event_id in ids:
            self._pending.facts.pop(event_id, None)
            self._pending.failed.discard(event_id)
