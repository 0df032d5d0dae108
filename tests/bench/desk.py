# SPDX-License-Identifier: Apache-2.0
"""A desk in a process of its own, with somebody on duty at it: says when its bell rings.

Prints ``ready``, then a line for each bell: nanoseconds of the clock that all processes share.
Run as ``python -m tests.bench.desk FOLDER``.
"""

import sys
import time
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.desk.sound_bell import SoundBell
from kiosk.paths import DataFolder, assets
from kiosk.settings.model import Settings
from kiosk.shell.application import Application, Surroundings
from kiosk.shell.window_host import Placing
from kiosk.store.log_door import log_door
from kiosk.tour.hands import Hand, live, wait_until
from kiosk.tour.reading import interfaces
from kiosk.wiring.attendee_window import Machine, say
from kiosk.wiring.desk_parts import desk_options
from kiosk.wiring.desk_window import DeskWindow
from kiosk.wiring.machine import MachineClock, MachineRandomness, machine_id
from tests.bench.team import NUMBER, PIN

SIZE = (1366, 854)
_PAD_OPENS_S = 1.5
"""A desk looks once a second whether it is seen, and then opens an empty pad."""

_STILL_TURNS = 20


class TimedBell(SoundBell):
    """A loudspeaker has a delay of its own, which is not measured."""

    def ring(self, *, loud: bool) -> None:
        print(time.monotonic_ns(), flush=True)
        super().ring(loud=loud)


def main(data: Path) -> int:
    folder = DataFolder(data).create()
    application = Application("bench-desk", Surroundings(assets() / "i18n", folder.cache))
    QAccessible.setActive(True)
    clock, randomness = MachineClock(), MachineRandomness()
    door = log_door(folder, clock=clock, machine=machine_id(), randomness=randomness)
    desk = DeskWindow(
        desk_options(Settings(), "desk"),
        folder,
        Machine(door, clock, randomness),
        Placing(windowed=SIZE),
    )
    desk.desk.parts.ringing.bell = TimedBell(assets() / "sounds" / "bell.wav")
    desk.show()
    desk.begin()
    _sign_in(desk)
    print("ready", flush=True)
    status = application.run()
    desk.close()
    application.close()
    return status


def _sign_in(desk: DeskWindow) -> None:
    hand = Hand(desk.window, QTest.createTouchDevice())
    end = time.monotonic() + _PAD_OPENS_S
    while time.monotonic() < end:
        live()
    for name in (*NUMBER, say("pad.next"), *PIN, say("pad.sign_in")):
        _touch(hand, desk.window, name)
    _touch(hand, desk.window, say("desk.test.light"))
    _touch(hand, desk.window, say("desk.test.noticed"))
    wait_until(lambda: desk.desk.parts.session.duty.person != "", "somebody is on duty")


def _touch(hand: Hand, window: QQuickWindow, name: str) -> None:
    """The button of that very name, once it stands."""
    wait_until(lambda: _button(window, name) is not None, name)
    for _ in range(_STILL_TURNS):
        live()
    if place := _button(window, name):
        hand.tap_at(place)


def _button(window: QQuickWindow, name: str) -> QPoint | None:
    for one in interfaces(window):
        if one.role() == QAccessible.Role.Button and one.text(QAccessible.Text.Name) == name:
            return window.mapFromGlobal(one.rect().center())
    return None


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
