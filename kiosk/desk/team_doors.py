# SPDX-License-Identifier: Apache-2.0
"""How a desk reaches the team, its roster and its phones; wiring fills it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.actions.phones import PhoneBook
from kiosk.actions.team import RosterBook, TeamBook
from kiosk.desk.heartbeat import Leases


@dataclass(frozen=True, slots=True)
class TeamDoors:
    """Every call may touch the disk, takes up to 300 ms and raises LogError or OSError.

    ``files``: the CSV files that lie where a team may have put them.
    """

    book: TeamBook
    roster: RosterBook
    phones: PhoneBook
    leases: Leases
    files: Callable[[], Sequence[Path]] = tuple
