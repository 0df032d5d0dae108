# SPDX-License-Identifier: Apache-2.0
"""Whoever presses and whoever answers, for a measurement: facts in the real log."""

import time

from kiosk.actions.phones import deal_code
from kiosk.actions.press import Kiosk, mint, press
from kiosk.domain.board import Board
from kiosk.domain.events import Actor, Closed, Event, Reason
from kiosk.domain.venue_events import PageSwitched
from kiosk.paths import DataFolder
from kiosk.store.log_door import log_door
from kiosk.store.phones import PhoneBook
from kiosk.store.secrets import Secrets
from kiosk.wiring.machine import MachineClock, MachineRandomness, machine_id

NUMBER, PIN = "2", "314159"
_LEAD = Actor("person", NUMBER)


class Team:
    """A process that writes into the log of ``folder``.  ``close`` it."""

    def __init__(self, folder: DataFolder) -> None:
        self._folder = folder.create()
        self._clock, self._randomness = MachineClock(), MachineRandomness()
        door = log_door(
            folder, clock=self._clock, machine=machine_id(), randomness=self._randomness
        )
        self._log, self._bell = door.open_log(), door.bell
        self._board = Board()

    def hire(self) -> None:
        secrets = Secrets(
            self._folder.secrets,
            self._folder.pepper,
            randomness=self._randomness,
            timer=time.monotonic,
        )
        secrets.add(NUMBER, lead=True, pin=PIN)

    def press(self) -> tuple[str, int]:
        """The request, and when it was pressed, in nanoseconds of the boot's clock."""
        began = time.monotonic_ns()
        kiosk = Kiosk("Lobby", "en")
        pressed = press(
            mint(self._randomness, self._clock.now()), kiosk, self._board, self._randomness
        )
        self._write(pressed)
        return pressed.request, began

    def end(self, request: str) -> None:
        stamp = (self._randomness.token(), self._clock.now())
        self._write(
            Closed(id=stamp[0], at=stamp[1], by=_LEAD, request=request, reason=Reason.ATTENDED)
        )

    def switch_page(self, *, on: bool) -> None:
        self._write(
            PageSwitched(id=self._randomness.token(), at=self._clock.now(), by=_LEAD, on=on)
        )

    def code(self) -> str:
        """Pairs one browser, as a desk shows it."""
        book = PhoneBook(self._folder.secrets, self._randomness)
        return deal_code(book, NUMBER, self._clock, self._randomness)

    def close(self) -> None:
        self._log.close()

    def _write(self, event: Event) -> None:
        self._log.append([event])
        self._bell.ring()
        self._board.add(event)
