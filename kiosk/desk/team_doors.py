# SPDX-License-Identifier: Apache-2.0
"""How a desk reaches the team, its roster and its phones; wiring fills it."""

from dataclasses import dataclass

from kiosk.actions.phones import PhoneBook
from kiosk.actions.team import RosterBook, TeamBook
from kiosk.desk.heartbeat import Leases


@dataclass(frozen=True, slots=True)
class TeamDoors:
    """Every call may touch the disk, takes up to 300 ms and raises LogError or OSError."""

    book: TeamBook
    roster: RosterBook
    phones: PhoneBook
    leases: Leases
