# SPDX-License-Identifier: Apache-2.0
"""The desk's real window over a log in memory, and a hand on it."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.desk import alert_test
from kiosk.desk.options import DeskOptions
from kiosk.paths import assets
from kiosk.shell.fonts import register_first
from kiosk.shell.translators import install_texts
from kiosk.shell.window_host import Placing, WindowHost
from kiosk.tour.hands import Hand, live, wait_until
from kiosk.tour.reading import find, said
from tests.desk.bench import OPTIONS, PIN, Bench, MemoryLooks

SIZE = (1366, 854)


class OpenDesk(Bench):
    """A bench whose desk is in a window."""

    def __init__(
        self,
        options: DeskOptions,
        *,
        heard: bool,
        size: tuple[int, int],
        looks: MemoryLooks | None = None,
    ) -> None:
        super().__init__(options, heard=heard, looks=looks)
        self.host = WindowHost(Placing(windowed=size))
        self.window = self.host.load("kiosk.desk", "DeskWindow", {"desk": self.desk})
        self.desk.watch(self.window)
        self.host.show()
        self.hand = Hand(self.window, QTest.createTouchDevice())
        self.sees("Call number")

    def sees(self, words: str) -> None:
        wait_until(lambda: self.says(words), f"“{words}” in {said(self.window)}", 5)

    def sees_soon(self, words: str) -> None:
        """Within some seconds of the desk's own clock."""
        for _ in range(12):
            if self.says(words):
                return
            self.pass_time(1)
            for _ in range(20):
                live()
        self.sees(words)

    def says(self, words: str) -> bool:
        return any(words in one for one in said(self.window))

    def loses(self, words: str) -> None:
        wait_until(lambda: not self.says(words), f"no “{words}”", 5)

    def tap(self, name: str) -> None:
        wait_until(lambda: find(self.window, name) is not None, f"{name} in {said(self.window)}", 5)
        live()
        self.hand.tap(name)
        live()

    def sign_in(self, number: str = "4", pin: str = PIN) -> None:
        for digit in number:
            self.tap(digit)
        self.tap("Next")
        for digit in pin:
            self.tap(digit)
        self.tap("Sign in")

    def on_duty(self) -> None:
        """Signed in, alert noticed."""
        self.sign_in()
        self.tap("Light")
        self.tap("I noticed it")
        self.sees("Nobody is asking.")

    def listens(self) -> bool:
        """What the desk's lease tells the kiosks."""
        return self.leases.there["desk"].attended

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.window, key)
        live()

    def enter(self, section: str) -> None:
        """A section of the office, as whoever may."""
        self.desk.parts.office.enter(section)
        live()
        self.pass_time(1)
        wait_until(lambda: self.desk.parts.office.section == section, section, 5)

    def close(self) -> None:
        self.desk.close()
        self.host.close()


@pytest.fixture(scope="session")
def _words(qapp: QApplication) -> None:
    register_first()
    install_texts(assets() / "i18n", "en")
    QAccessible.setActive(True)


@pytest.fixture
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """The alert comes at once: nobody has to turn their eyes away here."""
    monkeypatch.setattr(alert_test, "BEFORE_MS", 0)
    monkeypatch.setattr(alert_test, "BEFORE_ASKING_MS", 0)


@pytest.fixture
def open_desk(_words: None, _quick: None) -> Iterator[Callable[..., OpenDesk]]:
    """Opens a desk of its own; ``changes`` are to its options."""
    opened: list[OpenDesk] = []

    def desk(
        *,
        heard: bool = True,
        size: tuple[int, int] = SIZE,
        looks: MemoryLooks | None = None,
        **changes: object,
    ) -> OpenDesk:
        options = replace(OPTIONS, **changes)  # type: ignore[arg-type]  # any of its fields
        opened.append(OpenDesk(options, heard=heard, size=size, looks=looks))
        return opened[-1]

    yield desk
    for one in opened:
        one.close()


@pytest.fixture
def desk(open_desk: Callable[..., OpenDesk]) -> OpenDesk:
    return open_desk()


@pytest.fixture
def staffed(desk: OpenDesk) -> OpenDesk:
    """With Team 4 on duty, who has noticed the alert."""
    desk.on_duty()
    return desk


@pytest.fixture
def lead(open_desk: Callable[..., OpenDesk]) -> OpenDesk:
    """Team 4 leads and is on duty, on a tall screen where everything is in sight."""
    desk = open_desk(size=(1366, 1800))
    desk.book.leads = {"4"}
    desk.on_duty()
    wait_until(lambda: desk.desk.parts.office.lead, "that Team 4 leads", 5)
    return desk
