# SPDX-License-Identifier: Apache-2.0
"""The visit as QML reads it: slots named as what a person means, and the timer between."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.attendee import idle
from kiosk.attendee.derive import Venue, derive
from kiosk.attendee.state import Limits
from kiosk.attendee.status import Status
from kiosk.attendee.visit import VisitCore
from kiosk.attendee.wake import next_change_ms
from kiosk.domain.clock import Clock
from kiosk.domain.events import Event
from kiosk.domain.presence import Cover
from kiosk.shell.qml_types import Property, QmlUncreatable

QML_IMPORT_NAME = "kiosk.attendee"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Made by wiring")
class Visit(Status):
    """``moved`` follows each change of the visit, for whoever goes by it."""

    moved = Signal()
    venueChanged = Signal()
    limitsChanged = Signal()

    def __init__(
        self,
        core: VisitCore,
        venue: Venue,
        limits: Limits,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.core = core
        self._venue = venue
        self._limits = limits
        self.clock = clock
        self._cover = Cover()
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.refresh)

    @Property("QStringList", notify=venueChanged)
    def otherWays(self) -> list[str]:
        return list(self._venue.other_ways)

    @Property(str, notify=venueChanged)
    def vest(self) -> str:
        return self._venue.vest

    @Property(str, notify=venueChanged)
    def venuePlace(self) -> str:
        return self._venue.place

    @Property(str, notify=venueChanged)
    def emergencyNumber(self) -> str:
        return self._venue.emergency_number

    @Property("QStringList", notify=venueChanged)
    def message(self) -> list[str]:
        """What the venue says over all cards: a headline, more, and since when; or nothing."""
        up = self._venue.message
        return [up.headline, up.more, up.since] if up else []

    @Property(int, notify=limitsChanged)
    def idleTotal(self) -> int:
        """Seconds that the idle question waits in all."""
        return self._limits.question_ms // 1_000

    @Slot()
    def askForHelp(self) -> None:
        self._act(self.core.ask_for_help)

    @Slot()
    def hide(self) -> None:
        self._act(self.core.hide)

    @Slot(str)
    def choosePlace(self, key: str) -> None:
        self._act(lambda: self.core.choose_place(key))

    @Slot()
    def changePlace(self) -> None:
        self._act(self.core.change_place)

    @Slot()
    def withdraw(self) -> None:
        self._act(self.core.withdraw)

    @Slot()
    def undoWithdrawal(self) -> None:
        self._act(self.core.undo_withdrawal)

    @Slot()
    def stillMe(self) -> None:
        self._act(self.core.still_me)

    @Slot()
    def somebodyElse(self) -> None:
        self._act(self.core.somebody_else)

    @Slot()
    def stillHere(self) -> None:
        self._do(self.core.touch)

    @Slot()
    def openStatus(self) -> None:
        self._act(self.core.open_status)

    def tell(self, venue: Venue) -> None:
        """The venue's words in another language; what is shown follows."""
        self._venue = venue
        self.venueChanged.emit()
        self.refresh()

    def limit(self, limits: Limits) -> None:
        """Other time limits, from now on."""
        self._limits = self.core.limits = limits
        self.limitsChanged.emit()
        self.refresh()

    # What the log says

    def take_facts(self, events: tuple[Event, ...]) -> None:
        self._do(lambda: self.core.facts(events))

    def take_ready(self) -> None:
        self._do(self.core.ready)

    def take_saved(self, ids: frozenset[str]) -> None:
        self._do(lambda: self.core.saved(ids))

    def take_unsaved(self, ids: frozenset[str]) -> None:
        self._do(lambda: self.core.unsaved(ids))

    def take_cover(self, cover: Cover) -> None:
        self._cover = cover
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Apply what time has done, show what is so, and wake when time changes it again."""
        self.core.tick()
        now = self.clock.now()
        visit, request = self.core.visit, self.core.request
        told = derive(visit, request, self._cover.at(now), self._venue, now)
        self.show(replace(told, idle_left=idle.left_s(visit, self._limits, now)))
        news = self.core.requests.language_news.since
        wait = next_change_ms(visit, request, self._limits, self._cover, now, news)
        if wait is None:
            self._timer.stop()
        else:
            self._timer.start(wait)
        self.moved.emit()

    def _act(self, deed: Callable[[], None]) -> None:
        """A deed of the person is a touch as well, also by a screen reader or a key."""
        self.core.touch()
        self._do(deed)

    def _do(self, deed: Callable[[], None]) -> None:
        deed()
        self.refresh()
