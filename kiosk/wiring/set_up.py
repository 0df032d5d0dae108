# SPDX-License-Identifier: Apache-2.0
"""The set-up before the first card, in the screen's process; that process ends with it.

Nothing of it is left for a visitor: the cards come up in a process of their own.
"""

import logging
import os
import sys
import time
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject

from kiosk.desk.desk_log import DeskLog
from kiosk.desk.options import DeskOptions
from kiosk.desk.sound_bell import SoundBell
from kiosk.desk.staff_venue import Venue
from kiosk.desk.worker import Worker
from kiosk.lifeline import Lifeline
from kiosk.paths import DataFolder, assets
from kiosk.setup.set_up_work import ME, SetUp, SetUpDoors
from kiosk.shell.frames import FrameWatch
from kiosk.shell.lifeline import LifelineWatch
from kiosk.shell.live_log import LiveLog
from kiosk.shell.translators import translators
from kiosk.shell.window_host import Placing, WindowHost
from kiosk.store.health_file import HealthFile
from kiosk.store.secrets import Secrets
from kiosk.store.set_up_mark import SetUpMark
from kiosk.wiring.attendee_window import Machine
from kiosk.wiring.layers import Layers
from kiosk.wiring.settings_watch import SettingsWatch
from kiosk.wiring.sources import screen_language
from kiosk.wiring.start import Start
from kiosk.wiring.venue_parts import venue_doors
from kiosk.wiring.venue_time import time_zone

_log = logging.getLogger("set-up")


def wants_set_up(start: Start, layers: Layers) -> bool:
    """Whether ``run`` has begun one that is not over; never in a window or in safe mode."""
    if start.safe or start.windowed or layers.kept.set_up:
        return False
    return SetUpMark(start.folder.set_up).page() > 0


class SetUpWindow:
    """``ended`` is called when it is over for good; ``show`` first, then ``begin``."""

    def __init__(
        self,
        folder: DataFolder,
        machine: Machine,
        layers: Layers,
        placing: Placing,
        ended: Callable[[], None],
    ) -> None:
        """Raises NoDisplayError, BrokenWindowError."""
        self._mark = SetUpMark(folder.set_up)
        self._layers = layers
        self.log = LiveLog(machine.door)
        self.set_up = SetUp(self._doors(folder, machine, layers, ended), max(1, self._mark.page()))
        SettingsWatch(layers, self.log, self._renew, self.log)
        self.host = WindowHost(placing)
        self.window = self.host.load("kiosk.setup", "SetUpWindow", {"setUp": self.set_up})

    def begin(self) -> None:
        self.host.show()
        self.log.start()

    def close(self) -> None:
        self.set_up.close()
        self.host.close()
        self.log.close()

    def _doors(
        self, folder: DataFolder, machine: Machine, layers: Layers, ended: Callable[[], None]
    ) -> SetUpDoors:
        log = DeskLog(self.log, machine.clock, machine.randomness, self.log)
        worker = Worker(self.log)
        options = DeskOptions("set-up", zone=time_zone(layers.settings.venue.time_zone))
        return SetUpDoors(
            log=log,
            venue=Venue(log, lambda: ME, venue_doors(layers), worker, options),
            book=Secrets(
                folder.secrets, folder.pepper, randomness=machine.randomness, timer=time.monotonic
            ),
            bell=SoundBell(assets() / "sounds" / "bell.wav"),
            health=HealthFile(folder.health),
            worker=worker,
            clock=machine.clock,
            randomness=machine.randomness,
            keep_page=self._keep,
            end=ended,
        )

    def _keep(self, page: int) -> None:
        """Without it the set-up begins at its first page again, where the machine dies."""
        with suppress(OSError):
            self._mark.keep(page)

    def _renew(self) -> None:
        """Also the language of the pages is a setting."""
        language = screen_language(self._layers.settings)
        translators().speak(language)
        self.host.engine.retranslate()
        self.set_up.refresh()


class SetUpRun(QObject):
    """The window, joined to its supervisor, without whom ``on_cut`` is called."""

    def __init__(
        self,
        start: Start,
        machine: Machine,
        layers: Layers,
        placing: Placing,
        on_cut: Callable[[], None],
    ) -> None:
        super().__init__()
        self._mark = SetUpMark(start.folder.set_up)
        self._lifeline = Lifeline(start.ask, start.tell, on_question=self._answer, on_cut=on_cut)
        LifelineWatch(self._lifeline, self)
        self._up = SetUpWindow(start.folder, machine, layers, placing, self._ended)
        self._frames = FrameWatch(self._up.window, self)
        self._frames.next(lambda: self._lifeline.tell("card"))
        self._up.begin()

    def close(self) -> None:
        self._up.close()

    def _answer(self) -> None:
        self._frames.next(lambda: self._lifeline.tell("frame"))

    def _ended(self) -> None:
        """The same process anew, without anything of the set-up in it."""
        try:
            self._mark.remove()
        except OSError as error:
            _log.warning("the mark of the set-up stays: %s", error.strerror)
        self.close()
        os.execve(sys.executable, [sys.executable, *sys.orig_argv[1:]], os.environ)  # noqa: S606 - this very program
