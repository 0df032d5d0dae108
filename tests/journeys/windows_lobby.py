# SPDX-License-Identifier: Apache-2.0
"""The real attendee's window over the real log."""

import gc
import time
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtTest import QTest

from kiosk.domain.clock import Instant
from kiosk.domain.presence import Duty, Link
from kiosk.paths import DataFolder
from kiosk.store.cover_watch import LOOK_MS
from kiosk.tour.hands import wait_until
from kiosk.tour.stage import Stage
from kiosk.tour.venue import EXAMPLE
from tests.fakes import FakeClock
from tests.journeys.raw import Record
from tests.journeys.screen import listener
from tests.journeys.windows_disk import MoodyDisk
from tests.journeys.windows_ear import HeardLog
from tests.journeys.windows_log import RawLog
from tests.journeys.windows_reading import Reading, read
from tests.journeys.windows_team import Team

_LIMIT_MS = 10_000
_FRAME_S = 5.0


class Lobby:
    """Everything that a random sequence needs; time stands still but for ``pass_time``.

    The window has to be made with a ``HeardLog`` for its log.
    """

    def __init__(self, folder: DataFolder, seed: int, size: tuple[int, int]) -> None:
        self.clock = FakeClock()
        self.disk = MoodyDisk()
        self._stage = Stage(folder, EXAMPLE, size, self.clock, self.disk)
        self.window = self._stage.window("kiosk")
        assert isinstance(self._stage.kiosk.log, HeardLog)
        self.log = self._stage.kiosk.log
        self._frames = 0
        self.window.frameSwapped.connect(self._count_frame)
        wait_until(lambda: self.log.started, "the log was read")
        self.team = Team(folder, self.clock, seed)
        self.raw = RawLog(folder)
        self.log._watch._hours = lambda: self.team.hours
        self._finger = QTest.createTouchDevice()

    def now(self) -> Instant:
        return self.clock.now()

    def pass_time(self, ms: int) -> None:
        """The window's timer goes off at the end of it: once more where two limits may be over."""
        self.clock.advance(ms)
        for _ in range(1 if ms < _LIMIT_MS else 2):
            self._stage.kiosk.visit.refresh()

    def set_wall(self, ms: int) -> None:
        self.clock.set_wall(self.now().utc_ms + ms)
        self._stage.kiosk.visit.refresh()

    def live(self) -> None:
        """One turn of the event loop, and the frame that follows from it."""
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        before, end = self._frames, time.monotonic() + _FRAME_S
        self.window.update()
        while self._frames == before and time.monotonic() < end:
            QCoreApplication.processEvents()

    def read(self, language: str) -> Reading:
        return read(self.window, language)

    def read_log(self) -> None:
        with self.disk.still():
            self.raw.read()

    def touch(self, points: Sequence[QPoint]) -> None:
        """Press on the first point, slide over the others, lift."""
        device, window = self._finger, self.window
        QTest.touchEvent(window, device).press(0, points[0], window).commit()
        for point in points[1:]:
            QTest.touchEvent(window, device).move(0, point, window).commit()
        QTest.touchEvent(window, device).release(0, points[-1], window).commit()
        QCoreApplication.processEvents()

    def deaf_to(self) -> str:
        """What the window has not been told yet, or should not have been."""
        if self.log.cover.deaf is not self.disk.deaf:
            return "whether the log can be read"
        if self._believed() != self.listener():
            return "whether anybody listens"
        if self.log.cover.hours is not self.team.hours:
            return "the hours"
        if not self.disk.deaf and not self.raw.logged.keys() <= self.log.heard:
            return "facts of the log"
        return ""

    def listener(self) -> str:
        """A lease that ends before the next look counts as ended."""
        if self.disk.blind:
            return "who knows"
        return listener(self.team.lease, self.now(), spare_ms=LOOK_MS)

    def _believed(self) -> str:
        cover = self.log.cover.at(self.now())
        if cover.duty is Duty.UNKNOWN:
            return "who knows"
        if cover.duty is Duty.NOBODY or cover.link is not Link.SAME_MACHINE:
            return "nobody"
        return "listening" if cover.attended else "unconfirmed"

    def poke(self) -> None:
        self.log.poke()
        time.sleep(0.001)

    def about(self, request: str, *, heard: bool = False) -> list[Record]:
        """The saved facts of a request, or those that this kiosk has heard."""
        return [one for one in self.raw.about(request) if not heard or one["id"] in self.log.heard]

    def close(self) -> None:
        self.disk.mend()
        self.raw.close()
        self.team.end()
        self._stage.close()
        gc.collect()

    def _count_frame(self) -> None:
        self._frames += 1
