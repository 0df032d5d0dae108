# SPDX-License-Identifier: Apache-2.0
"""Taking packs in as the kiosk does, by the real process."""

import sys
from collections.abc import Sequence
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from kiosk.content.importer import Imported, import_pack

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


_MEASURE = """
import json, os, sys
child = os.posix_spawn(sys.argv[2], sys.argv[2:], os.environ)
_, status, used = os.wait4(child, 0)
open(sys.argv[1], "w").write(json.dumps(used.ru_maxrss / 1024))
sys.exit(os.waitstatus_to_exitcode(status) & 255)
"""


def measured(command: Sequence[str], report: Path) -> tuple[str, ...]:
    """The command, whose greatest use of memory in MB is left in the file ``report``."""
    report.unlink(missing_ok=True)
    return (sys.executable, "-S", "-c", _MEASURE, str(report), *command)
