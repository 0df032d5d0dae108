# SPDX-License-Identifier: Apache-2.0
"""What a process may take that reads what others wrote; it sets its own limits, then reads."""

WALL_S = 4.0
"""Seconds until its parent kills it: less than the five after which a pack is refused (P15)."""

CPU_S = 4
MEMORY = 230 * 1024 * 1024
"""Bytes of its own memory, beside the libraries that it shares."""

FILE = 96 * 1024 * 1024
HANDLES = 64


def take_limits() -> None:
    """From here on the system ends this process where it takes more.

    Where a system has no such limits, the parent's clock and the limits of the readers remain.
    """
    import signal

    if hasattr(signal, "alarm"):
        signal.alarm(round(WALL_S) + 2)  # Also where the parent has died.
    try:
        import resource
    except ImportError:
        return
    for what, most in (
        (resource.RLIMIT_CPU, CPU_S),
        (resource.RLIMIT_DATA, MEMORY),
        (resource.RLIMIT_FSIZE, FILE),
        (resource.RLIMIT_NOFILE, HANDLES),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(what, (most, most))
