# SPDX-License-Identifier: Apache-2.0
"""Whether there is a kiosk to press at, and whether its screen died lately."""

from kiosk.domain.clock import Instant
from kiosk.domain.health import Fault, Trouble
from kiosk.relay.checks.sight import Sight

TOLD_MS = 1_800_000
"""So long staff read that the screen restarted."""


def not_running(sight: Sight) -> tuple[Trouble, ...]:
    return (Trouble(Fault.SCREEN),) if sight.machine.running is False else ()


def restarted(sight: Sight) -> tuple[Trouble, ...]:
    """Of a crash the disk knows the wall's time alone; one from tomorrow is not believed."""
    crashed = sight.machine.crashed_ms
    if crashed is None or not 0 <= sight.now.utc_ms - crashed < TOLD_MS:
        return ()
    return (Trouble(Fault.RESTARTED, sight.time(Instant(crashed, "", 0))),)
