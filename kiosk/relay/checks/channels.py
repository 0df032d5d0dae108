# SPDX-License-Identifier: Apache-2.0
"""Channels whose last message did not arrive, or whose address means nothing."""

from collections.abc import Iterable, Iterator

from kiosk.domain.health import FAILED, WRONG, ChannelState, Fault, Trouble
from kiosk.relay.checks.sight import Sight


def failing(sight: Sight) -> tuple[Trouble, ...]:
    return _troubles(Fault.CHANNEL, (one for one in _failed(sight) if one.about != WRONG))


def wrong(sight: Sight) -> tuple[Trouble, ...]:
    return _troubles(Fault.CHANNEL_WRONG, (one for one in _failed(sight) if one.about == WRONG))


def _failed(sight: Sight) -> Iterator[ChannelState]:
    """Also what is tried again: staff hear of it long before the last try."""
    return (one for one in sight.channels if one.result == FAILED)


def _troubles(fault: Fault, states: Iterable[ChannelState]) -> tuple[Trouble, ...]:
    return tuple(Trouble(fault, one.name) for one in states)
