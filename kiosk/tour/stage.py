# SPDX-License-Identifier: Apache-2.0
"""Two real windows over one real log: the kiosk and the desk, each with a disk that can wait."""

import time
from collections.abc import Mapping
from contextlib import closing
from dataclasses import replace

from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.desk.staff_desk import Desk
from kiosk.domain.clock import Clock, Randomness, age_ms
from kiosk.domain.promise import Claim
from kiosk.paths import DataFolder
from kiosk.settings.model import Settings
from kiosk.shell.window_host import Placing
from kiosk.store.event_log import NoLogError
from kiosk.store.health_file import HealthFile
from kiosk.store.log_door import log_door
from kiosk.store.secrets import Secrets
from kiosk.store.sqlite_log import open_reader
from kiosk.tour.gate import Gate
from kiosk.tour.hands import Hand, live, wait_until
from kiosk.tour.stand_in import StandIn
from kiosk.wiring.attendee_window import AttendeeWindow, Machine, say
from kiosk.wiring.desk_parts import ON_KIOSK, desk_options, make_desk
from kiosk.wiring.desk_window import DeskWindow
from kiosk.wiring.machine import MachineClock, MachineRandomness, machine_id
from kiosk.wiring.own_screen import OwnScreen
from kiosk.wiring.sources import read_pack
from kiosk.wiring.staff_pane import StaffPane
from kiosk.wiring.venue_time import opening_hours

DESK_SIZE = (1366, 854)
"""The window of a 13 inch laptop."""

CALL_NUMBER = "2"
_PIN_DIGITS = 6

_MOST_PAGES = 8
_PAD_OPENS_S = 1.2
"""A desk looks once a second whether it is seen, and then opens an empty pad."""


class NotEmptyError(Exception):
    """The folder's log holds something; a tour would add what never happened."""


