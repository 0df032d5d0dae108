# SPDX-License-Identifier: Apache-2.0
"""Whether the cards that are up are the ones that the venue wrote last."""

from kiosk.domain.health import Fault, Trouble
from kiosk.relay.checks.sight import Sight


def refused(sight: Sight) -> tuple[Trouble, ...]:
    """The last good cards stay up meanwhile."""
    return (Trouble(Fault.PACK, sight.machine.refused),) if sight.machine.refused else ()
