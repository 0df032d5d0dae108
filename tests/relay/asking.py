# SPDX-License-Identifier: Apache-2.0
"""Somebody asks for help while a real relay runs: facts by this machine's own clock."""

import time
from collections.abc import Callable

from kiosk.domain.events import Actor, Escalated, Event, Pressed
from kiosk.paths import DataFolder
from kiosk.store.bell import Bell
from kiosk.store.sqlite_log import open_log, open_reader
from kiosk.wiring.machine import MachineClock, MachineRandomness
from tests.fakes import SeededRandomness


def ask_for_help(folder: DataFolder, ago_ms: int) -> Pressed:
    """A press so long ago, by this machine's own clock."""
    press = Pressed(
        id=MachineRandomness().token(), at=MachineClock().now().plus(-ago_ms),
        by=Actor("kiosk", "Lobby"), request=MachineRandomness().token(),
        code="BCDF", sign=3, place="Lobby", language="en",
    )  # fmt: skip
    write(folder, press)
    return press


def write(folder: DataFolder, *events: Event) -> None:
    log = open_log(folder.log, machine="", randomness=SeededRandomness())
    log.append(events)
    log.close()
    Bell(folder.bell).ring()


def facts(folder: DataFolder) -> list[Event]:
    reader = open_reader(folder.log)
    try:
        return [one.event for one in reader.read()]
    finally:
        reader.close()


def steps(folder: DataFolder) -> list[int]:
    return [one.step for one in facts(folder) if isinstance(one, Escalated)]


def until(so: Callable[[], object], within_s: float = 20) -> None:
    end = time.monotonic() + within_s
    while not so():
        assert time.monotonic() < end
        time.sleep(0.02)
