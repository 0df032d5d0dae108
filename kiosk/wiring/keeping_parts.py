# SPDX-License-Identifier: Apache-2.0
"""What keeping and erasing are given, for the relay, the desk and the terminal alike."""

import time
from collections.abc import Callable
from datetime import tzinfo

from kiosk.actions.kept_house import House, Rules
from kiosk.domain.clock import Clock, Instant, Randomness
from kiosk.domain.keeping import DAY_MS
from kiosk.paths import DataFolder
from kiosk.settings.model import Settings
from kiosk.store.log_door import LogDoor, log_door
from kiosk.wiring.machine import MachineClock, MachineRandomness, machine_id
from kiosk.wiring.venue_time import local_time, time_zone

_LAST_MS = 253_402_214_400_000
"""9999-12-31: a clock beyond it is broken, and no reason to erase nothing."""


def keeping_rules(settings: Settings) -> Rules:
    keeping = settings.keeping
    return Rules(keeping.retention_days * DAY_MS, keeping.backups)


def kept_house(
    folder: DataFolder,
    door: LogDoor,
    *,
    clock: Clock,
    randomness: Randomness,
    rules: Callable[[], Rules],
    zone: tzinfo | None,
) -> House:
    """``rules`` is asked each time: a lead may change them at a desk."""
    return House(
        folder=folder,
        open_log=door.open_log,
        open_reader=door.open_reader,
        clock=clock,
        randomness=randomness,
        rules=rules,
        day=lambda at: day_of(at, zone),
        timer=time.perf_counter,
        pause=time.sleep,
    )


def machine_house(folder: DataFolder, settings: Settings) -> House:
    """The same, for a command."""
    clock, randomness = MachineClock(), MachineRandomness()
    door = log_door(folder, clock=clock, machine=machine_id(), randomness=randomness)
    return kept_house(
        folder,
        door,
        clock=clock,
        randomness=randomness,
        rules=lambda: keeping_rules(settings),
        zone=time_zone(settings.venue.time_zone),
    )


def day_of(at: Instant, zone: tzinfo | None) -> str:
    """The venue's day, "2026-11-22"."""
    held = Instant(min(max(at.utc_ms, DAY_MS), _LAST_MS), at.boot, at.boot_ms)
    return f"{local_time(held, zone):%Y-%m-%d}"
