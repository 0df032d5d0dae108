# SPDX-License-Identifier: Apache-2.0
"""Where a desk keeps how it is looked at."""

from kiosk.desk.looks_keeper import LooksDoor
from kiosk.paths import DataFolder
from kiosk.store.desk_looks_file import DeskLooksFile


def looks_door(folder: DataFolder, desk: str) -> LooksDoor:
    """Read once, before the desk is made: a few hundred bytes."""
    file = DeskLooksFile(folder.desk_looks, desk)
    return LooksDoor(file.read(), file.write)
