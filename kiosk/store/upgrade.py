# SPDX-License-Identifier: Apache-2.0
"""A copy of the log as an older program left it, before this one changes its schema."""

from contextlib import suppress
from pathlib import Path

from kiosk.store.event_log import LogError


def keep_as_it_was(log: Path, folder: Path, version: int) -> None:
    """``folder``/requests-before-upgrade-of-1.sqlite, for version 1.

    What the disk does not take is no reason to keep the kiosk from its log: the upgrade is one
    transaction that adds, and a request that nobody can save is worse than a copy that nobody has.
    """
    from kiosk.store.backup import copy_log  # That one knows this program's own log.

    target = folder / f"requests-before-upgrade-of-{version}.sqlite"
    with suppress(OSError, LogError):
        folder.mkdir(mode=0o700, exist_ok=True)
        target.unlink(missing_ok=True)
        copy_log(log, target)
