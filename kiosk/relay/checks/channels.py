# SPDX-License-Identifier: Apache-2.0
"""Channels whose last message did not arrive, or whose address means nothing."""

from kiosk.domain.health import Fault, Trouble
from kiosk.relay.checks.sight import Sight

WRONG = "wrong"
FAILED = "failed"
TRYING = "trying"


def failing(sight: Sight) -> tuple[Trouble, ...]:
    """Given up, or refused once and tried again: staff hear it before the last try."""
    return tuple(
        Trouble(Fault.CHANNEL, one.name)
        for one in sight.channels
        if one.result == FAILED or (one.result == TRYING and one.about)
    )


def wrong(sight: Sight) -> tuple[Trouble, ...]:
    return tuple(
        Trouble(Fault.CHANNEL_WRONG, one.name) for one in sight.channels if one.result == WRONG
    )
