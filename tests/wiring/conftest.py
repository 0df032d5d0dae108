# SPDX-License-Identifier: Apache-2.0
"""The real attendee's window, offscreen, over a log of its own."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.paths import DataFolder, assets
from kiosk.settings.model import Settings
from kiosk.shell.fonts import register_first
from kiosk.shell.translators import install_texts
from kiosk.shell.window_host import Placing
from kiosk.store.log_door import log_door
from kiosk.wiring.attendee_window import AttendeeWindow, Machine
from kiosk.wiring.machine import MachineClock, MachineRandomness
from kiosk.wiring.sources import read_pack

MakeWindow = Callable[..., AttendeeWindow]


@pytest.fixture(scope="session")
def _words(qapp: QApplication) -> None:
    register_first()
    install_texts(assets() / "i18n", "en")


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    return DataFolder(tmp_path / "data").create()


@pytest.fixture
def machine(folder: DataFolder) -> Machine:
    clock, randomness = MachineClock(), MachineRandomness()
    door = log_door(folder, clock=clock, machine="m", randomness=randomness)
    return Machine(door, clock, randomness)


@pytest.fixture
def make_window(_words: None, folder: DataFolder, machine: Machine) -> Iterator[MakeWindow]:
    made: list[AttendeeWindow] = []

    def window(settings: Settings | None = None) -> AttendeeWindow:
        settings = settings or Settings()
        pack = read_pack(settings, folder, safe=False)
        made.append(AttendeeWindow(settings, pack, machine, Placing(windowed=(1280, 800))))
        return made[-1]

    yield window
    for one in made:
        one.close()
