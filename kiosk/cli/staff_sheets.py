# SPDX-License-Identifier: Apache-2.0
"""``staff import`` and ``staff roster``: a spreadsheet taken whole, or not at all.

Without ``--apply`` only what would be done is said; each cell that cannot be read is named.
"""

import sys
from pathlib import Path
from typing import TypeVar

from kiosk.actions.team import dealt_to, roster_kept
from kiosk.actions.team_files import UnreadError, read_csv
from kiosk.cli.common import BAD_INPUT, BadInputError
from kiosk.cli.records import one_line, record, stamp, writing
from kiosk.cli.staff_team import Team
from kiosk.domain.team_csv import Sheet, read_roster, read_team
from kiosk.store.roster import Roster
from kiosk.wiring.machine import MachineRandomness

_T = TypeVar("_T")


def bring_in(team: Team, file: str, *, apply: bool) -> int:
    """Everybody in ``file``, each with a dealt PIN."""
    sheet = read_team(_text(file), team.zone(), [one.number for one in team.members()])
    if _has_problems(file, sheet):
        return BAD_INPUT
    leads = sum(one.lead for one in sheet.rows)
    if not apply:
        print(f"Would add: {len(sheet.rows)}, of them leads: {leads}")
        print("Nothing is done yet. With --apply they are added, and their PINs shown once.")
        return 0
    team.add_all(list(dealt_to(sheet.rows, MachineRandomness())))
    return 0


def keep_roster(team: Team, file: str, *, apply: bool) -> int:
    """The shifts in ``file`` in the place of those before."""
    sheet = read_roster(_text(file), team.zone(), [one.number for one in team.members()])
    if _has_problems(file, sheet):
        return BAD_INPUT
    if not apply:
        print(f"Would take shifts: {len(sheet.rows)}")
        print("Nothing is done yet. With --apply they take the place of the roster before.")
        return 0
    with writing(team.folder) as log:
        Roster(team.folder.secrets).replace(sheet.rows)
        record(log, team.folder, [roster_kept(len(sheet.rows), stamp())])
    print(f"Shifts: {len(sheet.rows)}")
    return 0


def show_roster(team: Team) -> int:
    with one_line():
        shifts = Roster(team.folder.secrets).shifts() if team.exists() else ()
    for one in shifts:
        print(f"{team.at(one.from_ms)} to {team.at(one.to_ms)}  Team {one.number}")
    if not shifts:
        print("There is no roster: allyship-kiosk staff roster FILE --apply")
    return 0


def _has_problems(file: str, sheet: Sheet[_T]) -> bool:
    for one in sheet.problems:
        where = f"{file}, line {one.line}, column {one.column}"
        sys.stderr.write(f"{where}: expected {one.expected}, got {one.got or 'nothing'}\n")
    return bool(sheet.problems)


def _text(file: str) -> str:
    try:
        return read_csv(Path(file))
    except UnreadError as error:
        raise BadInputError(str(error)) from error
