# SPDX-License-Identifier: Apache-2.0
"""What a process may take that reads what others wrote; it sets its own limits, then reads."""

import os
from math import ceil

WALL_S = 4.0
"""Seconds until its parent kills it: less than the five after which a pack is refused (P15)."""

PATIENT_S = 60.0
"""Seconds where nobody waits: a good pack may have many photos, a machine much else to do."""

MEMORY = 230 * 1024 * 1024
"""Bytes of its own memory, beside the libraries that it shares."""

FILE = 96 * 1024 * 1024
HANDLES = 64


def take_limits(within_s: float = WALL_S) -> None:
    """From here on the system ends this process where it takes more.

    Where a system has no such limits, the parent's clock and the limits of the readers remain.
    """
    import signal

    seconds = ceil(within_s)
    if hasattr(signal, "alarm"):
        signal.alarm(seconds + 2)  # Also where the parent has died.
    if within_s > WALL_S and hasattr(os, "nice"):
        os.nice(10)  # Nobody waits for it, and the windows have to be drawn.
    try:
        import resource
    except ImportError:
        return
    # At the soft limit the process ends by a signal that tells its parent that time was short.
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
    for what, most in (
        (resource.RLIMIT_DATA, MEMORY),
        (resource.RLIMIT_FSIZE, FILE),
        (resource.RLIMIT_NOFILE, HANDLES),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(what, (most, most))
