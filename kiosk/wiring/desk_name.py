# SPDX-License-Identifier: Apache-2.0
"""A name for each desk's window: two of one name would write and end one another's lease."""

import fcntl
import os
from itertools import count
from pathlib import Path
from urllib.parse import quote


def claim(folder: Path, wanted: str) -> str:
    """``wanted``, or with the next number where another process has it: "desk 2".

    Kept until this process ends, whatever ends it.  On a disk that takes no writes there is
    no lease either, so there nothing is claimed.
    """
    for number in count(1):
        name = wanted if number == 1 else f"{wanted} {number}"
        try:
            path = folder / f"{quote(name, safe='')}.lock"
            handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        except OSError:
            return wanted
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(handle)
        else:
            return name
    raise AssertionError
