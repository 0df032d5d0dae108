# SPDX-License-Identifier: Apache-2.0
"""The real windows over a real log, and a clock that a journey may move."""

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.domain.clock import Instant
from kiosk.domain.events import Event
from kiosk.paths import DataFolder, assets
from kiosk.shell.fonts import register_first
from kiosk.shell.translators import install_texts
from kiosk.store.event_log import NoLogError
from kiosk.store.sqlite_log import open_reader
from kiosk.tour.hands import wait_until
from kiosk.tour.reading import find
from kiosk.tour.stage import Stage
from kiosk.tour.venue import EXAMPLE
from kiosk.wiring.attendee_window import AttendeeWindow
from kiosk.wiring.machine import MachineClock
from tests.journeys.disk import BreakableDisk

SIZE = (1920, 1080)


class JumpClock:
    """The machine's clock, some time ahead."""

    def __init__(self) -> None:
        self._real = MachineClock()
        self._ahead_ms = 0

    def now(self) -> Instant:
        return self._real.now().plus(self._ahead_ms)

    def jump(self, seconds: float) -> None:
        self._ahead_ms += round(seconds * 1_000)


class Evening(Stage):
    """A stage whose time can be moved."""

    def __init__(self, folder: DataFolder, size: tuple[int, int]) -> None:
        self.time = JumpClock()
        self.disk = BreakableDisk()
        self._again: AttendeeWindow | None = None
        super().__init__(folder, EXAMPLE, size, self.time, self.disk)

    def facts(self) -> tuple[Event, ...]:
        """What is in the log, read by a reader of its own."""
        try:
            with closing(open_reader(self._folder.log)) as log:
                return tuple(one.event for one in log.read())
        except NoLogError:
            return ()

    def until_ready(self) -> None:
        wait_until(self._folder.log.exists, "the log is there")
        self.until_said("kiosk", "band.nobody_listening")

    def until_saved(self, *kinds: type[Event], least: int) -> None:
        wait_until(
            lambda: sum(isinstance(fact, kinds) for fact in self.facts()) >= least,
            f"{least} of {[kind.kind for kind in kinds]} in the log",
        )

    def until_true(self, so: Callable[[], bool], words: str) -> None:
        wait_until(so, words)

    def another_kiosk(self) -> AttendeeWindow:
        """The kiosk's process once more, as after a crash; closed with the stage."""
        self._again = self._open_kiosk(SIZE)
        self._again.begin()
        return self._again

    def close(self) -> None:
        super().close()
        if self._again:
            self._again.close()

    def place_of(self, window: str, name: str) -> tuple[int, int, int, int]:
        """Where a control stands, in pixels of the window."""
        wait_until(lambda: find(self.window(window), name) is not None, name)
        control = find(self.window(window), name)
        assert control is not None
        rect = control.rect()
        return (rect.x(), rect.y(), rect.width(), rect.height())

    def later(self, seconds: float) -> None:
        """Time passes for the kiosk, in steps no longer than its shortest limit."""
        for _ in range(round(seconds)):
            self.time.jump(1)
            self.kiosk.visit.refresh()


@pytest.fixture(scope="session")
def _words(qapp: QApplication) -> None:
    register_first()
    install_texts(assets() / "i18n", "en")


@pytest.fixture
def open_stage(_words: None, tmp_path: Path) -> Iterator[Callable[..., Evening]]:
    """Opens an evening of its own; closed again whatever happens."""
    opened: list[Evening] = []

    def stage(size: tuple[int, int] = SIZE) -> Evening:
        opened.append(Evening(DataFolder(tmp_path / "data"), size))
        return opened[-1]

    yield stage
    for one in opened:
        one.close()


@pytest.fixture
def stage(open_stage: Callable[..., Evening]) -> Evening:
    return open_stage()


@pytest.fixture
def staffed(stage: Evening) -> Evening:
    """With somebody from the team at the desk, who listens."""
    stage.show_desk()
    stage.sign_in()
    stage.pass_alert_test()
    stage.until_said("kiosk", "band.listening")
    return stage
