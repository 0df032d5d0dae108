# SPDX-License-Identifier: Apache-2.0
"""The screen's process, from its start to its end, as a list of steps."""

import faulthandler
import logging
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.attendee.view import Remembered
from kiosk.lifeline import Lifeline
from kiosk.paths import assets
from kiosk.settings.model import Settings
from kiosk.shell.application import Application, Surroundings
from kiosk.shell.frames import FrameWatch, drawn_in_disguise
from kiosk.shell.lifeline import LifelineWatch
from kiosk.shell.window_host import Placing
from kiosk.store.calibration_file import CalibrationFile
from kiosk.store.card_counts import CardCountsFile
from kiosk.store.log_door import log_door
from kiosk.wiring.attendee_window import AttendeeWindow, Machine
from kiosk.wiring.card_tally import CardTally
from kiosk.wiring.layers import Layers
from kiosk.wiring.machine import MachineClock, MachineRandomness, machine_id
from kiosk.wiring.messages import standing
from kiosk.wiring.own_screen import OwnScreen
from kiosk.wiring.settings_watch import SettingsWatch
from kiosk.wiring.sources import first_pack, read_layers, screen_language, shown, venue_pack
from kiosk.wiring.staff_pane import StaffPane
from kiosk.wiring.start import Start, memo
from kiosk.wiring.venue_time import hours_now

if TYPE_CHECKING:
    from kiosk.desk.staff_desk import Desk
    from kiosk.wiring.pack_watch import PackWatch
    from kiosk.wiring.set_up import SetUpRun

_log = logging.getLogger("screen")

ALWAYS_OPEN = Settings()
"""Where nobody says when the team is there."""

_BEGIN_ANYWAY_MS = 2_000
"""The log is opened by now even where no frame was drawn: the keys work on a dark screen."""


def run_screen(start: Start) -> int:
    """The exit status.  Raises NoDisplayError, UnusableFolderError."""
    faulthandler.enable()
    start.folder.create()
    layers = read_layers(start)
    around = Surroundings(
        texts=assets() / "i18n",
        cache=start.folder.cache,
        language=screen_language(layers.settings),
        software=start.safe,
    )
    application = Application("allyship-kiosk", around)
    screen = _set_up(start, layers, application) or Screen(start, layers, application)
    status = application.run()
    screen.close()
    application.close()
    return status


def _set_up(start: Start, layers: Layers, application: Application) -> "SetUpRun | None":
    """Before the first card of a kiosk that nobody has set up; imported for that alone."""
    if not start.folder.set_up.exists():
        return None
    from kiosk.wiring.set_up import SetUpRun, wants_set_up

    if not wants_set_up(start, layers):
        return None
    where = placing(start, layers.settings)
    return SetUpRun(start, machine_of(start), layers, where, application.end)


