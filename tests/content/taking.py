# SPDX-License-Identifier: Apache-2.0
"""Taking packs in as the kiosk does, by the real process."""

import os
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from kiosk.content.importer import Imported, import_pack
from kiosk.content.stored import INCOMING

COMMAND = (sys.executable, "-m", "kiosk", "take_in")

PNG = (
    b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x02\0\0\0\x90wS\xde"
    b"\0\0\0\x0cIDATx\x9cc\xf8\xcf\xc0\0\0\x03\x01\x01\0\xc9\xfe\x92\xef\0\0\0\0IEND\xaeB`\x82"
)
"""A red pixel."""

SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50">'
    b'<circle cx="50" cy="25" r="20" fill="#C98F2B"/></svg>'
)


def take(place: Path, into: Path) -> Imported:
    return import_pack(place, into, COMMAND)


def zipped(folder: Path, file: Path, below: str = "") -> Path:
    """A zip of what lies in ``folder``."""
    with ZipFile(file, "w", ZIP_DEFLATED) as made:
        for one in sorted(folder.rglob("*")):
            if one.is_file():
                made.write(one, below + one.relative_to(folder).as_posix())
    return file


@dataclass(frozen=True)
class Cost:
    status: int
    seconds: float
    megabytes: float


def cost(place: Path, into: Path) -> Cost:
    """What the process alone takes, measured by the system when it has ended."""
    incoming = into / INCOMING
    incoming.mkdir(parents=True, exist_ok=True)
    began = time.monotonic()
    out = os.open(os.devnull, os.O_RDWR)
    words = [*COMMAND, "--", str(place), str(incoming)]
    actions = [(os.POSIX_SPAWN_DUP2, out, one) for one in (0, 1, 2)]
    process = os.posix_spawn(sys.executable, words, os.environ, file_actions=actions)
    os.close(out)
    _, status, used = os.wait4(process, 0)
    return Cost(status, time.monotonic() - began, used.ru_maxrss / 1024)
