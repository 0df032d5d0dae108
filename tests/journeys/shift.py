# SPDX-License-Identifier: Apache-2.0
"""A venue for a whole shift: a kiosk, two desks and a relay on one log, and a clock to move."""

import asyncio
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Event as Flag
from threading import Thread
from typing import TypeVar

from PySide6.QtTest import QTest

from kiosk.domain.events import Event, Pressed
from kiosk.domain.promise import Claim
from kiosk.paths import DataFolder
from kiosk.relay.parts import Relay
from kiosk.shell.window_host import Placing
from kiosk.store.event_log import EventLog, Recorded
from kiosk.store.keeping_file import KeepingFile
from kiosk.store.secrets import Secrets
from kiosk.tour.gate import Gate
from kiosk.tour.hands import Hand, live, wait_until
from kiosk.tour.reading import said
from kiosk.tour.venue import EXAMPLE
from kiosk.wiring.desk_parts import desk_options
from kiosk.wiring.desk_window import DeskWindow
from kiosk.wiring.machine import MachineRandomness
from kiosk.wiring.relay_parts import Doors, relay_venue
from tests.journeys.conftest import SIZE, Evening
from tests.relay.no_page import no_page

LARGE = (2200, 1700)
"""Everything of a page is in sight: a finger scrolls nothing."""

PINS = {"4": "271828", "7": "161803", "9": "141421"}
LEAD = "4"
FIRST, SECOND = "desk", "desk 2"
HOUR_S, DAY_S = 3_600, 86_400

_E = TypeVar("_E", bound=Event)


class DeskDisk(Gate):
    """A gate before all that a desk writes, for as long as it is shut."""

    def _behind(self, open_log: Callable[[], EventLog]) -> Callable[[], EventLog]:
        """The real log still: an imitation could neither erase nor copy."""

        def opened() -> EventLog:
            log = open_log()
            append = log.append

            def late(events: Sequence[Event]) -> tuple[Recorded, ...]:
                self.let_through()
                return append(events)

            setattr(log, "append", late)  # noqa: B010 - for mypy, a method is no variable
            return log

        return opened


class RelayThread:
    """The real relay without its staff page, on a loop of its own."""

    def __init__(self, doors: Doors) -> None:
        self._doors = doors
        self._ready = Flag()
        self._thread = Thread(target=lambda: asyncio.run(self._serve()), name="relay")
        self._thread.start()
        self._ready.wait()

    def look(self) -> None:
        """Look at everything now: its timers know nothing of a clock that was moved."""
        self._loop.call_soon_threadsafe(self._relay.rounds.turn)

    def close(self) -> None:
        self._loop.call_soon_threadsafe(self._ended.set)
        self._thread.join()

    async def _serve(self) -> None:
        self._loop, self._ended = asyncio.get_running_loop(), asyncio.Event()
        venue = relay_venue(EXAMPLE, self._doors.folder)
        self._relay = Relay(venue, self._doors, no_page)
        self._relay.start()
        self._ready.set()
        await self._ended.wait()
        await self._relay.close()


