# SPDX-License-Identifier: Apache-2.0
"""Which life of which log this is: a small file beside the log.

A cloned disk has another machine, a restored backup ends before the number that was
noted here: either way a new life begins, so that no number is ever given twice.
"""

from pathlib import Path

import msgspec

from kiosk.store.files import replace_file


class Life(msgspec.Struct, frozen=True):
    """``seq``: a number that this life is known to have reached."""

    machine: str
    origin: str
    incarnation: str
    seq: int = 0


def life_path(log: Path) -> Path:
    return log.with_name(log.name + ".life")


def read_life(log: Path) -> Life | None:
    """None where there is none, or none that can be read: then a new life begins."""
    try:
        return msgspec.json.decode(life_path(log).read_bytes(), type=Life)
    except (FileNotFoundError, msgspec.MsgspecError):
        return None


def write_life(log: Path, life: Life) -> None:
    """Raises OSError."""
    replace_file(life_path(log), msgspec.json.encode(life))
