# SPDX-License-Identifier: Apache-2.0
"""What a window's process is started with; the command line fills it."""

from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.clock import Instant
from kiosk.paths import DataFolder


@dataclass(frozen=True, slots=True)
class Start:
    """``config``: the settings file, None where there is none.

    ``display``: named on the command line, else the settings say.

    ``windowed``: (width, height) of an ordinary window, else full screen.
    ``safe``: built-in cards, software rendering, and of the settings the venue's words alone.
    ``resume``: the request whose status was up when the last screen died, and the last touch.
    ``ask``, ``tell``: handles of the supervisor, or -1.
    """

    folder: DataFolder
    config: Path | None = None
    display: str = ""
    windowed: tuple[int, int] | None = None
    safe: bool = False
    resume: tuple[str, Instant] | None = None
    ask: int = -1
    tell: int = -1


NOTHING = "-"


def memo(up: tuple[str, Instant] | None) -> str:
    """``resume`` as the supervisor keeps it: it ends in boot_ms."""
    if up is None:
        return NOTHING
    request, touched = up
    return f"{request}:{touched.utc_ms}:{touched.boot}:{touched.boot_ms}"


def read_memo(words: str) -> tuple[str, Instant] | None:
    """None where nothing, or nothing readable, was kept."""
    parts = words.split(":")
    if len(parts) != 4 or not (parts[1].isdecimal() and parts[3].isdecimal()):
        return None
    return parts[0], Instant(int(parts[1]), parts[2], int(parts[3]))
