# SPDX-License-Identifier: Apache-2.0
"""Which channels a step reaches: by its group and by the hours of each channel.  Pure."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.hours import Hours, Window, hours
from kiosk.domain.ladder import Reach

GROUPS = {Reach.FIRST: 1, Reach.SECOND: 2}


@dataclass(frozen=True, slots=True)
class Channel:
    """A way to people who stand at no screen; its address is not known here.

    ``group`` 1 is reached from 60 s without an answer on, 2 from 120 s.  No ``hours``: always.
    """

    name: str
    group: int = 1
    hours: tuple[Window, ...] = ()


def reached(reach: Collection[Reach], channels: Sequence[Channel], at: datetime) -> tuple[str, ...]:
    """The names of the channels that a step reaches at ``at``, the venue's wall clock.

    Where the hours would leave nobody, all channels of its groups: a message at a bad hour
    is better than none.
    """
    groups = {GROUPS[one] for one in reach if one in GROUPS}
    wanted = [one for one in channels if one.group in groups]
    awake = [one for one in wanted if hours(one.hours, at) is not Hours.CLOSED]
    return tuple(one.name for one in awake or wanted)


def told(channels: Sequence[Channel], but: Collection[str], at: datetime) -> tuple[str, ...]:
    """The channels for a fault: of the first group, else of the second; none of ``but``."""
    able = [one for one in channels if one.name not in but]
    return reached({Reach.FIRST}, able, at) or reached({Reach.SECOND}, able, at)
