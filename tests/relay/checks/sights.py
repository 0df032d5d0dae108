# SPDX-License-Identifier: Apache-2.0
"""A house in which all is well, and what is changed in it."""

from dataclasses import replace
from typing import Any

from kiosk.domain.clock import Instant
from kiosk.domain.health import ChannelState, Health, Proof
from kiosk.domain.presence import Lease
from kiosk.relay.checks import CHECKS
from kiosk.relay.checks.sight import LogState, MachineState, Sight
from tests.fakes import NOON_UTC_MS

NOW = Instant(NOON_UTC_MS, "boot-1", 100_000_000)
GIB = 1024**3
MACHINE = MachineState(free_bytes=GIB, free_files=100_000, linked=True, running=True)
PROOF = Proof("Lobby", NOW.plus(-3_600_000), ("kiosk", "desk desk 2"))


def lease(desk: str = "desk 2", *, age_ms: int = 0, **fields: Any) -> Lease:
    beat = NOW.plus(-age_ms)
    return Lease(
        **{"desk": desk, "person": "4", "attended": True, "since": beat, "beat": beat, **fields}
    )


WELL = Sight(
    NOW,
    leases=(lease(),),
    channels=(ChannelState("chat", "sent", NOW),),
    proofs=(PROOF,),
    log=LogState(newest=NOW.plus(-60_000)),
    machine=MACHINE,
    time=lambda at: f"{at.utc_ms // 60_000 % 1440 // 60:02}:{at.utc_ms // 60_000 % 60:02}",
)


def sight(**changed: Any) -> Sight:
    return replace(WELL, **changed)


def machine(**changed: Any) -> Sight:
    return sight(machine=replace(MACHINE, **changed))


def told(seen: Sight) -> list[str]:
    """Every fault that any check finds, with what it names."""
    found = [one for check in CHECKS for one in check(seen)]
    return [f"{one.fault} {one.about}".rstrip() for one in found]


def faults(health: Health) -> list[str]:
    return [f"{one.fault} {one.about}".rstrip() for one in health.troubles]