class Shift(Evening):
    """``FIRST`` and ``SECOND``: the two desks; ``kiosk``: where visitors stand."""

    def __init__(self, root: Path) -> None:
        self.folder = DataFolder(root)
        super().__init__(self.folder, SIZE)
        self._relay.stop()  # The one that only says that it is there.
        self._add_people()
        machine = self._machine(self.desk_disk)
        doors = Doors(self.folder, machine.door, self.time, MachineRandomness())
        self.relay = RelayThread(doors)
        self.second = self._desk_named(SECOND)
        self.desks = {FIRST: self.desk, SECOND: self.second}
        self._windows[SECOND] = self.second.window
        self.hands[SECOND] = Hand(self.second.window, QTest.createTouchDevice())
        for one in self.desks.values():
            one.show()
            one.begin()

    def _open_desk(self) -> DeskWindow:
        self.desk_disk = DeskDisk()
        return self._desk_named(FIRST)

    def _desk_named(self, name: str) -> DeskWindow:
        options = desk_options(EXAMPLE, name)
        machine = self._machine(self.desk_disk)
        return DeskWindow(options, self.folder, machine, Placing(windowed=LARGE))

    def _add_people(self) -> None:
        randomness = MachineRandomness()
        book = Secrets(
            self.folder.secrets, self.folder.pepper, randomness=randomness, timer=time.monotonic
        )
        for number, pin in PINS.items():
            book.add(number, lead=number == LEAD, pin=pin)

    # What people do

    def comes_on_duty(self, desk: str, number: str) -> None:
        """Signs in and notices their own alert."""
        self.until_said(desk, "pad.number")
        self.types(desk, number)
        self.until(desk, "Test your alert")
        self.touches(desk, "Light")
        self.touches(desk, "I noticed it")
        self.until(desk, "Listening")

    def types(self, desk: str, number: str) -> None:
        for name in (*number, "Next", *PINS[number], "Sign in"):
            self.touches(desk, name)

    def touches(self, window: str, name: str) -> None:
        self.hands[window].tap(name)

    def asks(self) -> str:
        """Somebody asks at the kiosk.  The word of their sign."""
        before = len(self.of(Pressed))
        self.tap("kiosk", "band.help")
        self.until_saved(Pressed, least=before + 1)
        self.until_claimed(Claim.SHOWN)
        return str(self.kiosk.visit.signWord)

    def walks_away(self) -> None:
        """Whoever asked goes back to the cards; the next one comes a little later."""
        self.tap("kiosk", "visit.hide")
        self.later(15)

    def opens(self, desk: str, sign: str) -> None:
        self.touches(desk, f"{sign}, Lobby A")
        wait_until(lambda: self.desks[desk].desk.parts.detail.props.word == sign, sign)

    def enters(self, desk: str, section: str) -> None:
        if not self.hands[desk].finds("Back to the list"):
            self.touches(desk, "Office")
        self.touches(desk, section)

    # What can be seen

    def both(self, words: str) -> None:
        for desk in self.desks:
            self.until(desk, words)

    def reads(self, words: str) -> None:
        """The visitor at the kiosk."""
        self.until("kiosk", words)

    def never(self, window: str, words: str) -> None:
        assert not any(words in one for one in said(self.window(window))), words

    def gone(self, window: str, words: str) -> None:
        wait_until(lambda: not self.hands[window].sees(words), f"no “{words}”")

    def words(self, window: str) -> list[str]:
        """All that it says now, once it stands still."""
        self.settle(window)
        return said(self.window(window))

    def of(self, kind: type[_E]) -> list[_E]:
        return [one for one in self.facts() if isinstance(one, kind)]

    # What time does

    def passes(self, seconds: float) -> None:
        """For everybody at once; nobody has touched anything meanwhile."""
        self.time.jump(seconds)
        self._all_notice()

    def later(self, seconds: float) -> None:
        super().later(seconds)
        self._all_notice()

    def until_after(self, so: Callable[[], bool], words: str) -> None:
        """The relay is asked again until it has done it."""

        def done() -> bool:
            self.relay.look()
            live()
            return so()

        wait_until(done, words)

    def until_looked_after(self, seconds: float) -> None:
        """So much later the relay has looked at what is kept."""
        file, from_ms = KeepingFile(self.folder.keeping), self.time.now().boot_ms
        self.passes(seconds)

        def done() -> bool:
            watched = file.read().watched
            return watched is not None and watched.looked.boot_ms >= from_ms + seconds * 1_000

        self.until_after(done, "the relay has looked at what is kept")

    def _all_notice(self) -> None:
        self.kiosk.visit.refresh()
        self.relay.look()
        for one in self.desks.values():
            one.desk.tick()

    def close(self) -> None:
        self.relay.close()
        self.second.close()
        super().close()
