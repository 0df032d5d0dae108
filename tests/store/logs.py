# SPDX-License-Identifier: Apache-2.0
"""Real logs in a temporary folder."""

from pathlib import Path

import apsw

from kiosk.store.sqlite_log import SqliteLog, open_log
from tests.fakes import SeededRandomness
from tests.store.facts import presses


def opened(path: Path, machine: str = "this", seed: int = 7) -> SqliteLog:
    return open_log(path, machine=machine, randomness=SeededRandomness(seed))


def filled(path: Path, count: int = 3) -> None:
    log = opened(path)
    log.append(presses(count))
    log.close()


def raw(path: Path) -> apsw.Connection:
    return apsw.Connection(str(path))
