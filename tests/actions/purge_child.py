# SPDX-License-Identifier: Apache-2.0
"""A purge in a process of its own, which says each step so that it can be killed in between.

``python -m tests.actions.purge_child FOLDER UTC_MS SEED``
"""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from kiosk.actions import purge
from kiosk.actions.keeping import erase_due
from kiosk.store import leftovers
from kiosk.store.sqlite_log import SqliteLog
from tests.actions.kept import LEAD, Kept
from tests.fakes import FakeClock, SeededRandomness


def said(room: Any, name: str) -> None:
    """Each call says when it begins and when it has ended."""
    real: Callable[..., Any] = getattr(room, name)

    def told(*given: Any) -> Any:
        print(f"{name} begins", flush=True)
        answer = real(*given)
        print(f"{name} ended", flush=True)
        return answer

    setattr(room, name, told)


if __name__ == "__main__":
    for name in ("erase", "compact", "wipe", "rest"):
        said(SqliteLog, name)
    for name in ("scrub", "rewrite", "_drain", "_deliveries", "_damaged"):
        said(leftovers, name)
    setattr(purge, "MOST_ROWS", 8)  # noqa: B010 - for mypy, a number is no variable
    kept = Kept(Path(sys.argv[1]), clock=FakeClock(int(sys.argv[2]), "boot-2"))
    kept.random = SeededRandomness(int(sys.argv[3]))
    kept.house = kept.made()
    erase_due(kept.house, LEAD, kept.clock.now().utc_ms)
    print("done", flush=True)
