# SPDX-License-Identifier: Apache-2.0
"""Has a venue's pack taken in by a process of its own; the windows' thread need not be there."""

import logging
import sys
from collections.abc import Sequence
from pathlib import Path

from kiosk.content.importer import Imported, import_pack
from kiosk.content.limits import PATIENT_S
from kiosk.content.take_in import not_kept
from kiosk.paths import DataFolder
from kiosk.store.refused_pack import RefusedPack, RefusedPackFile

_log = logging.getLogger("content")

TAKE_IN = (sys.executable, "-m", "kiosk", "take_in")
USUAL_PX = 1_080


def take_in(
    place: Path,
    into: Path,
    longest_px: int = USUAL_PX,
    points: Path | None = None,
    within_s: float = PATIENT_S,
) -> Imported:
    """The pack at ``place``, with pictures of at most ``longest_px`` a side.

    Where nothing can be kept in ``into``, that is what is wrong.  ``points``: see checker.py.
    ``within_s``: seconds after which it is refused.
    """
    command: Sequence[str] = (*TAKE_IN, "--longest", str(longest_px))
    if points:
        command = (*command, "--points", str(points))
    try:
        return import_pack(place, into, command, within_s)
    except OSError as error:
        taken = not_kept(place.name, error)
        return Imported(None, taken.problems, taken.may_pass)


def keep_word(imported: Imported, place: Path, folder: DataFolder) -> Imported:
    """Staff, ``status`` and ``doctor`` read that a pack was refused, until a good one is up."""
    file = RefusedPackFile(folder.refused_pack)
    try:
        if imported.pack is None and imported.problems:
            first, *more = imported.problems
            file.write(RefusedPack(str(place), first, len(more)))
        else:
            file.forget()
    except OSError as error:
        _log.warning("the word of a pack is not kept: %s", error.strerror)
    return imported


def log_problems(imported: Imported) -> None:
    """What is wrong in a pack as lines of the log; the screen shows what it showed."""
    for problem in imported.problems:
        _log.warning("%s", problem)