class Stage:
    """Everything that the steps need; ``close`` it also after an error."""

    def __init__(
        self,
        folder: DataFolder,
        settings: Settings,
        size: tuple[int, int],
        clock: Clock | None = None,
        kiosk_disk: Gate | None = None,
    ) -> None:
        """Raises UnusableFolderError."""
        self._folder = folder.create()
        self._settings = settings
        self._randomness = MachineRandomness()
        self._clock = clock or MachineClock()
        self._pin = _deal(self._folder, self._randomness)
        QAccessible.setActive(True)
        self.kiosk_disk = kiosk_disk or Gate()
        self.desk_disk = Gate()
        self.kiosk = self._open_kiosk(size)
        self._relay = StandIn(HealthFile(self._folder.health), self._clock)
        self._staff_pane = StaffPane(self.kiosk, self._kiosk_desk)
        self.desk = self._open_desk()
        touch = QTest.createTouchDevice()
        self._windows = {"kiosk": self.kiosk.window, "desk": self.desk.window}
        self.hands = {name: Hand(one, touch) for name, one in self._windows.items()}
        self.kiosk.show()
        self.kiosk.begin()

    def _open_kiosk(self, size: tuple[int, int]) -> AttendeeWindow:
        pack = read_pack(self._settings, self._folder, safe=False)
        placing = Placing(windowed=size, pointer=False)
        return AttendeeWindow(self._settings, pack, self._machine(self.kiosk_disk), placing)

    def _open_desk(self) -> DeskWindow:
        options = desk_options(self._settings, "desk")
        placing = Placing(windowed=DESK_SIZE)
        return DeskWindow(options, self._folder, self._machine(self.desk_disk), placing)

    def window(self, name: str) -> QQuickWindow:
        return self._windows[name]

    def dress(self, theme: str, text_size: float) -> None:
        """Show the attendees' window as if its venue had chosen these."""
        comfort = self.kiosk.comfort
        comfort.set_usual(replace(comfort.comfort, theme=theme, text_size=text_size))

    @property
    def claims(self) -> Mapping[Claim, str]:
        """What the kiosk's screen says has happened, each with the id of its fact."""
        return self.kiosk.visit.props.claims

    @property
    def request(self) -> str:
        return self.kiosk.visit.props.request

    def show_desk(self) -> None:
        self.desk.show()
        self.desk.begin()
        wait_until(self.window("desk").isExposed, "the desk is on its display")
        self.pause(_PAD_OPENS_S)
        self.until_said("desk", "pad.number")

    def sign_in(self) -> None:
        """By touches on the pad, digit by digit."""
        for digit in CALL_NUMBER:
            self.hands["desk"].tap(digit)
        self.tap("desk", "pad.next")
        for digit in self._pin:
            self.hands["desk"].tap(digit)
        self.tap("desk", "pad.sign_in")
        self.until_said("desk", "desk.test.title")

    def pass_alert_test(self) -> None:
        self.tap("desk", "desk.test.light")
        self.tap("desk", "desk.test.noticed")
        self.until_said("desk", "desk.empty")

    def close_request(self) -> None:
        self.tap("desk", "desk.close")
        self.tap("desk", "desk.reason.attended")

    def tap(self, window: str, text_id: str) -> None:
        if window == "kiosk":
            self._turn_to(_spoken(text_id))
        self.hands[window].tap(_spoken(text_id))

    def _turn_to(self, words: str) -> None:
        """What has no room among larger words stands on a page that is a tap away."""
        hand, more = self.hands["kiosk"], say("card.more")
        for _ in range(_MOST_PAGES):
            if hand.finds(words) or not hand.finds(more):
                return
            hand.tap(more)

    def until_said(self, window: str, text_id: str) -> None:
        self.until(window, _spoken(text_id))

    def until(self, window: str, words: str) -> None:
        wait_until(lambda: self.hands[window].sees(words), f"{window} says “{words}”")

    def until_claimed(self, claim: Claim) -> None:
        wait_until(lambda: claim in self.claims, f"the kiosk claims “{claim}”")

    def pause(self, seconds: float) -> None:
        """Let the windows live for a while."""
        began = self._clock.now()
        wait_until(lambda: age_ms(began, self._clock.now()) > seconds * 1_000, "time passes")

    def settle(self, window: str) -> None:
        """Until two pictures in a row are the same: no motion is caught half-way."""
        shown = self._windows[window]
        last = shown.grabWindow()
        for _ in range(100):
            for _ in range(10):
                live()
            now = shown.grabWindow()
            if now == last:
                return
            last = now

    def in_log(self, event: str) -> bool:
        with closing(open_reader(self._folder.log)) as log:
            return log.find(event) is not None

    def close(self) -> None:
        self.kiosk_disk.open()
        self.desk_disk.open()
        self._relay.stop()
        self.desk.close()
        self._staff_pane.close()
        self.kiosk.close()

    def _machine(self, disk: Gate) -> Machine:
        opened = opening_hours(self._settings)
        door = log_door(
            self._folder, clock=self._clock, machine=machine_id(), randomness=self._randomness
        )
        door = replace(disk.door(door), hours=lambda: opened(self._clock.now()))
        return Machine(door, self._clock, self._randomness)

    def _kiosk_desk(self) -> Desk:
        """The desk behind the staff gesture."""
        options = desk_options(self._settings, ON_KIOSK)
        machine = self._machine(self.kiosk_disk)
        own = OwnScreen(self.kiosk, self._settings, self._folder)
        close = self.kiosk.attendee.closeStaff
        return make_desk(self.kiosk.log, self._folder, machine, options, close, own)


def refuse_used(folder: DataFolder) -> None:
    """Raises NotEmptyError where the folder's log holds anything."""
    try:
        with closing(open_reader(folder.log)) as log:
            if log.read(limit=1):
                raise NotEmptyError(f"{folder.log}: the log holds requests; name an empty folder")
    except NoLogError:
        return


def _deal(folder: DataFolder, randomness: Randomness) -> str:
    """The PIN of the responder who answers in this tour."""
    secrets = Secrets(folder.secrets, folder.pepper, randomness=randomness, timer=time.monotonic)
    pin = "".join(str(randomness.below(10)) for _ in range(_PIN_DIGITS))
    secrets.add(CALL_NUMBER, lead=False, pin=pin)
    return pin


def _spoken(text_id: str) -> str:
    """A text as it begins on the screen, up to its first argument."""
    return say(text_id).split("%1")[0].strip()
