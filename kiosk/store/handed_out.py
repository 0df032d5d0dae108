# SPDX-License-Identifier: Apache-2.0
"""Exports and copies of the log that somebody wrote into a folder of this machine.

They are the person's own files: found by the names that the program gives, read, never changed.
"""

import csv
import json
from collections.abc import Iterable, Iterator
from pathlib import Path

_NAMES = ("requests-[0-9]*.json", "requests-[0-9]*.csv", "requests-[0-9]*.sqlite")


def handed_out(folders: Iterable[Path]) -> tuple[Path, ...]:
    """By name.  A folder that is gone, or that nobody may look into, has none."""
    found = {path for folder in set(folders) for name in _NAMES for path in folder.glob(name)}
    return tuple(sorted(one for one in found if one.is_file()))


def requests_in_table(path: Path) -> set[str]:
    """Ids of the requests of an export; of another file with such a name none.

    Raises OSError, ValueError for what is no text.
    """
    with path.open(encoding="utf-8", newline="") as file:
        told = _lines(file) if path.suffix == ".json" else csv.DictReader(file)
        return {str(one["request"]) for one in told if "request" in one}


def _lines(file: Iterable[str]) -> Iterator[dict[str, object]]:
    for line in file:
        told = json.loads(line)
        if isinstance(told, dict):
            yield told
