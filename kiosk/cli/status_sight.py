# SPDX-License-Identifier: Apache-2.0
"""What ``status`` sees: the relay's word while it is alive, else its own look at the house."""

from contextlib import suppress
from dataclasses import dataclass

from kiosk.content.times import moment
from kiosk.domain.clock import Instant
from kiosk.domain.health import (
    ChannelState,
    Fault,
    Health,
    PageState,
    Proof,
    Readiness,
    Trouble,
    readiness,
    troubles,
)
from kiosk.domain.presence import Lease, live
from kiosk.paths import DataFolder
from kiosk.relay.checks import CHECKS
from kiosk.relay.checks.network import reaches_out
from kiosk.relay.checks.probes import look_at_machine
from kiosk.relay.checks.sight import MachineState, Sight
from kiosk.settings.model import Settings
from kiosk.store.health_file import HealthFile
from kiosk.store.presence import Presence
from kiosk.wiring.venue_time import hours_and_minutes, opening_hours, time_zone


@dataclass(frozen=True, slots=True)
class Status:
    """``health``: what the relay wrote last, however long ago."""

    now: Instant
    settings: Settings
    troubles: tuple[Trouble, ...]
    health: Health | None
    leases: tuple[Lease, ...]
    running: bool | None

    @property
    def readiness(self) -> Readiness:
        return readiness(self.troubles)

    @property
    def relay_alive(self) -> bool:
        return all(one.fault is not Fault.RELAY for one in self.troubles)

    @property
    def desks(self) -> int:
        """Attended desks; ``pages``: attended pages of phones and laptops."""
        return sum(not one.remote for one in self._listening())

    @property
    def pages(self) -> int:
        return sum(one.remote for one in self._listening())

    @property
    def channels(self) -> tuple[ChannelState, ...]:
        """Each channel of the settings, with what the relay last knew of it."""
        known = {one.name: one for one in self.health.channels} if self.health else {}
        names = [one.name for one in self.settings.channels]
        return tuple(known.get(name, ChannelState(name)) for name in names)

    @property
    def proofs(self) -> tuple[Proof, ...]:
        return self.health.proofs if self.health else ()

    @property
    def page(self) -> PageState:
        return self.health.page if self.health else PageState()

    def told(self, at: Instant) -> str:
        """ "07:58", with the date where it is another day."""
        return moment(at, self.now, time_zone(self.settings.venue.time_zone))

    def _listening(self) -> tuple[Lease, ...]:
        return tuple(one for one in live(self.leases, self.now) if one.attended)


def look(folder: DataFolder, settings: Settings, now: Instant) -> Status:
    """Reads files and starts nothing.  Raises OSError where this user may not look."""
    with suppress(FileNotFoundError):
        next(folder.root.iterdir(), None)
    health = HealthFile(folder.health).read()
    leases = Presence(folder.presence).leases()
    machine = look_at_machine(folder)
    # The relay ends with its ``run``; what it wrote a moment ago holds no more.
    found = troubles(None if machine.running is False else health, now)
    if any(one.fault is Fault.RELAY for one in found):
        found += _own_look(health, leases, machine, settings, now)
    return Status(now, settings, found, health, leases, machine.running)


def _own_look(
    health: Health | None,
    leases: tuple[Lease, ...],
    machine: MachineState,
    settings: Settings,
    now: Instant,
) -> tuple[Trouble, ...]:
    """The relay's own checks, over what can be seen from outside."""
    last = health or Health(now)
    sight = Sight(
        now=now,
        hours=opening_hours(settings)(now),
        leases=leases,
        channels=last.channels,
        proofs=last.proofs,
        page=last.page,
        machine=machine,
        drilled=_drilled(settings),
        reaches_out=reaches_out(one.url for one in settings.channels),
        time=hours_and_minutes(time_zone(settings.venue.time_zone)),
    )
    return tuple(one for check in CHECKS for one in check(sight))


def _drilled(settings: Settings) -> bool:
    return bool(settings.drill.at or (settings.drill.at_opening and settings.hours.open))
