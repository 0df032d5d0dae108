# SPDX-License-Identifier: Apache-2.0
"""Facts to write down, from seeded randomness."""

from kiosk.domain.clock import Instant
from kiosk.domain.events import Actor, Pressed
from tests.fakes import NOON_UTC_MS, SeededRandomness

NOON = Instant(NOON_UTC_MS, "boot-1", 60_000)
LOBBY = Actor("kiosk", "lobby")

_RANDOM = SeededRandomness(11)


def press(event_id: str = "") -> Pressed:
    return Pressed(
        id=event_id or _RANDOM.token(),
        at=NOON,
        by=LOBBY,
        request=_RANDOM.token(),
        code="BCDF",
        sign=3,
        place="lobby",
        language="en",
    )


def presses(count: int) -> list[Pressed]:
    return [press() for _ in range(count)]