class Screen(QObject):
    """The attendee's window, joined to its supervisor."""

    def __init__(self, start: Start, layers: Layers, application: Application) -> None:
        super().__init__()
        self._start = start
        self._layers = layers
        self._application = application
        self._begun = False
        self._lifeline = Lifeline(
            start.ask, start.tell, on_question=self._answer, on_cut=application.end
        )
        LifelineWatch(self._lifeline, self)
        settings = layers.settings
        machine = replace(machine_of(start, lambda: layers.settings), layers=layers)
        pack, where = first_pack(settings, start.folder, safe=start.safe), placing(start, settings)
        self._attendee = AttendeeWindow(settings, pack, machine, where, self._remember)
        if up := standing(layers.kept):
            self._attendee.renew(settings, up)
        SettingsWatch(layers, self._attendee.log, self._renew, self)
        self._tally = self._count_cards(settings)
        self._packs = self._watch_pack(settings)
        self._staff = StaffPane(self._attendee, lambda: self._make_desk(machine), self)
        self._frames = FrameWatch(self._attendee.window, self)
        self._show()

    def _show(self) -> None:
        self._frames.next(self._first_card)
        if self._start.resume:
            self._attendee.visit.core.restore(*self._start.resume)
        QTimer.singleShot(_BEGIN_ANYWAY_MS, self, self._begin)
        self._attendee.show()

    def close(self) -> None:
        if self._packs:
            self._packs.close()
        self._staff.close()
        self._attendee.close()
        self._tally.close()

    def _count_cards(self, settings: Settings) -> CardTally:
        counts = CardCountsFile(self._start.folder.card_counts)
        tally = CardTally(counts, on=settings.rotation.count_cards, parent=self)
        self._attendee.asked = tally.note
        return tally

    def _watch_pack(self, settings: Settings) -> "PackWatch | None":
        """The venue's own cards come up behind the first frame, and whenever they change."""
        self._pack_place = settings.content.pack
        place = venue_pack(settings, safe=self._start.safe)
        folder = self._start.folder
        if place is None:
            if not settings.content.pack:
                with suppress(OSError):
                    folder.refused_pack.unlink(missing_ok=True)
            return None
        from kiosk.wiring.pack_watch import PackWatch

        window = self._attendee
        screen = window.window.screen().size()
        longest = min(screen.width(), screen.height())
        return PackWatch(place, folder, lambda pack: window.show_pack(shown(pack)), None, longest)

    def _renew(self) -> None:
        """Something else holds than before: a lead has set it at a desk."""
        settings = self._layers.settings
        self._attendee.renew(settings, standing(self._layers.kept))
        self._staff.renew(settings)
        if settings.content.pack != self._pack_place:
            if self._packs:
                self._packs.close()
            self._packs = self._watch_pack(settings)
            if self._packs:
                self._packs.start()
            else:
                self._attendee.show_pack(first_pack(settings, self._start.folder, safe=True))

    def _make_desk(self, machine: Machine) -> "Desk":
        # The desk is imported when staff come, not before the first card.
        from kiosk.wiring.desk_parts import ON_KIOSK, desk_options, make_desk

        settings = self._layers.settings
        options = desk_options(settings, ON_KIOSK)
        close = self._attendee.attendee.closeStaff
        folder = self._start.folder
        own = OwnScreen(self._attendee, settings, folder)
        return make_desk(self._attendee.log, folder, machine, options, close, own)

    def _first_card(self) -> None:
        if drawn_in_disguise(self._attendee.window):
            self._draw_in_software()
        self._lifeline.tell("card")
        self._begin()

    @Slot()
    def _begin(self) -> None:
        if self._begun:
            return
        self._begun = True
        self._attendee.begin()
        if self._packs:
            self._packs.start()

    def _answer(self) -> None:
        self._frames.next(lambda: self._lifeline.tell("frame"))

    def _remember(self, up: Remembered) -> None:
        self._lifeline.tell(f"memo {memo(up)}")

    def _draw_in_software(self) -> None:
        """Begin anew with Qt's own software scene graph; nothing was opened yet."""
        _log.warning("the graphics device is the processor in disguise: drawing in software")
        environ = {**os.environ, "QT_QUICK_BACKEND": "software"}
        os.execve(sys.executable, [sys.executable, *sys.orig_argv[1:]], environ)  # noqa: S606 - this very program


def placing(start: Start, settings: Settings) -> Placing:
    """Where the attendee's window goes: as the command line says, else the settings."""
    display = settings.display
    return Placing(
        display="" if start.safe else start.display or display.name,
        strict=bool(start.display),
        windowed=start.windowed,
        pointer=False,
        px_per_mm=display.px_per_mm,
        diagonal_in=display.diagonal_in,
        calibration=None if start.safe else CalibrationFile(start.folder.calibration).read(),
    )


def machine_of(start: Start, settings: Callable[[], Settings] = lambda: ALWAYS_OPEN) -> Machine:
    """Only the kiosk asks for the hours of ``settings``; a desk calls at all of them."""
    clock, randomness = MachineClock(), MachineRandomness()
    opened = hours_now(settings)
    door = log_door(start.folder, clock=clock, machine=machine_id(), randomness=randomness)
    return Machine(replace(door, hours=lambda: opened(clock.now())), clock, randomness)
