# SPDX-License-Identifier: Apache-2.0
"""Which cards are up with the first frame: the venue's last good ones, else the program's own."""

from pathlib import Path

from kiosk.content.card import Pack
from kiosk.content.merge import beside_built_in
from kiosk.content.reader import read_pack
from kiosk.content.stored import load_stored


class BuiltInPackError(Exception):
    """The pack that comes with the program cannot be read: the installation is broken."""


def load_built_in(folder: Path) -> Pack:
    """The pack that comes with the program.  Raises BuiltInPackError."""
    read = read_pack(folder)
    if read.pack is None:
        raise BuiltInPackError(str(read.problems[0]))
    return read.pack


def load_first(last_good: Path | None, built_in: Path) -> Pack:
    """What was last taken in, without looking at the venue's folder; else the program's own.

    Raises BuiltInPackError.
    """
    program = load_built_in(built_in)
    own = load_stored(last_good) if last_good else None
    return beside_built_in(own, program) if own else program
