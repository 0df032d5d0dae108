# SPDX-License-Identifier: Apache-2.0
"""Tells at once when another process of this machine has committed a fact."""

import asyncio
import sys
from collections.abc import Callable
from pathlib import Path

from kiosk.store.follower import Rhythm

UNWATCHED = Rhythm()
WATCHED = Rhythm(look_s=5.0, read_every=1)
"""Where the system tells of the bell, a look of one's own is a safety net: a process that
wakes up each second costs more than all else that the relay does at rest."""

_AGAIN_S = 10.0
"""Seconds until a bell that is gone, or that the system cannot watch, is tried again."""


async def watch_bell(
    bell: Path, on_ring: Callable[[], None], on_pace: Callable[[Rhythm], None]
) -> None:
    """Runs until it is cancelled.

    A hint only: where the system cannot watch, the follower's own look finds the news.
    ``on_pace``: how often that look is needed from now on.
    """
    if sys.platform != "linux":
        return
    while True:
        try:
            await _watch(bell, on_ring, on_pace)
        except OSError:
            on_pace(UNWATCHED)
            await asyncio.sleep(_AGAIN_S)
        on_ring()


async def _watch(
    bell: Path, on_ring: Callable[[], None], on_pace: Callable[[Rhythm], None]
) -> None:
    """Ends when the bell is replaced.  Raises OSError."""
    from asyncinotify import Inotify, Mask

    with Inotify() as inotify:
        inotify.add_watch(bell, Mask.MODIFY | Mask.DELETE_SELF | Mask.MOVE_SELF)
        on_pace(WATCHED)
        async for event in inotify:
            if event.mask & (Mask.DELETE_SELF | Mask.MOVE_SELF | Mask.IGNORED):
                return
            on_ring()
