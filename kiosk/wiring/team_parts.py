# SPDX-License-Identifier: Apache-2.0
"""How a desk reaches the team of one data folder."""

import time
from pathlib import Path

from kiosk.actions.team_files import csv_files
from kiosk.desk.team_doors import TeamDoors
from kiosk.paths import DataFolder
from kiosk.store.phones import PhoneBook
from kiosk.store.presence import Presence
from kiosk.store.roster import Roster
from kiosk.store.secrets import Secrets
from kiosk.wiring.attendee_window import Machine
from kiosk.wiring.report_doors import places


def secrets_of(folder: DataFolder, machine: Machine) -> Secrets:
    """Who may sign in."""
    return Secrets(
        folder.secrets, folder.pepper, randomness=machine.randomness, timer=time.monotonic
    )


def team_doors(folder: DataFolder, machine: Machine) -> TeamDoors:
    """What a lead at a desk may change of the team."""
    return TeamDoors(
        book=secrets_of(folder, machine),
        roster=Roster(folder.secrets),
        phones=PhoneBook(folder.secrets, machine.randomness),
        leases=Presence(folder.presence),
        files=_files,
    )


def _files() -> tuple[Path, ...]:
    """On the sticks, and where this user keeps documents."""
    return csv_files(one.folder for one in places())
