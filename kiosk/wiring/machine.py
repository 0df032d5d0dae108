# SPDX-License-Identifier: Apache-2.0
"""The machine's own clock, randomness and name: the only file that asks for them."""

import time
from pathlib import Path

from kiosk.domain.clock import Instant

_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")
_MACHINE_ID = Path("/etc/machine-id")


class MachineClock:
    """Wall and boot-wide monotonic clock of this machine."""

    def __init__(self) -> None:
        self._boot = _first_line(_BOOT_ID) or "this-boot"

    def now(self) -> Instant:
        return Instant(time.time_ns() // 1_000_000, self._boot, time.monotonic_ns() // 1_000_000)


class MachineRandomness:
    """Loads OpenSSL at its first use, which is after the first card."""

    def token(self) -> str:
        import secrets

        return secrets.token_hex(16)

    def below(self, limit: int) -> int:
        import secrets

        return secrets.randbelow(limit)


def machine_id() -> str:
    """What tells a clone of this disk from this machine; empty where nothing does."""
    return _first_line(_MACHINE_ID)


def _first_line(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii").strip()
    except OSError:
        return ""
