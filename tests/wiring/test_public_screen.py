# SPDX-License-Identifier: Apache-2.0
"""Row E9: whatever fingers do at the public screen, nothing of who asked before is told there.

The real window with the staff pane behind it, over a log with earlier requests and a note; what
it says is read from its accessibility tree.
"""

from collections.abc import Iterator
from dataclasses import replace
from random import Random

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from kiosk.domain.events import Closed, Coming, NoteAdded, Reason
from kiosk.paths import DataFolder, assets
from kiosk.settings.model import Settings
from kiosk.shell.translators import install_texts
from kiosk.tour.hands import Hand, live, wait_until
from kiosk.tour.reading import said
from kiosk.wiring.attendee_window import AttendeeWindow, Machine
from kiosk.wiring.desk_parts import ON_KIOSK, desk_options, make_desk
from kiosk.wiring.staff_pane import StaffPane
from kiosk.wiring.team_parts import secrets_of
from tests.conftest import RUNS_ALL
from tests.domain.history import TWO, History
from tests.wiring.conftest import MakeWindow

TAPS = 10_000 if RUNS_ALL else 400
LOOK_EVERY = 10
CODES = ("ZQZQ", "XQXQ", "WQWQ")
NOTE = "canary of a note"
PIN = "135790"


class Public:
    """``told``: all that the window has said since it was shown; ``pads``: how often it was one."""

    def __init__(self, window: AttendeeWindow, folder: DataFolder, machine: Machine) -> None:
        self.window = window
        self.hand = Hand(window.window, QTest.createTouchDevice())
        self.told: set[str] = set()
        self.pads = 0
        options = desk_options(Settings(), ON_KIOSK)
        self.pane = StaffPane(
            window,
            lambda: make_desk(window.log, folder, machine, options, window.attendee.closeStaff),
        )

    def look(self) -> None:
        self.told |= set(said(self.window.window))

    def tells_of_others(self) -> list[str]:
        return [one for one in sorted(self.told) if any(it in one for it in (*CODES, NOTE))]


@pytest.fixture
def public(make_window: MakeWindow, folder: DataFolder, machine: Machine) -> Iterator[Public]:
    QAccessible.setActive(True)
    secrets_of(folder, machine).add("2", lead=True, pin=PIN)
    log = machine.door.open_log()
    for number, code in enumerate(CODES):
        history = History(f"before-{number}", sign=number, code=code)
        history.one(NoteAdded, TWO, text=NOTE)
        if number:
            history.one(Coming, TWO)
            history.one(Closed, TWO, reason=Reason.ATTENDED)
        log.append([replace(one, at=machine.clock.now()) for one in history.facts])
    log.close()
    window = make_window()
    window.show()
    window.begin()
    made = Public(window, folder, machine)
    yield made
    made.pane.close()
    install_texts(assets() / "i18n", "en")  # fingers choose languages, too


def wander(public: Public, taps: int, seed: int) -> None:
    """Fingers everywhere, often on the name of the place, which leads to the staff's pad."""
    rng, size = Random(seed), public.window.window.size()
    for tap in range(taps):
        if rng.random() < 0.02:
            public.window.attendee.openStaff()
            public.pads += 1
        point = QPoint(rng.randrange(size.width()), rng.randrange(size.height()))
        public.hand.tap_at(point)
        if tap % LOOK_EVERY == 0:
            live()
            public.look()
    public.look()


def test_e9_no_touch_leads_to_anything_of_who_asked_before(public: Public) -> None:
    wander(public, TAPS, seed=7)
    assert public.tells_of_others() == []
    assert len(public.told) > 50  # it did say what stands there
    assert public.pads > 0  # and was at the staff's pad as well


def test_e9_control_behind_the_pin_they_would_be_seen(public: Public) -> None:
    public.window.attendee.openStaff()
    for key in ("2", "Next", *PIN, "Sign in"):
        public.hand.tap(key)
    wait_until(lambda: public.hand.sees("Heron"), "the list", 10)
    public.hand.tap("Heron")
    wait_until(lambda: public.hand.sees(CODES[0]), "its code", 10)
    public.look()
    assert public.tells_of_others() != []
