# SPDX-License-Identifier: Apache-2.0
"""Gives the health watch its eyes, and lets it look at its own pace."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from kiosk.actions.look_after import Kept
from kiosk.domain.clock import Clock, Instant, is_overdue
from kiosk.domain.health import ChannelState, Health, PageState, Proof
from kiosk.relay.checks.network import reaches_out
from kiosk.relay.checks.probes import look_at_machine
from kiosk.relay.checks.sight import LogState, MachineState
from kiosk.relay.eyes import Eyes
from kiosk.relay.fault_notices import Words
from kiosk.relay.health_watch import LOOK_MS, HealthWatch
from kiosk.relay.log import RelayLog
from kiosk.store.health_file import HealthFile
from kiosk.store.presence import Presence
from kiosk.wiring.relay_parts import Doors, RelayVenue

APART_MS = 1_000
"""Many facts in one second are one look."""

MACHINE_MS = 12_000
"""Disk, network and locks: half of what a look costs, for what is told within 60 s."""


@dataclass(frozen=True, slots=True)
class Others:
    """What the other parts of the relay know of themselves."""

    channels: Callable[[], Sequence[ChannelState]]
    proofs: Callable[[], Sequence[Proof]]
    page: Callable[[], PageState]
    page_trouble: Callable[[], str]
    outbox: Callable[[], str]
    kept: Callable[[], Kept]
    drilled: bool


class HealthPart:
    def __init__(
        self,
        venue: RelayVenue,
        doors: Doors,
        log: RelayLog,
        others: Others,
        notice: Callable[[str, str, Instant], None],
    ) -> None:
        file = HealthFile(doors.folder.health)
        self._watch = HealthWatch(
            _eyes(venue, doors, log, others),
            write=file.write,
            notice=notice,
            words=Words(venue.say, venue.place),
            last=file.read(),
        )
        self._last: Instant | None = None

    @property
    def health(self) -> Health | None:
        return self._watch.health

    def look(self, now: Instant) -> int:
        """Milliseconds until the next look."""
        last = self._last
        if last and (left := last.boot_ms + APART_MS - now.boot_ms) > 0:
            return left
        self._last = now
        self._watch.look(now)
        return LOOK_MS


class Seldom:
    """A look that costs more than the others, and may be as old as MACHINE_MS."""

    def __init__(self, look: Callable[[], MachineState], clock: Clock) -> None:
        self._look = look
        self._clock = clock
        self._last: tuple[Instant, MachineState] | None = None

    def __call__(self) -> MachineState:
        now = self._clock.now()
        if self._last is None or is_overdue(self._last[0], MACHINE_MS, now):
            self._last = now, self._look()
        return self._last[1]


def _eyes(venue: RelayVenue, doors: Doors, log: RelayLog, others: Others) -> Eyes:
    return Eyes(
        leases=Presence(doors.folder.presence).leases,
        machine=Seldom(partial(look_at_machine, doors.folder), doors.clock),
        log=partial(_log_state, doors, log),
        hours=venue.hours,
        time=venue.clock_time,
        channels=others.channels,
        proofs=others.proofs,
        page=others.page,
        page_trouble=others.page_trouble,
        outbox=others.outbox,
        kept=others.kept,
        drilled=others.drilled,
        reaches_out=reaches_out(venue.addresses.values()),
    )


def _log_state(doors: Doors, log: RelayLog) -> LogState:
    return LogState(log.deaf, log.unwritable, _waits(doors), log.newest)


def _waits(doors: Doors) -> bool:
    """Whether something waits in the spool."""
    try:
        return doors.folder.spool.stat().st_size > 0
    except OSError:
        return False
