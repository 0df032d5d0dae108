# SPDX-License-Identifier: Apache-2.0
"""Joins a kiosk's drills to its log; the attendee's window knows nothing of them."""

from PySide6.QtCore import QObject, Slot

from kiosk.attendee.drills import Drills
from kiosk.attendee.visit import VisitCore
from kiosk.domain.clock import Clock
from kiosk.domain.events import Event
from kiosk.shell.live_log import LiveLog


class DrillPress(QObject):
    """Connect it behind the visit: a drill's sign follows from the requests that are known."""

    def __init__(self, log: LiveLog, core: VisitCore, clock: Clock) -> None:
        super().__init__()
        self._drills = Drills(core.requests, clock)
        log.facts.connect(self._take_facts)
        log.ready.connect(self._take_ready)

    @Slot(object)
    def _take_facts(self, events: tuple[Event, ...]) -> None:
        self._drills.facts(events)

    @Slot()
    def _take_ready(self) -> None:
        self._drills.ready()
