# SPDX-License-Identifier: Apache-2.0
"""A desk's heart and nothing else: ``python -m tests.journeys.heartbeat FOLDER NAME``.

A line of its input is an instant; it writes the lease of that moment and says so.
"""

import sys
from pathlib import Path

from kiosk.domain.clock import Instant
from kiosk.domain.presence import Lease
from kiosk.store.presence import Presence


def main(folder: Path, name: str) -> None:
    presence = Presence(folder)
    for line in sys.stdin:
        utc_ms, boot, boot_ms = line.split()
        now = Instant(int(utc_ms), boot, int(boot_ms))
        presence.beat(Lease(name, "4", attended=True, since=now, beat=now))
        print("beaten", flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
